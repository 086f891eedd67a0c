// Generated from Specs/Examples/best-snapshot by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of Best Snapshot Configuration API.
    mutating func addBestSnapshot() {
        add("Specs/Examples/best-snapshot/get_200.http") { BestSnapshot.get() }
        add("Specs/Examples/best-snapshot/set_200.http") { BestSnapshot.set(isEnabled: true, hasMargin: true) }
    }
}
