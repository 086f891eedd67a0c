/// Finds the end of a run of printable ASCII.
///
/// The run ends at a control character, at a byte that is not ASCII, or at one of three given ASCII bytes.
/// - Parameters:
///   - bytes: The bytes to look through.
///   - start: Where the run starts.
///   - first: A byte that ends the run.
///   - second: Another byte that ends the run.
///   - third: A third byte that ends the run.
/// - Returns: The place of the byte that ended the run, or `bytes.count`.
package func endOfPlainRun(
    _ bytes: UnsafeRawBufferPointer,
    from start: Int,
    _ first: UInt8,
    _ second: UInt8,
    _ third: UInt8
) -> Int {
    var position = start
    while bytes.count &- position >= 8 {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        let ends = endsOfPlainRun(word, first, second, third)
        if ends != 0 { return position &+ ends.trailingZeroBitCount / 8 }
        position &+= 8
    }
    while position < bytes.count {
        let byte = bytes[position]
        if byte < 0x20 || byte >= 0x80 || byte == first || byte == second || byte == third { break }
        position &+= 1
    }
    return position
}

/// Bits of which the lowest is the top one of the first byte of a word that ends a run of printable ASCII; 0 if none does.
///
/// - Parameters:
///   - word: Eight bytes, the first one lowest.
///   - first: A byte that ends the run.
///   - second: Another byte that ends the run.
///   - third: A third byte that ends the run.
/// - Returns: The bits.
@inline(__always)
func endsOfPlainRun(_ word: UInt64, _ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt64 {
    // In each byte of a word, subtracting sets the top bit where the byte was below what is subtracted. A borrow
    // spoils only the bytes above a hit, and only the lowest hit is looked at.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let firsts = (word ^ (UInt64(first) &* ones)) &- ones
    let seconds = (word ^ (UInt64(second) &* ones)) &- ones
    let thirds = (word ^ (UInt64(third) &* ones)) &- ones
    return (word | (word &- 0x20 &* ones) | firsts | seconds | thirds) & 0x8080_8080_8080_8080
}

/// How many ASCII letters there are at the start of the eight bytes from a place on.
func numberOfLetters(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
    let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Adding to seven bits sets the eighth where the sum is large enough, and never the next byte.
    let lower = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    let isFromA = lower &+ ones &* (0x80 &- UInt64(UInt8(ascii: "a")))
    let isBehindZ = lower &+ ones &* (0x7F &- UInt64(UInt8(ascii: "z")))
    let others = ~(isFromA & ~isBehindZ & ~word) & 0x8080_8080_8080_8080
    return others.trailingZeroBitCount / 8
}

/// The end of a value in double quotes that stands for itself; `nil` if it does not, or is too close to the end of what can be
/// read.
@inline(__always)
func endOfValue(from start: UnsafeRawPointer, limit: UnsafeRawPointer) -> UnsafeRawPointer? {
    // As in `endOfPlainRun`, two words at a time. A quote (0x22) differs from an ampersand (0x26) in one bit, so that one
    // comparison looks for both; 0x3C is `<`.
    let ones = SIMD2<UInt64>(repeating: 0x0101_0101_0101_0101)
    let spaces = SIMD2<UInt64>(repeating: 0x2020_2020_2020_2020)
    let bits = SIMD2<UInt64>(repeating: 0x0404_0404_0404_0404)
    let ampersands = SIMD2<UInt64>(repeating: 0x2626_2626_2626_2626)
    let brackets = SIMD2<UInt64>(repeating: 0x3C3C_3C3C_3C3C_3C3C)
    var position = start
    while position < limit {
        let words = SIMD2(
            UInt64(littleEndian: position.loadUnaligned(as: UInt64.self)),
            UInt64(littleEndian: position.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        var hits = words | (words &- spaces)
        hits |= ((words | bits) ^ ampersands) &- ones
        hits |= (words ^ brackets) &- ones
        if hits.x & 0x8080_8080_8080_8080 != 0 {
            position += (hits.x & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
        } else if hits.y & 0x8080_8080_8080_8080 != 0 {
            position += 8 &+ (hits.y & 0x8080_8080_8080_8080).trailingZeroBitCount &>> 3
        } else {
            position += 16
            continue
        }
        return position.load(as: UInt8.self) == UInt8(ascii: "\"") ? position : nil
    }
    return nil
}
