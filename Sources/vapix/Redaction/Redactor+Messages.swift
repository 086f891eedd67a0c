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
        case "www-authenticate", "proxy-authenticate", "authentication-info": replaced = challenge(bytes)
        case "cookie": replaced = cookies(bytes, all: true)
        case "set-cookie": replaced = cookies(bytes, all: false)
        default: replaced = value(bytes, FieldKind(name) == .host ? .other : FieldKind(name))
        }
        return String(decoding: replaced, as: UTF8.self)
    }

    /// Replaces the login in a value of the header `Authorization`.
    mutating func authorization(_ bytes: [UInt8]) -> [UInt8] {
        guard let space = bytes.firstIndex(of: UInt8(ascii: " ")) else { return secret(bytes, isSought: true) }
        let scheme = String(decoding: bytes[..<space], as: UTF8.self).lowercased()
        let rest = Array(bytes[(space + 1)...])
        if scheme == "digest" { return bytes[...space] + digest(rest, isAnswer: true) }
        if scheme == "basic", let login = base64Decoded(rest.filter { $0 != 0x20 }),
            let colon = login.firstIndex(of: UInt8(ascii: ":")), colon + 1 < login.count
        {
            return bytes[...space] + base64(login[...colon] + secret(Array(login[(colon + 1)...]), isSought: true))
        }
        return bytes[...space] + secret(rest, isSought: true)
    }

    private mutating func challenge(_ bytes: [UInt8]) -> [UInt8] {
        guard let space = bytes.firstIndex(of: UInt8(ascii: " ")) else { return text(bytes) }
        return bytes[...space] + digest(Array(bytes[(space + 1)...]), isAnswer: false)
    }

    /// Replaces the fields of Digest.
    ///
    /// The realm, which has the serial number in it, and the URI are searched.
    private mutating func digest(_ bytes: [UInt8], isAnswer: Bool) -> [UInt8] {
        var output: [UInt8] = []
        var rest = bytes[...]
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
            let before = rest[..<equals]
            let name = String(
                decoding: before.split { $0 == 0x20 || $0 == UInt8(ascii: ",") }.last ?? [], as: UTF8.self)
            output += before
            output.append(UInt8(ascii: "="))
            rest = rest[(equals + 1)...]
            let isQuoted = rest.first == UInt8(ascii: "\"")
            if isQuoted { rest = rest.dropFirst() }
            let end = rest.firstIndex { isQuoted ? $0 == UInt8(ascii: "\"") : $0 == UInt8(ascii: ",") || $0 == 0x20 }
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
    private mutating func cookies(_ bytes: [UInt8], all: Bool) -> [UInt8] {
        let parts = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        let replaced = parts.enumerated().map { index, part -> [UInt8] in
            guard all || index == 0, let equals = part.firstIndex(of: UInt8(ascii: "=")) else {
                return text(Array(part))
            }
            return part[...equals] + secret(Array(part[(equals + 1)...]), isSought: true)
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
        if type.contains("multipart/"), let boundary = Self.parameter("boundary", of: contentType) {
            return .kept(parts(bytes, boundary: boundary))
        }
        if let text = UTF16Text(bytes) {
            guard case .kept(let replaced) = body(text.bytes, contentType: contentType, path: path) else {
                return .leftOut("nobody can see what is in it")
            }
            return .kept(text.encoded(replaced))
        }
        guard bytes.withUnsafeBytes(isUTF8) || type.contains("text/"), !bytes.contains(0) else {
            return .kept(binary(bytes))
        }
        // The reply is a token, and nothing else.
        if path.hasSuffix("/wssession.cgi") {
            let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
            return .kept(secret(Array(bytes[..<end]), isSought: true) + bytes[end...])
        }
        let field = FieldKind(path)
        switch bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return .kept(json(bytes, field: field))
        case UInt8(ascii: "\""): return .kept(json(bytes, field: field))
        case UInt8(ascii: "<"): return .kept(xml(bytes))
        default: break
        }
        // Some clients send a form as text, or without a type.
        let isForm =
            type.contains("x-www-form-urlencoded") || !bytes.contains(0x0A) && bytes.contains(UInt8(ascii: "&"))
        return .kept(isForm ? pairs(bytes) : lines(bytes))
    }

    /// The starts of compressed files: their contents cannot be searched.
    private static let compressed: [(start: [UInt8], name: String)] = [
        ([0x1F, 0x8B], "gzip"), ([0x50, 0x4B, 0x03, 0x04], "zip"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"),
        ([0x42, 0x5A, 0x68], "bzip2"), ([0x37, 0x7A, 0xBC, 0xAF], "7-Zip"), ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
    ]

    private static func reasonToLeaveOut(_ bytes: [UInt8]) -> String? {
        if let format = compressed.first(where: { bytes.starts(with: $0.start) }) {
            return "it is compressed (\(format.name)), and nobody can see what is in it"
        }
        // Certificates and keys in DER, PKCS #12 among them.
        if bytes.count > 4, bytes[0] == 0x30, bytes[1] & 0x80 != 0, !bytes.withUnsafeBytes(isUTF8) {
            return "it is a key or a certificate (DER)"
        }
        return nil
    }

    /// Replaces serial numbers and secrets in bytes that are no text; all else stays at its place.
    private mutating func binary(_ bytes: [UInt8]) -> [UInt8] {
        var output = bytes
        replaceSecrets(inBinary: &output)
        for (serial, replacement) in replacements.serials {
            // Pictures of Axis have the serial number in their header, in either form.
            for (old, new) in [
                (Array(serial.utf8), Array(replacement.utf8)),
                (Array(serial.lowercased().utf8), Array(replacement.lowercased().utf8)),
                (Self.binary(serial), Self.binary(replacement)),
            ] {
                replace(old, by: new, in: &output)
            }
        }
        for secret in replacements.sought.keys {
            replace(secret, by: Array(repeating: UInt8(ascii: "x"), count: secret.count), in: &output)
        }
        return output
    }

    /// Finds the secrets that have their name with them in a readable part of bytes that are no text.
    ///
    /// They are sought from then on. Logins, which encode theirs, are replaced.
    private mutating func replaceSecrets(inBinary bytes: inout [UInt8]) {
        for part in bytes.split(whereSeparator: { !(0x20...0x7E).contains($0) }) where part.count >= 8 {
            guard part.contains(where: { "=:<".utf8.contains($0) }) else { continue }
            // A length that stands in front of a document may be readable too.
            for opening in [UInt8(ascii: "{"), UInt8(ascii: "<")] {
                if let start = part.firstIndex(of: opening) { _ = leaf(Array(part[start...])) }
            }
            let replaced = text(Array(part))
            guard String(decoding: part, as: UTF8.self).lowercased().contains("authorization") else { continue }
            let start = zip(part, replaced).prefix { $0 == $1 }.count
            let end = zip(part.dropFirst(start).reversed(), replaced.dropFirst(start).reversed()).prefix { $0 == $1 }
                .count
            for index in (part.startIndex + start)..<(part.endIndex - end) { bytes[index] = UInt8(ascii: "x") }
        }
    }

    private func replace(_ old: [UInt8], by new: [UInt8], in bytes: inout [UInt8]) {
        guard old.count == new.count, !old.isEmpty else { return }
        var start = 0
        while let found = find(old, in: bytes[start...]) {
            bytes.replaceSubrange(found..<(found + old.count), with: new)
            start = found + old.count
        }
    }

    private static func binary(_ digits: String) -> [UInt8] {
        var rest = digits[...]
        var bytes: [UInt8] = []
        while rest.count >= 2 {
            bytes.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
            rest = rest.dropFirst(2)
        }
        return bytes
    }
}
