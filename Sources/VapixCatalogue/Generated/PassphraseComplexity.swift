// Generated from Specs/passphrase-complexity.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// User management.
    static let passphraseComplexity = #"""
        {
          "name": "passphraseComplexity",
          "namespace": "PassphraseComplexity",
          "title": "User management",
          "summary": "What the device demands of new passphrases.",
          "family": "VapixSystem",
          "documentation": "https://github.com/Cacsjep/oadm/blob/3d88c0b937115e81059018d328728fb13ec992fb/tests/Oadm.Plugins.HardeningScan.Tests/Fixtures/rest-user-management-v2-get.json",
          "configuration": {
            "id": "user-management",
            "version": "2.0",
            "maturity": "released",
            "path": "/config/rest/user-management/v2",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/user-management/v2",
                "summary": "What the device demands of new passphrases.",
                "properties": [
                  {"name": "settings", "wire": "settings", "type": "Settings", "summary": "The settings of accounts.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "passphraseComplexity/get",
              "name": "get",
              "summary": "Reads which policy of passphrases applies, and which there are.",
              "documentation": "https://github.com/Cacsjep/oadm/blob/3d88c0b937115e81059018d328728fb13ec992fb/tests/Oadm.Plugins.HardeningScan.Tests/Fixtures/rest-user-management-v2-get.json",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/user-management/v2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "State", "fields": []}
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
                {"name": "explanation", "wire": "desc", "type": "string", "summary": "What the policy demands.", "isRequired": false}
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
