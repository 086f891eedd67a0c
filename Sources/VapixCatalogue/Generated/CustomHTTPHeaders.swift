// Generated from Specs/custom-http-header-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Custom HTTP header API.
    static let customHTTPHeaders = #"""
        {
          "name": "customHTTPHeaders",
          "namespace": "CustomHTTPHeaders",
          "title": "Custom HTTP header API",
          "summary": "Headers that the device's web server adds to its responses.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/custom-http-header-api/",
          "discovery": "customhttpheader",
          "since": "AXIS OS 9.80",
          "types": [],
          "operations": [
            {
              "id": "customHTTPHeaders/list",
              "name": "list",
              "summary": "Lists the headers, including the device's own ones.",
              "swift": "vapix.customHTTPHeaders.list() async throws -> [String: String]",
              "documentation": "https://developer.axis.com/vapix/network-video/custom-http-header-api/#list",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/customhttpheader.cgi",
              "method": "list",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 9.80",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "map<string>", "fields": []}
            },
            {
              "id": "customHTTPHeaders/setHeaders",
              "name": "setHeaders",
              "summary": "Adds headers, or gives them new values.",
              "swift": "vapix.customHTTPHeaders.setHeaders(_ headers: [String: String]) async throws -> [String: String]",
              "documentation": "https://developer.axis.com/vapix/network-video/custom-http-header-api/#set",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/customhttpheader.cgi",
              "method": "set",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 9.80",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "map<string>", "fields": []},
              "parameters": [
                {"name": "headers", "wire": "*", "type": "map<string>", "summary": "The values by name; more than one at once from AXIS OS 10.11.", "place": "rest", "isRequired": true}
              ]
            },
            {
              "id": "customHTTPHeaders/remove",
              "name": "remove",
              "summary": "Removes headers.",
              "swift": "vapix.customHTTPHeaders.remove(_ headers: [String: String]) async throws -> [String: String]",
              "documentation": "https://developer.axis.com/vapix/network-video/custom-http-header-api/#remove",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/customhttpheader.cgi",
              "method": "remove",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 9.80",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "map<string>", "fields": []},
              "parameters": [
                {"name": "headers", "wire": "*", "type": "map<string>", "summary": "The headers by name; the values do not matter.", "place": "rest", "isRequired": true}
              ]
            },
            {
              "id": "customHTTPHeaders/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.customHTTPHeaders.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/custom-http-header-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/customhttpheader.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 9.80",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed; see the message or its log."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."}
          ]
        }
        """#
}
