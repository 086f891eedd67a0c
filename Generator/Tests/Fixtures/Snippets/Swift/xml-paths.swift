// Generated from xml-paths.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetXmlPaths: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#get>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> GetReply {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<GetReply> { callGet }

    private static let callGet = VapixCall<GetReply>(
        id: "snippetXmlPaths/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .xml(root: "root", reading: GetReply.init(from:)))

    /// The reply to ``get()-swift.method``.
    public struct GetReply: Sendable {
        /// An attribute (`name`).
        public let attribute: String?
        /// A child.
        public let child: Int
        /// A child's child (`title`).
        public let deep: String?
        /// A child's attribute (`lang`).
        public let deepAttribute: String?
        /// Elements in a wrapper (`item`).
        public let items: [Item]
        /// Words (`word`).
        public let words: [Mode]
        /// Numbers in an attribute.
        public let numbers: [Int]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - child: A child.
        ///   - attribute: An attribute.
        ///   - deep: A child's child.
        ///   - deepAttribute: A child's attribute.
        ///   - items: Elements in a wrapper.
        ///   - words: Words.
        ///   - numbers: Numbers in an attribute.
        @_alwaysEmitIntoClient
        public init(
            child: Int, attribute: String? = nil, deep: String? = nil, deepAttribute: String? = nil, items: [Item] = [],
            words: [Mode] = [], numbers: [Int] = []
        ) {
            self.child = child
            self.attribute = attribute
            self.deep = deep
            self.deepAttribute = deepAttribute
            self.items = items
            self.words = words
            self.numbers = numbers
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var attributeValue: String?
            var child: Int?
            var deep: String?
            var deepAttribute: String?
            var itemsValue: [Item] = []
            var words: [Mode] = []
            var numbers: [Int] = []
            try xml.readAttributes(of: "name,numbers")
            if let attribute = xml.attribute(0) { attributeValue = attribute }
            if let attribute = xml.attribute(1) {
                numbers = attribute.split(separator: ",").compactMap { Int(wire: String($0)) }
            }
            while let element = try xml.nextElement(of: "child,info,items,word") {
                switch element {
                case 0: child = try Int(wire: xml.readText())
                case 1:
                    try xml.readAttributes(of: "lang")
                    if let attribute = xml.attribute(0) { deepAttribute = attribute }
                    while let element = try xml.nextElement(of: "title") {
                        switch element {
                        case 0: deep = try xml.readText()
                        default: try xml.skipElement()
                        }
                    }
                case 2:
                    while let element = try xml.nextElement(of: "item") {
                        switch element {
                        case 0: itemsValue.append(try Item(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                case 3: words.append(try Mode(rawValue: xml.readText()))
                default: try xml.skipElement()
                }
            }
            self.attribute = attributeValue
            guard let child else { throw xml.missingField("child") }
            self.child = child
            self.deep = deep
            self.deepAttribute = deepAttribute
            self.items = itemsValue
            self.words = words
            self.numbers = numbers
        }
    }

    /// A word.
    public struct Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Quick.
        @_alwaysEmitIntoClient
        public static var fast: Mode { Self(rawValue: "fast") }
    }

    /// An item.
    public struct Item: Sendable {
        /// A number.
        public let id: Int64
        /// The element's text.
        public let text: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: A number.
        ///   - text: The element's text.
        @_alwaysEmitIntoClient
        public init(id: Int64, text: String? = nil) {
            self.id = id
            self.text = text
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int64?
            var textValue: String?
            try xml.readAttributes(of: "id")
            if let attribute = xml.attribute(0) { id = Int64(wire: attribute) }
            textValue = try xml.readText()
            guard let id else { throw xml.missingField("id") }
            self.id = id
            self.text = textValue
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetXmlPaths: SnippetXmlPaths { SnippetXmlPaths(vapix: self) }
}
