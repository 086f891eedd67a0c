// What the readers and writers share: scanning text eight bytes at a time, checking and producing UTF-8.

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
    // In each byte of a word, subtracting sets the top bit where the byte was below what is subtracted. A borrow
    // spoils only the bytes above a hit, and only the lowest hit is looked at.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let firsts = UInt64(first) &* ones
    let seconds = UInt64(second) &* ones
    let thirds = UInt64(third) &* ones
    var position = start
    while bytes.count &- position >= 8 {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        let hits =
            (word | (word &- 0x20 &* ones) | ((word ^ firsts) &- ones) | ((word ^ seconds) &- ones)
                | ((word ^ thirds) &- ones)) & 0x8080_8080_8080_8080
        if hits != 0 { return position &+ hits.trailingZeroBitCount / 8 }
        position &+= 8
    }
    while position < bytes.count {
        let byte = bytes[position]
        if byte < 0x20 || byte >= 0x80 || byte == first || byte == second || byte == third { break }
        position &+= 1
    }
    return position
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

/// Whether bytes start with the byte order mark in UTF-8.
func startsWithByteOrderMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
}

/// Makes a string of a part of a buffer that is known to be UTF-8.
package func utf8Text(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
}

/// Makes a string of what a device sent without saying in which encoding.
///
/// VAPIX text is ISO 8859-1 by default and UTF-8 on newer firmware, and nothing in the reply tells them apart. Text in
/// ISO 8859-1 that has characters outside ASCII is hardly ever also valid UTF-8, so: UTF-8 if it is valid, otherwise
/// ISO 8859-1, which fits any bytes.
package func deviceText(_ bytes: UnsafeRawBufferPointer) -> String {
    if isUTF8(bytes) { return String(decoding: bytes, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: bytes.count &* 2) { buffer in
        var text = UTF8Output(buffer)
        for byte in bytes {
            text.append(scalar: UInt32(byte))
        }
        return text.count
    }
}

/// Whether bytes are well-formed UTF-8.
package func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var position = 0
    while position < bytes.count {
        position = endOfPlainRun(bytes, from: position, 0, 0, 0)
        guard position < bytes.count else { break }
        let length = bytes[position] < 0x80 ? 1 : lengthOfUTF8Sequence(bytes, at: position)
        guard length > 0 else { return false }
        position &+= length
    }
    return true
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

/// UTF-8 being written to a buffer whose size is known to suffice.
///
/// What does not fit is dropped, so that a mistake in the estimate shows in a test and not as damaged memory.
struct UTF8Output {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    mutating func append(_ byte: UInt8) {
        guard count < buffer.count else { return }
        buffer[count] = byte
        count &+= 1
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count <= buffer.count &- count else { return }
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]).copyMemory(from: bytes)
        count &+= bytes.count
    }

    mutating func append(scalar: UInt32) {
        if scalar < 0x80 {
            append(UInt8(truncatingIfNeeded: scalar))
            return
        }
        if scalar < 0x800 {
            append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        } else {
            if scalar < 0x10000 {
                append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            } else {
                append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
                append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            }
            append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        }
        append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
}

/// The ASCII digit, in upper case, for the low four bits of a value.
package func upperHexDigit(_ value: UInt8) -> UInt8 {
    let digit = value & 0xF
    return digit < 10 ? digit &+ UInt8(ascii: "0") : digit &- 10 &+ UInt8(ascii: "A")
}

/// Looks words up in lists with commas between the words.
///
/// Devices send fields in the order in which they are documented, so a word is looked for behind the last one first.
struct WordFinder {
    /// The list of the last word; the place in another list means nothing.
    private var list: UnsafePointer<UInt8>?
    /// Where the word behind the last one starts, and which it is.
    private var next = (offset: 0, place: 0)

    /// The place of a word, from 0; -1 if it is not there.
    mutating func place(of word: UnsafeRawBufferPointer, in list: StaticString) -> Int {
        let start = list.utf8Start
        if self.list != start {
            self.list = start
            next = (0, 0)
        }
        let guess = next
        if find(word, in: list, until: list.utf8CodeUnitCount) { return next.place &- 1 }
        next = (0, 0)
        if find(word, in: list, until: guess.offset) { return next.place &- 1 }
        return -1
    }

    /// Goes behind a word that starts before `end`; says whether there is one.
    private mutating func find(_ word: UnsafeRawBufferPointer, in list: StaticString, until end: Int) -> Bool {
        let start = list.utf8Start
        let count = list.utf8CodeUnitCount
        var (offset, place) = next
        while offset < end {
            let wordEnd = offset &+ word.count
            if wordEnd <= count, wordEnd == count || start[wordEnd] == UInt8(ascii: ",") {
                var index = 0
                while index < word.count, start[offset &+ index] == word[index] { index &+= 1 }
                if index == word.count {
                    next = (wordEnd &+ 1, place &+ 1)
                    return true
                }
            }
            while offset < count, start[offset] != UInt8(ascii: ",") { offset &+= 1 }
            offset &+= 1
            place &+= 1
        }
        return false
    }
}
