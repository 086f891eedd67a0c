#!/usr/bin/env python3
"""The commands of PyPI's `ax-devil-device-api`, with Basic on the virtual host and with Digest across the network."""

import os
import subprocess
import tarfile
import tempfile
import zipfile
from importlib.metadata import version

import peer
import requests
from ax_devil_device_api import Client, DeviceConfig
from ax_devil_device_api.cli import cli
from ax_devil_device_api.utils.errors import BaseError
from click.testing import CliRunner

# The groups of commands that call versions of APIs below /config that came before the described ones.
LEFT_OUT = ("analytics", "data-transformation")

# The client has no time limit of its own for some requests.
TIMEOUT = 60

send = requests.adapters.HTTPAdapter.send


def recording_send(adapter, request, **arguments):
    arguments["timeout"] = TIMEOUT
    response = send(adapter, request, **arguments)
    has_digest = request.headers.get("Authorization", "").startswith("Digest")
    # The client tries Basic first; only a refusal of Digest, or of Basic on the virtual host, is one.
    has_login = has_digest or response.url.startswith(peer.local.geturl())
    peer.record(request.method, response.url, response.status_code, response.content, has_login)
    return response


requests.adapters.HTTPAdapter.send = recording_send


def service_account():
    """The user name and the password of a service account, as apps get them."""
    command = ["dbus-send", "--system", "--print-reply=literal", "--dest=com.axis.HTTPConf1"]
    command += ["/com/axis/HTTPConf1/VAPIXServiceAccounts1"]
    command += ["com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials", "string:ax-devil"]
    reply = subprocess.run(command, capture_output=True, check=True, text=True, timeout=TIMEOUT).stdout
    return reply.strip().split(":", 1)


commands = 0


def run(host, login, line, *expected):
    """Runs a command; whatever it says on standard error is a complaint. The command's exit code says nothing."""
    global commands
    commands += 1
    environment = {
        "AX_DEVIL_TARGET_ADDR": host.hostname,
        "AX_DEVIL_TARGET_USER": login[0],
        "AX_DEVIL_TARGET_PASS": login[1],
        "AX_DEVIL_USAGE_CLI": "unsafe",
        "AX_DEVIL_COLOR": "false",
    }
    words = ["--protocol", "http", "--port", str(host.port or 80), *line.split()]
    result = CliRunner().invoke(cli, words, env=environment, obj={})
    if result.exception and not isinstance(result.exception, SystemExit):
        peer.complain(f"{line}: {type(result.exception).__name__}: {result.exception}")
    elif result.stderr:
        peer.complain(f"{line}: {result.stderr.strip()}")
    for text in expected:
        peer.check(f"{line} prints {text!r}", text in result.stdout)


def main():
    login = service_account()

    def local(line, *expected):
        run(peer.local, login, line, *expected)

    local("device info", "model: AXIS", "serial_number: ACCC8E")
    local("device info-detailed", "root.Properties.System.SerialNumber", "root.Brand.ProdNbr")
    local("device info-no-auth", "ProdShortName: AXIS", "SerialNumber: ACCC8E")
    local("device info-auth", "Soc: Axis", "SocSerialNumber")
    local("device health", "healthy")
    local("network info", "root.Network.IPAddress")
    local("systemready check", "System is ready!", "uptime", "bootid")
    local("systemready versions", "1.")
    local("features list", "name")
    local("geocoordinates location set 59.5 17.25", "successfully")
    local("geocoordinates location get", "Latitude: 59.5", "Longitude: 17.25")
    local("geocoordinates location apply", "successfully")
    local("geocoordinates orientation set --heading 90 --tilt -10 --roll 1 --height 3.5", "successfully")
    local("geocoordinates orientation get", "Heading: 90", "Tilt: -10", "Roll: 1", "Installation Height: 3.5")
    local("geocoordinates orientation apply", "successfully")
    local("analytics-metadata list", "Ch1")
    local("analytics-metadata list --format json", "niceName")
    local("analytics-metadata versions")
    # The command `mqtt configure` fails in the client, which gives its own function an argument that it does not have.
    client = Client(DeviceConfig.http(peer.local.hostname, *login, port=peer.local.port or 80))
    try:
        client.mqtt_client.configure("192.0.2.1", client_id="interop")
    except BaseError as error:
        peer.complain(f"configure: {error.message}")
    client.close()
    local("mqtt activate", "successfully")
    local("mqtt status", "state: active")
    local("mqtt config", "Host: 192.0.2.1", "Port: 1883")
    local("mqtt deactivate", "successfully")
    local("discovery list", "- ssh v2 (released)", "- firewall v1 (released)")
    local("discovery versions ssh", "- v1 (1.0.0)", "REST API: /config/rest/ssh/v2")
    local("discovery info ssh --docs-md-raw", "users")
    local("discovery info ssh --model-raw", "users")
    local("discovery info ssh --rest-openapi-raw", "/users/{username}")
    local("ssh add jo a-password --comment remark", "Successfully added SSH user: jo")
    local("ssh list", "- jo (remark)")
    local("ssh modify jo --comment other", "Successfully modified SSH user: jo")
    local("ssh show jo", "Username: jo", "Comment: other")
    local("ssh remove jo --yes", "Successfully removed SSH user: jo")
    local("debug ping-test 192.0.2.1", "got response")
    local("debug port-open-test 192.0.2.1 443", "Test successful.")

    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "file")
        local(f"media snapshot --resolution 640x480 --compression 30 --output {file}", "saved")
        with open(file, "rb") as snapshot:
            peer.check("a snapshot is a JPEG picture", snapshot.read(2) == b"\xff\xd8")
        local(f"debug download-server-report {file}", "saved")
        peer.check("a server report is a .zip file", zipfile.is_zipfile(file) and zipfile.ZipFile(file).testzip() is None)
        for command in ("download-crash-report", "collect-core-dump"):
            local(f"debug {command} {file}", "saved")
            peer.check(f"{command} has a .tgz file", tarfile.is_tarfile(file) and tarfile.open(file).getmembers())
        local(f"debug download-network-trace --duration 1 {file}", "saved")
        with open(file, "rb") as trace:
            peer.check("a trace is a libpcap file", trace.read(4) == b"\xd4\xc3\xb2\xa1")

    # Digest. Only calls without arguments in the URL: the client loses these when it goes on from Basic to Digest.
    for line, text in (
        ("device info-auth", "SocSerialNumber"),
        ("features list", "name"),
        ("mqtt status", "state: inactive"),
        ("analytics-metadata list", "Ch1"),
        ("geocoordinates location get", "Latitude: 59.5"),
    ):
        run(peer.network, (peer.user, peer.password), line, text)
    local("device restart --force", "restart initiated")

    peer.end(
        f"version {version('ax-devil-device-api')}: {commands} commands; {peer.requests} requests, {peer.checks} checks; "
        f"left out, because they call older versions of APIs: {', '.join(LEFT_OUT)}"
    )


main()
