// Generated from Specs/feature-flag.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Feature flag service.
    static let featureFlag = #"""
        {
          "name": "featureFlag",
          "namespace": "FeatureFlag",
          "title": "Feature flag service",
          "summary": "Flags that turn hidden features of the device on and off.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/feature-flag-service/",
          "discovery": "feature-flag",
          "operations": [
            {
              "id": "featureFlag/setValues",
              "name": "setValues",
              "summary": "Sets flags.",
              "swift": "vapix.featureFlag.setValues(_ flagValues: [String: Bool]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/feature-flag-service/#set",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/featureflag.cgi",
              "method": "set",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "flagValues", "wire": "flagValues", "type": "map<bool>", "summary": "The new values by name.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "featureFlag/getValues",
              "name": "getValues",
              "summary": "Reads the values of the named flags.",
              "swift": "vapix.featureFlag.getValues(_ names: [String]) async throws -> FeatureFlag.ValuesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/feature-flag-service/#get",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/featureflag.cgi",
              "method": "get",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [
                {"name": "names", "wire": "names", "type": "list<string>", "summary": "The names of the flags.", "separator": ",", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "flagValues", "wire": "flagValues", "type": "map<bool>", "summary": "The values by name.", "isRequired": true}
                ]
              }
            },
            {
              "id": "featureFlag/listAll",
              "name": "listAll",
              "summary": "Lists all flags.",
              "swift": "vapix.featureFlag.listAll() async throws -> FeatureFlag.ListAllReply",
              "documentation": "https://developer.axis.com/vapix/network-video/feature-flag-service/#listall",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/featureflag.cgi",
              "method": "listAll",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "flags", "wire": "flags", "type": "list<Flag>", "summary": "The flags.", "isRequired": true}
                ]
              }
            },
            {
              "id": "featureFlag/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.featureFlag.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/feature-flag-service/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/featureflag.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Flag",
              "summary": "A flag.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The flag's name.", "isRequired": true},
                {"name": "value", "wire": "value", "type": "bool", "summary": "Whether the flag is on.", "isRequired": true},
                {"name": "explanation", "wire": "description", "type": "string", "summary": "The purpose of the flag.", "isRequired": false},
                {"name": "defaultValue", "wire": "defaultValue", "type": "bool", "summary": "Whether the flag is on by default.", "isRequired": false}
              ]
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
            {"name": "notAuthenticated", "code": "2106", "summary": "The login failed."},
            {"name": "requestTooLarge", "code": "2107", "summary": "The request is too large."},
            {"name": "notFound", "code": "2200", "summary": "There is no such flag."}
          ]
        }
        """#
}
