// Generated from reply-ok.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetReplyOk: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: once. Page: <https://example.com/#start>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func start() async throws {
        try await vapix.send(Self.start())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start() -> VapixCall<Void> { callStart }

    private static let callStart = VapixCall<Void>(
        id: "snippetReplyOk/start", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .once,
        reply: .acknowledgement(explaining: ErrorCode.explanation(of:)))

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

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetReplyOk: SnippetReplyOk { SnippetReplyOk(vapix: self) }
}
