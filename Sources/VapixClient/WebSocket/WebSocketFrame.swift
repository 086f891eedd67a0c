/// Makes the frame of a message that a client sends, masked as RFC 6455 requires.
///
/// - Parameters:
///   - opcode: The kind.
///   - payload: The payload. A control frame holds at most 125 bytes; the rest is dropped.
///   - mask: The masking key. The author of the payload must not be able to predict it.
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

/// Makes a close frame.
///
/// - Parameter code: The reason (RFC 6455, section 7.4.1).
/// - Returns: The bytes to send.
func webSocketCloseFrame(code: UInt16) -> [UInt8] {
    webSocketFrame(.close, [UInt8(code >> 8), UInt8(code & 0xFF)])
}
