import Glibc
internal import VapixSupport

/// Values in running text, which their form alone shows.
extension Redactor {
    static let pemStart = Array("-----BEGIN ".utf8)
    /// How much of a text before a number can say that it is a version.
    private static let versionDistance = 24

    /// Replaces addresses, hosts in URLs, keys in PEM, serial numbers, and `name=value` where the name tells of a secret.
    mutating func text(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            // A word starts where no letter or digit is before it.
            let isStart = index == 0 || !isWord(bytes[index - 1])
            if isStart, let found = match(bytes, index) {
                output += found.replacement
                index += found.count
                continue
            }
            output.append(bytes[index])
            index += 1
        }
        return output
    }

    private typealias Match = (count: Int, replacement: [UInt8])

    private mutating func match(_ bytes: [UInt8], _ start: Int) -> Match? {
        let first = bytes[start]
        if first == UInt8(ascii: "-") { return pem(bytes, start) }
        if isHexDigit(first), let found = macAddress(bytes, start) ?? serialNumber(bytes, start) { return found }
        if isHexDigit(first) || first == UInt8(ascii: ":"), let found = address6(bytes, start) { return found }
        if isDigit(first), let found = address4(bytes, start) { return found }
        if isASCIILetter(first) { return url(bytes, start) ?? assignment(bytes, start) }
        return nil
    }

    /// A block of PEM: even a certificate names its device.
    private mutating func pem(_ bytes: [UInt8], _ start: Int) -> Match? {
        guard bytes[start...].starts(with: Self.pemStart),
            let labelEnd = find("-----", in: bytes, from: start + Self.pemStart.count)
        else { return nil }
        let label = bytes[(start + Self.pemStart.count)..<labelEnd]
        // A block without an end goes to the end of the text.
        let end = find("-----END ", in: bytes, from: labelEnd).flatMap { find("-----", in: bytes, from: $0 + 9) }
        let block = Array(bytes[start..<(end.map { $0 + 5 } ?? bytes.count)])
        let isEscaped = find("\\n", in: block, from: 0) != nil
        let content = replacements.secret(block, isSought: false)
        let encoded = base64(Array("This \(String(decoding: label, as: UTF8.self)) was replaced: ".utf8) + content)
        let lineBreak = Array((isEscaped ? "\\n" : "\n").utf8)
        var replacement: [UInt8] = Self.pemStart
        replacement += label
        replacement += "-----".utf8
        replacement += lineBreak
        replacement += encoded
        replacement += lineBreak
        replacement += "-----END ".utf8
        replacement += label
        replacement += "-----".utf8
        return (block.count, replacement)
    }

    private mutating func macAddress(_ bytes: [UInt8], _ start: Int) -> Match? {
        guard start + 17 <= bytes.count else { return nil }
        let separator = bytes[start + 2]
        guard separator == UInt8(ascii: ":") || separator == UInt8(ascii: "-") else { return nil }
        for offset in 0..<17 {
            let byte = bytes[start + offset]
            guard offset % 3 == 2 ? byte == separator : isHexDigit(byte) else { return nil }
        }
        let isLonger = start + 17 < bytes.count && (isWord(bytes[start + 17]) || bytes[start + 17] == separator)
        guard !isLonger else { return nil }
        return (17, digitsReplaced(bytes[start..<(start + 17)]))
    }

    private mutating func serialNumber(_ bytes: [UInt8], _ start: Int) -> Match? {
        let end = start + 12
        guard end <= bytes.count, bytes[start..<end].allSatisfy(isHexDigit), end == bytes.count || !isWord(bytes[end])
        else { return nil }
        guard replacements.isSerial(String(decoding: bytes[start..<end], as: UTF8.self).uppercased()) else {
            return nil
        }
        return (12, digitsReplaced(bytes[start..<end]))
    }

    private mutating func address6(_ bytes: [UInt8], _ start: Int) -> Match? {
        var end = start
        while end < bytes.count, end - start < 46, isHexDigit(bytes[end]) || ":.".utf8.contains(bytes[end]) { end += 1 }
        while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        // A colon behind an address is punctuation.
        if end - start > 2, bytes[end - 1] == UInt8(ascii: ":"), bytes[end - 2] != UInt8(ascii: ":") { end -= 1 }
        guard end < bytes.count ? !isWord(bytes[end]) : true,
            bytes[start..<end].count(where: { $0 == UInt8(ascii: ":") }) > 1
        else { return nil }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        var address = in6_addr()
        guard inet_pton(AF_INET6, text, &address) == 1 else { return nil }
        return (end - start, Array(replacements.address6(text).utf8))
    }

    private mutating func address4(_ bytes: [UInt8], _ start: Int) -> Match? {
        if start > 0, bytes[start - 1] == UInt8(ascii: ".") { return nil }
        var end = start
        while end < bytes.count, end - start < 17, isDigit(bytes[end]) || bytes[end] == UInt8(ascii: ".") { end += 1 }
        while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard end == bytes.count || !isWord(bytes[end]) else { return nil }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        var address = in_addr()
        guard inet_pton(AF_INET, text, &address) == 1, !isVersion(bytes, start) else { return nil }
        return (end - start, Array(replacements.address4(text).utf8))
    }

    /// Whether what stands before a number says that it is a version: AXIS OS has versions of four numbers.
    private func isVersion(_ bytes: [UInt8], _ start: Int) -> Bool {
        let before = bytes[max(start - Self.versionDistance, 0)..<start]
        var words = before[...]
        while let last = words.last, !isASCIILetter(last) { words.removeLast() }
        let word = words.reversed().prefix(while: isASCIILetter).reversed()
        let text = String(decoding: word, as: UTF8.self).lowercased()
        return text.hasSuffix("version") || text.hasSuffix("firmware") || text.hasSuffix("os")
    }

    /// A URL: its user, its host, and the values in its query.
    private mutating func url(_ bytes: [UInt8], _ start: Int) -> Match? {
        var index = start
        while index < bytes.count,
            isASCIILetter(bytes[index]) || isDigit(bytes[index]) || "+.-".utf8.contains(bytes[index])
        {
            index += 1
            if index - start > 20 { return nil }
        }
        guard bytes[index...].starts(with: "://".utf8) else { return nil }
        let authorityStart = index + 3
        var end = authorityStart
        while end < bytes.count, bytes[end] > 0x20, !"/?#\"'<>\\&;,)|".utf8.contains(bytes[end]) { end += 1 }
        guard end > authorityStart else { return nil }
        return (end - start, Array(bytes[start..<authorityStart]) + authority(Array(bytes[authorityStart..<end])))
    }

    /// Replaces `user:password@host:port`.
    mutating func authority(_ bytes: [UInt8]) -> [UInt8] {
        var host = bytes[...]
        var output: [UInt8] = []
        if let at = bytes.lastIndex(of: UInt8(ascii: "@")) {
            host = bytes[(at + 1)...]
            let login = bytes[..<at]
            if let colon = login.firstIndex(of: UInt8(ascii: ":")) {
                output += login[...colon]
                output += secret(percentDecoded(Array(login[(colon + 1)...])), isSought: true)
            } else {
                output += login
            }
            output.append(UInt8(ascii: "@"))
        }
        let end =
            host.first == UInt8(ascii: "[") ? host.endIndex : host.firstIndex(of: UInt8(ascii: ":")) ?? host.endIndex
        let name = Array(host[..<end])
        let plain = text(name)
        if plain != name || !name.contains(where: isASCIILetter) || name.first == UInt8(ascii: "[") {
            output += plain
        } else {
            output += replacements.host(String(decoding: name, as: UTF8.self)).utf8
        }
        return output + host[end...]
    }

    /// `name=value` or `name: value` in a text, if the name tells of a secret.
    private mutating func assignment(_ bytes: [UInt8], _ start: Int) -> Match? {
        var end = start
        while end < bytes.count, isWord(bytes[end]) || "_-.".utf8.contains(bytes[end]) {
            end += 1
            if end - start > 128 { return nil }
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "=") || bytes[end] == UInt8(ascii: ":") else { return nil }
        let kind = FieldKind(String(decoding: bytes[start..<end], as: UTF8.self))
        switch kind {
        case .secret, .key: break
        case .host, .serial, .version, .other: return nil
        }
        var valueStart = end + 1
        while valueStart < bytes.count, bytes[valueStart] == UInt8(ascii: " ") { valueStart += 1 }
        if let login = login(bytes, start, valueStart, name: String(decoding: bytes[start..<end], as: UTF8.self)) {
            return login
        }
        let quote = valueStart < bytes.count && "\"'".utf8.contains(bytes[valueStart]) ? bytes[valueStart] : nil
        if quote != nil { valueStart += 1 }
        var valueEnd = valueStart
        while valueEnd < bytes.count, bytes[valueEnd] >= 0x20,
            quote.map({ bytes[valueEnd] != $0 }) ?? !" &;,<>\"'".utf8.contains(bytes[valueEnd])
        {
            valueEnd += 1
        }
        guard valueEnd > valueStart else { return nil }
        let raw = Array(bytes[valueStart..<valueEnd])
        let decoded = percentDecoded(raw)
        let replacement = value(decoded, kind)
        return (valueEnd - start, bytes[start..<valueStart] + (replacement == decoded ? raw : replacement))
    }

    /// A login as the header `Authorization` has it: behind a scheme and a space, up to the end of the line or the text.
    private mutating func login(_ bytes: [UInt8], _ start: Int, _ valueStart: Int, name: String) -> Match? {
        guard name.lowercased().hasSuffix("authorization") else { return nil }
        let value = bytes[valueStart...].prefix { $0 >= 0x20 && $0 != UInt8(ascii: "'") }
        let scheme = value.prefix(while: isASCIILetter)
        guard !scheme.isEmpty, scheme.endIndex < value.endIndex, value[scheme.endIndex] == 0x20 else { return nil }
        // The fields of Digest have quotation marks.
        let isDigest = String(decoding: scheme, as: UTF8.self).lowercased() == "digest"
        let login = isDigest ? value : value.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ",") }
        return (login.endIndex - start, bytes[start..<valueStart] + authorization(Array(login)))
    }

    /// Replaces what was found anywhere in the body of a message, if it is text.
    ///
    /// In other bodies, a text of another length would move all that follows.
    ///
    /// - Parameters:
    ///   - bytes: A body that has been through the redactor.
    ///   - isText: Whether it is said to be text, in whichever encoding.
    /// - Returns: The body with the replacements.
    func finish(_ bytes: [UInt8], isText: Bool) -> [UInt8] {
        if let text = UTF16Text(bytes) { return text.encoded(finish(text.bytes)) }
        guard !bytes.contains(0), isText || bytes.withUnsafeBytes(isUTF8) else { return bytes }
        return finish(bytes)
    }

    /// Replaces what was found anywhere, wherever it stands: serial numbers, host names and secrets without a name.
    ///
    /// - Parameter bytes: A message that has been through the redactor.
    /// - Returns: The message with the replacements.
    func finish(_ bytes: [UInt8]) -> [UInt8] {
        var needles: [(needle: [UInt8], replacement: [UInt8], isWord: Bool)] = []
        for (secret, replacement) in replacements.sought {
            for form in Self.forms(of: secret) { needles.append((form, replacement, secret.count < 6)) }
        }
        for (serial, replacement) in replacements.serials {
            needles.append((Array(serial.utf8), Array(replacement.utf8), false))
            needles.append((Array(serial.lowercased().utf8), Array(replacement.lowercased().utf8), false))
        }
        // A host of one label may be any word.
        for (host, replacement) in replacements.hosts where host.contains(".") {
            needles.append((Array(host.utf8), Array(replacement.utf8), true))
        }
        guard !needles.isEmpty else { return bytes }
        // The longest first, as one may be a part of another.
        needles.sort { $0.needle.count > $1.needle.count }
        var byFirst = [[Int]](repeating: [], count: 256)
        for (index, needle) in needles.enumerated() {
            if let first = needle.needle.first { byFirst[Int(first)].append(index) }
        }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        search: while index < bytes.count {
            for candidate in byFirst[Int(bytes[index])] {
                let (needle, replacement, isWord) = needles[candidate]
                guard bytes[index...].starts(with: needle) else { continue }
                let end = index + needle.count
                let isPart = index > 0 && self.isWord(bytes[index - 1]) || end < bytes.count && self.isWord(bytes[end])
                guard !isWord || !isPart else { continue }
                output += replacement
                index = end
                continue search
            }
            output.append(bytes[index])
            index += 1
        }
        return output
    }

    /// The forms in which a secret can stand in a message: as it is, and with the escapes of URLs, JSON, XML and Base64.
    private static func forms(of secret: [UInt8]) -> [[UInt8]] {
        var forms = [secret, percentEncoded(secret), escapedForJSON(secret), escapedForXML(secret)]
        // Shorter texts in Base64 could be a part of anything.
        if secret.count >= 6 { forms.append(base64(secret)) }
        return Array(Set(forms))
    }

    func isWord(_ byte: UInt8) -> Bool { isASCIILetter(byte) || isDigit(byte) || byte >= 0x80 }

    private func find(_ text: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        let wanted = text.withUTF8Buffer { Array($0) }
        guard start + wanted.count <= bytes.count else { return nil }
        return (start...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
    }
}
