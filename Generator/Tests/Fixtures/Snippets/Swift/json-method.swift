// Generated from json-method.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonMethod {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getStatus>.
    public struct GetStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "snippetJsonMethod/getStatus", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getStatus",
            access: .viewer, effect: .read, reply: .success)
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#setStatus>.
    public struct SetStatus: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter text: A text.
        public init(text: String) {
            call = VapixCall(
                id: "snippetJsonMethod/setStatus", path: "/axis-cgi/snippet.cgi", apiVersion: "1.2",
                method: "SetTheStatus", access: .viewer, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("text", text)
                json.endObject()
            }
        }
    }
}

extension VapixCalls where API == SnippetJsonMethod {
    /// See ``SnippetJsonMethod/GetStatus``.
    @_alwaysEmitIntoClient
    public func getStatus() async throws {
        try await vapix.send(SnippetJsonMethod.GetStatus())
    }

    /// See ``SnippetJsonMethod/SetStatus``.
    @_alwaysEmitIntoClient
    public func setStatus(text: String) async throws {
        try await vapix.send(SnippetJsonMethod.SetStatus(text: text))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonMethod``.
    @_alwaysEmitIntoClient
    public var snippetJsonMethod: VapixCalls<SnippetJsonMethod> { VapixCalls(vapix: self) }
}
