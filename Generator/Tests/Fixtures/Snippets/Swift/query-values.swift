// Generated from query-values.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetQueryValues: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#ask>.
    ///
    /// - Parameters:
    ///   - size: A size.
    ///   - center: A point.
    ///   - corners: Points.
    ///   - code: A text with parts.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func ask(
        size: Resolution, center: Point? = nil, corners: [Point] = [], code: Code? = nil
    ) async throws -> AskReply {
        try await vapix.send(Self.ask(size: size, center: center, corners: corners, code: code))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func ask(
        size: Resolution, center: Point? = nil, corners: [Point] = [], code: Code? = nil
    ) -> VapixCall<AskReply> {
        VapixCall(
            id: "snippetQueryValues/ask", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "root", reading: AskReply.init(from:))
        ) { query in
            query.append("size", size.description)
            query.append("center", center?.description)
            try query.append("corners", corners.map(\.description), separator: ":")
            query.append("code", code?.description)
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#ask>.
    ///
    /// - Returns: A text with parts.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func askCode() async throws -> Code {
        try await vapix.send(Self.askCode())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func askCode() -> VapixCall<Code> { callAskCode }

    private static let callAskCode = VapixCall<Code>(
        id: "snippetQueryValues/askCode", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .text(as: Code.self))

    /// The reply to ``ask(size:center:corners:code:)-swift.method``.
    public struct AskReply: Sendable {
        /// A size.
        public let size: Resolution
        /// A range.
        public let zoom: ZoomRange?
        /// A text with parts.
        public let code: Code?
        /// Texts with parts (`code`).
        public let codes: [Code]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - size: A size.
        ///   - zoom: A range.
        ///   - code: A text with parts.
        ///   - codes: Texts with parts.
        @_alwaysEmitIntoClient
        public init(size: Resolution, zoom: ZoomRange? = nil, code: Code? = nil, codes: [Code] = []) {
            self.size = size
            self.zoom = zoom
            self.code = code
            self.codes = codes
        }

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

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetQueryValues: SnippetQueryValues { SnippetQueryValues(vapix: self) }
}
