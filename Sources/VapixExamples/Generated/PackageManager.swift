// Generated from Specs/Examples/package-manager by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Package manager.
    static let packageManager = #"""
        """#
}
