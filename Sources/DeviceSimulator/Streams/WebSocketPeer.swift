/// The camera's end of a WebSocket (RFC 6455).
///
/// It is confined to one thread, which it blocks.
struct WebSocketPeer {
    /// A message or control frame of the client.
    enum Message {
        case text([UInt8])
        /// Only if the peer accepts binary messages.
        case binary([UInt8])
        case ping([UInt8])
        case pong
        case close(code: Int?)
        /// A message beyond the limit, which was skipped.
        case tooLarge
    }

    /// A violation of the protocol, which ends the connection.
    struct Violation: Error {
        let code: Int

        static let ended = Violation(code: 1006)
        static let `protocol` = Violation(code: 1002)
        static let unsupported = Violation(code: 1003)
        static let invalidText = Violation(code: 1007)
    }

    private struct Header {
        let isFinal: Bool
        let opcode: UInt8
        let length: Int
        let mask: [UInt8]
    }

    let socket: SocketStream
    /// The maximum size of a message, in bytes.
    let maximumMessageSize: Int
    /// Whether binary messages are no violation.
    ///
    /// Event streaming has none.
    let acceptsBinary: Bool
    private var message: [UInt8]?
    private var isBinary = false
    private var isTooLarge = false

    init(_ socket: SocketStream, maximumMessageSize: Int, acceptsBinary: Bool = false) {
        self.socket = socket
        self.maximumMessageSize = maximumMessageSize
        self.acceptsBinary = acceptsBinary
    }

    /// Reads frames up to the end of a message, or up to a control frame.
    mutating func read() throws(Violation) -> Message {
        while true {
            let header = try readHeader()
            if header.opcode >= 8 { return try readControl(header) }
            switch header.opcode {
            case 2 where !acceptsBinary: throw .unsupported
            case 0 where message == nil, 1...2 where message != nil: throw .protocol
            case 0: break
            case 1: isBinary = false
            case 2: isBinary = true
            default: throw .protocol
            }
            // The length of a frame may be as large as a number can be.
            if isTooLarge || header.length > maximumMessageSize - (message?.count ?? 0) {
                isTooLarge = true
                message = []
                try skip(header.length)
            } else {
                let payload = try readPayload(header)
                if message == nil { message = payload } else { message?.append(contentsOf: payload) }
            }
            guard header.isFinal, let whole = message else { continue }
            message = nil
            if isTooLarge {
                isTooLarge = false
                return .tooLarge
            }
            if isBinary { return .binary(whole) }
            guard String(validating: whole, as: UTF8.self) != nil else { throw .invalidText }
            return .text(whole)
        }
    }

    private func readControl(_ header: Header) throws(Violation) -> Message {
        guard header.isFinal, header.length <= 125 else { throw .protocol }
        let payload = try readPayload(header)
        switch header.opcode {
        case 8:
            guard payload.count != 1 else { throw .protocol }
            return .close(code: payload.count < 2 ? nil : Int(payload[0]) << 8 | Int(payload[1]))
        case 9: return .ping(payload)
        case 10: return .pong
        default: throw .protocol
        }
    }

    private func readHeader() throws(Violation) -> Header {
        let start = try readBytes(2)
        // Without an extension all reserved bits must be 0. Clients must mask their frames.
        guard start[0] & 0x70 == 0, start[1] & 0x80 != 0 else { throw .protocol }
        var length = Int(start[1] & 0x7F)
        if length >= 126 {
            let bytes = try readBytes(length == 126 ? 2 : 8)
            guard bytes[0] & 0x80 == 0 || bytes.count == 2 else { throw .protocol }
            length = bytes.reduce(0) { $0 << 8 | Int($1) }
        }
        return Header(
            isFinal: start[0] & 0x80 != 0, opcode: start[0] & 0x0F, length: length, mask: try readBytes(4))
    }

    private func readPayload(_ header: Header) throws(Violation) -> [UInt8] {
        var payload = try readBytes(header.length)
        for index in payload.indices { payload[index] ^= header.mask[index & 3] }
        return payload
    }

    private func readBytes(_ count: Int) throws(Violation) -> [UInt8] {
        let bytes = socket.readAll(count)
        guard bytes.count == count else { throw .ended }
        return bytes
    }

    private func skip(_ count: Int) throws(Violation) {
        var left = count
        while left > 0 {
            let piece = socket.read(min(left, 65_536))
            if piece.isEmpty { throw .ended }
            left -= piece.count
        }
    }

    /// Makes an unmasked frame, as a server sends it.
    static func frame(_ opcode: UInt8, _ payload: [UInt8], isFinal: Bool = true) -> [UInt8] {
        var header = [(isFinal ? 0x80 : 0) | opcode]
        switch payload.count {
        case ...125: header.append(UInt8(payload.count))
        case ...0xFFFF: header += [126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default: header += [127] + (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - $0 * 8)) }
        }
        return header + payload
    }

    static func closeFrame(_ code: Int?, reason: [UInt8] = []) -> [UInt8] {
        frame(8, code.map { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] + reason } ?? [])
    }
}
