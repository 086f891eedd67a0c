// Generated from reply-key-value.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetReplyKeyValue: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#getFields>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFields() async throws -> FieldsReply {
        try await vapix.send(Self.getFields())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFields() -> VapixCall<FieldsReply> { callGetFields }

    private static let callGetFields = VapixCall<FieldsReply>(
        id: "snippetReplyKeyValue/getFields", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .keyValue(reading: FieldsReply.init(from:)))

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getTable>.
    ///
    /// - Returns: The values that the device lists, by their names.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getTable() async throws -> [String: String] {
        try await vapix.send(Self.getTable())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getTable() -> VapixCall<[String: String]> { callGetTable }

    private static let callGetTable = VapixCall<[String: String]>(
        id: "snippetReplyKeyValue/getTable", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .keyValue(reading: Self.readGetTable))

    private static func readGetTable(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
        var output: [String: String] = [:]
        while let key = try text.nextKey() { output[key] = text.value }
        return output
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getType>.
    ///
    /// - Returns: Lines.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getType() async throws -> Lines {
        try await vapix.send(Self.getType())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getType() -> VapixCall<Lines> { callGetType }

    private static let callGetType = VapixCall<Lines>(
        id: "snippetReplyKeyValue/getType", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .keyValue(reading: Lines.init(from:)))

    /// The reply to ``getFields()-swift.method``.
    public struct FieldsReply: Sendable {
        /// The width (`image width`).
        public let width: Int
        /// A flag.
        public let isOn: Bool?
        /// A word.
        public let mode: Mode?
        /// A text.
        public let text: String?
        /// Numbers.
        public let numbers: [Int]
        /// The rest.
        public let other: [String: String]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: The width.
        ///   - isOn: A flag.
        ///   - mode: A word.
        ///   - text: A text.
        ///   - numbers: Numbers.
        ///   - other: The rest.
        @_alwaysEmitIntoClient
        public init(
            width: Int, isOn: Bool? = nil, mode: Mode? = nil, text: String? = nil, numbers: [Int] = [],
            other: [String: String] = [:]
        ) {
            self.width = width
            self.isOn = isOn
            self.mode = mode
            self.text = text
            self.numbers = numbers
            self.other = other
        }

        init(from text: inout KeyValueReader) throws(WireError) {
            var width: Int?
            var isOn: Bool?
            var mode: Mode?
            var textValue: String?
            var numbers: [Int] = []
            var other: [String: String] = [:]
            while let key = try text.nextKey() {
                switch key {
                case "image width": width = Int(wire: text.value)
                case "isOn": isOn = Bool(wire: text.value)
                case "mode": mode = Mode(rawValue: text.value)
                case "text": textValue = nonEmpty(text.value)
                case "numbers": numbers = text.value.split(separator: ",").compactMap { Int(wire: String($0)) }
                default: other[key] = text.value
                }
            }
            guard let width else { throw text.missingField("image width") }
            self.width = width
            self.isOn = isOn
            self.mode = mode
            self.text = textValue
            self.numbers = numbers
            self.other = other
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

    /// Lines.
    public struct Lines: Sendable {
        /// A text.
        public let text: String

        /// Makes a value.
        ///
        /// - Parameter text: A text.
        @_alwaysEmitIntoClient
        public init(text: String) {
            self.text = text
        }

        init(from text: inout KeyValueReader) throws(WireError) {
            var textValue: String?
            while let key = try text.nextKey() {
                switch key {
                case "text": textValue = text.value
                default: break
                }
            }
            guard let textValue else { throw text.missingField("text") }
            self.text = textValue
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetReplyKeyValue: SnippetReplyKeyValue { SnippetReplyKeyValue(vapix: self) }
}
