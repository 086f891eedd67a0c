#!/usr/bin/env python3
"""Measures the entrants of run.sh against the device that runs, and prints tables in Markdown.

    measure.py BUILD [--quick] [ENTRANT...]

What each figure is, beside those that runs.py tells of:
p50, p99      around one call and its parsing; p50 is the best of five runs, p99 the median
calls/s       of the best of five runs
memory        RSS: the peak of the whole process; private: what it has changed of its memory while it makes calls, and so shares
              with no other
first reply   from the program's start to its end with one call made: the median of thirty runs
While times are taken, a thread on each processor spins that yields to everything else: no processor sleeps then, and waking
up costs the same each time.
"""

import os
import re
import signal
import statistics
import subprocess
import sys
import time

from runs import allocations, instructions, measure, program, quick, system_calls, table, wake_ups

entrants = {
    "floor": "floor",
    "floor, tuned (T)": "floor-tuned",
    "C way (W)": "gio",
    "vapix": "release/Calls",
}
wanted = [name for name in sys.argv[2:] if not name.startswith("--")]
if wanted:
    entrants = {name: file for name, file in entrants.items() if file in wanted}
operations = ["list", "info", "param"]
counted = {"heap allocations": allocations, "wake-ups": wake_ups, "system calls": system_calls}
runs = 3 if quick else 5


def private_memory(file):
    """KiB that the process has changed after a second of calls."""
    process = subprocess.Popen([program(file), "mix", "1000000", "1"], stdout=subprocess.DEVNULL)
    try:
        time.sleep(1)
        with open(f"/proc/{process.pid}/smaps_rollup", encoding="ascii") as file:
            return int(re.search(r"^Private_Dirty: +(\d+)", file.read(), re.M)[1])
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()


def check(name, file):
    """All entrants must have read the same."""
    for operation in operations:
        text = measure(file, operation, 3)[0]["out"]["check"]
        if text.startswith("bytes:"):
            continue
        if expected.setdefault(operation, text) != text:
            sys.exit(f"{name} reads {text} of {operation}, others {expected[operation]}")


def one(name, file):
    check(name, file)
    result = {"size": os.path.getsize(program(file))}
    stripped = program("stripped")
    subprocess.run(["strip", "-o", stripped, program(file)], check=True)
    result["size"] = os.path.getsize(stripped)
    os.unlink(stripped)
    result["instructions"] = {
        "list": instructions(file, "list", 200, 1200),
        "info": instructions(file, "info", 200, 1200),
        "param": instructions(file, "param", 100, 400),
        "info, 32 in flight": instructions(file, "info", 320, 1280, 32),
        "account": instructions(file, "dbus", 20, 120),
    }
    for kind, operation, few, many in (
        ("list", "list", 200, 1200),
        ("info", "info", 200, 1200),
        ("param", "param", 100, 400),
        ("account", "dbus", 20, 120),
    ):
        for figure, count in counted.items():
            result[figure, kind] = round(count(file, operation, few, many), 1) + 0
    spinner = subprocess.Popen([program("spin"), "600"])
    try:
        counts = {"list": 2000, "info": 2000, "param": 800}
        for operation in operations:
            results = measure(file, operation, counts[operation], 1, times=runs)
            outputs = [run["out"] for run in results]
            result[f"p50 {operation}"] = min(output["p50_ns"] for output in outputs) / 1000
            result[f"p99 {operation}"] = statistics.median(output["p99_ns"] for output in outputs) / 1000
            result[f"calls/s {operation}"] = counts[operation] / (min(output["wall_ns"] for output in outputs) / 1e9)
            many = measure(file, operation, counts[operation] * 2, 32, times=runs)
            best = min(run["out"]["wall_ns"] for run in many)
            result[f"calls/s {operation}, 32"] = counts[operation] * 2 / (best / 1e9)
        result["rss"] = max(run["maxrss_kb"] for run in measure(file, "mix", 200, 1, times=3))
        result["rss 32"] = max(run["maxrss_kb"] for run in measure(file, "mix", 200, 32, times=3))
        result["private"] = private_memory(file)
        first = measure(file, "first", times=30)
        result["first"] = statistics.median(run["wall_us"] for run in first) / 1000
        result["account"] = min(run["out"]["p50_ns"] for run in measure(file, "dbus", 300, times=3)) / 1000
    finally:
        spinner.terminate()
        spinner.wait()
    return result


expected = {}
results = {}
for name, file in entrants.items():
    print(f"{name} …", file=sys.stderr)
    results[name] = one(name, file)

tuned = results.get("floor, tuned (T)")
c_way = results.get("C way (W)")
kinds = ["list", "info", "param", "info, 32 in flight", "account"]


def ratio(result, kind):
    count = result["instructions"][kind]
    parts = [f"{count:,}"]
    if tuned and c_way:
        parts.append(f"({count / tuned['instructions'][kind]:.2f} T, {count / c_way['instructions'][kind]:.2f} W)")
    return " ".join(parts)


print("Instructions for a call\n")
table(["", *kinds], [[name, *(ratio(result, kind) for kind in kinds)] for name, result in results.items()])
for figure in counted:
    print(f"{figure.capitalize()} for a call\n")
    names = [kind for kind in kinds if "," not in kind]
    table(["", *names], [
        [name, *(f"{result[figure, kind]:.1f}" for kind in names)] for name, result in results.items()
    ])  # fmt: skip
print("Microseconds for a call\n")
names = [f"{figure} {operation}" for operation in operations for figure in ("p50", "p99")]
table(["", *names, "account"], [
    [name, *(f"{result[key]:.0f}" for key in names), f"{result['account']:.0f}"] for name, result in results.items()
])  # fmt: skip
print("Calls per second\n")
names = [f"calls/s {operation}{width}" for operation in operations for width in ("", ", 32")]
table(["", *names], [
    [name, *(f"{result[key]:,.0f}" for key in names)] for name, result in results.items()
])  # fmt: skip
print("Memory in KiB, start-up and size\n")
table(["", "RSS", "RSS, 32 in flight", "private", "first reply, ms", "stripped, bytes"], [
    [name, result["rss"], result["rss 32"], result["private"], f"{result['first']:.1f}", f"{result['size']:,}"]
    for name, result in results.items()
])  # fmt: skip
