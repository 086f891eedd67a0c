internal import VapixSupport

/// Values in the headers and bodies of HTTP messages.
extension Redactor {
    // MARK: Headers

    /// Replaces values in a header.
    mutating func header(_ name: String, _ text: String) -> String {
        let bytes = Array(text.utf8)
        let replaced: [UInt8]
        switch name.lowercased() {
        case "authorization", "proxy-authorization": replaced = authorization(bytes)
        case "www-authenticate", "proxy-authenticate": replaced = challenge(bytes)
        case "authentication-info", "proxy-authentication-info": replaced = digest(bytes)
        case "cookie": replaced = cookies(bytes, all: true)
        case "set-cookie": replaced = cookies(bytes, all: false)
        default: replaced = value(bytes, FieldKind(name) == .host ? .other : FieldKind(name))
        }
        return String(decoding: replaced, as: UTF8.self)
    }

    /// Replaces the login in a value of the header `Authorization`.
    mutating func authorization(_ bytes: [UInt8]) -> [UInt8] {
        guard let space = bytes.firstIndex(where: isBlank) else { return secret(bytes, isSought: true) }
        let scheme = String(decoding: bytes[..<space], as: UTF8.self).lowercased()
        let rest = Array(bytes[(space + 1)...])
        if scheme == "digest" { return bytes[...space] + digest(rest) }
        if scheme == "basic", let login = base64Decoded(rest.filter { $0 > 0x20 }),
            let colon = login.firstIndex(of: UInt8(ascii: ":")), colon + 1 < login.count
        {
            return bytes[...space] + base64(login[...colon] + secret(Array(login[(colon + 1)...]), isSought: true))
        }
        return bytes[...space] + secret(rest, isSought: true)
    }

    private mutating func challenge(_ bytes: [UInt8]) -> [UInt8] {
        guard let space = bytes.firstIndex(of: UInt8(ascii: " ")) else { return text(bytes) }
        return bytes[...space] + digest(Array(bytes[(space + 1)...]))
    }

