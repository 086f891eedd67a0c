// Generated from reply-key-value-maps.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetReplyKeyValueMaps: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#getFlags>.
    ///
    /// - Returns: The values that the device lists, by their names.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFlags() async throws -> [String: Bool] {
        try await vapix.send(Self.getFlags())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFlags() -> VapixCall<[String: Bool]> { callGetFlags }

    private static let callGetFlags = VapixCall<[String: Bool]>(
        id: "snippetReplyKeyValueMaps/getFlags", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .keyValue(reading: Self.readGetFlags))

    private static func readGetFlags(_ text: inout KeyValueReader) throws(WireError) -> [String: Bool] {
        var output: [String: Bool] = [:]
        while let key = try text.nextKey() { output[key] = Bool(wire: text.value) }
        return output
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getWords>.
    ///
    /// - Returns: The values that the device lists, by their names.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getWords() async throws -> [String: Mode] {
        try await vapix.send(Self.getWords())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getWords() -> VapixCall<[String: Mode]> { callGetWords }

    private static let callGetWords = VapixCall<[String: Mode]>(
        id: "snippetReplyKeyValueMaps/getWords", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .keyValue(reading: Self.readGetWords))

    private static func readGetWords(_ text: inout KeyValueReader) throws(WireError) -> [String: Mode] {
        var output: [String: Mode] = [:]
        while let key = try text.nextKey() { output[key] = Mode(rawValue: text.value) }
        return output
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getNumbers>.
    ///
    /// - Returns: The values that the device lists, by their names.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNumbers() async throws -> [String: Int64] {
        try await vapix.send(Self.getNumbers())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNumbers() -> VapixCall<[String: Int64]> { callGetNumbers }

    private static let callGetNumbers = VapixCall<[String: Int64]>(
        id: "snippetReplyKeyValueMaps/getNumbers", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .keyValue(reading: Self.readGetNumbers))

    private static func readGetNumbers(_ text: inout KeyValueReader) throws(WireError) -> [String: Int64] {
        var output: [String: Int64] = [:]
        while let key = try text.nextKey() { output[key] = Int64(wire: text.value) }
        return output
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getLists>.
    ///
    /// - Returns: The values that the device lists, by their names.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLists() async throws -> [String: [String]] {
        try await vapix.send(Self.getLists())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLists() -> VapixCall<[String: [String]]> { callGetLists }

    private static let callGetLists = VapixCall<[String: [String]]>(
        id: "snippetReplyKeyValueMaps/getLists", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .keyValue(reading: Self.readGetLists))

    private static func readGetLists(_ text: inout KeyValueReader) throws(WireError) -> [String: [String]] {
        var output: [String: [String]] = [:]
        while let key = try text.nextKey() { output[key] = text.value.split(separator: ",").map { String($0) } }
        return output
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
    public var snippetReplyKeyValueMaps: SnippetReplyKeyValueMaps { SnippetReplyKeyValueMaps(vapix: self) }
}
