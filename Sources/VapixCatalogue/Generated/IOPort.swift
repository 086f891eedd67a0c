// Generated from Specs/io-port.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// I/O port API.
    static let ioPort = #"""
        {
          "name": "ioPort",
          "namespace": "IOPort",
          "title": "I/O port API",
          "summary": "States, directions and pulses of the device's ports, also on old devices.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/",
          "since": "AXIS OS 5.00",
          "errors": [],
          "operations": [
            {
              "id": "ioPort/getStates",
              "name": "getStates",
              "summary": "Reads whether the circuits of ports are closed.",
              "swift": "vapix.ioPort.getStates(ports: [PortNumber]) async throws -> [String: Bool]",
              "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/io/port.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "key-value", "type": "map<bit>", "fields": []},
              "parameters": [
                {"name": "ports", "wire": "check", "type": "list<int32>", "summary": "The ports.", "separator": ",", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "ioPort/getActivity",
              "name": "getActivity",
              "summary": "Reads whether ports are active.",
              "swift": "vapix.ioPort.getActivity(ports: [PortNumber]) async throws -> [String: IOPort.Activity]",
              "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/io/port.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "key-value", "type": "map<Activity>", "fields": []},
              "parameters": [
                {"name": "ports", "wire": "checkactive", "type": "list<int32>", "summary": "The ports.", "separator": ",", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "ioPort/getDirections",
              "name": "getDirections",
              "summary": "Reads whether ports are inputs or outputs.",
              "swift": "vapix.ioPort.getDirections(ports: [PortNumber]) async throws -> [String: IOPort.Direction]",
              "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/io/port.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "key-value", "type": "map<Direction>", "fields": []},
              "parameters": [
                {"name": "ports", "wire": "checkdirection", "type": "list<int32>", "summary": "The ports.", "separator": ",", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "ioPort/monitor",
              "name": "monitor",
              "summary": "Streams the states of ports and their changes.",
              "swift": "vapix.ioPort.monitor(ports: [PortNumber]) async throws -> PartStream",
              "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/io/port.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "multipart/x-mixed-replace", "fields": []},
              "parameters": [
                {"name": "ports", "wire": "monitor", "type": "list<int32>", "summary": "The ports; either only inputs or only outputs.", "separator": ",", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "ioPort/act",
              "name": "act",
              "summary": "Activates and deactivates an output, with pauses between.",
              "swift": "vapix.ioPort.act(_ action: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/io/port.cgi",
              "access": "viewer",
              "effect": "once",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "summary": "Port from 1, colon, then `/` for active, `\\` for inactive, and waits in milliseconds; `2:/300\\` is a pulse.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Activity",
              "summary": "Whether a port is active, which depends on its settings.",
              "words": [
                {"name": "active", "wire": "active", "summary": "The port is active."},
                {"name": "inactive", "wire": "inactive", "summary": "The port is not active."}
              ]
            },
            {
              "name": "Direction",
              "summary": "The direction of a port.",
              "words": [
                {"name": "input", "wire": "input", "summary": "An input."},
                {"name": "output", "wire": "output", "summary": "An output."}
              ]
            }
          ]
        }
        """#
}
