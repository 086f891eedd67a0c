// Generated from Specs/virtual-hosts.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Virtual Host.
    static let virtualHosts = #"""
        {
          "name": "virtualHosts",
          "namespace": "VirtualHosts",
          "title": "Virtual Host",
          "summary": "The virtual hosts of the web server, each with its own kind of authentication.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/",
          "configuration": {
            "id": "virtualhost",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/virtualhost/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/virtualhost/v1",
                "summary": "The virtual hosts of the web server, each with its own kind of authentication.",
                "properties": [
                  {"name": "hosts", "wire": "virtualhosts", "type": "list<Host>", "summary": "The hosts that were added.", "isRequired": false},
                  {"name": "defaultHosts", "wire": "defaulthosts", "type": "list<DefaultHost>", "summary": "The default hosts of the device; version 1.2 and later.", "isRequired": false}
                ]
              },
              {
                "name": "hosts",
                "path": "/config/rest/virtualhost/v1/virtualhosts",
                "summary": "The hosts that were added.",
                "key": "server_name",
                "properties": [
                  {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The name by which clients address the host.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "isRequired": true},
                  {"name": "port", "wire": "port", "type": "int32", "summary": "The port.", "range": "1...65535", "isRequired": false},
                  {"name": "authentication", "wire": "auth_type", "type": "Authentication", "summary": "The authentication of clients.", "isRequired": false},
                  {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the host can be reached.", "isRequired": false},
                  {"name": "isSecure", "wire": "secure", "type": "bool", "summary": "Whether the host uses TLS; version 1.2 and later.", "isRequired": false}
                ]
              },
              {
                "name": "hosts.serverName",
                "path": "/config/rest/virtualhost/v1/virtualhosts/{serverName}/server_name",
                "summary": "The name by which clients address a host.",
                "properties": [
                  {"name": "newName", "wire": ".", "type": "string", "summary": "The new name.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "isRequired": false}
                ]
              },
              {
                "name": "defaultHosts",
                "path": "/config/rest/virtualhost/v1/defaulthosts",
                "summary": "The default hosts of the device.",
                "key": "server_name",
                "properties": [
                  {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The host's name.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "isRequired": true},
                  {"name": "port", "wire": "port", "type": "int32", "summary": "The port.", "range": "1...65535", "isRequired": false},
                  {"name": "authentication", "wire": "auth_type", "type": "DefaultAuthentication", "summary": "The authentication of clients.", "isRequired": false},
                  {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the host can be reached.", "isRequired": false},
                  {"name": "isSecure", "wire": "secure", "type": "bool", "summary": "Whether the host uses TLS.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "virtualHosts/get",
              "name": "get",
              "summary": "Reads all hosts.",
              "swift": "vapix.virtualHosts.get() async throws -> VirtualHosts.Overview",
              "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/#list-virtual-hosts",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/virtualhost/v1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Overview", "fields": []}
            },
            {
              "id": "virtualHosts/hosts.list",
              "name": "hosts.list",
              "summary": "Lists the hosts.",
              "swift": "vapix.virtualHosts.hosts.list() async throws -> [VirtualHosts.Host]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/#virtualhostv1virtualhosts",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/virtualhost/v1/virtualhosts",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Host>", "fields": []}
            },
            {
              "id": "virtualHosts/hosts.get",
              "name": "hosts.get",
              "summary": "Reads a host.",
              "swift": "vapix.virtualHosts.hosts.get(_ serverName: String) async throws -> VirtualHosts.Host",
              "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/#virtualhostv1virtualhosts",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/virtualhost/v1/virtualhosts/{serverName}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Host", "fields": []},
              "parameters": [
                {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The name by which clients address the host.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "virtualHosts/hosts.set",
              "name": "hosts.set",
              "summary": "Changes a host; absent values stay unchanged.",
              "swift": "vapix.virtualHosts.hosts.set(_ serverName: String, port: Int? = nil, authentication: VirtualHosts.Authentication? = nil, isActive: Bool? = nil, isSecure: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/#reconfigure-a-virtual-host",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/virtualhost/v1/virtualhosts/{serverName}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The name by which clients address the host.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "place": "path", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port.", "range": "1...65535", "place": "data", "isRequired": false},
                {"name": "authentication", "wire": "auth_type", "type": "Authentication", "summary": "The authentication of clients.", "place": "data", "isRequired": false},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the host can be reached.", "place": "data", "isRequired": false},
                {"name": "isSecure", "wire": "secure", "type": "bool", "summary": "Whether the host uses TLS; version 1.2 and later.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "virtualHosts/hosts.remove",
              "name": "hosts.remove",
              "summary": "Removes a host; clients that use it lose their connection.",
              "swift": "vapix.virtualHosts.hosts.remove(_ serverName: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/#remove-a-configured-virtual-host",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/virtualhost/v1/virtualhosts/{serverName}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The name by which clients address the host.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "virtualHosts/hosts.serverName.set",
              "name": "hosts.serverName.set",
              "summary": "Renames a host; calls then need the new name.",
              "swift": "vapix.virtualHosts.hosts.serverName.set(_ serverName: String, _ newName: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/#reconfigure-a-virtual-host",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/virtualhost/v1/virtualhosts/{serverName}/server_name",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The name by which clients address the host.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "place": "path", "isRequired": true},
                {"name": "newName", "wire": ".", "type": "string", "summary": "The new name.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "virtualHosts/defaultHosts.list",
              "name": "defaultHosts.list",
              "summary": "Lists the default hosts.",
              "swift": "vapix.virtualHosts.defaultHosts.list() async throws -> [VirtualHosts.DefaultHost]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/virtualhost/v1/defaulthosts",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<DefaultHost>", "fields": []}
            },
            {
              "id": "virtualHosts/defaultHosts.get",
              "name": "defaultHosts.get",
              "summary": "Reads a default host.",
              "swift": "vapix.virtualHosts.defaultHosts.get(_ serverName: String) async throws -> VirtualHosts.DefaultHost",
              "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/virtualhost/v1/defaulthosts/{serverName}",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "DefaultHost", "fields": []},
              "parameters": [
                {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The host's name.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "virtualHosts/defaultHosts.set",
              "name": "defaultHosts.set",
              "summary": "Changes a default host; absent values stay unchanged.",
              "swift": "vapix.virtualHosts.defaultHosts.set(_ serverName: String, port: Int? = nil, authentication: VirtualHosts.DefaultAuthentication? = nil, isActive: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/virtualhost/v1/defaulthosts/{serverName}",
              "apiVersion": "1.2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The host's name.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "place": "path", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port.", "range": "1...65535", "place": "data", "isRequired": false},
                {"name": "authentication", "wire": "auth_type", "type": "DefaultAuthentication", "summary": "The authentication of clients.", "place": "data", "isRequired": false},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the host can be reached.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "virtualHosts/create",
              "name": "create",
              "summary": "Adds a host.",
              "swift": "vapix.virtualHosts.create(_ serverName: String, port: Int, authentication: VirtualHosts.Authentication, isActive: Bool, isSecure: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/virtual-host/#create-a-multiple-virtual-hosts",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/virtualhost/v1/create_virtualHost",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The name by which clients address the host.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "place": "data", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port.", "range": "1...65535", "place": "data", "isRequired": true},
                {"name": "authentication", "wire": "auth_type", "type": "Authentication", "summary": "The authentication of clients.", "place": "data", "isRequired": true},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the host can be reached.", "place": "data", "isRequired": true},
                {"name": "isSecure", "wire": "secure", "type": "bool", "summary": "Whether the host uses TLS; version 1.2 and later.", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Overview",
              "summary": "The added hosts and the default hosts.",
              "fields": [
                {"name": "hosts", "wire": "virtualhosts", "type": "list<Host>", "summary": "The hosts that were added.", "isRequired": false},
                {"name": "defaultHosts", "wire": "defaulthosts", "type": "list<DefaultHost>", "summary": "The default hosts of the device; version 1.2 and later.", "isRequired": false}
              ]
            },
            {
              "name": "Host",
              "summary": "A host.",
              "fields": [
                {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The name by which clients address the host.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port.", "range": "1...65535", "isRequired": false},
                {"name": "authentication", "wire": "auth_type", "type": "Authentication", "summary": "The authentication of clients.", "isRequired": false},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the host can be reached.", "isRequired": false},
                {"name": "isSecure", "wire": "secure", "type": "bool", "summary": "Whether the host uses TLS; version 1.2 and later.", "isRequired": false}
              ]
            },
            {
              "name": "DefaultHost",
              "summary": "A default host of the device.",
              "fields": [
                {"name": "serverName", "wire": "server_name", "type": "string", "summary": "The host's name.", "length": "1...64", "pattern": "^[A-Za-z0-9-.]+$", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port.", "range": "1...65535", "isRequired": false},
                {"name": "authentication", "wire": "auth_type", "type": "DefaultAuthentication", "summary": "The authentication of clients.", "isRequired": false},
                {"name": "isActive", "wire": "active", "type": "bool", "summary": "Whether the host can be reached.", "isRequired": false},
                {"name": "isSecure", "wire": "secure", "type": "bool", "summary": "Whether the host uses TLS.", "isRequired": false}
              ]
            },
            {
              "name": "Authentication",
              "summary": "A kind of authentication.",
              "words": [
                {"name": "basic", "wire": "basic", "summary": "HTTP basic authentication."},
                {"name": "digest", "wire": "digest", "summary": "HTTP digest authentication."},
                {"name": "openIDConnect", "wire": "oidc", "summary": "OpenID Connect."},
                {"name": "clientCredentials", "wire": "oauth-ccgrant", "summary": "The client credentials grant of OAuth 2.0; version 1.2 and later."}
              ]
            },
            {
              "name": "DefaultAuthentication",
              "summary": "A kind of authentication for a default host.",
              "words": [
                {"name": "basic", "wire": "basic", "summary": "HTTP basic authentication."},
                {"name": "digest", "wire": "digest", "summary": "HTTP digest authentication."}
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
