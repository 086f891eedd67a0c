// Generated from Specs/Examples/connection-test by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Connection test.
    static let connectionTest = #"""
        """#
}
