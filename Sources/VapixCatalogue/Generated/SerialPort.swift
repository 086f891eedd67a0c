// Generated from Specs/serial-port.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Serial port API.
    static let serialPort = #"""
        {
          "name": "serialPort",
          "namespace": "SerialPort",
          "title": "Serial port API",
          "summary": "Bytes to and from equipment at the serial port, such as a terminal or a controller.",
          "family": "VapixIO",
          "documentation": "https://developer.axis.com/vapix/network-video/serial-port-api/",
          "discovery": "serial-port",
          "since": "AXIS OS 5.20",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "serialPort/write",
              "name": "write",
              "summary": "Sends bytes.",
              "swift": "vapix.serialPort.write(_ bytes: SerialPort.Bytes, camera: Int? = nil, port: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/serial-port-api/#serial-port-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/serial.cgi",
              "access": "viewer",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "bytes", "wire": "write", "type": "string", "summary": "The bytes.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel whose port is used, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port, to which the device connects the channel; the channel's own port if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "serialPort/writeString",
              "name": "writeString",
              "summary": "Sends a text.",
              "swift": "vapix.serialPort.writeString(_ text: String, camera: Int? = nil, port: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/serial-port-api/#serial-port-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/serial.cgi",
              "access": "viewer",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "text", "wire": "writestring", "type": "string", "summary": "The text.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel whose port is used, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port, to which the device connects the channel; the channel's own port if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "serialPort/read",
              "name": "read",
              "summary": "Waits for bytes, and reads them.",
              "swift": "vapix.serialPort.read(_ count: Int, wait: Duration? = nil, timeout: Duration? = nil, camera: Int? = nil, port: Int? = nil) async throws -> SerialPort.Bytes",
              "documentation": "https://developer.axis.com/vapix/network-video/serial-port-api/#serial-port-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/serial.cgi",
              "access": "viewer",
              "effect": "once",
              "since": "AXIS OS 5.20",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "additionalTimeout": [
                "wait",
                "timeout"
              ],
              "parameters": [
                {"name": "count", "wire": "read", "type": "int32", "summary": "How many bytes to read, from 1.", "place": "url", "isRequired": true},
                {"name": "wait", "wire": "wait", "type": "duration<seconds>", "summary": "The longest time to wait for the bytes, in whole seconds, 1 to 9.", "place": "url", "isRequired": false},
                {"name": "timeout", "wire": "timeout", "type": "duration<milliseconds>", "summary": "The longest time to wait for the bytes, 0 to 9000 milliseconds.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel whose port is used, from 1; the default channel if absent.", "place": "url", "isRequired": false},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port, to which the device connects the channel; the channel's own port if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "serialPort/connect",
              "name": "connect",
              "summary": "Opens a port and connects a video channel to it, or disconnects the channel.",
              "swift": "vapix.serialPort.connect(port: Int, camera: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/serial-port-api/#common-examples",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/com/serial.cgi",
              "access": "viewer",
              "effect": "idempotent",
              "since": "AXIS OS 5.20",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port; in the documented example, 2 stands for `PortManager.P0`. -1 disconnects the channel.", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel, from 1.", "place": "url", "isRequired": true}
              ]
            }
          ]
        }
        """#
}
