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
