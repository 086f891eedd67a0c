#!/usr/bin/env python3
"""The library of Home Assistant, PyPI's `axis`: its start and everything that it can read or change."""

import asyncio
import json
import traceback
from importlib.metadata import version

import httpx
import peer
from axis.device import AxisDevice
from axis.interfaces.api_handler import ApiHandler
from axis.interfaces.mqtt import mqtt_json_to_event
from axis.models.configuration import Configuration
from axis.models.event import EventTopic
from axis.models.mqtt import ClientConfig, ClientState, Server
from axis.models.parameters.io_port import PortAction
from axis.models.port_management import PortConfiguration
from axis.models.ptz_cgi import PtzMove, PtzQuery
from axis.models.pwdgrp_cgi import SecondaryGroup
from websockets.asyncio.client import connect

expects_error = False
last_reply = b""


async def record(response):
    global last_reply
    last_reply = await response.aread()
    request = response.request
    peer.record(
        request.method, request.url, response.status_code, response.content, "Authorization" in request.headers, expects_error
    )


async def attempt(name, step):
    """Makes one step; an exception of the library is a complaint, and does not keep the others from being made."""
    try:
        return await step
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        peer.complain(f"{name}: {type(error).__name__}: {error} ({place.name}, line {place.lineno})")


async def start(vapix):
    """What Home Assistant does when it adds a camera."""
    await attempt("users", vapix.initialize_users())
    await attempt("user groups", vapix.load_user_groups())
    await attempt("initialize()", vapix.initialize())
    await attempt("event instances", vapix.initialize_event_instances())
    peer.check("root is an administrator", vapix.access_rights == SecondaryGroup.ADMIN_PTZ)
    for name in ("firmware_version", "product_number", "product_type", "serial_number"):
        peer.check(f"the camera has a {name}", getattr(vapix, name))
    handlers = {name: value for name, value in vars(vapix).items() if isinstance(value, ApiHandler)}
    for name in (
        "api_discovery",
        "applications",
        "basic_device_info",
        "event_instances",
        "io_port_management",
        "light_control",
        "object_analytics",
        "pir_sensor_configuration",
        "stream_profiles",
        "users",
        "view_areas",
        "vmd4",
    ):
        peer.check(f"{name} is supported and was read", handlers[name].initialized and len(handlers[name]))
    peer.check("all streaming profiles have a name", all(profile.name for profile in vapix.streaming_profiles))
    return handlers


async def read_parameters(vapix):
    params = vapix.params
    await attempt("all parameters", params.update())
    for handler in (
        params.brand_handler,
        params.image_handler,
        params.io_port_handler,
        params.property_handler,
        params.ptz_handler,
        params.stream_profile_handler,
    ):
        peer.check(f"{handler.parameter_group} was read", handler.initialized)
    for group in ("Input", "Output", "Recording", "SNMP", "StreamCache"):
        peer.check(f"the parameter group {group} exists", params.get(group))


async def control_lights(vapix):
    lights = vapix.light_control
    for light in list(lights):
        for step in (
            lights.enable_light(light),
            lights.activate_light(light),
            lights.set_automatic_intensity_mode(light, False),
            lights.set_manual_intensity(light, 40),
            lights.set_individual_intensity(light, 0, 30),
            lights.set_automatic_angle_of_illumination_mode(light, False),
            lights.set_manual_angle_of_illumination(light, 20),
            lights.set_light_synchronization_day_night_mode(light, True),
        ):
            await attempt(step.__name__, step)
        for value, step in (
            (True, lights.get_light_status(light)),
            (40, lights.get_manual_intensity(light)),
            (30, lights.get_individual_intensity(light, 0)),
            (40, lights.get_current_intensity(light)),
            (20, lights.get_manual_angle_of_illumination(light)),
            (20, lights.get_current_angle_of_illumination(light)),
            (True, lights.get_light_synchronization_day_night_mode(light)),
        ):
            peer.check(f"{step.__name__} has what was set", await attempt(step.__name__, step) == value)
        intensities = await attempt("get_valid_intensity", lights.get_valid_intensity(light))
        peer.check("40 is a valid intensity", intensities and intensities.low <= 40 <= intensities.high)
        angles = await attempt("get_valid_angle_of_illumination", lights.get_valid_angle_of_illumination(light))
        peer.check("20 is a valid angle", angles and angles[0].low <= 20 <= angles[0].high)
        await attempt("deactivate_light", lights.deactivate_light(light))
        await attempt("disable_light", lights.disable_light(light))
    peer.check("lights have capabilities", await attempt("capabilities", lights.get_service_capabilities()))


