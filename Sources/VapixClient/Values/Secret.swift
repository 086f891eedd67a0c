internal import ServiceAccounts

/// A password or another text for a device, which cannot be printed, mirrored or encoded.
///
/// The kernel keeps it out of core dumps where it can. It is zeroed when the last copy of the value is released.
public struct Secret: Sendable {
    private let memory: SecretBytes

    /// Copies a text that the caller already has.
    ///
    /// - Parameter text: The secret. The string itself is not wiped.
    public init(_ text: String) {
        var text = text
        self = text.withUTF8 { Secret(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// Copies bytes, so that no `String` contains the secret.
    ///
    /// - Parameter bytes: The secret in UTF-8. The caller wipes the original.
    public init(bytes: UnsafeRawBufferPointer) {
        memory = SecretBytes(byteCount: bytes.count) { $0.copyMemory(from: bytes) }
    }

    /// Calls a closure with the secret's bytes.
    ///
    /// The pointer is valid only until the closure returns.
    ///
    /// - Parameter body: Reads the secret.
    /// - Returns: The closure's result.
    /// - Throws: The closure's error.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withExtendedLifetime(memory) { try body(memory.bytes) }
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The words "a secret", without the secret.
    public var description: String { "a secret" }
    /// The words "a secret", without the secret.
    public var debugDescription: String { description }
    /// A mirror without children, so that `dump` and string interpolation of containers show nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Secret: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        self.init(try json.readString() ?? "")
    }
}

extension JSONReader {
    /// Reads a secret; `nil` for `null`.
    package mutating func readSecret() throws(WireError) -> Secret? {
        try readString().map { Secret($0) }
    }
}

extension JSONWriter {
    /// Writes a secret as a string.
    package mutating func write(_ value: Secret) {
        value.withBytes { write(secret: $0) }
    }

    /// Writes a member that is a secret, or nothing for `nil`.
    package mutating func member(_ name: String, _ value: Secret?) {
        guard let value else { return }
        key(name)
        write(value)
    }
}
