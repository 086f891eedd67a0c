// Generated from query-durations.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetQueryDurations: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#wait>.
    ///
    /// - Parameters:
    ///   - timeout: How long.
    ///   - delay: How long before.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func wait(timeout: Duration, delay: Duration? = nil) async throws -> WaitReply {
        try await vapix.send(Self.wait(timeout: timeout, delay: delay))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func wait(timeout: Duration, delay: Duration? = nil) -> VapixCall<WaitReply> {
        VapixCall(
            id: "snippetQueryDurations/wait", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .xml(root: "root", reading: WaitReply.init(from:)), additionalTimeout: timeout
        ) { query in
            query.append("timeout", timeout, in: .seconds)
            query.append("delay", delay, fractional: .milliseconds)
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#ask>.
    ///
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func ask() async throws -> AskReply {
        try await vapix.send(Self.ask())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func ask() -> VapixCall<AskReply> { callAsk }

    private static let callAsk = VapixCall<AskReply>(
        id: "snippetQueryDurations/ask", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .keyValue(reading: AskReply.init(from:)))

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#ask>.
    ///
    /// - Returns: The reply's value.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func askTime() async throws -> Duration {
        try await vapix.send(Self.askTime())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func askTime() -> VapixCall<Duration> { callAskTime }

    private static let callAskTime = VapixCall<Duration>(
        id: "snippetQueryDurations/askTime", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .duration(in: .seconds))

    /// The reply to ``wait(timeout:delay:)-swift.method``.
    public struct WaitReply: Sendable {
        /// How long it runs.
        public let uptime: Duration?
        /// How old it is.
        public let age: Duration?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - uptime: How long it runs.
        ///   - age: How old it is.
        @_alwaysEmitIntoClient
        public init(uptime: Duration? = nil, age: Duration? = nil) {
            self.uptime = uptime
            self.age = age
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var uptime: Duration?
            var age: Duration?
            try xml.readAttributes(of: "uptime")
            if let attribute = xml.attribute(0) { uptime = Duration(wire: attribute, in: .seconds) }
            while let element = try xml.nextElement(of: "age") {
                switch element {
                case 0: age = try Duration(wire: xml.readText(), in: .days)
                default: try xml.skipElement()
                }
            }
            self.uptime = uptime
            self.age = age
        }
    }

    /// The reply to ``ask()-swift.method``.
    public struct AskReply: Sendable {
        /// How long it runs.
        public let uptime: Duration

        /// Makes a value.
        ///
        /// - Parameter uptime: How long it runs.
        @_alwaysEmitIntoClient
        public init(uptime: Duration) {
            self.uptime = uptime
        }

        init(from text: inout KeyValueReader) throws(WireError) {
            var uptime: Duration?
            while let key = try text.nextKey() {
                switch key {
                case "uptime": uptime = Duration(wire: text.value, in: .seconds)
                default: break
                }
            }
            guard let uptime else { throw text.missingField("uptime") }
            self.uptime = uptime
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetQueryDurations: SnippetQueryDurations { SnippetQueryDurations(vapix: self) }
}
