// Generated from Specs/Examples/package-manager by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Package manager.
    mutating func addPackageManager() {
    }
}
