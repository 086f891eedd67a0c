// Generated from Specs/Examples/dynamic-text by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Dynamic text.
    mutating func addDynamicText() {
        add("Specs/Examples/dynamic-text/getText_200.http") { DynamicText.getText(index: 3, camera: ["1"]) }
        add("Specs/Examples/dynamic-text/setText_200.http") { DynamicText.setText(text: "Hello", index: 3) }
    }
}
