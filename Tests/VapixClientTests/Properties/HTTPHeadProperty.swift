import TestTools

@testable import VapixClient

extension InputProperty {
    /// The head of a reply is read the same however it is cut into chunks, and as a simple reading of the bytes has it.
    ///
    /// An input is a byte that chooses the chunks, and the bytes that a server sends.
    static let httpHeads = InputProperty(name: "http-heads", check: checkHTTPHead) {
        let upgrade =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
            + "Sec-WebSocket-Accept: \(acceptance)\r\n\r\n\u{81}\u{1}x"
        let texts = [
            upgrade, upgrade.replacing("\r\n\r\n", with: "\r\nSec-WebSocket-Protocol: x\r\n\r\n"),
            "HTTP/1.0 200\nA:\t b \t\nÄ: é\na: c\n\n", "HTTP/1.1 65535 x\r\n\r\n", "HTTP/1.1 099 x\r\n\r\n",
            "HTTP/2 200\r\n\r\n", "\r\n\r\n", "HTTP/1.1 200 OK\r\n: b\r\n\r\n", "HTTP/1.1 +20 OK\r\nab\r\n\r\n",
            "HTTP/1.1 200 OK\r\na: " + String(repeating: "b", count: 16_360) + "\r\n\r\n",
            "HTTP/1.1 200 OK\r\na:\u{301}b\r\nb: \u{301},\u{301}c\r\n\r\n",
        ]
        let latin: [UInt8] = [1] + "HTTP/1.1 200 OK\r\nA: ".utf8 + [0xE9, 13, 10, 13, 10]
        return texts.map { [7] + $0.utf8 } + [latin]
    }

    private static let nonce = [UInt8](repeating: 7, count: 16)
    /// What the key of ``nonce`` makes of a server's answer.
    private static let acceptance = "CdXSYUsvsaMthlEXWDNURGWA/1o="

    private struct SimpleHead {
        var status: Int
        var fields: [(name: String, value: [UInt8])] = []
        var end: Int
    }

    private static func checkHTTPHead(_ bytes: [UInt8]) throws {
        guard let seed = bytes.first else { return }
        let stream = Array(bytes.dropFirst())
        let whole = read(stream)
        var received: [UInt8] = []
        var cut = whole
        // Each reading starts anew, so that what follows the first kilobyte comes in larger chunks.
        let large = stride(from: 1024, to: stream.count, by: 4096).map { stream[$0...].prefix(4096) }
        for chunk in chunks(of: Array(stream.prefix(1024)), seed: seed) + large {
            received += chunk
            cut = read(received)
            if case .success(nil) = cut { continue }
            break
        }
        try expectHolds(texts(whole) == texts(cut), "in chunks \(texts(cut)), at once \(texts(whole))")
        let simple = simpleHead(stream)
        guard case .success((let head, let end)?) = whole else {
            return try expectHolds(simple == nil, "a head is refused: \(texts(whole))")
        }
        guard let simple else { throw Violation(description: "something else is taken for a head") }
        try expectHolds(end <= min(stream.count, HTTPReplyHead.maximumSize), "the head ends behind the bytes")
        try expectHolds(head.status == simple.status && end == simple.end, "the status is \(head.status) up to \(end)")
        for field in simple.fields {
            let first = simple.fields.first { $0.name == field.name }?.value
            try expectHolds(
                head[field.name].map { Array($0.utf8) } == first, "\(field.name) is \(head[field.name] ?? "nothing")")
        }
        let isUpgrade = lists("websocket", "upgrade", simple) && lists("upgrade", "connection", simple)
        let accepted = simple.fields.first { $0.name == "sec-websocket-accept" }?.value == Array(acceptance.utf8)
        let hasProtocol = simple.fields.contains { $0.name == "sec-websocket-protocol" }
        let isHandshake = (try? WebSocketHandshake(nonce: nonce).check(head)) != nil
        try expectHolds(isHandshake == (isUpgrade && accepted && !hasProtocol), "the handshake is judged otherwise")
    }

    private static func read(_ bytes: [UInt8]) -> Result<(head: HTTPReplyHead, end: Int)?, any Error> {
        Result { try bytes.withUnsafeBytes { try HTTPReplyHead.read($0) } }
    }

    private static func texts(_ result: Result<(head: HTTPReplyHead, end: Int)?, any Error>) -> String {
        switch result {
        case .success(nil): "incomplete"
        case .success((let head, let end)?): "\(head) up to \(end)"
        case .failure(let error): "\(error)"
        }
    }

    private static func simpleHead(_ bytes: [UInt8]) -> SimpleHead? {
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        for (index, byte) in bytes.prefix(16 * 1024).enumerated() {
            guard byte == 0x0A else {
                line.append(byte)
                continue
            }
            if line.last == 0x0D { line.removeLast() }
            if line.isEmpty { return simpleHead(lines, end: index + 1) }
            lines.append(line)
            line = []
        }
        return nil
    }

    private static func simpleHead(_ lines: [[UInt8]], end: Int) -> SimpleHead? {
        guard let first = lines.first else { return nil }
        let words = first.split(separator: 0x20)
        guard words.count > 1, words[0].starts(with: "HTTP/1.".utf8), words[1].count == 3,
            words[1].allSatisfy({ (0x30...0x39).contains($0) }),
            let status = Int(String(decoding: words[1], as: UTF8.self)), (100...599).contains(status)
        else { return nil }
        var head = SimpleHead(status: status, end: end)
        for line in lines.dropFirst() {
            let text = Array(line.withUnsafeBytes { deviceText($0) }.utf8)
            guard let colon = text.firstIndex(of: 0x3A), colon > 0 else { return nil }
            let name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
            head.fields.append((name, trimmed(text[(colon + 1)...])))
        }
        return head
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        return Array(bytes.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }

    private static func lists(_ word: String, _ name: String, _ head: SimpleHead) -> Bool {
        head.fields.contains { field in
            field.name == name
                && field.value.split(separator: 0x2C).contains {
                    String(decoding: trimmed($0), as: UTF8.self).lowercased() == word
                }
        }
    }
}
