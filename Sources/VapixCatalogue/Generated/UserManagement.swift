// Generated from Specs/user-management.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// User management.
    static let userManagement = #"""
        {
          "name": "userManagement",
          "namespace": "UserManagement",
          "title": "User management",
          "summary": "The device's accounts and their roles.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/system-settings/",
          "discovery": "user-management",
          "since": "AXIS OS 5.00",
          "errors": [],
          "operations": [
            {
              "id": "userManagement/add",
              "name": "add",
              "summary": "Adds an account.",
              "swift": "vapix.userManagement.add(_ user: String, password: String, group: String, roles: [UserManagement.Role], comment: String? = nil, isStrict: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/pwdgrp.cgi",
              "access": "admin",
              "accessNote": "anonymous for the first account",
              "effect": "once",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "add", "place": "form", "isRequired": true},
                {"name": "user", "wire": "user", "type": "string", "summary": "The name, of 1 to 14 letters and digits.", "place": "form", "isRequired": true},
                {"name": "password", "wire": "pwd", "type": "string", "summary": "The password.", "place": "form", "isRequired": true},
                {"name": "group", "wire": "grp", "type": "string", "summary": "The primary group; `users`, or `root` for the first account before AXIS OS 11.5.", "place": "form", "isRequired": true},
                {"name": "roles", "wire": "sgrp", "type": "list<Role>", "summary": "Its role and all lower ones; an admin has admin, operator and viewer, and PTZ if wanted.", "separator": ":", "place": "form", "isRequired": true},
                {"name": "comment", "wire": "comment", "type": "string", "summary": "A remark, which may be empty.", "place": "form", "isRequired": false},
                {"name": "isStrict", "wire": "strict_pwd", "type": "bit", "summary": "Whether the password is limited to 64 printable ASCII characters.", "place": "form", "isRequired": false}
              ]
            },
            {
              "id": "userManagement/update",
              "name": "update",
              "summary": "Changes an account; absent values stay unchanged.",
              "swift": "vapix.userManagement.update(_ user: String, password: String? = nil, group: String? = nil, roles: [UserManagement.Role] = [], comment: String? = nil, isStrict: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/pwdgrp.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "update", "place": "form", "isRequired": true},
                {"name": "user", "wire": "user", "type": "string", "summary": "The account's name.", "place": "form", "isRequired": true},
                {"name": "password", "wire": "pwd", "type": "string", "summary": "The new password.", "place": "form", "isRequired": false},
                {"name": "group", "wire": "grp", "type": "string", "summary": "The new primary group.", "place": "form", "isRequired": false},
                {"name": "roles", "wire": "sgrp", "type": "list<Role>", "summary": "Its role and all lower ones.", "separator": ":", "place": "form", "isRequired": false},
                {"name": "comment", "wire": "comment", "type": "string", "summary": "The new remark.", "place": "form", "isRequired": false},
                {"name": "isStrict", "wire": "strict_pwd", "type": "bit", "summary": "Whether the password is limited to 64 printable ASCII characters.", "place": "form", "isRequired": false}
              ]
            },
            {
              "id": "userManagement/remove",
              "name": "remove",
              "summary": "Removes an account.",
              "swift": "vapix.userManagement.remove(_ user: String) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/pwdgrp.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "remove", "place": "form", "isRequired": true},
                {"name": "user", "wire": "user", "type": "string", "summary": "The account's name.", "place": "form", "isRequired": true}
              ]
            },
            {
              "id": "userManagement/getGroups",
              "name": "getGroups",
              "summary": "Reads the accounts of each group.",
              "swift": "vapix.userManagement.getGroups() async throws -> [String: [String]]",
              "documentation": "https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/pwdgrp.cgi",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "key-value", "type": "map<list<string>>", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "get", "place": "form", "isRequired": true}
              ]
            },
            {
              "id": "userManagement/getOwnRoles",
              "name": "getOwnRoles",
              "summary": "Reads the account that makes the call, and its roles.",
              "swift": "vapix.userManagement.getOwnRoles() async throws -> UserManagement.OwnRoles",
              "documentation": "https://github.com/Kane610/axis/blob/master/axis/interfaces/user_groups.py",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/usergroup.cgi",
              "access": "viewer",
              "accessNote": "inferred",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "text", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Role",
              "summary": "The role of an account.",
              "words": [
                {"name": "admin", "wire": "admin", "summary": "All rights."},
                {"name": "operator", "wire": "operator", "summary": "All rights except administration."},
                {"name": "viewer", "wire": "viewer", "summary": "The right to view, and no other right."},
                {"name": "ptz", "wire": "ptz", "summary": "The right to control pan, tilt and zoom."}
              ]
            }
          ]
        }
        """#
}
