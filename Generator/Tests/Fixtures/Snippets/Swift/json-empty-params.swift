// Generated from json-empty-params.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonEmptyParams {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#reset>.
    public struct Reset: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "snippetJsonEmptyParams/reset", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "reset",
            access: .viewer, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.endObject()
        }
    }
}

extension VapixCalls where API == SnippetJsonEmptyParams {
    /// See ``SnippetJsonEmptyParams/Reset``.
    @_alwaysEmitIntoClient
    public func reset() async throws {
        try await vapix.send(SnippetJsonEmptyParams.Reset())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonEmptyParams``.
    @_alwaysEmitIntoClient
    public var snippetJsonEmptyParams: VapixCalls<SnippetJsonEmptyParams> { VapixCalls(vapix: self) }
}