    /// Replaces the fields of Digest.
    ///
    /// The realm, which has the serial number in it, and the URI are searched.
    mutating func digest(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var rest = bytes[...]
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
            let before = rest[..<equals]
            let name = String(
                decoding: before.split { isBlank($0) || $0 == UInt8(ascii: ",") }.last ?? [], as: UTF8.self)
            output += before
            output.append(UInt8(ascii: "="))
            rest = rest[(equals + 1)...]
            let isQuoted = rest.first == UInt8(ascii: "\"")
            if isQuoted { rest = rest.dropFirst() }
            let end = rest.firstIndex { isQuoted ? $0 == UInt8(ascii: "\"") : $0 == UInt8(ascii: ",") || isBlank($0) }
            let content = Array(rest[..<(end ?? rest.endIndex)])
            let replaced: [UInt8]
            switch name.lowercased() {
            case "nonce", "cnonce", "opaque", "response", "rspauth", "nextnonce":
                replaced = secret(content, isSought: true)
            case "uri": replaced = Array(target(String(decoding: content, as: UTF8.self)).utf8)
            default: replaced = text(content)
            }
            if isQuoted { output.append(UInt8(ascii: "\"")) }
            output += replaced
            if isQuoted, end != nil { output.append(UInt8(ascii: "\"")) }
            rest = end.map { isQuoted ? rest[($0 + 1)...] : rest[$0...] } ?? []
        }
        return output + text(Array(rest))
    }

    /// Replaces the values of cookies, which log in.
    mutating func cookies(_ bytes: [UInt8], all: Bool) -> [UInt8] {
        let parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        let replaced = parts.enumerated().map { index, part -> [UInt8] in
            guard all || index == 0 else { return text(Array(part)) }
            // A cookie may have no name.
            let start = part.firstIndex(of: UInt8(ascii: "=")).map { $0 + 1 } ?? part.firstIndex { !isBlank($0) }
            return part[..<(start ?? part.endIndex)] + secret(Array(part[(start ?? part.endIndex)...]), isSought: true)
        }
        return Array(replaced.joined(separator: [UInt8(ascii: ";")]))
    }

    // MARK: Bodies

    /// The result for a body.
    enum Body: Equatable {
        case kept([UInt8])
        /// Nobody can look into it, for this reason.
        case leftOut(String)
    }

    /// Replaces values in a body.
    ///
    /// - Parameters:
    ///   - bytes: The body, whose form is that of its first bytes: media types are not always true.
    ///   - contentType: The media type that the message names.
    ///   - path: The path of the request.
    /// - Returns: The body with the replacements, or the reason why it is left out.
    mutating func body(_ bytes: [UInt8], contentType: String, path: String) -> Body {
        guard !bytes.isEmpty else { return .kept([]) }
        if let reason = Self.reasonToLeaveOut(bytes) { return .leftOut(reason) }
        let type = contentType.lowercased()
        if let boundary = Self.boundary(of: bytes, contentType) {
            return .kept(parts(bytes, boundary: boundary))
        }
        switch UTF16Text.Reading(bytes) {
        case .text(let text):
            guard case .kept(let replaced) = body(text.bytes, contentType: contentType, path: path) else {
                return .leftOut("nobody can see what is in it")
            }
            return .kept(text.encoded(replaced))
        case .malformed: return .leftOut("it is malformed UTF-16, and nobody can see what is in it")
        case .other: break
        }
        guard bytes.withUnsafeBytes(isUTF8) || type.contains("text/"), !bytes.contains(0) else {
            return .kept(binary(bytes))
        }
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
        // The reply is a token, and nothing else.
        if path.hasSuffix("/wssession.cgi") {
            return .kept(secret(Array(bytes[..<end]), isSought: true) + bytes[end...])
        }
        let field = FieldKind(path)
        switch bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) {
        case _ where Self.isJSON(bytes): return .kept(json(bytes, field: field))
        case UInt8(ascii: "\"") where Self.isJSONString(bytes[..<end]): return .kept(json(bytes, field: field))
        case UInt8(ascii: "<"): return .kept(xml(bytes))
        default: break
        }
        // The value of the field that the path names, and not a sentence about it.
        if field.isSecret, !bytes[..<end].contains(where: { $0 <= 0x20 }), path.hasPrefix("/config/") {
            return .kept(value(Array(bytes[..<end]), .secret) + bytes[end...])
        }
        // Some clients send a form as text, or without a type.
        let isForm =
            type.contains("x-www-form-urlencoded")
            || bytes.contains(UInt8(ascii: "&")) && !bytes[..<end].contains { $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
        if isForm { return .kept(pairs(bytes)) }
        return .kept(encodedDocument(bytes) ?? lines(bytes))
    }

    /// The boundary of a form of parts: the media type names it, or the body begins with it.
    private static func boundary(of bytes: [UInt8], _ contentType: String) -> String? {
        if contentType.lowercased().contains("multipart/"), let boundary = parameter("boundary", of: contentType) {
            return boundary
        }
        guard bytes.starts(with: "--".utf8), let lineEnd = bytes.firstIndex(where: { $0 < 0x20 }),
            bytes[lineEnd...].drop(while: { $0 < 0x20 }).prefix(8).map({ $0 | 0x20 })
                == Array("content-".utf8).map({ $0 | 0x20 })
        else { return nil }
        return String(decoding: bytes[2..<lineEnd], as: UTF8.self)
    }

    /// The starts of compressed files: their contents cannot be searched.
    private static let compressed: [(start: [UInt8], name: String)] = [
        ([0x1F, 0x8B], "gzip"), ([0x50, 0x4B, 0x03, 0x04], "zip"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"),
        ([0x42, 0x5A, 0x68], "bzip2"), ([0x37, 0x7A, 0xBC, 0xAF], "7-Zip"), ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
        ([0x04, 0x22, 0x4D, 0x18], "LZ4"), ([0x1F, 0x9D], "compress"), (Array("Rar!".utf8), "RAR"),
    ]

    private static func reasonToLeaveOut(_ bytes: [UInt8]) -> String? {
        let isText = !bytes.contains(0) && bytes.withUnsafeBytes(isUTF8)
        if let format = compressed.first(where: { bytes.starts(with: $0.start) }) {
            return "it is compressed (\(format.name)), and nobody can see what is in it"
        }
        if !isText, bytes.count > 2, bytes[0] == 0x78, [0x01, 0x5E, 0x9C, 0xDA].contains(bytes[1]) {
            return "it is compressed (zlib), and nobody can see what is in it"
        }
        if !isText, isKeyOrCertificate(bytes) { return "it is a key or a certificate (DER)" }
        return nil
    }
}

/// Whether bytes are a sequence in DER, which keys and certificates are, PKCS #12 among them.
///
/// - Parameters:
///   - bytes: The bytes.
///   - isWhole: Whether their size must be the one that they name. If not, the end may be missing.
/// - Returns: Whether they are.
func isKeyOrCertificate(_ bytes: [UInt8], isWhole: Bool = false) -> Bool {
    guard bytes.count > 4, bytes[0] == 0x30, bytes[1] <= 0x84 else { return false }
    // The size stands in one byte, or in the bytes that the lower bits of it count.
    let isShort = bytes[1] < 0x80
    let count = isShort ? 0 : Int(bytes[1] & 7)
    let size = isShort ? Int(bytes[1]) : bytes[2...].prefix(count).reduce(0) { $0 << 8 | Int($1) }
    if size == bytes.count - 2 - count { return true }
    // The first element of a key is a number, its version.
    return !isWhole && (!isShort || bytes[2...].starts(with: [0x02, 0x01]))
}

/// Whether a byte is a space or a tab.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
