// Generated from Specs/Examples/overlay-modifiers by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Overlay modifiers.
    mutating func addOverlayModifiers() {
        add("Specs/Examples/overlay-modifiers/getOverlayModifiers_200.http") {
            OverlayModifiers.getOverlayModifiers(context: 1)
        }
        add("Specs/Examples/overlay-modifiers/getOverlayModifiers_200_sample.http") {
            OverlayModifiers.getOverlayModifiers(context: 1)
        }
        add("Specs/Examples/overlay-modifiers/getOverlayModifiers_error1000.http") {
            OverlayModifiers.getOverlayModifiers(context: 1)
        }
    }
}
