/// A JSON value that keeps the order of members and the digits of numbers.
///
/// So a manifest can be read, changed and written again without losing anything.
public enum JSONTree: Sendable, Equatable {
    /// An object; no key occurs twice.
    case object([JSONMember])
    /// An array.
    case array([JSONTree])
    /// A string.
    case string(String)
    /// A number, as it is written.
    case number(String)
    /// `true` or `false`.
    case bool(Bool)
    /// `null`.
    case null
}

extension JSONTree {
    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: The document, in UTF-8.
    ///   - limit: The largest size, in bytes.
    /// - Throws: `JSONError` if it is not JSON, is too large, nests deeper than 64 levels, or has a key twice in one
    ///   object. The error names no value of the document.
    package init(parsing bytes: [UInt8], limit: Int) throws(JSONError) {
        self = try JSONParser.parse(bytes, limit: limit, notesLines: false).document
    }

    /// The kind of value, with an article, for messages.
    var kind: String {
        switch self {
        case .object: "an object"
        case .array: "an array"
        case .string: "a string"
        case .number: "a number"
        case .bool: "true or false"
        case .null: "null"
        }
    }

    /// The members of an object; none for other values.
    var members: [JSONMember] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// The elements of an array; none for other values.
    var elements: [JSONTree] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// The text of a string; `nil` for other values.
    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The truth value; `nil` for other values.
    var flag: Bool? {
        guard case .bool(let flag) = self else { return nil }
        return flag
    }

    /// The value with a text in all its strings replaced; keys stay as they are.
    func replacing(_ text: String, with replacement: String) -> JSONTree {
        switch self {
        case .object(let members):
            .object(members.map { JSONMember($0.key, $0.value.replacing(text, with: replacement)) })
        case .array(let elements): .array(elements.map { $0.replacing(text, with: replacement) })
        case .string(let string):
            .string(string.split(separator: text, omittingEmptySubsequences: false).joined(separator: replacement))
        case .number, .bool, .null: self
        }
    }

    /// A member's value.
    ///
    /// Setting it to `nil` removes the member. A new member becomes the last. Another value becomes an object.
    subscript(key: String) -> JSONTree? {
        get { members.first { $0.key == key }?.value }
        set {
            var members = members
            let index = members.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(JSONMember(key, value))
            case (nil, nil): return
            }
            self = .object(members)
        }
    }

    /// The value below the given keys, one level for each.
    ///
    /// Setting it to `nil` removes the member, and the objects around it that become empty: the schemas forbid empty objects
    /// in many places.
    subscript(path keys: [String]) -> JSONTree? {
        get { keys.reduce(self) { value, key in value?[key] } }
        set {
            guard let key = keys.first else { return }
            let rest = Array(keys.dropFirst())
            guard !rest.isEmpty else {
                self[key] = newValue
                return
            }
            guard newValue != nil || self[path: keys] != nil else { return }
            var child = self[key] ?? .object([])
            child[path: rest] = newValue
            self[key] = newValue == nil && child == .object([]) ? nil : child
        }
    }
}

extension JSONTree {
    /// The document in the form of Axis' `acap-build`: four spaces for each level, ASCII only, no line break at the end.
    ///
    /// It is the form of Python's `json.dump(…, indent=4)`, which escapes other characters as UTF-16.
    public var asciiText: String {
        var text = ""
        write(to: &text, indentation: 0, escapesNonASCII: true)
        return text
    }

    /// The document for people: four spaces for each level, a line break at the end.
    public var prettyText: String {
        var text = ""
        write(to: &text, indentation: 0, escapesNonASCII: false)
        return text + "\n"
    }

    private func write(to text: inout String, indentation: Int, escapesNonASCII: Bool) {
        let lineStart = "\n" + String(repeating: " ", count: 4 * (indentation + 1))
        let lastLineStart = "\n" + String(repeating: " ", count: 4 * indentation)
        switch self {
        case .object(let members) where !members.isEmpty:
            for (index, member) in members.enumerated() {
                text += (index == 0 ? "{" : ",") + lineStart
                Self.write(string: member.key, to: &text, escapesNonASCII: escapesNonASCII)
                text += ": "
                member.value.write(to: &text, indentation: indentation + 1, escapesNonASCII: escapesNonASCII)
            }
            text += lastLineStart + "}"
        case .array(let elements) where !elements.isEmpty:
            for (index, element) in elements.enumerated() {
                text += (index == 0 ? "[" : ",") + lineStart
                element.write(to: &text, indentation: indentation + 1, escapesNonASCII: escapesNonASCII)
            }
            text += lastLineStart + "]"
        case .object: text += "{}"
        case .array: text += "[]"
        case .string(let string): Self.write(string: string, to: &text, escapesNonASCII: escapesNonASCII)
        case .number(let digits): text += digits
        case .bool(let flag): text += flag ? "true" : "false"
        case .null: text += "null"
        }
    }

    private static func write(string: String, to text: inout String, escapesNonASCII: Bool) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{8}": text += "\\b"
            case "\u{C}": text += "\\f"
            case " "..."~": text.unicodeScalars.append(scalar)
            default:
                guard escapesNonASCII || scalar.value < 0x20 else {
                    text.unicodeScalars.append(scalar)
                    continue
                }
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
                    let digits = String(unit, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            }
        }
        text += "\""
    }
}
