#!/usr/bin/env python3
"""Chromium on the settings page of Examples/Gatekeeper, which runs as an app of a simulated camera of its own.

It is driven by the DevTools protocol. With SCREENSHOT=FILE in the environment, a picture of the page goes there.
"""

import asyncio
import os
import subprocess
import tempfile
from pathlib import Path

import browser
import httpx
import peer

PASSWORD = "pass"


def camera(origin, target):
    """Asks the camera itself."""
    reply = httpx.get(origin + target, auth=httpx.DigestAuth("root", PASSWORD), timeout=browser.TIMEOUT)
    peer.record("GET", reply.url, reply.status_code, reply.content, True)
    return reply.text


async def use(page, origin, address):
    await page.open(address)
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
    names = await page.names(["checkbox", "combobox", "spinbutton", "button", "image"])
    peer.check(f"six controls have names: {names}", len(names) == 6 and all(names))
    await page.prefer("dark")
    peer.check("dark colors", await page.value("getComputedStyle(document.body).color") == "rgb(255, 255, 255)")
    await page.prefer("light")
    peer.check("light colors", await page.value("getComputedStyle(document.body).color") == "rgb(0, 0, 0)")

    if "SCREENSHOT" in os.environ:
        await page.value(f"{element('shown')}.value = 2; {element('status')}.textContent = 'Saved.'")
        await page.capture(os.environ["SCREENSHOT"], 640)

    # Nothing to show: the browser does not ask again.
    await page.value(f"{element('isEnabled')}.click(); {element('shown')}.value = 2; {element('settings')}.requestSubmit()")
    await page.eventually("no events are shown", f"{element('connection')}.textContent == 'Events are not shown.'")
    peer.check("the browser complains of nothing: " + "; ".join(page.problems), not page.problems)


async def main(folder):
    log = folder / "simulator.log"
    example = Path(os.environ["INTEROP_ROOT"]) / "Examples/Gatekeeper"
    command = ["vapix-simulator", "--isolated", "--app", example, "--", "gatekeeper-example"]
    with log.open("wb") as output:
        simulator = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
    try:
        origin = browser.wait_for_line(log, r"^export VAPIX_NETWORK_ORIGIN=(\S+)$", simulator)
        address = browser.wait_for_line(log, r"its page is (\S+),", simulator)
        async with browser.open_page(folder, ("root", PASSWORD)) as page:
            await use(page, origin, address)
    finally:
        simulator.terminate()
        simulator.wait(browser.TIMEOUT)
    if peer.complaints:
        print(log.read_text())


with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    asyncio.run(main(Path(folder)))
peer.end(f"{browser.version}: settings, live events and a picture of an app; {peer.checks} checks")
