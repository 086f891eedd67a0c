/// A program that has its connection to itself: what it sends or takes has no end, is large, or is no HTTP.
protocol StreamProgram: Sendable {
    /// The level that this request needs.
    func access(for request: StreamRequest) -> AccessLevel

    /// Whether a request may do without a login, because of something else that it has.
    func isLoggedIn(_ request: StreamRequest) -> Bool

    /// Answers a request, on a thread that it may block.
    func serve(_ request: StreamRequest, on connection: StreamConnection)
}

extension StreamProgram {
    func isLoggedIn(_ request: StreamRequest) -> Bool { false }
}

/// The head of a request as a stream's program sees it; its body is still to come.
struct StreamRequest: Sendable {
    let head: HTTPHead
    /// The path, decoded.
    let path: String
    /// The arguments of the query.
    let arguments: FormArguments
    /// The level of its login.
    var level = AccessLevel.anonymous

    var method: String { String(head.words.first ?? "") }

    /// The path and the query, as they were sent.
    var target: String { Self.target(of: head) }

    init(_ head: HTTPHead) {
        self.head = head
        let halves = Self.target(of: head).split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(halves.first ?? "/")
        self.path = path.removingPercentEncoding ?? path
        arguments = FormArguments(halves.count > 1 ? halves[1] : "")
    }

    private static func target(of head: HTTPHead) -> String { head.words.count > 1 ? String(head.words[1]) : "/" }
}

/// A connection with one request on it, of which the head has been read; confined to one thread, which it blocks.
final class StreamConnection {
    let socket: SocketStream
    private var body: BodyLength

    private enum BodyLength {
        case bytes(Int)
        /// So many bytes are left of the present chunk.
        case chunks(left: Int)
        case over
    }

    init(_ socket: SocketStream, _ head: HTTPHead) {
        self.socket = socket
        let isChunked = head["Transfer-Encoding"]?.lowercased().contains("chunked") == true
        body = isChunked ? .chunks(left: 0) : .bytes(head.contentLength ?? 0)
    }

    /// Reads what there is of the body, at most `count` bytes.
    ///
    /// - Returns: Nothing at the body's end; `nil` if the connection ended before.
    func readBody(_ count: Int = 65_536) -> [UInt8]? {
        switch body {
        case .over: return []
        case .bytes(let left):
            guard left > 0 else { return [] }
            let piece = socket.read(min(left, count))
            body = .bytes(left - piece.count)
            return piece.isEmpty ? nil : piece
        case .chunks(0):
            guard let line = socket.readLine(), let size = Int(line.prefix { $0 != ";" }, radix: 16), size >= 0 else {
                return nil
            }
            guard size > 0 else {
                // What may follow the last chunk means nothing here.
                while let line = socket.readLine(), !line.isEmpty {}
                body = .over
                return []
            }
            body = .chunks(left: size)
            return readBody(count)
        case .chunks(let left):
            let piece = socket.read(min(left, count))
            if piece.isEmpty { return nil }
            guard piece.count < left || socket.readLine() == "" else { return nil }
            body = .chunks(left: left - piece.count)
            return piece
        }
    }

    /// Reads the rest of the body, and keeps nothing of it.
    ///
    /// - Returns: How much there was; `nil` if the connection ended before.
    @discardableResult
    func discardBody() -> Int? {
        var size = 0
        while true {
            guard let piece = readBody() else { return nil }
            if piece.isEmpty { return size }
            size += piece.count
        }
    }

    /// Sends a reply.
    @discardableResult
    func send(_ reply: CGIReply) -> Bool {
        begin(reply.status, reply.headers, length: reply.body.count) && socket.send(reply.body)
    }

    /// Sends the head of a reply.
    ///
    /// - Parameters:
    ///   - status: The status.
    ///   - headers: The headers.
    ///   - length: How long the body will be; `nil` for one that ends with the connection.
    /// - Returns: Whether it went out.
    func begin(_ status: Int, _ headers: [String: String], length: Int? = nil) -> Bool {
        var head = HTTPHead(firstLine: "HTTP/1.1 \(status) \(VirtualHost.phrases[status] ?? "Status")")
        head["Server"] = "Apache"
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { head[name] = value }
        if let length { head["Content-Length"] = String(length) }
        return socket.send(head.bytes)
    }
}
