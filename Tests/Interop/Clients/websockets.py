#!/usr/bin/env python3
"""The WebSocket client of PyPI's `websockets`, on the stream of events and on the JSON-RPC endpoint."""

import asyncio
import base64
import json
import subprocess
from contextlib import asynccontextmanager

import httpx
import peer
import websockets
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

TIMEOUT = 30
STREAM = "/vapix/ws-data-stream?sources=events"
OUTPUT = "tns1:Device/tnsaxis:IO/OutputPort"

messages = 0
digest = httpx.DigestAuth(peer.user, peer.password)


async def get(session, target):
    response = await session.get(f"http://{peer.network.netloc}{target}", auth=digest)
    peer.record("GET", response.url, response.status_code, response.content, True)
    return response.text.strip()


@asynccontextmanager
async def stream(target, host=peer.network, **arguments):
    async with connect(f"ws://{host.netloc}{target}", open_timeout=TIMEOUT, max_queue=None, **arguments) as socket:
        yield socket


async def receive(socket):
    global messages
    messages += 1
    return json.loads(await asyncio.wait_for(socket.recv(), TIMEOUT))


async def configure(socket, filters, fragments=1):
    """Asks for events, in so many frames, and returns the answer. Events of earlier filters may come before it."""
    request = {
        "apiVersion": "1.0",
        "context": "interop",
        "method": "events:configure",
        "params": {"eventFilterList": filters},
    }
    text = json.dumps(request)
    size = -(-len(text) // fragments)
    pieces = [text[start : start + size] for start in range(0, len(text), size)]
    await socket.send(pieces if fragments > 1 else text)
    while (answer := await receive(socket)).get("method") != "events:configure":
        pass
    return answer


async def next_event(socket, topic, source, data):
    """Reads up to an event."""
    while True:
        notification = (await receive(socket)).get("params", {}).get("notification", {})
        message = notification.get("message", {})
        if notification.get("topic") == topic and message.get("source") == source and message.get("data") == data:
            return True


async def follow_events(session):
    token = await get(session, "/axis-cgi/wssession.cgi")
    async with stream(f"{STREAM}&wssession={token}") as socket:
        peer.check("no extension was agreed on", not socket.protocol.extensions)
        answer = await configure(socket, [{"topicFilter": "//."}])
        peer.check("the answer has the request's context", answer.get("context") == "interop" and answer.get("data") == {})
        await next_event(socket, "tns1:Device/tnsaxis:Status/SystemReady", {}, {"ready": "1"})
        for payload in (b"", b"interop", b"x" * 125):
            await asyncio.wait_for(await socket.ping(payload), TIMEOUT)
        await socket.pong(b"unasked")
        answer = await configure(socket, [{"topicFilter": OUTPUT, "contentFilter": ""}], fragments=9)
        peer.check("a request in nine frames is read", "error" not in answer)
        await get(session, "/axis-cgi/io/port.cgi?action=2%3A%2F")
        await next_event(socket, OUTPUT, {"port": "1"}, {"state": "1"})
        only_off = 'boolean(//SimpleItem[@Name="state" and @Value="0"])'
        answer = await configure(socket, [{"topicFilter": OUTPUT, "contentFilter": only_off}])
        peer.check("a content filter is understood", "error" not in answer)
        await get(session, "/axis-cgi/io/port.cgi?action=2%3A%5C")
        await next_event(socket, OUTPUT, {"port": "1"}, {"state": "0"})
        answer = await configure(socket, [{"topicFilter": "", "contentFilter": only_off}])
        peer.check("an empty topic filter is none", "error" not in answer)
        answer = await configure(socket, [{"topicFilter": "not//valid"}])
        peer.check("an invalid filter has the documented error", answer.get("error", {}).get("code") == 2104)
        await socket.close(1000, "the client ends")
        peer.check("the camera answers the close", socket.close_code == 1000)


async def meet_refusals(session):
    token = await get(session, "/axis-cgi/wssession.cgi")
    async with stream(f"{STREAM}&wssession={token}") as socket:
        try:
            await socket.send(b"\x00\x01")
            await asyncio.wait_for(socket.recv(), TIMEOUT)
            peer.complain("a binary message was accepted")
        except ConnectionClosed as closed:
            peer.check("a binary message is refused with 1003", closed.rcvd and closed.rcvd.code == 1003)
    for target in (STREAM, f"{STREAM}&wssession=1", "/vapix/ws/v1?apis=data-hub", "/vapix/ws/v1?wssession=1&apis=data-hub"):
        try:
            async with stream(target):
                peer.complain(f"{target} needs no login")
        except InvalidStatus as refusal:
            peer.check(f"{target} needs a login", refusal.response.status_code == 401)


async def log_in_with_basic():
    command = ["dbus-send", "--system", "--print-reply=literal", "--dest=com.axis.HTTPConf1"]
    command += ["/com/axis/HTTPConf1/VAPIXServiceAccounts1"]
    command += ["com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials", "string:interop"]
    reply = subprocess.run(command, capture_output=True, check=True, timeout=TIMEOUT).stdout.strip()
    login = "Basic " + base64.b64encode(reply).decode()
    async with stream(STREAM, host=peer.local, additional_headers={"Authorization": login}) as socket:
        answer = await configure(socket, [{"topicFilter": OUTPUT}])
        peer.check("an app gets events from the virtual host", "error" not in answer)


async def call_json_rpc(session):
    """Opens the endpoint as Axis' example for PTZ over WebSockets does. The simulator has none of its APIs."""
    token = await get(session, "/axis-cgi/wssession.cgi")
    async with stream(f"/vapix/ws/v1?wssession={token}&apis=data-hub") as socket:
        await socket.send(json.dumps({"jsonrpc": "2.0", "method": "ptz-control-ws_v1:continuousMove", "params": {}}))
        await socket.send(json.dumps({"jsonrpc": "2.0", "id": "1", "method": "data-hub_v1:listTopics", "params": {}}))
        answer = await receive(socket)
        peer.check("an unknown method has JSON-RPC's error", answer.get("error", {}).get("code") == -32601)
        peer.check("the notification before it got no answer", answer.get("id") == "1")
        await asyncio.wait_for(await socket.ping(), TIMEOUT)


async def main():
    async with httpx.AsyncClient() as session:
        for step in (follow_events(session), meet_refusals(session), log_in_with_basic(), call_json_rpc(session)):
            try:
                await step
            except Exception as error:
                peer.complain(f"{step.__name__}: {type(error).__name__}: {error}")
    peer.end(f"version {websockets.__version__}: {messages} messages received, {peer.requests} requests, {peer.checks} checks")


asyncio.run(main())
