// Generated from Specs/Examples/video-streaming by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Video streaming over HTTP.
    mutating func addVideo() {
        add("Specs/Examples/video-streaming/getBitmap_200.http") {
            Video.getBitmap(resolution: Resolution(width: 320, height: 240), camera: "1")
        }
        add("Specs/Examples/video-streaming/getImageSize_200.http") { Video.getImageSize(camera: "1") }
        add("Specs/Examples/video-streaming/getImageSize_200_rotated.http") {
            Video.getImageSize(camera: "1", resolution: "QCIF", rotation: 180, squarePixel: true)
        }
        add("Specs/Examples/video-streaming/getMulticastDescription_200.http") {
            Video.getMulticastDescription(camera: 1)
        }
        add("Specs/Examples/video-streaming/getVideoStatus_200.http") { Video.getVideoStatus(sources: [1, 2, 3, 4]) }
    }
}
