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
    public struct GetToken: QueryOperation, TextOperation {
        package static let call = Query(
            id: "webSocketSession/getToken", path: "/axis-cgi/wssession.cgi", arguments: .get, access: .admin,
            effect: .read)

        /// Makes the call's value.
        public init() {}
    }

    /// The API's calls; get it from ``Vapix/webSocketSession``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetToken``.
        public func getToken() async throws -> String {
            try await vapix.send(GetToken())
        }
    }
}

extension Vapix {
    /// The token that opens the device's WebSocket where a login cannot be sent with it; see ``WebSocketSession``.
    public var webSocketSession: WebSocketSession.API { WebSocketSession.API(vapix: self) }
}
