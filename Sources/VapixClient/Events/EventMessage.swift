/// A message of the device on the WebSocket for events.
package enum EventMessage: Sendable {
    /// The device accepted the filters that were sent with this context.
    case configured(context: String?)
    /// The device refused the filters that were sent with this context.
    case refused(context: String?, DeviceError)
    /// An event.
    case event(Event)
    /// Another message, to be ignored.
    case other

    /// Reads a message.
    ///
    /// - Parameter text: The message.
    /// - Returns: The message's content.
    /// - Throws: `WireError` if it is not what the API documents.
    package static func read(_ text: ArraySlice<UInt8>) throws -> EventMessage {
        try text.withUnsafeBytes { bytes in
            var reader = EventMessageReader()
            return try reader.read(bytes)
        }
    }
}
