// Generated from Specs/isotherm.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Isotherm API.
    static let isotherm = #"""
        {
          "name": "isotherm",
          "namespace": "Isotherm",
          "title": "Isotherm API",
          "summary": "The limits of temperature between the colors of a thermal camera's picture.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/",
          "since": "AXIS OS 5.55",
          "types": [],
          "operations": [
            {
              "id": "isotherm/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.isotherm.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#get-schema-versions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/isotherm/schemaversions.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "isotherm/setMode",
              "name": "setMode",
              "summary": "Turns isothermal imaging on or off.",
              "swift": "vapix.isotherm.setMode(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#set-isotherm-mode",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/isotherm/setmode.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "mode", "type": "enabled", "summary": "Whether to turn it on.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "isotherm/getMode",
              "name": "getMode",
              "summary": "Reads whether isothermal imaging is on.",
              "swift": "vapix.isotherm.getMode() async throws -> Isotherm.ModeReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#get-isotherm-mode",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/isotherm/getmode.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "xml-response",
                "element": "GetModeSuccess",
                "fields": [
                  {"name": "isEnabled", "wire": "Mode", "type": "enabled", "summary": "Whether isothermal imaging is on.", "isRequired": true}
                ]
              }
            },
            {
              "id": "isotherm/setLimits",
              "name": "setLimits",
              "summary": "Sets the limits between the colors.",
              "swift": "vapix.isotherm.setLimits(upper: Int? = nil, middle: Int? = nil, lower: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#set-limits",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/isotherm/setlimits.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "upper", "wire": "upper", "type": "int32", "summary": "The upper limit, in the scale of the temperature alarm.", "place": "url", "isRequired": false},
                {"name": "middle", "wire": "middle", "type": "int32", "summary": "The middle limit, in the scale of the temperature alarm.", "place": "url", "isRequired": false},
                {"name": "lower", "wire": "lower", "type": "int32", "summary": "The lower limit, in the scale of the temperature alarm; most palettes show colder parts in gray.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "isotherm/getLimits",
              "name": "getLimits",
              "summary": "Reads the limits between the colors.",
              "swift": "vapix.isotherm.getLimits() async throws -> Isotherm.LimitsReply",
              "documentation": "https://developer.axis.com/vapix/network-video/thermal-imaging/#get-limits",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/isotherm/getlimits.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.55",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "xml-response",
                "element": "GetLimitsSuccess",
                "fields": [
                  {"name": "upper", "wire": "Upper", "type": "int32", "summary": "The upper limit, in the scale of the temperature alarm.", "isRequired": false},
                  {"name": "middle", "wire": "Middle", "type": "int32", "summary": "The middle limit, in the scale of the temperature alarm.", "isRequired": false},
                  {"name": "lower", "wire": "Lower", "type": "int32", "summary": "The lower limit, in the scale of the temperature alarm.", "isRequired": false}
                ]
              }
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."}
          ]
        }
        """#
}
