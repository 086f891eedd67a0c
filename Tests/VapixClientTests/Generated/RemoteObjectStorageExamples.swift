// Generated from Specs/Examples/remote-object-storage by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Remote object storage.
    mutating func addRemoteObjectStorage() {
        add("Specs/Examples/remote-object-storage/destinations.add_201.http") {
            let value0 = RemoteObjectStorage.AzureAccount(
                container: "my-container", url: "https://s3.eu-north-1.amazonaws.com/", sas: Secret("my-sas"))
            return RemoteObjectStorage.Destinations.add(
                id: "my_destination_id", azure: value0, remark: "my-description")
        }
        add("Specs/Examples/remote-object-storage/destinations.add_error5.http") {
            let value0 = RemoteObjectStorage.AzureAccount(
                container: "my-container", url: "https://s3.eu-north-1.amazonaws.com/", sas: Secret(""))
            return RemoteObjectStorage.Destinations.add(id: "my_destination_id", azure: value0)
        }
        add("Specs/Examples/remote-object-storage/destinations.add_error6.http") {
            let value0 = RemoteObjectStorage.AzureAccount(
                container: "my-container", url: "https://s3.eu-north-1.amazonaws.com/", sas: Secret("my-sas"))
            return RemoteObjectStorage.Destinations.add(id: "my_destination_id", azure: value0)
        }
        add("Specs/Examples/remote-object-storage/destinations.azure.set_200.http") {
            let value0 = RemoteObjectStorage.AzureAccount(
                accountName: "", container: "my-container", url: "https://s3.eu-north-1.amazonaws.com/",
                sharedKey: Secret(""), sas: Secret("my-updated-sas"))
            return RemoteObjectStorage.Destinations.Azure.set("my_destination_id", value0)
        }
        add("Specs/Examples/remote-object-storage/destinations.list_200.http") {
            RemoteObjectStorage.Destinations.list()
        }
        add("Specs/Examples/remote-object-storage/destinations.list_200_page.http") {
            RemoteObjectStorage.Destinations.list()
        }
        add("Specs/Examples/remote-object-storage/destinations.remark.set_200.http") {
            RemoteObjectStorage.Destinations.Remark.set("my_destination_id", "my-description-updated")
        }
        add("Specs/Examples/remote-object-storage/destinations.remove_200.http") {
            RemoteObjectStorage.Destinations.remove("my_destination_id")
        }
        add("Specs/Examples/remote-object-storage/destinations.remove_error2.http") {
            RemoteObjectStorage.Destinations.remove("unknown_destination_id")
        }
    }
}
