/// Percent-encoding as RFC 3986 defines it.
package enum PercentEncoding {
    /// Appends a text, in which all but the unreserved characters (letters, digits, `-`, `.`, `_`, `~`) are encoded.
    ///
    /// Characters outside ASCII are encoded as UTF-8. A space becomes `%20`, which is valid in URLs and in forms.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(upperHexDigit(byte &>> 4))
                bytes.append(upperHexDigit(byte))
            }
        }
    }

    /// Decodes a text; `nil` if a `%` is not followed by two hexadecimal digits, or if the result is not UTF-8.
    ///
    /// - Parameters:
    ///   - text: The encoded text.
    ///   - plusIsSpace: Whether a `+` stands for a space, as in forms; otherwise it stays as it is.
    /// - Returns: The text.
    package static func decode(_ text: Substring, plusIsSpace: Bool = false) -> String? {
        guard let bytes = decodeBytes(text, plusIsSpace: plusIsSpace) else { return nil }
        return bytes.withUnsafeBytes { isUTF8($0) ? String(decoding: $0, as: UTF8.self) : nil }
    }

    /// Decodes a text to bytes of any encoding; `nil` if a `%` is not followed by two hexadecimal digits.
    ///
    /// - Parameters:
    ///   - text: The encoded text.
    ///   - plusIsSpace: Whether a `+` stands for a space, as in forms; otherwise it stays as it is.
    /// - Returns: The bytes.
    package static func decodeBytes(_ text: Substring, plusIsSpace: Bool = false) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                continue
            }
            guard let high = rest.next().flatMap(hexDigit), let low = rest.next().flatMap(hexDigit) else { return nil }
            bytes.append(high &<< 4 | low)
        }
        return bytes
    }
}
