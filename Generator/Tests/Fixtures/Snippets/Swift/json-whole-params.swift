// Generated from json-whole-params.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonWholeParams {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#set>.
    public struct Set: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter sizes: All of params.
        public init(sizes: [Int32]) {
            call = VapixCall(
                id: "snippetJsonWholeParams/set", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "set",
                access: .viewer, effect: .idempotent, reply: .success
            ) { json in
                json.key("params")
                json.beginArray()
                for item in sizes { json.write(item) }
                json.endArray()
            }
        }
    }
}

extension VapixCalls where API == SnippetJsonWholeParams {
    /// See ``SnippetJsonWholeParams/Set``.
    @_alwaysEmitIntoClient
    public func set(sizes: [Int32]) async throws {
        try await vapix.send(SnippetJsonWholeParams.Set(sizes: sizes))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonWholeParams``.
    @_alwaysEmitIntoClient
    public var snippetJsonWholeParams: VapixCalls<SnippetJsonWholeParams> { VapixCalls(vapix: self) }
}
