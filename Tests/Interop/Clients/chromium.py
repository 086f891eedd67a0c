#!/usr/bin/env python3
"""Chromium on the settings page of Examples/Gatekeeper, which runs as an app of a simulated camera of its own.

It is driven by the DevTools protocol. With SCREENSHOT=FILE in the environment, a picture of the page goes there.
"""

import asyncio
import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
import peer
from websockets.asyncio.client import connect

TIMEOUT = 60
PASSWORD = "pass"

browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if not browser:
    print("Chromium is not installed")
    sys.exit(77)


def wait_for_line(log, pattern, process):
    """Waits until a file has a line, and returns what its group matched."""
    deadline = time.monotonic() + TIMEOUT
    while time.monotonic() < deadline:
        if found := re.search(pattern, log.read_text(), re.MULTILINE):
            return found[1]
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise SystemExit(f"no {pattern} in:\n{log.read_text()}")


class Page:
    """A tab of the browser."""

    def __init__(self, socket):
        self.socket = socket
        self.number = 0
        self.replies = {}
        self.problems = []
        self.reader = asyncio.create_task(self.read())

    async def read(self):
        async for text in self.socket:
            message = json.loads(text)
            match message.get("method"):
                case None:
                    self.replies.pop(message["id"]).set_result(message)
                case "Fetch.requestPaused":
                    self.send("Fetch.continueRequest", requestId=message["params"]["requestId"])
                case "Fetch.authRequired":
                    answer = {"response": "ProvideCredentials", "username": "root", "password": PASSWORD}
                    self.send(
                        "Fetch.continueWithAuth",
                        requestId=message["params"]["requestId"],
                        authChallengeResponse=answer,
                    )
                case "Runtime.exceptionThrown":
                    self.problems.append(message["params"]["exceptionDetails"]["text"])
                case "Log.entryAdded" if message["params"]["entry"]["level"] == "error":
                    entry = message["params"]["entry"]
                    self.problems.append(f"{entry['text']} {entry.get('url', '')}")

    def send(self, method, **params):
        self.number += 1
        self.replies[self.number] = reply = asyncio.get_running_loop().create_future()
        text = json.dumps({"id": self.number, "method": method, "params": params})
        reply.sending = asyncio.create_task(self.socket.send(text))
        return reply

    async def call(self, method, **params):
        reply = await asyncio.wait_for(self.send(method, **params), TIMEOUT)
        if "error" in reply:
            raise SystemExit(f"{method}: {reply['error']}")
        return reply["result"]

    async def value(self, script):
        reply = await self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in reply:
            peer.complain(f"{script}: {reply['exceptionDetails']}")
        return reply["result"].get("value")

    async def eventually(self, sentence, script):
        """Waits until a script is true; complains after a minute."""
        deadline = time.monotonic() + TIMEOUT
        while not (holds := await self.value(script)) and time.monotonic() < deadline:
            await asyncio.sleep(0.1)
        peer.check(sentence, holds)

    async def press(self, key, text=""):
        """Presses a key, as a person does who uses no mouse."""
        codes = {"Tab": 9, "Enter": 13, " ": 32}
        for kind in ["keyDown", "keyUp"]:
            await self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, text=text, windowsVirtualKeyCode=codes[key]
            )


def camera(origin, target):
    """Asks the camera itself."""
    reply = httpx.get(origin + target, auth=httpx.DigestAuth("root", PASSWORD), timeout=TIMEOUT)
    peer.record("GET", reply.url, reply.status_code, reply.content, True)
    return reply.text


