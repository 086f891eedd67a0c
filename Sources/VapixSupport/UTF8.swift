/// Whether bytes are well-formed UTF-8.
///
/// Most texts are ASCII and short, so that is checked first, in words that may overlap.
public func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var position = 0
    if bytes.count >= 8 {
        var bits: UInt64 = 0
        while bytes.count &- position >= 32 {
            for offset in 0..<4 { bits |= word(bytes, at: position &+ offset &* 8) }
            guard bits & highBits == 0 else { break }
            position &+= 32
        }
        if bits & highBits == 0 {
            var next = position
            while next < bytes.count &- 8 {
                bits |= word(bytes, at: next)
                next &+= 8
            }
            bits |= word(bytes, at: bytes.count &- 8)
            if bits & highBits == 0 { return true }
        }
    }
    while position < bytes.count {
        if bytes[position] < 0x80 {
            position &+= 1
            guard bytes.count &- position >= 8 else { continue }
            position &+= (word(bytes, at: position) & highBits).trailingZeroBitCount &>> 3
            continue
        }
        let length = lengthOfUTF8Sequence(bytes, at: position)
        guard length > 0 else { return false }
        position &+= length
    }
    return true
}

private let highBits: UInt64 = 0x8080_8080_8080_8080

/// Eight bytes, the first one lowest.
@inline(__always)
private func word(_ bytes: UnsafeRawBufferPointer, at position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
}

/// Measures the UTF-8 sequence of a character that is not ASCII.
///
/// - Parameters:
///   - bytes: The bytes.
///   - position: The start of the sequence, inside `bytes`.
/// - Returns: 2, 3 or 4, or 0 if the bytes there are not well-formed UTF-8 (Unicode, table 3-7).
@inlinable public func lengthOfUTF8Sequence(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
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
