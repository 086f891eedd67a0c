// Generated from Specs/best-snapshot.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Best Snapshot Configuration API.
    static let bestSnapshot = #"""
        {
          "name": "bestSnapshot",
          "namespace": "BestSnapshot",
          "title": "Best Snapshot Configuration API",
          "summary": "Whether analytics metadata contains cropped pictures of the objects.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/device-configuration/best-snapshot-configuration/",
          "configuration": {
            "id": "best-snapshot",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/best-snapshot/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/best-snapshot/v1",
                "summary": "Whether analytics metadata contains cropped pictures of the objects.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device makes cropped pictures, for producers of analytics metadata to include.", "isRequired": false},
                  {"name": "hasMargin", "wire": "margin", "type": "bool", "summary": "Whether a cropped picture shows some of the image around the object's bounding box.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "bestSnapshot/get",
              "name": "get",
              "summary": "Reads whether and how the device crops pictures of objects.",
              "swift": "vapix.bestSnapshot.get() async throws -> BestSnapshot.Settings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/best-snapshot-configuration/#get-best-snapshot-settings",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/best-snapshot/v1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Settings", "fields": []}
            },
            {
              "id": "bestSnapshot/set",
              "name": "set",
              "summary": "Changes whether and how the device crops pictures of objects; absent values stay unchanged.",
              "swift": "vapix.bestSnapshot.set(isEnabled: Bool? = nil, hasMargin: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/best-snapshot-configuration/#enable-best-snapshot-with-margin",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/best-snapshot/v1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device makes cropped pictures, for producers of analytics metadata to include.", "place": "data", "isRequired": false},
                {"name": "hasMargin", "wire": "margin", "type": "bool", "summary": "Whether a cropped picture shows some of the image around the object's bounding box.", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Settings",
              "summary": "Whether and how the device crops pictures of objects.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device makes cropped pictures, for producers of analytics metadata to include.", "isRequired": false},
                {"name": "hasMargin", "wire": "margin", "type": "bool", "summary": "Whether a cropped picture shows some of the image around the object's bounding box.", "isRequired": false}
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
