// Generated from Specs/Examples/dns-update-configuration by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of DNSUpdate configuration.
    mutating func addDNSUpdateConfiguration() {
        add("Specs/Examples/dns-update-configuration/settings.get_200.http") { DNSUpdateConfiguration.Settings.get() }
    }
}
