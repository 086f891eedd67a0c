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
    /// Events are told from answers by their method: they may come between a question and its answer.
    ///
    /// - Parameter text: The message.
    /// - Returns: What it says.
    /// - Throws: `WireError` if it is not what the API documents.
    package static func read(_ text: [UInt8]) throws -> EventMessage {
        try text.withUnsafeBytes { bytes throws -> EventMessage in
            var reply = EventReply()
            var json = JSONReader(bytes)
            while let key = try json.nextKey(of: EventReply.members) { try reply.read(key, from: &json) }
            try json.finish()
            return try reply.message(end: json.offset)
        }
    }
}

/// What has been seen of a message so far: the order of its members is not known.
private struct EventReply {
    private var method: String?
    private var context: String?
    private var error: DeviceError?
    private var event: Event?

    static let members: StaticString = "method,params,context,error"

    mutating func read(_ member: Int, from json: inout JSONReader) throws(WireError) {
        switch member {
        case 0: method = try json.readString()
        case 1:
            while let key = try json.nextKey(of: "notification") {
                if key == 0 { event = try json.read(Event.self) } else { try json.skipValue() }
            }
        case 2: context = json.peek() == .string ? try json.readString() : try json.readJSONText()?.description
        case 3: error = try readError(from: &json)
        default: try json.skipValue()
        }
    }

    private func readError(from json: inout JSONReader) throws(WireError) -> DeviceError? {
        if try json.readNull() { return nil }
        var code: Int64?
        var message: String?
        while let key = try json.nextKey() {
            switch key {
            case "code": code = try json.readNumericInt64()
            case "message": message = try json.readString()
            default: try json.skipValue()
            }
        }
        return DeviceError(code: code.map { DeviceError.Code(integerLiteral: $0) }, message: message)
    }

    func message(end: Int) throws(WireError) -> EventMessage {
        if let error { return .refused(context: context, error) }
        switch method {
        case "events:configure": return .configured(context: context)
        case "events:notify":
            guard let event else { throw WireError(reason: .missingField, offset: end, expected: "notification") }
            return .event(event)
        default: return .other
        }
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
