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
            // A word starts where no letter or digit is before it. The encoding of other letters is not known.
            let isStart = index == 0 || bytes[index - 1] >= 0x80 || !isWord(bytes[index - 1])
            if isStart, let found = match(bytes, index) {
                output += found.replacement
                index += found.count
                continue
            }
            output.append(bytes[index])
            index += 1
        }
        return known?.inText.replaced(in: output) ?? output
    }

    private typealias Match = (count: Int, replacement: [UInt8])

    private mutating func match(_ bytes: [UInt8], _ start: Int) -> Match? {
        let first = bytes[start]
        if first == UInt8(ascii: "-") { return pem(bytes, start) }
        if isHexDigit(first), let found = macAddress(bytes, start) ?? serialNumber(bytes, start) { return found }
        if isHexDigit(first) || first == UInt8(ascii: ":"), let found = address6(bytes, start) { return found }
        if isDigit(first), let found = address4(bytes, start) { return found }
        if isASCIILetter(first) {
            return url(bytes, start) ?? assignment(bytes, start) ?? login(bytes, start) ?? webToken(bytes, start)
        }
        return nil
    }

    /// A block of PEM: even a certificate names its device.
    mutating func pem(_ bytes: [UInt8], _ start: Int) -> (count: Int, replacement: [UInt8])? {
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
        let end = endOfAuthority(bytes, authorityStart)
        guard end > authorityStart else { return nil }
        return (end - start, Array(bytes[start..<authorityStart]) + authority(Array(bytes[authorityStart..<end])))
    }

    /// The end of the login, host and port of a URL.
    private func endOfAuthority(_ bytes: [UInt8], _ start: Int) -> Int {
        func end(_ start: Int, _ others: String) -> Int {
            let stops = Array(others.utf8)
            return bytes[start...].firstIndex { $0 <= 0x20 || stops.contains($0) } ?? bytes.count
        }
        let hostStops = "/?#\"'<>\\&;,)|"
        // Passwords may have the marks of a sentence in them.
        var limit = end(start, "/?#\"<>\\")
        if let colon = bytes[start..<limit].firstIndex(of: UInt8(ascii: ":")), bytes[start] != UInt8(ascii: "["),
            !bytes[(colon + 1)..<limit].allSatisfy({ isDigit($0) || hostStops.utf8.contains($0) })
        {
            // It is no port. Some programs do not even encode a slash in a password.
            limit = min(end(start, "\"<>"), start + 512)
        }
        guard let at = bytes[start..<limit].lastIndex(of: UInt8(ascii: "@")) else { return end(start, hostStops) }
        return end(at + 1, hostStops)
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

    /// `name=value` or `name: value` in a text, if the name tells of a secret; both may be in quotation marks.
    private mutating func assignment(_ bytes: [UInt8], _ start: Int) -> Match? {
        var end = start
        while end < bytes.count, isWord(bytes[end]) || "_-.".utf8.contains(bytes[end]) {
            end += 1
            if end - start > 128 { return nil }
        }
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let valueStart = startOfValue(bytes, start, end), FieldKind(name).isSecret else { return nil }
        if let header = headerOfLogin(bytes, start, valueStart, name: name) { return header }
        // A document that is in another one has backslashes before its quotation marks.
        let mark = quotationMark(bytes, at: valueStart)
        let quoted = mark.flatMap { endOfQuotation(bytes, valueStart + $0.count, $0) }
        let contentStart = valueStart + (quoted == nil ? 0 : mark?.count ?? 0)
        let contentEnd = quoted ?? endOfWord(bytes, contentStart, isInDocument: quotationMark(bytes, at: end) != nil)
        // The values in an object or an array have names of their own.
        guard contentEnd > contentStart, quoted != nil || !"{[".utf8.contains(bytes[contentStart]) else { return nil }
        let raw = bytes[contentStart..<contentEnd]
        var decoded = quoted == nil ? percentDecoded(raw) : Array(raw)
        if quoted != nil, var depth = mark?.count {
            while depth > 0 {
                decoded = unescapedJSON(decoded[...])
                depth /= 2
            }
        }
        let replacement = value(decoded, FieldKind(name))
        return (contentEnd - start, bytes[start..<contentStart] + (replacement == decoded ? Array(raw) : replacement))
    }

    /// The end of a value in quotation marks, whose own ones have twice as many backslashes before them, and one more.
    ///
    /// - Returns: The end; `nil` if a word goes on behind the mark, which is then a part of the value.
    private func endOfQuotation(_ bytes: [UInt8], _ start: Int, _ mark: [UInt8]) -> Int? {
        var backslashes = 0
        for index in start..<bytes.count {
            if bytes[index] == UInt8(ascii: "\\") {
                backslashes += 1
                continue
            }
            if bytes[index] == mark.last, backslashes % (2 * mark.count) == mark.count - 1 {
                let next = index + 1
                let goesOn = next < bytes.count && (isWord(bytes[next]) || bytes[next] == UInt8(ascii: "%"))
                return goesOn ? nil : next - mark.count
            }
            backslashes = 0
        }
        return bytes.count
    }

    /// The end of a value without quotation marks.
    private func endOfWord(_ bytes: [UInt8], _ start: Int, isInDocument: Bool) -> Int {
        var end = start
        while end < bytes.count, bytes[end] >= 0x20, !" &;,<>\"".utf8.contains(bytes[end]) {
            let next = end + 1
            let isInWord =
                end > start && next < bytes.count && (isWord(bytes[next]) || "%\"'".utf8.contains(bytes[next]))
            if bytes[end] == UInt8(ascii: "'"), end > start, !isInWord { break }
            end += 1
        }
        while isInDocument, end > start, "}])".utf8.contains(bytes[end - 1]) { end -= 1 }
        return end
    }

    /// The start of the value behind a name, an equals sign or a colon, and spaces; `nil` if there is no such sign.
    private func startOfValue(_ bytes: [UInt8], _ start: Int, _ nameEnd: Int) -> Int? {
        var index = nameEnd
        if let mark = quotationMark(bytes, at: nameEnd), start >= mark.count,
            bytes[(start - mark.count)..<start].elementsEqual(mark)
        {
            index += mark.count
        }
        let isOption = index == nameEnd && start >= 2 && bytes[(start - 2)..<start].elementsEqual("--".utf8)
        func skipBlanks() { while index < bytes.count, isBlank(bytes[index]) { index += 1 } }
        skipBlanks()
        guard index < bytes.count else { return nil }
        if "=:".utf8.contains(bytes[index]) {
            index += 1
            // As in some languages: `:=` and `=>`.
            if index < bytes.count, "=>".utf8.contains(bytes[index]) { index += 1 }
            skipBlanks()
            return index
        }
        return isOption && index > nameEnd ? index : nil
    }

    /// A quotation mark, with the backslashes before it.
    private func quotationMark(_ bytes: [UInt8], at start: Int) -> [UInt8]? {
        let backslashes = bytes[start...].prefix(4).prefix { $0 == UInt8(ascii: "\\") }
        guard backslashes.endIndex < bytes.count, "\"'".utf8.contains(bytes[backslashes.endIndex]) else { return nil }
        return Array(bytes[start...backslashes.endIndex])
    }

    /// Whether a header of this name has more than one value in it, or a scheme before it.
    static func isOfLogin(_ name: some StringProtocol) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix("authorization") || name.hasSuffix("cookie")
    }

    /// A login or cookies as their headers have them, up to the end of the line or the text.
    private mutating func headerOfLogin(_ bytes: [UInt8], _ start: Int, _ valueStart: Int, name: String) -> Match? {
        guard Self.isOfLogin(name) else { return nil }
        // A header as an argument of a command is in quotation marks.
        let isArgument = start > 0 && bytes[start - 1] == UInt8(ascii: "'")
        let line = bytes[valueStart...].prefix {
            $0 >= 0x20 && !(isArgument && $0 == UInt8(ascii: "'")) || $0 == 0x09
        }
        if name.lowercased().hasSuffix("cookie") {
            let value = line.prefix { $0 != UInt8(ascii: "\"") }
            let isSet = name.lowercased().hasSuffix("set-cookie")
            return (value.endIndex - start, bytes[start..<valueStart] + cookies(Array(value), all: !isSet))
        }
        let scheme = line.prefix { $0 > 0x20 && $0 != UInt8(ascii: "\"") }
        guard !scheme.isEmpty, scheme.endIndex < line.endIndex, isBlank(line[scheme.endIndex]) else { return nil }
        // The fields of Digest have quotation marks.
        let isDigest = String(decoding: scheme, as: UTF8.self).lowercased() == "digest"
        let login = isDigest ? line : line.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ",") }
        return (login.endIndex - start, bytes[start..<valueStart] + authorization(Array(login)))
    }

    /// A login without the name of its header: a scheme, and what cannot be a word.
    private mutating func login(_ bytes: [UInt8], _ start: Int) -> Match? {
        let scheme = bytes[start...].prefix(while: isASCIILetter)
        guard scheme.endIndex + 1 < bytes.count, scheme.count <= 6, isBlank(bytes[scheme.endIndex]) else { return nil }
        let rest = bytes[(scheme.endIndex + 1)...]
        let word = rest.prefix { isBase64($0) || "=.~".utf8.contains($0) }
        switch String(decoding: scheme, as: UTF8.self).lowercased() {
        case "basic":
            guard word.count >= 4, base64Decoded(word)?.contains(UInt8(ascii: ":")) == true else { return nil }
        case "bearer":
            guard word.count >= 16 else { return nil }
        case "digest":
            guard rest.starts(with: "username=".utf8) else { return nil }
            let line = bytes[start...].prefix { $0 >= 0x20 || $0 == 0x09 }
            return (line.count, authorization(Array(line)))
        default: return nil
        }
        return (word.endIndex - start, authorization(Array(bytes[start..<word.endIndex])))
    }

    /// A JSON Web Token, which its first characters show: those of `{"` in Base64.
    private mutating func webToken(_ bytes: [UInt8], _ start: Int) -> Match? {
        guard bytes[start...].starts(with: "eyJ".utf8) else { return nil }
        let token = bytes[start...].prefix { isBase64($0) || $0 == UInt8(ascii: ".") }
        guard token.count(where: { $0 == UInt8(ascii: ".") }) == 2 else { return nil }
        return (token.count, secret(Array(token), isSought: true))
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
        if case .text(let text) = UTF16Text.Reading(bytes) { return text.encoded(finish(text.bytes)) }
        guard !bytes.contains(0), isText || bytes.withUnsafeBytes(isUTF8) else { return bytes }
        return finish(bytes)
    }

    /// Replaces what was found anywhere, wherever it stands: serial numbers, host names and secrets without a name.
    ///
    /// - Parameter bytes: A message that has been through the redactor.
    /// - Returns: The message with the replacements.
    func finish(_ bytes: [UInt8]) -> [UInt8] { known?.inText.replaced(in: bytes) ?? bytes }

    private func find(_ text: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        let wanted = text.withUTF8Buffer { Array($0) }
        guard start + wanted.count <= bytes.count else { return nil }
        return (start...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
    }
}
