/// Something that happened on the device, as its event system tells it.
///
/// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/#event-streaming-1>.
public struct Event: Sendable, Hashable {
    /// What it is about, `tns1:Device/tnsaxis:IO/VirtualInput` for example.
    public var topic: String
    /// When it happened, in milliseconds since 1970, by the device's clock; `nil` if the device does not know the time.
    public var timestamp: Int64?
    /// What it happened to: the number of a port, or the like.
    public var source: [String: String]
    /// What tells apart the events of one source.
    public var key: [String: String]
    /// What is so now: the state of a port, or the like.
    public var data: [String: String]

    /// Makes an event, for tests.
    ///
    /// - Parameters:
    ///   - topic: What it is about.
    ///   - timestamp: When it happened, in milliseconds since 1970.
    ///   - source: What it happened to.
    ///   - key: What tells apart the events of one source.
    ///   - data: What is so now.
    public init(
        topic: String, timestamp: Int64? = nil, source: [String: String] = [:], key: [String: String] = [:],
        data: [String: String] = [:]
    ) {
        self.topic = topic
        self.timestamp = timestamp
        self.source = source
        self.key = key
        self.data = data
    }
}

extension Event: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        var topic: String?
        self.init(topic: "")
        while let key = try json.nextKey(of: "topic,timestamp,message") {
            switch key {
            case 0: topic = try json.readString()
            case 1: timestamp = try json.readNumericInt64()
            case 2: try readMessage(from: &json)
            default: try json.skipValue()
            }
        }
        guard let topic else { throw json.missingField("topic") }
        self.topic = topic
    }

    private mutating func readMessage(from json: inout JSONReader) throws(WireError) {
        while let key = try json.nextKey(of: "source,key,data") {
            switch key {
            case 0: source = try readItems(from: &json)
            case 1: self.key = try readItems(from: &json)
            case 2: data = try readItems(from: &json)
            default: try json.skipValue()
            }
        }
    }
}

/// The items of an event: texts, as is documented, and what is none as the JSON that it is.
private func readItems(from json: inout JSONReader) throws(WireError) -> [String: String] {
    var items: [String: String] = [:]
    while let name = try json.nextKey() {
        items[name] = json.peek() == .string ? try json.readString() : try json.readJSONText()?.description
    }
    return items
}
