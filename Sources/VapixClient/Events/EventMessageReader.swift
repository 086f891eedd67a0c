/// Reads the messages of one WebSocket, and skips the prefix that events share.
///
/// All events of a device start with the same bytes. The reader keeps the prefix of the last event with the state of
/// the JSON reader behind it, and compares the next message with it instead of parsing it. Together with shared topics
/// and texts left in the receive buffer, this took an event from 8,400 to 5,900 instructions (Benchmarks/README.md).
package struct EventMessageReader: Sendable {
    /// The prefix of the last event, up to the notification.
    private var prefix: Prefix?
    private var topics = SharedTexts()

    private struct Prefix {
        let place: JSONReader.Place
        let method: String?
    }

    package init() {}

    /// Reads a message.
    ///
    /// An event may arrive between a request and its answer. The member `method` distinguishes the two.
    ///
    /// - Parameter text: The message.
    /// - Returns: The message's content.
    /// - Throws: `WireError` if it is not what the API documents.
    package mutating func read(_ text: UnsafeRawBufferPointer) throws(WireError) -> EventMessage {
        var json = JSONReader(text)
        // The members may come in any order.
        var method: String?
        var context: String?
        var error: DeviceError?
        var event: Event?
        var isAtEvent = false
        if let prefix, json.move(to: prefix.place) {
            method = prefix.method
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
                    // No device sends a longer prefix.
                    if !isAtEvent, event == nil, context == nil, error == nil, json.offset <= 256 {
                        prefix = Prefix(place: json.place, method: method)
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
            case 0: code = try json.readInt64()
            case 1: message = try json.readString()
            default: try json.skipValue()
            }
        }
        return DeviceError(code: code.map { DeviceError.Code(integerLiteral: $0) }, message: message)
    }
}
