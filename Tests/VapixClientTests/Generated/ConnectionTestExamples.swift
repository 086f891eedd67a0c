// Generated from Specs/Examples/connection-test by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Connection test.
    mutating func addConnectionTest() {
    }
}