async def use(page, origin, address):
    for domain in ["Page", "Runtime", "Log", "Accessibility"]:
        await page.call(f"{domain}.enable")
    await page.call("Fetch.enable", handleAuthRequests=True)
    await page.call("Page.navigate", url=address)
    element = "document.getElementById({!r})".format
    status = element("status") + ".textContent"

    # What the manifest says.
    await page.eventually("the settings are shown", f"{element('shown')}?.value == 10")
    peer.check("the default is inputs", await page.value(element("watch") + ".value") == "inputs")
    await page.eventually(
        "the picture is shown", f"{element('picture')}.complete && {element('picture')}.naturalWidth == 640"
    )
    await page.eventually("the page waits for events", f"{element('connection')}.textContent == 'Waiting for events.'")

    # An event of the camera.
    camera(origin, "/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=5")
    await page.eventually("an event arrives", f"{element('events')}.textContent.includes('VirtualInput port=5 active=1')")

    # A change, with the keyboard alone.
    await page.value(f"{element('shown')}.focus(); {element('shown')}.select()")
    await page.call("Input.insertText", text="2")
    await page.press("Enter", "\r")
    await page.eventually("the change is saved", f"{status} == 'Saved.'")
    listed = camera(origin, "/axis-cgi/param.cgi?action=list&group=Gatekeeper")
    peer.check("the camera has the new value", "root.Gatekeeper.Shown=2\n" in listed)
    peer.check("the camera has the old other values", "root.Gatekeeper.IsEnabled=yes\n" in listed)
    await page.eventually("the page waits again", f"{element('connection')}.textContent == 'Waiting for events.'")
    for port in [6, 7, 8]:
        camera(origin, f"/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port={port}")
    await page.eventually("the page keeps two events", f"{element('events')}.textContent.includes('VirtualInput port=8 active=1')")
    peer.check("the page keeps two events", await page.value(f"{element('events')}.children.length") == 2)

    # What the manifest forbids, past the page's own check.
    known = len(page.problems)
    await page.value(f"{element('settings')}.noValidate = true; {element('shown')}.value = 51")
    await page.value(f"{element('settings')}.requestSubmit()")
    await page.eventually("a forbidden value is refused", f"{status}.length > 20")
    peer.check("the error names the parameter", "Shown" in await page.value(status))
    del page.problems[known:]
    listed = camera(origin, "/axis-cgi/param.cgi?action=list&group=Gatekeeper")
    peer.check("the camera has kept the value", "root.Gatekeeper.Shown=2\n" in listed)

    # Each control has a name, and dark colors where a person wants them.
    tree = (await page.call("Accessibility.getFullAXTree"))["nodes"]
    controls = ["checkbox", "combobox", "spinbutton", "button", "image"]
    names = [node["name"]["value"] for node in tree if node.get("role", {}).get("value") in controls]
    peer.check(f"six controls have names: {names}", len(names) == 6 and all(names))
    await page.call(
        "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}]
    )
    peer.check("dark colors", await page.value("getComputedStyle(document.body).color") == "rgb(255, 255, 255)")
    await page.call(
        "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "light"}]
    )
    peer.check("light colors", await page.value("getComputedStyle(document.body).color") == "rgb(0, 0, 0)")

    if "SCREENSHOT" in os.environ:
        await page.value(f"{element('shown')}.value = 2; {element('status')}.textContent = 'Saved.'")
        metrics = {"width": 640, "deviceScaleFactor": 1, "mobile": False}
        await page.call("Emulation.setDeviceMetricsOverride", height=600, **metrics)
        height = await page.value("document.documentElement.scrollHeight")
        await page.call("Emulation.setDeviceMetricsOverride", height=height, **metrics)
        picture = await page.call("Page.captureScreenshot")
        Path(os.environ["SCREENSHOT"]).write_bytes(base64.b64decode(picture["data"]))

    # Nothing to show: the browser does not ask again.
    await page.value(f"{element('isEnabled')}.click(); {element('shown')}.value = 2; {element('settings')}.requestSubmit()")
    await page.eventually("no events are shown", f"{element('connection')}.textContent == 'Events are not shown.'")
    peer.check("the browser complains of nothing: " + "; ".join(page.problems), not page.problems)


async def main(folder):
    log = folder / "simulator.log"
    example = Path(os.environ["INTEROP_ROOT"]) / "Examples/Gatekeeper"
    command = ["vapix-simulator", "--isolated", "--app", example, "--", "gatekeeper-example"]
    processes = []
    try:
        with log.open("wb") as output:
            processes.append(subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT))
        origin = wait_for_line(log, r"^export VAPIX_NETWORK_ORIGIN=(\S+)$", processes[0])
        address = wait_for_line(log, r"its page is (\S+),", processes[0])
        options = [
            "--headless=new",
            # This user is root of a namespace, where Chromium's own sandbox cannot be.
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--no-first-run",
            "--remote-debugging-port=0",
            f"--user-data-dir={folder}/profile",
            "about:blank",
        ]
        with (folder / "browser.log").open("wb") as output:
            processes.append(subprocess.Popen([browser, *options], stdout=output, stderr=subprocess.STDOUT))
        tools = wait_for_line(folder / "browser.log", r"^DevTools listening on ws://([^/]+)/", processes[1])
        tabs = httpx.get(f"http://{tools}/json/list", timeout=TIMEOUT).json()
        tab = next(tab for tab in tabs if tab["type"] == "page")
        async with connect(tab["webSocketDebuggerUrl"], max_size=None, open_timeout=TIMEOUT) as socket:
            await use(Page(socket), origin, address)
    finally:
        for process in reversed(processes):
            process.terminate()
        for process in processes:
            process.wait(TIMEOUT)
    if peer.complaints:
        print(log.read_text())


version = subprocess.run([browser, "--version"], capture_output=True, text=True).stdout.strip()
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    asyncio.run(main(Path(folder)))
peer.end(f"{version}: settings, live events and a picture of an app; {peer.checks} checks")
