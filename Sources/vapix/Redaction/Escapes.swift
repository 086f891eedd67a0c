internal import VapixSupport

/// A way to write a character in place of itself.
enum Escape: CaseIterable {
    /// `%XX`; a plus sign is itself.
    case percent
    /// `%XX`, and a plus sign is a space, as in queries and forms.
    case form
    case json
    case xml

    /// Reads an escape.
    ///
    /// - Parameters:
    ///   - index: The place of its first byte.
    ///   - bytes: The text.
    /// - Returns: The bytes that it stands for, and the end of it; `nil` if no complete escape begins there.
    func character(at index: Int, in bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], end: Int)? {
        switch (self, bytes[index]) {
        case (.percent, UInt8(ascii: "%")), (.form, UInt8(ascii: "%")):
            return Self.hexadecimal(bytes[(index + 1)...].prefix(2), 2).map { ([UInt8($0)], index + 3) }
        case (.form, UInt8(ascii: "+")): return ([UInt8(ascii: " ")], index + 1)
        case (.json, UInt8(ascii: "\\")): return Self.json(bytes[(index + 1)...])
        case (.xml, UInt8(ascii: "&")): return Self.reference(bytes[(index + 1)...])
        default: return nil
        }
    }

    /// Reads all escapes; the bytes of incomplete ones stay.
    func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        decoded(text) { _, _ in }
    }

    /// Reads all escapes.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - note: Called for each character with its place in the text, and the number of bytes that it stands for.
    /// - Returns: The text without escapes.
    func decoded(_ text: ArraySlice<UInt8>, note: (_ place: Int, _ count: Int) -> Void) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            if let (bytes, end) = character(at: index, in: text) {
                note(index, bytes.count)
                output += bytes
                index = end
            } else {
                note(index, 1)
                output.append(text[index])
                index += 1
            }
        }
        return output
    }

    private static func json(_ rest: ArraySlice<UInt8>) -> (bytes: [UInt8], end: Int)? {
        guard let escape = rest.first else { return nil }
        let end = rest.startIndex + 1
        switch escape {
        case UInt8(ascii: "n"): return ([0x0A], end)
        case UInt8(ascii: "r"): return ([0x0D], end)
        case UInt8(ascii: "t"): return ([0x09], end)
        case UInt8(ascii: "b"): return ([0x08], end)
        case UInt8(ascii: "f"): return ([0x0C], end)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return ([escape], end)
        case UInt8(ascii: "u"):
            guard let unit = hexadecimal(rest[end...].prefix(4), 4) else { return nil }
            var units = [UInt16(unit)]
            // The second half of a character outside of the basic plane.
            let next = rest[(end + 4)...]
            if UTF16.isLeadSurrogate(units[0]), next.starts(with: #"\u"#.utf8),
                let second = hexadecimal(next.dropFirst(2).prefix(4), 4), UTF16.isTrailSurrogate(UInt16(second))
            {
                units.append(UInt16(second))
            }
            return (Array(String(decoding: units, as: UTF16.self).utf8), end - 2 + 6 * units.count)
        default: return nil
        }
    }

    private static let named: [String: UInt8] = [
        "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
        "apos": UInt8(ascii: "'"),
    ]

    private static func reference(_ rest: ArraySlice<UInt8>) -> (bytes: [UInt8], end: Int)? {
        guard let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        if let character = named[name] { return ([character], end + 1) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let number = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap { Unicode.Scalar($0) }.map { (Array(String(Character($0)).utf8), end + 1) }
    }

    private static func hexadecimal(_ digits: ArraySlice<UInt8>, _ count: Int) -> UInt32? {
        guard digits.count == count, digits.allSatisfy(isHexDigit) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}

/// Decodes `%XX`; a percent sign without two digits stays.
///
/// - Parameters:
///   - bytes: The encoded text.
///   - plusIsSpace: Whether a plus sign is a space, as in queries and forms.
/// - Returns: The decoded bytes.
func percentDecoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = false) -> [UInt8] {
    (plusIsSpace ? Escape.form : .percent).decoded(Array(bytes)[...])
}

/// Encodes all but letters, digits and `-._~` as `%XX`.
func percentEncoded(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    for byte in bytes {
        if isASCIILetter(byte) || isDigit(byte) || "-._~".utf8.contains(byte) {
            output.append(byte)
        } else {
            let digits = String(byte, radix: 16, uppercase: true)
            output += ("%" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
        }
    }
    return output
}

/// Escapes quotation marks, backslashes and control characters.
func escapedForJSON(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
        case 0x0A: output += #"\n"#.utf8
        case 0x0D: output += #"\r"#.utf8
        case 0x09: output += #"\t"#.utf8
        case 0..<0x20:
            let digits = String(byte, radix: 16)
            output += (#"\u00"# + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
        default: output.append(byte)
        }
    }
    return output
}

/// Reads the escapes of a JSON string; those that make no sense stay.
func unescapedJSON(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.contains(UInt8(ascii: "\\")) ? Escape.json.decoded(bytes) : Array(bytes)
}

/// Escapes the characters that XML reserves.
func escapedForXML(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "&"): output += "&amp;".utf8
        case UInt8(ascii: "<"): output += "&lt;".utf8
        case UInt8(ascii: ">"): output += "&gt;".utf8
        case UInt8(ascii: "\""): output += "&quot;".utf8
        case UInt8(ascii: "'"): output += "&apos;".utf8
        default: output.append(byte)
        }
    }
    return output
}

/// Reads the references of XML; unknown ones stay.
func unescapedXML(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.contains(UInt8(ascii: "&")) ? Escape.xml.decoded(bytes) : Array(bytes)
}

/// Encodes bytes as Base64.
func base64(_ bytes: [UInt8]) -> [UInt8] { Array(base64Text(bytes).utf8) }

/// Whether a byte is a character of Base64, in the alphabet of files or of URLs.
func isBase64(_ byte: UInt8) -> Bool { isASCIILetter(byte) || isDigit(byte) || "+/-_".utf8.contains(byte) }

/// Reads Base64; `nil` if a character is not part of it.
func base64Decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text where byte != UInt8(ascii: "=") {
        let value: UInt8
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
        default: return nil
        }
        bits = bits << 6 | UInt32(value)
        count += 6
        if count >= 8 {
            count -= 8
            output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
    }
    return output
}
