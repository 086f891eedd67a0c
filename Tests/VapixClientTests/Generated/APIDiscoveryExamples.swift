// Generated from Specs/Examples/api-discovery by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of API Discovery service.
    mutating func addAPIDiscovery() {
        add("Specs/Examples/api-discovery/getAPIList_200.http") { APIDiscovery.getAPIList() }
        add("Specs/Examples/api-discovery/getAPIList_200_filtered.http") {
            APIDiscovery.getAPIList(id: "api-discovery", version: "*")
        }
        add("Specs/Examples/api-discovery/getAPIList_200_none.http") {
            APIDiscovery.getAPIList(id: "api_unsupported_on_this_device")
        }
        add("Specs/Examples/api-discovery/getAPIList_error2003.http") { APIDiscovery.getAPIList() }
        add("Specs/Examples/api-discovery/getSupportedVersions_200.http") { APIDiscovery.getSupportedVersions() }
    }
}
