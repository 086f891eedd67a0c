// Generated from Specs/openid-connect.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// OpenID Connect Setup.
    static let openIDConnect = #"""
        {
          "name": "openIDConnect",
          "namespace": "OpenIDConnect",
          "title": "OpenID Connect Setup",
          "summary": "Login with OpenID Connect.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/openid-connect-setup/",
          "configuration": {
            "id": "oidcsetup",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/oidcsetup/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/oidcsetup/v1",
                "summary": "Login with OpenID Connect.",
                "properties": [
                  {"name": "settings", "wire": "BaseConfigEntity", "type": "ProviderSettings", "summary": "The provider and the claims that users need.", "isRequired": false}
                ]
              },
              {
                "name": "settings",
                "path": "/config/rest/oidcsetup/v1/BaseConfigEntity",
                "summary": "The provider and the claims that users need.",
                "properties": [
                  {"name": "outgoingProxy", "wire": "OIDC_OutgoingProxy", "type": "string", "summary": "The proxy to the provider; empty for none.", "length": "...256", "pattern": "^[\\w \"'.:\\/\\/?]*$", "isRequired": false},
                  {"name": "providerMetadataURL", "wire": "OIDC_ProviderMetadataURL", "type": "string", "summary": "The provider's metadata, an https address that ends in /.well-known/openid-configuration.", "length": "1...256", "pattern": "^[\\w \"'.:\\-\\/\\/~?]+$", "isRequired": false},
                  {"name": "remoteUserClaim", "wire": "OIDC_RemoteUserClaim", "type": "string", "summary": "The claim that names the user: sub, email, preferred_username, or another in quotes.", "length": "1...64", "pattern": "^(sub|email|preferred_username|(\"[a-zA-Z0-9]*\"))$", "isRequired": false},
                  {"name": "requiredClaim", "wire": "OIDC_RequireClaim", "type": "string", "summary": "The claim that every request must have.", "length": "1...256", "pattern": "^.*$", "isRequired": false},
                  {"name": "client", "wire": "AuthEntity", "type": "ClientSettings", "summary": "The client and the claims of each role.", "isRequired": false}
                ]
              },
              {
                "name": "settings.client",
                "path": "/config/rest/oidcsetup/v1/BaseConfigEntity/AuthEntity",
                "summary": "The client that represents the device at the provider, and the claims of each role.",
                "properties": [
                  {"name": "id", "wire": "OIDC_ClientID", "type": "string", "summary": "The client's identifier.", "length": "1...256", "isRequired": false},
                  {"name": "secret", "wire": "OIDC_ClientSecret", "type": "secret", "summary": "The client's secret.", "length": "1...256", "isRequired": false},
                  {"name": "adminClaim", "wire": "OIDC_AuthzAdminClaim", "type": "string", "summary": "The claim and value that give access as admin.", "length": "1...256", "pattern": "^.*$", "isRequired": false},
                  {"name": "operatorClaim", "wire": "OIDC_AuthzOperatorClaim", "type": "string", "summary": "The claim and value that give access as operator.", "length": "1...256", "pattern": "^.*$", "isRequired": false},
                  {"name": "viewerClaim", "wire": "OIDC_AuthzViewerClaim", "type": "string", "summary": "The claim and value that give access as viewer.", "length": "1...256", "pattern": "^.*$", "isRequired": false},
                  {"name": "scopes", "wire": "OIDC_AuthzScopes", "type": "string", "summary": "Additional scopes to request.", "length": "...256", "pattern": "^[\\w \"'.:\\/\\/?]*$", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "openIDConnect/get",
              "name": "get",
              "summary": "Reads all settings except the client's secret.",
              "swift": "vapix.openIDConnect.get() async throws -> OpenIDConnect.Configuration",
              "documentation": "https://developer.axis.com/vapix/device-configuration/openid-connect-setup/#oidcsetupv1",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/oidcsetup/v1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Configuration", "fields": []}
            },
            {
              "id": "openIDConnect/settings.get",
              "name": "settings.get",
              "summary": "Reads the settings except the client's secret.",
              "swift": "vapix.openIDConnect.settings.get() async throws -> OpenIDConnect.ProviderSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/openid-connect-setup/#get-all-settings",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/oidcsetup/v1/BaseConfigEntity",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "ProviderSettings", "fields": []}
            },
            {
              "id": "openIDConnect/settings.set",
              "name": "settings.set",
              "summary": "Changes the provider and the required claim; absent values stay unchanged.",
              "swift": "vapix.openIDConnect.settings.set(providerMetadataURL: String? = nil, remoteUserClaim: String? = nil, requiredClaim: String? = nil, outgoingProxy: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/openid-connect-setup/#set-all-settings",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/oidcsetup/v1/BaseConfigEntity",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "providerMetadataURL", "wire": "OIDC_ProviderMetadataURL", "type": "string", "summary": "The provider's metadata, an https address that ends in /.well-known/openid-configuration.", "length": "1...256", "pattern": "^[\\w \"'.:\\-\\/\\/~?]+$", "place": "data", "isRequired": false},
                {"name": "remoteUserClaim", "wire": "OIDC_RemoteUserClaim", "type": "string", "summary": "The claim that names the user: sub, email, preferred_username, or another in quotes.", "length": "1...64", "pattern": "^(sub|email|preferred_username|(\"[a-zA-Z0-9]*\"))$", "place": "data", "isRequired": false},
                {"name": "requiredClaim", "wire": "OIDC_RequireClaim", "type": "string", "summary": "The claim that every request must have.", "length": "1...256", "pattern": "^.*$", "place": "data", "isRequired": false},
                {"name": "outgoingProxy", "wire": "OIDC_OutgoingProxy", "type": "string", "summary": "The proxy to the provider; empty for none.", "length": "...256", "pattern": "^[\\w \"'.:\\/\\/?]*$", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "openIDConnect/settings.client.get",
              "name": "settings.client.get",
              "summary": "Reads the client without its secret, and the claims of each role.",
              "swift": "vapix.openIDConnect.settings.client.get() async throws -> OpenIDConnect.ClientSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/openid-connect-setup/#oidcsetupv1baseconfigentityauthentity",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/oidcsetup/v1/BaseConfigEntity/AuthEntity",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "ClientSettings", "fields": []}
            },
            {
              "id": "openIDConnect/settings.client.set",
              "name": "settings.client.set",
              "summary": "Changes the client and the claims of each role; absent values stay unchanged.",
              "swift": "vapix.openIDConnect.settings.client.set(id: String? = nil, secret: Secret? = nil, adminClaim: String? = nil, operatorClaim: String? = nil, viewerClaim: String? = nil, scopes: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/openid-connect-setup/#oidcsetupv1baseconfigentityauthentity",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/oidcsetup/v1/BaseConfigEntity/AuthEntity",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "OIDC_ClientID", "type": "string", "summary": "The client's identifier.", "length": "1...256", "place": "data", "isRequired": false},
                {"name": "secret", "wire": "OIDC_ClientSecret", "type": "secret", "summary": "The client's secret.", "length": "1...256", "place": "data", "isRequired": false},
                {"name": "adminClaim", "wire": "OIDC_AuthzAdminClaim", "type": "string", "summary": "The claim and value that give access as admin.", "length": "1...256", "pattern": "^.*$", "place": "data", "isRequired": false},
                {"name": "operatorClaim", "wire": "OIDC_AuthzOperatorClaim", "type": "string", "summary": "The claim and value that give access as operator.", "length": "1...256", "pattern": "^.*$", "place": "data", "isRequired": false},
                {"name": "viewerClaim", "wire": "OIDC_AuthzViewerClaim", "type": "string", "summary": "The claim and value that give access as viewer.", "length": "1...256", "pattern": "^.*$", "place": "data", "isRequired": false},
                {"name": "scopes", "wire": "OIDC_AuthzScopes", "type": "string", "summary": "Additional scopes to request.", "length": "...256", "pattern": "^[\\w \"'.:\\/\\/?]*$", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "All settings except the client's secret.",
              "fields": [
                {"name": "settings", "wire": "BaseConfigEntity", "type": "ProviderSettings", "summary": "The provider and the claims that users need.", "isRequired": false}
              ]
            },
            {
              "name": "ProviderSettings",
              "summary": "The provider and the claims that users need.",
              "fields": [
                {"name": "outgoingProxy", "wire": "OIDC_OutgoingProxy", "type": "string", "summary": "The proxy to the provider; empty for none.", "length": "...256", "pattern": "^[\\w \"'.:\\/\\/?]*$", "isRequired": false},
                {"name": "providerMetadataURL", "wire": "OIDC_ProviderMetadataURL", "type": "string", "summary": "The provider's metadata, an https address that ends in /.well-known/openid-configuration.", "length": "1...256", "pattern": "^[\\w \"'.:\\-\\/\\/~?]+$", "isRequired": false},
                {"name": "remoteUserClaim", "wire": "OIDC_RemoteUserClaim", "type": "string", "summary": "The claim that names the user: sub, email, preferred_username, or another in quotes.", "length": "1...64", "pattern": "^(sub|email|preferred_username|(\"[a-zA-Z0-9]*\"))$", "isRequired": false},
                {"name": "requiredClaim", "wire": "OIDC_RequireClaim", "type": "string", "summary": "The claim that every request must have.", "length": "1...256", "pattern": "^.*$", "isRequired": false},
                {"name": "client", "wire": "AuthEntity", "type": "ClientSettings", "summary": "The client and the claims of each role.", "isRequired": false}
              ]
            },
            {
              "name": "ClientSettings",
              "summary": "The client and the claims of each role.",
              "fields": [
                {"name": "id", "wire": "OIDC_ClientID", "type": "string", "summary": "The client's identifier.", "length": "1...256", "isRequired": false},
                {"name": "adminClaim", "wire": "OIDC_AuthzAdminClaim", "type": "string", "summary": "The claim and value that give access as admin.", "length": "1...256", "pattern": "^.*$", "isRequired": false},
                {"name": "operatorClaim", "wire": "OIDC_AuthzOperatorClaim", "type": "string", "summary": "The claim and value that give access as operator.", "length": "1...256", "pattern": "^.*$", "isRequired": false},
                {"name": "viewerClaim", "wire": "OIDC_AuthzViewerClaim", "type": "string", "summary": "The claim and value that give access as viewer.", "length": "1...256", "pattern": "^.*$", "isRequired": false},
                {"name": "scopes", "wire": "OIDC_AuthzScopes", "type": "string", "summary": "Additional scopes to request.", "length": "...256", "pattern": "^[\\w \"'.:\\/\\/?]*$", "isRequired": false}
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
