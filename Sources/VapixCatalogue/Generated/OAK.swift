// Generated from Specs/oak.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// OAK API.
    static let oak = #"""
        {
          "name": "oak",
          "namespace": "OAK",
          "title": "OAK API",
          "summary": "The owner authentication key, by which an owner registers the device with AXIS O3C Dispatcher.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/oak-api/",
          "discovery": "oak",
          "types": [],
          "operations": [
            {
              "id": "oak/getOAK",
              "name": "getOAK",
              "summary": "Reads the owner authentication key.",
              "swift": "vapix.oak.getOAK() async throws -> OAK.OAKReply",
              "documentation": "https://developer.axis.com/vapix/network-video/oak-api/#getoak",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/oak.cgi",
              "method": "getOAK",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "key", "wire": "oak", "type": "string", "summary": "The key, which is a secret.", "isRequired": true}
                ]
              }
            },
            {
              "id": "oak/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.oak.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/oak-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/oak.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed, or did not reach the internet."},
            {"name": "invalidRequest", "code": "2000", "summary": "The request is invalid."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "The method is missing."}
          ]
        }
        """#
}
