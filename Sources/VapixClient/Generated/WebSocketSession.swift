// Generated from Specs/websocket-session.yaml by vapix-generate. Do not edit.

/// The token that opens the device's WebSocket without a login.
///
/// API Discovery lists it as `event-streaming-over-websocket`.
///
/// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/>.
public struct WebSocketSession: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Creates a token, which is valid for 15 seconds.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/#data-streaming-websocket-endpoint>.
    ///
    /// - Returns: The token, for the URL of a WebSocket.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getToken() async throws -> String {
        try await vapix.send(Self.getToken())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getToken() -> VapixCall<String> { callGetToken }

    private static let callGetToken = VapixCall<String>(
        id: "webSocketSession/getToken", path: "/axis-cgi/wssession.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .text)
}

extension Vapix {
    /// The token that opens the device's WebSocket without a login.
    @_alwaysEmitIntoClient
    public var webSocketSession: WebSocketSession { WebSocketSession(vapix: self) }
}
