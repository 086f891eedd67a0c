// Generated from Specs/Examples/audio-api by vapix-generate. Do not edit.

import VapixAudio
import VapixClient

extension ExampleTable {
    /// The examples of Audio API.
    mutating func addAudioStreams() {
        addStream("Specs/Examples/audio-api/receive_200.http") { AudioStreams.Receive() }
        addStream("Specs/Examples/audio-api/transmit_200.http") { AudioStreams.Transmit() }
    }
}
