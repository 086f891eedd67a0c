// Generated from reply-ok.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetReplyOk {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#start>.
    public struct Start: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "snippetReplyOk/start", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .acknowledgement(explaining: ErrorCode.explanation(of:)))
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// It is not there.
        @_alwaysEmitIntoClient
        public static var notFound: DeviceError.Code { 4 }
        /// It failed.
        @_alwaysEmitIntoClient
        public static var failed: DeviceError.Code { "failed" }

        static func explanation(of code: DeviceError.Code) -> String? {
            switch code {
            case notFound: "it is not there"
            case failed: "the device could not do it"
            default: nil
            }
        }
    }
}

extension VapixCalls where API == SnippetReplyOk {
    /// See ``SnippetReplyOk/Start``.
    @_alwaysEmitIntoClient
    public func start() async throws {
        try await vapix.send(SnippetReplyOk.Start())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetReplyOk``.
    @_alwaysEmitIntoClient
    public var snippetReplyOk: VapixCalls<SnippetReplyOk> { VapixCalls(vapix: self) }
}
