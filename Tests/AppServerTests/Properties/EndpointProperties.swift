import TestTools
import VapixSupport

@testable import AppServer

extension InputProperty {
    /// The properties of what web servers and clients send to an app's endpoints.
    static let ofEndpoints = [fastCGIRecords, endpointRequests, endpointFrames]

    /// Records of a web server mean the same however they are cut, and get well-formed records as an answer.
    static let fastCGIRecords = InputProperty(name: "fastcgi-records") { bytes in
        let limits = WireLimits(head: 4096, body: 100_000, requests: 4)
        try checkCuts(of: bytes) { FastCGISession(limits: limits) }
        // Other events come with replies in between: a request that has been answered is not open any more.
        var session = FastCGISession(limits: limits)
        let (_, output) = try exchange(bytes, &session, isSequential: false)
        var reader = FastCGIRecordReader()
        reader.append(output[...])
        while let record = try reader.next() {
            try expectHolds([3, 6, 10, 11].contains(record.kind), "an answer of the kind \(record.kind)")
        }
        try expectHolds(reader.isEmpty, "an answer is cut")
    } seeds: {
        let request = [
            record(1, 1, [0, 1, 1, 0, 0, 0, 0, 0]),
            record(
                4, 1, Array("\u{0E}\u{04}REQUEST_METHODPOST\u{0B}\u{04}REQUEST_URI/a?b\u{0E}\u{01}CONTENT_LENGTH2".utf8)
            ),
            record(4, 1, []), record(5, 1, [7, 8]), record(5, 1, []),
        ].flatMap(\.self)
        let values = record(9, 0, Array("\u{0F}\u{00}FCGI_MPXS_CONNS".utf8))
        let lies =
            record(1, 2, [0, 1, 0, 0, 0, 0, 0, 0]) + record(4, 2, [0xFF, 0xFF, 0xFF, 0xFF, 1]) + record(4, 2, [])
        return [
            request, request + request, values + request + record(2, 1, []), lies + request, record(255, 0, [1]),
            record(1, 3, [0, 2, 1, 0, 0, 0, 0, 0]), record(2, 9, []) + request, [1, 4, 0, 1, 0xFF, 0xFF, 0xFF, 0],
        ]
    }

    /// Requests by HTTP/1.1 mean the same however they are cut, and come one after the other.
    static let endpointRequests = InputProperty(name: "endpoint-requests") { bytes in
        try checkCuts(of: bytes) { HTTPSession(limits: WireLimits(head: 4096, body: 100_000)) { 0 } }
    } seeds: {
        [
            "GET /a?b=%20c HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n",
            "POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhelloGET / HTTP/1.0\r\n\r\n",
            "PUT /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nA: b\r\n\r\n",
            "HEAD http://x/d HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\nGET /e HTTP/1.1\r\nHost: y\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 0\r\n\r\n",
        ].map { Array($0.utf8) }
    }

