// Generated from Specs/Examples/network-radar-pairing by vapix-generate. Do not edit.

import VapixClient
import VapixRadar

extension ExampleTable {
    /// The examples of Network radar pairing.
    mutating func addNetworkRadarPairing() {
        add("Specs/Examples/network-radar-pairing/clearConfiguration_200.http") {
            NetworkRadarPairing.clearConfiguration()
        }
        add("Specs/Examples/network-radar-pairing/clearConfiguration_error2101.http") {
            NetworkRadarPairing.clearConfiguration()
        }
        add("Specs/Examples/network-radar-pairing/getActive_200.http") { NetworkRadarPairing.getActive() }
        add("Specs/Examples/network-radar-pairing/getActive_error2101.http") { NetworkRadarPairing.getActive() }
        add("Specs/Examples/network-radar-pairing/getRadarConnection_200.http") {
            NetworkRadarPairing.getRadarConnection()
        }
        add("Specs/Examples/network-radar-pairing/getRadarConnection_error2101.http") {
            NetworkRadarPairing.getRadarConnection()
        }
        add("Specs/Examples/network-radar-pairing/getSupportedVersions_200.http") {
            NetworkRadarPairing.getSupportedVersions()
        }
        add("Specs/Examples/network-radar-pairing/getSupportedVersions_error2101.http") {
            NetworkRadarPairing.getSupportedVersions()
        }
        add("Specs/Examples/network-radar-pairing/setActive_200.http") { NetworkRadarPairing.setActive(active: true) }
        add("Specs/Examples/network-radar-pairing/setActive_error2101.http") {
            NetworkRadarPairing.setActive(active: true)
        }
        add("Specs/Examples/network-radar-pairing/setRadarConnection_200.http") {
            NetworkRadarPairing.setRadarConnection(
                address: "192.168.0.90", user: "john", password: "doe",
                certificateCommonName: "axis-1234567890ab-eccp256-1")
        }
        add("Specs/Examples/network-radar-pairing/setRadarConnection_error2101.http") {
            NetworkRadarPairing.setRadarConnection(
                address: "192.168.0.90", user: "john", password: "doe",
                certificateCommonName: "axis-1234567890ab-eccp256-1")
        }
    }
}
