// Generated from Specs/Examples/dns-update by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of DNS update.
    mutating func addDNSUpdate() {
    }
}
