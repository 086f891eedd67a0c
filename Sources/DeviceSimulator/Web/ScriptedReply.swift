/// A reply that a test puts in place of what a simulated camera would say.
public struct ScriptedReply: Sendable {
    /// The HTTP status.
    public var status: Int
    /// The headers, `Content-Type` among them.
    public var headers: [String: String]
    /// The body.
    public var body: [UInt8]
    /// How long to wait before answering.
    public var delay: Duration

    /// Makes a reply with a text.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers, `Content-Type` among them.
    ///   - body: The body.
    ///   - delay: How long to wait before answering.
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
    ///   - headers: The headers, `Content-Type` among them.
    ///   - bytes: The body.
    ///   - delay: How long to wait before answering.
    public init(status: Int = 200, headers: [String: String] = [:], bytes: [UInt8], delay: Duration = .zero) {
        self.status = status
        self.headers = headers
        self.body = bytes
        self.delay = delay
    }
}
