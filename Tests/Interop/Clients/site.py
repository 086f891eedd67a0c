#!/usr/bin/env python3
"""Chromium on the site that Scripts/docs.sh builds: its pages are rendered, and its search finds.

With SCREENSHOTS=FOLDER in the environment, pictures of the pages go there.
"""

import asyncio
import functools
import os
import sys
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import browser
import peer

site = Path(os.environ["INTEROP_ROOT"], ".build-docs/site")
if not (site / "index.html").exists():
    print("there is no site yet: make docs")
    sys.exit(77)

# Path, a heading, and a sentence or a name that only the rendered page has.
PAGES = [
    ("/documentation/", "vapix", "VapixClient"),
    ("/documentation/vapixclient/vapix", "Vapix", "init(serviceAccount:"),
    ("/documentation/articles/getting-started", "Getting started", "manifest.json"),
    ("/documentation/reference/ntp-api", "NTP", "getNTPInfo"),
]


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


async def read(page, origin):
    await page.open(f"{origin}{PAGES[0][0]}")
    for path, heading, text in PAGES:
        await page.call("Page.navigate", url=f"{origin}{path}")
        await page.eventually(f"{path} has its heading", f"document.querySelector('h1')?.textContent.includes({heading!r})")
        await page.eventually(f"{path} has its text", f"document.querySelector('main').innerText.includes({text!r})")
        broken = "[...document.images].filter(image => image.complete && !image.naturalWidth).length"
        peer.check(f"{path} has no broken picture", await page.value(broken) == 0)
        if folder := os.environ.get("SCREENSHOTS"):
            await page.capture(Path(folder, (path.strip("/").replace("/", "-")) + ".png"), 1200)
    return await search(page, origin, ["getNTPInfo", "VapixError"])


async def search(page, origin, words):
    """Types words into the filter of the navigator, as a reader does."""
    wide = {"width": 1400, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    await page.call("Emulation.setDeviceMetricsOverride", **wide)
    await page.call("Page.navigate", url=f"{origin}/documentation/")
    field = "document.querySelector('.navigator-filter input')"
    await page.eventually("there is a search", f"!!{field}")
    for word in words:
        await page.value(f"{field}.focus(), {field}.select()")
        await page.call("Input.insertText", text=word)
        found = f"[...document.querySelectorAll('.navigator-card-item a')].some(link => link.textContent.trim().startsWith({word!r}))"
        await page.eventually(f"the search finds {word}", found)


async def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        async with browser.open_page(folder) as page:
            await read(page, f"http://127.0.0.1:{server.server_port}")
            for problem in page.problems:
                peer.complain(problem)
    peer.end(f"{browser.version}: {len(PAGES)} pages and the search; {peer.checks} checks")


asyncio.run(main())
