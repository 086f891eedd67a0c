// Generated from Specs/Examples/virtual-hosts by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Virtual Host.
    mutating func addVirtualHosts() {
        add("Specs/Examples/virtual-hosts/create_200.http") {
            VirtualHosts.create("example-2", port: 8081, authentication: .basic, isActive: true)
        }
        add("Specs/Examples/virtual-hosts/create_200_openIDConnect.http") {
            VirtualHosts.create("example-1", port: 8080, authentication: .openIDConnect, isActive: true)
        }
        add("Specs/Examples/virtual-hosts/defaultHosts.get_200.http") { VirtualHosts.DefaultHosts.get("default-http") }
        add("Specs/Examples/virtual-hosts/defaultHosts.list_200.http") { VirtualHosts.DefaultHosts.list() }
        add("Specs/Examples/virtual-hosts/defaultHosts.set_200.http") {
            VirtualHosts.DefaultHosts.set("default-http", port: 8080)
        }
        add("Specs/Examples/virtual-hosts/get_200.http") { VirtualHosts.get() }
        add("Specs/Examples/virtual-hosts/get_200_defaultHosts.http") { VirtualHosts.get() }
        add("Specs/Examples/virtual-hosts/hosts.get_200.http") { VirtualHosts.Hosts.get("example-2") }
        add("Specs/Examples/virtual-hosts/hosts.list_200.http") { VirtualHosts.Hosts.list() }
        add("Specs/Examples/virtual-hosts/hosts.remove_200.http") { VirtualHosts.Hosts.remove("example-2") }
        add("Specs/Examples/virtual-hosts/hosts.serverName.set_200.http") {
            VirtualHosts.Hosts.ServerName.set("example-2", "example-3")
        }
        add("Specs/Examples/virtual-hosts/hosts.set_200.http") { VirtualHosts.Hosts.set("example-2", port: 8082) }
    }
}
