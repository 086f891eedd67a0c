// Generated from reply-xml-response.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetReplyXmlResponse {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetReplyXmlResponse/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xmlResponse(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// A text (`Text`).
            public let text: String

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

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#start>.
    public struct Start: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Void>(
            id: "snippetReplyXmlResponse/start", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xmlResponse)
    }
}

extension VapixCalls where API == SnippetReplyXmlResponse {
    /// See ``SnippetReplyXmlResponse/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetReplyXmlResponse.Get.Output {
        try await vapix.send(SnippetReplyXmlResponse.Get())
    }

    /// See ``SnippetReplyXmlResponse/Start``.
    @_alwaysEmitIntoClient
    public func start() async throws {
        try await vapix.send(SnippetReplyXmlResponse.Start())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetReplyXmlResponse``.
    @_alwaysEmitIntoClient
    public var snippetReplyXmlResponse: VapixCalls<SnippetReplyXmlResponse> { VapixCalls(vapix: self) }
}
