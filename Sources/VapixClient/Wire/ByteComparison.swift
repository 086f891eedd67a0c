/// Whether so many bytes at two places are the same.
@inline(__always)
func areSame(_ first: UnsafeRawPointer, _ second: UnsafeRawPointer, _ count: Int) -> Bool {
    func difference(_ offset: Int) -> UInt64 {
        first.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            ^ second.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    guard count >= 8 else {
        for offset in 0..<count
        where first.load(fromByteOffset: offset, as: UInt8.self)
            != second.load(fromByteOffset: offset, as: UInt8.self)
        {
            return false
        }
        return true
    }
    if count <= 16 { return difference(0) | difference(count &- 8) == 0 }
    var offset = 0
    while offset < count &- 8 {
        if difference(offset) != 0 { return false }
        offset &+= 8
    }
    return difference(count &- 8) == 0
}

/// Whether two parts of the same length, both inside a buffer, are the same.
@inline(__always)
func areSame(_ bytes: UnsafeRawBufferPointer, _ first: Int, _ second: Int, count: Int) -> Bool {
    if let base = bytes.baseAddress, bytes.count &- max(first, second) >= 8 {
        return areSame(base + first, base + second, count: count)
    }
    for offset in 0..<count where bytes[first &+ offset] != bytes[second &+ offset] { return false }
    return true
}

/// Whether two parts of the same length are the same; eight bytes can be read from either.
@inline(__always)
func areSame(_ first: UnsafeRawPointer, _ second: UnsafeRawPointer, count: Int) -> Bool {
    guard count < 8 else { return areSame(first, second, count) }
    let words = (first.loadUnaligned(as: UInt64.self), second.loadUnaligned(as: UInt64.self))
    // The first byte of a word is its lowest. What is behind the parts is shifted out, in two steps as one of 64 would be none.
    let difference = UInt64(littleEndian: words.0 ^ words.1)
    return (difference &<< 8) &<< UInt64(truncatingIfNeeded: 56 &- 8 &* count) == 0
}
