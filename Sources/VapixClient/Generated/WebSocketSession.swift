// Generated from Specs/websocket-session.yaml by vapix-generate. Do not edit.

/// The token that opens the device's WebSocket where a login cannot be sent with it.
///
/// API Discovery lists it as `event-streaming-over-websocket`.
///
/// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/>.
public enum WebSocketSession {
    /// Makes a token, which is valid for 15 seconds.
    ///
    /// Access: admin; the page does not say.
    /// See
    /// <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/#data-streaming-websocket-endpoint>.
    public struct GetToken: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<String>(
            id: "webSocketSession/getToken", path: "/axis-cgi/wssession.cgi", arguments: .get, access: .admin,
            effect: .read, reply: .text)
    }
}

extension VapixCalls where API == WebSocketSession {
    /// See ``WebSocketSession/GetToken``.
    @_alwaysEmitIntoClient
    public func getToken() async throws -> String {
        try await vapix.send(WebSocketSession.GetToken())
    }
}

extension Vapix {
    /// The token that opens the device's WebSocket where a login cannot be sent with it; see ``WebSocketSession``.
    @_alwaysEmitIntoClient
    public var webSocketSession: VapixCalls<WebSocketSession> { VapixCalls(vapix: self) }
}
