// Generated from Specs/Examples/client-credentials-grant by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Client credential grants configuration.
    mutating func addClientCredentialsGrant() {
        add("Specs/Examples/client-credentials-grant/authentication.get_200.http") {
            ClientCredentialsGrant.Authentication.get()
        }
        add("Specs/Examples/client-credentials-grant/authentication.set_200.http") {
            ClientCredentialsGrant.Authentication.set(
                adminClaim: "example-claim-admin", operatorClaim: "example-claim-operator",
                viewerClaim: "example-claim-viewer", keySetURL: "https://example.jwksverify.uri",
                requiredClaim: "example-claim")
        }
        add("Specs/Examples/client-credentials-grant/authentication.set_200_one.http") {
            ClientCredentialsGrant.Authentication.set(adminClaim: "example-claim-admin")
        }
        add("Specs/Examples/client-credentials-grant/get_200.http") { ClientCredentialsGrant.get() }
    }
}
