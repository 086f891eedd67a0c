// Generated from json-document.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonDocument {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getDocument>.
    public struct GetDocument: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetJsonDocument/getDocument", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .document(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// A text.
            public let text: String?

            init(from json: inout JSONReader) throws(WireError) {
                var textValue: String?
                while let key = try json.nextKey(of: "text") {
                    switch key {
                    case 0: textValue = try json.readString()
                    default: try json.skipValue()
                    }
                }
                self.text = textValue
            }
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getList>.
    public struct GetList: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String]>(
            id: "snippetJsonDocument/getList", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .document)
    }
}

extension VapixCalls where API == SnippetJsonDocument {
    /// See ``SnippetJsonDocument/GetDocument``.
    @_alwaysEmitIntoClient
    public func getDocument() async throws -> SnippetJsonDocument.GetDocument.Output {
        try await vapix.send(SnippetJsonDocument.GetDocument())
    }

    /// See ``SnippetJsonDocument/GetList``.
    @_alwaysEmitIntoClient
    public func getList() async throws -> [String] {
        try await vapix.send(SnippetJsonDocument.GetList())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonDocument``.
    @_alwaysEmitIntoClient
    public var snippetJsonDocument: VapixCalls<SnippetJsonDocument> { VapixCalls(vapix: self) }
}
