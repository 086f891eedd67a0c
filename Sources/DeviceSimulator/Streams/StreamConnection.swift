/// A connection after the head of its only request.
///
/// It is confined to one thread, which it blocks.
final class StreamConnection {
    let socket: SocketStream
    private let body: RequestBody
    /// Whether the client has yet to be asked for the body.
    private var isWaiting: Bool

    init(_ socket: SocketStream, _ head: HTTPHead) {
        self.socket = socket
        body = RequestBody(socket, head)
        isWaiting = head.expectsContinue
    }

    /// Asks a client that waits with its body to send it; the first read of the body does the same.
    ///
    /// As with Apache, a request that is refused is not asked for its body.
    func askForBody() {
        guard isWaiting else { return }
        isWaiting = false
        _ = socket.send(HTTPHead.continue.bytes)
    }

    /// Reads at most `count` bytes of the body.
    ///
    /// - Returns: An empty array at the end of the body; `nil` if the connection ended early.
    func readBody(_ count: Int = 65_536) -> [UInt8]? {
        askForBody()
        return body.read(count)
    }

    /// Reads and drops the rest of the body.
    ///
    /// - Returns: Its size in bytes, 0 if the client still waits with it; `nil` if the connection ended early.
    @discardableResult
    func discardBody() -> Int? {
        if isWaiting { return 0 }
        var size = 0
        while true {
            guard let piece = readBody() else { return nil }
            if piece.isEmpty { return size }
            size += piece.count
        }
    }

    /// Sends a reply; to HEAD, without its body.
    @discardableResult
    func send(_ reply: CGIReply, isHead: Bool = false) -> Bool {
        begin(reply.status, reply.headers, length: reply.body.count) && (isHead || socket.send(reply.body))
    }

    /// Sends the head of a reply.
    ///
    /// - Parameters:
    ///   - status: The status.
    ///   - headers: The headers.
    ///   - length: The length of the body; `nil` for one that ends with the connection.
    /// - Returns: Whether the head was sent.
    func begin(_ status: Int, _ headers: [String: String], length: Int? = nil) -> Bool {
        var head = HTTPHead(firstLine: "HTTP/1.1 \(status) \(HTTPStatus.phrase(status))")
        head["Server"] = "Apache"
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { head[name] = value }
        if let length { head["Content-Length"] = String(length) }
        return socket.send(head.bytes)
    }
}
