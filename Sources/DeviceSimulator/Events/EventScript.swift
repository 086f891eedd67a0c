/// A sequence of events and disturbances of a camera's event system.
///
/// A script is a value with a text form, so that tests and `vapix-simulator --events` use the same names:
///
/// ```swift
/// try await device.play([.burst(10_000), .pause(.seconds(1)), .ping, .close(1011)] as EventScript)
/// try await device.play(EventScript("burst=10000 pause=1s ping close=1011"))
/// ```
///
/// The first step that needs a client waits until one has subscribed.
public struct EventScript: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// One step.
    public enum Step: Sendable, Hashable {
        /// Emits this many numbered events at once.
        case burst(Int)
        /// Emits numbered events at this interval: this many, or endlessly if the count is `nil`.
        case every(_ interval: Duration, count: Int? = nil)
        /// Emits an event.
        case event(SimulatedEvent)
        /// Waits for this time.
        case pause(Duration)
        /// Waits until a client has subscribed. After a step that ended all connections, waits for a new subscription.
        case wait
        /// Sends a ping to each client.
        case ping
        /// Sends an invalid message to each client.
        case malformed(Malformation)
        /// Sends a message of this size to each client; it is JSON, but not an event.
        case oversized(bytes: Int)
        /// Sends bytes to each client, which may be no valid frame.
        case frame([UInt8])
        /// Closes each WebSocket with this code.
        case close(Int)
        /// Ends each connection without a close frame.
        case cut
        /// Keeps the open connections, and neither sends nor answers anything on them.
        case hang
        /// Restarts the web server, which is down for this time.
        case restart(Duration)
        /// Answers each handshake from now on with a compression extension, whether or not the client offered one.
        case deflate
        /// Refuses the next subscription request with this error code: 1100, or 2100 to 2107.
        case refuse(Int)
        /// Starts again with the first step.
        case again
    }

    /// The defect of an invalid message.
    public enum Malformation: String, Sendable, Hashable, CaseIterable {
        /// It is not JSON.
        case json
        /// It is JSON, and its members have wrong types.
        case type
        /// It has no notification.
        case member
        /// It is not UTF-8.
        case utf8
    }

    /// The steps in their order.
    public var steps: [Step]

    /// Makes a script.
    ///
    /// - Parameter steps: The steps in their order.
    public init(_ steps: [Step]) {
        self.steps = steps
    }

    /// Makes a script.
    ///
    /// - Parameter elements: The steps in their order.
    public init(arrayLiteral elements: Step...) {
        self.init(elements)
    }
}

extension EventScript.Malformation {
    var message: [UInt8] {
        switch self {
        case .json: Array(#"{"apiVersion":"1.0","method":"events:notify","params":"#.utf8)
        case .type:
            Array(
                #"{"apiVersion":1,"method":"events:notify","params":{"notification":{"topic":[],"message":"none"}}}"#
                    .utf8)
        case .member: Array(#"{"apiVersion":"1.0","method":"events:notify","params":{}}"#.utf8)
        case .utf8: Array(#"{"apiVersion":"1.0","method":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
        }
    }
}

extension EventScript.Step {
    /// Whether the step has no effect without a client.
    var needsClient: Bool {
        switch self {
        case .pause, .restart, .deflate, .refuse, .again: false
        case .burst, .every, .event, .wait, .ping, .malformed, .oversized, .frame, .close, .cut, .hang: true
        }
    }
}
