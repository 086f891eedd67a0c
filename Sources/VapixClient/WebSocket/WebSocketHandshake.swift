internal import VapixSupport

/// The exchange that turns an HTTP connection into a WebSocket (RFC 6455, section 4).
struct WebSocketHandshake: Sendable {
    /// A random value that the server's answer depends on.
    private let key: String

    /// Makes a handshake.
    ///
    /// - Parameter nonce: 16 bytes that were not used before.
    init(nonce: [UInt8] = (0..<16).map { _ in .random(in: 0 ... .max) }) {
        key = base64Text(nonce)
    }

    /// The request without the login and without the empty line at the end.
    ///
    /// - Parameters:
    ///   - target: The path and the query.
    ///   - host: The device's name or address, with the port unless it is the default.
    /// - Returns: The lines, each with its line break.
    func request(for target: String, host: String) -> String {
        """
        GET \(target) HTTP/1.1\r
        Host: \(host)\r
        Connection: Upgrade\r
        Upgrade: websocket\r
        Sec-WebSocket-Version: 13\r
        Sec-WebSocket-Key: \(key)\r\n
        """
    }

    /// Checks that the device agreed.
    ///
    /// An extension that the client did not offer is ignored, because the sample on Axis' page names one. A compressed
    /// frame is refused later.
    ///
    /// - Parameter head: The answer, which has the status 101.
    /// - Throws: `WebSocketError` if the answer is not that of a WebSocket server.
    func check(_ head: HTTPReplyHead) throws(WebSocketError) {
        guard head.lists("websocket", in: "upgrade"), head.lists("upgrade", in: "connection") else {
            throw .violation("the answer does not open a WebSocket")
        }
        guard head["sec-websocket-accept"] == webSocketAcceptance(ofKey: key) else {
            throw .violation("the answer does not belong to the request")
        }
        guard head["sec-websocket-protocol"] == nil else {
            throw .violation("the answer names a protocol that was not asked for")
        }
    }
}
