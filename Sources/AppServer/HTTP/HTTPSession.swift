/// HTTP/1.1 with keep-alive, one request after the other; and HTTP/1.0.
struct HTTPSession: WireSession {
    private enum Stage {
        case head
        case body(missing: Int64)
        case chunks(HTTPChunkReader)
        /// The body is complete; the next request must wait until the reply has ended.
        case replying
        /// All bytes belong to a WebSocket.
        case upgraded
        case closed
    }

    /// How the reply's end is found.
    private enum ReplyFraming {
        case length
        case chunked
        case close
    }

    private let limits: WireLimits
    /// The time in seconds since 1970, for the header `Date`.
    private let now: @Sendable () -> Int64
    private var buffer: [UInt8] = []
    /// The index of the first byte in the buffer that has not been read.
    private var first = 0
    private var stage = Stage.head
    /// The number of the request that is read or answered.
    private var id = 0
    private var isReplying = false
    /// Whether the body of the last request has been read to its end.
    private var isBodyComplete = true
    private var isHTTP11 = true
    private var keepsAlive = true
    private var replyFraming = ReplyFraming.length

    init(limits: WireLimits, now: @escaping @Sendable () -> Int64) {
        self.limits = limits
        self.now = now
    }

    var isHeadIncomplete: Bool {
        if case .head = stage { first < buffer.count } else { false }
    }

    var mayGetMore: Bool { !isBodyComplete || first < buffer.count }

    var holdsBack: Bool { isBodyRead && buffer.count - first > limits.head }

    mutating func receive(_ bytes: ArraySlice<UInt8>) -> [WireEvent] {
        if case .closed = stage { return [] }
        if case .upgraded = stage, first == buffer.count { return bytes.isEmpty ? [] : [.body(id, Array(bytes))] }
        if case .body(let missing) = stage, first == buffer.count, bytes.count <= missing {
            // The most frequent case of a large body needs no second copy.
            var rest = bytes
            return takeBody(missing, &rest)
        }
        if first > 0 {
            buffer.removeSubrange(..<first)
            first = 0
        }
        buffer.append(contentsOf: bytes)
        return advance()
    }

    /// Reads as far as the buffer goes.
    private mutating func advance() -> [WireEvent] {
        var events: [WireEvent] = []
        var rest = buffer[first...]
        defer { first = rest.startIndex }
        do throws(HTTPError) {
            reading: while !rest.isEmpty {
                switch stage {
                case .head:
                    guard try takeHead(&rest, &events) else { break reading }
                case .body(let missing): events += takeBody(missing, &rest)
                case .chunks(var reader):
                    let content = try reader.read(&rest)
                    stage = reader.isAtEnd ? .replying : .chunks(reader)
                    if !content.isEmpty { events.append(.body(id, content)) }
                    isBodyComplete = reader.isAtEnd
                    if reader.isAtEnd { events.append(.bodyEnd(id, isComplete: true)) }
                case .replying:
                    // Requests that are sent ahead wait here; the connection stops reading when they are many.
                    break reading
                case .upgraded:
                    events.append(.body(id, Array(rest)))
                    rest = rest.suffix(0)
                case .closed: rest = rest.suffix(0)
                }
            }
        } catch {
            events += refuse(error)
        }
        return events
    }

