// Generated from Specs/Examples/network-shares by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Network share API.
    mutating func addNetworkShares() {
        add("Specs/Examples/network-shares/add_200.http") {
            NetworkShares.add(
                niceName: "My Share", address: "mynas", share: "myshare", user: "nasuser", password: "pass")
        }
        add("Specs/Examples/network-shares/add_error220.http") {
            NetworkShares.add(
                niceName: "My Share", address: "mynas", share: "myshare", user: "nasuser", password: "pass")
        }
        add("Specs/Examples/network-shares/bind_200.http") { NetworkShares.bind(shareID: "35419") }
        add("Specs/Examples/network-shares/getJob_200.http") { NetworkShares.getJob(jobID: "1") }
        add("Specs/Examples/network-shares/getJob_200_done.http") { NetworkShares.getJob(jobID: "1") }
        add("Specs/Examples/network-shares/getJob_error740.http") { NetworkShares.getJob(jobID: "1") }
        add("Specs/Examples/network-shares/getSchemaVersions_200.http") { NetworkShares.getSchemaVersions() }
        add("Specs/Examples/network-shares/list_200.http") { NetworkShares.list(shareIDs: ["all"]) }
        add("Specs/Examples/network-shares/modify_200.http") {
            NetworkShares.modify(shareID: "35419", niceName: "My Share")
        }
        add("Specs/Examples/network-shares/remove_200.http") { NetworkShares.remove(shareIDs: ["35419"]) }
        add("Specs/Examples/network-shares/test_200.http") {
            NetworkShares.test(address: "mynas.example.com", share: "myshare", user: "nasuser", password: "pass")
        }
        add("Specs/Examples/network-shares/unbind_200.http") { NetworkShares.unbind(shareID: "35419") }
    }
}
