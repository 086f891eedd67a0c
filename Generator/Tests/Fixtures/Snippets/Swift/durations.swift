// Generated from durations.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetDurations {
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
        ///   - pause: How long not.
        ///   - delay: How long before.
        ///   - rest: How long after.
        ///   - steps: How long each.
        public init(
            timeout: Duration, pause: Duration? = nil, delay: Duration? = nil, rest: Duration = .seconds(5 * 60),
            steps: [Duration]? = nil
        ) {
            call = VapixCall(
                id: "snippetDurations/wait", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "wait",
                access: .viewer, effect: .read, reply: .data(reading: Output.init(from:))
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

        /// What the device answers.
        public struct Output: Sendable {
            /// How long it runs.
            public let uptime: Duration
            /// How old it is.
            public let age: Duration?
            /// How long it goes on.
            public let left: Duration
            /// How long each took.
            public let steps: [Duration]

            init(from json: inout JSONReader) throws(WireError) {
                var uptime: Duration?
                var age: Duration?
                var left: Duration = .seconds(2 * 3600)
                var steps: [Duration] = []
                while let key = try json.nextKey(of: "uptime,age,left,steps") {
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
                    default: try json.skipValue()
                    }
                }
                guard let uptime else { throw json.missingField("uptime") }
                self.uptime = uptime
                self.age = age
                self.left = left
                self.steps = steps
            }
        }
    }
}

extension VapixCalls where API == SnippetDurations {
    /// See ``SnippetDurations/Wait``.
    @_alwaysEmitIntoClient
    public func wait(
        timeout: Duration, pause: Duration? = nil, delay: Duration? = nil, rest: Duration = .seconds(5 * 60),
        steps: [Duration]? = nil
    ) async throws -> SnippetDurations.Wait.Output {
        try await vapix.send(
            SnippetDurations.Wait(timeout: timeout, pause: pause, delay: delay, rest: rest, steps: steps))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetDurations``.
    @_alwaysEmitIntoClient
    public var snippetDurations: VapixCalls<SnippetDurations> { VapixCalls(vapix: self) }
}
