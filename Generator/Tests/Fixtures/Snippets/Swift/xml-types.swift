// Generated from xml-types.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetXmlTypes {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetXmlTypes/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .xml(root: "root", reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
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
                    case 1: number = try Int64(xml.readText())
                    case 2: ratio = try Double(xml.readText())
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

extension VapixCalls where API == SnippetXmlTypes {
    /// See ``SnippetXmlTypes/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetXmlTypes.Get.Output {
        try await vapix.send(SnippetXmlTypes.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetXmlTypes``.
    @_alwaysEmitIntoClient
    public var snippetXmlTypes: VapixCalls<SnippetXmlTypes> { VapixCalls(vapix: self) }
}
