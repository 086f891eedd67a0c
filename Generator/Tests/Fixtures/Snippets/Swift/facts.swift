// Generated from facts.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// One paragraph.
///
/// Another paragraph.
///
/// API Discovery lists it as `snippet-api`; AXIS OS 9.10 and later.
///
/// Deprecated: Use nothing instead.
///
/// See <https://example.com/>.
public enum SnippetFacts {
    /// Does it.
    ///
    /// A paragraph.
    ///
    /// Deprecated: Use something else.
    ///
    /// Access: operator; with the PTZ right; AXIS OS 10.1 and later. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - text: A text.
        ///   - size: A number.
        public init(text: String? = nil, size: Int? = nil) {
            call = VapixCall(
                id: "snippetFacts/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
                access: .operator, effect: .read, reply: .success
            ) { json in
                json.beginParameters()
                json.member("text", text)
                json.member("size", size)
                json.endParameters()
            }
        }
    }
}

extension VapixCalls where API == SnippetFacts {
    /// See ``SnippetFacts/Get``.
    @_alwaysEmitIntoClient
    public func get(text: String? = nil, size: Int? = nil) async throws {
        try await vapix.send(SnippetFacts.Get(text: text, size: size))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetFacts``.
    @_alwaysEmitIntoClient
    public var snippetFacts: VapixCalls<SnippetFacts> { VapixCalls(vapix: self) }
}
