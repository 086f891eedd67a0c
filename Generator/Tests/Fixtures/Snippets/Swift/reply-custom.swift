// Generated from reply-custom.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetReplyCustom {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<String>(
            id: "snippetReplyCustom/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: ReplyForm(reading: Self.read))
    }
}

extension VapixCalls where API == SnippetReplyCustom {
    /// See ``SnippetReplyCustom/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetReplyCustom.Get.Output {
        try await vapix.send(SnippetReplyCustom.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetReplyCustom``.
    @_alwaysEmitIntoClient
    public var snippetReplyCustom: VapixCalls<SnippetReplyCustom> { VapixCalls(vapix: self) }
}
