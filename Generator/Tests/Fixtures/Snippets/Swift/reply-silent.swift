// Generated from reply-silent.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetReplySilent {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#start>.
    public struct Start: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "snippetReplySilent/start", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .once, reply: .silence)
    }
}

extension VapixCalls where API == SnippetReplySilent {
    /// See ``SnippetReplySilent/Start``.
    @_alwaysEmitIntoClient
    public func start() async throws {
        try await vapix.send(SnippetReplySilent.Start())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetReplySilent``.
    @_alwaysEmitIntoClient
    public var snippetReplySilent: VapixCalls<SnippetReplySilent> { VapixCalls(vapix: self) }
}
