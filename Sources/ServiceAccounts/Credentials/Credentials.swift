/// A user name and a password, which cannot be printed, mirrored or encoded.
///
/// The password is stored in one allocation. The kernel keeps it out of core dumps where it can. It is zeroed when the last
/// copy of the value is released. ``withPassword(_:)`` is the only access to it.
public struct Credentials: Sendable {
    /// The name to log in with, which for a service account may differ from the requested account name.
    public let username: String
    /// The password, followed by the header of a Basic login.
    private let secret: SecretBytes
    private let passwordCount: Int
    /// Whether HTTP can carry them unchanged: the user name has no colon, and neither text has a control character.
    package let canBeSent: Bool
    /// Whether the device made them for its virtual host, the only place where they may be sent.
    package let isServiceAccount: Bool

    /// Creates credentials from text that the caller already has: those of a camera's own user, for example.
    ///
    /// - Parameters:
    ///   - username: The name to log in with.
    ///   - password: The password. It is copied; the string itself is not wiped.
    public init(username: String, password: String) {
        var text = password
        self = text.withUTF8 { Credentials(username: username, passwordBytes: UnsafeRawBufferPointer($0)) }
    }

    /// Creates credentials from bytes, so that no `String` contains the password.
    ///
    /// - Parameters:
    ///   - username: The name to log in with.
    ///   - bytes: The password in UTF-8. It is copied; the caller wipes the original.
    public init(username: String, passwordBytes bytes: UnsafeRawBufferPointer) {
        self.init(username: username, passwordBytes: bytes, isServiceAccount: false)
    }

    init(username: String, passwordBytes bytes: UnsafeRawBufferPointer, isServiceAccount: Bool) {
        self.username = username
        self.isServiceAccount = isServiceAccount
        passwordCount = bytes.count
        let isPlain = { (byte: UInt8) in byte >= 0x20 && byte != 0x7F }
        canBeSent =
            username.utf8.allSatisfy { isPlain($0) && $0 != UInt8(ascii: ":") } && bytes.allSatisfy(isPlain)
        let headerCount = BasicAuthorization.byteCount(username: username, password: bytes)
        secret = SecretBytes(byteCount: bytes.count + headerCount) { memory in
            memory.copyMemory(from: bytes)
            let header = UnsafeMutableRawBufferPointer(rebasing: memory[bytes.count...])
            BasicAuthorization.write(username: username, password: bytes, into: header)
        }
    }

    /// Calls a closure with the password's bytes.
    ///
    /// The pointer is valid only until the closure returns.
    ///
    /// - Parameter body: Reads the password.
    /// - Returns: The closure's result.
    /// - Throws: The closure's error.
    public func withPassword<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withExtendedLifetime(secret) { try body(UnsafeRawBufferPointer(rebasing: secret.bytes[..<passwordCount])) }
    }

    /// The header of a Basic login as a C string.
    ///
    /// The pointer is valid as long as a copy of the credentials exists: keep one while C code reads the header.
    package var basicAuthorization: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: secret.bytes[passwordCount...])
    }

    /// Tells whether both values come from the same acquisition.
    ///
    /// A ``CredentialProvider`` uses this after a 401: it replaces its current credentials only if they are the rejected ones.
    /// Two acquisitions differ even if their texts are equal.
    ///
    /// - Parameter other: The value to compare with.
    /// - Returns: `true` if `other` is a copy of this value.
    public func isIdentical(to other: Credentials) -> Bool {
        secret === other.secret
    }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The user name only.
    public var description: String { "credentials of \(username.debugDescription)" }
    /// The user name only.
    public var debugDescription: String { description }
    /// A mirror without children, so that `dump` and string interpolation of containers show no password.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
