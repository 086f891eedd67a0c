"""Drives a simulated camera by its control interface; it needs Python's standard library alone."""

import json
import os
import urllib.error
import urllib.parse
import urllib.request


class Refused(Exception):
    """The simulator refused a call, or a wait was not met in time; the message says what to do."""


class Simulator:
    def __init__(self, url=None):
        self.url = url or os.environ["VAPIX_SIMULATOR"]
        # No proxy may come between this program and 127.0.0.1.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def call(self, method, path, members=None, query=None):
        """Calls an operation of GET /v1/openapi.json, and returns its JSON; None if it has none."""
        url = f"{self.url}/v1/{urllib.parse.quote(path)}"
        if query:
            url += "?" + urllib.parse.urlencode(query)
        body = json.dumps(members).encode() if members else None
        request = urllib.request.Request(url, body, {"Content-Type": "application/json"}, method=method)
        try:
            # The longest wait of the interface takes ten minutes.
            with self._opener.open(request, timeout=660) as reply:
                text = reply.read()
        except urllib.error.HTTPError as error:
            raise Refused(json.load(error)["error"]["message"]) from None
        return json.loads(text) if text else None

    def reset(self):
        """Brings the camera back to its state at the start: no faults, empty logs."""
        self.call("POST", "reset")

    def fault(self, text):
        """Begins a fault in the text form of `vapix-simulator --fault`."""
        return self.call("POST", "faults", {"fault": text})["id"]

    def requests(self, **filter):
        """The latest requests, such as requests(operation="ntp/*", status=200)."""
        return self.call("GET", "requests", query=filter)

    def wait_for_request(self, operation, seconds=30, **filter):
        """Waits for a request; those that the log has already count."""
        return self.call("POST", "wait/request", {"operation": operation, "timeout": f"{seconds}s"} | filter)
