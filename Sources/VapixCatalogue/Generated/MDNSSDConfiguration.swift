// Generated from Specs/mdns-sd-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// mDNS-SD Configuration API.
    static let mdnssdConfiguration = #"""
        {
          "name": "mdnssdConfiguration",
          "namespace": "MDNSSDConfiguration",
          "title": "mDNS-SD Configuration API",
          "summary": "Whether others find the device in the local network, and under which name.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/mdns-sd-api/",
          "configuration": {
            "id": "mdnssd",
            "version": "2.0",
            "maturity": "released",
            "path": "/config/rest/mdnssd/v2",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/mdnssd/v2",
                "summary": "Whether others find the device in the local network, and under which name.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device answers searches with multicast DNS.", "isRequired": false},
                  {"name": "friendlyName", "wire": "friendlyName", "type": "string", "summary": "The device's human-readable name.", "isRequired": false}
                ]
              },
              {
                "name": "enabled",
                "path": "/config/rest/mdnssd/v2/enabled",
                "summary": "Whether the device answers searches with multicast DNS.",
                "properties": [
                  {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether the device answers searches with multicast DNS.", "isRequired": false}
                ]
              },
              {
                "name": "friendlyName",
                "path": "/config/rest/mdnssd/v2/friendlyName",
                "summary": "The device's display name.",
                "properties": [
                  {"name": "friendlyName", "wire": ".", "type": "string", "summary": "The name.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "mdnssdConfiguration/get",
              "name": "get",
              "summary": "Reads whether others find the device, and under which name.",
              "swift": "vapix.mdnssdConfiguration.get() async throws -> MDNSSDConfiguration.State",
              "documentation": "https://developer.axis.com/vapix/device-configuration/mdns-sd-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/mdnssd/v2",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "State", "fields": []}
            },
            {
              "id": "mdnssdConfiguration/enabled.set",
              "name": "enabled.set",
              "summary": "Sets whether the device answers searches with multicast DNS.",
              "swift": "vapix.mdnssdConfiguration.enabled.set(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/mdns-sd-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/mdnssd/v2/enabled",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether the device answers searches with multicast DNS.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "mdnssdConfiguration/friendlyName.set",
              "name": "friendlyName.set",
              "summary": "Changes the device's display name.",
              "swift": "vapix.mdnssdConfiguration.friendlyName.set(_ friendlyName: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/mdns-sd-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/mdnssd/v2/friendlyName",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "friendlyName", "wire": ".", "type": "string", "summary": "The name.", "place": "whole", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "State",
              "summary": "Whether others find the device, and under which name.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device answers searches with multicast DNS.", "isRequired": false},
                {"name": "friendlyName", "wire": "friendlyName", "type": "string", "summary": "The device's human-readable name.", "isRequired": false}
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
