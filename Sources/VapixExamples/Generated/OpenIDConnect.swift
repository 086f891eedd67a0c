// Generated from Specs/Examples/openid-connect by vapix-generate. Do not edit.

extension Examples {
    /// The examples of OpenID Connect Setup.
    static let openIDConnect = #"""
        ### get_200
        # The page shows the reply of the entity in it.
        GET /config/rest/oidcsetup/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"BaseConfigEntity": {"AuthEntity": {"OIDC_AuthzAdminClaim": "example-claim-admin", "OIDC_AuthzOperatorClaim": "example-claim-operator", "OIDC_AuthzViewerClaim": "example-claim-viewer", "OIDC_AuthzScopes": "some:scope", "OIDC_ClientID": "example-id"}, "OIDC_OutgoingProxy": "optional.proxy.settings", "OIDC_ProviderMetadataURL": "https://example.metadata.uri", "OIDC_RemoteUserClaim": "email", "OIDC_RequireClaim": "example-claim"}}}

        ### settings.client.get_200
        # The page shows this object in the reply of the entity around it.
        GET /config/rest/oidcsetup/v1/BaseConfigEntity/AuthEntity HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"OIDC_AuthzAdminClaim": "example-claim-admin", "OIDC_AuthzOperatorClaim": "example-claim-operator", "OIDC_AuthzViewerClaim": "example-claim-viewer", "OIDC_AuthzScopes": "some:scope", "OIDC_ClientID": "example-id"}}

        ### settings.client.set_200
        # The page sends it with the settings around it.
        PATCH /config/rest/oidcsetup/v1/BaseConfigEntity/AuthEntity HTTP/1.1
        Content-Type: application/json

        {"data": {"OIDC_AuthzAdminClaim": "example-claim-admin", "OIDC_AuthzOperatorClaim": "example-claim-operator", "OIDC_AuthzViewerClaim": "example-claim-viewer", "OIDC_AuthzScopes": "some:scope", "OIDC_ClientID": "example-id", "OIDC_ClientSecret": "example-secret"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### settings.get_200
        GET /config/rest/oidcsetup/v1/BaseConfigEntity HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"AuthEntity": {"OIDC_AuthzAdminClaim": "example-claim-admin", "OIDC_AuthzOperatorClaim": "example-claim-operator", "OIDC_AuthzViewerClaim": "example-claim-viewer", "OIDC_AuthzScopes": "some:scope", "OIDC_ClientID": "example-id"}, "OIDC_OutgoingProxy": "optional.proxy.settings", "OIDC_ProviderMetadataURL": "https://example.metadata.uri", "OIDC_RemoteUserClaim": "email", "OIDC_RequireClaim": "example-claim"}}

        ### settings.set_200
        # The page sends the client in the same request.
        PATCH /config/rest/oidcsetup/v1/BaseConfigEntity HTTP/1.1
        Content-Type: application/json

        {"data": {"OIDC_OutgoingProxy": "optional.proxy.settings", "OIDC_ProviderMetadataURL": "https://example.metadata.uri", "OIDC_RemoteUserClaim": "email", "OIDC_RequireClaim": "example-claim"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### settings.set_200_withoutProxy
        # The page sends the text to the path of the property.
        PATCH /config/rest/oidcsetup/v1/BaseConfigEntity HTTP/1.1
        Content-Type: application/json

        {"data": {"OIDC_OutgoingProxy": ""}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
