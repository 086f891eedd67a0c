// Generated from xml-paths.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetXmlPaths {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetXmlPaths/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .xml(root: "root", reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
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

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int64?
            var textValue: String?
            try xml.readAttributes(of: "id")
            if let attribute = xml.attribute(0) { id = Int64(attribute) }
            textValue = try xml.readText()
            guard let id else { throw xml.missingField("id") }
            self.id = id
            self.text = textValue
        }
    }
}

extension VapixCalls where API == SnippetXmlPaths {
    /// See ``SnippetXmlPaths/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetXmlPaths.Get.Output {
        try await vapix.send(SnippetXmlPaths.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetXmlPaths``.
    @_alwaysEmitIntoClient
    public var snippetXmlPaths: VapixCalls<SnippetXmlPaths> { VapixCalls(vapix: self) }
}
