// Generated from Specs/Examples/oak by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of OAK API.
    mutating func addOAK() {
        add("Specs/Examples/oak/getOAK_200.http") { OAK.getOAK() }
        add("Specs/Examples/oak/getOAK_error1100.http") { OAK.getOAK() }
        add("Specs/Examples/oak/getSupportedVersions_200.http") { OAK.getSupportedVersions() }
    }
}
