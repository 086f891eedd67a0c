// Generated from Specs/Examples/image-stabilization by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Image stabilization API.
    mutating func addImageStabilization() {
        add("Specs/Examples/image-stabilization/getCapabilities_200.http") { ImageStabilization.getCapabilities() }
        add("Specs/Examples/image-stabilization/getEISDemo_200.http") { ImageStabilization.getEISDemo(id: 0) }
        add("Specs/Examples/image-stabilization/getEISFocalLength_200.http") {
            ImageStabilization.getEISFocalLength(id: 0)
        }
        add("Specs/Examples/image-stabilization/getEISMargin_200.http") { ImageStabilization.getEISMargin(id: 0) }
        add("Specs/Examples/image-stabilization/getEnabled_200.http") { ImageStabilization.getEnabled(id: 0) }
        add("Specs/Examples/image-stabilization/getSupportedVersions_200.http") {
            ImageStabilization.getSupportedVersions()
        }
        add("Specs/Examples/image-stabilization/getType_200.http") { ImageStabilization.getType(id: 0) }
        add("Specs/Examples/image-stabilization/setEISDemo_200.http") {
            ImageStabilization.setEISDemo(id: 0, isDemo: false)
        }
        add("Specs/Examples/image-stabilization/setEISFocalLength_200.http") {
            ImageStabilization.setEISFocalLength(id: 0, focalLength: 10000)
        }
        add("Specs/Examples/image-stabilization/setEISMargin_200.http") {
            ImageStabilization.setEISMargin(id: 0, margin: 4000)
        }
        add("Specs/Examples/image-stabilization/setEnabled_200.http") {
            ImageStabilization.setEnabled(id: 0, isEnabled: true)
        }
        add("Specs/Examples/image-stabilization/setType_200.http") {
            ImageStabilization.setType(id: 0, type: .electronic)
        }
        add("Specs/Examples/image-stabilization/setType_error1200.http") {
            ImageStabilization.setType(id: 0, type: .optical)
        }
    }
}
