// Generated from Specs/Examples/network-time-sync by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Network time synchronization configuration API.
    mutating func addNetworkTimeSync() {
        add("Specs/Examples/network-time-sync/get_200.http") { NetworkTimeSync.get() }
        add("Specs/Examples/network-time-sync/ntpClient.get_200.http") { NetworkTimeSync.NTPClient.get() }
        add("Specs/Examples/network-time-sync/ntpClient.set_200.http") {
            NetworkTimeSync.NTPClient.set(
                isEnabled: true, serversSource: .dhcp, staticServers: ["192.168.0.1"], minimumPoll: 6, maximumPoll: 10)
        }
    }
}
