internal import CDBus

/// The environment variables that may decide who receives or provides credentials.
package enum TrustedEnvironment {
    /// Returns a variable.
    ///
    /// A user who starts a program with more rights than their own, by its set-user-ID bit or by file capabilities,
    /// must not decide who gives the program its credentials, or who receives them.
    ///
    /// - Parameter name: The variable's name.
    /// - Returns: Its value; `nil` if it is not set or empty, or if the program has more rights than the user who started it.
    package static func value(_ name: String) -> String? {
        guard let value = cdbus_secure_getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
