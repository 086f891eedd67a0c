// Generated from wire-names.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetWireNames: Sendable {
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
        id: "snippetWireNames/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get", access: .viewer,
        effect: .read, reply: .data(reading: GetReply.init(from:)))

    /// The reply to ``get()-swift.method``.
    public struct GetReply: Sendable {
        /// A name of its own (`The-Text`).
        public let text: String?
        /// Several names.
        public let size: Int?
        /// Names with blanks.
        public let note: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - text: A name of its own.
        ///   - size: Several names.
        ///   - note: Names with blanks.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(text: String? = nil, size: Int? = nil, note: String? = nil, other: [String: JSONValue] = [:]) {
            self.text = text
            self.size = size
            self.note = note
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var textValue: String?
            var size: Int?
            var note: String?
            while let key = try json.nextMember(of: "The-Text,size,Size,width,note,a remark") {
                switch key {
                case 0: textValue = try json.readString()
                case 1, 2, 3: size = try json.readInt()
                case 4, 5: note = try json.readString()
                default: break
                }
            }
            self.text = textValue
            self.size = size
            self.note = note
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetWireNames: SnippetWireNames { SnippetWireNames(vapix: self) }
}
