internal import VapixSupport

/// A step of the server, for the app's log.
///
/// Its description holds no headers, bodies or queries.
public struct EndpointEvent: Sendable, CustomStringConvertible {
    /// A function that receives events.
    ///
    /// It is called on the thread where the event happens, possibly on several threads at the same time. It must not block.
    public typealias Observer = @Sendable (EndpointEvent) -> Void

    /// The kind of an event.
    ///
    /// New kinds may be added, so a `switch` needs a `default`.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The kind's name, stable across versions.
        public let rawValue: String

        /// Makes a kind from its name.
        ///
        /// - Parameter rawValue: The kind's name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The server accepts connections; ``EndpointEvent/port`` has the TCP port.
        public static let listening = Kind(rawValue: "listening")
        /// The service manager named a socket in `NOTIFY_SOCKET`, but the socket accepts no message.
        public static let notificationFailed = Kind(rawValue: "notificationFailed")
        /// A handler threw ``EndpointEvent/error``; the client got the status 500.
        public static let handlerFailed = Kind(rawValue: "handlerFailed")
        /// A handler's reply could not be sent as it was; the client got the status 500.
        public static let replyRefused = Kind(rawValue: "replyRefused")
        /// A stream threw ``EndpointEvent/error``; the client got only a part of the stream.
        public static let streamFailed = Kind(rawValue: "streamFailed")
        /// A handler took longer than the limit; the client got the status 503.
        public static let handlerTimedOut = Kind(rawValue: "handlerTimedOut")
        /// A request was refused because of a limit.
        public static let limitExceeded = Kind(rawValue: "limitExceeded")
        /// A peer violated the protocol.
        public static let protocolViolation = Kind(rawValue: "protocolViolation")
        /// The system refused a further connection, for example because the process has too many open files.
        public static let acceptFailed = Kind(rawValue: "acceptFailed")
    }

    /// The kind of the event.
    public let kind: Kind
    /// The method and the path of the request: `POST settings.cgi`; or the address of the socket.
    public var subject = ""
    /// The error that was thrown.
    ///
    /// The description leaves it out, because an error of the app may contain secrets.
    public var error: (any Error)?
    /// Further facts about the reason.
    public var detail: String?
    /// The TCP port, with the kind `listening`.
    public var port: Int?

    init(_ kind: Kind, subject: String = "", error: (any Error)? = nil, detail: String? = nil, port: Int? = nil) {
        self.kind = kind
        self.subject = oneLine(subject, limit: 200)
        self.error = error
        self.detail = detail.map { oneLine($0, limit: 300) }
        self.port = port
    }

    /// The event in one line.
    public var description: String {
        var text = kind.rawValue
        if !subject.isEmpty { text += " \(subject)" }
        if let error { text += ": \(type(of: error))" }
        if let detail { text += ": \(detail)" }
        return text
    }
}
