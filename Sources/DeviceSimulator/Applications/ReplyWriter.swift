/// Sends an application's reply to the client.
///
/// A body whose length nobody knows goes in chunks, so that the client sees whether it is complete.
struct ReplyWriter {
    private let client: StreamConnection
    private let hasBody: Bool
    private let isChunked: Bool
    private let bufferSize: Int
    private var pending: [UInt8]

    /// Makes the head; it is sent with the first part of the body.
    ///
    /// - Parameters:
    ///   - head: The head, without headers of the connection.
    ///   - request: The request.
    ///   - client: The client.
    ///   - bufferSize: How many bytes to collect before any are sent; 0 sends all at once.
    init(_ head: HTTPHead, to request: StreamRequest, on client: StreamConnection, bufferSize: Int) {
        self.client = client
        self.bufferSize = bufferSize
        hasBody = request.sentMethod != "HEAD" && head.status != 204 && head.status != 304
        let knowsChunks = request.head.firstLine.hasSuffix("HTTP/1.1")
        isChunked = hasBody && knowsChunks && head["Content-Length"] == nil
        var head = head
        if isChunked { head["Transfer-Encoding"] = "chunked" }
        pending = head.bytes
    }

    /// Takes a part of the body.
    ///
    /// - Returns: Whether the client is still there.
    mutating func write(_ bytes: some Collection<UInt8>) -> Bool {
        if hasBody, !bytes.isEmpty {
            if isChunked { pending += Array("\(String(bytes.count, radix: 16))\r\n".utf8) }
            pending += bytes
            if isChunked { pending += [13, 10] }
        }
        return pending.count < bufferSize || flush()
    }

    /// Sends what is left, and the end of the body.
    mutating func end() {
        if isChunked { pending += Array("0\r\n\r\n".utf8) }
        _ = flush()
    }

    /// Sends what was collected.
    mutating func flush() -> Bool {
        defer { pending = [] }
        return pending.isEmpty || client.socket.send(pending)
    }
}
