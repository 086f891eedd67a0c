// Generated from reply-xml-response.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetReplyXmlResponse: Sendable {
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
        id: "snippetReplyXmlResponse/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .xmlResponse(reading: GetReply.init(from:)))

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#start>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func start() async throws {
        try await vapix.send(Self.start())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start() -> VapixCall<Void> { callStart }

    private static let callStart = VapixCall<Void>(
        id: "snippetReplyXmlResponse/start", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .xmlResponse)

    /// The reply to ``get()-swift.method``.
    public struct GetReply: Sendable {
        /// A text (`Text`).
        public let text: String

        /// Makes a value.
        ///
        /// - Parameter text: A text.
        @_alwaysEmitIntoClient
        public init(text: String) {
            self.text = text
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var textValue: String?
            while let element = try xml.nextElement(of: "Text") {
                switch element {
                case 0: textValue = try xml.readText()
                default: try xml.skipElement()
                }
            }
            guard let textValue else { throw xml.missingField("Text") }
            self.text = textValue
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetReplyXmlResponse: SnippetReplyXmlResponse { SnippetReplyXmlResponse(vapix: self) }
}
