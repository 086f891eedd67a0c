"""Chromium, driven by the DevTools protocol."""

import asyncio
import base64
import json
import re
import shutil
import subprocess
import sys
import time
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import peer
from websockets.asyncio.client import connect

TIMEOUT = 60

program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if not program:
    print("Chromium is not installed")
    sys.exit(77)

version = subprocess.run([program, "--version"], capture_output=True, text=True).stdout.strip()


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
    """A tab of the browser; `login` is the user and the password for an HTTP login."""

    def __init__(self, socket, login=None):
        self.socket = socket
        self.login = login
        self.number = 0
        self.replies = {}
        # What the browser complains of.
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
                    user, password = self.login
                    answer = {"response": "ProvideCredentials", "username": user, "password": password}
                    self.send(
                        "Fetch.continueWithAuth",
                        requestId=message["params"]["requestId"],
                        authChallengeResponse=answer,
                    )
                case "Runtime.exceptionThrown":
                    details = message["params"]["exceptionDetails"]
                    self.problems.append(f"{details['text']} {details.get('exception', {}).get('description', '')}")
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

    async def open(self, url):
        for domain in ["Page", "Runtime", "Log", "Accessibility"]:
            await self.call(f"{domain}.enable")
        if self.login:
            await self.call("Fetch.enable", handleAuthRequests=True)
        await self.call("Page.navigate", url=url)

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

    async def prefer(self, scheme):
        """Chooses dark or light colors, as a person's system does."""
        await self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    async def names(self, roles):
        """The names of the controls with these roles, as a screen reader tells them."""
        tree = (await self.call("Accessibility.getFullAXTree"))["nodes"]
        return [node["name"]["value"] for node in tree if node.get("role", {}).get("value") in roles]

    async def capture(self, file, width):
        """Saves a picture of the whole page."""
        metrics = {"width": width, "deviceScaleFactor": 1, "mobile": False}
        await self.call("Emulation.setDeviceMetricsOverride", height=600, **metrics)
        height = await self.value("document.documentElement.scrollHeight")
        await self.call("Emulation.setDeviceMetricsOverride", height=height, **metrics)
        picture = await self.call("Page.captureScreenshot")
        Path(file).write_bytes(base64.b64decode(picture["data"]))


@asynccontextmanager
async def open_page(folder, login=None):
    """Starts a browser whose files are in a folder, and yields its page."""
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
    log = Path(folder, "browser.log")
    with log.open("wb") as output:
        process = subprocess.Popen([program, *options], stdout=output, stderr=subprocess.STDOUT)
    try:
        tools = wait_for_line(log, r"^DevTools listening on ws://([^/]+)/", process)
        tabs = httpx.get(f"http://{tools}/json/list", timeout=TIMEOUT).json()
        tab = next(tab for tab in tabs if tab["type"] == "page")
        async with connect(tab["webSocketDebuggerUrl"], max_size=None, open_timeout=TIMEOUT) as socket:
            yield Page(socket, login)
    finally:
        process.terminate()
        process.wait(TIMEOUT)
