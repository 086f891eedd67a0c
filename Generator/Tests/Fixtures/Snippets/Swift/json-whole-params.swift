// Generated from json-whole-params.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonWholeParams {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#set>.
    public struct Change: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter sizes: All of params.
        public init(sizes: [Int]) {
            call = VapixCall(
                id: "snippetJsonWholeParams/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
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
    /// See ``SnippetJsonWholeParams/Change``.
    @_alwaysEmitIntoClient
    public func change(sizes: [Int]) async throws {
        try await vapix.send(SnippetJsonWholeParams.Change(sizes: sizes))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonWholeParams``.
    @_alwaysEmitIntoClient
    public var snippetJsonWholeParams: VapixCalls<SnippetJsonWholeParams> { VapixCalls(vapix: self) }
}
