/// A user name and a password that stay secret: they cannot be printed, mirrored or encoded.
///
/// The password lies in one allocation, which is kept out of core dumps where the kernel allows and zeroed when the last
/// copy of the value goes. It leaves only through ``withPassword(_:)``.
public struct Credentials: Sendable {
    /// The name to log in with, as the device returned it, which may differ from the name that was asked for.
    public let username: String
    /// The password, and behind it the header of a Basic login.
    private let secret: SecretBytes
    private let passwordCount: Int
    /// Whether a device gets just these: a colon would end the user name early, and libcurl takes what ends in a zero.
    package let canBeSent: Bool
    /// Whether the device made these for its virtual host, where alone they may be sent, whoever hands them out.
    package let isServiceAccount: Bool

    /// Makes credentials from text that the caller already holds, a camera's own user for example.
    ///
    /// - Parameters:
    ///   - username: The name to log in with.
    ///   - password: The password. The value keeps its own copy; the string stays the caller's to forget.
    public init(username: String, password: String) {
        var text = password
        self = text.withUTF8 { Credentials(username: username, passwordBytes: UnsafeRawBufferPointer($0)) }
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

    /// Lends the password's bytes for the time of the call.
    ///
    /// Do not let them outlive it.
    ///
    /// - Parameter body: What needs the password.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws.
    public func withPassword<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withExtendedLifetime(secret) { try body(UnsafeRawBufferPointer(rebasing: secret.bytes[..<passwordCount])) }
    }

    /// The header of a Basic login, with a zero behind it.
    ///
    /// It lies beside the password, as long as a copy of the value is there: keep one while C code reads it.
    package var basicAuthorization: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: secret.bytes[passwordCount...])
    }

    /// Whether the two values come from one and the same acquisition.
    ///
    /// A ``CredentialProvider`` asks this when told that a device rejected credentials: only if they are the ones that it
    /// still hands out are they to be forgotten. Two acquisitions are different even if the texts happen to be equal.
    ///
    /// - Parameter other: The value to compare with.
    /// - Returns: `true` if `other` is a copy of this value.
    public func isIdentical(to other: Credentials) -> Bool {
        secret === other.secret
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
