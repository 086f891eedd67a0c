import TestTools

@testable import DeviceSimulator

extension InputProperty {
    /// A head is forwarded without loss, and its numbers are exact.
    static let requestHeads = InputProperty(name: "request-heads", check: checkRequestHead) {
        [
            "GET /axis-cgi/param.cgi?action=list HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 5\r\nX:y",
            "POST http://h/a HTTP/1.1\r\ncontent-length: 9223372036854775808\r\nContent-Length: -1\r\n",
            "HTTP/1.1 9223372036854775807 OK\r\n: x\r\nno colon\r\nA:  b", "GET HTTPS://h HTTP/1.0", "HTTP/1.1", "",
            "GET /\r a HTTP/1.1\r\nA: b\rc\nd\r\r\nTransfer-Encoding: chunked",
            "HTTP/1. -1\r\nContent-Length: 5\r\nContent-Length: 5",
            "GET /\u{E9} HTTP/1.1\r\nA: \u{80}\u{0}",
        ].map { Array($0.utf8) }
    }

    private static func checkRequestHead(_ bytes: [UInt8]) throws {
        guard let head = HTTPHead(bytes) else {
            return try expectHolds(
                !String(decoding: bytes.prefix { $0 != 13 }, as: UTF8.self).contains("HTTP/1."), "refused")
        }
        let sent = head.bytes
        try expectHolds(sent.suffix(4) == [13, 10, 13, 10], "a head does not end")
        guard let again = HTTPHead(sent) else { throw Violation(description: "what is forwarded is no head") }
        try expectHolds(again.bytes == sent && again.firstLine == head.firstLine, "forwarded again it is another")
        try expectHolds(sent.count <= bytes.count * 3 + 4, "it grows")
        try expectHolds(
            head.words.count <= 3 && (head.words.count > 1 || head.status == 0), "the words are \(head.words)")
        if head.hasValidLength, head["Transfer-Encoding"] == nil {
            try expectHolds((head.contentLength ?? 0) >= 0, "the length is \(head.contentLength ?? 0)")
            try expectHolds(
                (head["Content-Length"] == nil) == (head.contentLength == nil), "a length that counts is no number")
        }
        let target = head.target
        try expectHolds(
            HTTPHead.originForm(target) == target || !target.hasPrefix("/"), "a path is not itself: \(target)")
        var changed = head
        changed["X-Own"] = "value"
        try expectHolds(HTTPHead(changed.bytes)?["x-own"] == "value", "a header that is set does not arrive")
        changed["X-Own"] = nil
        changed.useOriginForm()
        try expectHolds(
            changed.target == target || target.contains(" "), "the target is \(changed.target), not \(target)")
        let request = StreamRequest(head)
        try expectHolds(request.arguments.pairs.count <= bytes.count, "more arguments than bytes")
        _ = WebSocketHandshake.refusal(of: request)
        try expectHolds(
            WebSocketHandshake.acceptance(of: request)["Sec-WebSocket-Accept"]?.utf8.count == 28, "no acceptance")
    }

    /// The body of a request is what a simple reading of the chunks finds.
    ///
    /// An input is a byte that chooses a length or chunks, and the bytes behind the head.
    static let requestBodies = InputProperty(name: "request-bodies", check: checkRequestBody) {
        let sizes = [
            "0", "1", "5", "7fffffffffffffff", "8000000000000000", "-1", "", "ffffffffffffffffffff", "5;a=b", "+5",
            "05",
        ]
        let chunked: [[UInt8]] = sizes.map {
            [0] + Array("\($0)\r\nhello\r\n3\r\nabc\r\n0\r\nTrailer: x\r\n\r\nrest".utf8)
        }
        let counted: [[UInt8]] = [[5] + "hello world".utf8, [200] + "short".utf8, [0], [1]]
        return chunked + counted
    }

    private static func checkRequestBody(_ bytes: [UInt8]) throws {
        guard let length = bytes.first else { return }
        let stream = Array(bytes.dropFirst().prefix(32 * 1024))
        let field = length == 0 ? ("Transfer-Encoding", "chunked") : ("Content-Length", "\(length)")
        let head = HTTPHead(firstLine: "POST / HTTP/1.1", fields: [field])
        let expected =
            length == 0 ? simplyJoined(stream) : stream.count < length ? nil : Array(stream.prefix(Int(length)))
        try withStream(stream) { socket in
            let body = RequestBody(socket, head).readAll(limit: stream.count)
            try expectHolds(body == expected, "the body has \(body?.count ?? -1) bytes, not \(expected?.count ?? -1)")
        }
        try withStream(stream) { socket in
            let size = StreamConnection(socket, head).discardBody()
            try expectHolds(size == expected?.count, "\(size ?? -1) bytes are dropped, of \(expected?.count ?? -1)")
        }
        guard let expected, !expected.isEmpty else { return }
        try withStream(stream) { socket in
            let body = RequestBody(socket, head).readAll(limit: expected.count - 1)
            try expectHolds(body == nil, "the body is beyond the limit")
        }
    }

    private static func simplyJoined(_ stream: [UInt8]) -> [UInt8]? {
        var body: [UInt8] = []
        var rest = stream[...]
        while true {
            guard let end = rest.firstIndex(of: 10) else { return nil }
            let line = String(decoding: rest[..<end], as: UTF8.self)
            rest = rest[(end + 1)...]
            let digits = (line.hasSuffix("\r") ? line.dropLast() : line[...]).prefix { $0 != ";" }
            guard let size = Int(digits, radix: 16), size >= 0 else { return nil }
            if size == 0 { return body }
            guard rest.count > size else { return nil }
            body += rest.prefix(size)
            rest = rest.dropFirst(size)
            if rest.first == 13 { rest = rest.dropFirst() }
            guard rest.first == 10 else { return nil }
            rest = rest.dropFirst()
        }
    }

