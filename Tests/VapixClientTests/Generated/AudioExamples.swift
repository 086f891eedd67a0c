// Generated from Specs/Examples/audio-api by vapix-generate. Do not edit.

import VapixAudio
import VapixClient

extension ExampleTable {
    /// The examples of Audio API.
    mutating func addAudio() {
        add("Specs/Examples/audio-api/receiveParts_200.http") { Audio.receiveParts() }
        add("Specs/Examples/audio-api/receive_200.http") { Audio.receive() }
        add("Specs/Examples/audio-api/transmit_200.http") {
            Audio.transmit(sound: HTTPBody(Array("<Audio data><Audio data><Audio data>".utf8)), contentType: .g711)
        }
    }
}
