// Generated from json-rest.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonRest: Sendable {
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
    /// Access: viewer. Effect: idempotent. Page: <https://example.com/#set>.
    ///
    /// - Parameter headers: The members.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func change(headers: [String: String]) async throws -> ChangeReply {
        try await vapix.send(Self.change(headers: headers))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(headers: [String: String]) -> VapixCall<ChangeReply> {
        VapixCall(
            id: "snippetJsonRest/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
            access: .viewer, effect: .idempotent, reply: .data(reading: ChangeReply.init(from:))
        ) { json in
            json.beginParameters()
            json.members(headers) { json, item in json.write(item) }
            json.endObject()
        }
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
        id: "snippetJsonRest/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get", access: .viewer,
        effect: .read, reply: .data(reading: GetReply.init(from:)))

    /// The reply to ``change(headers:)-swift.method``.
    public struct ChangeReply: Sendable {
        /// A known member.
        public let count: Int?
        /// The rest.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - count: A known member.
        ///   - other: The rest.
        @_alwaysEmitIntoClient
        public init(count: Int? = nil, other: [String: JSONValue] = [:]) {
            self.count = count
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var count: Int?
            while let key = try json.nextMember(of: "count") {
                switch key {
                case 0: count = try json.readInt()
                default: break
                }
            }
            self.count = count
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``get()-swift.method``.
    public struct GetReply: Sendable {
        /// The rest, where it is text.
        public let texts: [String: String]

        /// Makes a value.
        ///
        /// - Parameter texts: The rest, where it is text.
        @_alwaysEmitIntoClient
        public init(texts: [String: String] = [:]) {
            self.texts = texts
        }

        init(from json: inout JSONReader) throws(WireError) {
            var texts: [String: String] = [:]
            while let key = try json.nextKey(of: "") {
                switch key {
                default:
                    try json.countElement()
                    let key = json.keyText
                    texts[key] = try json.readText()
                }
            }
            self.texts = texts
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonRest: SnippetJsonRest { SnippetJsonRest(vapix: self) }
}
