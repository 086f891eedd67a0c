// Generated from stream-headers.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetStreamHeaders: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#open>.
    ///
    /// - Returns: The reply as it arrives, and its headers.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func open() async throws -> OpenReply {
        try await vapix.send(Self.open())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func open() -> VapixCall<OpenReply> { callOpen }

    private static let callOpen = VapixCall<OpenReply>(
        id: "snippetStreamHeaders/open", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .stream("video/mp4", opening: OpenReply.init(_:)))

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#watch>.
    ///
    /// - Returns: The reply as it arrives, and its headers.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func watch() async throws -> WatchReply {
        try await vapix.send(Self.watch())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func watch() -> VapixCall<WatchReply> { callWatch }

    private static let callWatch = VapixCall<WatchReply>(
        id: "snippetStreamHeaders/watch", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .stream("multipart/x-mixed-replace", opening: WatchReply.init(_:)))

    /// The reply to ``open()-swift.method``.
    public struct OpenReply: Sendable {
        /// The body as it arrives.
        public let stream: ReplyStream
        /// The rate (`X-Rate`).
        public let rate: Int?
        /// Some words (`X-Words`).
        public let words: [String]
        /// A name that is nearly taken (`X-Stream`).
        public let stream2: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - stream: The body as it arrives.
        ///   - rate: The rate.
        ///   - words: Some words.
        ///   - stream2: A name that is nearly taken.
        @_alwaysEmitIntoClient
        public init(stream: ReplyStream, rate: Int? = nil, words: [String] = [], stream2: String? = nil) {
            self.stream = stream
            self.rate = rate
            self.words = words
            self.stream2 = stream2
        }

        init(_ reply: ReplyStream) {
            var rate: Int?
            var words: [String] = []
            var stream2: String?
            if let value = reply.header("X-Rate") ?? reply.header("X-Sample-Rate") { rate = Int(wire: value) }
            if let value = reply.header("X-Words") { words = value.split(separator: ",").map { String($0) } }
            if let value = reply.header("X-Stream") { stream2 = value }
            self.rate = rate
            self.words = words
            self.stream2 = stream2
            stream = reply
        }
    }

    /// The reply to ``watch()-swift.method``.
    public struct WatchReply: Sendable {
        /// The body as it arrives.
        public let stream: PartStream
        /// A name that is taken (`X-Text`).
        public let text: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - stream: The body as it arrives.
        ///   - text: A name that is taken.
        @_alwaysEmitIntoClient
        public init(stream: PartStream, text: String? = nil) {
            self.stream = stream
            self.text = text
        }

        init(_ reply: ReplyStream) throws {
            var textValue: String?
            if let value = reply.header("X-Text") { textValue = value }
            self.text = textValue
            stream = try PartStream(reply)
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetStreamHeaders: SnippetStreamHeaders { SnippetStreamHeaders(vapix: self) }
}
