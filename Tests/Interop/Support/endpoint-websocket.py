"""A WebSocket through a web server, by the client of PyPI's `websockets`: URL.

The app sends each message back. The library checks what it sends: its handshake, its frames, its close.
"""

import os
import sys

from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

url = sys.argv[1]
with connect(url, compression=None, max_size=None, open_timeout=60, close_timeout=60) as socket:
    for message in ["text", "åäö €", "", os.urandom(100_000), b""]:
        socket.send(message)
        assert socket.recv(timeout=60) == message
    socket.send(["in ", "three ", "parts"])
    assert socket.recv(timeout=60) == "in three parts"
    assert socket.ping(b"ping").wait(60)
assert socket.close_code == 1000, socket.close_code
try:
    connect(url, origin="https://evil.example", open_timeout=60)
    sys.exit("a page of another host may connect")
except InvalidStatus as refused:
    assert refused.response.status_code == 403
