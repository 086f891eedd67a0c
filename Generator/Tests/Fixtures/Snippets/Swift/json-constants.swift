// Generated from json-constants.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonConstants {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#set>.
    public struct Change: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "snippetJsonConstants/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
            access: .viewer, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("kind", "fixed")
            json.member("version", 3)
            json.member("isForced", true)
            json.endObject()
        }
    }
}

extension VapixCalls where API == SnippetJsonConstants {
    /// See ``SnippetJsonConstants/Change``.
    @_alwaysEmitIntoClient
    public func change() async throws {
        try await vapix.send(SnippetJsonConstants.Change())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonConstants``.
    @_alwaysEmitIntoClient
    public var snippetJsonConstants: VapixCalls<SnippetJsonConstants> { VapixCalls(vapix: self) }
}
