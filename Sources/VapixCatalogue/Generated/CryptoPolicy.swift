// Generated from Specs/crypto-policy.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Cryptographic policy.
    static let cryptoPolicy = #"""
        {
          "name": "cryptoPolicy",
          "namespace": "CryptoPolicy",
          "title": "Cryptographic policy",
          "summary": "Which cryptography the whole device may use.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/cryptographic-policy-api/",
          "configuration": {
            "id": "crypto-policy",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/crypto-policy/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/crypto-policy/v1",
                "summary": "Which cryptography the whole device may use.",
                "properties": [
                  {"name": "activePolicy", "wire": "active_policy", "type": "string", "summary": "The name of the active policy.", "writeAccess": "admin", "length": "1...32", "isRequired": false},
                  {"name": "policies", "wire": "policies", "type": "list<Policy>", "summary": "The policies.", "isRequired": false}
                ]
              },
              {
                "name": "activePolicy",
                "path": "/config/rest/crypto-policy/v1/active_policy",
                "summary": "The active policy.",
                "properties": [
                  {"name": "name", "wire": ".", "type": "string", "summary": "The policy's name.", "length": "1...32", "isRequired": false}
                ]
              },
              {
                "name": "policies",
                "path": "/config/rest/crypto-policy/v1/policies",
                "summary": "The policies that the device has.",
                "key": "name",
                "properties": [
                  {"name": "name", "wire": "name", "type": "string", "summary": "The identifier, FIPS for example.", "length": "1...32", "isRequired": true},
                  {"name": "displayName", "wire": "nice_name", "type": "string", "summary": "The display name.", "length": "1...128", "isRequired": false},
                  {"name": "explanation", "wire": "description", "type": "string", "summary": "The purpose of the policy.", "length": "...1024", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "cryptoPolicy/get",
              "name": "get",
              "summary": "Reads which policy is active, and all policies.",
              "swift": "vapix.cryptoPolicy.get() async throws -> CryptoPolicy.State",
              "documentation": "https://developer.axis.com/vapix/device-configuration/cryptographic-policy-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/crypto-policy/v1",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "State", "fields": []}
            },
            {
              "id": "cryptoPolicy/activePolicy.set",
              "name": "activePolicy.set",
              "summary": "Selects the active policy.",
              "swift": "vapix.cryptoPolicy.activePolicy.set(_ name: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/cryptographic-policy-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/crypto-policy/v1/active_policy",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "name", "wire": ".", "type": "string", "summary": "The policy's name.", "length": "1...32", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "cryptoPolicy/policies.list",
              "name": "policies.list",
              "summary": "Lists the policies.",
              "swift": "vapix.cryptoPolicy.policies.list() async throws -> [CryptoPolicy.Policy]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/cryptographic-policy-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/crypto-policy/v1/policies",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Policy>", "fields": []}
            },
            {
              "id": "cryptoPolicy/policies.get",
              "name": "policies.get",
              "summary": "Reads a policy.",
              "swift": "vapix.cryptoPolicy.policies.get(_ name: String) async throws -> CryptoPolicy.Policy",
              "documentation": "https://developer.axis.com/vapix/device-configuration/cryptographic-policy-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/crypto-policy/v1/policies/{name}",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Policy", "fields": []},
              "parameters": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The identifier, FIPS for example.", "length": "1...32", "place": "path", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "State",
              "summary": "The active policy and all policies.",
              "fields": [
                {"name": "activePolicy", "wire": "active_policy", "type": "string", "summary": "The name of the active policy.", "writeAccess": "admin", "length": "1...32", "isRequired": false},
                {"name": "policies", "wire": "policies", "type": "list<Policy>", "summary": "The policies.", "isRequired": false}
              ]
            },
            {
              "name": "Policy",
              "summary": "A policy.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The identifier, FIPS for example.", "length": "1...32", "isRequired": true},
                {"name": "displayName", "wire": "nice_name", "type": "string", "summary": "The display name.", "length": "1...128", "isRequired": false},
                {"name": "explanation", "wire": "description", "type": "string", "summary": "The purpose of the policy.", "length": "...1024", "isRequired": false}
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
