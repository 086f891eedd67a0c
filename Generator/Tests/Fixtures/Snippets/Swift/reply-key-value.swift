// Generated from reply-key-value.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetReplyKeyValue {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getFields>.
    public struct GetFields: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetReplyKeyValue/getFields", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
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
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getTable>.
    public struct GetTable: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: String]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: String]>(
            id: "snippetReplyKeyValue/getTable", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Self.read))

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getType>.
    public struct GetType: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Lines>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Lines>(
            id: "snippetReplyKeyValue/getType", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Lines.init(from:)))
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

extension VapixCalls where API == SnippetReplyKeyValue {
    /// See ``SnippetReplyKeyValue/GetFields``.
    @_alwaysEmitIntoClient
    public func getFields() async throws -> SnippetReplyKeyValue.GetFields.Output {
        try await vapix.send(SnippetReplyKeyValue.GetFields())
    }

    /// See ``SnippetReplyKeyValue/GetTable``.
    @_alwaysEmitIntoClient
    public func getTable() async throws -> [String: String] {
        try await vapix.send(SnippetReplyKeyValue.GetTable())
    }

    /// See ``SnippetReplyKeyValue/GetType``.
    @_alwaysEmitIntoClient
    public func getType() async throws -> SnippetReplyKeyValue.Lines {
        try await vapix.send(SnippetReplyKeyValue.GetType())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetReplyKeyValue``.
    @_alwaysEmitIntoClient
    public var snippetReplyKeyValue: VapixCalls<SnippetReplyKeyValue> { VapixCalls(vapix: self) }
}
