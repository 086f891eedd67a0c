// Generated from Specs/Examples/led-control by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of LED control.
    mutating func addLEDControl() {
    }
}
