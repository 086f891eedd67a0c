#!/usr/bin/env python3
"""Chromium on the page of the simulator's control interface.

With SCREENSHOT=FILE in the environment, a picture of the page goes there.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import browser
import httpx
import peer

sys.path.insert(0, str(Path(os.environ["INTEROP_ROOT"], "Snippets/Control")))
from simulator import Simulator  # noqa: E402

camera = Simulator()
element = "document.getElementById({!r})".format


def ask(target):
    """Asks the camera itself, as a client does."""
    reply = httpx.get(f"http://{peer.network.netloc}{target}", auth=httpx.DigestAuth(peer.user, peer.password))
    peer.record("GET", reply.url, reply.status_code, reply.content, True)
    return reply.text


def key(name):
    return f"document.querySelector('[data-key=\"{name}\"]')"


async def use(page):
    await page.open(camera.url)
    await page.eventually("the camera's name is shown", f"{element('model')}.textContent.includes('P3268-LVE')")
    await page.eventually("the accounts are counted", f"{element('accounts')}.textContent == '0 of 200'")
    await page.eventually("the picture is shown", f"{element('picture')}.naturalWidth == 1280")

    # Applications, ports and inputs: with the page, and in the camera.
    await page.value(f"{key('app vmd')}.click()")
    await page.eventually("the application can be started again", f"{key('app vmd')}.textContent == 'Start'")
    listed = ask("/axis-cgi/applications/list.cgi")
    peer.check("the camera has stopped it", 'Name="vmd"' in listed and 'Version="4.5-10" Status="Stopped"' in listed)
    # With the keyboard alone.
    await page.value(f"{key('port 1')}.focus()")
    await page.press(" ", " ")
    await page.eventually("the switch is on", f"{key('port 1')}.getAttribute('aria-checked') == 'true'")
    peer.check("the focus stays", await page.value("document.activeElement.dataset.key") == "port 1")
    peer.check("the camera's port is active", "port2=active" in ask("/axis-cgi/io/port.cgi?checkactive=2"))
    await page.value(f"{key('input 3')}.click()")
    await page.eventually("the event arrives", f"{element('events')}.textContent.includes('VirtualInput')")
    await page.eventually("its items are shown", f"{element('events')}.textContent.includes('port=3 active=1')")

    # What happens elsewhere is shown.
    camera.call("PUT", "ports/2", {"active": True})
    await page.eventually("a change is shown", f"{key('port 2')}.getAttribute('aria-checked') == 'true'")
    subprocess.run(
        ["dbus-send", "--system", "--print-reply=literal", "--dest=com.axis.HTTPConf1",
         "/com/axis/HTTPConf1/VAPIXServiceAccounts1",
         "com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials", "string:page"],
        capture_output=True, check=True)
    await page.eventually("the call is shown", f"{element('requests')}.textContent.includes('D-Bus GetCredentials')")
    await page.eventually("the account is counted", f"{element('accounts')}.textContent == '1 of 200'")
    ask("/axis-cgi/param.cgi?action=list&group=Brand&password=canary")
    await page.eventually("the request is shown", f"{element('requests')}.textContent.includes('parameters/list')")
    peer.check("no password is shown", "canary" not in await page.value("document.body.textContent"))
    if "SCREENSHOT" in os.environ:
        await page.value(f"{key('inject http status=503 count=1')}.click()")
        await page.eventually("the fault is listed", f"{element('active')}.childElementCount == 1")
        await page.capture(os.environ["SCREENSHOT"], 1100)
    hostile = "<img src=x onerror=document.title=1>"
    httpx.get(f"http://{peer.network.netloc}/{hostile}")
    await page.eventually("a request that is HTML is shown as text", f"{element('requests')}.textContent.includes('onerror')")
    peer.check("it does nothing", await page.value("document.title") == "vapix-simulator")

    # Faults, by their buttons and as a text.
    await page.value(f"{key('inject http status=503 count=1')}.click()")
    await page.eventually("the fault is listed", f"{element('active')}.textContent.includes('http status=503')")
    peer.check("the camera has it", "http status=503" in str(camera.call("GET", "faults")))
    await page.value(f"{key('end all')}.click()")
    await page.eventually("no fault is left", f"{element('active')}.childElementCount == 0")
    await page.value(f"{element('fault')}.focus()")
    await page.call("Input.insertText", text="http stats=503")
    await page.press("Enter", "\r")
    await page.eventually("a wrong fault is explained", f"{element('state')}.textContent.includes('needs one of status=')")
    # The browser tells of the refusal, as it should.
    peer.check("nothing else went wrong: " + "; ".join(page.problems), all("400" in text for text in page.problems))
    page.problems.clear()
    await page.value(f"{element('fault')}.value = 'http delay=1ms path=/x'; {element('inject')}.requestSubmit()")
    await page.eventually("the fault in text form begins", f"{element('active')}.textContent.includes('delay=1ms')")
    await page.value(f"{element('script')}.value = 'burst=3'; {element('play')}.requestSubmit()")
    await page.value(f"{element('freeze')}.click()")
    await page.eventually("the clock is frozen", f"{element('time')}.textContent.includes('frozen')")

    # Each control has a name.
    names = await page.names(["button", "switch", "textbox", "combobox", "image"])
    peer.check("all controls have names", len(names) > 90 and all(names))
    for scheme, brightness in [("dark", range(0, 80)), ("light", range(200, 256))]:
        await page.prefer(scheme)
        color = await page.value("getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]")
        peer.check(f"{scheme} colors", int(color) in brightness)
    await page.value(f"{element('reset')}.click()")
    await page.eventually("a reset ends all", f"{key('port 1')}.getAttribute('aria-checked') == 'false'")
    peer.check("the camera is reset", camera.call("GET", "faults") == [])
    others = await page.value(
        "performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin) && !n.startsWith('blob:'))"
    )
    peer.check(f"nothing comes from elsewhere: {others}", others == [])
    peer.check("the browser complains of nothing: " + "; ".join(page.problems), not page.problems)


async def main():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        async with browser.open_page(folder) as page:
            await use(page)


asyncio.run(main())
peer.end(f"{browser.version}: the page of the control interface; {peer.checks} checks")