    /// The frames of a client become the messages that a simple reading finds, within the limit.
    static let clientFrames = InputProperty(name: "client-frames", check: checkFrames) {
        let lengths: [UInt64] = [0, 1, 125, 126, 65_535, 65_536, 1 << 31, .max >> 1, (.max >> 1) - 1, .max, 1 << 63]
        var seeds: [[UInt8]] = []
        for length in lengths {
            let size: [UInt8] = (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - $0 * 8)) }
            let rest: [UInt8] = [0xFF] + size + [1, 2, 3, 4] + "text".utf8
            // At the start of a message, and behind a first part of it.
            seeds.append([0x81] + rest)
            seeds.append([0x01, 0x81, 0, 0, 0, 0, 0x61, 0x80] + rest)
        }
        let messages: [[UInt8]] = [
            maskedFrame(0x81, Array("text".utf8)), maskedFrame(0x89, []), maskedFrame(0x88, [3, 0xE8]),
            maskedFrame(0x88, [3]),
            maskedFrame(0x8A, []), maskedFrame(0x82, [1]), maskedFrame(0x01, [0xC3]) + maskedFrame(0x80, [0xA9]),
            maskedFrame(0x81, [0xFF]),
            maskedFrame(0x81, [UInt8](repeating: 0x61, count: 1001)) + maskedFrame(0x89, [1]),
            maskedFrame(0xC1, []), [0x81, 0x01, 0x61],
        ]
        seeds += messages
        seeds.append(Array(messages.prefix(3).joined()))
        return seeds
    }

    private static let maximumMessageSize = 1000

    private static func maskedFrame(_ opcode: UInt8, _ payload: [UInt8]) -> [UInt8] {
        let long: [UInt8] = [0xFE, UInt8(payload.count >> 8), UInt8(payload.count & 255)]
        let length = payload.count < 126 ? [0x80 | UInt8(payload.count)] : long
        let mask: [UInt8] = [0xA1, 0xB2, 0xC3, 0xD4]
        return [opcode] + length + mask + payload.enumerated().map { $1 ^ mask[$0 % 4] }
    }

    private static func checkFrames(_ bytes: [UInt8]) throws {
        let stream = Array(bytes.prefix(32 * 1024))
        let expected = simpleMessages(stream)
        var messages: [String] = []
        try withStream(stream) { socket in
            var peer = WebSocketPeer(socket, maximumMessageSize: maximumMessageSize)
            do throws(WebSocketPeer.Violation) {
                while true { messages.append("\(try peer.read())") }
            } catch {
                messages.append("\(error.code)")
            }
        }
        try expectHolds(messages == expected, "the messages are \(messages), not \(expected)")
    }

    /// The messages and the code of the end, from all bytes at once.
    private static func simpleMessages(_ stream: [UInt8]) -> [String] {
        var messages: [String] = []
        var rest = stream[...]
        // The parts of a message, and whether it is beyond the limit.
        var message: (bytes: [UInt8], isTooLarge: Bool)?
        while true {
            guard rest.count >= 2, let first = rest.first else { return messages + ["1006"] }
            let second = rest[rest.startIndex + 1]
            guard first & 0x70 == 0, second & 0x80 != 0 else { return messages + ["1002"] }
            let count = [126: 2, 127: 8][second & 0x7F] ?? 0
            let sizes = rest.dropFirst(2).prefix(count)
            guard sizes.count == count else { return messages + ["1006"] }
            let size = count == 0 ? UInt64(second & 0x7F) : sizes.reduce(0) { $0 << 8 | UInt64($1) }
            if size > UInt64(Int64.max) { return messages + ["1002"] }
            let mask = Array(rest.dropFirst(2 + count).prefix(4))
            guard mask.count == 4 else { return messages + ["1006"] }
            rest = rest.dropFirst(6 + count)
            let (opcode, isFinal) = (first & 15, first & 0x80 != 0)
            if opcode >= 8 {
                guard isFinal, size <= 125 else { return messages + ["1002"] }
            } else if opcode == 2 {
                return messages + ["1003"]
            } else if opcode > 1 || (opcode == 0) == (message == nil) {
                return messages + ["1002"]
            }
            let payload = rest.prefix(Int(size)).enumerated().map { $1 ^ mask[$0 % 4] }
            guard UInt64(rest.count) >= size else { return messages + ["1006"] }
            rest = rest.dropFirst(Int(size))
            switch opcode {
            case 8:
                if payload.count == 1 { return messages + ["1002"] }
                let code = payload.count < 2 ? nil : Int(payload[0]) * 256 + Int(payload[1])
                messages.append("\(WebSocketPeer.Message.close(code: code))")
            case 9: messages.append("\(WebSocketPeer.Message.ping(payload))")
            case 10: messages.append("\(WebSocketPeer.Message.pong)")
            case 11...: return messages + ["1002"]
            default:
                let (bytes, wasTooLarge) = message ?? ([], false)
                let isTooLarge = payload.count > maximumMessageSize - bytes.count
                message = (isTooLarge ? [] : bytes + payload, wasTooLarge || isTooLarge)
                guard isFinal, let whole = message else { continue }
                message = nil
                if whole.isTooLarge {
                    messages.append("\(WebSocketPeer.Message.tooLarge)")
                } else if String(validating: whole.bytes, as: UTF8.self) == nil {
                    return messages + ["1007"]
                } else {
                    messages.append("\(WebSocketPeer.Message.text(whole.bytes))")
                }
            }
        }
    }
}
