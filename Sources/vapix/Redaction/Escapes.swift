internal import VapixSupport

/// Decodes `%XX`; a percent sign without two digits stays.
///
/// - Parameters:
///   - bytes: The encoded text.
///   - plusIsSpace: Whether a plus sign is a space, as in queries and forms.
/// - Returns: The decoded bytes.
func percentDecoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var rest = Array(bytes)[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2,
            let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
            rest.prefix(2).allSatisfy(isHexDigit)
        {
            output.append(decoded)
            rest = rest.dropFirst(2)
        } else {
            output.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        }
    }
    return output
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
    guard bytes.contains(UInt8(ascii: "\\")) else { return Array(bytes) }
    var units: [UInt16] = []
    var output: [UInt8] = []
    func flush() {
        guard !units.isEmpty else { return }
        output += String(decoding: units, as: UTF16.self).utf8
        units = []
    }
    var rest = bytes
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
            flush()
            output.append(byte)
            continue
        }
        if escape == UInt8(ascii: "u"), rest.count >= 4, rest.prefix(4).allSatisfy(isHexDigit),
            let unit = UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16)
        {
            units.append(unit)
            rest = rest.dropFirst(4)
            continue
        }
        flush()
        switch escape {
        case UInt8(ascii: "n"): output.append(0x0A)
        case UInt8(ascii: "r"): output.append(0x0D)
        case UInt8(ascii: "t"): output.append(0x09)
        case UInt8(ascii: "b"): output.append(0x08)
        case UInt8(ascii: "f"): output.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(escape)
        default: output += [byte, escape]
        }
    }
    flush()
    return output
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
    guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
    var output: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
        rest = rest.dropFirst()
        guard byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
            output.append(byte)
            continue
        }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        let named: [String: UInt8] = [
            "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
            "apos": UInt8(ascii: "'"),
        ]
        if let character = named[name] {
            output.append(character)
        } else if let scalar = numericReference(name) {
            output += String(Character(scalar)).utf8
        } else {
            output.append(byte)
            continue
        }
        rest = rest[(end + 1)...]
    }
    return output
}

private func numericReference(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { Unicode.Scalar($0) }
}

/// Encodes bytes as Base64.
func base64(_ bytes: [UInt8]) -> [UInt8] { Array(base64Text(bytes).utf8) }

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
