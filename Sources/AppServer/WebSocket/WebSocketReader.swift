internal import VapixSupport

/// Why a client's bytes are no frames or messages.
struct WebSocketViolation: Error, Equatable {
    /// The code to close with (RFC 6455, section 7.4.1).
    var code: UInt16
    var reason: String

    init(_ code: UInt16, _ reason: String) {
        self.code = code
        self.reason = reason
    }
}

/// Finds the messages in the bytes of a client, which may be cut anywhere.
struct WebSocketReader {
    enum Event: Equatable {
        case text(String)
        case binary([UInt8])
        case ping([UInt8])
        case pong
        /// `nil` for a close without a code.
        case close(UInt16?)
    }

    /// The maximum size of a message in bytes.
    let limit: Int
    private var buffer: [UInt8] = []
    private var first = 0
    /// The kind and the start of a message in several frames.
    private var message: (opcode: WebSocketOpcode, payload: [UInt8])?

    init(limit: Int) {
        self.limit = limit
    }

    mutating func append(_ bytes: [UInt8]) {
        if first > 0 {
            buffer.removeSubrange(..<first)
            first = 0
        }
        buffer += bytes
    }

    /// Returns what the next complete frames mean; `nil` if more bytes are needed.
    ///
    /// - Throws: `WebSocketViolation`; the rest of the bytes then has no meaning.
    mutating func next() throws(WebSocketViolation) -> Event? {
        while let (opcode, isFinal, payload) = try nextFrame() {
            switch opcode {
            case .ping: return .ping(payload)
            case .pong: return .pong
            case .close: return .close(try Self.closeCode(payload))
            case .text, .binary:
                guard message == nil else { throw WebSocketViolation(1002, "a message within another one") }
                message = (opcode, payload)
            case .continuation:
                guard message != nil else { throw WebSocketViolation(1002, "a message without a start") }
                // In place: a message of many small frames would be copied as many times.
                message?.payload += payload
            }
            guard isFinal, let whole = message else { continue }
            message = nil
            guard whole.opcode == .text else { return .binary(whole.payload) }
            guard whole.payload.withUnsafeBytes(isUTF8) else {
                throw WebSocketViolation(1007, "text that is not UTF-8")
            }
            return .text(String(decoding: whole.payload, as: UTF8.self))
        }
        return nil
    }

    private mutating func nextFrame() throws(WebSocketViolation) -> (WebSocketOpcode, isFinal: Bool, [UInt8])? {
        let available = buffer.count - first
        guard available >= 2 else { return nil }
        let (start, second) = (buffer[first], buffer[first + 1])
        guard start & 0x70 == 0, let opcode = WebSocketOpcode(rawValue: start & 0x0F) else {
            throw WebSocketViolation(1002, "an unknown kind of frame")
        }
        // Without a mask, a page could make a proxy take its bytes for another request.
        guard second & 0x80 != 0 else { throw WebSocketViolation(1002, "a frame without a mask") }
        let isFinal = start & 0x80 != 0
        let short = second & 0x7F
        guard !opcode.isControl || isFinal && short <= 125 else {
            throw WebSocketViolation(1002, "a control frame that is too large")
        }
        let lengthSize = short == 126 ? 2 : short == 127 ? 8 : 0
        guard available >= 2 + lengthSize + 4 else { return nil }
        var length = UInt64(short)
        if lengthSize > 0 { length = buffer[(first + 2)..<(first + 2 + lengthSize)].reduce(0) { $0 << 8 | UInt64($1) } }
        guard opcode.isControl || length <= UInt64(max(limit - (message?.payload.count ?? 0), 0)) else {
            throw WebSocketViolation(1009, "a message of more than \(limit) bytes")
        }
        let mask = first + 2 + lengthSize
        let count = Int(length)
        guard buffer.count - mask - 4 >= count else { return nil }
        var payload = Array(buffer[(mask + 4)..<(mask + 4 + count)])
        for index in payload.indices { payload[index] ^= buffer[mask + index & 3] }
        first = mask + 4 + count
        return (opcode, isFinal, payload)
    }

    private static func closeCode(_ payload: [UInt8]) throws(WebSocketViolation) -> UInt16? {
        guard !payload.isEmpty else { return nil }
        guard payload.count >= 2, payload[2...].withUnsafeBytes(isUTF8) else {
            throw WebSocketViolation(1002, "a malformed close frame")
        }
        let code = UInt16(payload[0]) << 8 | UInt16(payload[1])
        guard isWebSocketCloseCode(code) else { throw WebSocketViolation(1002, "an invalid close code") }
        return code
    }
}
