// Generated from json-document.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonDocument: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#getDocument>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDocument() async throws -> DocumentReply {
        try await vapix.send(Self.getDocument())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDocument() -> VapixCall<DocumentReply> { callGetDocument }

    private static let callGetDocument = VapixCall<DocumentReply>(
        id: "snippetJsonDocument/getDocument", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .document(reading: DocumentReply.init(from:)))

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getList>.
    ///
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getList() async throws -> [String] {
        try await vapix.send(Self.getList())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getList() -> VapixCall<[String]> { callGetList }

    private static let callGetList = VapixCall<[String]>(
        id: "snippetJsonDocument/getList", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .document)

    /// The reply to ``getDocument()-swift.method``.
    public struct DocumentReply: Sendable {
        /// A text.
        public let text: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - text: A text.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(text: String? = nil, other: [String: JSONValue] = [:]) {
            self.text = text
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var textValue: String?
            while let key = try json.nextMember(of: "text") {
                switch key {
                case 0: textValue = try json.readString()
                default: break
                }
            }
            self.text = textValue
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonDocument: SnippetJsonDocument { SnippetJsonDocument(vapix: self) }
}