    private mutating func takeHead(
        _ rest: inout ArraySlice<UInt8>, _ events: inout [WireEvent]
    ) throws(HTTPError) -> Bool {
        // Some clients send an empty line behind a body.
        while rest.starts(with: [0x0D, 0x0A]) { rest = rest.dropFirst(2) }
        guard let end = Self.endOfHead(rest) else {
            guard rest.count <= limits.head else { throw HTTPError(431, "a head of more than \(limits.head) bytes") }
            return false
        }
        guard end - rest.startIndex <= limits.head else {
            throw HTTPError(431, "a head of more than \(limits.head) bytes")
        }
        let head = try HTTPRequestHead(rest[..<end])
        rest = rest[(end + 2)...]
        id += 1
        isReplying = true
        isBodyComplete = false
        isHTTP11 = head.isHTTP11
        keepsAlive = head.keepsAlive
        if head.expectsContinue, head.request.contentLength.map({ $0 <= limits.body }) ?? true {
            events.append(.output(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)))
        }
        events.append(.request(id, head.request))
        switch head.framing {
        case .length(0):
            stage = .replying
            isBodyComplete = true
            events.append(.bodyEnd(id, isComplete: true))
        case .length(let length): stage = .body(missing: length)
        case .chunked: stage = .chunks(HTTPChunkReader())
        }
        return true
    }

    /// The index of the empty line behind a head.
    private static func endOfHead(_ bytes: ArraySlice<UInt8>) -> Int? {
        var start = bytes.startIndex
        while let lineFeed = bytes[start...].firstIndex(of: 0x0A) {
            if bytes[(lineFeed + 1)...].starts(with: [0x0D, 0x0A]) { return lineFeed + 1 }
            start = lineFeed + 1
        }
        return nil
    }

    private mutating func takeBody(_ missing: Int64, _ rest: inout ArraySlice<UInt8>) -> [WireEvent] {
        let part = rest.prefix(Int(clamping: missing))
        rest = rest.dropFirst(part.count)
        let left = missing - Int64(part.count)
        stage = left == 0 ? .replying : .body(missing: left)
        isBodyComplete = left == 0
        return [.body(id, Array(part))] + (left == 0 ? [.bodyEnd(id, isComplete: true)] : [])
    }

    /// Ends a connection whose bytes make no sense.
    private mutating func refuse(_ error: HTTPError) -> [WireEvent] {
        stage = .closed
        isBodyComplete = false
        keepsAlive = false
        let violation = WireEvent.violation("HTTP: \(error.reason)")
        // A handler has the request already, and its reply may have begun.
        guard !isReplying else { return [violation, .refuse(id, status: error.status), .close] }
        let (head, body) = ReplyHead.plain(error.status)
        return [violation, .output(begin(head, for: id) + part(body, for: id)), .close]
    }

    mutating func begin(_ head: ReplyHead, for id: Int) -> [UInt8] {
        // A body that nobody reads would be taken for the next request.
        if !isBodyRead { keepsAlive = false }
        var text = "HTTP/1.1 \(head.status) \(reasonPhrase(head.status))\r\nDate: \(httpDate(now()))\r\n" + head.lines
        if head.isUpgrade {
            // What the client sent ahead stays in the buffer: it must wait for this reply.
            replyFraming = .close
            keepsAlive = false
            stage = .upgraded
            isBodyComplete = false
            return Array((text + "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n").utf8)
        } else if let length = head.length {
            replyFraming = .length
            text += "Content-Length: \(length)\r\n"
        } else if !head.hasBody {
            replyFraming = .length
        } else if isHTTP11 {
            replyFraming = .chunked
            text += "Transfer-Encoding: chunked\r\n"
        } else {
            replyFraming = .close
            keepsAlive = false
        }
        text += keepsAlive ? isHTTP11 ? "\r\n" : "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n"
        return Array(text.utf8)
    }

    private var isBodyRead: Bool {
        if case .replying = stage { true } else { false }
    }

    func part(_ bytes: [UInt8], for id: Int) -> [UInt8] {
        guard replyFraming == .chunked else { return bytes }
        return Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + [0x0D, 0x0A]
    }

    mutating func end(for id: Int, _ outcome: ReplyOutcome) -> WireEnd {
        isReplying = false
        guard outcome == .complete, keepsAlive, isBodyRead else {
            stage = .closed
            let last = outcome == .complete && replyFraming == .chunked ? Array("0\r\n\r\n".utf8) : []
            return WireEnd(bytes: last, closes: true)
        }
        let last = replyFraming == .chunked ? Array("0\r\n\r\n".utf8) : []
        stage = .head
        return WireEnd(bytes: last, closes: false, events: advance())
    }
}
