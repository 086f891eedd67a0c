internal import VapixSupport

/// An event of the device's event system.
///
/// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/#event-streaming-1>.
public struct Event: Sendable {
    /// The topic, `tns1:Device/tnsaxis:IO/VirtualInput` for example.
    public var topic: String
    /// The time in milliseconds since 1970, by the device's clock; `nil` if the device does not know the time, or sends it in an
    /// unknown form.
    public var timestamp: Int64?

    /// The items of the source, of the key and of the data, in one array: a copy of an event takes one reference.
    private var items: [EventItems.Item]
    /// Where the items of the key start.
    private var startOfKey: Int
    /// Where the items of the data start.
    private var startOfData: Int

    /// The source of the event: the number of a port, for example.
    public var source: EventItems {
        get { EventItems(unique: items[..<startOfKey]) }
        set { setItems(newValue, key, data) }
    }

    /// The items that distinguish the events of one source.
    public var key: EventItems {
        get { EventItems(unique: items[startOfKey..<startOfData]) }
        set { setItems(source, newValue, data) }
    }

    /// The data of the event: the state of a port, for example.
    public var data: EventItems {
        get { EventItems(unique: items[startOfData...]) }
        set { setItems(source, key, newValue) }
    }

    /// Makes an event, for tests.
    ///
    /// - Parameters:
    ///   - topic: The topic.
    ///   - timestamp: The time in milliseconds since 1970.
    ///   - source: The source of the event.
    ///   - key: The items that distinguish the events of one source.
    ///   - data: The data of the event.
    public init(
        topic: String, timestamp: Int64? = nil, source: EventItems = [:], key: EventItems = [:], data: EventItems = [:]
    ) {
        self.topic = topic
        self.timestamp = timestamp
        items = []
        startOfKey = 0
        startOfData = 0
        setItems(source, key, data)
    }

    private mutating func setItems(_ source: EventItems, _ key: EventItems, _ data: EventItems) {
        items = Array(source.elements + key.elements + data.elements)
        startOfKey = source.count
        startOfData = startOfKey + key.count
    }
}

extension Event: Hashable {
    /// Whether two events are equal.
    ///
    /// - Parameters:
    ///   - left: An event.
    ///   - right: Another event.
    /// - Returns: `true` if all their properties are equal.
    public static func == (left: Event, right: Event) -> Bool {
        left.topic == right.topic && left.timestamp == right.timestamp && left.source == right.source
            && left.key == right.key && left.data == right.data
    }

    /// Hashes the event.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(topic)
        hasher.combine(timestamp)
        hasher.combine(source)
        hasher.combine(key)
        hasher.combine(data)
    }
}

extension Event: CustomStringConvertible {
    /// The topic, then the items of the source, of the key and of the data, on one line: `tns1:Test/Door door=2 state=open`.
    ///
    /// A longer line than 2,000 characters is cut.
    public var description: String {
        let items = [source, key, data].joined().map { "\($0.key)=\($0.value)" }
        // A device's text must not pass for another line.
        return oneLine(([topic] + items).joined(separator: " "), limit: 2000)
    }
}

extension Event {
    /// Reads an event.
    ///
    /// - Parameters:
    ///   - json: A reader in front of the event.
    ///   - topics: The topics of earlier events, to share their strings.
    /// - Throws: `WireError` if it is not what the API documents.
    init(from json: inout JSONReader, sharing topics: inout SharedTexts) throws(WireError) {
        var topic: String?
        self.topic = ""
        items = []
        startOfKey = 0
        startOfData = 0
        while let key = try json.nextKey(of: "topic,timestamp,message") {
            switch key {
            case 0: topic = try json.readString(sharing: &topics)
            case 1: timestamp = try Self.readTimestamp(from: &json)
            case 2: try readMessage(from: &json)
            default: try json.skipValue()
            }
        }
        guard let topic else { throw json.missingField("topic") }
        self.topic = topic
    }

    /// Reads a time in milliseconds since 1970, or a time in ISO 8601; `nil` for any other value.
    ///
    /// A time of an undocumented form must not cost the event.
    private static func readTimestamp(from json: inout JSONReader) throws(WireError) -> Int64? {
        let start = json
        do throws(WireError) {
            return try json.readInt64()
        } catch {
            json = start
        }
        guard let text = try json.readText() else { return nil }
        if let time = millisecondsSince1970(text) { return time }
        guard let number = Double(wire: text), abs(number) < 0x1p62 else { return nil }
        return Int64(number.rounded(.down))
    }

    private mutating func readMessage(from json: inout JSONReader) throws(WireError) {
        // Members that arrive in this order are appended where they belong.
        var next = items.isEmpty ? 0 : 3
        // Most events have no more.
        if items.isEmpty { items.reserveCapacity(4) }
        while let member = try json.nextKey(of: "source,key,data") {
            switch member {
            case 0...2 where member >= next:
                try EventItems.read(from: &json, into: &items)
                if member == 0 { startOfKey = items.count }
                if member <= 1 { startOfData = items.count }
                next = member + 1
            case 0...2:
                var elements: [EventItems.Item] = []
                try EventItems.read(from: &json, into: &elements)
                let items = EventItems(unique: elements[...])
                switch member {
                case 0: source = items
                case 1: key = items
                default: data = items
                }
            default: try json.skipValue()
            }
        }
    }
}
