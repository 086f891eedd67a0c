/// Values in JSON, token by token: a document that is cut or malformed is treated like a whole one.
///
/// Names and values without quotation marks, or in single ones, are read as well.
extension Redactor {
    private struct Container {
        var isObject: Bool
        /// The key that the next value belongs to.
        var key: String?
        /// The kind of the elements of an array.
        var kind = FieldKind.other
        /// The kind of the members `value` and `data`, by `name`, by the key of the object or by the path.
        var valueKind: FieldKind?
        /// A member `value` that stands before `name`: its place in the output, and the value.
        var unnamed: (place: Range<Int>, value: [UInt8], isNumber: Bool)?
    }

    /// The names of members, elements and attributes that say what a value beside them is.
    static let namesOfNames: Set = ["id", "key", "name", "parameter", "type"]
    /// The names of the values beside them.
    static let namesOfValues: Set = ["#text", "content", "data", "text", "value"]

    /// Whether a text is an object or an array, and not the name of a section in settings: `[network]`.
    static func isJSON(_ bytes: [UInt8]) -> Bool {
        guard let start = bytes.firstIndex(where: { $0 > 0x20 && $0 < 0x80 }) else { return false }
        guard bytes[start] == UInt8(ascii: "[") else { return bytes[start] == UInt8(ascii: "{") }
        let rest = bytes[(start + 1)...].drop { $0 <= 0x20 }
        guard let first = rest.first else { return true }
        let words = ["true", "false", "null"].map { Array($0.utf8) }
        return isDigit(first) || "{[]\"'-".utf8.contains(first)
            || words.contains {
                $0.elementsEqual(rest.prefix(while: isASCIILetter))
                    && rest.dropFirst($0.count).first != UInt8(ascii: "]")
            }
    }

    /// Whether a text is one string, and not the rest of a document that begins with one.
    static func isJSONString(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let start = bytes.firstIndex(of: UInt8(ascii: "\"")) else { return false }
        return endOfString(Array(bytes), start) >= bytes.count - 1
    }

