// Generated from json-beside-method.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonBesideMethod {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#set>.
    public struct Change: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - channel: Beside the method.
        ///   - text: In params.
        public init(channel: Int, text: String? = nil) {
            call = VapixCall(
                id: "snippetJsonBesideMethod/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0",
                method: "change", access: .viewer, effect: .idempotent, reply: .success
            ) { json in
                json.member("channel", channel)
                json.beginParameters()
                json.member("text", text)
                json.endParameters()
            }
        }
    }
}

extension VapixCalls where API == SnippetJsonBesideMethod {
    /// See ``SnippetJsonBesideMethod/Change``.
    @_alwaysEmitIntoClient
    public func change(channel: Int, text: String? = nil) async throws {
        try await vapix.send(SnippetJsonBesideMethod.Change(channel: channel, text: text))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonBesideMethod``.
    @_alwaysEmitIntoClient
    public var snippetJsonBesideMethod: VapixCalls<SnippetJsonBesideMethod> { VapixCalls(vapix: self) }
}
