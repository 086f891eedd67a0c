// Generated from Specs/Examples/virtual-input by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Virtual input API.
    mutating func addVirtualInput() {
        add("Specs/Examples/virtual-input/act_200.http") { VirtualInput.Act(action: "6:/2000\\") }
        add("Specs/Examples/virtual-input/activate_200.http") { VirtualInput.Activate(port: 10) }
        add("Specs/Examples/virtual-input/activate_200_duration.http") {
            VirtualInput.Activate(port: 3, duration: .seconds(5))
        }
        add("Specs/Examples/virtual-input/activate_error20.http") { VirtualInput.Activate(port: 1000) }
        add("Specs/Examples/virtual-input/deactivate_200.http") { VirtualInput.Deactivate(port: 10) }
        add("Specs/Examples/virtual-input/getSchemaVersions_200.http") { VirtualInput.GetSchemaVersions() }
    }
}
