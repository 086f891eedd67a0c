/// Tells which fields hold secrets, by their names on the wire.
package enum SecretNames {
    private static let parts = [
        "community", "devicespecifickey", "passphrase", "passw", "presharedkey", "privatekey", "pwd", "secret",
        "sharedkey",
    ]
    private static let whole: Set = [
        "cak", "mkacak", "newpin", "oak", "oldpin", "otp", "pass", "pin", "psk", "puk", "sas", "wpapsk", "xauthkey",
    ]
    /// Ends of names that are about a secret, and hold none.
    private static let harmlessEnds = ["policy", "type", "format", "status"]

    /// Whether a text of this name is a secret.
    ///
    /// - Parameter wire: The name on the wire.
    /// - Returns: Whether it is.
    package static func contains(_ wire: String) -> Bool {
        let name = wire.lowercased().filter { $0 != "_" && $0 != "-" }
        if harmlessEnds.contains(where: name.hasSuffix) { return false }
        return whole.contains(name) || parts.contains(where: name.contains)
    }
}
