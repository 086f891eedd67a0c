// Generated from Specs/Examples/camera-pairing by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Edge-to-edge camera pairing API.
    mutating func addCameraPairing() {
        add("Specs/Examples/camera-pairing/get_200.http") { CameraPairing.get() }
        add("Specs/Examples/camera-pairing/pairings.add_200.http") {
            CameraPairing.Pairings.add(
                address: "string", username: "string", password: Secret("string"), streamingProtocol: .srtsp,
                verifiesCertificate: true, remark: "string")
        }
        add("Specs/Examples/camera-pairing/pairings.address.set_200.http") {
            CameraPairing.Pairings.Address.set("CameraPairing-1717585565-843505", "string")
        }
        add("Specs/Examples/camera-pairing/pairings.get_200.http") {
            CameraPairing.Pairings.get("CameraPairing-1717587844-211730")
        }
        add("Specs/Examples/camera-pairing/pairings.list_200.http") { CameraPairing.Pairings.list() }
        add("Specs/Examples/camera-pairing/pairings.password.set_200.http") {
            CameraPairing.Pairings.Password.set("CameraPairing-1717585565-843505", Secret("string"))
        }
        add("Specs/Examples/camera-pairing/pairings.remark.set_200.http") {
            CameraPairing.Pairings.Remark.set("CameraPairing-1717585565-843505", "string")
        }
        add("Specs/Examples/camera-pairing/pairings.remove_200.http") {
            CameraPairing.Pairings.remove("CameraPairing-1717585565-843505")
        }
        add("Specs/Examples/camera-pairing/pairings.streamingProtocol.set_200.http") {
            CameraPairing.Pairings.StreamingProtocol.set("CameraPairing-1717585565-843505", .srtsp)
        }
        add("Specs/Examples/camera-pairing/pairings.username.set_200.http") {
            CameraPairing.Pairings.Username.set("CameraPairing-1717585565-843505", "string")
        }
        add("Specs/Examples/camera-pairing/pairings.verifiesCertificate.set_200.http") {
            CameraPairing.Pairings.VerifiesCertificate.set("CameraPairing-1717585565-843505", true)
        }
    }
}
