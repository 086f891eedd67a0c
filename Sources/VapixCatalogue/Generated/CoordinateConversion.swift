// Generated from Specs/coordinate-conversion.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Coordinate conversion API.
    static let coordinateConversion = #"""
        {
          "name": "coordinateConversion",
          "namespace": "CoordinateConversion",
          "title": "Coordinate conversion API",
          "summary": "The coordinate spaces that the device knows.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/device-configuration/coordinate-conversion-api/",
          "configuration": {
            "id": "coordinate-conversion",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/coordinate-conversion/v1",
            "nodes": [
              {"name": "", "path": "/config/rest/coordinate-conversion/v1", "summary": "The coordinate spaces that the device knows.", "properties": []},
              {
                "name": "spaces",
                "path": "/config/rest/coordinate-conversion/v1/spaces",
                "summary": "The coordinate spaces that the device knows.",
                "key": "name",
                "properties": [
                  {"name": "name", "wire": "name", "type": "string", "summary": "The name, cameraImage@1 for example: the picture of channel 1.", "isRequired": true}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "coordinateConversion/spaces.list",
              "name": "spaces.list",
              "summary": "Lists the coordinate spaces.",
              "swift": "vapix.coordinateConversion.spaces.list() async throws -> [CoordinateConversion.Space]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/coordinate-conversion-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/coordinate-conversion/v1/spaces",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Space>", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Space",
              "summary": "A coordinate space.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The name, cameraImage@1 for example: the picture of channel 1.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."}
          ]
        }
        """#
}
