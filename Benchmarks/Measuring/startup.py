#!/usr/bin/env python3
"""Measures how fast simulated cameras start and stop, and how much memory they need. Prints tables in Markdown.

    startup.py FOLDER [COUNT]      FOLDER: with Startup and vapix-simulator; COUNT: of cameras at once, 20 unless told

first      the first camera of a process, which also sets up what all of them share
processor  the time of the processors for the start and the stop of a camera, with the processes that it starts
RSS        resident memory; PSS counts a page of several processes in part
in use     after ten lists of parameters and ten pictures of each camera
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

from runs import table

folder = sys.argv[1]
count = int(sys.argv[2]) if len(sys.argv) > 2 else 20
password = "measured"


def in_process(mode, number):
    """The medians of three processes: times vary with what else the machine does."""
    runs = [
        json.loads(subprocess.run([f"{folder}/Startup", mode, str(number)], capture_output=True, check=True).stdout)
        for _ in range(3)
    ]
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}


class Simulator:
    """The program with cameras, until it has printed the last of its addresses."""

    def __init__(self, number, *options):
        begin = time.monotonic()
        self.process = subprocess.Popen(
            [f"{folder}/vapix-simulator", "--count", str(number), *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.variables = {}
        last = f"VAPIX_{'NETWORK_ORIGIN' if options else 'SIMULATOR'}_{number}"
        while last not in self.variables:
            name, _, value = self.process.stdout.readline().removeprefix("export ").strip().partition("=")
            if not name:
                sys.exit("vapix-simulator has ended")
            self.variables[name] = value
        self.time = time.monotonic() - begin

    def end(self):
        begin = time.monotonic()
        self.process.terminate()
        self.process.wait()
        return time.monotonic() - begin

    def status(self, name):
        """A number of KiB in /proc/PID/status."""
        with open(f"/proc/{self.process.pid}/status") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith(name + ":"))

    def children(self):
        """The mean RSS and PSS of the processes below this one, by their names."""
        sizes = {}
        pending = [self.process.pid]
        while pending:
            for task in os.listdir(f"/proc/{(parent := pending.pop())}/task"):
                with open(f"/proc/{parent}/task/{task}/children") as file:
                    for child in file.read().split():
                        pending.append(child)
                        with open(f"/proc/{child}/comm") as name, open(f"/proc/{child}/smaps_rollup") as sums:
                            found = dict(line.split()[:2] for line in sums if line.startswith(("Rss:", "Pss:")))
                            sizes.setdefault(name.read().strip(), []).append((int(found["Rss:"]), int(found["Pss:"])))
        return {name: [statistics.mean(column) for column in zip(*rows)] for name, rows in sizes.items()}

    def use(self):
        for name, origin in self.variables.items():
            if not name.startswith("VAPIX_NETWORK_ORIGIN"):
                continue
            users = urllib.request.HTTPPasswordMgrWithDefaultRealm()
            users.add_password(None, origin, "root", password)
            opener = urllib.request.build_opener(
                urllib.request.ProxyHandler({}), urllib.request.HTTPDigestAuthHandler(users))
            for path in ("param.cgi?action=list", "jpg/image.cgi?resolution=1280x720"):
                for _ in range(10):
                    opener.open(f"{origin}/axis-cgi/{path}", timeout=60).read()


def milliseconds(microseconds):
    return f"{microseconds / 1000:.1f}"


one = in_process("one", 50)
many = in_process("many", count)
programs = [(simulator.time, simulator.end()) for simulator in (Simulator(1) for _ in range(15))]
crowds = [(simulator.time, simulator.end()) for simulator in (Simulator(count) for _ in range(5))]

print("Start and stop\n")
table(
    ["ms", "start", "stop", "processor"],
    [
        ["the first camera of a process", milliseconds(one["first"]), "", ""],
        ["each later one", milliseconds(one["start"]), milliseconds(one["stop"]), milliseconds(one["processor"])],
        [f"each of {count} at once", milliseconds(many["start"]), milliseconds(many["stop"]), ""],
    ]
    + [
        [name] + [f"{statistics.median(column) * 1000:.1f}" for column in zip(*times)] + [""]
        for name, times in (("vapix-simulator", programs), (f"vapix-simulator --count {count}", crowds))
    ],
)

with tempfile.NamedTemporaryFile("w") as file:
    file.write(password)
    file.flush()
    sizes = []
    for number in (1, count):
        simulator = Simulator(number, "--network-password-file", file.name)
        idle = simulator.status("VmRSS")
        simulator.use()
        sizes.append((idle, simulator.status("VmRSS"), simulator.status("VmHWM")))
        children = simulator.children()
        simulator.end()

print("Memory\n")
table(
    ["KiB", "idle", "in use", "peak"],
    [
        ["vapix-simulator with a camera"] + [f"{size:,}" for size in sizes[0]],
        [f"vapix-simulator with {count}"] + [f"{size:,}" for size in sizes[1]],
        ["for each further camera"]
        + [f"{(many - one) / (count - 1):,.0f}" for one, many in zip(*sizes)],
    ],
)
table(
    ["KiB, for each camera", "RSS", "PSS"],
    [[name] + [f"{size:,.0f}" for size in means] for name, means in sorted(children.items())],
)
