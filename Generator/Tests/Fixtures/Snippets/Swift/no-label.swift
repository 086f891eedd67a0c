// Generated from no-label.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetNoLabel {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#remove>.
    public struct Remove: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter name: The name.
        public init(name: String) {
            call = VapixCall(
                id: "snippetNoLabel/remove", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "remove",
                access: .viewer, effect: .once, reply: .success
            ) { json in
                json.beginParameters()
                json.member("name", name)
                json.endObject()
            }
        }
    }
}

extension VapixCalls where API == SnippetNoLabel {
    /// See ``SnippetNoLabel/Remove``.
    @_alwaysEmitIntoClient
    public func remove(_ name: String) async throws {
        try await vapix.send(SnippetNoLabel.Remove(name: name))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetNoLabel``.
    @_alwaysEmitIntoClient
    public var snippetNoLabel: VapixCalls<SnippetNoLabel> { VapixCalls(vapix: self) }
}
