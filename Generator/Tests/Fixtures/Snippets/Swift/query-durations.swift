// Generated from query-durations.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetQueryDurations {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#wait>.
    public struct Wait: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - timeout: How long.
        ///   - delay: How long before.
        public init(timeout: Duration, delay: Duration? = nil) {
            call = VapixCall(
                id: "snippetQueryDurations/wait", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .xml(root: "root", reading: Output.init(from:)), patience: timeout
            ) { query in
                query.append("timeout", timeout, in: .seconds)
                query.append("delay", delay, fractional: .milliseconds)
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// How long it runs.
            public let uptime: Duration?
            /// How old it is.
            public let age: Duration?

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
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#ask>.
    public struct Ask: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetQueryDurations/ask", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .keyValue(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// How long it runs.
            public let uptime: Duration

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

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#ask>.
    public struct AskTime: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Duration>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Duration>(
            id: "snippetQueryDurations/askTime", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .duration(in: .seconds))
    }
}

extension VapixCalls where API == SnippetQueryDurations {
    /// See ``SnippetQueryDurations/Wait``.
    @_alwaysEmitIntoClient
    public func wait(timeout: Duration, delay: Duration? = nil) async throws -> SnippetQueryDurations.Wait.Output {
        try await vapix.send(SnippetQueryDurations.Wait(timeout: timeout, delay: delay))
    }

    /// See ``SnippetQueryDurations/Ask``.
    @_alwaysEmitIntoClient
    public func ask() async throws -> SnippetQueryDurations.Ask.Output {
        try await vapix.send(SnippetQueryDurations.Ask())
    }

    /// See ``SnippetQueryDurations/AskTime``.
    @_alwaysEmitIntoClient
    public func askTime() async throws -> Duration {
        try await vapix.send(SnippetQueryDurations.AskTime())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetQueryDurations``.
    @_alwaysEmitIntoClient
    public var snippetQueryDurations: VapixCalls<SnippetQueryDurations> { VapixCalls(vapix: self) }
}
