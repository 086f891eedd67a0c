internal import VapixSupport

/// What the other end of a WebSocket sent: a whole message, or a control frame (RFC 6455).
package enum WebSocketMessage: Sendable, Equatable {
    /// Text; the bytes are valid UTF-8, and lie where they were received: whoever keeps them copies them.
    case text(ArraySlice<UInt8>)
    /// Anything else.
    case binary([UInt8])
    /// A question whether we are there, to be answered with a pong that holds the same bytes.
    case ping([UInt8])
    /// An answer to a ping, asked for or not.
    case pong([UInt8])
    /// The end, with a code and a reason if the other end gave one.
    case close(code: UInt16?, reason: String)
}

/// The kinds of frames.
package enum WebSocketOpcode: UInt8, Sendable {
    case continuation = 0x0
    case text = 0x1
    case binary = 0x2
    case close = 0x8
    case ping = 0x9
    case pong = 0xA

    /// Whether it is a frame about the connection, which may stand between the frames of a message.
    package var isControl: Bool { rawValue & 0x8 != 0 }
}

/// Why a WebSocket cannot go on, without anything of what was received.
package struct WebSocketError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The code to close the connection with (RFC 6455, section 7.4.1).
    package let closeCode: UInt16
    /// What is wrong.
    package let description: String

    static func violation(_ description: String) -> WebSocketError {
        WebSocketError(closeCode: 1002, description: description)
    }

    static let invalidUTF8 = WebSocketError(closeCode: 1007, description: "a text is not UTF-8")

    static func tooLarge(_ limit: Int) -> WebSocketError {
        WebSocketError(closeCode: 1009, description: "a message is larger than \(limit) bytes")
    }
}

extension WebSocketError: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(.malformedReply, operation: operation, detail: description)
    }
}

