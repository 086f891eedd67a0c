// Generated from reply-binary.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetReplyBinary: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#get>.
    ///
    /// - Returns: The bytes that the device sends.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> [UInt8] {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<[UInt8]> { callGet }

    private static let callGet = VapixCall<[UInt8]>(
        id: "snippetReplyBinary/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .binary(magic: [0xFF, 0xD8, 0xFF]))

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getAny>.
    ///
    /// - Returns: The bytes that the device sends.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAny() async throws -> [UInt8] {
        try await vapix.send(Self.getAny())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAny() -> VapixCall<[UInt8]> { callGetAny }

    private static let callGetAny = VapixCall<[UInt8]>(
        id: "snippetReplyBinary/getAny", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .binary(magic: []))
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetReplyBinary: SnippetReplyBinary { SnippetReplyBinary(vapix: self) }
}
