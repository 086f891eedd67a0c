// Generated from xml-types.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetXmlTypes: Sendable {
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
        id: "snippetXmlTypes/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .xml(root: "root", reading: GetReply.init(from:)))

    /// The reply to ``get()-swift.method``.
    public struct GetReply: Sendable {
        /// A text.
        public let text: String?
        /// A number.
        public let number: Int64?
        /// A number.
        public let ratio: Double?
        /// A flag (`on`).
        public let isOn: Bool?
        /// A word.
        public let mode: Mode?
        /// A text that may be empty.
        public let maybe: String?
        /// A word that may be empty (`mode`).
        public let maybeMode: Mode?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - text: A text.
        ///   - number: A number.
        ///   - ratio: A number.
        ///   - isOn: A flag.
        ///   - mode: A word.
        ///   - maybe: A text that may be empty.
        ///   - maybeMode: A word that may be empty.
        @_alwaysEmitIntoClient
        public init(
            text: String? = nil, number: Int64? = nil, ratio: Double? = nil, isOn: Bool? = nil, mode: Mode? = nil,
            maybe: String? = nil, maybeMode: Mode? = nil
        ) {
            self.text = text
            self.number = number
            self.ratio = ratio
            self.isOn = isOn
            self.mode = mode
            self.maybe = maybe
            self.maybeMode = maybeMode
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var textValue: String?
            var number: Int64?
            var ratio: Double?
            var isOn: Bool?
            var mode: Mode?
            var maybe: String?
            var maybeMode: Mode?
            try xml.readAttributes(of: "mode")
            if let attribute = xml.attribute(0) { maybeMode = nonEmpty(attribute).map(Mode.init(rawValue:)) }
            while let element = try xml.nextElement(of: "text,number,ratio,on,mode,maybe") {
                switch element {
                case 0: textValue = try xml.readText()
                case 1: number = try Int64(wire: xml.readText())
                case 2: ratio = try Double(wire: xml.readText())
                case 3: isOn = try Bool(wire: xml.readText())
                case 4: mode = try Mode(rawValue: xml.readText())
                case 5: maybe = try nonEmpty(xml.readText())
                default: try xml.skipElement()
                }
            }
            self.text = textValue
            self.number = number
            self.ratio = ratio
            self.isOn = isOn
            self.mode = mode
            self.maybe = maybe
            self.maybeMode = maybeMode
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
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetXmlTypes: SnippetXmlTypes { SnippetXmlTypes(vapix: self) }
}
