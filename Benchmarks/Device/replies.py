#!/usr/bin/env python3
"""Writes what the device answers: replies.py FOLDER [LINES [PROPERTIES]].

An applications list of 12 applications (XML), the device's information (JSON; PROPERTIES more properties than the 14 there
are), and a parameter list of LINES lines (3000 unless told). The same each time.
"""

import json
import os
import random
import sys

folder = os.path.join(sys.argv[1], "axis-cgi")
line_count = int(sys.argv[2]) if len(sys.argv) > 2 else 3000
property_count = int(sys.argv[3]) if len(sys.argv) > 3 else 0
os.makedirs(os.path.join(folder, "applications"), exist_ok=True)
chance = random.Random(20240601)


def write(name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


axis = ("Axis Communications", "https://www.axis.com", "None")
applications = [
    ("vmd", "AXIS Video Motion Detection", "4.5-7", 143440, *axis, "Running"),
    ("objectanalytics", "AXIS Object Analytics", "1.23.4", 415775, *axis, "Running"),
    ("fenceguard", "AXIS Fence Guard", "2.3-18", 37252, *axis, "Stopped"),
    ("loiteringguard", "AXIS Loitering Guard", "2.3-18", 46396, *axis, "Stopped"),
    ("motionguard", "AXIS Motion Guard", "2.3-18", 48170, *axis, "Stopped"),
] + [
    (
        f"customapp{i}", f"Custom App {i} &amp; Tools", f"1.{i}.{i * 3}", 500000 + i * 17,
        "Example Vendor AB", "https://vendor.example.com", ("Valid", "Missing", "None")[i % 3],
        ("Running", "Stopped", "Idle")[i % 3],
    )
    for i in range(7)
]  # fmt: skip
lines = ['<?xml version="1.0" encoding="utf-8"?>', '<reply result="ok">']
for name, nice_name, version, identifier, vendor, page, license, status in applications:
    lines.append(
        f' <application Name="{name}" NiceName="{nice_name}" Vendor="{vendor}" Version="{version}"'
        f' ApplicationID="{identifier}" License="{license}" Status="{status}"'
        f' ConfigurationPage="local/{name}/config.html" VendorHomePage="{page}" LicenseName="Available" />'
    )
write("applications/list.cgi", "\n".join(lines + ["</reply>", ""]))

properties = {
    "Architecture": "aarch64", "Brand": "AXIS", "BuildDate": "Jun 12 2025 14:03", "HardwareID": "8F8.1",
    "ProdFullName": "AXIS P3265-LVE Dome Camera", "ProdNbr": "P3265-LVE", "ProdShortName": "AXIS P3265-LVE",
    "ProdType": "Dome Camera", "ProdVariant": "", "SerialNumber": "B8A44F000001", "Soc": "Axis Artpec-8",
    "SocSerialNumber": "2F1A7C00-01234567-0123456789ABCDEF-0001", "Version": "12.5.56", "WebURL": "http://www.axis.com",
}  # fmt: skip
properties |= {f"Future{i:06}": f"a value of a property that nobody knows yet, {i}" for i in range(property_count)}
information = {"apiVersion": "1.3", "context": "Client defined request ID", "method": "getAllProperties"}
write("basicdeviceinfo.cgi", json.dumps(information | {"data": {"propertyList": properties}}))

groups = (
    "Audio AudioSource Bandwidth Brand HTTPS Image ImageSource Input IOPort Network Output Properties PTZ RemoteService"
    " SNMP SOCKS Storage StreamProfile System Time WebService"
).split()
settings = [
    ("Enabled", "yes"), ("Name", "no"), ("Resolution", "closed"), ("Port", "1920x1080"), ("Address", "443"),
    ("Type", "192.168.0.90"), ("Level", None), ("Mode", ""), ("Active", "closed"), ("Usage", "auto"),
]  # fmt: skip
lines = []
for i in range(line_count):
    setting, value = settings[i % len(settings)]
    value = str(chance.randint(0, 100000)) if value is None else value
    lines.append(f"root.{groups[i % len(groups)]}.I{i // len(groups)}.{setting}.Setting{i % 7}x={value}")
write("param.cgi", "\n".join(lines + [""]))
