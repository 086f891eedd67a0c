// Generated from Specs/orientation-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Orientation API.
    static let orientation = #"""
        {
          "name": "orientation",
          "namespace": "Orientation",
          "title": "Orientation API",
          "summary": "The angles of the device, as it measures them.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/orientation-api/",
          "discovery": "orientation",
          "types": [],
          "operations": [
            {
              "id": "orientation/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.orientation.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/orientation-api/#get-schema-versions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/orientation/getschemaversions.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "orientation/getLongitudinalValue",
              "name": "getLongitudinalValue",
              "summary": "Reads the longitudinal angle.",
              "swift": "vapix.orientation.getLongitudinalValue() async throws -> Orientation.LongitudinalValueReply",
              "documentation": "https://developer.axis.com/vapix/network-video/orientation-api/#get-longitudinal-angle",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/orientation/getlongitudinalvalue.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetLongitudinalValueSuccess",
                "fields": [
                  {"name": "value", "wire": "LongitudinalValue/Value", "type": "double", "summary": "The longitudinal angle, in degrees, 0 to 359; the rotation of the lens around its longitudinal axis.", "isRequired": true}
                ]
              }
            },
            {
              "id": "orientation/getLateralValue",
              "name": "getLateralValue",
              "summary": "Reads the lateral angle.",
              "swift": "vapix.orientation.getLateralValue() async throws -> Orientation.LateralValueReply",
              "documentation": "https://developer.axis.com/vapix/network-video/orientation-api/#get-lateral-angle",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/orientation/getlateralvalue.cgi",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml-response",
                "element": "GetLateralValueSuccess",
                "fields": [
                  {"name": "value", "wire": "LateralValue/Value", "type": "double", "summary": "The lateral angle, in degrees, 0 to 180; 0 for a lens that points straight down, 180 for straight up.", "isRequired": true}
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
