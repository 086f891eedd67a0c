// Generated from Specs/Examples/lldp by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of LLDP Configuration API.
    mutating func addLLDP() {
        add("Specs/Examples/lldp/activated.set_200.http") { LLDP.Activated.set(true) }
        add("Specs/Examples/lldp/get_200.http") { LLDP.get() }
        add("Specs/Examples/lldp/get_200_time.http") { LLDP.get() }
    }
}
