// Compares bytes eight at a time.
//
// One byte at a time, XML takes 7 % more instructions to read: 5 % of a call that lists 12 apps (Benchmarks/README.md).

/// Whether the bytes at two addresses are the same.
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

/// Whether two ranges of the same length in a buffer hold the same bytes.
@inline(__always)
func areSame(_ bytes: UnsafeRawBufferPointer, _ first: Int, _ second: Int, count: Int) -> Bool {
    if let base = bytes.baseAddress, bytes.count &- max(first, second) >= 8 {
        return areSame(base + first, base + second, count: count)
    }
    for offset in 0..<count where bytes[first &+ offset] != bytes[second &+ offset] { return false }
    return true
}

/// Whether the bytes at two addresses are the same, where eight bytes can be read from either.
@inline(__always)
func areSame(_ first: UnsafeRawPointer, _ second: UnsafeRawPointer, count: Int) -> Bool {
    guard count < 8 else { return areSame(first, second, count) }
    let words = (first.loadUnaligned(as: UInt64.self), second.loadUnaligned(as: UInt64.self))
    // The first byte of a word is its lowest. Bytes behind the ranges are shifted out, in two steps: a shift by 64 does
    // nothing.
    let difference = UInt64(littleEndian: words.0 ^ words.1)
    return (difference &<< 8) &<< UInt64(truncatingIfNeeded: 56 &- 8 &* count) == 0
}
