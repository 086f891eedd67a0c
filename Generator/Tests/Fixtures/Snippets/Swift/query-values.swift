// Generated from query-values.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetQueryValues {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#ask>.
    public struct Ask: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - size: A size.
        ///   - center: A point.
        ///   - corners: Points.
        ///   - code: A text with parts.
        public init(size: Resolution, center: Point? = nil, corners: [Point] = [], code: Code? = nil) {
            call = VapixCall(
                id: "snippetQueryValues/ask", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .xml(root: "root", reading: Output.init(from:))
            ) { query in
                query.append("size", size.description)
                query.append("center", center?.description)
                try query.append("corners", corners.map(\.description), separator: ":")
                query.append("code", code?.description)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// A size.
            public let size: Resolution
            /// A range.
            public let zoom: ZoomRange?
            /// A text with parts.
            public let code: Code?
            /// Texts with parts (`code`).
            public let codes: [Code]

            init(from xml: inout XMLReader) throws(WireError) {
                var size: Resolution?
                var zoom: ZoomRange?
                var code: Code?
                var codes: [Code] = []
                try xml.readAttributes(of: "size,code")
                if let attribute = xml.attribute(0) { size = Resolution(attribute) }
                if let attribute = xml.attribute(1) { code = Code(attribute) }
                while let element = try xml.nextElement(of: "zoom,codes") {
                    switch element {
                    case 0: zoom = try ZoomRange(xml.readText())
                    case 1:
                        while let element = try xml.nextElement(of: "code") {
                            switch element {
                            case 0: if let item = try Code(xml.readText()) { codes.append(item) }
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
                guard let size else { throw xml.missingField("size") }
                self.size = size
                self.zoom = zoom
                self.code = code
                self.codes = codes
            }
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#ask>.
    public struct AskCode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Code>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Code>(
            id: "snippetQueryValues/askCode", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .text(as: Code.self))
    }
}

extension VapixCalls where API == SnippetQueryValues {
    /// See ``SnippetQueryValues/Ask``.
    @_alwaysEmitIntoClient
    public func ask(
        size: Resolution, center: Point? = nil, corners: [Point] = [], code: SnippetQueryValues.Code? = nil
    ) async throws -> SnippetQueryValues.Ask.Output {
        try await vapix.send(SnippetQueryValues.Ask(size: size, center: center, corners: corners, code: code))
    }

    /// See ``SnippetQueryValues/AskCode``.
    @_alwaysEmitIntoClient
    public func askCode() async throws -> SnippetQueryValues.Code {
        try await vapix.send(SnippetQueryValues.AskCode())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetQueryValues``.
    @_alwaysEmitIntoClient
    public var snippetQueryValues: VapixCalls<SnippetQueryValues> { VapixCalls(vapix: self) }
}
