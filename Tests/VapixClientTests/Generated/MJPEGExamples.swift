// Generated from Specs/Examples/mjpeg by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Video streaming over HTTP.
    mutating func addMJPEG() {
        addStream("Specs/Examples/mjpeg/frames_200.http") {
            MJPEG.Frames(resolution: Resolution(width: 320, height: 240), camera: "1", compression: 25)
        }
        addStream("Specs/Examples/mjpeg/frames_200_profile.http") {
            MJPEG.Frames(streamProfile: "myprofile", resolution: Resolution(width: 352, height: 288))
        }
    }
}
