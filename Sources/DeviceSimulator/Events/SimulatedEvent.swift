/// Something that happens on a simulated camera, as its event system tells it.
///
/// ```swift
/// device.emit(SimulatedEvent("tns1:VideoSource/tnsaxis:Tampering", source: ["channel": "1"], data: ["tampering": "1"]))
/// ```
///
/// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/#event-streaming-1>.
public struct SimulatedEvent: Sendable, Hashable {
    /// What an event says of when it happened.
    public enum Timestamp: Sendable, Hashable {
        /// The time at which it is emitted, by the camera's clock.
        case now
        /// This time, in milliseconds since 1970.
        case milliseconds(Int64)
        /// Nothing, as from a camera that does not know the time.
        case none
    }

    /// What it is about, `tns1:Device/tnsaxis:IO/VirtualInput` for example.
    public var topic: String
    /// What it happened to.
    public var source: [String: String]
    /// What tells apart the events of one source.
    public var key: [String: String]
    /// What is so now.
    public var data: [String: String]
    /// When it happened.
    public var timestamp: Timestamp

    /// Makes an event.
    ///
    /// - Parameters:
    ///   - topic: What it is about.
    ///   - source: What it happened to.
    ///   - key: What tells apart the events of one source.
    ///   - data: What is so now.
    ///   - timestamp: When it happened.
    public init(
        _ topic: String, source: [String: String] = [:], key: [String: String] = [:], data: [String: String] = [:],
        timestamp: Timestamp = .now
    ) {
        self.topic = topic
        self.source = source
        self.key = key
        self.data = data
        self.timestamp = timestamp
    }

    /// The topic of the numbered events, which no camera has.
    public static let numberedTopic = "tnsaxis:Simulator/Numbered"

    /// An event for tests that prove that none is lost: its only item is its number.
    ///
    /// - Parameter number: The number, which is `number` in the event's data.
    /// - Returns: The event.
    public static func numbered(_ number: Int) -> SimulatedEvent {
        SimulatedEvent(numberedTopic, data: ["number": String(number)])
    }

    /// The items of all three kinds.
    var items: [(name: String, value: String)] { (Array(source) + Array(key) + Array(data)).map { ($0.key, $0.value) } }

    /// The message that tells a client of it.
    ///
    /// - Parameter now: The time by the camera's clock, in milliseconds since 1970.
    /// - Returns: The message, in JSON.
    func notification(now: Int64) -> [UInt8] {
        func object(_ items: [String: String]) -> JSONValue { .object(items.mapValues { .string($0) }) }
        var notification: [String: JSONValue] = [
            "topic": .string(topic),
            "message": ["source": object(source), "key": object(key), "data": object(data)],
        ]
        switch timestamp {
        case .now: notification["timestamp"] = .integer(now)
        case .milliseconds(let time): notification["timestamp"] = .integer(time)
        case .none: break
        }
        let message: JSONValue = [
            "apiVersion": "1.0", "method": "events:notify", "params": ["notification": .object(notification)],
        ]
        return Array(message.line.utf8)
    }
}
