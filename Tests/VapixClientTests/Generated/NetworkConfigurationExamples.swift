// Generated from Specs/Examples/network-configuration by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Network settings API.
    mutating func addNetworkConfiguration() {
        add("Specs/Examples/network-configuration/get_200.http") { NetworkConfiguration.get() }
        add("Specs/Examples/network-configuration/ip.configurations.get_200.http") {
            NetworkConfiguration.IP.Configurations.get("2")
        }
        add("Specs/Examples/network-configuration/ip.configurations.list_200.http") {
            NetworkConfiguration.IP.Configurations.list()
        }
        add("Specs/Examples/network-configuration/ip.get_200.http") { NetworkConfiguration.IP.get() }
        add("Specs/Examples/network-configuration/networkSwitch.get_200.http") {
            NetworkConfiguration.NetworkSwitch.get()
        }
        add("Specs/Examples/network-configuration/networkSwitch.ports.get_200.http") {
            NetworkConfiguration.NetworkSwitch.Ports.get("1")
        }
        add("Specs/Examples/network-configuration/networkSwitch.ports.list_200.http") {
            NetworkConfiguration.NetworkSwitch.Ports.list()
        }
        add("Specs/Examples/network-configuration/networkSwitch.ports.security.get_200.http") {
            NetworkConfiguration.NetworkSwitch.Ports.Security.get("1")
        }
        add("Specs/Examples/network-configuration/networkSwitch.ports.security.set_200.http") {
            NetworkConfiguration.NetworkSwitch.Ports.Security.set(
                "1", isAuthenticationServerEnabled: false, enforcement: .nothing)
        }
        add("Specs/Examples/network-configuration/networkSwitch.ports.set_200.http") {
            NetworkConfiguration.NetworkSwitch.Ports.set("1", isEnabled: true)
        }
        add("Specs/Examples/network-configuration/system.get_200.http") { NetworkConfiguration.System.get() }
        add("Specs/Examples/network-configuration/system.set_200.http") {
            NetworkConfiguration.System.set(staticHostname: "axis-accc8e000001", usesDHCPHostname: false)
        }
        add("Specs/Examples/network-configuration/wired.authentication.get_200.http") {
            NetworkConfiguration.Wired.Authentication.get()
        }
        add("Specs/Examples/network-configuration/wired.get_200.http") { NetworkConfiguration.Wired.get() }
        add("Specs/Examples/network-configuration/wired.vlans.add_201.http") {
            NetworkConfiguration.Wired.Vlans.add(id: "4")
        }
        add("Specs/Examples/network-configuration/wired.vlans.list_200.http") {
            NetworkConfiguration.Wired.Vlans.list()
        }
        add("Specs/Examples/network-configuration/wired.vlans.remove_200.http") {
            NetworkConfiguration.Wired.Vlans.remove("4")
        }
    }
}
