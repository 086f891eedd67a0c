/// The camera's end of a recorded WebSocket: sends the recorded messages of the device, each group after the client's message in
/// front of it.
///
/// It is confined to one thread, which it blocks.
struct ReplayedWebSocket {
    let exchange: RecordedExchange
    let replay: Replay
    private var peer: WebSocketPeer
    /// The messages that have not been sent or received.
    private var messages: ArraySlice<RecordedMessage>
    /// How many messages the client has sent.
    private var count = 0

    /// The maximum size of a client's message, in bytes.
    private static let maximumMessageSize = 16 << 20
    private static let ownHeaders = [
        "connection", "sec-websocket-accept", "sec-websocket-extensions", "upgrade",
    ]

    init(_ exchange: RecordedExchange, _ replay: Replay, _ socket: SocketStream) {
        self.exchange = exchange
        self.replay = replay
        messages = exchange.messages[...]
        peer = WebSocketPeer(socket, maximumMessageSize: Self.maximumMessageSize, acceptsBinary: true)
    }

    /// Shakes hands, and serves the WebSocket until one end closes it.
    mutating func serve(_ request: StreamRequest, on connection: StreamConnection) {
        if let refusal = WebSocketHandshake.refusal(of: request) {
            connection.send(refusal)
            return
        }
        var head = WebSocketHandshake.acceptance(of: request)
        for field in exchange.head.allFields where !Self.ownHeaders.contains(field.name.lowercased()) {
            // A client that asked for no protocol would refuse one.
            if field.name.lowercased() == "sec-websocket-protocol", request.head[field.name] == nil { continue }
            head[field.name] = field.value
        }
        guard connection.socket.send(head.bytes) else { return }
        do {
            while sendMessages(), try receiveMessage() {}
        } catch {
            if error.code != WebSocketPeer.Violation.ended.code {
                _ = peer.socket.send(WebSocketPeer.closeFrame(error.code))
            }
        }
    }

    /// Sends the device's messages up to the next one of the client.
    ///
    /// - Returns: Whether the connection continues.
    private mutating func sendMessages() -> Bool {
        while let message = messages.first, !message.isOfClient {
            messages.removeFirst()
            guard !message.isLeftOut else {
                replay.note("\(exchange.name): a message was not recorded, because it was compressed or encrypted")
                continue
            }
            guard peer.socket.send(message.frames) else { return false }
            guard message.kind != .close else {
                // The client answers, and closes the connection.
                while !peer.socket.read(65_536).isEmpty {}
                return false
            }
        }
        // The recorded connection broke here.
        return !(messages.isEmpty && exchange.extent == .broken)
    }

    /// Waits for a message of the client, and compares it with the recorded one.
    ///
    /// - Returns: Whether the connection continues.
    private mutating func receiveMessage() throws(WebSocketPeer.Violation) -> Bool {
        switch try peer.read() {
        case .text(let text):
            return answer("is not as recorded") { replay, recorded in
                recorded.kind == .text && (recorded.isLeftOut || replay.matches(recorded.payload, text))
            }
        case .binary(let bytes):
            return answer("is not as recorded") { replay, recorded in
                recorded.kind == .binary && (recorded.isLeftOut || replay.matches(recorded.payload, bytes))
            }
        case .tooLarge: return answer("is larger than \(Self.maximumMessageSize >> 20) MB") { _, _ in false }
        case .ping(let payload): return peer.socket.send(WebSocketPeer.frame(10, payload))
        case .pong: return true
        case .close(let code):
            _ = peer.socket.send(WebSocketPeer.closeFrame(code))
            return false
        }
    }

    /// Compares a message of the client with the recorded one, whose answer comes next.
    ///
    /// - Parameters:
    ///   - difference: The reason why another message is refused.
    ///   - isSame: Whether the message is as recorded.
    /// - Returns: Whether the connection continues.
    private mutating func answer(_ difference: String, _ isSame: (Replay, RecordedMessage) -> Bool) -> Bool {
        count += 1
        guard let recorded = messages.first, recorded.isOfClient, recorded.kind != .close else {
            return refuse("message \(count) of the client was not recorded: there are \(count - 1)")
        }
        if !isSame(replay, recorded), !refuse("message \(count) of the client \(difference)") { return false }
        messages.removeFirst()
        return true
    }

    /// Notes a message that was not recorded, and closes the WebSocket unless the replay is loose.
    ///
    /// - Returns: Whether the connection continues.
    private func refuse(_ reason: String) -> Bool {
        guard replay.isStrict else { return true }
        replay.note("\(exchange.name): \(reason)")
        // 1008: the message breaks the server's rules.
        _ = peer.socket.send(WebSocketPeer.closeFrame(1008, reason: Array(reason.utf8)))
        return false
    }
}
