/// A user name and a password that stay secret: they cannot be printed, mirrored or encoded.
///
/// The password lies in one allocation, which is kept out of core dumps where the kernel allows and zeroed when the last
/// copy of the value goes. It leaves only through ``withPassword(_:)``.
public struct Credentials: Sendable {
    /// The name to log in with, as the device returned it, which may differ from the name that was asked for.
    public let username: String
    private let password: SecretBytes
    /// Whether the device made these for its virtual host, where alone they may be sent, whoever hands them out.
    package let isServiceAccount: Bool

    /// Makes credentials from text that the caller already holds, a camera's own user for example.
    ///
    /// - Parameters:
    ///   - username: The name to log in with.
    ///   - password: The password. The value keeps its own copy; the string stays the caller's to forget.
    public init(username: String, password: String) {
        self.username = username
        var text = password
        self.password = text.withUTF8 { SecretBytes(UnsafeRawBufferPointer($0)) }
        isServiceAccount = false
    }

    /// Makes credentials from bytes, so that no `String` ever holds the password.
    ///
    /// - Parameters:
    ///   - username: The name to log in with.
    ///   - bytes: The password; copied, and left for the caller to wipe.
    public init(username: String, passwordBytes bytes: UnsafeRawBufferPointer) {
        self.init(username: username, passwordBytes: bytes, isServiceAccount: false)
    }

    init(username: String, passwordBytes bytes: UnsafeRawBufferPointer, isServiceAccount: Bool) {
        self.username = username
        self.password = SecretBytes(bytes)
        self.isServiceAccount = isServiceAccount
    }

    /// Lends the password's bytes for the time of the call.
    ///
    /// Do not let them outlive it.
    ///
    /// - Parameter body: What needs the password.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws.
    public func withPassword<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try password.withBytes(body)
    }

    /// Whether the two values come from one and the same acquisition.
    ///
    /// A ``CredentialProvider`` asks this when told that a device rejected credentials: only if they are the ones that it
    /// still hands out are they to be forgotten. Two acquisitions are different even if the texts happen to be equal.
    ///
    /// - Parameter other: The value to compare with.
    /// - Returns: `true` if `other` is a copy of this value.
    public func isIdentical(to other: Credentials) -> Bool {
        password === other.password
    }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The user name alone.
    public var description: String { "credentials of \(username.debugDescription)" }
    /// The user name alone.
    public var debugDescription: String { description }
    /// A mirror without children, so that `dump` and string interpolation of containers show no password.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
