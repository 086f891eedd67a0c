// Generated from Specs/Examples/network-diagnostics by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Network diagnostics API.
    mutating func addNetworkDiagnostics() {
        add("Specs/Examples/network-diagnostics/statistics.get_200.http") { NetworkDiagnostics.Statistics.get() }
    }
}
