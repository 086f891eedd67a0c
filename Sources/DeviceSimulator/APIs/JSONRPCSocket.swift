/// `/vapix/ws/v1`: JSON-RPC 2.0 over a WebSocket, as from AXIS OS 12.11.
///
/// The login is all there is: a session token or a user opens the WebSocket. The camera has none of the APIs that the argument
/// `apis` can name, so it answers every request with JSON-RPC's own error. The simulator guesses the required privilege and the
/// maximum size of a request.
struct JSONRPCSocket: StreamProgram {
    let tokens: SessionTokens

    static let path = "/vapix/ws/v1"

    private static let maximumRequestSize = 65_536

    func access(for request: StreamRequest) -> Privilege { .viewer }

    func isLoggedIn(_ request: StreamRequest) -> Bool {
        request.arguments["wssession"].map { tokens.accepts($0) } ?? false
    }

    func serve(_ request: StreamRequest, on connection: StreamConnection) {
        if let refusal = WebSocketHandshake.refusal(of: request) {
            if connection.discardBody() != nil { connection.send(refusal) }
            return
        }
        guard connection.socket.send(WebSocketHandshake.acceptance(of: request).bytes) else { return }
        var peer = WebSocketPeer(connection.socket, maximumMessageSize: Self.maximumRequestSize)
        do {
            while try Self.answerMessage(of: &peer) {}
        } catch {
            if error.code != WebSocketPeer.Violation.ended.code {
                _ = peer.socket.send(WebSocketPeer.closeFrame(error.code))
            }
        }
    }

    /// Reads and answers one message.
    ///
    /// - Returns: Whether the connection continues.
    private static func answerMessage(of peer: inout WebSocketPeer) throws(WebSocketPeer.Violation) -> Bool {
        switch try peer.read() {
        case .text(let text):
            guard let answer = answer(JSONValue(text)) else { return true }
            return peer.socket.send(WebSocketPeer.frame(1, Array(answer.compactText.utf8)))
        case .tooLarge:
            return peer.socket.send(WebSocketPeer.frame(1, Array(error(-32600, "Invalid Request").compactText.utf8)))
        case .ping(let payload): return peer.socket.send(WebSocketPeer.frame(10, payload))
        case .pong: return true
        case .binary: throw .unsupported
        case .close(let code):
            _ = peer.socket.send(WebSocketPeer.closeFrame(code))
            return false
        }
    }

    /// The answer to a request; `nil` to a notification, which gets none.
    private static func answer(_ request: JSONValue?) -> JSONValue? {
        guard let request else { return error(-32700, "Parse error") }
        guard request["jsonrpc"] == "2.0", request["method"]?.string != nil else {
            return error(-32600, "Invalid Request")
        }
        return request["id"].map { error(-32601, "Method not found", id: $0) }
    }

    private static func error(_ code: Int64, _ message: String, id: JSONValue = .null) -> JSONValue {
        ["jsonrpc": "2.0", "id": id, "error": ["code": .integer(code), "message": .string(message)]]
    }
}
