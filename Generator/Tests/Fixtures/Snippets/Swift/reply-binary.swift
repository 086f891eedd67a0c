// Generated from reply-binary.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetReplyBinary {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[UInt8]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[UInt8]>(
            id: "snippetReplyBinary/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .binary(magic: [0xFF, 0xD8, 0xFF]))
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getAny>.
    public struct GetAny: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[UInt8]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[UInt8]>(
            id: "snippetReplyBinary/getAny", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .binary(magic: []))
    }
}

extension VapixCalls where API == SnippetReplyBinary {
    /// See ``SnippetReplyBinary/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> [UInt8] {
        try await vapix.send(SnippetReplyBinary.Get())
    }

    /// See ``SnippetReplyBinary/GetAny``.
    @_alwaysEmitIntoClient
    public func getAny() async throws -> [UInt8] {
        try await vapix.send(SnippetReplyBinary.GetAny())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetReplyBinary``.
    @_alwaysEmitIntoClient
    public var snippetReplyBinary: VapixCalls<SnippetReplyBinary> { VapixCalls(vapix: self) }
}
