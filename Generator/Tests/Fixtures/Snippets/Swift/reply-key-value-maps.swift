// Generated from reply-key-value-maps.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetReplyKeyValueMaps {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getFlags>.
    public struct GetFlags: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: Bool]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: Bool]>(
            id: "snippetReplyKeyValueMaps/getFlags", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Self.read))

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: Bool] {
            var output: [String: Bool] = [:]
            while let key = try text.nextKey() { output[key] = Bool(wire: text.value) }
            return output
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getWords>.
    public struct GetWords: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: Mode]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: Mode]>(
            id: "snippetReplyKeyValueMaps/getWords", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Self.read))

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: Mode] {
            var output: [String: Mode] = [:]
            while let key = try text.nextKey() { output[key] = Mode(rawValue: text.value) }
            return output
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getNumbers>.
    public struct GetNumbers: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: Int64]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: Int64]>(
            id: "snippetReplyKeyValueMaps/getNumbers", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Self.read))

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: Int64] {
            var output: [String: Int64] = [:]
            while let key = try text.nextKey() { output[key] = Int64(text.value) }
            return output
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getLists>.
    public struct GetLists: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: [String]]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: [String]]>(
            id: "snippetReplyKeyValueMaps/getLists", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Self.read))

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: [String]] {
            var output: [String: [String]] = [:]
            while let key = try text.nextKey() { output[key] = text.value.split(separator: ",").map { String($0) } }
            return output
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

extension VapixCalls where API == SnippetReplyKeyValueMaps {
    /// See ``SnippetReplyKeyValueMaps/GetFlags``.
    @_alwaysEmitIntoClient
    public func getFlags() async throws -> [String: Bool] {
        try await vapix.send(SnippetReplyKeyValueMaps.GetFlags())
    }

    /// See ``SnippetReplyKeyValueMaps/GetWords``.
    @_alwaysEmitIntoClient
    public func getWords() async throws -> [String: SnippetReplyKeyValueMaps.Mode] {
        try await vapix.send(SnippetReplyKeyValueMaps.GetWords())
    }

    /// See ``SnippetReplyKeyValueMaps/GetNumbers``.
    @_alwaysEmitIntoClient
    public func getNumbers() async throws -> [String: Int64] {
        try await vapix.send(SnippetReplyKeyValueMaps.GetNumbers())
    }

    /// See ``SnippetReplyKeyValueMaps/GetLists``.
    @_alwaysEmitIntoClient
    public func getLists() async throws -> [String: [String]] {
        try await vapix.send(SnippetReplyKeyValueMaps.GetLists())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetReplyKeyValueMaps``.
    @_alwaysEmitIntoClient
    public var snippetReplyKeyValueMaps: VapixCalls<SnippetReplyKeyValueMaps> { VapixCalls(vapix: self) }
}
