/// An event of a simulated camera.
///
/// ```swift
/// device.emit(SimulatedEvent("tns1:VideoSource/tnsaxis:Tampering", source: ["channel": "1"], data: ["tampering": "1"]))
/// ```
///
/// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/#event-streaming-1>.
public struct SimulatedEvent: Sendable, Hashable {
    /// The timestamp of an event.
    public enum Timestamp: Sendable, Hashable {
        /// The time of the emission, by the camera's clock.
        case now
        /// This time, in milliseconds since 1970.
        case milliseconds(Int64)
        /// No timestamp, as from a camera that does not know the time.
        case absent
    }

    /// The topic, for example `tns1:Device/tnsaxis:IO/VirtualInput`.
    public var topic: String
    /// The items that identify the source, such as a port.
    public var source: [String: String]
    /// The items that distinguish events of the same source.
    public var key: [String: String]
    /// The items with the new state or value.
    public var data: [String: String]
    /// The timestamp.
    public var timestamp: Timestamp

    /// Makes an event.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - source: The items that identify the source.
    ///   - key: The items that distinguish events of the same source.
    ///   - data: The items with the new state or value.
    ///   - timestamp: The timestamp.
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

    /// The topic of numbered events, which exists only in the simulator.
    public static let numberedTopic = "tnsaxis:Simulator/Numbered"

    /// Makes a numbered event, for tests that check that no event is lost.
    ///
    /// - Parameter number: The number: the data item `number`, the event's only item.
    /// - Returns: The event.
    public static func numbered(_ number: Int) -> SimulatedEvent {
        SimulatedEvent(numberedTopic, data: ["number": String(number)])
    }

    /// All items.
    var items: [(name: String, value: String)] { (Array(source) + Array(key) + Array(data)).map { ($0.key, $0.value) } }

    /// Makes the message to a client, in JSON.
    ///
    /// - Parameter now: The time of the camera's clock, in milliseconds since 1970.
    /// - Returns: The message.
    func notification(now: Int64) -> [UInt8] {
        func object(_ items: [String: String]) -> JSONValue { .object(items.mapValues { .string($0) }) }
        var notification: [String: JSONValue] = [
            "topic": .string(topic),
            "message": ["source": object(source), "key": object(key), "data": object(data)],
        ]
        switch timestamp {
        case .now: notification["timestamp"] = .integer(now)
        case .milliseconds(let time): notification["timestamp"] = .integer(time)
        case .absent: break
        }
        let message: JSONValue = [
            "apiVersion": "1.0", "method": "events:notify", "params": ["notification": .object(notification)],
        ]
        return Array(message.compactText.utf8)
    }
}
