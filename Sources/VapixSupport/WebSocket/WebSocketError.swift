/// A violation of the WebSocket protocol by the other end.
///
/// It repeats nothing that the other end sent.
package struct WebSocketError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The code to close the connection with (RFC 6455, section 7.4.1).
    package let closeCode: UInt16
    /// The violation in words.
    package let description: String

    package static func violation(_ description: String) -> WebSocketError {
        WebSocketError(closeCode: 1002, description: description)
    }

    static let invalidUTF8 = WebSocketError(closeCode: 1007, description: "a text is not UTF-8")

    static func tooLarge(_ limit: Int) -> WebSocketError {
        WebSocketError(closeCode: 1009, description: "a message is larger than \(limit) bytes")
    }
}