async def switch_ports(vapix):
    global expects_error
    output = next(port.id for port in vapix.io_port_management.values() if port.direction == "output")
    for action, state in ((PortAction.HIGH, "closed"), (PortAction.LOW, "open")):
        await attempt("port_cgi", vapix.port_cgi.update())
        await attempt("port_cgi", vapix.port_cgi.action(output, action))
        ports = await attempt("get_ports", vapix.io_port_management.get_ports())
        peer.check(f"the port is {state}", ports and ports[output].state == state)
    # This version leaves out `ports`. Cameras refuse that, as home-assistant/core#83148 shows, and so must the simulator.
    expects_error = True
    await attempt("set_ports", vapix.io_port_management.set_ports(PortConfiguration(output, state="closed")))
    expects_error = False
    peer.check("the malformed request is refused with 2103", b'"code" : 2103' in last_reply)
    ports = await attempt("get_ports", vapix.io_port_management.get_ports())
    peer.check("the malformed request changed nothing", ports and ports[output].state == "open")


async def move(vapix):
    ptz = vapix.ptz
    for query in (PtzQuery.LIMITS, PtzQuery.POSITION, PtzQuery.PRESETPOSALL, PtzQuery.PRESETPOSCAM, PtzQuery.SPEED):
        answer = await attempt(f"query {query}", ptz.query(query))
        peer.check(f"query {query} is answered", answer)
    peer.check("the driver has a name", await attempt("whoami", ptz.configured_device_driver()))
    peer.check("the commands are listed", await attempt("info", ptz.available_ptz_commands()))
    for arguments in (
        {"camera": 1, "move": PtzMove.HOME},
        {"move": PtzMove.STOP},
        {"pan": 10, "tilt": -5, "zoom": 100},
        {"relative_pan": 2, "relative_zoom": 10},
        {"continuous_pantilt_move": (20, -20)},
        {"continuous_pantilt_move": (0, 0)},
        {"go_to_server_preset_name": "Home"},
        {"go_to_server_preset_number": 1},
        {"auto_focus": True, "auto_iris": True},
    ):
        await attempt(f"control({arguments})", ptz.control(**arguments))


async def manage_users(vapix):
    users = vapix.users
    await attempt("create", users.create("guest", pwd="canary-0815", sgrp=SecondaryGroup.VIEWER, comment="A guest"))
    await attempt("list", users.update())
    guest = users.get("guest")
    peer.check("the new user is a viewer", guest and guest.viewer and not guest.operator)
    await attempt("modify", users.modify("guest", sgrp=SecondaryGroup.OPERATOR_PTZ))
    await attempt("list", users.update())
    guest = users.get("guest")
    peer.check("the user became an operator", guest and guest.operator and guest.ptz)
    await attempt("delete", users.delete("guest"))
    listed = await attempt("list", users.list())
    peer.check("the user is gone", listed is not None and "guest" not in listed)


async def use_mqtt(vapix):
    mqtt = vapix.mqtt
    # Home Assistant asks this when it starts.
    status = await attempt("get_client_status", mqtt.get_client_status())
    peer.check("the client is inactive", status and status.status.state == ClientState.INACTIVE)
    # The page calls these two parameters required.
    config = ClientConfig(Server("192.0.2.1"), client_id="interop", clean_session=True)
    await attempt("configure_client", mqtt.configure_client(config))
    await attempt("activate", mqtt.activate())
    status = await attempt("get_client_status", mqtt.get_client_status())
    peer.check("the client has the server", status and status.config.server.host == "192.0.2.1")
    await attempt("configure_event_publication", mqtt.configure_event_publication())
    publication = await attempt("get_event_publication_config", mqtt.get_event_publication_config())
    peer.check("events are published", publication and publication.event_filter_list)
    await attempt("deactivate", mqtt.deactivate())


