/// A spec of which every name refers to something: the second stage, which the renderers start from.
package struct API: Sendable {
    /// How a type is read and written, which decides what it needs.
    package struct Usage: OptionSet, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Read from JSON.
        package static let readsJSON = Usage(rawValue: 1)
        /// Written to JSON.
        package static let writesJSON = Usage(rawValue: 2)
        /// Read from XML.
        package static let readsXML = Usage(rawValue: 4)
        /// Read from lines of `name=value`.
        package static let readsText = Usage(rawValue: 8)
        /// Sent as an argument.
        package static let writesText = Usage(rawValue: 16)
    }

    /// What the file says.
    package let spec: Spec
    /// How each type is used.
    package let usages: [String: Usage]

    /// Whether a name is one of the API's open enumerations.
    package func isWord(_ name: String) -> Bool {
        if case .words = spec.type(name)?.kind { return true }
        return false
    }

    /// Whether a name is a hand-written type that is made of a text.
    package func isText(_ name: String) -> Bool {
        if case .text = spec.type(name)?.kind { return true }
        return false
    }

    /// Whether a type is an open enumeration, possibly one of which an empty text means that there is none.
    package func isWord(_ type: TypeExpression) -> Bool {
        switch type {
        case .named(let name): isWord(name)
        default: false
        }
    }
}

/// Where the fields of an XML element are: its attributes, its text and its children.
package struct XMLShape: Sendable {
    /// A child element.
    package enum Child: Sendable {
        /// It is, or is an element of, the field with this index.
        case field(Int)
        /// It holds fields.
        case shape(XMLShape)
    }

    /// The attributes and the fields that they are.
    package var attributes: [(name: String, field: Int)] = []
    /// The field that the element's text is.
    package var text: Int?
    /// The child elements.
    package var children: [(name: String, child: Child)] = []

    /// Makes the shape for fields; each of a field's names is a path such as `a/b`, `a/@b`, `@b` or `.`.
    package init(_ fields: [Field]) {
        for (index, field) in fields.enumerated() where field.place != .rest {
            for wire in field.wires {
                insert(wire.split(separator: "/").map(String.init), index)
            }
        }
    }

    private init() {}

    private mutating func insert(_ path: [String], _ field: Int) {
        guard let first = path.first else { return }
        if path.count == 1 {
            if first == "." {
                text = field
            } else if first.hasPrefix("@") {
                attributes.append((String(first.dropFirst()), field))
            } else {
                children.append((first, .field(field)))
            }
            return
        }
        let rest = Array(path.dropFirst())
        for index in children.indices where children[index].name == first {
            if case .shape(var shape) = children[index].child {
                shape.insert(rest, field)
                children[index].child = .shape(shape)
                return
            }
        }
        var shape = XMLShape()
        shape.insert(rest, field)
        children.append((first, .shape(shape)))
    }
}
