/// Values in queries, forms, lines of `name=value`, and forms of parts.
extension Redactor {
    /// Replaces values in a path and its query.
    mutating func target(_ target: String) -> String {
        let bytes = Array(target.utf8)
        let end = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.count
        let parts = bytes[..<end].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { part in
            let decoded = percentDecoded(part)
            let replaced = text(decoded)
            return replaced == decoded ? Array(part) : percentEncoded(replaced)
        }
        let path = Array(parts.joined(separator: [UInt8(ascii: "/")]))
        guard end < bytes.count else { return String(decoding: path, as: UTF8.self) }
        return String(
            decoding: path + [UInt8(ascii: "?")] + pairs(Array(bytes[(end + 1)...])), as: UTF8.self)
    }

    /// Replaces values in `name=value&name=value`; pairs that do not change keep their bytes.
    mutating func pairs(_ bytes: [UInt8]) -> [UInt8] {
        let pairs = bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).map { pair -> [UInt8] in
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else {
                let decoded = percentDecoded(pair, plusIsSpace: true)
                let replaced = leaf(decoded)
                return replaced == decoded ? Array(pair) : percentEncoded(replaced)
            }
            let name = String(decoding: percentDecoded(pair[..<equals], plusIsSpace: true), as: UTF8.self)
            let decoded = percentDecoded(pair[(equals + 1)...], plusIsSpace: true)
            let replaced = value(decoded, FieldKind(name))
            return replaced == decoded ? Array(pair) : pair[...equals] + percentEncoded(replaced)
        }
        return Array(pairs.joined(separator: [UInt8(ascii: "&")]))
    }

    /// Replaces values in text, whose lines may be `name=value`.
    ///
    /// A document in XML may begin somewhere in it.
    mutating func lines(_ bytes: [UInt8]) -> [UInt8] {
        if let start = startOfXML(bytes), depth < Self.maximumDepth {
            depth += 1
            defer { depth -= 1 }
            return lines(Array(bytes[..<start])) + xml(Array(bytes[start...]))
        }
        var output: [UInt8] = []
        var index = 0
        // A key in PEM has lines that are none of these.
        while let start = find(Self.pemStart, in: bytes[index...]), let block = pem(bytes, start) {
            output += linesWithoutKeys(bytes[index..<start]) + block.replacement
            index = start + block.count
        }
        return output + linesWithoutKeys(bytes[index...])
    }

    private func startOfXML(_ bytes: [UInt8]) -> Int? {
        guard find(Array("</".utf8), in: bytes[...]) != nil else { return nil }
        return bytes.indices.dropLast().first { bytes[$0] == UInt8(ascii: "<") && isASCIILetter(bytes[$0 + 1]) }
    }

    private mutating func linesWithoutKeys(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line($0) }
        return Array(lines.joined(separator: [0x0A]))
    }

    private mutating func line(_ line: ArraySlice<UInt8>) -> [UInt8] {
        let start = String(decoding: line.prefix { !"=:".utf8.contains($0) }, as: UTF8.self)
        guard !Self.isOfLogin(start), let (kind, sign) = Self.assignment(line) else { return text(Array(line)) }
        let isCut = line.last == 0x0D
        var content = isCut ? line[(sign + 1)...].dropLast() : line[(sign + 1)...]
        var (opening, end): ([UInt8], [UInt8]) = ([], isCut ? [0x0D] : [])
        if kind.isSecret {
            opening += content.prefix(while: isBlank)
            content = content.drop(while: isBlank)
        }
        if let quote = content.first, "\"'".utf8.contains(quote), content.count > 1, content.last == quote {
            content = content.dropFirst().dropLast()
            opening.append(quote)
            end = [quote] + end
        }
        var result = Array(line[...sign])
        for part in [opening, value(Array(content), kind), end] { result += part }
        return result
    }

    /// Whether a line is `name=value`; or `name: value` or `name = value`, if the name tells of a secret.
    private static func assignment(_ line: ArraySlice<UInt8>) -> (kind: FieldKind, sign: Int)? {
        for character in "=:".utf8 {
            guard let sign = line.firstIndex(of: character), sign > line.startIndex else { continue }
            var name = line[..<sign]
            let isTight = character == UInt8(ascii: "=")
            if let first = name.firstIndex(where: { !isBlank($0) }), let last = name.lastIndex(where: { !isBlank($0) })
            {
                name = name[first...last]
            }
            guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"<>{}\"'&?/".utf8.contains($0) }) else { continue }
            let kind = FieldKind(String(decoding: name, as: UTF8.self))
            if kind.isSecret || isTight && name.count == sign - line.startIndex { return (kind, sign) }
        }
        return nil
    }

    /// Replaces values in the parts of a form.
    ///
    /// - Parameters:
    ///   - bytes: The body.
    ///   - boundary: The boundary, without the hyphens in front.
    /// - Returns: The body with the replacements.
    mutating func parts(_ bytes: [UInt8], boundary: String) -> [UInt8] {
        let delimiter = Array("--\(boundary)".utf8)
        var pieces: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while let start = find(delimiter, in: rest) {
            pieces.append(rest[..<start])
            rest = rest[(start + delimiter.count)...]
        }
        pieces.append(rest)
        // The first piece stands before all parts.
        let replaced = pieces.enumerated().map { index, piece in index == 0 ? text(Array(piece)) : part(piece) }
        return Array(replaced.joined(separator: delimiter))
    }

    private mutating func part(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        // Some programs end a line without a carriage return.
        let breaks: [[UInt8]] = [[0x0D, 0x0A], [0x0A]]
        guard
            let (lineBreak, headEnd) = breaks.compactMap({ lineBreak in
                find(lineBreak + lineBreak, in: bytes).map { (lineBreak, $0) }
            }).min(by: { $0.1 < $1.1 })
        else { return text(Array(bytes)) }
        let head = Array(bytes[..<headEnd])
        let start = headEnd + 2 * lineBreak.count
        let hasLineBreak =
            bytes.suffix(lineBreak.count).elementsEqual(lineBreak) && bytes.endIndex - lineBreak.count >= start
        let end = hasLineBreak ? bytes.endIndex - lineBreak.count : bytes.endIndex
        let content = Array(bytes[start..<end])
        let headText = String(decoding: head, as: UTF8.self)
        let name = Self.parameter("name", of: headText) ?? ""
        let type = headText.split(whereSeparator: \.isNewline).first { $0.lowercased().hasPrefix("content-type:") }
        let contentType = type.map { String($0.dropFirst("content-type:".count)) } ?? ""
        var replaced: [UInt8]
        if FieldKind(name).isSecret {
            replaced = value(content, .secret)
        } else {
            switch body(content, contentType: contentType, path: "") {
            case .kept(let bytes): replaced = bytes
            case .leftOut(let reason):
                replaced = replacements.secret(content, isSought: false)
                replaced = Array("left out, because \(reason): ".utf8) + replaced
            }
        }
        return text(head) + lineBreak + lineBreak + replaced + bytes[end...]
    }

    /// The value of `name="value"` in a header; a value in quotation marks may have any character in it.
    static func parameter(_ name: String, of header: String) -> String? {
        var rest = header[...]
        while !rest.isEmpty {
            let part = rest.prefix { !";=\r\n".contains($0) && !$0.isNewline }
            rest = rest[part.endIndex...].dropFirst()
            guard part.endIndex < header.endIndex, header[part.endIndex] == "=" else { continue }
            rest = rest.drop { $0 == " " }
            let isQuoted = rest.first == "\""
            let value =
                isQuoted
                ? rest.dropFirst().prefix { $0 != "\"" } : rest.prefix { !"; ".contains($0) && !$0.isNewline }
            if part.filter({ $0 != " " }).lowercased() == name { return String(value) }
            rest = rest[value.endIndex...]
        }
        return nil
    }

    func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = wanted.first else { return nil }
        var rest = bytes
        while let start = rest.firstIndex(of: first) {
            if bytes[start...].starts(with: wanted) { return start }
            rest = rest[(start + 1)...]
        }
        return nil
    }
}
