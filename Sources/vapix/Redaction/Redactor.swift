internal import VapixSupport

/// Replaces what identifies a device or opens it, in everything that HTTP carries.
///
/// A value is found by the name of its field, or by its form: MAC addresses, IP addresses, hosts in URLs, keys in PEM. Malformed
/// documents are searched as text. To find values that stand without a name before they stand with one, go through
/// all messages once, call ``beginSecondPass()``, and use the results of the second time.
struct Redactor {
    var replacements = Replacements()
    /// The values that are replaced wherever they stand, in text and in other bytes; none in the first pass.
    private(set) var known: (inText: KnownValues, inBinary: KnownValues)?
    /// How deep formats may be nested in each other: JSON in a form in XML.
    static let maximumDepth = 4
    var depth = 0

    /// Replaces all that was found so far wherever it stands, from now on.
    mutating func beginSecondPass() {
        known = (KnownValues(replacements, isBinary: false), KnownValues(replacements, isBinary: true))
    }

    /// Replaces the value of a named field.
    ///
    /// - Parameters:
    ///   - bytes: The value, without the escapes of the format that it stands in.
    ///   - kind: The kind of the field.
    /// - Returns: The value with the replacements.
    mutating func value(_ bytes: [UInt8], _ kind: FieldKind) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        switch kind {
        case .secret: return secret(bytes, isSought: true)
        case .key: return secret(bytes, isSought: bytes.count >= 8 && bytes.contains { !isASCIILetter($0) })
        case .host where isHost(bytes):
            return Array(replacements.host(String(decoding: bytes, as: UTF8.self)).utf8)
        case .serial: return serial(bytes)
        case .version where bytes.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") }): return bytes
        case .host, .version, .other: return leaf(bytes)
        }
    }

    /// Replaces a secret.
    ///
    /// A key in PEM keeps its form.
    mutating func secret(_ bytes: [UInt8], isSought: Bool) -> [UInt8] {
        bytes.starts(with: Self.pemStart) ? text(bytes) : replacements.secret(bytes, isSought: isSought)
    }

    /// Replaces what is in a value without a telling name, which may be a document of its own.
    mutating func leaf(_ bytes: [UInt8]) -> [UInt8] {
        guard depth < Self.maximumDepth, let first = bytes.first(where: { $0 > 0x20 }) else { return text(bytes) }
        depth += 1
        defer { depth -= 1 }
        switch first {
        case _ where Self.isJSON(bytes): return json(bytes)
        case UInt8(ascii: "<"): return xml(bytes)
        default: return encodedDocument(bytes) ?? text(bytes)
        }
    }

    /// Replaces what is in a document in Base64 or with the escapes of a URL; `nil` if there is nothing to replace.
    mutating func encodedDocument(_ bytes: [UInt8]) -> [UInt8]? {
        if bytes.contains(UInt8(ascii: "%")), bytes.allSatisfy({ isURLCharacter($0) }) {
            let document = percentDecoded(bytes)
            let replaced = leaf(document)
            return replaced == document ? nil : percentEncoded(replaced)
        }
        let characters = bytes.filter { $0 > 0x20 }
        guard characters.count >= 16, characters.allSatisfy({ isBase64($0) || $0 == UInt8(ascii: "=") }),
            let document = base64Decoded(characters), let first = document.first(where: { $0 > 0x20 })
        else { return nil }
        if document.count >= 40, isKeyOrCertificate(document, isWhole: true) { return secret(bytes, isSought: false) }
        guard "{[<".utf8.contains(first) || document.starts(with: Self.pemStart), document.withUnsafeBytes(isUTF8)
        else { return nil }
        let replaced = leaf(document)
        return replaced == document ? nil : base64(replaced)
    }

    /// Replaces a serial number, keeping its length and its separators.
    private mutating func serial(_ bytes: [UInt8]) -> [UInt8] {
        let digits = bytes.filter(isHexDigit)
        if digits.count == 12, bytes.count == 12 || bytes.count == 17 {
            return digitsReplaced(bytes)
        }
        // Other serial numbers, of chips for example.
        guard bytes.count >= 6, bytes.allSatisfy({ isHexDigit($0) || $0 == UInt8(ascii: "-") }) else {
            return text(bytes)
        }
        var replacement = replacements.secret(digits, isSought: true)
        replacement = Array(repeating: UInt8(ascii: "0"), count: max(digits.count - replacement.count, 0)) + replacement
        var rest = replacement.suffix(digits.count)
        return bytes.map { isHexDigit($0) ? rest.popFirst() ?? $0 : $0 }
    }

    /// Replaces 12 hexadecimal digits that may have separators, in the same case.
    mutating func digitsReplaced(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let digits = String(decoding: bytes.filter(isHexDigit), as: UTF8.self)
        if replacements.isBlanking, bytes.count > 12 {
            _ = replacements.serial(digits.uppercased())
            return bytes.map { isHexDigit($0) ? UInt8(ascii: "x") : $0 }
        }
        let isLower = digits != digits.uppercased()
        let replacement = replacements.serial(digits.uppercased())
        var rest = Array((isLower ? replacement.lowercased() : replacement).utf8)[...]
        return bytes.map { isHexDigit($0) ? rest.popFirst() ?? $0 : $0 }
    }

    /// Whether a value is the name of a host: `pool.ntp.org`, but not `auto`.
    private func isHost(_ bytes: [UInt8]) -> Bool {
        let isAllowed = { (byte: UInt8) in isASCIILetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") }
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return bytes.count <= 253 && labels.count > 1 && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAllowed) }
            && (labels.last.map { $0.contains(where: isASCIILetter) } ?? false)
    }
}

/// Whether a byte is a letter of ASCII.
func isASCIILetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

/// Whether a byte is a decimal digit.
func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// Whether a byte is part of a word: a letter, a digit, or a part of a letter outside of ASCII.
func isWord(_ byte: UInt8) -> Bool { isASCIILetter(byte) || isDigit(byte) || byte >= 0x80 }

/// Whether a byte stands in a text that is encoded as a component of a URL.
private func isURLCharacter(_ byte: UInt8) -> Bool {
    isASCIILetter(byte) || isDigit(byte) || "-._~!*'()%+".utf8.contains(byte)
}
