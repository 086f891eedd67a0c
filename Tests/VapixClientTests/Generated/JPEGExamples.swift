// Generated from Specs/Examples/jpeg by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Video streaming over HTTP.
    mutating func addJPEG() {
        add("Specs/Examples/jpeg/image_200.http") {
            JPEG.image(resolution: Resolution(width: 320, height: 240), camera: "1", compression: 25)
        }
        add("Specs/Examples/jpeg/image_200_text.http") { JPEG.image(camera: "2", showsText: true, text: "My Camera") }
    }
}
