"""Runs programs against the device that runs, and counts what one call of theirs takes.

The scripts that use this are called with the folder of the programs, and with --quick for less exact figures.

What is counted, for the whole process:
instructions  of the program's own, all threads, in user space, by valgrind
allocations   of malloc, calloc, realloc and aligned allocation, by allocations.c
wake-ups      of one thread by another, by strace: futex calls that woke a thread, and ones (a byte or a counter) that are
              written to wake up one that polls. Waiting for the device is none: whether a thread has to wait at all depends on
              how fast that is
system calls  by strace
For one call, each is the difference between a run of few calls and one of many, the median of three such differences.
"""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
build = sys.argv[1]
quick = "--quick" in sys.argv


def program(file):
    return os.path.join(build, file)


def measure(file, *arguments, times=1, timeout=300):
    """Runs a program so many times; what measure.c says of each run."""
    command = [program("measure"), "-r", str(times), program(file), *map(str, arguments)]
    output = subprocess.run(command, capture_output=True, text=True, timeout=timeout)
    results = [json.loads(line) for line in output.stdout.splitlines()]
    if len(results) != times or any(result["rc"] != 0 for result in results):
        sys.exit(f"{file} {arguments} failed: {output.stderr[-500:]}")
    return results


def for_one_call(count, few, many):
    """What one call takes, if `count` says what so many calls take."""
    differences = [(count(many) - count(few)) / (many - few) for _ in range(1 if quick else 3)]
    return statistics.median(differences)


def instructions(file, operation, few, many, width=1):
    def count(calls):
        script = os.path.join(here, "instructions.sh")
        command = [script, program(file), operation, str(calls), str(width)]
        return int(subprocess.run(command, capture_output=True, text=True, timeout=600, check=True).stdout)

    return round(for_one_call(count, few, many))


def allocations(file, operation, few, many):
    def count(calls):
        command = [program(file), operation, str(calls)]
        environment = os.environ | {"LD_PRELOAD": program("allocations.so")}
        output = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True, env=environment)
        return int(re.search(r"^allocations: (\d+)$", output.stderr, re.M)[1])

    return for_one_call(count, few, many)


def wake_ups(file, operation, few, many):
    return for_one_call(lambda calls: len(waking.findall(trace(file, operation, calls))), few, many)


def system_calls(file, operation, few, many):
    return for_one_call(lambda calls: len(beginning.findall(trace(file, operation, calls))), few, many)


# Lines of strace: a futex call that woke somebody, which may be told in two lines, and a one written.
waking = re.compile(
    r"^\d+ +(?:futex\(.*FUTEX_WAKE.*= [1-9]"
    r"|<\.\.\. futex resumed>.*= [1-9]"
    r'|(?:write|sendto)\(\d+, "\\1(?:\\0){0,7}", [18]\b)',
    re.M,
)
beginning = re.compile(r"^\d+ +\w+\(", re.M)


def trace(file, operation, calls):
    """The system calls of a run of so many calls."""
    with tempfile.NamedTemporaryFile("r", encoding="latin-1") as output:
        command = ["strace", "-f", "-qq", "-o", output.name, program(file), operation, str(calls)]
        subprocess.run(command, stdout=subprocess.DEVNULL, timeout=300, check=True)
        return output.read()


def table(head, rows):
    print("| " + " | ".join(head) + " |")
    print("| --- |" + " ---: |" * (len(head) - 1))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()
