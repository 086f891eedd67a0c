// Generated from Specs/Examples/network-shares by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Network share API.
    mutating func addNetworkShares() {
        add("Specs/Examples/network-shares/add_200.http") {
            NetworkShares.Add(
                niceName: "My Share", address: "mynas", share: "myshare", user: "nasuser", password: "pass")
        }
        add("Specs/Examples/network-shares/add_error220.http") {
            NetworkShares.Add(
                niceName: "My Share", address: "mynas", share: "myshare", user: "nasuser", password: "pass")
        }
        add("Specs/Examples/network-shares/bind_200.http") { NetworkShares.Bind(shareID: "35419") }
        add("Specs/Examples/network-shares/getJob_200.http") { NetworkShares.GetJob(jobID: "1") }
        add("Specs/Examples/network-shares/getJob_200_done.http") { NetworkShares.GetJob(jobID: "1") }
        add("Specs/Examples/network-shares/getJob_error740.http") { NetworkShares.GetJob(jobID: "1") }
        add("Specs/Examples/network-shares/getSchemaVersions_200.http") { NetworkShares.GetSchemaVersions() }
        add("Specs/Examples/network-shares/list_200.http") { NetworkShares.List(shareIDs: ["all"]) }
        add("Specs/Examples/network-shares/modify_200.http") {
            NetworkShares.Modify(shareID: "35419", niceName: "My Share")
        }
        add("Specs/Examples/network-shares/remove_200.http") { NetworkShares.Remove(shareIDs: ["35419"]) }
        add("Specs/Examples/network-shares/test_200.http") {
            NetworkShares.Test(address: "mynas.example.com", share: "myshare", user: "nasuser", password: "pass")
        }
        add("Specs/Examples/network-shares/unbind_200.http") { NetworkShares.Unbind(shareID: "35419") }
    }
}
