// Generated from query-pairs.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetQueryPairs {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#ask>.
    public struct Ask: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter more: Whatever else.
        public init(more: [String: String]) {
            call = VapixCall(
                id: "snippetQueryPairs/ask", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .silence
            ) { query in
                query.append("action", "ask")
                let reserved = ["action"]
                try query.append(pairs: more, except: reserved)
            }
        }
    }
}

extension VapixCalls where API == SnippetQueryPairs {
    /// See ``SnippetQueryPairs/Ask``.
    @_alwaysEmitIntoClient
    public func ask(more: [String: String]) async throws {
        try await vapix.send(SnippetQueryPairs.Ask(more: more))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetQueryPairs``.
    @_alwaysEmitIntoClient
    public var snippetQueryPairs: VapixCalls<SnippetQueryPairs> { VapixCalls(vapix: self) }
}
