// Generated from Specs/Examples/video-streaming by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Video streaming over HTTP.
    mutating func addVideo() {
        add("Specs/Examples/video-streaming/getBitmap_200.http") {
            Video.GetBitmap(resolution: Resolution(width: 320, height: 240), camera: "1")
        }
        add("Specs/Examples/video-streaming/getImageSize_200.http") { Video.GetImageSize(camera: "1") }
        add("Specs/Examples/video-streaming/getImageSize_200_rotated.http") {
            Video.GetImageSize(camera: "1", resolution: "QCIF", rotation: 180, squarePixel: true)
        }
        add("Specs/Examples/video-streaming/getMulticastDescription_200.http") {
            Video.GetMulticastDescription(camera: 1)
        }
        add("Specs/Examples/video-streaming/getVideoStatus_200.http") { Video.GetVideoStatus(sources: [1, 2, 3, 4]) }
    }
}
