internal import ServiceAccounts
internal import VapixSupport

/// An exchange under way, and the promise of its reply.
final class CurlJob: Sendable {
    let exchange: HTTPExchange
    let reply = Promise<HTTPReply>()
    /// Reads the request's body while it is sent; `nil` if the body is in memory.
    let feed: BodyFeed?
    /// How long the exchange may take, what the request itself lets the device wait included.
    let timeout: Duration
    let deadline: ContinuousClock.Instant

    init(_ exchange: HTTPExchange) {
        self.exchange = exchange
        let request = exchange.request
        feed = request.isFed ? BodyFeed(request.body, progress: request.progress) : nil
        timeout = exchange.timeouts.total.bounded + request.additionalTimeout.bounded
        deadline = .now + timeout
    }
}