/// Puts the frames that a server sends together to messages, however they are cut into chunks.
package struct WebSocketReader: Sendable {
    /// The size that a message may have, in bytes.
    package let maximumMessageSize: Int

    /// What has been received, up to `end`; behind that there is room.
    private var buffer: [UInt8] = []
    /// Where in the buffer the next frame starts.
    private var position = 0
    private var end = 0
    /// The frames so far of a message that has not ended.
    private var partial: (opcode: WebSocketOpcode, payload: [UInt8])?

    package init(maximumMessageSize: Int) {
        self.maximumMessageSize = max(maximumMessageSize, 0)
    }

    /// Takes what was received.
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        append(roomFor: bytes.count) { room in
            room.copyMemory(from: bytes)
            return bytes.count
        }
    }

    /// Takes what is received into room that it makes.
    ///
    /// - Parameters:
    ///   - count: How much room there must be, in bytes.
    ///   - receive: Fills the room from its start, and returns how many bytes it has filled.
    /// - Returns: How many bytes were received.
    /// - Throws: What `receive` throws.
    @discardableResult
    mutating func append(
        roomFor count: Int, _ receive: (UnsafeMutableRawBufferPointer) throws -> Int
    ) rethrows -> Int {
        makeRoom(for: count)
        let end = end
        let received = try buffer.withUnsafeMutableBytes { buffer in
            let room = UnsafeMutableRawBufferPointer(rebasing: buffer[end...])
            return min(try receive(room), room.count)
        }
        self.end += received
        return received
    }

    private mutating func makeRoom(for count: Int) {
        if position == end {
            position = 0
            end = 0
        }
        guard buffer.count - end < count else { return }
        if position > 0 {
            let rest = position..<end
            buffer.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[rest])) }
            position = 0
            end = rest.count
        }
        let missing = count - (buffer.count - end)
        // Twice as much each time: what comes in small pieces is not copied once for each.
        if missing > 0 { buffer.append(contentsOf: repeatElement(0, count: max(missing, buffer.count))) }
    }

    /// What has been received, for the places that ``nextText()`` returns.
    package var received: [UInt8] { buffer }

    /// The place of the next message in ``received``, until more is received, if it is a text in one frame as most are.
    ///
    /// - Returns: `nil` if it is another, wrong, or has not been received in full: ``next()`` tells.
    package mutating func nextText() -> Range<Int>? {
        buffer.withUnsafeBytes { buffer in
            guard end &- position >= 4, partial == nil else { return nil }
            let head = UInt32(bigEndian: buffer.loadUnaligned(fromByteOffset: position, as: UInt32.self))
            // The last frame of a text; behind that, with 126 in place of a length, come two bytes of it.
            guard head &>> 24 == 0x81 else { return nil }
            var start = position &+ 2
            var length = Int(truncatingIfNeeded: head &>> 16 & 0xFF)
            if length >= 126 {
                guard length == 126 else { return nil }
                length = Int(truncatingIfNeeded: head & 0xFFFF)
                start &+= 2
            }
            guard length <= maximumMessageSize, length <= end &- start else { return nil }
            let text = UnsafeRawBufferPointer(rebasing: buffer[start..<(start &+ length)])
            guard isUTF8(text) else { return nil }
            position = start &+ length
            return start..<position
        }
    }

    /// The next message or control frame.
    ///
    /// - Returns: `nil` if it has not been received in full.
    /// - Throws: `WebSocketError`, after which the connection must be closed.
    package mutating func next() throws(WebSocketError) -> WebSocketMessage? {
        while let frame = try nextFrame() {
            if let message = try take(frame) { return message }
        }
        return nil
    }

    private struct Frame {
        let opcode: WebSocketOpcode
        let isLast: Bool
        let payload: Range<Int>
    }

    private mutating func nextFrame() throws(WebSocketError) -> Frame? {
        let available = end - position
        guard available >= 2 else { return nil }
        let first = buffer[position]
        let second = buffer[position + 1]
        // No extension is offered, so none of the reserved bits means anything; the first is that of permessage-deflate.
        guard first & 0x70 == 0 else {
            throw .violation(
                first & 0x70 == 0x40
                    ? "a frame is compressed, which was not agreed on"
                    : "a frame has reserved bits set, which were not agreed on")
        }
        guard let opcode = WebSocketOpcode(rawValue: first & 0x0F) else {
            throw .violation("a frame is of no known kind")
        }
        guard second & 0x80 == 0 else { throw .violation("a frame from the server is masked") }
        let isLast = first & 0x80 != 0
        var headerSize = 2
        var length = UInt64(second & 0x7F)
        if opcode.isControl {
            guard isLast, length <= 125 else { throw .violation("a control frame is in parts or too long") }
        } else if length >= 126 {
            let count = length == 126 ? 2 : 8
            headerSize += count
            guard available >= headerSize else { return nil }
            length = buffer[(position + 2)..<(position + headerSize)].reduce(0) { $0 << 8 | UInt64($1) }
        }
        // A control frame is within every limit, and does not count towards that of the message around it.
        let room = opcode.isControl ? 125 : maximumMessageSize - (partial?.payload.count ?? 0)
        guard length <= UInt64(room) else { throw .tooLarge(maximumMessageSize) }
        let size = Int(truncatingIfNeeded: length)
        guard available - headerSize >= size else { return nil }
        let start = position + headerSize
        position = start + size
        return Frame(opcode: opcode, isLast: isLast, payload: start..<(start + size))
    }

    private mutating func take(_ frame: Frame) throws(WebSocketError) -> WebSocketMessage? {
        let payload = buffer[frame.payload]
        if frame.opcode == .text, frame.isLast, partial == nil { return try text(payload) }
        switch frame.opcode {
        case .ping: return .ping(Array(payload))
        case .pong: return .pong(Array(payload))
        case .close: return try closing(Array(payload))
        case .continuation:
            guard partial != nil else { throw .violation("a message goes on that never began") }
            partial?.payload.append(contentsOf: payload)
        case .text, .binary:
            guard partial == nil else { throw .violation("a message begins inside another") }
            if frame.isLast { return .binary(Array(payload)) }
            partial = (frame.opcode, Array(payload))
        }
        guard frame.isLast, let whole = partial else { return nil }
        partial = nil
        return whole.opcode == .text ? try text(whole.payload[...]) : .binary(whole.payload)
    }

    private func text(_ payload: ArraySlice<UInt8>) throws(WebSocketError) -> WebSocketMessage {
        guard payload.withUnsafeBytes({ isUTF8($0) }) else { throw .invalidUTF8 }
        return .text(payload)
    }

    private func closing(_ payload: [UInt8]) throws(WebSocketError) -> WebSocketMessage {
        guard payload.count >= 2 else {
            guard payload.isEmpty else { throw .violation("a close frame has half a code") }
            return .close(code: nil, reason: "")
        }
        let code = UInt16(payload[0]) << 8 | UInt16(payload[1])
        switch code {
        case 1000...1003, 1007...1014, 3000...4999: break
        default: throw .violation("a close frame has a code that must not be sent")
        }
        let reason = payload.dropFirst(2)
        guard reason.withUnsafeBytes({ isUTF8($0) }) else { throw .invalidUTF8 }
        return .close(code: code, reason: String(decoding: reason, as: UTF8.self))
    }
}

/// Makes the frame that a client sends: one for each message, masked as the standard asks.
///
/// - Parameters:
///   - opcode: The kind.
///   - payload: What is in it; of a control frame at most 125 bytes, the rest is left out.
///   - mask: What to mask it with; not to be foreseen by the one who chose the payload.
/// - Returns: The bytes to send.
func webSocketFrame(
    _ opcode: WebSocketOpcode, _ payload: [UInt8], mask: UInt32 = .random(in: 0 ... .max)
) -> [UInt8] {
    let payload = opcode.isControl ? payload.prefix(125) : payload[...]
    var frame: [UInt8] = [0x80 | opcode.rawValue]
    frame.reserveCapacity(payload.count + 14)
    switch payload.count {
    case 0...125: frame.append(0x80 | UInt8(payload.count))
    case 126...0xFFFF:
        frame.append(0x80 | 126)
        for shift in [8, 0] { frame.append(UInt8(truncatingIfNeeded: payload.count >> shift)) }
    default:
        frame.append(0x80 | 127)
        let count = UInt64(payload.count)
        for shift in stride(from: 56, through: 0, by: -8) { frame.append(UInt8(truncatingIfNeeded: count >> shift)) }
    }
    let key = stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: mask >> $0) }
    frame.append(contentsOf: key)
    var index = 0
    for byte in payload {
        frame.append(byte ^ key[index & 3])
        index &+= 1
    }
    return frame
}

/// Makes the frame that ends a connection.
///
/// - Parameter code: Why (RFC 6455, section 7.4.1).
/// - Returns: The bytes to send.
func webSocketCloseFrame(code: UInt16) -> [UInt8] {
    webSocketFrame(.close, [UInt8(code >> 8), UInt8(code & 0xFF)])
}