    /// Replaces values in a document.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - field: The field whose value the document carries, if the path of a request names one.
    /// - Returns: The document with the replacements.
    mutating func json(_ bytes: [UInt8], field: FieldKind = .other) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var containers: [Container] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                // The elements of an array have the name of the array, and the value of an object that of the object.
                var next = Container(isObject: byte == UInt8(ascii: "{"))
                let kind = kind(in: containers.last, field: field)
                if next.isObject { next.valueKind = kind.isSecret ? kind : nil } else { next.kind = kind }
                containers.append(next)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                _ = containers.popLast()
                endValue(&containers)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let end = Self.endOfString(bytes, index)
                let content = bytes[(index + 1)..<end]
                let isClosed = end < bytes.count
                output.append(byte)
                if takeKey(unescapedJSON(content), bytes, end + 1, &containers) {
                    output += content
                } else {
                    string(content, &containers, &output, field)
                }
                if isClosed { output.append(byte) }
                index = end + 1
                continue
            case UInt8(ascii: ","):
                endValue(&containers)
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                var end = index
                while end < bytes.count, isDigit(bytes[end]) || "+-.eE".utf8.contains(bytes[end]) { end += 1 }
                number(Array(bytes[index..<end]), &containers, &output, field)
                index = end
                continue
            case _ where isWord(byte) || byte == UInt8(ascii: "_"):
                let name = bytes[index...].prefix { isWord($0) || "_-.$".utf8.contains($0) }
                if takeKey(Array(name), bytes, name.endIndex, &containers) {
                    output += name
                    index = name.endIndex
                } else {
                    var word = bytes[index...].prefix { $0 >= 0x20 && !"{}[],\"".utf8.contains($0) }
                    while word.last == 0x20 { word.removeLast() }
                    string(word, &containers, &output, field)
                    index = word.endIndex
                }
                continue
            default: break
            }
            output.append(byte)
            index += 1
        }
        return output
    }

    /// Notes a key, if a string or a word is one: a colon follows.
    private func takeKey(_ name: [UInt8], _ bytes: [UInt8], _ end: Int, _ containers: inout [Container]) -> Bool {
        guard let last = containers.indices.last, containers[last].isObject, containers[last].key == nil,
            end < bytes.count, bytes[end...].first(where: { $0 > 0x20 }) == UInt8(ascii: ":")
        else { return false }
        containers[last].key = String(decoding: name, as: UTF8.self)
        return true
    }

    /// Writes a string that is a value.
    private mutating func string(
        _ content: ArraySlice<UInt8>, _ containers: inout [Container], _ output: inout [UInt8], _ field: FieldKind
    ) {
        let decoded = unescapedJSON(content)
        let replaced = value(decoded, kind(in: containers.last, field: field))
        noteName(decoded, &containers, &output)
        let start = output.count
        output += replaced == decoded ? Array(content) : escapedForJSON(replaced)
        noteValue(start..<output.count, decoded, isNumber: false, &containers)
        endValue(&containers)
    }

    private mutating func number(
        _ digits: [UInt8], _ containers: inout [Container], _ output: inout [UInt8], _ field: FieldKind
    ) {
        let start = output.count
        output += number(digits, kind(in: containers.last, field: field))
        noteValue(start..<output.count, digits, isNumber: true, &containers)
        endValue(&containers)
    }

    /// The kind of a value, by its key or by the array that it is in.
    private func kind(in container: Container?, field: FieldKind) -> FieldKind {
        guard let container else { return field }
        guard container.isObject else { return container.kind }
        guard let key = container.key else { return .other }
        let word = key.lowercased()
        if Self.namesOfValues.contains(word), let kind = container.valueKind { return kind }
        let kind = FieldKind(key)
        return kind == .other && word == "data" ? field : kind
    }

    /// Notes what `{"name": "password", "value": "…"}` says of the value, which may stand before it.
    private mutating func noteName(_ name: [UInt8], _ containers: inout [Container], _ output: inout [UInt8]) {
        guard let last = containers.indices.last, containers[last].isObject,
            let key = containers[last].key?.lowercased(), Self.namesOfNames.contains(key),
            FieldKind(String(decoding: name, as: UTF8.self)).isSecret
        else { return }
        containers[last].valueKind = .secret
        guard let unnamed = containers[last].unnamed else { return }
        containers[last].unnamed = nil
        output.replaceSubrange(
            unnamed.place,
            with: unnamed.isNumber ? number(unnamed.value, .secret) : escapedForJSON(value(unnamed.value, .secret)))
    }

    private func noteValue(_ place: Range<Int>, _ value: [UInt8], isNumber: Bool, _ containers: inout [Container]) {
        guard let last = containers.indices.last, containers[last].isObject, containers[last].valueKind == nil,
            let key = containers[last].key, Self.namesOfValues.contains(key.lowercased())
        else { return }
        containers[last].unnamed = (place, value, isNumber)
    }

    private func endValue(_ containers: inout [Container]) {
        if let last = containers.indices.last { containers[last].key = nil }
    }

    /// Replaces a number that is a secret, such as a PIN, by another number.
    private mutating func number(_ digits: [UInt8], _ kind: FieldKind) -> [UInt8] {
        guard kind.isSecret, digits.count >= 3, digits.allSatisfy(isDigit) else { return digits }
        let secret = replacements.secret(digits, isSought: kind == .secret)
        if replacements.isBlanking { return secret }
        let replacement = secret.filter(isDigit)
        // No number starts with zeros.
        return Array("1".utf8) + replacement.suffix(max(digits.count - 1, 0))
    }

    private static func endOfString(_ bytes: [UInt8], _ start: Int) -> Int {
        var end = start + 1
        while end < bytes.count, bytes[end] != bytes[start] { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
        return min(end, bytes.count)
    }
}
