/// Whether bytes are well-formed UTF-8.
package func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var position = 0
    // Most texts are ASCII throughout.
    while bytes.count &- position >= 32 {
        var bits: UInt64 = 0
        for offset in 0..<4 { bits |= bytes.loadUnaligned(fromByteOffset: position &+ offset &* 8, as: UInt64.self) }
        guard bits & 0x8080_8080_8080_8080 == 0 else { break }
        position &+= 32
    }
    if bytes.count &- position < 32, bytes.count >= 32 {
        // The last 32 bytes, some of which may have been checked already.
        var bits: UInt64 = 0
        for offset in 1...4 { bits |= bytes.loadUnaligned(fromByteOffset: bytes.count &- offset &* 8, as: UInt64.self) }
        if bits & 0x8080_8080_8080_8080 == 0 { return true }
    }
    while position < bytes.count {
        position = endOfPlainRun(bytes, from: position, 0, 0, 0)
        guard position < bytes.count else { break }
        let length = bytes[position] < 0x80 ? 1 : lengthOfUTF8Sequence(bytes, at: position)
        guard length > 0 else { return false }
        position &+= length
    }
    return true
}

/// Measures the UTF-8 sequence of a character that is not ASCII.
///
/// - Parameters:
///   - bytes: The bytes to look at.
///   - position: Where the sequence starts, inside `bytes`.
/// - Returns: 2, 3 or 4, or 0 if the bytes there are not well-formed UTF-8 (Unicode, table 3-7).
package func lengthOfUTF8Sequence(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch bytes[position] {
    case 0xC2...0xDF: length = 2
    case 0xE0:
        length = 3
        second = 0xA0...0xBF
    case 0xED:
        length = 3
        second = 0x80...0x9F
    case 0xE1...0xEF: length = 3
    case 0xF0:
        length = 4
        second = 0x90...0xBF
    case 0xF1...0xF3: length = 4
    case 0xF4:
        length = 4
        second = 0x80...0x8F
    default: return 0
    }
    guard bytes.count &- position >= length, second.contains(bytes[position &+ 1]) else { return 0 }
    for next in (position &+ 2)..<(position &+ length) where bytes[next] & 0xC0 != 0x80 {
        return 0
    }
    return length
}

/// Whether bytes start with the byte order mark of UTF-8.
func startsWithByteOrderMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
}

/// Makes a string of a range of a buffer that is known to be UTF-8.
package func utf8Text(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
}
