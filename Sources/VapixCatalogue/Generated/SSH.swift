// Generated from Specs/ssh-management.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// SSH management.
    static let ssh = #"""
        {
          "name": "ssh",
          "namespace": "SSH",
          "title": "SSH management",
          "summary": "The accounts that may log in over SSH.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/ssh-management/",
          "configuration": {
            "id": "ssh",
            "version": "1.0",
            "lastMajor": 2,
            "maturity": "released",
            "path": "/config/rest/ssh/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/ssh/v1",
                "summary": "The accounts that may log in over SSH.",
                "properties": [
                  {"name": "users", "wire": "users", "type": "list<User>", "summary": "The accounts.", "isRequired": false}
                ]
              },
              {
                "name": "users",
                "path": "/config/rest/ssh/v1/users",
                "summary": "The accounts that may log in over SSH.",
                "key": "username",
                "properties": [
                  {"name": "username", "wire": "username", "type": "string", "summary": "The account's name.", "length": "1...32", "pattern": "^[a-z_][a-z0-9-_]*[$]?$", "isRequired": true},
                  {"name": "comment", "wire": "comment", "type": "string", "summary": "The user's full name, or a remark; no colon.", "length": "...256", "pattern": "^[^:]*$", "isRequired": false},
                  {"name": "password", "wire": "password", "type": "secret", "summary": "The password.", "length": "1...256", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "ssh/get",
              "name": "get",
              "summary": "Reads the accounts.",
              "swift": "vapix.ssh.get() async throws -> SSH.Configuration",
              "documentation": "https://developer.axis.com/vapix/device-configuration/ssh-management/#entities",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/ssh/v1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Configuration", "fields": []}
            },
            {
              "id": "ssh/users.list",
              "name": "users.list",
              "summary": "Lists the accounts.",
              "swift": "vapix.ssh.users.list() async throws -> [SSH.User]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/ssh-management/#get-all-of-the-ssh-users",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/ssh/v1/users",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<User>", "fields": []}
            },
            {
              "id": "ssh/users.add",
              "name": "users.add",
              "summary": "Adds an account, and makes a home directory for it.",
              "swift": "vapix.ssh.users.add(username: String, password: Secret, comment: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/ssh-management/#add-a-new-ssh-user",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/ssh/v1/users",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "username", "wire": "username", "type": "string", "summary": "The account's name.", "length": "1...32", "pattern": "^[a-z_][a-z0-9-_]*[$]?$", "place": "data", "isRequired": true},
                {"name": "password", "wire": "password", "type": "secret", "summary": "The password.", "length": "1...256", "place": "data", "isRequired": true},
                {"name": "comment", "wire": "comment", "type": "string", "summary": "The user's full name, or a remark; no colon.", "length": "...256", "pattern": "^[^:]*$", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "ssh/users.get",
              "name": "users.get",
              "summary": "Reads an account.",
              "swift": "vapix.ssh.users.get(_ username: String) async throws -> SSH.User",
              "documentation": "https://developer.axis.com/vapix/device-configuration/ssh-management/#get-an-existing-ssh-user",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/ssh/v1/users/{username}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "User", "fields": []},
              "parameters": [
                {"name": "username", "wire": "username", "type": "string", "summary": "The account's name.", "length": "1...32", "pattern": "^[a-z_][a-z0-9-_]*[$]?$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "ssh/users.set",
              "name": "users.set",
              "summary": "Changes an account; absent values stay unchanged.",
              "swift": "vapix.ssh.users.set(_ username: String, password: Secret? = nil, comment: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/ssh-management/#modify-an-existing-ssh-user",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/ssh/v1/users/{username}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "username", "wire": "username", "type": "string", "summary": "The account's name.", "length": "1...32", "pattern": "^[a-z_][a-z0-9-_]*[$]?$", "place": "path", "isRequired": true},
                {"name": "password", "wire": "password", "type": "secret", "summary": "The password.", "length": "1...256", "place": "data", "isRequired": false},
                {"name": "comment", "wire": "comment", "type": "string", "summary": "The user's full name, or a remark; no colon.", "length": "...256", "pattern": "^[^:]*$", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "ssh/users.remove",
              "name": "users.remove",
              "summary": "Removes an account, and its home directory with all that is in it.",
              "swift": "vapix.ssh.users.remove(_ username: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/ssh-management/#remove-an-existing-ssh-user",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/ssh/v1/users/{username}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "username", "wire": "username", "type": "string", "summary": "The account's name.", "length": "1...32", "pattern": "^[a-z_][a-z0-9-_]*[$]?$", "place": "path", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "The accounts that may log in over SSH.",
              "fields": [
                {"name": "users", "wire": "users", "type": "list<User>", "summary": "The accounts.", "isRequired": false}
              ]
            },
            {
              "name": "User",
              "summary": "An account.",
              "fields": [
                {"name": "username", "wire": "username", "type": "string", "summary": "The account's name.", "length": "1...32", "pattern": "^[a-z_][a-z0-9-_]*[$]?$", "isRequired": true},
                {"name": "comment", "wire": "comment", "type": "string", "summary": "The user's full name, or a remark; no colon.", "length": "...256", "pattern": "^[^:]*$", "isRequired": false}
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
