// Generated from json-optional-and-required.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonOptionalAndRequired: Sendable {
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
        id: "snippetJsonOptionalAndRequired/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
        access: .viewer, effect: .read, reply: .data(reading: GetReply.init(from:)))

    /// The reply to ``get()-swift.method``.
    public struct GetReply: Sendable {
        /// It must be there.
        public let needed: String
        /// It may be missing.
        public let given: String?
        /// Empty if it is missing.
        public let list: [String]
        /// Nil if it is missing.
        public let maybeList: [String]?
        /// It must be there.
        public let neededList: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - needed: It must be there.
        ///   - neededList: It must be there.
        ///   - given: It may be missing.
        ///   - list: Empty if it is missing.
        ///   - maybeList: Nil if it is missing.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            needed: String, neededList: [String], given: String? = nil, list: [String] = [], maybeList: [String]? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.needed = needed
            self.neededList = neededList
            self.given = given
            self.list = list
            self.maybeList = maybeList
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var needed: String?
            var given: String?
            var list: [String] = []
            var maybeList: [String]?
            var neededList: [String] = []
            while let key = try json.nextMember(of: "needed,given,list,maybeList,neededList") {
                switch key {
                case 0: needed = try json.readString()
                case 1: given = try json.readString()
                case 2: list = try json.readArray(of: String.self)
                case 3: maybeList = try json.readArray(of: String.self)
                case 4: neededList = try json.readArray(of: String.self)
                default: break
                }
            }
            guard let needed else { throw json.missingField("needed") }
            self.needed = needed
            self.given = given
            self.list = list
            self.maybeList = maybeList
            self.neededList = neededList
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonOptionalAndRequired: SnippetJsonOptionalAndRequired {
        SnippetJsonOptionalAndRequired(vapix: self)
    }
}
