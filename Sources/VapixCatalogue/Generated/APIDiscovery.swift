// Generated from Specs/api-discovery.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// API Discovery service.
    static let apiDiscovery = #"""
        {
          "name": "apiDiscovery",
          "namespace": "APIDiscovery",
          "title": "API Discovery service",
          "summary": "The APIs of the device and their versions.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/api-discovery-service/",
          "discovery": "api-discovery",
          "since": "AXIS OS 8.50",
          "operations": [
            {
              "id": "apiDiscovery/getAPIList",
              "name": "getAPIList",
              "summary": "Lists the device's public APIs.",
              "swift": "vapix.apiDiscovery.getAPIList(id: String? = nil, version: String? = nil) async throws -> APIDiscovery.APIListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/api-discovery-service/#getapilist",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/apidiscovery.cgi",
              "method": "getApiList",
              "apiVersion": "1.0",
              "access": "anonymous",
              "accessNote": "AXIS OS 9.80 and 10.12 want a login",
              "effect": "read",
              "since": "AXIS OS 8.50",
              "sendsParameters": true,
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier to match, with `*` for any text and `?` for any one character; all if absent.", "place": "params", "isRequired": false},
                {"name": "version", "wire": "version", "type": "string", "summary": "The version to match, with `*` for any text and `?` for any one character; all if absent.", "place": "params", "isRequired": false}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "apiList", "wire": "apiList", "type": "list<Entry>", "summary": "The APIs that match, with an entry for each major version; empty if no API matches.", "isRequired": true}
                ]
              }
            },
            {
              "id": "apiDiscovery/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of API Discovery the device has.",
              "swift": "vapix.apiDiscovery.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/api-discovery-service/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/apidiscovery.cgi",
              "method": "getSupportedVersions",
              "access": "anonymous",
              "accessNote": "AXIS OS 9.80 and 10.12 want a login",
              "effect": "read",
              "since": "AXIS OS 8.50",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Entry",
              "summary": "One API of the device.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, \"basic-device-info\" for example.", "isRequired": true},
                {"name": "version", "wire": "version", "type": "string", "summary": "The version, \"1.2\" for example.", "isRequired": true},
                {"name": "status", "wire": "status", "type": "Status", "summary": "The API's stage of development.", "isRequired": false},
                {"name": "documentationLink", "wire": "docLink", "type": "string", "summary": "The URL of the documentation.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The API's name in the documentation.", "isRequired": false}
              ]
            },
            {
              "name": "Status",
              "summary": "An API's stage of development.",
              "words": [
                {"name": "official", "wire": "official", "summary": "Released."},
                {"name": "released", "wire": "released", "summary": "Released."},
                {"name": "alpha", "wire": "alpha", "summary": "For first experiments; anything may change."},
                {"name": "beta", "wire": "beta", "summary": "For tests; details may change."},
                {"name": "deprecated", "wire": "deprecated", "summary": "Deprecated; a later version removes it."}
              ]
            }
          ],
          "errors": [
            {"name": "invalidParameter", "code": "1000", "summary": "A parameter's value is invalid."},
            {"name": "unsupportedHTTPMethod", "code": "2002", "summary": "The HTTP method is not POST."},
            {"name": "unsupportedVersion", "code": "2003", "summary": "The API version is not supported."},
            {"name": "unsupportedMethod", "code": "2004", "summary": "The method is not supported."},
            {"name": "invalidJSON", "code": "4000", "summary": "The request is not JSON."},
            {"name": "missingParameter", "code": "4002", "summary": "A required parameter is missing or invalid."},
            {"name": "internalError", "code": "8000", "summary": "The device failed; see the message or its log."}
          ]
        }
        """#
}
