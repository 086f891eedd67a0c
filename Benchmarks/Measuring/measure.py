#!/usr/bin/env python3
"""Measures the entrants of run.sh against the device that runs, and prints tables in Markdown.

    measure.py BUILD [--quick] [ENTRANT...]

What each figure is, beside those that runs.py tells of:
p50, p99      around one call and its parsing; p50 is the best of ten rounds, p99 the median
calls/s       of the best of ten rounds
memory        RSS: the peak of the whole process; private: what it has changed of its memory while it makes calls, and so shares
              with no other
first reply   from the program's start to its end with one call made: the median of fifty runs
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
from collections import defaultdict

from runs import allocations, instructions, measure, program, quick, system_calls, table, wake_ups

entrants = {
    "floor": "floor",
    "floor, tuned (T)": "floor-tuned",
    "C way (W)": "gio",
    "vapix": "release/Calls",
    "vapix, on its executor": "calls-on-executor",
}
wanted = [name for name in sys.argv[2:] if not name.startswith("--")]
if wanted:
    entrants = {name: file for name, file in entrants.items() if file in wanted}
operations = ["list", "info", "param"]
counted = {"heap allocations": allocations, "wake-ups": wake_ups, "system calls": system_calls}
rounds = 3 if quick else 10


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
    return result


def times():
    """What depends on the clock: in rounds of all entrants, because the machine is not the same from one minute to the next."""
    samples = {name: defaultdict(list) for name in entrants}
    counts = {"list": 2000, "info": 2000, "param": 800}
    spinner = subprocess.Popen([program("spin"), "1800"])
    try:
        for _ in range(rounds):
            for name, file in entrants.items():
                sample = samples[name]
                for operation, count in counts.items():
                    output = measure(file, operation, count)[0]["out"]
                    sample[f"p50 {operation}"].append(output["p50_ns"] / 1000)
                    sample[f"p99 {operation}"].append(output["p99_ns"] / 1000)
                    sample[f"calls/s {operation}"].append(count / output["wall_ns"] * 1e9)
                    output = measure(file, operation, count * 2, 32)[0]["out"]
                    sample[f"calls/s {operation}, 32"].append(count * 2 / output["wall_ns"] * 1e9)
                sample["rss"].append(measure(file, "mix", 200)[0]["maxrss_kb"])
                sample["rss 32"].append(measure(file, "mix", 200, 32)[0]["maxrss_kb"])
                sample["first"] += [run["wall_us"] / 1000 for run in measure(file, "first", times=5)]
                sample["account"].append(measure(file, "dbus", 300)[0]["out"]["p50_ns"] / 1000)
        for name, file in entrants.items():
            samples[name]["private"].append(private_memory(file))
    finally:
        spinner.terminate()
        spinner.wait()
    best = {"p50": min, "p99": statistics.median, "calls/s": max, "rss": max, "first": statistics.median, "account": min}
    for name, sample in samples.items():
        for key, values in sample.items():
            results[name][key] = best.get(key.split()[0], min)(values)


expected = {}
results = {}
for name, file in entrants.items():
    print(f"{name} …", file=sys.stderr)
    results[name] = one(name, file)
print("times …", file=sys.stderr)
times()

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
