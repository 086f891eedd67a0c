import Foundation
internal import VapixSupport

/// A disturbance of a client's connection.
enum EventDisturbance: Sendable {
    /// Sends these bytes, which may be no valid frame.
    case bytes([UInt8])
    /// Closes the WebSocket with this code.
    case close(Int)
    /// Ends the connection without a close frame.
    case cut
    /// Keeps the connection open, and neither sends nor answers anything.
    case hang

    var endsConnection: Bool {
        switch self {
        case .bytes: false
        case .close, .cut, .hang: true
        }
    }
}
