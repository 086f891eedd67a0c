// Generated from Specs/dns-update-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// DNSUpdate configuration.
    static let dnsUpdateConfiguration = #"""
        {
          "name": "dnsUpdateConfiguration",
          "namespace": "DNSUpdateConfiguration",
          "title": "DNSUpdate configuration",
          "summary": "The name that the device registers with the DNS server.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/dnsupdate-configuration-api/",
          "configuration": {
            "id": "dnsupdate-configuration",
            "version": "2.0",
            "maturity": "released",
            "path": "/config/rest/dnsupdate-configuration/v2",
            "nodes": [
              {"name": "", "path": "/config/rest/dnsupdate-configuration/v2", "summary": "The name that the device registers with the DNS server.", "properties": []},
              {
                "name": "settings",
                "path": "/config/rest/dnsupdate-configuration/v2/settings",
                "summary": "Whether and how the device registers its name.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device registers its name; false by default.", "isRequired": false},
                  {"name": "name", "wire": "name", "type": "string", "summary": "The name; empty by default.", "isRequired": false},
                  {"name": "timeToLive", "wire": "ttl", "type": "duration<seconds>", "summary": "How long DNS records are valid; 30 seconds by default.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "dnsUpdateConfiguration/settings.get",
              "name": "settings.get",
              "summary": "Reads whether and how the device registers its name.",
              "swift": "vapix.dnsUpdateConfiguration.settings.get() async throws -> DNSUpdateConfiguration.Registration",
              "documentation": "https://developer.axis.com/vapix/device-configuration/dnsupdate-configuration-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/dnsupdate-configuration/v2/settings",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Registration", "fields": []}
            },
            {
              "id": "dnsUpdateConfiguration/settings.set",
              "name": "settings.set",
              "summary": "Changes whether and how the device registers its name; absent values stay unchanged.",
              "swift": "vapix.dnsUpdateConfiguration.settings.set(isEnabled: Bool? = nil, name: String? = nil, timeToLive: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/dnsupdate-configuration-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/dnsupdate-configuration/v2/settings",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device registers its name; false by default.", "place": "data", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name; empty by default.", "place": "data", "isRequired": false},
                {"name": "timeToLive", "wire": "ttl", "type": "duration<seconds>", "summary": "How long DNS records are valid; 30 seconds by default.", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Registration",
              "summary": "Whether and how the device registers its name.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device registers its name; false by default.", "isRequired": false},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name; empty by default.", "isRequired": false},
                {"name": "timeToLive", "wire": "ttl", "type": "duration<seconds>", "summary": "How long DNS records are valid; 30 seconds by default.", "isRequired": false}
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
