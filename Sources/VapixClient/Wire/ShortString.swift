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
