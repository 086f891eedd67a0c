internal import VapixSupport

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

/// Whether bytes start with the byte order mark in UTF-8.
func startsWithByteOrderMark(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
}

/// Makes a string of a part of a buffer that is known to be UTF-8.
package func utf8Text(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
}

/// Makes a string of bytes that are known to be ASCII.
///
/// Most texts of a device are shorter than 16 bytes. Of these the standard library makes strings byte by byte, and looks
/// whether they are UTF-8, which takes ten times as long as to put together the two words that such a string is.
///
/// - Parameters:
///   - start: Where the bytes start.
///   - count: How many there are.
/// - Returns: The text.
package func asciiText(_ start: UnsafeRawPointer, _ count: Int) -> String {
    guard count <= 15, ShortString.isKnown else {
        return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }
    return ShortString(ascii: start, count).string
}

/// The two words of a string of up to 15 bytes.
///
/// They hold the bytes in their order, and in the last one the length and that all are ASCII. This is how strings are on 64-bit
/// machines that start a word with its lowest byte; elsewhere, or if a later Swift has strings of another form,
/// ``isKnown`` is false.
struct ShortString {
    private var head: UInt64 = 0
    private var tail: UInt64 = 0

    /// Whether strings have this form here: tried with texts that the compiler knows, so that it knows the answer, too.
    @inline(__always)
    static var isKnown: Bool {
        #if (arch(x86_64) || arch(arm64)) && _endian(little)
        return isForm(of: "", 0, 0) && isForm(of: "abcde", 0x65_6463_6261, 0)
            && isForm(of: "abcdefghijklmno", 0x6867_6665_6463_6261, 0x6F_6E6D_6C6B_6A69)
        #else
        return false
        #endif
    }

    #if (arch(x86_64) || arch(arm64)) && _endian(little)
    @inline(__always)
    private static func isForm(of text: String, _ head: UInt64, _ rest: UInt64) -> Bool {
        guard MemoryLayout<String>.size == 16, MemoryLayout<String>.alignment == 8 else { return false }
        // `unsafeBitCast` because only a string that the standard library made tells what its words are.
        let words = unsafeBitCast(text, to: (UInt64, UInt64).self)
        let short = ShortString(head, rest, count: text.utf8.count)
        return words == (short.head, short.tail)
    }
    #endif

    /// Puts the length behind the bytes.
    ///
    /// - Parameters:
    ///   - head: The first eight bytes, the first one lowest, and zeros behind the last.
    ///   - rest: The others.
    ///   - count: How many there are, 15 at most.
    @inline(__always)
    init(_ head: UInt64, _ rest: UInt64, count: Int) {
        self.head = head
        tail = rest | UInt64(truncatingIfNeeded: 0xE0 | count) &<< 56
    }

    /// Puts the words together.
    ///
    /// - Parameters:
    ///   - start: Where the bytes start.
    ///   - count: How many there are, 15 at most.
    init(ascii start: UnsafeRawPointer, _ count: Int) {
        if count >= 8 {
            head = start.loadUnaligned(as: UInt64.self)
            // The last eight bytes: those that are in `head` already are shifted out.
            if count > 8 {
                tail = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self) &>> UInt64(128 &- 8 &* count)
            }
        } else if count >= 4 {
            let last = UInt64(start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            head = UInt64(start.loadUnaligned(as: UInt32.self)) | last &<< UInt64(8 &* count &- 32)
        } else if count > 0 {
            // The first, the middle and the last, which may be the same.
            let middle = count &>> 1
            head = UInt64(start.load(as: UInt8.self))
            head |= UInt64(start.load(fromByteOffset: middle, as: UInt8.self)) &<< UInt64(8 &* middle)
            head |= UInt64(start.load(fromByteOffset: count &- 1, as: UInt8.self)) &<< UInt64(8 &* count &- 8)
        }
        tail |= UInt64(truncatingIfNeeded: 0xE0 | count) &<< 56
    }

    /// Puts the words together, of bytes that are among 16 or more that can be read.
    ///
    /// - Parameters:
    ///   - start: Where the bytes start, which at least 16 can be read from.
    ///   - count: How many there are, 15 at most.
    @inline(__always)
    init(asciiWithinSixteen start: UnsafeRawPointer, _ count: Int) {
        head = start.loadUnaligned(as: UInt64.self)
        if count > 8 {
            let last = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            tail = last &>> UInt64(truncatingIfNeeded: 128 &- 8 &* count)
        } else {
            // What is behind the bytes is shifted out; a shift by 64 would be none.
            let others = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
            head = count > 0 ? (head &<< others) &>> others : 0
        }
        tail |= UInt64(truncatingIfNeeded: 0xE0 | count) &<< 56
    }

