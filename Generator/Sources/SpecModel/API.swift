/// A spec of which every name refers to something: the second stage, which the renderers start from.
public struct API: Sendable {
    /// How a type is read and written, which decides what it needs.
    public struct Usage: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// Read from JSON.
        public static let readsJSON = Usage(rawValue: 1)
        /// Written to JSON.
        public static let writesJSON = Usage(rawValue: 2)
        /// Read from XML.
        public static let readsXML = Usage(rawValue: 4)
        /// Read from lines of `name=value`.
        public static let readsText = Usage(rawValue: 8)
        /// Sent as an argument.
        public static let writesText = Usage(rawValue: 16)
    }

    /// What the file says.
    public let spec: Spec
    /// How each type is used.
    public let usages: [String: Usage]

    /// Whether a name is one of the API's open enumerations.
    public func isWord(_ name: String) -> Bool {
        if case .words = spec.type(name)?.kind { return true }
        return false
    }

    /// Whether a type is an open enumeration, possibly one of which an empty text means that there is none.
    public func isWord(_ type: TypeExpression) -> Bool {
        switch type {
        case .named(let name): isWord(name)
        default: false
        }
    }
}

/// Where the fields of an XML element are: its attributes, its text and its children.
public struct XMLShape: Sendable {
    /// A child element.
    public enum Child: Sendable {
        /// It is, or is an element of, the field with this index.
        case field(Int)
        /// It holds fields.
        case shape(XMLShape)
    }

    /// The attributes and the fields that they are.
    public var attributes: [(name: String, field: Int)] = []
    /// The field that the element's text is.
    public var text: Int?
    /// The child elements.
    public var children: [(name: String, child: Child)] = []

    /// Makes the shape for fields; each of a field's names is a path such as `a/b`, `a/@b`, `@b` or `.`.
    public init(_ fields: [Field]) {
        for (index, field) in fields.enumerated() {
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
