// Generated from Specs/device-information.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Basic Device Info.
    static let deviceInformation = #"""
        {
          "name": "deviceInformation",
          "namespace": "DeviceInformation",
          "title": "Basic Device Info",
          "summary": "Whether the basic device information can be read without logging in.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/basic-device-info-api/",
          "configuration": {
            "id": "basic-device-info",
            "version": "2.0",
            "maturity": "released",
            "path": "/config/rest/basic-device-info/v2",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/basic-device-info/v2",
                "summary": "Whether the basic device information can be read without logging in.",
                "properties": [
                  {"name": "allowsAnonymousAccess", "wire": "allowAnonymous", "type": "bool", "summary": "Whether the basic device information can be read without logging in; it can by default.", "writeAccess": "admin", "isRequired": false}
                ]
              },
              {
                "name": "anonymousAccess",
                "path": "/config/rest/basic-device-info/v2/allowAnonymous",
                "summary": "Whether the basic device information can be read without logging in.",
                "properties": [
                  {"name": "isAllowed", "wire": ".", "type": "bool", "summary": "Whether the basic device information can be read without logging in.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "deviceInformation/get",
              "name": "get",
              "summary": "Reads whether the basic device information can be read without logging in.",
              "swift": "vapix.deviceInformation.get() async throws -> DeviceInformation.Settings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/basic-device-info-api/#get-root-entity",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/basic-device-info/v2",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Settings", "fields": []}
            },
            {
              "id": "deviceInformation/anonymousAccess.set",
              "name": "anonymousAccess.set",
              "summary": "Lets everybody read the basic device information, or only those who log in.",
              "swift": "vapix.deviceInformation.anonymousAccess.set(_ isAllowed: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/basic-device-info-api/#enable-anonymous-users-to-access-basic-device-info",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/basic-device-info/v2/allowAnonymous",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isAllowed", "wire": ".", "type": "bool", "summary": "Whether the basic device information can be read without logging in.", "place": "whole", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Settings",
              "summary": "The users who may read the basic device information.",
              "fields": [
                {"name": "allowsAnonymousAccess", "wire": "allowAnonymous", "type": "bool", "summary": "Whether the basic device information can be read without logging in; it can by default.", "writeAccess": "admin", "isRequired": false}
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
