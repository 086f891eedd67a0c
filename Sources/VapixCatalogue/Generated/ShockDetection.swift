// Generated from Specs/shock-detection.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Shock detection API.
    static let shockDetection = #"""
        {
          "name": "shockDetection",
          "namespace": "ShockDetection",
          "title": "Shock detection API",
          "summary": "The detection of blows to the device, and of its displacement.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/shock-detection-api/",
          "discovery": "shockdetection",
          "since": "AXIS OS 5.50",
          "types": [],
          "operations": [
            {
              "id": "shockDetection/getEnabled",
              "name": "getEnabled",
              "summary": "Reads whether shocks are detected.",
              "swift": "vapix.shockDetection.getEnabled() async throws -> ShockDetection.EnabledReply",
              "documentation": "https://developer.axis.com/vapix/network-video/shock-detection-api/#check-if-enabled",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/shockdetection/getenabled.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.50",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetEnabledSuccess",
                "fields": [
                  {"name": "isEnabled", "wire": "Enabled", "type": "bool", "summary": "Whether shocks are detected.", "isRequired": true}
                ]
              }
            },
            {
              "id": "shockDetection/setEnabled",
              "name": "setEnabled",
              "summary": "Sets whether shocks are detected.",
              "swift": "vapix.shockDetection.setEnabled(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/shock-detection-api/#enable-shock-detection",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/shockdetection/setenabled.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.50",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether to detect shocks.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "shockDetection/getSensitivityLevel",
              "name": "getSensitivityLevel",
              "summary": "Reads the sensitivity.",
              "swift": "vapix.shockDetection.getSensitivityLevel() async throws -> ShockDetection.SensitivityLevelReply",
              "documentation": "https://developer.axis.com/vapix/network-video/shock-detection-api/#get-sensitivity-level",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/shockdetection/getsensitivitylevel.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.50",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetSensitivityLevelSuccess",
                "fields": [
                  {"name": "level", "wire": "SensitivityLevel/Level", "type": "int32", "summary": "The sensitivity, from 0 (strong blows only) to 100 (small vibrations as well).", "isRequired": true}
                ]
              }
            },
            {
              "id": "shockDetection/setSensitivityLevel",
              "name": "setSensitivityLevel",
              "summary": "Sets the sensitivity.",
              "swift": "vapix.shockDetection.setSensitivityLevel(_ level: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/shock-detection-api/#set-sensitivity-level",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/shockdetection/setsensitivitylevel.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.50",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "level", "wire": "level", "type": "int32", "summary": "The sensitivity, from 0 (strong blows only) to 100 (small vibrations as well).", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "shockDetection/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.shockDetection.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/shock-detection-api/#get-schema-versions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/shockdetection/getschemaversion.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.50",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."},
            {"name": "invalidRequest", "code": "20", "summary": "The request is invalid."},
            {"name": "invalidSensitivity", "code": "30", "summary": "The sensitivity is out of range."},
            {"name": "unsupportedVersion", "code": "40", "summary": "The schema version is not supported."}
          ]
        }
        """#
}
