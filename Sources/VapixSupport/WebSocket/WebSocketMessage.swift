/// A complete message or a control frame from the other end of a WebSocket (RFC 6455).
package enum WebSocketMessage: Sendable, Equatable {
    /// A text. The bytes are valid UTF-8 and a slice of the receive buffer: keeping them copies them.
    case text(ArraySlice<UInt8>)
    /// A binary message.
    case binary([UInt8])
    /// A ping, to be answered with a pong that holds the same bytes.
    case ping([UInt8])
    /// A pong, asked for or not.
    case pong([UInt8])
    /// A close frame, with a code and a reason if the other end gave them.
    case close(code: UInt16?, reason: String)
}
