import TestTools
import VapixClient
import VapixSupport

extension Property {
    /// The reader of WebSocket frames reads the same however they are cut into chunks.
    ///
    /// No message is larger than the limit, and what it reads comes back when it is sent again. Texts are read as events too.
    ///
    /// An input is a byte that chooses the chunks, and the bytes that a server sends.
    static let frames = Property(name: "frames", check: checkFrames) { exchange, index in
        let body = Array(exchange.reply.body.prefix(limit))
        let half = body.count / 2
        let whole = frame(0x81, body) + frame(0x89, Array("ping".utf8)) + frame(0x88, [0x03, 0xE8] + "bye".utf8)
        let parts = frame(0x01, Array(body[..<half])) + frame(0x8A, []) + frame(0x80, Array(body[half...]))
        return [whole, parts + frame(0x82, body)].map { [UInt8(truncatingIfNeeded: index)] + $0 }
    }

    private static let limit = 4096

    private static func checkFrames(_ bytes: UnsafeRawBufferPointer) throws {
        guard let seed = bytes.first else { return }
        let stream = Array(bytes.dropFirst())
        let whole = read([stream[...]])
        let cut = read(chunks(of: stream, seed: seed))
        try expectHolds(whole.messages == cut.messages, "in chunks \(cut.messages), at once \(whole.messages)")
        try expectHolds(whole.error == cut.error, "in chunks \(cut), at once \(whole)")
        let textsFirst = read(chunks(of: stream, seed: seed), textsFirst: true)
        try expectHolds(
            whole.messages == textsFirst.messages && whole.error == textsFirst.error, "texts first it is \(textsFirst)")
        var events = EventMessageReader()
        for message in whole.messages {
            try expectHolds(size(of: message) <= limit, "a message is larger than the limit")
            if case .text(let text) = message {
                try expectHolds(String(validating: text, as: UTF8.self) != nil, "a text is not UTF-8")
                // Each is read as it would be without those before it, once more as well.
                for _ in 0..<2 {
                    let alone = Result { try EventMessage.read(text) }
                    let further = Result { try text.withUnsafeBytes { try events.read($0) } }
                    try expectHolds("\(alone)" == "\(further)", "alone it is \(alone), and then \(further)")
                }
            }
        }
        let again = read([whole.messages.flatMap(sent)[...]])
        try expectHolds(again.messages == whole.messages && again.error == nil, "sent again it is \(again)")
    }

    /// What a reader makes of chunks: the messages, and why it went no further.
    private static func read(
        _ chunks: [ArraySlice<UInt8>], textsFirst: Bool = false
    ) -> (messages: [WebSocketMessage], error: WebSocketError?) {
        var reader = WebSocketReader(from: .server, maximumMessageSize: limit)
        var messages: [WebSocketMessage] = []
        do {
            for chunk in chunks {
                chunk.withUnsafeBytes { reader.append($0) }
                while true {
                    while textsFirst, let place = reader.nextText() { messages.append(.text(reader.received[place])) }
                    guard let message = try reader.next() else { break }
                    messages.append(message)
                }
            }
            return (messages, nil)
        } catch {
            return (messages, error)
        }
    }

    private static func size(of message: WebSocketMessage) -> Int {
        switch message {
        case .text(let bytes): bytes.count
        case .binary(let bytes), .ping(let bytes), .pong(let bytes): bytes.count
        case .close(_, let reason): reason.utf8.count
        }
    }

    private static func sent(_ message: WebSocketMessage) -> [UInt8] {
        switch message {
        case .text(let bytes): frame(0x81, Array(bytes))
        case .binary(let bytes): frame(0x82, bytes)
        case .ping(let bytes): frame(0x89, bytes)
        case .pong(let bytes): frame(0x8A, bytes)
        case .close(let code?, let reason): frame(0x88, [UInt8(code >> 8), UInt8(code & 0xFF)] + reason.utf8)
        case .close(nil, _): frame(0x88, [])
        }
    }

    /// A frame as a server sends it: not masked.
    private static func frame(_ head: UInt8, _ payload: [UInt8]) -> [UInt8] {
        let count = payload.count
        let length: [UInt8] =
            switch count {
            case ..<126: [UInt8(count)]
            case ..<0x10000: [126, UInt8(count >> 8), UInt8(count & 0xFF)]
            default: [127] + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: count >> $0) }
            }
        return [head] + length + payload
    }
}
