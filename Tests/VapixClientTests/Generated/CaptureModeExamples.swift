// Generated from Specs/Examples/capture-mode by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Capture mode.
    mutating func addCaptureMode() {
        add("Specs/Examples/capture-mode/getCaptureModes_200.http") { CaptureMode.getCaptureModes() }
        add("Specs/Examples/capture-mode/setCaptureMode_200.http") {
            CaptureMode.setCaptureMode(channel: 1, captureModeID: 2)
        }
        add("Specs/Examples/capture-mode/setCaptureMode_error8000.http") {
            CaptureMode.setCaptureMode(channel: 1, captureModeID: 2)
        }
    }
}
