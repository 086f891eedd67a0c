// Generated from Specs/nvr-poe-switch-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// NVR PoE switch configuration.
    static let recorderPoE = #"""
        {
          "name": "recorderPoE",
          "namespace": "RecorderPoE",
          "title": "NVR PoE switch configuration",
          "summary": "The PoE (Power over Ethernet) ports of a network video recorder.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/",
          "discovery": "nvr-poe",
          "operations": [
            {
              "id": "recorderPoE/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.recorderPoE.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoeschemaversionscgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/nvr/poe/schemaversions.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "recorderPoE/getPortMode",
              "name": "getPortMode",
              "summary": "Reads whether a port gives power.",
              "swift": "vapix.recorderPoE.getPortMode(port: Int) async throws -> RecorderPoE.PortModeReply",
              "documentation": "https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoegetportmodecgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/nvr/poe/getportmode.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port, from 1.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetPortModeSuccess",
                "fields": [
                  {"name": "isEnabled", "wire": "Enabled", "type": "yesno", "summary": "Whether the port gives power.", "isRequired": true}
                ]
              }
            },
            {
              "id": "recorderPoE/setPortMode",
              "name": "setPortMode",
              "summary": "Sets whether a port gives power.",
              "swift": "vapix.recorderPoE.setPortMode(port: Int, isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoesetportmodecgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/nvr/poe/setportmode.cgi",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port, from 1.", "place": "url", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "yesno", "summary": "Whether the port gives power.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "recorderPoE/getPortStatuses",
              "name": "getPortStatuses",
              "summary": "Reads the state of all ports.",
              "swift": "vapix.recorderPoE.getPortStatuses() async throws -> RecorderPoE.PortStatusesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoegetportstatusescgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/nvr/poe/getportstatuses.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetPortStatusesSuccess",
                "fields": [
                  {"name": "ports", "wire": "PortStatus", "type": "list<PortStatus>", "summary": "The ports.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recorderPoE/getTotalPowerLimit",
              "name": "getTotalPowerLimit",
              "summary": "Reads how much power all ports together can give.",
              "swift": "vapix.recorderPoE.getTotalPowerLimit() async throws -> RecorderPoE.TotalPowerLimitReply",
              "documentation": "https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoegettotalpowerlimitcgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/nvr/poe/gettotalpowerlimit.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetTotalPowerLimitSuccess",
                "fields": [
                  {"name": "limit", "wire": "Limit", "type": "double", "summary": "The limit, in watts.", "isRequired": true}
                ]
              }
            },
            {
              "id": "recorderPoE/getKeepPower",
              "name": "getKeepPower",
              "summary": "Reads whether the ports keep their power while the recorder reboots.",
              "swift": "vapix.recorderPoE.getKeepPower() async throws -> RecorderPoE.KeepPowerReply",
              "documentation": "https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoegetkeeppowercgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/nvr/poe/getkeeppower.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetKeepPowerSuccess",
                "fields": [
                  {"name": "isEnabled", "wire": "Enabled", "type": "yesno", "summary": "Whether the ports keep their power.", "isRequired": true}
                ]
              }
            },
            {
              "id": "recorderPoE/setKeepPower",
              "name": "setKeepPower",
              "summary": "Sets whether the ports keep their power while the recorder reboots.",
              "swift": "vapix.recorderPoE.setKeepPower(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/nvr-poe-switch-configuration/#axis-cginvrpoesetkeeppowercgi",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/nvr/poe/setkeeppower.cgi",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "yesno", "summary": "Whether the ports keep their power.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "PortStatus",
              "summary": "The state of a port.",
              "fields": [
                {"name": "port", "wire": "Port", "type": "int32", "summary": "The port, from 1.", "isRequired": true},
                {"name": "state", "wire": "StatusCode", "type": "PortState", "summary": "The state of the port.", "isRequired": false},
                {"name": "stateDescription", "wire": "Description", "type": "string", "summary": "The state in words.", "isRequired": false},
                {"name": "details", "wire": "Extra", "type": "string", "summary": "More about the state.", "isRequired": false},
                {"name": "classPowerLimit", "wire": "ClassPowerLimit", "type": "double", "summary": "The maximum power that the port gives for the class of the connected device, in watts.", "isRequired": false},
                {"name": "poeClass", "wire": "PoeClass", "type": "int32", "summary": "The PoE class of the connected device; nil if the recorder detects none.", "isRequired": false},
                {"name": "allocatedPower", "wire": "AllocatedPower", "type": "double", "summary": "The power that is reserved for the port, in watts.", "isRequired": false},
                {"name": "powerConsumption", "wire": "PowerConsumption", "type": "double", "summary": "The power that the connected device uses now, in watts.", "isRequired": false},
                {"name": "highestClass", "wire": "PseClassLimit", "type": "int32", "summary": "The highest PoE class that the port supports.", "isRequired": false},
                {"name": "requestedPower", "wire": "RequestedPower", "type": "double", "summary": "The power that the connected device requests by LLDP, in watts; nil without such a request.", "isRequired": false}
              ]
            },
            {
              "name": "PortState",
              "summary": "The state of a port.",
              "words": [
                {"name": "disconnected", "wire": "0", "summary": "Nothing is connected."},
                {"name": "poweredDevice", "wire": "1", "summary": "A device is connected that takes power from the port."},
                {"name": "unpoweredDevice", "wire": "2", "summary": "A device is connected that needs no power; not all recorders detect this."},
                {"name": "disabled", "wire": "3", "summary": "The port gives no power."},
                {"name": "powerBudgetExceeded", "wire": "4", "summary": "The ports together would need more power than is available."},
                {"name": "otherError", "wire": "5", "summary": "Another error."}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The recorder failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "accessForbidden", "code": "30", "summary": "The user may not do this."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."},
            {"name": "notSupported", "code": "50", "summary": "The recorder does not have this call."}
          ]
        }
        """#
}
