import Glibc

/// Splits a reply of `name=value` lines, as param.cgi sends it, in one pass.
///
/// It yields ranges instead of strings. A caller can keep one table over a body of thousands of lines and make strings
/// only of the values that are asked for, with ``deviceText(_:)``. Lines end in LF or CR LF; the last one may have no
/// end. Empty lines are skipped, and so is a byte order mark in front. Bytes beyond 4 GiB are ignored.
package struct KeyValueText: Sequence, IteratorProtocol {
    /// The kinds of lines.
    package enum Kind: UInt8, Sendable {
        /// A name and a value. The value is everything behind the first `=`.
        case pair
        /// A line that starts with `#`: param.cgi reports errors that way among good lines.
        case remark
        /// Any other line, such as `OK`.
        case other
    }

    /// A line, as ranges of the body.
    package struct Item: Sendable {
        /// The kind of the line.
        package let kind: Kind
        private let start: UInt32
        private let nameEnd: UInt32
        private let valueStart: UInt32
        private let end: UInt32

        init(_ kind: Kind, start: Int, nameEnd: Int, valueStart: Int, end: Int) {
            self.kind = kind
            self.start = UInt32(truncatingIfNeeded: start)
            self.nameEnd = UInt32(truncatingIfNeeded: nameEnd)
            self.valueStart = UInt32(truncatingIfNeeded: valueStart)
            self.end = UInt32(truncatingIfNeeded: end)
        }

        /// The range of the name; empty unless the line is a pair.
        package var name: Range<Int> { Int(truncatingIfNeeded: start)..<Int(truncatingIfNeeded: nameEnd) }

        /// The range of the value, of a remark's text behind `#` and spaces, or of any other line as a whole.
        package var value: Range<Int> { Int(truncatingIfNeeded: valueStart)..<Int(truncatingIfNeeded: end) }
    }

    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    /// Makes an iterator over the lines of a body.
    ///
    /// The bytes must outlive the iterator and its copies.
    package init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = UnsafeRawBufferPointer(rebasing: bytes.prefix(Int(clamping: UInt32.max)))
        if startsWithByteOrderMark(bytes) { position = 3 }
    }

    /// The next line that is not empty.
    @inline(__always) package mutating func next() -> Item? {
        while position < bytes.count {
            let start = position
            var end = find(UInt8(ascii: "\n"), from: start, to: bytes.count)
            position = end &+ 1
            if end < bytes.count, end > start, bytes[end &- 1] == UInt8(ascii: "\r") { end &-= 1 }
            if end > start { return item(from: start, to: end) }
        }
        return nil
    }

    @inline(__always) private func item(from start: Int, to end: Int) -> Item {
        if bytes[start] == UInt8(ascii: "#") {
            var text = start &+ 1
            while text < end, bytes[text] == UInt8(ascii: " ") {
                text &+= 1
            }
            return Item(.remark, start: start, nameEnd: start, valueStart: text, end: end)
        }
        let separator = find(UInt8(ascii: "="), from: start, to: end)
        guard separator < end else { return Item(.other, start: start, nameEnd: start, valueStart: start, end: end) }
        return Item(.pair, start: start, nameEnd: separator, valueStart: separator &+ 1, end: end)
    }

    /// The position of the first such byte, or the end.
    private func find(_ byte: UInt8, from start: Int, to end: Int) -> Int {
        guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), end &- start) else {
            return end
        }
        return UnsafeRawPointer(found) - base
    }
}
