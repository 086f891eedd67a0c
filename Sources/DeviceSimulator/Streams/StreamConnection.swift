/// A connection after the head of its only request.
///
/// It is confined to one thread, which it blocks.
final class StreamConnection {
    let socket: SocketStream
    private var body: BodyLength

    private enum BodyLength {
        case bytes(Int)
        /// This many bytes are left of the current chunk.
        case chunks(left: Int)
        case over
    }

    init(_ socket: SocketStream, _ head: HTTPHead) {
        self.socket = socket
        let isChunked = head["Transfer-Encoding"]?.lowercased().contains("chunked") == true
        body = isChunked ? .chunks(left: 0) : .bytes(head.contentLength ?? 0)
    }

    /// Reads at most `count` bytes of the body.
    ///
    /// - Returns: An empty array at the end of the body; `nil` if the connection ended early.
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
                // Skips the trailers.
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

    /// Reads and drops the rest of the body.
    ///
    /// - Returns: Its size in bytes; `nil` if the connection ended early.
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
