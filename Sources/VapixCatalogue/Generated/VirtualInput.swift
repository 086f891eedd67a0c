// Generated from Specs/virtual-input.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Virtual input API.
    static let virtualInput = #"""
        {
          "name": "virtualInput",
          "namespace": "VirtualInput",
          "title": "Virtual input API",
          "summary": "Virtual inputs, by which an application triggers the device's rules.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/",
          "since": "AXIS OS 5.50",
          "types": [],
          "operations": [
            {
              "id": "virtualInput/activate",
              "name": "activate",
              "summary": "Activates an input.",
              "swift": "vapix.virtualInput.activate(port: Int, duration: Duration? = nil) async throws -> VirtualInput.ActivateReply",
              "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/#activate-a-virtual-input",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/virtualinput/activate.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.50",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The number of the input, from 1.", "place": "url", "isRequired": true},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "The time until the input becomes inactive again, in whole seconds, 0 for at once; without end if left out.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "ActivateSuccess",
                "fields": [
                  {"name": "hasChanged", "wire": "StateChanged", "type": "bool", "summary": "Whether the input was inactive before.", "isRequired": true}
                ]
              }
            },
            {
              "id": "virtualInput/deactivate",
              "name": "deactivate",
              "summary": "Deactivates an input.",
              "swift": "vapix.virtualInput.deactivate(port: Int) async throws -> VirtualInput.DeactivateReply",
              "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/#deactivate-a-virtual-input",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/virtualinput/deactivate.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.50",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The number of the input, from 1.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "DeactivateSuccess",
                "fields": [
                  {"name": "hasChanged", "wire": "StateChanged", "type": "bool", "summary": "Whether the input was active before.", "isRequired": true}
                ]
              }
            },
            {
              "id": "virtualInput/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of its XML the API has.",
              "swift": "vapix.virtualInput.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/#get-schema-versions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/virtualinput/getschemaversions.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.50",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "virtualInput/act",
              "name": "act",
              "summary": "Activates and deactivates the manual trigger, or simulates an input, with pauses between.",
              "swift": "vapix.virtualInput.act(_ action: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/input-and-outputs/#manual-trigger-and-io-port-simulation",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/io/virtualinput.cgi",
              "access": "viewer",
              "effect": "once",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "summary": "Port, colon, then `/` for active, `\\` for inactive, and waits in milliseconds; `6:/2000\\` lasts two seconds.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "missingParameter", "code": "10", "summary": "An argument is missing."},
            {"name": "notFound", "code": "20", "summary": "There is no such virtual input."},
            {"name": "unsupportedVersion", "code": "30", "summary": "The version of the XML is not supported."},
            {"name": "internalError", "code": "40", "summary": "The device failed."},
            {"name": "invalidDuration", "code": "50", "summary": "The duration is invalid."}
          ]
        }
        """#
}
