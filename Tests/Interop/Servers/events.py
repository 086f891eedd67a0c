"""A device's events, served by the independent WebSocket implementation of PyPI's `websockets`: what `make interop` runs.

The first topic that a client asks for is the case to play, as `interop:CASE`. Each case sends events, whose only data is
`value`, and ends with an event of the value `done`. The library checks what the client sends: its handshake, its masks, its
close. What the last connection of the process came to is told by the case `closed`.
"""

import asyncio
import base64
import json
import sys

from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed
from websockets.frames import OP_CONT, OP_TEXT, Frame

LOGIN = "Basic " + base64.b64encode(b"a0-test:canary-4711").decode()

# How the last connection ended, as the server saw it.
closed = asyncio.Queue()


def event(value):
    notification = {"topic": "interop:Test", "message": {"source": {}, "key": {}, "data": {"value": value}}}
    return json.dumps(
        {"apiVersion": "1.0", "method": "events:notify", "params": {"notification": notification}}, ensure_ascii=False
    )


async def send_pieces(socket, text, size):
    """Sends a message in frames of so many bytes, wherever that cuts a character."""
    data = text.encode()
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    for index, piece in enumerate(pieces):
        frame = Frame(OP_CONT if index else OP_TEXT, piece, fin=index == len(pieces) - 1)
        socket.transport.write(frame.serialize(mask=False))
        await asyncio.sleep(0)


async def play(case, socket, question):
    if case.startswith("size-"):
        await socket.send(event("x" * int(case[5:])))
    elif case == "text":
        await socket.send(event("åäö €\u2028 \U0001F4F7 \"\\\u0000"))
    elif case == "fragments":
        text = event("fragmented")
        await socket.send([text[:1], text[1:2], "", text[2:]])
    elif case == "bytes":
        await send_pieces(socket, event("åäö € \U0001F4F7"), 1)
    elif case == "ping-between":
        text = event("with a ping inside")
        socket.transport.write(Frame(OP_TEXT, text[:10].encode(), fin=False).serialize(mask=False))
        pong = await socket.ping(b"inside")
        await asyncio.wait_for(pong, 10)
        socket.transport.write(Frame(OP_CONT, text[10:].encode(), fin=True).serialize(mask=False))
    elif case == "pings":
        pongs = [await socket.ping(bytes([number]) * number) for number in range(126)]
        await asyncio.wait_for(asyncio.gather(*pongs), 10)
        await socket.send(event(f"{len(pongs)} pongs"))
    elif case == "pongs":
        for _ in range(10):
            await socket.pong(b"unasked")
    elif case == "binary":
        await socket.send(b"\x00\x01\x02")
    elif case == "question":
        await socket.send(event(json.dumps(question["params"], ensure_ascii=False)))
    elif case == "closed":
        code, reason = await asyncio.wait_for(closed.get(), 10)
        await socket.send(event(f"{code} {reason}"))
    elif case == "burst":
        for number in range(10_000):
            await socket.send(event(str(number)))
    elif case.startswith("close-"):
        await socket.close(int(case[6:]), "the server ends")
        return
    elif case == "abort":
        socket.transport.abort()
        return
    await socket.send(event("done"))


async def handle(socket):
    if "Sec-WebSocket-Extensions" in socket.request.headers:
        await socket.close(1002, "an extension is offered")
        return
    case = ""
    try:
        async for message in socket:
            question = json.loads(message)
            case = question["params"]["eventFilterList"][0]["topicFilter"].removeprefix("interop:")
            answer = {"apiVersion": "1.0", "context": question["context"], "method": "events:configure", "data": {}}
            await socket.send(json.dumps(answer))
            await play(case, socket, question)
    except ConnectionClosed:
        pass
    if case == "until-closed":
        await closed.put((socket.close_code, socket.close_reason))


def check_login(connection, request):
    if request.path != "/vapix/ws-data-stream?sources=events":
        return connection.respond(404, "no such page\n")
    if request.headers.get("Authorization") != LOGIN:
        return connection.respond(401, "who are you\n")
    return None


async def main():
    # Compression stays on: the client must not have asked for it.
    async with serve(handle, "127.0.0.12", 0, process_request=check_login, ping_interval=None, compression="deflate") as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        # The tests hold the other end of standard input: when they go, so does this.
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
