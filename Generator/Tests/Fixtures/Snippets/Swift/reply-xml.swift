// Generated from reply-xml.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetReplyXml: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#getRoot>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getRoot() async throws -> RootReply {
        try await vapix.send(Self.getRoot())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getRoot() -> VapixCall<RootReply> { callGetRoot }

    private static let callGetRoot = VapixCall<RootReply>(
        id: "snippetReplyXml/getRoot", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .xml(root: "reply", reading: RootReply.init(from:)))

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getList>.
    ///
    /// - Returns: All elements that the device lists.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getList() async throws -> [Disk] {
        try await vapix.send(Self.getList())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getList() -> VapixCall<[Disk]> { callGetList }

    private static let callGetList = VapixCall<[Disk]>(
        id: "snippetReplyXml/getList", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .xml(root: "root", reading: Self.readGetList))

    private static func readGetList(_ xml: inout XMLReader) throws(WireError) -> [Disk] {
        var output: [Disk] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "disks") {
            switch element {
            case 0:
                while let element = try xml.nextElement(of: "disk") {
                    switch element {
                    case 0: output.append(try Disk(from: &xml))
                    default: try xml.skipElement()
                    }
                }
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#getElement>.
    ///
    /// - Returns: A disk.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getElement() async throws -> Disk {
        try await vapix.send(Self.getElement())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getElement() -> VapixCall<Disk> { callGetElement }

    private static let callGetElement = VapixCall<Disk>(
        id: "snippetReplyXml/getElement", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .xml(root: "root", reading: Self.readGetElement))

    private static func readGetElement(_ xml: inout XMLReader) throws(WireError) -> Disk {
        var output: Disk?
        while let element = try xml.nextElement(of: "disk") {
            switch element {
            case 0: output = try Disk(from: &xml)
            default: try xml.skipElement()
            }
        }
        guard let output else { throw xml.missingField("disk") }
        return output
    }

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
        id: "snippetReplyXml/start", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .xml(root: "root"))

    /// The reply to ``getRoot()-swift.method``.
    public struct RootReply: Sendable {
        /// A text.
        public let text: String?

        /// Makes a value.
        ///
        /// - Parameter text: A text.
        @_alwaysEmitIntoClient
        public init(text: String? = nil) {
            self.text = text
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var textValue: String?
            while let element = try xml.nextElement(of: "text") {
                switch element {
                case 0: textValue = try xml.readText()
                default: try xml.skipElement()
                }
            }
            self.text = textValue
        }
    }

    /// A disk.
    public struct Disk: Sendable {
        /// Its name (`diskid`).
        public let id: String

        /// Makes a value.
        ///
        /// - Parameter id: Its name.
        @_alwaysEmitIntoClient
        public init(id: String) {
            self.id = id
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: String?
            try xml.readAttributes(of: "diskid")
            if let attribute = xml.attribute(0) { id = attribute }
            try xml.skipElement()
            guard let id else { throw xml.missingField("diskid") }
            self.id = id
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetReplyXml: SnippetReplyXml { SnippetReplyXml(vapix: self) }
}
