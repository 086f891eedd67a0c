// Generated from Specs/Examples/client-credentials-grant by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Client credential grants configuration.
    static let clientCredentialsGrant = #"""
        ### authentication.get_200
        GET /config/rest/oauth-ccgrant/v1beta/AuthEntity HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"CCG_AuthzAdminClaim": "example-claim-admin", "CCG_AuthzOperatorClaim": "example-claim-operator", "CCG_AuthzViewerClaim": "example-claim-viewer", "CCG_OAuth2TokenVerify": "https://example.jwksverify.uri", "CCG_RequireClaim": "example-claim"}}

        ### authentication.set_200
        PATCH /config/rest/oauth-ccgrant/v1beta/AuthEntity HTTP/1.1
        Content-Type: application/json

        {"data": {"CCG_AuthzAdminClaim": "example-claim-admin", "CCG_AuthzOperatorClaim": "example-claim-operator", "CCG_AuthzViewerClaim": "example-claim-viewer", "CCG_OAuth2TokenVerify": "https://example.jwksverify.uri", "CCG_RequireClaim": "example-claim"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### authentication.set_200_one
        # The page sends the text to the path of the property.
        PATCH /config/rest/oauth-ccgrant/v1beta/AuthEntity HTTP/1.1
        Content-Type: application/json

        {"data": {"CCG_AuthzAdminClaim": "example-claim-admin"}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### get_200
        # The page shows the reply of the entity in it.
        GET /config/rest/oauth-ccgrant/v1beta HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"AuthEntity": {"CCG_AuthzAdminClaim": "example-claim-admin", "CCG_AuthzOperatorClaim": "example-claim-operator", "CCG_AuthzViewerClaim": "example-claim-viewer", "CCG_OAuth2TokenVerify": "https://example.jwksverify.uri", "CCG_RequireClaim": "example-claim"}}}

        """#
}
