import Foundation

/// `/vapix/ws-data-stream?sources=events`: the camera's events over a WebSocket.
///
/// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/>. What the page leaves open is this
/// simulator's choice: the level that a login needs, how large a request may be, and how a handshake is refused.
struct EventSocket: StreamProgram {
    let hub: EventHub
    let tokens: SessionTokens

    static let path = "/vapix/ws-data-stream"

    /// The size that a request may have, in bytes.
    static let limit = 65_536

    func access(for request: StreamRequest) -> AccessLevel { .admin }

    func isLoggedIn(_ request: StreamRequest) -> Bool {
        request.arguments["wssession"].map { tokens.accepts($0) } ?? false
    }

    func serve(_ request: StreamRequest, on connection: StreamConnection) {
        if let refusal = Self.refusal(of: request) {
            if connection.discardBody() != nil { connection.send(refusal) }
            return
        }
        guard let listener = try? EventListener() else { return }
        defer { hub.remove(listener) }
        let key = (request.head["Sec-WebSocket-Key"] ?? "") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
        var head = HTTPHead(firstLine: "HTTP/1.1 101 Switching Protocols")
        head["Upgrade"] = "websocket"
        head["Connection"] = "Upgrade"
        head["Sec-WebSocket-Accept"] = Data(SHA1.digest(Array(key.utf8))).base64EncodedString()
        if hub.namesCompression {
            head["Sec-WebSocket-Extensions"] = "permessage-deflate; client_max_window_bits=15"
        }
        guard connection.socket.send(head.bytes) else { return }
        var conversation = EventConversation(
            peer: WebSocketPeer(connection.socket, limit: Self.limit), listener: listener, hub: hub)
        conversation.go()
    }

    private static func refusal(of request: StreamRequest) -> CGIReply? {
        let head = request.head
        guard request.method == "GET" else { return .methodNotAllowed }
        guard head["Upgrade"]?.lowercased() == "websocket", head["Sec-WebSocket-Version"] == "13" else {
            var reply = CGIReply.page(426, "Upgrade Required", "This resource is a WebSocket.")
            reply.headers["Upgrade"] = "websocket"
            reply.headers["Sec-WebSocket-Version"] = "13"
            return reply
        }
        let key = head["Sec-WebSocket-Key"].flatMap { Data(base64Encoded: $0) }
        let sources = request.arguments["sources"]?.split(separator: ",") ?? []
        return key?.count == 16 && sources == ["events"] ? nil : .badRequest
    }
}

/// One client's conversation, from the handshake to the end.
private struct EventConversation {
    var peer: WebSocketPeer
    let listener: EventListener
    let hub: EventHub

    mutating func go() {
        while let ready = peer.socket.waitForInput(orAlarm: listener.alarm) {
            if ready.alarm, !send(listener.take()) { return }
            guard ready.socket else { continue }
            do {
                guard try hear() else { return }
            } catch {
                if error.code != WebSocketPeer.Violation.ended.code {
                    _ = peer.socket.send(WebSocketPeer.closeFrame(error.code))
                }
                return
            }
        }
    }

    /// Sends what is on its way, many short messages at a time.
    ///
    /// - Returns: Whether the connection goes on.
    private func send(_ items: [EventListener.Item]) -> Bool {
        var bytes: [UInt8] = []
        func flush() -> Bool {
            defer { bytes.removeAll(keepingCapacity: true) }
            return bytes.isEmpty || peer.socket.send(bytes)
        }
        for item in items {
            switch item {
            case .message(let text): bytes += WebSocketPeer.frame(1, text)
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

    /// Takes what comes, and answers nothing, until the client ends.
    private func waitForEnd() {
        while !peer.socket.read(65_536).isEmpty {}
    }

    /// Hears one message.
    ///
    /// - Returns: Whether the connection goes on.
    private mutating func hear() throws(WebSocketPeer.Violation) -> Bool {
        switch try peer.read() {
        case .text(let text): return answer(EventRequest(text))
        case .tooLarge: return answer(.refused(EventRefusal(code: 2107)))
        case .ping(let payload): return peer.socket.send(WebSocketPeer.frame(10, payload))
        case .pong: return true
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
            hub.configure(listener, filters, answer: Array(JSONValue.object(members).line.utf8))
            return true
        }
    }
}

/// What a client asks of the event system.
enum EventRequest {
    /// It wants these events in place of what it had; the members are what every answer repeats.
    case configure([EventFilterExpression], answer: [String: JSONValue])
    case refused(EventRefusal)

    init(_ text: [UInt8]) {
        guard let members = JSONValue(text)?.object else {
            self = .refused(EventRefusal(code: 2101))
            return
        }
        var answer: [String: JSONValue] = [:]
        for name in ["apiVersion", "context", "method"] { answer[name] = members[name] }
        do {
            self = .configure(try Self.filters(of: members), answer: answer)
        } catch {
            self = .refused(EventRefusal(code: error.code, answering: answer))
        }
    }

    private static func filters(of members: [String: JSONValue]) throws(EventRefusal) -> [EventFilterExpression] {
        guard let version = members["apiVersion"] else { throw EventRefusal(code: 2103) }
        // Clients in the field send "1" too.
        guard let version = version.string, version == "1" || version.hasPrefix("1.") else {
            throw EventRefusal(code: 2100)
        }
        guard let method = members["method"] else { throw EventRefusal(code: 2103) }
        guard method == "events:configure" else { throw EventRefusal(code: 2102) }
        guard let params = members["params"] else { throw EventRefusal(code: 2103) }
        guard let params = params.object else { throw EventRefusal(code: 2104) }
        guard let list = params["eventFilterList"] else { throw EventRefusal(code: 2103) }
        guard let list = list.array else { throw EventRefusal(code: 2104) }
        var filters: [EventFilterExpression] = []
        for filter in list {
            guard let filter = filter.object else { throw EventRefusal(code: 2104) }
            let topic = filter["topicFilter"]
            let content = filter["contentFilter"]
            guard topic != nil || content != nil else { throw EventRefusal(code: 2103) }
            let expressions = (
                topic?.string.flatMap { TopicExpression($0) }, content?.string.flatMap { ContentExpression($0) }
            )
            guard (topic == nil) == (expressions.0 == nil), (content == nil) == (expressions.1 == nil) else {
                throw EventRefusal(code: 2104)
            }
            filters.append(EventFilterExpression(topic: expressions.0, content: expressions.1))
        }
        return filters
    }
}

/// A documented error of the event system.
struct EventRefusal: Error {
    let code: Int
    private let answering: [String: JSONValue]

    init(code: Int, answering: [String: JSONValue] = [:]) {
        self.code = code
        self.answering = answering
    }

    /// The codes of the page, and what they mean.
    static let meanings = [
        1100: "Internal error", 2100: "API version not supported", 2101: "Invalid JSON", 2102: "Method not supported",
        2103: "Required parameter missing", 2104: "Invalid parameter value specified", 2105: "Authorization failed",
        2106: "Authentication failed", 2107: "Request too large",
    ]

    var message: [UInt8] {
        var members = answering
        members["apiVersion"] = members["apiVersion"] ?? "1.0"
        members["method"] = members["method"] ?? "events:configure"
        members["error"] = [
            "code": .integer(Int64(code)), "message": .string(Self.meanings[code] ?? "Error \(code)"),
        ]
        return Array(JSONValue.object(members).line.utf8)
    }
}
