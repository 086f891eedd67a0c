// Generated from Specs/Examples/network-pairing by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Network Pairing API.
    mutating func addNetworkPairing() {
        add("Specs/Examples/network-pairing/pairings.add_200.http") {
            NetworkPairing.Pairings.add(
                address: "192.168.0.2", username: "user", password: Secret("password"),
                certificateCommonName: "axis-12345abcd67e-eccp256-1", displayName: "HallwayAnalytics",
                remark: "Device in hallway with analytics turned on.")
        }
        add("Specs/Examples/network-pairing/pairings.certificateCommonName.set_200.http") {
            NetworkPairing.Pairings.CertificateCommonName.set("1", "axis-12345abcd67e-rsa2048-1")
        }
        add("Specs/Examples/network-pairing/pairings.displayName.set_200.http") {
            NetworkPairing.Pairings.DisplayName.set("1", "HallwayAnalytics")
        }
        add("Specs/Examples/network-pairing/pairings.features.capabilities.enabled.set_200.http") {
            NetworkPairing.Pairings.Features.Capabilities.Enabled.set(id: "1", category: "SirenLight", "Actions", false)
        }
        add("Specs/Examples/network-pairing/pairings.features.list_200.http") {
            NetworkPairing.Pairings.Features.list("1")
        }
        add("Specs/Examples/network-pairing/pairings.get_200.http") { NetworkPairing.Pairings.get("1") }
        add("Specs/Examples/network-pairing/pairings.list_200.http") { NetworkPairing.Pairings.list() }
        add("Specs/Examples/network-pairing/pairings.remark.set_200.http") {
            NetworkPairing.Pairings.Remark.set("1", "Device in hallway with analytics turned on.")
        }
        add("Specs/Examples/network-pairing/pairings.remove_200.http") { NetworkPairing.Pairings.remove("1") }
        add("Specs/Examples/network-pairing/plugins.get_200.http") { NetworkPairing.Plugins.get() }
        add("Specs/Examples/network-pairing/plugins.sirenAndLightCapabilities.get_200.http") {
            NetworkPairing.Plugins.SirenAndLightCapabilities.get("1")
        }
        add("Specs/Examples/network-pairing/plugins.sirenAndLightProfiles.get_200.http") {
            NetworkPairing.Plugins.SirenAndLightProfiles.get("1")
        }
    }
}
