/// Reads messages from the bytes of one end of a WebSocket, however they are cut into chunks.
package struct WebSocketReader: Sendable {
    /// The end that sends the bytes.
    package enum Sender: Sendable {
        /// A client masks each frame.
        ///
        /// Without a mask, a page could make a proxy take its bytes for another request.
        case client
        /// A server masks none.
        case server
    }

    /// The maximum size of a message, in bytes.
    package let maximumMessageSize: Int
    /// The number of frames that the last message of ``next()`` had.
    package private(set) var frameCount = 1

    private let sender: Sender

    /// The received bytes up to `end`, and unused memory behind.
    private var buffer: [UInt8] = []
    /// The start of the next frame in the buffer.
    private var position = 0
    private var end = 0
    /// The frames of a message that has not ended.
    private var partial: (opcode: WebSocketOpcode, payload: [UInt8], frameCount: Int)?

    /// Makes a reader without bytes.
    ///
    /// - Parameters:
    ///   - sender: The end that sends the bytes.
    ///   - maximumMessageSize: The maximum size of a message, in bytes.
    package init(from sender: Sender, maximumMessageSize: Int) {
        self.sender = sender
        self.maximumMessageSize = max(maximumMessageSize, 0)
    }

    /// Adds received bytes.
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        append(upTo: bytes.count) { free in
            free.copyMemory(from: bytes)
            return bytes.count
        }
    }

    /// Receives bytes into the reader's buffer.
    ///
    /// - Parameters:
    ///   - count: How many bytes the buffer must have free, at least.
    ///   - receive: Writes bytes to the start of the free memory, and returns their number.
    /// - Returns: The number of bytes received.
    /// - Throws: The error of `receive`.
    @discardableResult
    package mutating func append(
        upTo count: Int, _ receive: (UnsafeMutableRawBufferPointer) throws -> Int
    ) rethrows -> Int {
        reserve(count)
        let end = end
        let received = try buffer.withUnsafeMutableBytes { buffer in
            let free = UnsafeMutableRawBufferPointer(rebasing: buffer[end...])
            return min(try receive(free), free.count)
        }
        self.end += received
        return received
    }

    private mutating func reserve(_ count: Int) {
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
        // It doubles, so that a message in many small pieces is not copied for each of them.
        if missing > 0 { buffer.append(contentsOf: repeatElement(0, count: max(missing, buffer.count))) }
    }

    /// The buffer, for the ranges that ``nextText()`` returns.
    package var received: [UInt8] { buffer }

    /// The range of the next message in ``received`` if it is a text in one frame, as most are.
    ///
    /// It spares the copy that ``next()`` makes, and is valid until the next append.
    ///
    /// - Returns: `nil` for any other message, one of a client, an invalid one, or one that has not been received in full: use
    ///   ``next()``.
    package mutating func nextText() -> Range<Int>? {
        buffer.withUnsafeBytes { buffer in
            guard end &- position >= 4, partial == nil else { return nil }
            let head = UInt32(bigEndian: buffer.loadUnaligned(fromByteOffset: position, as: UInt32.self))
            // A text in one frame. Behind that byte is the length, or 126 and two bytes of length.
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
    /// - Throws: `WebSocketError`. Then the connection must be closed.
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
        // No extension is offered or accepted, so no reserved bit may be set. The first is that of permessage-deflate.
        guard first & 0x70 == 0 else {
            throw .violation(
                first & 0x70 == 0x40
                    ? "a frame is compressed, which was not agreed on"
                    : "a frame has reserved bits set, which were not agreed on")
        }
        guard let opcode = WebSocketOpcode(rawValue: first & 0x0F) else {
            throw .violation("a frame is of no known kind")
        }
        let isMasked = second & 0x80 != 0
        guard isMasked == (sender == .client) else {
            throw .violation(isMasked ? "a frame from the server is masked" : "a frame from the client has no mask")
        }
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
        // A control frame is always small, and does not count towards the size of the message around it.
        let limit = opcode.isControl ? 125 : maximumMessageSize - (partial?.payload.count ?? 0)
        guard length <= UInt64(limit) else { throw .tooLarge(maximumMessageSize) }
        let size = Int(truncatingIfNeeded: length)
        let mask = position + headerSize
        if isMasked { headerSize += 4 }
        guard available - headerSize >= size else { return nil }
        let start = position + headerSize
        position = start + size
        if isMasked { unmask(start..<position, by: mask) }
        return Frame(opcode: opcode, isLast: isLast, payload: start..<(start + size))
    }

    /// Removes the mask of a payload in place.
    ///
    /// - Parameters:
    ///   - payload: Where the payload is in the buffer.
    ///   - key: Where the four bytes of the masking key are.
    private mutating func unmask(_ payload: Range<Int>, by key: Int) {
        buffer.withUnsafeMutableBytes { buffer in
            for index in payload { buffer[index] ^= buffer[key + (index - payload.lowerBound) & 3] }
        }
    }

    private mutating func take(_ frame: Frame) throws(WebSocketError) -> WebSocketMessage? {
        let payload = buffer[frame.payload]
        if !frame.opcode.isControl { frameCount = 1 }
        if frame.opcode == .text, frame.isLast, partial == nil { return try text(payload) }
        switch frame.opcode {
        case .ping: return .ping(Array(payload))
        case .pong: return .pong(Array(payload))
        case .close: return try closing(Array(payload))
        case .continuation:
            guard partial != nil else { throw .violation("a message goes on that never began") }
            partial?.payload.append(contentsOf: payload)
            partial?.frameCount &+= 1
        case .text, .binary:
            guard partial == nil else { throw .violation("a message begins inside another") }
            if frame.isLast { return .binary(Array(payload)) }
            partial = (frame.opcode, Array(payload), 1)
        }
        guard frame.isLast, let whole = partial else { return nil }
        partial = nil
        frameCount = whole.frameCount
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
        guard isWebSocketCloseCode(code) else { throw .violation("a close frame has a code that must not be sent") }
        let reason = payload.dropFirst(2)
        guard reason.withUnsafeBytes({ isUTF8($0) }) else { throw .invalidUTF8 }
        return .close(code: code, reason: String(decoding: reason, as: UTF8.self))
    }
}
