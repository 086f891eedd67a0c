// Generated from json-reply-types.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonReplyTypes: Sendable {
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
        id: "snippetJsonReplyTypes/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
        access: .viewer, effect: .read, reply: .data(reading: GetReply.init(from:)))

    /// The reply to ``get()-swift.method``.
    public struct GetReply: Sendable {
        /// A text.
        public let text: String?
        /// A number.
        public let small: Int?
        /// A number.
        public let large: Int64?
        /// A number.
        public let ratio: Double?
        /// A number in quotes.
        public let quoted: Int?
        /// A number in quotes.
        public let quotedLarge: Int64?
        /// A number in quotes.
        public let quotedRatio: Double?
        /// Anything.
        public let free: JSONValue?
        /// Texts.
        public let list: [String]
        /// Numbers in lists.
        public let grid: [[Double]]
        /// Texts by names.
        public let names: [String: String]
        /// Numbers in lists, by names.
        public let nested: [String: [Int64]]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - text: A text.
        ///   - small: A number.
        ///   - large: A number.
        ///   - ratio: A number.
        ///   - quoted: A number in quotes.
        ///   - quotedLarge: A number in quotes.
        ///   - quotedRatio: A number in quotes.
        ///   - free: Anything.
        ///   - list: Texts.
        ///   - grid: Numbers in lists.
        ///   - names: Texts by names.
        ///   - nested: Numbers in lists, by names.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            text: String? = nil, small: Int? = nil, large: Int64? = nil, ratio: Double? = nil, quoted: Int? = nil,
            quotedLarge: Int64? = nil, quotedRatio: Double? = nil, free: JSONValue? = nil, list: [String] = [],
            grid: [[Double]] = [], names: [String: String] = [:], nested: [String: [Int64]] = [:],
            other: [String: JSONValue] = [:]
        ) {
            self.text = text
            self.small = small
            self.large = large
            self.ratio = ratio
            self.quoted = quoted
            self.quotedLarge = quotedLarge
            self.quotedRatio = quotedRatio
            self.free = free
            self.list = list
            self.grid = grid
            self.names = names
            self.nested = nested
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var textValue: String?
            var small: Int?
            var large: Int64?
            var ratio: Double?
            var quoted: Int?
            var quotedLarge: Int64?
            var quotedRatio: Double?
            var free: JSONValue?
            var list: [String] = []
            var grid: [[Double]] = []
            var names: [String: String] = [:]
            var nested: [String: [Int64]] = [:]
            let keys: StaticString = """
                text,small,large,ratio,quoted,quotedLarge,quotedRatio,free,list,grid,names,nested
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: textValue = try json.readString()
                case 1: small = try json.readInt()
                case 2: large = try json.readInt64()
                case 3: ratio = try json.readDouble()
                case 4: quoted = try json.readInt()
                case 5: quotedLarge = try json.readInt64()
                case 6: quotedRatio = try json.readDouble()
                case 7: free = try json.readJSONValue()
                case 8: list = try json.readArray(of: String.self)
                case 9: grid = try json.readArray(of: [Double].self)
                case 10: names = try json.readMap(of: String.self)
                case 11: nested = try json.readMap(of: [Int64].self)
                default: break
                }
            }
            self.text = textValue
            self.small = small
            self.large = large
            self.ratio = ratio
            self.quoted = quoted
            self.quotedLarge = quotedLarge
            self.quotedRatio = quotedRatio
            self.free = free
            self.list = list
            self.grid = grid
            self.names = names
            self.nested = nested
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonReplyTypes: SnippetJsonReplyTypes { SnippetJsonReplyTypes(vapix: self) }
}
