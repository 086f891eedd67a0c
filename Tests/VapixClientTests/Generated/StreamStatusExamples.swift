// Generated from Specs/Examples/stream-status by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Stream status API.
    mutating func addStreamStatus() {
        add("Specs/Examples/stream-status/getAllStreams_200.http") { StreamStatus.getAllStreams() }
        add("Specs/Examples/stream-status/getAllStreams_error2102.http") { StreamStatus.getAllStreams() }
        add("Specs/Examples/stream-status/getSupportedVersions_200.http") { StreamStatus.getSupportedVersions() }
    }
}
