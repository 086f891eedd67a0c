#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Splits a reply of `name=value` lines, as param.cgi and its like send it, in one pass.
///
/// It yields places, not strings, so that a caller can keep one table over a body of thousands of lines and make a string of
/// the few values that are asked for (with ``deviceText(_:)``). Lines end in LF or CR LF, the last one possibly in
/// neither; empty lines are left out. What lies beyond 4 GiB is not looked at.
package struct KeyValueText: Sequence, IteratorProtocol {
    /// What a line is.
    package enum Kind: UInt8, Sendable {
        /// A name and a value with `=` between them. The value is all that follows the first `=`.
        case pair
        /// A line that starts with `#`, the way param.cgi reports an error amid good lines.
        case remark
        /// Any other line, such as `OK`.
        case other
    }

    /// One line, as places in the body.
    package struct Item: Sendable {
        /// What the line is.
        package let kind: Kind
        private let start: UInt32
        private let nameEnd: UInt32
        private let valueStart: UInt32
        private let end: UInt32

        init(kind: Kind, name: Range<Int>, value: Range<Int>) {
            self.kind = kind
            start = UInt32(truncatingIfNeeded: name.lowerBound)
            nameEnd = UInt32(truncatingIfNeeded: name.upperBound)
            valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
            end = UInt32(truncatingIfNeeded: value.upperBound)
        }

        /// The place of the name; empty unless the line is a pair.
        package var name: Range<Int> { Int(start)..<Int(nameEnd) }

        /// The place of the value, of a remark's text after `#` and blanks, or of the whole of any other line.
        package var value: Range<Int> { Int(valueStart)..<Int(end) }
    }

    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    /// Creates an iterator over the lines of a body.
    ///
    /// The bytes must outlive the iterator and its copies.
    package init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = UnsafeRawBufferPointer(rebasing: bytes.prefix(Int(clamping: UInt32.max)))
    }

    /// The next line that is not empty.
    package mutating func next() -> Item? {
        while position < bytes.count {
            let start = position
            let newline = find(UInt8(ascii: "\n"), in: start..<bytes.count)
            position = (newline ?? bytes.count &- 1) &+ 1
            var end = newline ?? bytes.count
            if newline != nil, end > start, bytes[end &- 1] == UInt8(ascii: "\r") { end &-= 1 }
            if end > start { return item(start..<end) }
        }
        return nil
    }

    private func item(_ line: Range<Int>) -> Item {
        if bytes[line.lowerBound] == UInt8(ascii: "#") {
            var start = line.lowerBound &+ 1
            while start < line.upperBound, bytes[start] == UInt8(ascii: " ") {
                start &+= 1
            }
            return Item(kind: .remark, name: start..<start, value: start..<line.upperBound)
        }
        guard let separator = find(UInt8(ascii: "="), in: line) else {
            return Item(kind: .other, name: line.lowerBound..<line.lowerBound, value: line)
        }
        return Item(kind: .pair, name: line.lowerBound..<separator, value: (separator &+ 1)..<line.upperBound)
    }

    private func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
        guard let base = bytes.baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
