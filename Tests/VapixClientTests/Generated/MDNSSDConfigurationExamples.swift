// Generated from Specs/Examples/mdns-sd-configuration by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of mDNS-SD Configuration API.
    mutating func addMDNSSDConfiguration() {
        add("Specs/Examples/mdns-sd-configuration/enabled.set_200.http") { MDNSSDConfiguration.Enabled.set(true) }
        add("Specs/Examples/mdns-sd-configuration/friendlyName.set_200.http") {
            MDNSSDConfiguration.FriendlyName.set("AXIS P3265-V")
        }
        add("Specs/Examples/mdns-sd-configuration/get_200.http") { MDNSSDConfiguration.get() }
    }
}
