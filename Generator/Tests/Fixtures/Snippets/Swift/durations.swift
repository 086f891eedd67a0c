// Generated from durations.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetDurations: Sendable {
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
    ///   - pause: How long not.
    ///   - delay: How long before.
    ///   - rest: How long after.
    ///   - steps: How long each.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func wait(
        timeout: Duration, pause: Duration? = nil, delay: Duration? = nil, rest: Duration = .seconds(5 * 60),
        steps: [Duration]? = nil
    ) async throws -> WaitReply {
        try await vapix.send(Self.wait(timeout: timeout, pause: pause, delay: delay, rest: rest, steps: steps))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func wait(
        timeout: Duration, pause: Duration? = nil, delay: Duration? = nil, rest: Duration = .seconds(5 * 60),
        steps: [Duration]? = nil
    ) -> VapixCall<WaitReply> {
        VapixCall(
            id: "snippetDurations/wait", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "wait",
            access: .viewer, effect: .read, reply: .data(reading: WaitReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("timeout", timeout, in: .seconds)
            json.member("pause", pause, in: .milliseconds)
            json.member("delay", delay, fractional: .seconds)
            json.member("rest", rest, in: .minutes)
            if let steps {
                json.key("steps")
                json.beginArray()
                for item in steps { json.write(item, in: .microseconds) }
                json.endArray()
            }
            json.endObject()
        }
    }

    /// The reply to ``wait(timeout:pause:delay:rest:steps:)-swift.method``.
    public struct WaitReply: Sendable {
        /// How long it runs.
        public let uptime: Duration
        /// How old it is.
        public let age: Duration?
        /// How long it goes on.
        public let left: Duration
        /// How long each took.
        public let steps: [Duration]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - uptime: How long it runs.
        ///   - age: How old it is.
        ///   - left: How long it goes on.
        ///   - steps: How long each took.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            uptime: Duration, age: Duration? = nil, left: Duration = .seconds(2 * 3600), steps: [Duration] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.uptime = uptime
            self.age = age
            self.left = left
            self.steps = steps
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var uptime: Duration?
            var age: Duration?
            var left: Duration = .seconds(2 * 3600)
            var steps: [Duration] = []
            while let key = try json.nextMember(of: "uptime,age,left,steps") {
                switch key {
                case 0: uptime = try json.readDuration(in: .seconds)
                case 1: age = try json.readDuration(in: .days)
                case 2: left = try json.readDuration(in: .hours) ?? left
                case 3:
                    var items: [Duration] = []
                    while try json.nextElement() {
                        if let item = try json.readDuration(in: .milliseconds) { items.append(item) }
                    }
                    steps = items
                default: break
                }
            }
            guard let uptime else { throw json.missingField("uptime") }
            self.uptime = uptime
            self.age = age
            self.left = left
            self.steps = steps
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetDurations: SnippetDurations { SnippetDurations(vapix: self) }
}
