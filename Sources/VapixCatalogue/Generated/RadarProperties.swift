// Generated from Specs/radar-properties.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Radar properties.
    static let radarProperties = #"""
        {
          "name": "radarProperties",
          "namespace": "RadarProperties",
          "title": "Radar properties",
          "summary": "The ranges and limits of a radar.",
          "family": "VapixRadar",
          "documentation": "https://developer.axis.com/vapix/radar/radar-properties/",
          "discovery": "radar-properties",
          "types": [],
          "operations": [
            {
              "id": "radarProperties/getRadarProperties",
              "name": "getRadarProperties",
              "summary": "Reads the radar's ranges and limits.",
              "swift": "vapix.radarProperties.getRadarProperties() async throws -> RadarProperties.RadarPropertiesReply",
              "documentation": "https://developer.axis.com/vapix/radar/radar-properties/#getradarproperties",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/radar/properties.cgi",
              "method": "getRadarProperties",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "device", "wire": "device", "type": "string", "summary": "The product number of the radar, \"D2210-VE\" for example.", "isRequired": false},
                  {"name": "minimumDetectionRange", "wire": "minDetectionRange", "type": "int32", "summary": "The shortest distance at which the radar detects objects.", "isRequired": false},
                  {"name": "maximumDetectionRange", "wire": "maxDetectionRange", "type": "int32", "summary": "The longest distance at which the radar detects objects.", "isRequired": false},
                  {"name": "minimumHorizontalAngle", "wire": "minHorizontalAngle", "type": "int32", "summary": "The minimum horizontal angle.", "isRequired": false},
                  {"name": "maximumHorizontalAngle", "wire": "maxHorizontalAngle", "type": "int32", "summary": "The maximum horizontal angle.", "isRequired": false},
                  {"name": "minimumVerticalAngle", "wire": "minVerticalAngle", "type": "int32", "summary": "The minimum vertical angle.", "isRequired": false},
                  {"name": "maximumVerticalAngle", "wire": "maxVerticalAngle", "type": "int32", "summary": "The maximum vertical angle.", "isRequired": false},
                  {"name": "maximumObjects", "wire": "maxRadarObjects", "type": "int32", "summary": "The maximum number of objects that the radar detects at a time.", "isRequired": false},
                  {"name": "maximumObjectSpeed", "wire": "maxObjectSpeed", "type": "double", "summary": "The maximum speed of an object.", "isRequired": false},
                  {"name": "isNetworkPaired", "wire": "networkPaired", "type": "bool", "summary": "Whether the radar is paired with another device.", "isRequired": false}
                ]
              }
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
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "transportError", "code": "2107", "summary": "The HTTP method is not POST, or the transport failed otherwise."}
          ]
        }
        """#
}