async def read_the_rest(vapix):
    sensors = vapix.pir_sensor_configuration
    for sensor in sensors.values():
        if not sensor.configurable:
            continue
        await attempt("set_sensitivity", sensors.set_sensitivity(int(sensor.id), 0.5))
        peer.check("the sensitivity was set", await attempt("get_sensitivity", sensors.get_sensitivity(int(sensor.id))) == 0.5)
    areas = vapix.view_areas
    for area in list(areas.values()):
        if area.rectangular_geometry:
            await attempt("set_geometry", areas.set_geometry(int(area.id), area.rectangular_geometry))
            await attempt("reset_geometry", areas.reset_geometry(int(area.id)))
    peer.check("view areas have versions", await attempt("versions", areas.get_supported_config_versions()))
    # The library expects `apiVersion` in those of basic_device_info and of the PIR sensors, where the pages do not have it.
    for name in ("api_discovery", "io_port_management", "light_control", "stream_profiles", "view_areas"):
        versions = await attempt(f"versions of {name}", getattr(vapix, name).get_supported_versions())
        peer.check(f"{name} has versions", versions)


async def follow_events(device):
    """Gives the library's decoder the events of the WebSocket. This version reads RTSP and MQTT; later ones read the WebSocket."""
    events = []
    device.event.subscribe(events.append)
    token = await attempt("wssession.cgi", device.vapix.request("get", "/axis-cgi/wssession.cgi"))
    url = f"ws://{peer.network.netloc}/vapix/ws-data-stream?sources=events&wssession={(token or b'').decode().strip()}"
    call = {"apiVersion": "1.0", "context": "axis-py", "method": "events:configure"}
    async with asyncio.timeout(60), connect(url, max_queue=None) as socket:
        await socket.send(json.dumps(call | {"params": {"eventFilterList": [{"topicFilter": "//."}]}}))
        peer.check("the filters are accepted", "error" not in json.loads(await socket.recv()))
        inputs = [port.id for port in device.vapix.io_port_management.values() if port.direction == "input"]
        while {event.id for event in events if event.topic_base == EventTopic.PORT_INPUT} != set(inputs):
            notification = json.loads(await socket.recv())["params"]["notification"]
            # The names of MQTT.
            topic = notification["topic"].replace("tnsaxis:", "axis:").replace("tns1:", "onvif:")
            device.event.handler(mqtt_json_to_event(json.dumps(notification | {"topic": topic})))
        peer.check("the first event of an input is its state", all(event.operation == "Initialized" for event in events))
        peer.check("no input is active", not any(event.is_tripped for event in events if event.id in inputs))
    return events


async def main():
    async with httpx.AsyncClient(event_hooks={"response": [record]}) as session:
        device = AxisDevice(
            Configuration(session, peer.network.hostname, port=peer.network.port, username=peer.user, password=peer.password)
        )
        vapix = device.vapix
        handlers = await start(vapix)
        await read_parameters(vapix)
        await control_lights(vapix)
        await switch_ports(vapix)
        await move(vapix)
        await manage_users(vapix)
        await use_mqtt(vapix)
        await read_the_rest(vapix)
        events = await attempt("events", follow_events(device)) or []
        read = sum(handler.initialized for handler in handlers.values())
        peer.end(
            f"version {version('axis')}: initialize() read {read} APIs, {len(vapix.applications)} applications, "
            f"{len(vapix.io_port_management)} ports, {len(vapix.light_control)} lights, {len(vapix.streaming_profiles)} profiles, "
            f"{len(vapix.event_instances)} topics, {len(events)} events; {peer.requests} requests, {peer.checks} checks"
        )


asyncio.run(main())
