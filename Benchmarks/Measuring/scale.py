#!/usr/bin/env python3
"""Measures the SDK alone: streams, many calls at once, many calls one after another. Prints tables in Markdown.

    scale.py BUILD [--quick | --million]

--million  makes 1,000,000 calls one after another, and nothing else
RSS        is the peak of the whole process
cancelled  from the cancellation of a call that the device lets wait to the moment when its caller goes on
"""

import sys

from runs import instructions, measure, quick, table

ours = "release/Calls"


def one_after_another(count):
    """The memory after 10,000, 100,000 … calls."""
    return measure(ours, "sustain", count, timeout=3600)[0]["out"]["check"]


def streams():
    rows = [
        ["an event: instructions", f"{instructions(ours, 'events', 2000, 42000):,}"],
        ["3,000 parameters, all made strings: instructions", f"{instructions(ours, 'strings', 20, 120):,}"],
    ]
    for operation, count in (("slow-events", 100_000), ("download", 10**9), ("upload", 10**9)):
        rows.append([f"{operation} {count:,}", measure(ours, operation, count)[0]["out"]["check"]])
    output = measure(ours, "cancel", 1000)[0]["out"]
    rows.append(["a call cancelled", f"p50 {output['p50_ns'] / 1000:.1f} us, p99 {output['p99_ns'] / 1000:.1f} us"])
    rows.append(["calls one after another", one_after_another(100_000)])
    print("Streams, and calls one after another\n")
    table(["", ""], rows)


def widths():
    rows = []
    for width in (1, 32, 256, 2000):
        few, many = max(4 * width, 200), max(8 * width, 1200)
        result = measure(ours, "info", 10_000, width)[0]
        rate = 10_000 / (result["out"]["wall_ns"] / 1e9)
        count = instructions(ours, "info", few, many, width)
        rows.append([f"{width:,}", f"{count:,}", f"{rate:,.0f}", f"{result['maxrss_kb']:,}"])
    print("Calls at once\n")
    table(["in flight", "instructions for a call", "calls/s", "RSS, KiB"], rows)


if "--million" in sys.argv:
    print(f"1,000,000 calls one after another: RSS {one_after_another(1_000_000)}")
else:
    streams()
    widths()
