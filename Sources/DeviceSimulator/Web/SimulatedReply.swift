/// A reply that replaces a simulated camera's own.
public struct SimulatedReply: Sendable {
    /// The HTTP status.
    public var status: Int
    /// The headers, including `Content-Type`.
    public var headers: [String: String]
    /// The body.
    public var body: [UInt8]
    /// How long the camera waits before it answers.
    public var delay: Duration

    /// Makes a reply with a text.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers, including `Content-Type`.
    ///   - body: The body, which is sent as UTF-8.
    ///   - delay: How long the camera waits before it answers.
    public init(
        status: Int = 200, headers: [String: String] = ["Content-Type": "text/plain"], body: String = "",
        delay: Duration = .zero
    ) {
        self.init(status: status, headers: headers, bytes: Array(body.utf8), delay: delay)
    }

    /// Makes a reply with bytes.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers, including `Content-Type`.
    ///   - bytes: The body.
    ///   - delay: How long the camera waits before it answers.
    public init(status: Int = 200, headers: [String: String] = [:], bytes: [UInt8], delay: Duration = .zero) {
        self.status = status
        self.headers = headers
        self.body = bytes
        self.delay = delay
    }
}
