// Generated from Specs/Examples/media-clip-api by vapix-generate. Do not edit.

import VapixAudio
import VapixClient

extension ExampleTable {
    /// The examples of Media clip API.
    mutating func addMediaClips() {
        add("Specs/Examples/media-clip-api/download_200.http") { MediaClips.download(clip: 2) }
        add("Specs/Examples/media-clip-api/playClip_200.http") { MediaClips.playClip(clip: 0) }
        add("Specs/Examples/media-clip-api/play_200.http") { MediaClips.play(clip: 0) }
        add("Specs/Examples/media-clip-api/play_200_device.http") {
            MediaClips.play(clip: 0, audioDeviceID: 0, audioOutputID: 0)
        }
        add("Specs/Examples/media-clip-api/play_error.http") { MediaClips.play(clip: 99) }
        add("Specs/Examples/media-clip-api/remove_200.http") { MediaClips.remove(clip: 2) }
        add("Specs/Examples/media-clip-api/stopClip_200.http") { MediaClips.stopClip() }
        add("Specs/Examples/media-clip-api/stop_200.http") { MediaClips.stop() }
        add("Specs/Examples/media-clip-api/update_200.http") { MediaClips.update(clip: 2, name: "Bell") }
        add("Specs/Examples/media-clip-api/upload_200.http") {
            MediaClips.upload(file: FilePart(filename: "bell.au", bytes: Array("the sound".utf8)), name: "Bell")
        }
    }
}
