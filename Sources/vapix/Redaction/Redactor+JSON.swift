/// Values in JSON, token by token: a document that is cut or malformed is treated like a whole one.
extension Redactor {
    private struct Container {
        var isObject: Bool
        /// The key that the next value belongs to.
        var key: String?
        /// The kind of the elements of an array.
        var kind = FieldKind.other
        /// The kind of the members `value` and `data`, by `name` or by the path.
        var valueKind: FieldKind?
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
            switch bytes[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                // The elements of an array have the name of the array.
                var next = Container(isObject: bytes[index] == UInt8(ascii: "{"))
                next.kind = next.isObject ? .other : kind(in: containers.last, field: field)
                containers.append(next)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                containers = containers.dropLast()
                endValue(&containers)
            case UInt8(ascii: "\""):
                let end = endOfString(bytes, index)
                let content = bytes[(index + 1)..<end]
                let isClosed = end < bytes.count
                if let last = containers.indices.last, containers[last].isObject, containers[last].key == nil,
                    isKey(bytes, behind: end)
                {
                    containers[last].key = String(decoding: unescapedJSON(content), as: UTF8.self)
                    output += bytes[index..<min(end + 1, bytes.count)]
                } else {
                    let decoded = unescapedJSON(content)
                    let replaced = value(decoded, kind(in: containers.last, field: field))
                    noteName(decoded, &containers)
                    output.append(UInt8(ascii: "\""))
                    output += replaced == decoded ? Array(content) : escapedForJSON(replaced)
                    if isClosed { output.append(UInt8(ascii: "\"")) }
                    endValue(&containers)
                }
                index = end + 1
                continue
            case UInt8(ascii: ","):
                if let last = containers.indices.last { containers[last].key = nil }
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                var end = index
                while end < bytes.count, isDigit(bytes[end]) || "+-.eE".utf8.contains(bytes[end]) { end += 1 }
                output += number(Array(bytes[index..<end]), kind(in: containers.last, field: field))
                endValue(&containers)
                index = end
                continue
            default: break
            }
            output.append(bytes[index])
            index += 1
        }
        return output
    }

    /// The kind of a value, by its key or by the array that it is in.
    private func kind(in container: Container?, field: FieldKind) -> FieldKind {
        guard let container else { return field }
        guard container.isObject else { return container.kind }
        guard let key = container.key else { return .other }
        let word = key.lowercased()
        if word == "value" || word == "data", let kind = container.valueKind { return kind }
        let kind = FieldKind(key)
        if case .other = kind, word == "data" { return field }
        return kind
    }

    /// Notes what `{"name": "password", "value": "…"}` says of the value.
    private func noteName(_ value: [UInt8], _ containers: inout [Container]) {
        guard let last = containers.indices.last, containers[last].isObject,
            let key = containers[last].key?.lowercased(), ["name", "key", "id", "parameter"].contains(key)
        else { return }
        switch FieldKind(String(decoding: value, as: UTF8.self)) {
        case .secret, .key: containers[last].valueKind = .secret
        case .host, .serial, .version, .other: break
        }
    }

    private func endValue(_ containers: inout [Container]) {
        if let last = containers.indices.last, containers[last].isObject { containers[last].key = nil }
    }

    /// Replaces a number that is a secret, such as a PIN, by another number.
    private mutating func number(_ digits: [UInt8], _ kind: FieldKind) -> [UInt8] {
        guard case .secret = kind, digits.count >= 3, digits.allSatisfy(isDigit) else { return digits }
        let replacement = replacements.secret(digits, isSought: true).filter(isDigit)
        // No number starts with zeros.
        return Array("1".utf8) + replacement.suffix(max(digits.count - 1, 0))
    }

    private func endOfString(_ bytes: [UInt8], _ start: Int) -> Int {
        var end = start + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
        return min(end, bytes.count)
    }

    private func isKey(_ bytes: [UInt8], behind end: Int) -> Bool {
        bytes.dropFirst(end + 1).first { $0 > 0x20 } == UInt8(ascii: ":")
    }
}