    /// How many bytes there are.
    var count: Int { Int(truncatingIfNeeded: tail &>> 56) & 0xF }

    /// Whether the bytes are ASCII, as they must be.
    var isASCII: Bool { (head | tail &<< 8) & 0x8080_8080_8080_8080 == 0 }

    /// The string; to be asked for only if ``isKnown`` and ``isASCII``.
    var string: String {
        #if (arch(x86_64) || arch(arm64)) && _endian(little)
        // No initializer takes bytes that need no check; `isKnown` has seen that the form is the same. The words are moved:
        // there is nothing to retain.
        var words = (head, tail)
        return withUnsafeMutablePointer(to: &words) { words in
            words.withMemoryRebound(to: String.self, capacity: 1) { $0.move() }
        }
        #else
        return ""
        #endif
    }
}

/// Texts that are made once however often they come, as long as there are few of them.
struct SharedTexts {
    private var texts: [String] = []

    /// Makes a string of bytes that are known to be ASCII, or finds the one that was made of the same before.
    ///
    /// - Parameters:
    ///   - start: Where the bytes start.
    ///   - count: How many there are, more than 15.
    /// - Returns: The text.
    mutating func text(ascii start: UnsafeRawPointer, _ count: Int) -> String {
        for text in texts where text.utf8.count == count {
            let isSame = text.utf8.withContiguousStorageIfAvailable { bytes in
                bytes.baseAddress.map { areSame($0, start, count) } ?? false
            }
            if isSame == true { return text }
        }
        let text = asciiText(start, count)
        if texts.count == 16 { texts.removeAll(keepingCapacity: true) }
        texts.append(text)
        return text
    }
}

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

