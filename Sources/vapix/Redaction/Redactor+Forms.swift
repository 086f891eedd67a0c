/// Values in queries, forms, lines of `name=value`, and forms of parts.
extension Redactor {
    /// Replaces values in a path and its query.
    mutating func target(_ target: String) -> String {
        let bytes = Array(target.utf8)
        let end = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.count
        let path = text(Array(bytes[..<end]))
        guard end < bytes.count else { return String(decoding: path, as: UTF8.self) }
        return String(
            decoding: path + [UInt8(ascii: "?")] + pairs(Array(bytes[(end + 1)...])), as: UTF8.self)
    }

    /// Replaces values in `name=value&name=value`; pairs that do not change keep their bytes.
    mutating func pairs(_ bytes: [UInt8]) -> [UInt8] {
        let pairs = bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).map { pair -> [UInt8] in
            guard let equals = pair.firstIndex(of: UInt8(ascii: "=")) else { return text(Array(pair)) }
            let name = String(decoding: percentDecoded(pair[..<equals], plusIsSpace: true), as: UTF8.self)
            let decoded = percentDecoded(pair[(equals + 1)...], plusIsSpace: true)
            let replaced = value(decoded, FieldKind(name))
            return replaced == decoded ? Array(pair) : pair[...equals] + percentEncoded(replaced)
        }
        return Array(pairs.joined(separator: [UInt8(ascii: "&")]))
    }

    /// Replaces values in text, whose lines may be `name=value`.
    mutating func lines(_ bytes: [UInt8]) -> [UInt8] {
        // A key in PEM has lines that are none of these.
        if find(Self.pemStart, in: bytes[...]) != nil { return text(bytes) }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line -> [UInt8] in
            guard let equals = line.firstIndex(of: UInt8(ascii: "=")), equals > line.startIndex,
                line[..<equals].allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"<>{}\"'&?/".utf8.contains($0) })
            else { return text(Array(line)) }
            let isCut = line.last == 0x0D
            var content = isCut ? line[(equals + 1)...].dropLast() : line[(equals + 1)...]
            var (start, end): ([UInt8], [UInt8]) = ([], isCut ? [0x0D] : [])
            if let quote = content.first, "\"'".utf8.contains(quote), content.count > 1, content.last == quote {
                content = content.dropFirst().dropLast()
                start = [quote]
                end = [quote] + end
            }
            let kind = FieldKind(String(decoding: line[..<equals], as: UTF8.self))
            return line[...equals] + start + value(Array(content), kind) + end
        }
        return Array(lines.joined(separator: [0x0A]))
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
        let emptyLine: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        guard let headEnd = find(emptyLine, in: bytes) else { return text(Array(bytes)) }
        let head = Array(bytes[..<headEnd])
        let hasLineBreak = bytes.suffix(2) == [0x0D, 0x0A] && bytes.count >= headEnd - bytes.startIndex + 6
        let end = hasLineBreak ? bytes.endIndex - 2 : bytes.endIndex
        let content = Array(bytes[(headEnd + 4)..<end])
        let headText = String(decoding: head, as: UTF8.self)
        let name = Self.parameter("name", of: headText) ?? ""
        let type = headText.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-type:") }
        let contentType = type.map { String($0.dropFirst("content-type:".count)) } ?? ""
        var replaced: [UInt8]
        switch FieldKind(name) {
        case .secret, .key: replaced = value(content, .secret)
        case .host, .serial, .version, .other:
            switch body(content, contentType: contentType, path: "") {
            case .kept(let bytes): replaced = bytes
            case .leftOut(let reason):
                replaced = replacements.secret(content, isSought: false)
                replaced = Array("left out, because \(reason): ".utf8) + replaced
            }
        }
        return text(head) + emptyLine + replaced + bytes[end...]
    }

    /// The value of `name="value"` in a header.
    static func parameter(_ name: String, of header: String) -> String? {
        for part in header.split(whereSeparator: { ";\r\n".contains($0) }) {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].filter({ $0 != " " }).lowercased() == name else { continue }
            let value = halves[1].drop { $0 == " " }
            return value.hasPrefix("\"")
                ? String(value.dropFirst().prefix { $0 != "\"" }) : String(value.prefix { $0 != " " })
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
