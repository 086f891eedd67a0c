// Generated from Specs/Examples/audio-multicast-ctrl by vapix-generate. Do not edit.

import VapixAudio
import VapixClient

extension ExampleTable {
    /// The examples of Audio Multicast Controller.
    mutating func addAudioMulticastController() {
        add("Specs/Examples/audio-multicast-ctrl/codec.set_200.http") { AudioMulticastController.Codec.set(.pcmu) }
        add("Specs/Examples/audio-multicast-ctrl/get_200.http") { AudioMulticastController.get() }
        add("Specs/Examples/audio-multicast-ctrl/isEnabled.set_200.http") {
            AudioMulticastController.IsEnabled.set(true)
        }
        add("Specs/Examples/audio-multicast-ctrl/sources.add_200.http") {
            AudioMulticastController.Sources.add(
                label: "This is a label", address: "239.0.0.1", port: 4000, priority: 1, latencyProfile: .normal,
                kind: .multicast, srtpKey: Secret("A hexadecimal string that is 60 or 92 characters long"))
        }
        add("Specs/Examples/audio-multicast-ctrl/sources.address.set_200.http") {
            AudioMulticastController.Sources.Address.set("ID", "239.0.0.1")
        }
        add("Specs/Examples/audio-multicast-ctrl/sources.get_200.http") { AudioMulticastController.Sources.get("ID") }
        add("Specs/Examples/audio-multicast-ctrl/sources.kind.set_200.http") {
            AudioMulticastController.Sources.Kind.set("ID", .multicast)
        }
        add("Specs/Examples/audio-multicast-ctrl/sources.label.set_200.http") {
            AudioMulticastController.Sources.Label.set("ID", "This is a label")
        }
        add("Specs/Examples/audio-multicast-ctrl/sources.latency.set_200.http") {
            AudioMulticastController.Sources.Latency.set("ID", .low)
        }
        add("Specs/Examples/audio-multicast-ctrl/sources.list_200.http") { AudioMulticastController.Sources.list() }
        add("Specs/Examples/audio-multicast-ctrl/sources.port.set_200.http") {
            AudioMulticastController.Sources.Port.set("ID", 4000)
        }
        add("Specs/Examples/audio-multicast-ctrl/sources.priority.set_200.http") {
            AudioMulticastController.Sources.Priority.set("ID", 1)
        }
        add("Specs/Examples/audio-multicast-ctrl/sources.remove_200.http") {
            AudioMulticastController.Sources.remove("ID")
        }
        add("Specs/Examples/audio-multicast-ctrl/sources.srtpKey.set_200.http") {
            AudioMulticastController.Sources.SrtpKey.set(
                "ID", Secret("A hexadecimal string that is 60 or 92 characters long"))
        }
    }
}
