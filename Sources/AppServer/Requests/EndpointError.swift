/// The reason why endpoints cannot be served, or why a request or a reply failed.
public struct EndpointError: Error, Sendable, CustomStringConvertible {
    /// The kinds of failure.
    ///
    /// New ones may be added, so a `switch` needs a `default`.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The kind's name, stable across versions.
        public let rawValue: String

        /// Makes a code from its name.
        ///
        /// - Parameter rawValue: The kind's name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The environment names no FastCGI socket.
        public static let missingSocketName = Code(rawValue: "missingSocketName")
        /// The socket cannot be opened.
        public static let socketFailed = Code(rawValue: "socketFailed")
        /// Another process already listens on this address.
        public static let addressInUse = Code(rawValue: "addressInUse")
        /// The target of a request is not well-formed.
        public static let malformedRequest = Code(rawValue: "malformedRequest")
        /// The body of a request is larger than the limit.
        public static let bodyTooLarge = Code(rawValue: "bodyTooLarge")
        /// The body of a request ended before the size that the request states.
        public static let bodyIncomplete = Code(rawValue: "bodyIncomplete")
        /// The body of a request is not what its reader expects.
        public static let malformedBody = Code(rawValue: "malformedBody")
        /// A handler's reply cannot be sent as it is.
        public static let invalidReply = Code(rawValue: "invalidReply")
        /// The client of a WebSocket violates the protocol.
        public static let webSocketFailed = Code(rawValue: "webSocketFailed")
    }

    /// The kind of failure.
    public let code: Code
    /// The reason, and what to do about it.
    public let description: String

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: The kind of failure.
    ///   - description: The reason, and what to do about it.
    public init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }

    static func bodyTooLarge(_ limit: Int) -> EndpointError {
        EndpointError(.bodyTooLarge, "The body of the request is larger than \(limit) bytes.")
    }

    /// The status that the client gets if a handler throws the error; `nil` if the handler is at fault.
    var status: Int? {
        switch code {
        case .bodyTooLarge: 413
        case .bodyIncomplete, .malformedBody: 400
        default: nil
        }
    }
}
