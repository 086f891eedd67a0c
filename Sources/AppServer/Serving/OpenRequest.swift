/// A request whose reply has not ended; only the thread of the sockets uses it.
final class OpenRequest {
    let exchange: Exchange
    /// Where the bytes of the client go.
    var body: BodyBuffer
    /// `POST settings.cgi`, for events.
    let subject: String
    let start: ContinuousClock.Instant
    var task: Task<Void, Never>?
    var isReplying = false
    var isStreaming = false
    /// Whether the connection is a WebSocket.
    var isUpgraded = false
    var isBodyComplete = false
    var isHeldBack = false
    /// The number of bytes of the body that came.
    private var received: Int64 = 0

    init(_ exchange: Exchange, _ body: BodyBuffer, subject: String, start: ContinuousClock.Instant) {
        self.exchange = exchange
        self.body = body
        self.subject = subject
        self.start = start
    }

    /// Hands bytes to the handler.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - limit: The maximum size of a body.
    func take(_ bytes: [UInt8], limit: Int64) {
        received += Int64(bytes.count)
        if received > limit, !isUpgraded {
            body.finish(.failure(EndpointError.bodyTooLarge(Int(clamping: limit))))
        } else if body.append(bytes) {
            isHeldBack = true
        }
    }

    /// Notes that the body has ended.
    ///
    /// - Parameter isComplete: Whether it is as long as the request states.
    func endBody(isComplete: Bool) {
        isBodyComplete = true
        let error = EndpointError(.bodyIncomplete, "The body of the request is shorter than the request states.")
        body.finish(isComplete ? .success(()) : .failure(error))
    }

    /// Lets a WebSocket have the bytes that come from now on.
    func upgrade() {
        isUpgraded = true
        body.finish(.success(()))
        body = exchange.upgradeInput
    }
}
