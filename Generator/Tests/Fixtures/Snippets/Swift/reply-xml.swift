// Generated from reply-xml.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetReplyXml {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getRoot>.
    public struct GetRoot: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetReplyXml/getRoot", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "reply", reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// A text.
            public let text: String?

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
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getList>.
    public struct GetList: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Disk]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[Disk]>(
            id: "snippetReplyXml/getList", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "root", reading: Self.read))

        private static func read(_ xml: inout XMLReader) throws(WireError) -> [Disk] {
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
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getElement>.
    public struct GetElement: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Disk>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Disk>(
            id: "snippetReplyXml/getElement", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "root", reading: Self.read))

        private static func read(_ xml: inout XMLReader) throws(WireError) -> Disk {
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
            id: "snippetReplyXml/start", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .xml(root: "root"))
    }

    /// A disk.
    public struct Disk: Sendable {
        /// Its name (`diskid`).
        public let id: String

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

extension VapixCalls where API == SnippetReplyXml {
    /// See ``SnippetReplyXml/GetRoot``.
    @_alwaysEmitIntoClient
    public func getRoot() async throws -> SnippetReplyXml.GetRoot.Output {
        try await vapix.send(SnippetReplyXml.GetRoot())
    }

    /// See ``SnippetReplyXml/GetList``.
    @_alwaysEmitIntoClient
    public func getList() async throws -> [SnippetReplyXml.Disk] {
        try await vapix.send(SnippetReplyXml.GetList())
    }

    /// See ``SnippetReplyXml/GetElement``.
    @_alwaysEmitIntoClient
    public func getElement() async throws -> SnippetReplyXml.Disk {
        try await vapix.send(SnippetReplyXml.GetElement())
    }

    /// See ``SnippetReplyXml/Start``.
    @_alwaysEmitIntoClient
    public func start() async throws {
        try await vapix.send(SnippetReplyXml.Start())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetReplyXml``.
    @_alwaysEmitIntoClient
    public var snippetReplyXml: VapixCalls<SnippetReplyXml> { VapixCalls(vapix: self) }
}
