/// The number that eight decimal digits in ASCII stand for, the first one lowest in a word; `nil` if one is none.
@inline(__always)
func valueOfDigits(_ word: UInt64) -> Int64? {
    let highs: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
    let zeros: UInt64 = 0x3030_3030_3030_3030
    // What is above 9 in its low four bits has others above them when 6 is added.
    guard word & highs == zeros, (word &+ 0x0606_0606_0606_0606) & highs == zeros else { return nil }
    // Two digits at a time become one number, then two of these numbers, then two of those.
    var value = word & ~highs
    value = (value &* 10 &+ value &>> 8) & 0x00FF_00FF_00FF_00FF
    value = (value &* 100 &+ value &>> 16) & 0x0000_FFFF_0000_FFFF
    value = (value &* 10_000 &+ value &>> 32) & 0xFFFF_FFFF
    return Int64(truncatingIfNeeded: value)
}

/// The value of a hexadecimal digit in ASCII, upper or lower case; `nil` for any other byte.
package func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte &- UInt8(ascii: "a") &+ 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte &- UInt8(ascii: "A") &+ 10
    default: nil
    }
}

/// The ASCII digit, in upper case, for the low four bits of a value.
package func upperHexDigit(_ value: UInt8) -> UInt8 {
    let digit = value & 0xF
    return digit < 10 ? digit &+ UInt8(ascii: "0") : digit &- 10 &+ UInt8(ascii: "A")
}
