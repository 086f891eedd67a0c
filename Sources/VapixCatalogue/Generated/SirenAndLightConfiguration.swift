// Generated from Specs/siren-and-light-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Siren and light configuration.
    static let sirenAndLightConfiguration = #"""
        {
          "name": "sirenAndLightConfiguration",
          "namespace": "SirenAndLightConfiguration",
          "title": "Siren and light configuration",
          "summary": "The maintenance mode of sirens and lights.",
          "family": "VapixIO",
          "documentation": "https://github.com/apljungquist/rs4acap",
          "configuration": {
            "id": "siren-and-light",
            "version": "2.0",
            "maturity": "alpha",
            "path": "/config/rest/siren-and-light/v2alpha",
            "nodes": [
              {"name": "", "path": "/config/rest/siren-and-light/v2alpha", "summary": "The maintenance mode of sirens and lights.", "properties": []},
              {
                "name": "maintenanceMode",
                "path": "/config/rest/siren-and-light/v2alpha/maintenanceMode",
                "summary": "The maintenance mode, which keeps the device silent and dark.",
                "properties": [
                  {"name": "isRunning", "wire": "running", "type": "bool", "summary": "Whether the maintenance mode is on.", "isRequired": false},
                  {"name": "isSupported", "wire": "supported", "type": "bool", "summary": "Whether the device has the maintenance mode; if not, starting and stopping it fail with `internalError`.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "sirenAndLightConfiguration/maintenanceMode.get",
              "name": "maintenanceMode.get",
              "summary": "Reads whether the maintenance mode is on.",
              "swift": "vapix.sirenAndLightConfiguration.maintenanceMode.get() async throws -> SirenAndLightConfiguration.MaintenanceState",
              "documentation": "https://github.com/apljungquist/rs4acap",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/siren-and-light/v2alpha/maintenanceMode",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "MaintenanceState", "fields": []}
            },
            {
              "id": "sirenAndLightConfiguration/maintenanceMode.start",
              "name": "maintenanceMode.start",
              "summary": "Starts the maintenance mode.",
              "swift": "vapix.sirenAndLightConfiguration.maintenanceMode.start() async throws",
              "documentation": "https://github.com/apljungquist/rs4acap",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/siren-and-light/v2alpha/maintenanceMode/start",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "fields": []}
            },
            {
              "id": "sirenAndLightConfiguration/maintenanceMode.stop",
              "name": "maintenanceMode.stop",
              "summary": "Ends the maintenance mode.",
              "swift": "vapix.sirenAndLightConfiguration.maintenanceMode.stop() async throws",
              "documentation": "https://github.com/apljungquist/rs4acap",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/siren-and-light/v2alpha/maintenanceMode/stop",
              "access": "admin",
              "accessNote": "the recordings do not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "fields": []}
            }
          ],
          "types": [
            {
              "name": "MaintenanceState",
              "summary": "Whether the maintenance mode is on.",
              "fields": [
                {"name": "isRunning", "wire": "running", "type": "bool", "summary": "Whether the maintenance mode is on.", "isRequired": false},
                {"name": "isSupported", "wire": "supported", "type": "bool", "summary": "Whether the device has the maintenance mode; if not, starting and stopping it fail with `internalError`.", "isRequired": false}
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
