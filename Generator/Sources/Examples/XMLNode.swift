/// An element of XML with its line, for comparing examples with specs.
package struct XMLNode: Sendable {
    /// The name without its prefix.
    package var name: String
    /// The attributes, without declarations of namespaces and what belongs to them.
    package var attributes: [(name: String, value: String)] = []
    /// The child elements.
    package var children: [XMLNode] = []
    /// The text between the child elements, trimmed.
    package var text = ""
    /// The line in the document, from 0.
    package var line: Int

    /// An attribute's value.
    package func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// Reads a document.
    package static func parse(_ text: String) throws(JSONNode.SyntaxError) -> XMLNode {
        var parser = XMLParser(Array(text.unicodeScalars))
        return try parser.document()
    }
}

private struct XMLParser {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private var line: Int { scalars[..<min(position, scalars.count)].reduce(0) { $1 == "\n" ? $0 + 1 : $0 } }

    private func syntaxError(_ message: String) -> JSONNode.SyntaxError {
        JSONNode.SyntaxError(line: line, message: message)
    }

    mutating func document() throws(JSONNode.SyntaxError) -> XMLNode {
        try skipProlog()
        guard starts("<") else { throw syntaxError("a root element is wanted") }
        let root = try element()
        try skipProlog()
        guard position == scalars.count else { throw syntaxError("something follows the root element") }
        return root
    }

    private func starts(_ text: String) -> Bool {
        scalars[position...].starts(with: text.unicodeScalars)
    }

    private mutating func skip(until text: String) throws(JSONNode.SyntaxError) {
        while position < scalars.count, !starts(text) { position += 1 }
        guard position < scalars.count else { throw syntaxError("'\(text)' is wanted") }
        position += text.unicodeScalars.count
    }

    private mutating func skipSpace() {
        while position < scalars.count, " \n\r\t".unicodeScalars.contains(scalars[position]) { position += 1 }
    }

    private mutating func skipProlog() throws(JSONNode.SyntaxError) {
        while true {
            skipSpace()
            if starts("<?") {
                try skip(until: "?>")
            } else if starts("<!--") {
                try skip(until: "-->")
            } else {
                return
            }
        }
    }

    private mutating func name() throws(JSONNode.SyntaxError) -> String {
        var name = ""
        while position < scalars.count, !" \n\r\t=/><\"'".unicodeScalars.contains(scalars[position]) {
            name.unicodeScalars.append(scalars[position])
            position += 1
        }
        guard !name.isEmpty else { throw syntaxError("a name is wanted") }
        return name
    }

    private func local(_ name: String) -> String {
        name.split(separator: ":").last.map(String.init) ?? name
    }

    private mutating func element() throws(JSONNode.SyntaxError) -> XMLNode {
        position += 1
        let start = line
        let name = try name()
        var node = XMLNode(name: local(name), line: start)
        while true {
            skipSpace()
            if starts("/>") {
                position += 2
                return node
            }
            if starts(">") {
                position += 1
                break
            }
            let attribute = try self.name()
            skipSpace()
            guard starts("=") else { throw syntaxError("'=' is wanted") }
            position += 1
            skipSpace()
            guard starts("\"") || starts("'") else { throw syntaxError("a quote is wanted") }
            let quote = String(scalars[position])
            position += 1
            let begin = position
            try skip(until: quote)
            let isNamespace = attribute == "xmlns" || attribute.hasPrefix("xmlns:") || attribute.hasPrefix("xsi:")
            if !isNamespace { node.attributes.append((local(attribute), try text(begin..<(position - 1)))) }
        }
        var content = ""
        while true {
            guard position < scalars.count else { throw syntaxError("the element '\(name)' does not end") }
            if starts("</") {
                position += 2
                let end = try self.name()
                guard end == name else { throw syntaxError("'</\(name)>' is wanted") }
                skipSpace()
                guard starts(">") else { throw syntaxError("'>' is wanted") }
                position += 1
                node.text = trimmed(content)
                return node
            } else if starts("<!--") {
                try skip(until: "-->")
            } else if starts("<![CDATA[") {
                let begin = position + 9
                try skip(until: "]]>")
                content += scalars[begin..<(position - 3)].map(String.init).joined()
            } else if starts("<") {
                node.children.append(try element())
            } else {
                let begin = position
                while position < scalars.count, !starts("<") { position += 1 }
                content += try text(begin..<position)
            }
        }
    }

    private func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        let isSpace = { (scalar: Unicode.Scalar) in " \n\r\t".unicodeScalars.contains(scalar) }
        while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
        while let last = scalars.last, isSpace(last) { scalars.removeLast() }
        return String(scalars)
    }

    private func text(_ range: Range<Int>) throws(JSONNode.SyntaxError) -> String {
        var result = ""
        var index = range.lowerBound
        while index < range.upperBound {
            guard scalars[index] == "&" else {
                result.unicodeScalars.append(scalars[index])
                index += 1
                continue
            }
            guard let end = scalars[index..<range.upperBound].firstIndex(of: ";") else {
                throw syntaxError("'&' must be &amp;")
            }
            let name = scalars[(index + 1)..<end].map(String.init).joined()
            guard let scalar = Self.scalar(name) else { throw syntaxError("'&\(name);' is unknown") }
            result.unicodeScalars.append(scalar)
            index = end + 1
        }
        return result
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "lt": "<"
        case "gt": ">"
        case "amp": "&"
        case "quot": "\""
        case "apos": "'"
        default:
            if name.hasPrefix("#x") {
                UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            } else {
                UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
            }
        }
    }
}
