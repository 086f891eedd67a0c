// Generated from Specs/param.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Param API.
    static let parameterTree = #"""
        {
          "name": "parameterTree",
          "namespace": "ParameterTree",
          "title": "Param API",
          "summary": "The parameters of param.cgi as a tree of JSON, to read, to export and to import.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/param-api/",
          "configuration": {
            "id": "param",
            "version": "2.0",
            "maturity": "beta",
            "path": "/config/rest/param/v2beta",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/param/v2beta",
                "summary": "The parameters of param.cgi as a tree of JSON, to read, to export and to import.",
                "properties": [
                  {"name": "groups", "wire": "*", "type": "map<json>", "summary": "The groups of parameters, by their names.", "isRequired": false}
                ]
              },
              {
                "name": "export",
                "path": "/config/rest/param/v2beta/$export",
                "summary": "The parameters that can be written, for another device.",
                "properties": [
                  {"name": "groups", "wire": "*", "type": "map<json>", "summary": "The groups, by their names.", "isRequired": false}
                ]
              },
              {
                "name": "import",
                "path": "/config/rest/param/v2beta/$import",
                "summary": "Parameters that were exported.",
                "properties": [
                  {"name": "groups", "wire": "*", "type": "map<json>", "summary": "The groups, by their names, as exported.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "parameterTree/get",
              "name": "get",
              "summary": "Reads all parameters that the account may read.",
              "swift": "vapix.parameterTree.get() async throws -> ParameterTree.ReadableParameters",
              "documentation": "https://developer.axis.com/vapix/device-configuration/param-api/#get-parameters",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/param/v2beta",
              "access": "viewer",
              "accessNote": "each parameter has its own level",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "ReadableParameters", "fields": []}
            },
            {
              "id": "parameterTree/export.read",
              "name": "export.read",
              "summary": "Reads all parameters that can be written.",
              "swift": "vapix.parameterTree.export.read() async throws -> ParameterTree.ExportedParameters",
              "documentation": "https://developer.axis.com/vapix/device-configuration/param-api/#export-parameters",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/param/v2beta/$export",
              "access": "viewer",
              "accessNote": "each parameter has its own level",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "ExportedParameters", "fields": []}
            },
            {
              "id": "parameterTree/import.write",
              "name": "import.write",
              "summary": "Changes parameters, and makes the instances of groups that are missing.",
              "swift": "vapix.parameterTree.`import`.write(_ groups: [String: JSONValue]? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/param-api/#import-parameters",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/param/v2beta/$import",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "groups", "wire": "*", "type": "map<json>", "summary": "The groups, by their names, as exported.", "place": "rest", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "ReadableParameters",
              "summary": "The parameters that the account may read.",
              "fields": [
                {"name": "groups", "wire": "*", "type": "map<json>", "summary": "The groups of parameters, by their names.", "isRequired": false}
              ]
            },
            {
              "name": "ExportedParameters",
              "summary": "The parameters that can be written.",
              "fields": [
                {"name": "groups", "wire": "*", "type": "map<json>", "summary": "The groups, by their names.", "isRequired": false}
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
