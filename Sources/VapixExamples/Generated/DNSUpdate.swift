// Generated from Specs/Examples/dns-update by vapix-generate. Do not edit.

extension Examples {
    /// The examples of DNS update.
    static let dnsUpdate = #"""
        """#
}
