// Generated from reply-text.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetReplyText {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<String>(
            id: "snippetReplyText/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .text)
    }
}

extension VapixCalls where API == SnippetReplyText {
    /// See ``SnippetReplyText/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> String {
        try await vapix.send(SnippetReplyText.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetReplyText``.
    @_alwaysEmitIntoClient
    public var snippetReplyText: VapixCalls<SnippetReplyText> { VapixCalls(vapix: self) }
}
