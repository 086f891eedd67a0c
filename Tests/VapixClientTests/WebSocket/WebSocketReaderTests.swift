import TestTools
import Testing
import VapixSupport

@testable import VapixClient

/// A frame as a server sends it: not masked.
private func frame(
    _ opcode: UInt8, _ payload: [UInt8], isLast: Bool = true, reserved: UInt8 = 0, isMasked: Bool = false
) -> [UInt8] {
    var bytes = [(isLast ? 0x80 : 0) | reserved << 4 | opcode]
    let mask: UInt8 = isMasked ? 0x80 : 0
    switch payload.count {
    case 0...125: bytes.append(mask | UInt8(payload.count))
    case 126...0xFFFF: bytes += [mask | 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
    default:
        bytes.append(mask | 127)
        bytes += (0..<8).reversed().map { UInt8(payload.count >> ($0 * 8) & 0xFF) }
    }
    return bytes + (isMasked ? [0, 0, 0, 0] : []) + payload
}

private func text(_ text: String) -> [UInt8] { Array(text.utf8) }

/// What a reader makes of bytes that come in chunks of a size, with or without a look for usual texts first.
private func messages(
    _ bytes: [UInt8], chunk: Int = .max, limit: Int = 1 << 20, textsFirst: Bool = false
) throws(WebSocketError) -> [WebSocketMessage] {
    var reader = WebSocketReader(from: .server, maximumMessageSize: limit)
    var result: [WebSocketMessage] = []
    var start = 0
    while start < bytes.count {
        let end = min(start + min(chunk, bytes.count), bytes.count)
        bytes[start..<end].withUnsafeBytes { reader.append($0) }
        while true {
            while textsFirst, let place = reader.nextText() { result.append(.text(reader.received[place])) }
            guard let message = try reader.next() else { break }
            result.append(message)
        }
        start = end
    }
    return result
}

private func failure(_ bytes: [UInt8], limit: Int = 1 << 20) -> WebSocketError? {
    do {
        _ = try messages(bytes, limit: limit)
        return nil
    } catch {
        return error
    }
}

@Suite(.timeLimit(.minutes(10)))
struct WebSocketReaderTests {
    @Test func read_messagesInChunksOfAnySize_areTheSame() throws {
        let long = [UInt8](repeating: 0x41, count: 70_000)
        let middle = [UInt8](repeating: 0x42, count: 126)
        let bytes =
            frame(1, text("Zürich")) + frame(9, text("?")) + frame(1, middle) + frame(2, [0xFF, 0x00])
            + frame(1, long) + frame(10, []) + frame(8, [0x03, 0xE8] + text("bye"))
        let expected: [WebSocketMessage] = [
            .text(text("Zürich")[...]), .ping(text("?")), .text(middle[...]), .binary([0xFF, 0x00]), .text(long[...]),
            .pong([]),
            .close(code: 1000, reason: "bye"),
        ]
        for chunk in [1, 2, 3, 5, 127, 4096, bytes.count] {
            #expect(try messages(bytes, chunk: chunk) == expected)
            #expect(try messages(bytes, chunk: chunk, textsFirst: true) == expected)
        }
    }

    @Test func read_messageInParts_controlFramesBetweenComeFirst() throws {
        // The character ü is cut in two by the parts.
        let bytes =
            frame(1, text("Z") + [0xC3], isLast: false) + frame(9, text("a")) + frame(0, [0xBC], isLast: false)
            + frame(10, text("b")) + frame(0, text("rich"))
        let expected: [WebSocketMessage] = [.ping(text("a")), .pong(text("b")), .text(text("Zürich")[...])]
        #expect(try messages(bytes) == expected)
        #expect(try messages(bytes, textsFirst: true) == expected)
        // A text inside another is none, however usual it looks.
        let inside = frame(1, text("Z"), isLast: false) + frame(1, text("a text"))
        #expect(throws: WebSocketError.self) { try messages(inside, textsFirst: true) }
    }

    @Test func read_emptyFrames_areEmptyMessages() throws {
        let bytes = frame(1, []) + frame(2, [], isLast: false) + frame(0, []) + frame(8, [])
        #expect(try messages(bytes) == [.text([]), .binary([]), .close(code: nil, reason: "")])
    }

    @Test func read_againstTheStandard_failsWithItsCode() {
        let cases: [(bytes: [UInt8], code: UInt16)] = [
            (frame(1, text("a"), reserved: 4), 1002), (frame(1, text("a"), reserved: 1), 1002),
            (frame(1, text("a"), reserved: 7), 1002), (frame(3, []), 1002), (frame(0xF, []), 1002),
            (frame(1, text("a"), isMasked: true), 1002), (frame(9, [], isLast: false), 1002),
            (frame(9, [UInt8](repeating: 0, count: 126)), 1002), (frame(0, text("a")), 1002),
            (frame(1, text("a"), isLast: false) + frame(1, text("b")), 1002), (frame(8, [3]), 1002),
            (frame(8, [0x03, 0xED]), 1002), (frame(8, [0, 0]), 1002), (frame(8, [0xFF, 0xFF]), 1002),
            (frame(8, [0x03, 0xE8, 0xFF]), 1007), (frame(1, [0xFF]), 1007), (frame(1, [0xC3]), 1007),
            (frame(1, [0xED, 0xA0, 0x80]), 1007),
        ]
        for (bytes, code) in cases {
            #expect(failure(bytes)?.closeCode == code, "\(bytes)")
        }
        #expect(failure(frame(1, text("a"), reserved: 4))?.description.contains("compressed") == true)
    }

    @Test func read_messageOverTheLimit_failsBeforeItIsReceived() {
        // A length of 2^63 and more, of which nothing has come.
        #expect(failure([0x82, 127, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])?.closeCode == 1009)
        #expect(failure([0x82, 127, 0, 0, 0, 0, 0, 0, 0x10, 0x01], limit: 0x1000)?.closeCode == 1009)
        let part = frame(2, [UInt8](repeating: 0, count: 10), isLast: false)
        let rest = frame(0, [UInt8](repeating: 0, count: 7))
        #expect(failure(part + rest, limit: 17) == nil)
        #expect(failure(part + rest, limit: 16)?.closeCode == 1009)
        // Control frames are small, and do not count.
        #expect(failure(part + frame(9, text("still there?")) + rest, limit: 17) == nil)
        #expect(failure(frame(9, text("still there?")), limit: 0) == nil)
    }

    @Test func read_anyBytes_isMessagesOrAnError() {
        var random = SeededGenerator(seed: 6455)
        for _ in 0..<20_000 {
            var bytes = frame(
                UInt8(random.below(16)), (0..<random.below(140)).map { _ in UInt8(random.below(256)) },
                isLast: !random.chance(3))
            if random.chance(2) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            var whole = (bytes + bytes).prefix(random.below(bytes.count * 2 + 1)).map { $0 }
            if random.chance(4) { whole = whole.reversed() }
            let atOnce = Result<[WebSocketMessage], WebSocketError> { () throws(WebSocketError) in
                try messages(whole, limit: 200)
            }
            let inChunks = Result<[WebSocketMessage], WebSocketError> { () throws(WebSocketError) in
                try messages(whole, chunk: 1 + random.below(9), limit: 200)
            }
            #expect(atOnce == inChunks)
            let textsFirst = Result<[WebSocketMessage], WebSocketError> { () throws(WebSocketError) in
                try messages(whole, chunk: 1 + random.below(300), limit: 200, textsFirst: true)
            }
            #expect(atOnce == textsFirst)
        }
    }

    @Test func write_frame_isMaskedAndMinimal() {
        // The example of RFC 6455, section 5.7.
        #expect(
            webSocketFrame(.text, text("Hello"), mask: 0x37FA_213D) == [
                0x81, 0x85, 0x37, 0xFA, 0x21, 0x3D, 0x7F, 0x9F, 0x4D, 0x51, 0x58,
            ])
        #expect(webSocketFrame(.binary, [UInt8](repeating: 0, count: 126), mask: 0).prefix(4) == [0x82, 0xFE, 0, 126])
        #expect(
            webSocketFrame(.binary, [UInt8](repeating: 0, count: 65_536), mask: 0).prefix(10)
                == [0x82, 0xFF, 0, 0, 0, 0, 0, 1, 0, 0])
        #expect(webSocketFrame(.ping, [UInt8](repeating: 7, count: 500), mask: 0).count == 6 + 125)
        #expect(WebSocketChannel.frame(.text, text("Hello")) != WebSocketChannel.frame(.text, text("Hello")))
    }
}
