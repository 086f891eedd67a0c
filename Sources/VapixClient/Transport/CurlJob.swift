internal import ServiceAccounts
internal import VapixSupport

/// An exchange under way, and the promise of its reply.
final class CurlJob: Sendable {
    let exchange: HTTPExchange
    /// The login of the request; `nil` for no login.
    let authorization: Authorization?
    let reply = Promise<HTTPReply>()
    /// Reads the request's body while it is sent; `nil` if the body is in memory.
    let feed: BodyFeed?
    /// The connection that the exchange used; `nil` if nobody wants to know.
    let connection: Locked<TransferTrace.Connection?>?
    /// How long the exchange may take, what the request itself lets the device wait included.
    let timeout: Duration
    let deadline: ContinuousClock.Instant

    /// Makes a job.
    ///
    /// - Parameters:
    ///   - exchange: The request, with timeouts.
    ///   - authorization: The login.
    ///   - deadline: When the exchange must be over.
    init(_ exchange: HTTPExchange, _ authorization: Authorization?, deadline: ContinuousClock.Instant) {
        self.exchange = exchange
        self.authorization = authorization
        self.deadline = deadline
        let request = exchange.request
        connection = exchange.tracer == nil ? nil : Locked(nil)
        feed = request.isFed ? BodyFeed(request.body, progress: request.progress) : nil
        timeout = exchange.timeouts.total.bounded + request.additionalTimeout.bounded
    }
}
