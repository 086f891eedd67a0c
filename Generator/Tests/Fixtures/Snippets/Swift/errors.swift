// Generated from errors.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetErrors {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "snippetErrors/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get", access: .viewer,
            effect: .read, reply: .success)
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The request is malformed.
        @_alwaysEmitIntoClient
        public static var badRequest: DeviceError.Code { "bad_request" }
        /// A long number.
        @_alwaysEmitIntoClient
        public static var large: DeviceError.Code { 20_001_234 }
    }
}

extension VapixCalls where API == SnippetErrors {
    /// See ``SnippetErrors/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws {
        try await vapix.send(SnippetErrors.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetErrors``.
    @_alwaysEmitIntoClient
    public var snippetErrors: VapixCalls<SnippetErrors> { VapixCalls(vapix: self) }
}
