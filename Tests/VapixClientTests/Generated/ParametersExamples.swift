// Generated from Specs/Examples/parameters by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Parameter management.
    mutating func addParameters() {
        add("Specs/Examples/parameters/add_200.http") {
            let value0 = [
                "StreamProfile.S.Name": "myprofile", "StreamProfile.S.Description": "My 4CIF profile",
                "StreamProfile.S.Parameters": "videocodec=h264&resolution=4CIF",
            ]
            return Parameters.add(template: "streamprofile", group: "StreamProfile", values: value0)
        }
        add("Specs/Examples/parameters/add_error.http") {
            Parameters.add(template: "nothing", group: "StreamProfile", values: ["StreamProfile.S.Name": "myprofile"])
        }
        add("Specs/Examples/parameters/listDefinitions_200.http") { Parameters.listDefinitions(group: "Properties") }
        add("Specs/Examples/parameters/listDefinitions_200_types.http") { Parameters.listDefinitions() }
        add("Specs/Examples/parameters/list_200.http") { Parameters.list(groups: ["Network"]) }
        add("Specs/Examples/parameters/list_error.http") { Parameters.list(groups: ["NoSuchGroup"]) }
        add("Specs/Examples/parameters/remove_200.http") {
            Parameters.remove(groups: ["StreamProfile.S7", "StreamProfile.S8"])
        }
        add("Specs/Examples/parameters/remove_error.http") { Parameters.remove(groups: ["StreamProfile.S99"]) }
        add("Specs/Examples/parameters/update_200.http") {
            let value0 = ["Image.I0.Appearance.Resolution": "320x240", "Image.MaxViewers": "5"]
            return Parameters.update(value0)
        }
        add("Specs/Examples/parameters/update_error.http") { Parameters.update(["Image.MaxViewers": "many"]) }
    }
}
