// Generated from Specs/Examples/virtual-input by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Virtual input API.
    mutating func addVirtualInput() {
        add("Specs/Examples/virtual-input/act_200.http") { VirtualInput.act("6:/2000\\") }
        add("Specs/Examples/virtual-input/activate_200.http") { VirtualInput.activate(port: 10) }
        add("Specs/Examples/virtual-input/activate_200_duration.http") {
            VirtualInput.activate(port: 3, duration: .seconds(5))
        }
        add("Specs/Examples/virtual-input/activate_error20.http") { VirtualInput.activate(port: 1000) }
        add("Specs/Examples/virtual-input/deactivate_200.http") { VirtualInput.deactivate(port: 10) }
        add("Specs/Examples/virtual-input/getSchemaVersions_200.http") { VirtualInput.getSchemaVersions() }
    }
}
