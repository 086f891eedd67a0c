// Generated from Specs/io-port-management.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// I/O port management.
    static let ioPortManagement = #"""
        {
          "name": "ioPortManagement",
          "namespace": "IOPortManagement",
          "title": "I/O port management",
          "summary": "The device's digital inputs and outputs: directions, states and pulses.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/io-port-management/",
          "discovery": "io-port-management",
          "since": "AXIS OS 9.70",
          "operations": [
            {
              "id": "ioPortManagement/getPorts",
              "name": "getPorts",
              "summary": "Reads all ports, their states and their settings.",
              "swift": "vapix.ioPortManagement.getPorts() async throws -> IOPortManagement.PortsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/io-port-management/#getports",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/io/portmanagement.cgi",
              "method": "getPorts",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.70",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "numberOfPorts", "wire": "numberOfPorts", "type": "int32", "summary": "The number of ports.", "isRequired": true},
                  {"name": "ports", "wire": "items", "type": "list<Port>", "summary": "The ports.", "isRequired": false}
                ]
              }
            },
            {
              "id": "ioPortManagement/setPorts",
              "name": "setPorts",
              "summary": "Changes settings and states of ports.",
              "swift": "vapix.ioPortManagement.setPorts(_ ports: [IOPortManagement.PortChange]) async throws -> IOPortManagement.SetPortsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/io-port-management/#setports",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/io/portmanagement.cgi",
              "method": "setPorts",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.70",
              "sendsParameters": true,
              "parameters": [
                {"name": "ports", "wire": "ports", "type": "list<PortChange>", "summary": "The ports and their new settings.", "separator": ",", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "ports", "wire": "ports", "type": "list<numeric<int32>>", "summary": "The ports that were changed; ports without new values are left out.", "isRequired": true}
                ]
              }
            },
            {
              "id": "ioPortManagement/setStateSequence",
              "name": "setStateSequence",
              "summary": "Makes an output change its state several times.",
              "swift": "vapix.ioPortManagement.setStateSequence(port: PortNumber, sequence: [IOPortManagement.Step]) async throws -> IOPortManagement.SetStateSequenceReply",
              "documentation": "https://developer.axis.com/vapix/network-video/io-port-management/#setstatesequence",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/io/portmanagement.cgi",
              "method": "setStateSequence",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "once",
              "since": "AXIS OS 9.70",
              "sendsParameters": true,
              "parameters": [
                {"name": "port", "wire": "port", "type": "numeric<int32>", "summary": "The output.", "place": "params", "isRequired": true},
                {"name": "sequence", "wire": "sequence", "type": "list<Step>", "summary": "The states in their order.", "separator": ",", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "port", "wire": "port", "type": "numeric<int32>", "summary": "The output.", "isRequired": true}
                ]
              }
            },
            {
              "id": "ioPortManagement/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.ioPortManagement.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/io-port-management/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/io/portmanagement.cgi",
              "method": "getSupportedVersions",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.70",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Port",
              "summary": "A port.",
              "fields": [
                {"name": "number", "wire": "port", "type": "numeric<int32>", "summary": "The port's number.", "isRequired": true},
                {"name": "state", "wire": "state", "type": "CircuitState", "summary": "The state.", "isRequired": false},
                {"name": "isConfigurable", "wire": "configurable", "type": "bool", "summary": "Whether the direction can be chosen.", "isRequired": false},
                {"name": "isReadOnly", "wire": "readonly", "type": "bool", "summary": "Whether no setting of the port can be changed.", "defaultValue": "false", "isRequired": false},
                {"name": "usage", "wire": "usage", "type": "string", "summary": "The purpose of the port, \"Door\" for example; the text has no effect.", "isRequired": false},
                {"name": "direction", "wire": "direction", "type": "Direction", "summary": "The direction.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The human-readable name of the port.", "isRequired": false},
                {"name": "normalState", "wire": "normalState", "type": "CircuitState", "summary": "The state in which the port is not active.", "isRequired": false}
              ]
            },
            {
              "name": "PortChange",
              "summary": "New settings of a port; absent values stay unchanged.",
              "fields": [
                {"name": "number", "wire": "port", "type": "numeric<int32>", "summary": "The port's number.", "isRequired": true},
                {"name": "usage", "wire": "usage", "type": "string", "summary": "The purpose of the port, \"Button\", \"Door\", \"REX\" or \"Tampering\" for example; the text has no effect.", "isRequired": false},
                {"name": "direction", "wire": "direction", "type": "Direction", "summary": "The direction, if the port is configurable.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The human-readable name of the port.", "isRequired": false},
                {"name": "normalState", "wire": "normalState", "type": "CircuitState", "summary": "The state in which the port is not active; an output changes its state with it.", "isRequired": false},
                {"name": "state", "wire": "state", "type": "CircuitState", "summary": "The state, for outputs only.", "isRequired": false}
              ]
            },
            {
              "name": "Step",
              "summary": "A state and its duration.",
              "fields": [
                {"name": "state", "wire": "state", "type": "CircuitState", "summary": "The state.", "isRequired": true},
                {"name": "time", "wire": "time", "type": "duration<milliseconds>", "summary": "The time until the next state, in whole milliseconds, at most 65535; ignored in the last step.", "isRequired": true}
              ]
            },
            {
              "name": "CircuitState",
              "summary": "The state of a port's circuit.",
              "words": [
                {"name": "open", "wire": "open", "summary": "The circuit is open."},
                {"name": "closed", "wire": "closed", "summary": "The circuit is closed."}
              ]
            },
            {
              "name": "Direction",
              "summary": "Whether a port is an input or an output.",
              "words": [
                {"name": "input", "wire": "input", "summary": "An input."},
                {"name": "output", "wire": "output", "summary": "An output."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "sequenceOngoing", "code": "2200", "summary": "Another sequence is in progress at this output."},
            {"name": "invalidParameters", "code": "4004", "summary": "Parameters are invalid."}
          ]
        }
        """#
}
