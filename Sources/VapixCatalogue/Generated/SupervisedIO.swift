// Generated from Specs/supervised-io.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Supervised I/O.
    static let supervisedIO = #"""
        {
          "name": "supervisedIO",
          "namespace": "SupervisedIO",
          "title": "Supervised I/O",
          "summary": "Ports that notice when their cable is cut or shorted.",
          "family": "VapixIO",
          "documentation": "https://developer.axis.com/vapix/network-video/supervised-io/",
          "discovery": "supervised-io",
          "since": "AXIS OS 7.10",
          "operations": [
            {
              "id": "supervisedIO/getNumberOfPorts",
              "name": "getNumberOfPorts",
              "summary": "Reads how many inputs and outputs there are.",
              "swift": "vapix.supervisedIO.getNumberOfPorts() async throws -> SupervisedIO.NumberOfPortsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/supervised-io/#getnumberofports",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/supervisedio.cgi",
              "method": "getNumberOfPorts",
              "apiVersion": "2.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "inputs", "wire": "inputs", "type": "int32", "summary": "The number of inputs.", "isRequired": true},
                  {"name": "outputs", "wire": "outputs", "type": "int32", "summary": "The number of outputs.", "isRequired": true}
                ]
              }
            },
            {
              "id": "supervisedIO/isSupervisable",
              "name": "isSupervisable",
              "summary": "Reads which ports can be supervised.",
              "swift": "vapix.supervisedIO.isSupervisable(ports: [SupervisedIO.PortSelection]? = nil) async throws -> SupervisedIO.IsSupervisableReply",
              "documentation": "https://developer.axis.com/vapix/network-video/supervised-io/#issupervisable",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/supervisedio.cgi",
              "method": "isSupervisable",
              "apiVersion": "2.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "ports", "wire": ".", "type": "list<PortSelection>", "summary": "The ports; all that can be supervised if absent.", "separator": ",", "place": "whole", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "items", "wire": "items", "type": "list<SupervisablePort>", "summary": "The ports.", "isRequired": true}
                ]
              }
            },
            {
              "id": "supervisedIO/getSupervised",
              "name": "getSupervised",
              "summary": "Reads the state and the level of ports.",
              "swift": "vapix.supervisedIO.getSupervised(ports: [SupervisedIO.PortSelection]? = nil) async throws -> SupervisedIO.SupervisedReply",
              "documentation": "https://developer.axis.com/vapix/network-video/supervised-io/#getsupervised",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/supervisedio.cgi",
              "method": "getSupervised",
              "apiVersion": "2.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "ports", "wire": ".", "type": "list<PortSelection>", "summary": "The ports; all that are supervised if absent.", "separator": ",", "place": "whole", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "items", "wire": "items", "type": "list<SupervisedPort>", "summary": "The ports.", "isRequired": true}
                ]
              }
            },
            {
              "id": "supervisedIO/setSupervised",
              "name": "setSupervised",
              "summary": "Turns supervision of ports on or off, and sets the ranges of their states.",
              "swift": "vapix.supervisedIO.setSupervised(_ ports: [SupervisedIO.PortConfiguration]) async throws -> SupervisedIO.SetSupervisedReply",
              "documentation": "https://developer.axis.com/vapix/network-video/supervised-io/#setsupervised",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/supervisedio.cgi",
              "method": "setSupervised",
              "apiVersion": "2.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "ports", "wire": ".", "type": "list<PortConfiguration>", "summary": "The ports and their settings.", "separator": ",", "place": "whole", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "items", "wire": "items", "type": "list<PortOutcome>", "summary": "The ports.", "isRequired": true}
                ]
              }
            },
            {
              "id": "supervisedIO/getSupervisedRanges",
              "name": "getSupervisedRanges",
              "summary": "Reads the ranges of the states of ports.",
              "swift": "vapix.supervisedIO.getSupervisedRanges(ports: [SupervisedIO.PortSelection]? = nil) async throws -> SupervisedIO.SupervisedRangesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/supervised-io/#getsupervisedranges",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/supervisedio.cgi",
              "method": "getSupervisedRanges",
              "apiVersion": "2.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "ports", "wire": ".", "type": "list<PortSelection>", "summary": "The ports; all if absent.", "separator": ",", "place": "whole", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "items", "wire": "items", "type": "list<PortRanges>", "summary": "The ports.", "isRequired": true}
                ]
              }
            },
            {
              "id": "supervisedIO/getSupportedStates",
              "name": "getSupportedStates",
              "summary": "Reads which states ports can have.",
              "swift": "vapix.supervisedIO.getSupportedStates(ports: [SupervisedIO.PortSelection]? = nil) async throws -> SupervisedIO.SupportedStatesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/supervised-io/#getsupportedstates",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/supervisedio.cgi",
              "method": "getSupportedStates",
              "apiVersion": "2.0",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": true,
              "parameters": [
                {"name": "ports", "wire": ".", "type": "list<PortSelection>", "summary": "The ports; all if absent.", "separator": ",", "place": "whole", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "items", "wire": "items", "type": "list<PortStates>", "summary": "The ports.", "isRequired": true}
                ]
              }
            },
            {
              "id": "supervisedIO/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.supervisedIO.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/supervised-io/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/supervisedio.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.10",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "State",
              "summary": "A state of a port; `getSupportedStates` reads the device's words.",
              "words": [
                {"name": "open", "wire": "open", "summary": "The contact is open."},
                {"name": "close", "wire": "close", "summary": "The contact is closed."},
                {"name": "closed", "wire": "closed", "summary": "The contact is closed; the word that some devices use."},
                {"name": "cut", "wire": "cut", "summary": "The cable is cut."},
                {"name": "short", "wire": "short", "summary": "The cable is shorted."},
                {"name": "shorted", "wire": "shorted", "summary": "The cable is shorted; the word that some devices use."}
              ]
            },
            {
              "name": "PortSelection",
              "summary": "A choice of a port.",
              "fields": [
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port's number.", "isRequired": true}
              ]
            },
            {
              "name": "SupervisablePort",
              "summary": "A port, and whether it can be supervised.",
              "fields": [
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port's number.", "isRequired": true},
                {"name": "isInput", "wire": "input", "type": "bool", "summary": "Whether the port has a supervised input.", "isRequired": false},
                {"name": "isOutput", "wire": "output", "type": "bool", "summary": "Whether the port has a supervised output.", "isRequired": false}
              ]
            },
            {
              "name": "SupervisedPort",
              "summary": "A port, its state and its level.",
              "fields": [
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port's number.", "isRequired": true},
                {"name": "isSupervised", "wire": "supervised", "type": "bool", "summary": "Whether the port is supervised.", "isRequired": false},
                {"name": "isSupervisable", "wire": "supervisable", "type": "bool", "summary": "Whether the port can be supervised.", "isRequired": false},
                {"name": "state", "wire": "state", "type": "State", "summary": "The port's state.", "isRequired": false},
                {"name": "level", "wire": "level", "type": "int32", "summary": "The measured level, on the same scale as the ranges of the states.", "isRequired": false}
              ]
            },
            {
              "name": "PortConfiguration",
              "summary": "The settings of a port.",
              "fields": [
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port's number; all ports if nil.", "isRequired": false},
                {"name": "isSupervised", "wire": "supervised", "type": "bool", "summary": "Whether to supervise the port.", "isRequired": true},
                {"name": "ranges", "wire": "ranges", "type": "list<StateRange>", "summary": "The ranges of the states.", "isRequired": false}
              ]
            },
            {
              "name": "PortOutcome",
              "summary": "The outcome for a port.",
              "fields": [
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port's number.", "isRequired": false},
                {"name": "code", "wire": "code", "type": "int32", "summary": "1 for success, otherwise an error's code.", "isRequired": true},
                {"name": "message", "wire": "message", "type": "string", "summary": "The error's description.", "isRequired": false}
              ]
            },
            {
              "name": "PortRanges",
              "summary": "A port and the ranges of its states.",
              "fields": [
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port's number.", "isRequired": true},
                {"name": "ranges", "wire": "ranges", "type": "list<StateRange>", "summary": "The ranges of the states; empty if never set or if the port cannot be supervised.", "isRequired": false}
              ]
            },
            {
              "name": "StateRange",
              "summary": "The range of levels that mean a state.",
              "fields": [
                {"name": "state", "wire": "state", "type": "State", "summary": "The state.", "isRequired": true},
                {"name": "lowerLimit", "wire": "lowerlimit", "type": "int32", "summary": "The lowest level of the state; the scale depends on the hardware.", "isRequired": true},
                {"name": "upperLimit", "wire": "upperlimit", "type": "int32", "summary": "The highest level of the state; the scale depends on the hardware.", "isRequired": true}
              ]
            },
            {
              "name": "PortStates",
              "summary": "A port and the states that it can have.",
              "fields": [
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port's number.", "isRequired": true},
                {"name": "states", "wire": "states", "type": "list<StateName>", "summary": "The states.", "isRequired": false}
              ]
            },
            {
              "name": "StateName",
              "summary": "A state that a port can have.",
              "fields": [
                {"name": "name", "wire": "name", "type": "State", "summary": "The state.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "unknownParameter", "code": "2200", "summary": "A parameter is unknown."},
            {"name": "unexpectedError", "code": "2201", "summary": "Something unexpected happened."},
            {"name": "genericError", "code": "2202", "summary": "The request failed."},
            {"name": "invalidParameter", "code": "2203", "summary": "A parameter's value is invalid."},
            {"name": "invalidRange", "code": "2204", "summary": "A range is invalid."},
            {"name": "invalidPort", "code": "2205", "summary": "There is no such port."},
            {"name": "notSupervisable", "code": "2206", "summary": "The port cannot be supervised."}
          ]
        }
        """#
}
