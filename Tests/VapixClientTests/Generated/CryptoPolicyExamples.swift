// Generated from Specs/Examples/crypto-policy by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Cryptographic policy.
    mutating func addCryptoPolicy() {
        add("Specs/Examples/crypto-policy/activePolicy.set_200.http") { CryptoPolicy.ActivePolicy.set("FIPS") }
        add("Specs/Examples/crypto-policy/get_200.http") { CryptoPolicy.get() }
        add("Specs/Examples/crypto-policy/policies.get_200.http") { CryptoPolicy.Policies.get("FIPS") }
        add("Specs/Examples/crypto-policy/policies.list_200.http") { CryptoPolicy.Policies.list() }
    }
}
