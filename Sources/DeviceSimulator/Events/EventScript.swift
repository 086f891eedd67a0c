/// What a camera's event system does, step by step.
///
/// A script is a value with a text form, so that tests and `vapix-simulator --events` name the same things:
///
/// ```swift
/// try await device.play([.burst(10_000), .pause(.seconds(1)), .ping, .close(1011)] as EventScript)
/// try await device.play(EventScript("burst=10000 pause=1s ping close=1011"))
/// ```
///
/// The first step that does something to clients waits until one has asked for events.
public struct EventScript: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// One step.
    public enum Step: Sendable, Hashable {
        /// So many numbered events at once.
        case burst(Int)
        /// A numbered event every so often: so many, or without an end.
        case every(Duration, count: Int? = nil)
        /// An event.
        case event(SimulatedEvent)
        /// Nothing, for so long.
        case pause(Duration)
        /// Waits until a client has asked for events: after what ended its connection, another time.
        case wait
        /// A ping to each client.
        case ping
        /// A message to each client that no camera should send.
        case malformed(Malformation)
        /// A message of so many bytes, which is JSON and no event.
        case oversized(bytes: Int)
        /// Bytes to each client, which may be no frame at all.
        case frame([UInt8])
        /// Closes each connection in order, with this code.
        case close(Int)
        /// Ends each connection without a close frame.
        case cut
        /// Nothing is sent or answered any more on the connections that there are.
        case hang
        /// The whole web server goes down for so long.
        case restart(Duration)
        /// Names a compression in the answer to each handshake from now on, whether or not one was offered.
        case deflate
        /// Refuses the next request for events with this code.
        case refuse(Int)
        /// Begins again with the first step.
        case again
    }

    /// A message that no camera should send.
    public enum Malformation: String, Sendable, Hashable, CaseIterable {
        /// It is not JSON.
        case json
        /// It is JSON, and its members are of other types.
        case type
        /// It has no notification in it.
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
    /// Whether it means nothing without a client.
    var needsClient: Bool {
        switch self {
        case .pause, .restart, .deflate, .refuse, .again: false
        case .burst, .every, .event, .wait, .ping, .malformed, .oversized, .frame, .close, .cut, .hang: true
        }
    }
}
