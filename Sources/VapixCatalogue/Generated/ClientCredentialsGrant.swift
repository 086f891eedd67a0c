// Generated from Specs/client-credentials-grant.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Client credential grants configuration.
    static let clientCredentialsGrant = #"""
        {
          "name": "clientCredentialsGrant",
          "namespace": "ClientCredentialsGrant",
          "title": "Client credential grants configuration",
          "summary": "How machines log in with an access token of OAuth 2.0.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/client-credential-grants-configuration/",
          "configuration": {
            "id": "oauth-ccgrant",
            "version": "1.0",
            "maturity": "beta",
            "path": "/config/rest/oauth-ccgrant/v1beta",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/oauth-ccgrant/v1beta",
                "summary": "How machines log in with an access token of OAuth 2.0.",
                "properties": [
                  {"name": "authentication", "wire": "AuthEntity", "type": "Settings", "summary": "The claims that a token needs.", "isRequired": false}
                ]
              },
              {
                "name": "authentication",
                "path": "/config/rest/oauth-ccgrant/v1beta/AuthEntity",
                "summary": "The claims that a token needs, and the address of the keys that verify tokens.",
                "properties": [
                  {"name": "adminClaim", "wire": "CCG_AuthzAdminClaim", "type": "string", "summary": "The claim and value that give access as admin.", "length": "...256", "pattern": "^.*$", "isRequired": false},
                  {"name": "operatorClaim", "wire": "CCG_AuthzOperatorClaim", "type": "string", "summary": "The claim and value that give access as operator.", "length": "...256", "pattern": "^.*$", "isRequired": false},
                  {"name": "viewerClaim", "wire": "CCG_AuthzViewerClaim", "type": "string", "summary": "The claim and value that give access as viewer.", "length": "...256", "pattern": "^.*$", "isRequired": false},
                  {"name": "keySetURL", "wire": "CCG_OAuth2TokenVerify", "type": "string", "summary": "The address of the JSON Web Key Set (JWKS) that verifies tokens.", "length": "1...256", "pattern": "^[\\w \"'.:\\-\\/\\/~?]+$", "isRequired": false},
                  {"name": "requiredClaim", "wire": "CCG_RequireClaim", "type": "string", "summary": "The claim that every request's token must have.", "length": "1...256", "pattern": "^.*$", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "clientCredentialsGrant/get",
              "name": "get",
              "summary": "Reads all settings.",
              "swift": "vapix.clientCredentialsGrant.get() async throws -> ClientCredentialsGrant.Configuration",
              "documentation": "https://developer.axis.com/vapix/device-configuration/client-credential-grants-configuration/#oauth-ccgrantv1",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/oauth-ccgrant/v1beta",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Configuration", "fields": []}
            },
            {
              "id": "clientCredentialsGrant/authentication.get",
              "name": "authentication.get",
              "summary": "Reads the claims that a token needs.",
              "swift": "vapix.clientCredentialsGrant.authentication.get() async throws -> ClientCredentialsGrant.Settings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/client-credential-grants-configuration/#get-all-settings",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/oauth-ccgrant/v1beta/AuthEntity",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Settings", "fields": []}
            },
            {
              "id": "clientCredentialsGrant/authentication.set",
              "name": "authentication.set",
              "summary": "Changes the claims that a token needs; absent values stay unchanged.",
              "swift": "vapix.clientCredentialsGrant.authentication.set(adminClaim: String? = nil, operatorClaim: String? = nil, viewerClaim: String? = nil, keySetURL: String? = nil, requiredClaim: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/client-credential-grants-configuration/#set-all-settings",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/oauth-ccgrant/v1beta/AuthEntity",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "adminClaim", "wire": "CCG_AuthzAdminClaim", "type": "string", "summary": "The claim and value that give access as admin.", "length": "...256", "pattern": "^.*$", "place": "data", "isRequired": false},
                {"name": "operatorClaim", "wire": "CCG_AuthzOperatorClaim", "type": "string", "summary": "The claim and value that give access as operator.", "length": "...256", "pattern": "^.*$", "place": "data", "isRequired": false},
                {"name": "viewerClaim", "wire": "CCG_AuthzViewerClaim", "type": "string", "summary": "The claim and value that give access as viewer.", "length": "...256", "pattern": "^.*$", "place": "data", "isRequired": false},
                {"name": "keySetURL", "wire": "CCG_OAuth2TokenVerify", "type": "string", "summary": "The address of the JSON Web Key Set (JWKS) that verifies tokens.", "length": "1...256", "pattern": "^[\\w \"'.:\\-\\/\\/~?]+$", "place": "data", "isRequired": false},
                {"name": "requiredClaim", "wire": "CCG_RequireClaim", "type": "string", "summary": "The claim that every request's token must have.", "length": "1...256", "pattern": "^.*$", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "All settings.",
              "fields": [
                {"name": "authentication", "wire": "AuthEntity", "type": "Settings", "summary": "The claims that a token needs.", "isRequired": false}
              ]
            },
            {
              "name": "Settings",
              "summary": "The claims that a token needs.",
              "fields": [
                {"name": "adminClaim", "wire": "CCG_AuthzAdminClaim", "type": "string", "summary": "The claim and value that give access as admin.", "length": "...256", "pattern": "^.*$", "isRequired": false},
                {"name": "operatorClaim", "wire": "CCG_AuthzOperatorClaim", "type": "string", "summary": "The claim and value that give access as operator.", "length": "...256", "pattern": "^.*$", "isRequired": false},
                {"name": "viewerClaim", "wire": "CCG_AuthzViewerClaim", "type": "string", "summary": "The claim and value that give access as viewer.", "length": "...256", "pattern": "^.*$", "isRequired": false},
                {"name": "keySetURL", "wire": "CCG_OAuth2TokenVerify", "type": "string", "summary": "The address of the JSON Web Key Set (JWKS) that verifies tokens.", "length": "1...256", "pattern": "^[\\w \"'.:\\-\\/\\/~?]+$", "isRequired": false},
                {"name": "requiredClaim", "wire": "CCG_RequireClaim", "type": "string", "summary": "The claim that every request's token must have.", "length": "1...256", "pattern": "^.*$", "isRequired": false}
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
