/// A string of up to 15 ASCII bytes, put together as the two words that it consists of.
///
/// The standard library makes such a string byte by byte and checks that it is UTF-8, which takes ten times as long.
/// Most texts of devices are that short. Without this type, XML and JSON take 13 % more instructions to read: 9 % of a
/// call that lists 12 apps, and 1.4 % of one that reads the device's properties (Benchmarks/README.md).
///
/// The words hold the bytes in order; the last byte holds the length and a flag for ASCII. That is the layout on
/// little-endian 64-bit machines. On others, or if a later Swift changes it, ``isKnown`` is `false` and the standard
/// library makes the string.
struct ShortString {
    private var head: UInt64 = 0
    private var tail: UInt64 = 0

    /// Whether strings have this layout.
    ///
    /// The compiler evaluates it, because it knows the texts that are tried.
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
        // `unsafeBitCast` because only the words of a string of the standard library show its layout.
        let words = unsafeBitCast(text, to: (UInt64, UInt64).self)
        let short = ShortString(head, rest, count: text.utf8.count)
        return words == (short.head, short.tail)
    }
    #endif

    /// Makes a string of two words.
    ///
    /// - Parameters:
    ///   - head: The first eight bytes, the first one lowest, with zeros behind the last.
    ///   - rest: The other bytes.
    ///   - count: The number of bytes, at most 15.
    @inline(__always)
    init(_ head: UInt64, _ rest: UInt64, count: Int) {
        self.head = head
        tail = rest | UInt64(truncatingIfNeeded: 0xE0 | count) &<< 56
    }

    /// Makes a string of bytes.
    ///
    /// - Parameters:
    ///   - start: The first byte.
    ///   - count: The number of bytes, at most 15.
    init(ascii start: UnsafeRawPointer, _ count: Int) {
        if count >= 8 {
            head = start.loadUnaligned(as: UInt64.self)
            // The last eight bytes. Those that `head` has are shifted out.
            if count > 8 {
                tail = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self) &>> UInt64(128 &- 8 &* count)
            }
        } else if count >= 4 {
            let last = UInt64(start.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            head = UInt64(start.loadUnaligned(as: UInt32.self)) | last &<< UInt64(8 &* count &- 32)
        } else if count > 0 {
            // The first, the middle and the last byte, which may be the same one.
            let middle = count &>> 1
            head = UInt64(start.load(as: UInt8.self))
            head |= UInt64(start.load(fromByteOffset: middle, as: UInt8.self)) &<< UInt64(8 &* middle)
            head |= UInt64(start.load(fromByteOffset: count &- 1, as: UInt8.self)) &<< UInt64(8 &* count &- 8)
        }
        tail |= UInt64(truncatingIfNeeded: 0xE0 | count) &<< 56
    }

    /// Makes a string of bytes, where 16 bytes can be read.
    ///
    /// - Parameters:
    ///   - start: The first byte, from which at least 16 can be read.
    ///   - count: The number of bytes, at most 15.
    @inline(__always)
    init(asciiWithinSixteen start: UnsafeRawPointer, _ count: Int) {
        head = start.loadUnaligned(as: UInt64.self)
        if count > 8 {
            let last = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            tail = last &>> UInt64(truncatingIfNeeded: 128 &- 8 &* count)
        } else {
            // Bytes behind the string are shifted out. A shift by 64 does nothing, so an empty string is a case of its own.
            let others = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
            head = count > 0 ? (head &<< others) &>> others : 0
        }
        tail |= UInt64(truncatingIfNeeded: 0xE0 | count) &<< 56
    }

    /// The number of bytes.
    var count: Int { Int(truncatingIfNeeded: tail &>> 56) & 0xF }

    /// Whether all bytes are ASCII.
    var isASCII: Bool { (head | tail &<< 8) & 0x8080_8080_8080_8080 == 0 }

    /// The string.
    ///
    /// Use it only if ``isKnown`` and ``isASCII``.
    var string: String {
        #if (arch(x86_64) || arch(arm64)) && _endian(little)
        // `isKnown` has verified the layout. The words are moved, so nothing is retained.
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
/// - Parameters:
///   - start: The first byte.
///   - count: The number of bytes.
/// - Returns: The string.
package func asciiText(_ start: UnsafeRawPointer, _ count: Int) -> String {
    guard count <= 15, ShortString.isKnown else {
        return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
    }
    return ShortString(ascii: start, count).string
}
