/// What a device says on the WebSocket of its events.
package enum EventMessage: Sendable {
    /// It took the filters that were sent with this context.
    case configured(context: String?)
    /// It refused the filters that were sent with this context.
    case refused(context: String?, DeviceError)
    /// Something happened.
    case event(Event)
    /// Something else, which means nothing here.
    case other

    /// Reads a message.
    ///
    /// - Parameter text: The message.
    /// - Returns: What it says.
    /// - Throws: `WireError` if it is not what the API documents.
    package static func read(_ text: ArraySlice<UInt8>) throws -> EventMessage {
        try text.withUnsafeBytes { bytes in
            var reader = EventMessageReader()
            return try reader.read(bytes)
        }
    }
}

/// Reads the messages of one WebSocket, and what is the same in many of them only once.
package struct EventMessageReader: Sendable {
    /// How the last event started, up to what tells of it: events of a device start alike.
    private var start: Start?
    private var topics = SharedTexts()

    private struct Start {
        let place: JSONReader.Place
        let method: String?
    }

    package init() {}

    /// Reads a message.
    ///
    /// Events are told from answers by their method: they may come between a question and its answer.
    ///
    /// - Parameter text: The message.
    /// - Returns: What it says.
    /// - Throws: `WireError` if it is not what the API documents.
    package mutating func read(_ text: UnsafeRawBufferPointer) throws(WireError) -> EventMessage {
        var json = JSONReader(text)
        // The order of the members is not known.
        var method: String?
        var context: String?
        var error: DeviceError?
        var event: Event?
        var isAtEvent = false
        if let start, json.move(to: start.place) {
            method = start.method
            isAtEvent = true
        }
        while let key = isAtEvent ? 2 : try json.nextKey(of: "apiVersion,method,params,context,error") {
            switch key {
            case 1: method = try json.readString()
            case 2:
                while let key = isAtEvent ? 0 : try json.nextKey(of: "notification") {
                    guard key == 0 else {
                        try json.skipValue()
                        continue
                    }
                    // Longer ones are nothing that a device sends.
                    if !isAtEvent, event == nil, context == nil, error == nil, json.offset <= 256 {
                        start = Start(place: json.place, method: method)
                    }
                    isAtEvent = false
                    event = try json.readNull() ? nil : try Event(from: &json, sharing: &topics)
                }
            case 3: context = try json.readText()
            case 4: error = try Self.readError(from: &json)
            default: try json.skipValue()
            }
        }
        try json.finish()
        if let error { return .refused(context: context, error) }
        switch method {
        case "events:notify":
            guard let event else { throw json.missingField("notification") }
            return .event(event)
        case "events:configure": return .configured(context: context)
        default: return .other
        }
    }

    private static func readError(from json: inout JSONReader) throws(WireError) -> DeviceError? {
        if try json.readNull() { return nil }
        var code: Int64?
        var message: String?
        while let key = try json.nextKey(of: "code,message") {
            switch key {
            case 0: code = try json.readNumericInt64()
            case 1: message = try json.readString()
            default: try json.skipValue()
            }
        }
        return DeviceError(code: code.map { DeviceError.Code(integerLiteral: $0) }, message: message)
    }
}

/// The request for the events that match filters, in place of those asked for before.
///
/// - Parameters:
///   - filters: The filters.
///   - context: What the answer will name.
/// - Returns: The message.
/// - Throws: ``InvalidArgument`` if a filter cannot be written in the device's language.
func eventConfiguration(_ filters: [EventFilter], context: String) throws(InvalidArgument) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("apiVersion", "1.0")
    json.member("context", context)
    json.member("method", "events:configure")
    json.key("params")
    json.beginObject()
    json.key("eventFilterList")
    json.beginArray()
    for filter in filters {
        json.beginObject()
        json.member("topicFilter", filter.topic)
        json.member("contentFilter", try filter.content?.text())
        json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endObject()
    return json.bytes
}
