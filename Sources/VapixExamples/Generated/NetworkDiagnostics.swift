// Generated from Specs/Examples/network-diagnostics by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Network diagnostics API.
    static let networkDiagnostics = #"""
        """#
}
