// Generated from Specs/Examples/proxy-configuration by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Proxy Configuration API.
    mutating func addProxyConfiguration() {
        add("Specs/Examples/proxy-configuration/get_200.http") { ProxyConfiguration.get() }
        add("Specs/Examples/proxy-configuration/set_200.http") {
            ProxyConfiguration.set(
                httpProxy: "https://192.168.0.210:81", httpsProxy: "", directHosts: ["192.168.0.1", "192.168.0.2"])
        }
    }
}
