/// A value of JSON with its line, for comparing examples with specs.
package struct JSONNode: Sendable {
    /// What a value is.
    package indirect enum Value: Sendable {
        /// Members in the order of the document.
        case object([(key: String, value: JSONNode)])
        /// Elements.
        case array([JSONNode])
        /// A text.
        case string(String)
        /// A number as it is written.
        case number(String)
        /// True or false.
        case bool(Bool)
        /// Nothing.
        case null
    }

    /// The line in the text, from 0.
    package let line: Int
    /// The value.
    package let value: Value
    /// The value as it is written.
    package let source: String

    /// A member of an object.
    package subscript(key: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The text, if it is one.
    package var string: String? {
        if case .string(let text) = value { return text }
        return nil
    }

    /// The value on one line, with its texts and numbers as they are written.
    package var compact: String {
        switch value {
        case .object(let members):
            "{" + members.map { "\"\($0.key)\": \($0.value.compact)" }.joined(separator: ", ") + "}"
        case .array(let elements): "[" + elements.map(\.compact).joined(separator: ", ") + "]"
        default: source
        }
    }

    /// Whether the document has no line break.
    package var isOnOneLine: Bool { !source.contains { $0.isNewline } }

    /// The value with a line for each member and element, with its texts and numbers as they are written.
    package var indented: String { indented(by: "") }

    private func indented(by indentation: String) -> String {
        let inner = indentation + "  "
        let items: [String]
        let brackets: [String]
        switch value {
        case .object(let members):
            items = members.map { "\(inner)\"\($0.key)\": \($0.value.indented(by: inner))" }
            brackets = ["{", "}"]
        case .array(let elements):
            items = elements.map { inner + $0.indented(by: inner) }
            brackets = ["[", "]"]
        default: return source
        }
        if items.isEmpty { return brackets.joined() }
        return brackets[0] + "\n" + items.joined(separator: ",\n") + "\n" + indentation + brackets[1]
    }

    /// A fault in a document.
    package struct SyntaxError: Error {
        /// The line, from 0.
        package let line: Int
        /// What is wrong.
        package let message: String
    }

    /// Reads a document.
    package static func parse(_ text: String) throws(SyntaxError) -> JSONNode {
        var parser = JSONParser(Array(text.unicodeScalars))
        let node = try parser.value()
        parser.skipSpace()
        guard parser.isAtEnd else { throw parser.syntaxError("something follows the JSON") }
        return node
    }
}

private struct JSONParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var line = 0

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    var isAtEnd: Bool { position == scalars.count }

    func syntaxError(_ message: String) -> JSONNode.SyntaxError {
        JSONNode.SyntaxError(line: line, message: message)
    }

    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    mutating func skipSpace() {
        while let scalar = current, " \n\r\t".unicodeScalars.contains(scalar) {
            if scalar == "\n" { line += 1 }
            position += 1
        }
    }

    mutating func value() throws(JSONNode.SyntaxError) -> JSONNode {
        skipSpace()
        let start = position
        let startLine = line
        let value = try content()
        var source = String.UnicodeScalarView()
        source.append(contentsOf: scalars[start..<position])
        return JSONNode(line: startLine, value: value, source: String(source))
    }

    private mutating func content() throws(JSONNode.SyntaxError) -> JSONNode.Value {
        switch current {
        case "{": return try object()
        case "[": return try array()
        case "\"": return .string(try string())
        case "t": return try word("true", .bool(true))
        case "f": return try word("false", .bool(false))
        case "n": return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSONNode.Value) throws(JSONNode.SyntaxError) -> JSONNode.Value {
        for scalar in word.unicodeScalars {
            guard current == scalar else { throw syntaxError("a value is wanted") }
            position += 1
        }
        return value
    }

    private mutating func number() throws(JSONNode.SyntaxError) -> JSONNode.Value {
        var text = ""
        while let scalar = current, "+-.eE0123456789".unicodeScalars.contains(scalar) {
            text.unicodeScalars.append(scalar)
            position += 1
        }
        guard Double(text) != nil else { throw syntaxError("a value is wanted") }
        return .number(text)
    }

    private mutating func object() throws(JSONNode.SyntaxError) -> JSONNode.Value {
        position += 1
        var members: [(key: String, value: JSONNode)] = []
        skipSpace()
        if current == "}" {
            position += 1
            return .object(members)
        }
        while true {
            skipSpace()
            guard current == "\"" else { throw syntaxError("a key is wanted") }
            let key = try string()
            if members.contains(where: { $0.key == key }) { throw syntaxError("the key '\(key)' is there twice") }
            skipSpace()
            guard current == ":" else { throw syntaxError("a colon is wanted") }
            position += 1
            members.append((key, try value()))
            if try endsList("}") { return .object(members) }
        }
    }

    private mutating func array() throws(JSONNode.SyntaxError) -> JSONNode.Value {
        position += 1
        var elements: [JSONNode] = []
        skipSpace()
        if current == "]" {
            position += 1
            return .array(elements)
        }
        while true {
            elements.append(try value())
            if try endsList("]") { return .array(elements) }
        }
    }

    private mutating func endsList(_ bracket: Unicode.Scalar) throws(JSONNode.SyntaxError) -> Bool {
        skipSpace()
        defer { position += 1 }
        if current == bracket { return true }
        guard current == "," else { throw syntaxError("a comma or '\(bracket)' is wanted") }
        return false
    }

    private mutating func string() throws(JSONNode.SyntaxError) -> String {
        position += 1
        var text = String.UnicodeScalarView()
        var units: [UInt16] = []
        while let scalar = current {
            position += 1
            if scalar != "\\", !units.isEmpty {
                text.append(contentsOf: String(decoding: units, as: UTF16.self).unicodeScalars)
                units = []
            }
            switch scalar {
            case "\"": return String(text)
            case "\n": throw syntaxError("a text has a line break")
            case "\\":
                guard let escape = current else { break }
                position += 1
                if escape == "u" {
                    let digits = scalars[position..<min(position + 4, scalars.count)].map(String.init).joined()
                    guard let unit = UInt16(digits, radix: 16) else { throw syntaxError("an escape is invalid") }
                    units.append(unit)
                    position += 4
                } else if let plain = Self.escapes[escape] {
                    text.append(contentsOf: String(decoding: units, as: UTF16.self).unicodeScalars)
                    units = []
                    text.append(plain)
                } else {
                    throw syntaxError("an escape is invalid")
                }
            default: text.append(scalar)
            }
        }
        throw syntaxError("a text does not end")
    }

    private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]
}
