// Generated from Specs/Examples/object-snapshot by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of Object Snapshot Configuration API.
    mutating func addObjectSnapshot() {
        add("Specs/Examples/object-snapshot/get_200.http") { ObjectSnapshot.get() }
        add("Specs/Examples/object-snapshot/set_200.http") { ObjectSnapshot.set(isEnabled: true, hasMargin: true) }
    }
}