/// Makes a string of what a device sent without saying in which encoding.
///
/// VAPIX text is ISO 8859-1 by default and UTF-8 on newer firmware, and nothing in the reply tells them apart. Text in
/// ISO 8859-1 that has characters outside ASCII is hardly ever also valid UTF-8, so: UTF-8 if it is valid, otherwise
/// ISO 8859-1, which fits any bytes.
package func deviceText(_ bytes: UnsafeRawBufferPointer) -> String {
    if bytes.count <= 15, ShortString.isKnown, let start = bytes.baseAddress {
        let short = ShortString(ascii: start, bytes.count)
        if short.isASCII { return short.string }
    }
    if isUTF8(bytes) { return String(decoding: bytes, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: bytes.count &* 2) { buffer in
        var text = UTF8Output(buffer)
        for byte in bytes {
            text.append(scalar: UInt32(byte))
        }
        return text.count
    }
}

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
    /// The address of the list of the last word; the place in another list means nothing.
    private var list: UInt = 0
    /// Where the word behind the last one starts, and which it is.
    private var next = (offset: 0, place: 0)

    /// Turns to a list, to its first word if it is another than the last one; says whether there is a word left.
    @inline(__always)
    mutating func turn(to list: StaticString) -> Bool {
        let address = UInt(bitPattern: list.utf8Start)
        if self.list != address {
            self.list = address
            next = (0, 0)
        }
        return next.offset < list.utf8CodeUnitCount
    }

    /// Looks whether a text starts with the word behind the last one, or with the list's first if the list is another.
    ///
    /// - Parameters:
    ///   - text: Where the text starts.
    ///   - count: How long it is, 16 bytes at least.
    ///   - list: The list.
    ///   - end: What must stand behind the word.
    /// - Returns: The word's length; ``advance(by:)`` is to be called then. 0 if the text starts with something else, if there is
    ///   no word left, or where it takes longer to tell, as near the text's end.
    @inline(__always)
    mutating func lengthOfNext(
        in text: UnsafeRawPointer, _ count: Int, of list: StaticString, endingWith end: UInt8
    ) -> Int {
        let words = UnsafeRawPointer(list.utf8Start)
        let listCount = list.utf8CodeUnitCount
        guard turn(to: list), listCount >= 8 else { return 0 }
        let first = WordFinder.word(words, at: next.offset, listCount)
        let bytes = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
        var ends = WordFinder.commas(first)
        if ends != 0 { return max(WordFinder.length(of: first, ends, in: bytes, endingWith: end), 0) }
        guard first == bytes else { return 0 }
        let second = WordFinder.word(words, at: next.offset &+ 8, listCount)
        let further = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        ends = WordFinder.commas(second)
        guard ends != 0 else {
            return second == further ? lengthOfLongNext(in: text, count, of: list, endingWith: end) : 0
        }
        let length = WordFinder.length(of: second, ends, in: further, endingWith: end)
        return length >= 0 ? 8 &+ length : 0
    }

    /// The same for a word that is longer than 16 bytes, which most are not; the first 16 of them are there.
    @inline(never)
    private func lengthOfLongNext(
        in text: UnsafeRawPointer, _ count: Int, of list: StaticString, endingWith end: UInt8
    ) -> Int {
        var index = 16
        while count &- index >= 8 {
            let word = WordFinder.word(
                UnsafeRawPointer(list.utf8Start), at: next.offset &+ index, list.utf8CodeUnitCount)
            let bytes = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let ends = WordFinder.commas(word)
            if ends != 0 {
                let length = WordFinder.length(of: word, ends, in: bytes, endingWith: end)
                return length >= 0 ? index &+ length : 0
            }
            guard word == bytes else { return 0 }
            index &+= 8
        }
        return 0
    }

    /// Eight bytes of a list, the first one lowest, with commas behind the end.
    @inline(__always)
    private static func word(_ list: UnsafeRawPointer, at offset: Int, _ count: Int) -> UInt64 {
        let place = min(offset, count &- 8)
        let word = UInt64(littleEndian: list.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        guard place < offset else { return word }
        // What is shifted in, in two steps as one of 64 would be none, makes commas.
        let missing = UInt64(truncatingIfNeeded: 8 &* (offset &- place))
        return ((word ^ allCommas) &>> 8) &>> (missing &- 8) ^ allCommas
    }

    /// The length of the word that eight bytes start with, if a text has the same, and `end` in place of the comma;
    /// otherwise -1.
    @inline(__always)
    private static func length(of word: UInt64, _ ends: UInt64, in text: UInt64, endingWith end: UInt8) -> Int {
        let place = ends.trailingZeroBitCount
        // What is behind the comma is shifted out; of the others, only the comma may differ.
        let difference = UInt64(UInt8(ascii: ",") ^ end) &<< 56
        return (word ^ text) &<< UInt64(truncatingIfNeeded: 63 &- place) == difference ? place &>> 3 : -1
    }

    private static let allCommas: UInt64 = 0x2C2C_2C2C_2C2C_2C2C

    /// Goes behind the word that the text started with, and returns its place in the list.
    @inline(__always)
    mutating func advance(by length: Int) -> Int {
        next.offset &+= length &+ 1
        next.place &+= 1
        return next.place &- 1
    }

    /// The place of a word, from 0; -1 if it is not there.
    mutating func place(of word: UnsafeRawBufferPointer, in list: StaticString) -> Int {
        _ = turn(to: list)
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
            let wordEnd = WordFinder.endOfWord(start, from: offset, count)
            if wordEnd &- offset == word.count {
                var index = 0
                while index < word.count, start[offset &+ index] == word[index] { index &+= 1 }
                if index == word.count {
                    next = (wordEnd &+ 1, place &+ 1)
                    return true
                }
            }
            offset = wordEnd &+ 1
            place &+= 1
        }
        return false
    }

    /// The place of the next comma, or the list's end.
    @inline(__always)
    private static func endOfWord(_ list: UnsafePointer<UInt8>, from start: Int, _ count: Int) -> Int {
        let list = UnsafeRawPointer(list)
        var offset = start
        while count &- offset >= 8 {
            let commas = self.commas(UInt64(littleEndian: list.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            if commas != 0 { return offset &+ commas.trailingZeroBitCount &>> 3 }
            offset &+= 8
        }
        while offset < count, list.load(fromByteOffset: offset, as: UInt8.self) != UInt8(ascii: ",") { offset &+= 1 }
        return offset
    }

    /// Bits of which the lowest one is in the byte of the first comma; 0 if there is none.
    @inline(__always)
    private static func commas(_ word: UInt64) -> UInt64 {
        // As in `endsOfPlainRun`, a borrow spoils only what is above the first.
        let ones: UInt64 = 0x0101_0101_0101_0101
        let others = word ^ allCommas
        return (others &- ones) & ~others & 0x8080_8080_8080_8080
    }
}
