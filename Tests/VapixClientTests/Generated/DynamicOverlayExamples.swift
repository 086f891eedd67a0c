// Generated from Specs/Examples/dynamic-overlay by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Dynamic overlay API.
    mutating func addDynamicOverlay() {
        add("Specs/Examples/dynamic-overlay/addImage_200.http") {
            DynamicOverlay.addImage(camera: 1, overlayPath: "image.ovl")
        }
        add("Specs/Examples/dynamic-overlay/addText_200.http") {
            DynamicOverlay.addText(
                camera: 1, text: "%c", position: DynamicOverlay.Position.named(.topLeft), textColor: .white)
        }
        add("Specs/Examples/dynamic-overlay/addText_200_scene.http") {
            DynamicOverlay.addText(
                camera: 1, text: "Door", position: DynamicOverlay.Position.coordinates(Point(x: 0.5, y: -0.25)),
                reference: .scene, panTilt: PanTilt(pan: 10, tilt: -20), zoomRange: ZoomRange(lowest: 1, highest: 9999))
        }
        add("Specs/Examples/dynamic-overlay/addText_200_scrolling.http") {
            DynamicOverlay.addText(
                camera: 1, text: "Weather forecast: Sunny every day!",
                position: DynamicOverlay.Position.named(.bottomRight), textColor: .white, backgroundColor: .black,
                scrollSpeed: -1)
        }
        add("Specs/Examples/dynamic-overlay/addText_error300.http") {
            DynamicOverlay.addText(
                camera: 1, text: "Example street 14\nLund", position: DynamicOverlay.Position.named(.bottomRight),
                textColor: .white, fontSize: 14)
        }
        add("Specs/Examples/dynamic-overlay/getOverlayCapabilities_200.http") {
            DynamicOverlay.getOverlayCapabilities()
        }
        add("Specs/Examples/dynamic-overlay/getOverlayCapabilities_200_old.http") {
            DynamicOverlay.getOverlayCapabilities()
        }
        add("Specs/Examples/dynamic-overlay/getSupportedVersions_200.http") { DynamicOverlay.getSupportedVersions() }
        add("Specs/Examples/dynamic-overlay/list_200.http") { DynamicOverlay.list() }
        add("Specs/Examples/dynamic-overlay/list_error301.http") { DynamicOverlay.list(camera: 99) }
        add("Specs/Examples/dynamic-overlay/remove_200.http") { DynamicOverlay.remove(identity: 1) }
        add("Specs/Examples/dynamic-overlay/setImage_200.http") {
            DynamicOverlay.setImage(identity: 2, camera: 1, overlayPath: "redlogo.ovl")
        }
        add("Specs/Examples/dynamic-overlay/setText_200.http") {
            DynamicOverlay.setText(identity: 0, backgroundColor: .red)
        }
    }
}
