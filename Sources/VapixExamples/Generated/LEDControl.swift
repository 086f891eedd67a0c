// Generated from Specs/Examples/led-control by vapix-generate. Do not edit.

extension Examples {
    /// The examples of LED control.
    static let ledControl = #"""
        """#
}
