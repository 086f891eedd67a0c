// Generated from Specs/Examples/openid-connect by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of OpenID Connect Setup.
    mutating func addOpenIDConnect() {
        add("Specs/Examples/openid-connect/get_200.http") { OpenIDConnect.get() }
        add("Specs/Examples/openid-connect/settings.client.get_200.http") { OpenIDConnect.Settings.Client.get() }
        add("Specs/Examples/openid-connect/settings.client.set_200.http") {
            OpenIDConnect.Settings.Client.set(
                id: "example-id", secret: Secret("example-secret"), adminClaim: "example-claim-admin",
                operatorClaim: "example-claim-operator", viewerClaim: "example-claim-viewer", scopes: "some:scope")
        }
        add("Specs/Examples/openid-connect/settings.get_200.http") { OpenIDConnect.Settings.get() }
        add("Specs/Examples/openid-connect/settings.set_200.http") {
            OpenIDConnect.Settings.set(
                providerMetadataURL: "https://example.metadata.uri", remoteUserClaim: "email",
                requiredClaim: "example-claim", outgoingProxy: "optional.proxy.settings")
        }
        add("Specs/Examples/openid-connect/settings.set_200_withoutProxy.http") {
            OpenIDConnect.Settings.set(outgoingProxy: "")
        }
    }
}
