// Generated from json-optional-params.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonOptionalParams {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#wait>.
    public struct Wait: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - first: A number.
        ///   - second: A text.
        public init(first: Int? = nil, second: String? = nil) {
            call = VapixCall(
                id: "snippetJsonOptionalParams/wait", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "wait",
                access: .viewer, effect: .read, reply: .success
            ) { json in
                json.beginParameters()
                json.member("first", first)
                json.member("second", second)
                json.endParameters()
            }
        }
    }
}

extension VapixCalls where API == SnippetJsonOptionalParams {
    /// See ``SnippetJsonOptionalParams/Wait``.
    @_alwaysEmitIntoClient
    public func wait(first: Int? = nil, second: String? = nil) async throws {
        try await vapix.send(SnippetJsonOptionalParams.Wait(first: first, second: second))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonOptionalParams``.
    @_alwaysEmitIntoClient
    public var snippetJsonOptionalParams: VapixCalls<SnippetJsonOptionalParams> { VapixCalls(vapix: self) }
}
