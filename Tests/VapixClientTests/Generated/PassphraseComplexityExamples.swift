// Generated from Specs/Examples/passphrase-complexity by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of User management.
    mutating func addPassphraseComplexity() {
        add("Specs/Examples/passphrase-complexity/get_200.http") { PassphraseComplexity.get() }
    }
}
