internal import VapixSupport

/// The bytes of an XML document and their encoding.
struct XMLSource {
    enum Encoding {
        case utf8
        case ascii
        case latin1

        /// The encoding of a name; `nil` for one that is not read.
        init?(label: String) {
            switch label.lowercased() {
            case "utf-8": self = .utf8
            case "us-ascii": self = .ascii
            case "iso-8859-1": self = .latin1
            default: return nil
            }
        }

        /// The encoding that a media type names in its parameter `charset`; `nil` if it names none that is read.
        ///
        /// - Parameter contentType: The media type, `text/xml; charset=ISO-8859-1` for example.
        init?(contentType: String) {
            guard let label = mediaTypeParameter("charset", in: contentType) else { return nil }
            self.init(label: label)
        }
    }

    /// A checked range of text, and what it takes to make a string of it.
    struct Text {
        enum Form {
            /// Nothing: the string has the same bytes.
            case plain
            /// Line breaks or the encoding are converted.
            case literal
            /// References are replaced as well.
            case escaped
            /// All white space becomes spaces as well.
            case attribute
        }
        var start = 0
        var end = 0
        var form = Form.plain

        var count: Int { end &- start }
    }

    let start: UnsafeRawPointer
    private let count: Int
    private let hasShortStrings: Bool
    var encoding = Encoding.utf8

    init(_ bytes: UnsafeRawBufferPointer) {
        // Not optional, so that no access needs a check.
        start = bytes.baseAddress ?? UnsafeRawPointer(("" as StaticString).utf8Start)
        count = bytes.count
        hasShortStrings = ShortString.isKnown
    }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

    /// The character of a reference, and the length of the reference; `nil` if it is not valid.
    func reference(at start: Int) -> (scalar: UInt32, length: Int)? {
        guard byte(at: start &+ 1) == UInt8(ascii: "#") else {
            if matches("&amp;", at: start) { return (0x26, 5) }
            if matches("&lt;", at: start) { return (0x3C, 4) }
            if matches("&gt;", at: start) { return (0x3E, 4) }
            if matches("&quot;", at: start) { return (0x22, 6) }
            if matches("&apos;", at: start) { return (0x27, 6) }
            return nil
        }
        let isHex = byte(at: start &+ 2) == UInt8(ascii: "x")
        var position = isHex ? start &+ 3 : start &+ 2
        let firstDigit = position
        var scalar: UInt32 = 0
        while let digit = hexDigit(byte(at: position)), isHex || digit < 10 {
            scalar = scalar &* (isHex ? 16 : 10) &+ UInt32(digit)
            guard scalar <= 0x10FFFF else { return nil }
            position &+= 1
        }
        guard position > firstDigit, byte(at: position) == UInt8(ascii: ";") else { return nil }
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...:
            return (scalar, position &+ 1 &- start)
        default:
            return nil
        }
    }

    /// Whether checked text needs no conversion.
    func isPlain(_ range: Range<Int>) -> Bool {
        for position in range {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\r") || byte >= 0x80 && encoding == .latin1 { return false }
        }
        return true
    }

    /// The string of checked text.
    func string(_ text: Text) -> String {
        shortString(text) ?? longString(text)
    }

    /// The string of text of any length.
    func longString(_ text: Text) -> String {
        text.form == .plain ? utf8Text(bytes, text.start..<text.end) : convertedString(text)
    }

    /// The string of text of up to 15 bytes that needs no conversion; `nil` for other text.
    @inline(__always)
    func shortString(_ text: Text) -> String? {
        guard text.form == .plain, text.count < 16, hasShortStrings else { return nil }
        let first = start + text.start
        let short =
            count &- text.start >= 16
            ? ShortString(asciiWithinSixteen: first, text.count) : ShortString(ascii: first, text.count)
        return short.isASCII ? short.string : nil
    }

    /// The string of text that needs conversion.
    @inline(never)
    func convertedString(_ text: Text) -> String {
        let count = text.count
        // No reference is shorter than its character in UTF-8. A character of ISO 8859-1 takes up to two bytes.
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: encoding == .latin1 ? count &* 2 : count) {
            buffer in
            let end = convert(text, to: buffer)
            return String(decoding: UnsafeBufferPointer(rebasing: buffer[..<end]), as: UTF8.self)
        }
    }

    private func convert(_ text: Text, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var output = UTF8Output(buffer)
        var position = text.start
        // Most of it needs no conversion.
        let bytes = UnsafeRawBufferPointer(rebasing: bytes[..<text.end])
        while true {
            let end = endOfPlainRun(bytes, from: position, UInt8(ascii: "&"), 0, 0)
            output.append(UnsafeRawBufferPointer(rebasing: bytes[position..<end]))
            guard end < text.end else { return output.count }
            position = end &+ 1
            let byte = bytes[end]
            if byte == UInt8(ascii: "&"), text.form != .literal, let reference = reference(at: end) {
                output.append(scalar: reference.scalar)
                position = end &+ reference.length
            } else if byte == UInt8(ascii: "\r") {
                if self.byte(at: position) == UInt8(ascii: "\n") { continue }
                output.append(UInt8(ascii: text.form == .attribute ? " " : "\n"))
            } else if text.form == .attribute, isWhitespace(byte) {
                output.append(UInt8(ascii: " "))
            } else if encoding == .latin1 {
                output.append(scalar: UInt32(byte))
            } else {
                output.append(byte)
            }
        }
    }

    /// The byte at a position; behind the end 0, which is invalid in XML.
    func byte(at position: Int) -> UInt8 {
        position < bytes.count ? bytes[position] : 0
    }

    func matches(_ text: StaticString, at position: Int) -> Bool {
        guard bytes.count &- position >= text.utf8CodeUnitCount else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[position &+ index] != text.utf8Start[index] {
            return false
        }
        return true
    }
}

func isWhitespace(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): true
    default: false
    }
}
