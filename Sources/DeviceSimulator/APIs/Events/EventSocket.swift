/// `/vapix/ws-data-stream?sources=events`: the camera's events over a WebSocket.
///
/// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/>. The simulator guesses what is
/// not documented: the required privilege, the maximum size of a request, and the refusal of other sources.
struct EventSocket: StreamProgram {
    let hub: EventHub
    let tokens: SessionTokens

    static let path = "/vapix/ws-data-stream"

    /// The maximum size of a request, in bytes.
    static let maximumRequestSize = 65_536

    func access(for request: StreamRequest) -> Privilege { .admin }

    func isLoggedIn(_ request: StreamRequest) -> Bool {
        request.arguments["wssession"].map { tokens.accepts($0) } ?? false
    }

    func serve(_ request: StreamRequest, on connection: StreamConnection) {
        if let refusal = WebSocketHandshake.refusal(of: request) ?? Self.refusal(of: request) {
            if connection.discardBody() != nil { connection.send(refusal) }
            return
        }
        guard let listener = try? EventListener() else { return }
        defer { hub.remove(listener) }
        var head = WebSocketHandshake.acceptance(of: request)
        if hub.offersCompression {
            head["Sec-WebSocket-Extensions"] = "permessage-deflate; client_max_window_bits=15"
        }
        guard connection.socket.send(head.bytes) else { return }
        var session = EventConnection(
            peer: WebSocketPeer(connection.socket, maximumMessageSize: Self.maximumRequestSize), listener: listener,
            hub: hub)
        session.run()
    }

    private static func refusal(of request: StreamRequest) -> CGIReply? {
        let sources = request.arguments["sources"]?.split(separator: ",") ?? []
        return sources == ["events"] ? nil : .badRequest
    }
}

/// One client's connection after the handshake.
private struct EventConnection {
    var peer: WebSocketPeer
    let listener: EventListener
    let hub: EventHub

    mutating func run() {
        while let ready = peer.socket.waitForInput(or: listener.wakeUp) {
            if ready.isWokenUp, !send(listener.take()) { return }
            guard ready.isReadable else { continue }
            do {
                guard try receive() else { return }
            } catch {
                if error.code != WebSocketPeer.Violation.ended.code {
                    _ = peer.socket.send(WebSocketPeer.closeFrame(error.code))
                }
                return
            }
        }
    }

    /// Sends messages, many short ones with one system call.
    ///
    /// - Returns: Whether the connection continues.
    private func send(_ items: [EventListener.Item]) -> Bool {
        var bytes: [UInt8] = []
        func flush() -> Bool {
            defer { bytes.removeAll(keepingCapacity: true) }
            return bytes.isEmpty || peer.socket.send(bytes)
        }
        for item in items {
            switch item {
            case .message(let text): bytes += WebSocketPeer.frame(1, text)
            case .endOfStates(let subscription):
                guard flush() else { return false }
                hub.noteInformed(listener, of: subscription)
            case .disturbance(.bytes(let raw)): bytes += raw
            case .disturbance(.close(let code)):
                bytes += WebSocketPeer.closeFrame(code)
                guard flush() else { return false }
                waitForEnd()
                return false
            case .disturbance(.cut):
                _ = flush()
                return false
            case .disturbance(.hang):
                guard flush() else { return false }
                waitForEnd()
                return false
            }
            if bytes.count >= 65_536, !flush() { return false }
        }
        return flush()
    }

    /// Reads and drops everything until the client closes the connection.
    private func waitForEnd() {
        while !peer.socket.read(65_536).isEmpty {}
    }

    /// Reads and answers one message.
    ///
    /// - Returns: Whether the connection continues.
    private mutating func receive() throws(WebSocketPeer.Violation) -> Bool {
        switch try peer.read() {
        case .text(let text): return answer(EventRequest(text))
        case .tooLarge: return answer(.refused(EventRefusal(code: 2107)))
        case .ping(let payload): return peer.socket.send(WebSocketPeer.frame(10, payload))
        case .pong: return true
        case .binary: throw .unsupported
        case .close(let code):
            _ = peer.socket.send(WebSocketPeer.closeFrame(code))
            return false
        }
    }

    private func answer(_ request: EventRequest) -> Bool {
        switch request {
        case .refused(let refusal): return peer.socket.send(WebSocketPeer.frame(1, refusal.message))
        case .configure(let filters, let answer):
            if let code = hub.takeRefusal() {
                return peer.socket.send(WebSocketPeer.frame(1, EventRefusal(code: code, answering: answer).message))
            }
            var members = answer
            members["data"] = [:]
            hub.configure(listener, filters, answer: Array(JSONValue.object(members).compactText.utf8))
            return true
        }
    }
}
