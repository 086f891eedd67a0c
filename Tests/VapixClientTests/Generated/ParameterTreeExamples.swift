// Generated from Specs/Examples/param by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Param API.
    mutating func addParameterTree() {
        add("Specs/Examples/param/export.read_200.http") { ParameterTree.Export.read() }
        add("Specs/Examples/param/get_200.http") { ParameterTree.get() }
        add("Specs/Examples/param/import.write_200.http") {
            let text0Pieces = [
                "[{\"groupId\": \"0\", \"Enabled\": \"no\"}, {\"groupId\": ", "\"1\", \"Enabled\": \"yes\"}]",
            ]
            let value1 = [
                "Audio": try JSONValue(parsing: "{\"DSCP\": 0}"),
                "AudioCollection": try JSONValue(parsing: text0Pieces.joined()),
            ]
            return ParameterTree.Import.write(value1)
        }
    }
}
