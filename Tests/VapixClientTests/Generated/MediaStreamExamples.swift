// Generated from Specs/Examples/media-stream by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Media stream over HTTP.
    mutating func addMediaStream() {
        addStream("Specs/Examples/media-stream/open_200.http") { MediaStream.open() }
        addStream("Specs/Examples/media-stream/open_error.http") {
            MediaStream.open(container: .mp4, videoCodec: .h265)
        }
    }
}
