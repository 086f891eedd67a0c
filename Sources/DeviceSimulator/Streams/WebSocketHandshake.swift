import Foundation

/// The camera's part of a WebSocket's handshake (RFC 6455, section 4.2).
enum WebSocketHandshake {
    /// The refusal of a request that opens no WebSocket; `nil` if it opens one.
    ///
    /// The documentation does not say how a camera refuses; the statuses are a guess.
    static func refusal(of request: StreamRequest) -> CGIReply? {
        let head = request.head
        guard request.method == "GET" else { return .methodNotAllowed }
        guard head["Upgrade"]?.lowercased() == "websocket", head["Sec-WebSocket-Version"] == "13" else {
            var reply = CGIReply.page(426, "Upgrade Required", "This resource is a WebSocket.")
            reply.headers["Upgrade"] = "websocket"
            reply.headers["Sec-WebSocket-Version"] = "13"
            return reply
        }
        let key = head["Sec-WebSocket-Key"].flatMap { Data(base64Encoded: $0) }
        return key?.count == 16 ? nil : .badRequest
    }

    /// The head of the reply that opens the WebSocket.
    static func acceptance(of request: StreamRequest) -> HTTPHead {
        let key = (request.head["Sec-WebSocket-Key"] ?? "") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
        var head = HTTPHead(firstLine: "HTTP/1.1 101 Switching Protocols")
        head["Upgrade"] = "websocket"
        head["Connection"] = "Upgrade"
        head["Sec-WebSocket-Accept"] = Data(SHA1.digest(Array(key.utf8))).base64EncodedString()
        return head
    }
}
