// Generated from Specs/application-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Application configuration API.
    static let applicationConfiguration = #"""
        {
          "name": "applicationConfiguration",
          "namespace": "ApplicationConfiguration",
          "title": "Application configuration API",
          "summary": "The XML configuration of Axis's older applications, Video Motion Detection 2.1 for example.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/application-configuration-api/",
          "since": "AXIS OS 5.11",
          "deprecated": "It is obsolete since AXIS OS 11.11, and 12.0 removed it. Each newer application has an API of its own.",
          "operations": [
            {
              "id": "applicationConfiguration/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads the configuration of an application.",
              "swift": "vapix.applicationConfiguration.getConfiguration(_ name: String) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/application-configuration-api/#get-application-configuration",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/vaconfig.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.11",
              "deprecated": "It is obsolete since AXIS OS 11.11, and 12.0 removed it. Each newer application has an API of its own.",
              "sendsParameters": false,
              "reply": {"form": "custom", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "get", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The application's name.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "applicationConfiguration/modifyConfiguration",
              "name": "modifyConfiguration",
              "summary": "Replaces the configuration of an application, which restarts if it is running.",
              "swift": "vapix.send(ApplicationConfiguration.modifyConfiguration(request: HTTPBody)) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/application-configuration-api/#modify-application-configuration",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/vaconfig.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.11",
              "deprecated": "It is obsolete since AXIS OS 11.11, and 12.0 removed it. Each newer application has an API of its own.",
              "sendsParameters": false,
              "reply": {"form": "xml", "element": "reply", "fields": []},
              "parameters": [
                {"name": "request", "wire": "request", "type": "file", "summary": "The line `action=modify&name=NAME`, then the configuration as XML.", "place": "body", "isRequired": true, "contentType": "application/x-www-form-urlencoded"}
              ]
            },
            {
              "id": "applicationConfiguration/list",
              "name": "list",
              "summary": "Lists the installed applications.",
              "swift": "vapix.applicationConfiguration.list() async throws -> [ApplicationConfiguration.Application]",
              "documentation": "https://developer.axis.com/vapix/applications/application-configuration-api/#list-installed-applications",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/vaconfig.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.11",
              "deprecated": "Use list of Applications instead.",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "list<Application>", "element": "reply", "path": "application", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "list", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Application",
              "summary": "An application.",
              "fields": [
                {"name": "name", "wire": "@name", "type": "string", "summary": "The name.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "badRequest", "code": "bad_request", "summary": "The request is malformed."},
            {"name": "noSuchApplication", "code": "no_such_application", "summary": "There is no application of this name."},
            {"name": "internalError", "code": "internal", "summary": "The device failed, or the application could not restart."}
          ]
        }
        """#
}
