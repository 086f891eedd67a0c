/// A message of a WebSocket, or the close frame at its end.
struct RecordedMessage: Sendable, Equatable {
    /// The end that sent it.
    enum Sender: Sendable {
        case client
        case device
    }

    enum Kind: String, Sendable {
        case text
        case binary
        case close
    }

    var sender: Sender
    var kind: Kind
    /// The text, the bytes, or the reason of a close.
    var payload: [UInt8]
    /// How many frames the message came in.
    var frameCount = 1
    /// The code of a close, if it has one.
    var code: UInt16?
    /// Whether the bytes cannot be checked for secrets.
    var isLeftOut = false

    /// The size in memory, in bytes, about.
    var size: Int { payload.count + 64 }
}
