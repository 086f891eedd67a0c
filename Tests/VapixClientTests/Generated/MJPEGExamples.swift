// Generated from Specs/Examples/mjpeg by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Video streaming over HTTP.
    mutating func addMJPEG() {
        add("Specs/Examples/mjpeg/frames_200.http") {
            MJPEG.frames(resolution: Resolution(width: 320, height: 240), camera: "1", compression: 25)
        }
        add("Specs/Examples/mjpeg/frames_200_profile.http") {
            MJPEG.frames(streamProfile: "myprofile", resolution: Resolution(width: 352, height: 288))
        }
    }
}