    /// Frames of a client mean the same however they are cut, and no message is longer than allowed.
    static let endpointFrames = InputProperty(name: "endpoint-frames") { bytes in
        func events(_ parts: [ArraySlice<UInt8>]) -> (events: [WebSocketMessage], code: UInt16?) {
            var reader = WebSocketReader(from: .client, maximumMessageSize: 500)
            var events: [WebSocketMessage] = []
            for part in parts {
                part.withUnsafeBytes { reader.append($0) }
                do throws(WebSocketError) {
                    while let event = try reader.next() { events.append(event) }
                } catch {
                    return (events, error.closeCode)
                }
            }
            return (events, nil)
        }
        let whole = events([bytes[...]])
        let cut = events(chunks(of: bytes, seed: bytes.first ?? 0))
        try expectHolds(whole == cut, "frames that are cut mean something else")
        for event in whole.events {
            switch event {
            case .text(let text): try expectHolds(text.count <= 500, "a text is too long")
            case .binary(let bytes): try expectHolds(bytes.count <= 500, "a message is too long")
            case .ping(let bytes), .pong(let bytes): try expectHolds(bytes.count <= 125, "a ping is too long")
            case .close: break
            }
        }
    } seeds: {
        func frame(_ start: UInt8, _ payload: [UInt8]) -> [UInt8] {
            let length: [UInt8] =
                payload.count < 126
                ? [0x80 | UInt8(payload.count)] : [0xFE, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
            return [start] + length + [1, 2, 3, 4] + payload.enumerated().map { $1 ^ [1, 2, 3, 4][$0 & 3] }
        }
        return [
            frame(0x81, Array("hé".utf8)) + frame(0x88, [3, 0xE8]),
            frame(1, [0xC3]) + frame(0x89, [1, 2]) + frame(0x80, [0xA9]),
            frame(0x82, [UInt8](repeating: 0, count: 300)),
            frame(2, [UInt8](repeating: 0, count: 300)) + frame(0x80, [UInt8](repeating: 0, count: 201)),
            frame(0x8A, []),
            [0x81, 0xFF, 0x80, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4], frame(0x80, []), frame(0xC1, []), [0x81, 1, 65],
        ]
    }

    // MARK: Sessions

    /// What a session told of one request.
    private struct Told: Equatable {
        var head: RequestHead
        var body: [UInt8] = []
        var isOver = false
    }

    private static func record(_ kind: UInt8, _ id: UInt8, _ content: [UInt8]) -> [UInt8] {
        [1, kind, 0, id, UInt8(content.count >> 8), UInt8(content.count & 0xFF), 0, 0] + content
    }

    /// Gives a session the bytes at once and in parts, and compares the requests.
    private static func checkCuts<Session: WireSession>(of bytes: [UInt8], _ make: () -> Session) throws {
        var (first, second) = (make(), make())
        // FastCGI has no order among its requests: there, replies would change what the rest means.
        let isSequential = first is HTTPSession
        let whole = try exchange(bytes, &first, isSequential: isSequential, replies: isSequential)
        let seed = bytes.last ?? 0
        let cut = try exchange(bytes, &second, isSequential: isSequential, replies: isSequential, seed: seed)
        // How much of a body came before the bytes made no sense depends on the parts.
        try expectHolds(whole.requests.map(\.head) == cut.requests.map(\.head), "requests that are cut are others")
        for (one, other) in zip(whole.requests, cut.requests) where one.isOver || other.isOver {
            try expectHolds(one == other, "a body that is cut is another")
        }
    }

    /// Gives a session bytes, answers its requests, and checks that its events fit together.
    private static func exchange(
        _ bytes: [UInt8], _ session: inout some WireSession, isSequential: Bool, replies: Bool = true,
        seed: UInt8? = nil
    ) throws -> (requests: [Told], output: [UInt8]) {
        var told: [Told] = []
        var open: [Int: Int] = [:]
        var output: [UInt8] = []
        var isClosed = false
        for part in seed.map({ chunks(of: bytes, seed: $0) }) ?? [bytes[...]] {
            var events = session.receive(part)
            while !events.isEmpty {
                switch events.removeFirst() {
                case .request(let id, let head):
                    try expectHolds(!isSequential || id == told.count + 1, "a request out of order")
                    open[id] = told.count
                    told.append(Told(head: head))
                case .body(let id, let bytes):
                    guard let index = open[id] else { throw Violation(description: "a body without a request") }
                    try expectHolds(!told[index].isOver && !bytes.isEmpty, "a body after its end, or an empty part")
                    told[index].body += bytes
                    try expectHolds(told[index].body.count <= 100_000, "a body is larger than allowed")
                case .bodyEnd(let id, _):
                    guard let index = open[id] else { throw Violation(description: "an end without a request") }
                    told[index].isOver = true
                    guard replies else { continue }
                    output += session.begin(ReplyHead(status: 200, length: 1), for: id)
                    output += session.part([65], for: id)
                    let end = session.end(for: id, .complete)
                    output += end.bytes
                    isClosed = isClosed || end.closes
                    open[id] = nil
                    events += end.events
                case .abort(let id), .refuse(let id, _):
                    try expectHolds(open[id] != nil || !isSequential, "an abort without a request")
                case .output(let bytes): output += bytes
                case .close:
                    // What comes behind it is not read, if it has not been received yet.
                    isClosed = true
                    events = []
                case .violation(let text): try expectHolds(!text.contains("\n"), "a reason of several lines")
                }
            }
            // A connection that ends is read no further.
            if isClosed { break }
        }
        return (told, output)
    }
}
