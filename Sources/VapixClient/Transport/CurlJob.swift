internal import ServiceAccounts
internal import VapixSupport

/// An exchange under way, and the promise of its reply.
final class CurlJob: Sendable {
    let exchange: HTTPExchange
    let reply = Promise<HTTPReply>()
    /// Reads the request's body while it is sent; `nil` if the body is in memory.
    let feed: BodyFeed?
    let deadline: ContinuousClock.Instant

    init(_ exchange: HTTPExchange) {
        self.exchange = exchange
        let request = exchange.request
        feed = request.isFed ? BodyFeed(request.body, progress: request.progress) : nil
        deadline = .now + exchange.timeouts.total.bounded + request.additionalTimeout.bounded
    }
}
