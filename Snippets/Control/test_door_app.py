"""Tests of an app against a simulated camera: `vapix-simulator -- pytest Snippets/Control`."""

import urllib.error

import pytest
from door_app import DoorApp
from simulator import Refused


def test_open_door_activates_the_output(camera):
    DoorApp().open_door()
    assert camera.call("GET", "ports")[1]["active"]
    (request,) = camera.wait_for_request("ioPort/act")
    assert (request["user"], request["status"]) == ("a0-door_app", 200)


def test_open_door_camera_busy_tries_again(camera):
    camera.fault("http status=503 count=2 path=/axis-cgi/io/port.cgi")
    DoorApp().open_door()
    assert [request["status"] for request in camera.requests(path="/axis-cgi/io/port.cgi")] == [503, 503, 200]
    assert camera.call("GET", "ports")[1]["active"]


def test_open_door_accounts_lost_fails(camera):
    app = DoorApp()
    camera.call("DELETE", "accounts")
    with pytest.raises(urllib.error.HTTPError, match="401"):
        app.open_door()


def test_reset_closes_the_door(camera):
    # The fixture has brought the camera back to its first state.
    assert not camera.call("GET", "ports")[1]["active"]
    assert camera.requests() == []


def test_wait_for_request_that_never_comes_says_what_came(camera):
    DoorApp().open_door()
    with pytest.raises(Refused, match="ioPort/act"):
        camera.wait_for_request("mqttClient/activateClient", seconds=0.1)
