/// Makes the frame of a message (RFC 6455, section 5.2).
///
/// - Parameters:
///   - opcode: The kind.
///   - payload: The payload. A control frame holds at most 125 bytes; the rest is dropped.
///   - mask: The masking key, which a client must use and a server must not. The author of the payload must not be able to
///     predict it.
/// - Returns: The bytes to send.
package func webSocketFrame(_ opcode: WebSocketOpcode, _ payload: [UInt8], mask: UInt32?) -> [UInt8] {
    let payload = opcode.isControl ? payload.prefix(125) : payload[...]
    let maskBit: UInt8 = mask == nil ? 0 : 0x80
    var frame: [UInt8] = [0x80 | opcode.rawValue]
    frame.reserveCapacity(payload.count + 14)
    switch payload.count {
    case 0...125: frame.append(maskBit | UInt8(payload.count))
    case 126...0xFFFF:
        frame.append(maskBit | 126)
        for shift in [8, 0] { frame.append(UInt8(truncatingIfNeeded: payload.count >> shift)) }
    default:
        frame.append(maskBit | 127)
        let count = UInt64(payload.count)
        for shift in stride(from: 56, through: 0, by: -8) { frame.append(UInt8(truncatingIfNeeded: count >> shift)) }
    }
    guard let mask else { return frame + payload }
    let key = stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: mask >> $0) }
    frame.append(contentsOf: key)
    var index = 0
    for byte in payload {
        frame.append(byte ^ key[index & 3])
        index &+= 1
    }
    return frame
}

/// The value of `Sec-WebSocket-Accept` (RFC 6455, section 4.2.2).
///
/// - Parameter key: The value of `Sec-WebSocket-Key`.
/// - Returns: The value, by which a client tells a WebSocket server from another server.
package func webSocketAcceptance(ofKey key: String) -> String {
    base64Text(sha1(Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8)))
}

/// Whether a close frame may have a code (RFC 6455, section 7.4).
package func isWebSocketCloseCode(_ code: UInt16) -> Bool {
    switch code {
    case 1000...1003, 1007...1014, 3000...4999: true
    default: false
    }
}
