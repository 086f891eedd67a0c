// Generated from Specs/passphrase-complexity.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// User management.
    static let passphraseComplexity = #"""
        {
          "name": "passphraseComplexity",
          "namespace": "PassphraseComplexity",
          "title": "User management",
          "summary": "The demands that new passphrases must meet.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/user-management-v2-api/",
          "configuration": {
            "id": "user-management",
            "version": "2.0",
            "maturity": "released",
            "path": "/config/rest/user-management/v2",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/user-management/v2",
                "summary": "The demands that new passphrases must meet.",
                "properties": [
                  {"name": "settings", "wire": "settings", "type": "Settings", "summary": "The settings of accounts.", "isRequired": false}
                ]
              },
              {
                "name": "policy",
                "path": "/config/rest/user-management/v2/settings/passphraseComplexity/policy",
                "summary": "The policy of passphrases that applies.",
                "properties": [
                  {"name": "policy", "wire": ".", "type": "string", "summary": "The identifier of a policy, \"length\" for example.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "passphraseComplexity/get",
              "name": "get",
              "summary": "Reads the policy of passphrases that applies, and the list of policies.",
              "swift": "vapix.passphraseComplexity.get() async throws -> PassphraseComplexity.State",
              "documentation": "https://developer.axis.com/vapix/device-configuration/user-management-v2-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/user-management/v2",
              "access": "admin",
              "accessNote": "public before the device has an account, the page says",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "State", "fields": []}
            },
            {
              "id": "passphraseComplexity/policy.set",
              "name": "policy.set",
              "summary": "Selects the policy of passphrases.",
              "swift": "vapix.passphraseComplexity.policy.set(_ policy: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/user-management-v2-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/user-management/v2/settings/passphraseComplexity/policy",
              "access": "admin",
              "accessNote": "public before the device has an account, the page says",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "policy", "wire": ".", "type": "string", "summary": "The identifier of a policy, \"length\" for example.", "place": "whole", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "State",
              "summary": "The settings of accounts.",
              "fields": [
                {"name": "settings", "wire": "settings", "type": "Settings", "summary": "The settings of accounts.", "isRequired": false}
              ]
            },
            {
              "name": "Settings",
              "summary": "The settings of accounts.",
              "fields": [
                {"name": "passphraseComplexity", "wire": "passphraseComplexity", "type": "PassphrasePolicies", "summary": "The policies of passphrases.", "isRequired": false}
              ]
            },
            {
              "name": "PassphrasePolicies",
              "summary": "The policies of passphrases.",
              "fields": [
                {"name": "policy", "wire": "policy", "type": "string", "summary": "The identifier of the policy that applies.", "isRequired": false},
                {"name": "policies", "wire": "policies", "type": "list<PassphrasePolicy>", "summary": "The policies to choose from.", "isRequired": false}
              ]
            },
            {
              "name": "PassphrasePolicy",
              "summary": "A policy of passphrases.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, \"none\", \"length\" or \"complex\" for example.", "isRequired": true},
                {"name": "explanation", "wire": "desc", "type": "string", "summary": "The requirements of the policy, in words.", "isRequired": false}
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
