internal import VapixSupport

/// How much a server accepts, and how long it waits.
public struct EndpointLimits: Sendable {
    /// The maximum size of a request's headers or FastCGI parameters in bytes, 1024 or more.
    ///
    /// A larger request is answered with the status 431.
    public var head = 64 * 1024
    /// The maximum size of a request's body in bytes.
    ///
    /// A request that states a larger size is answered with the status 413 before a handler sees it.
    public var body: Int64 = 32 * 1024 * 1024
    /// The maximum number of open connections, 1 or more.
    ///
    /// Others wait in the system's queue until one closes.
    public var connections = 256
    /// The maximum number of requests at once, 1 or more.
    ///
    /// Others are answered with the status 503.
    public var requests = 256
    /// The time for a request's head to arrive, from its first byte.
    public var headTimeout = Duration.seconds(10)
    /// The maximum time without a byte of a body that is not complete.
    public var bodyTimeout = Duration.seconds(30)
    /// The time from a request's head until its handler returns a reply.
    ///
    /// When the time is over, the client gets the status 503, and the handler's task is cancelled. The time of a stream
    /// is not limited.
    public var handlerTimeout = Duration.seconds(60)
    /// The maximum time in which a client reads no byte of a reply; after it, the connection closes.
    public var writeTimeout = Duration.seconds(30)
    /// The time after which an unused connection closes.
    public var idleTimeout = Duration.seconds(60)
    /// The time for running handlers to finish after `serve()` was cancelled.
    ///
    /// Streams are cancelled at once, because they may have no end. One second after this time, `serve()` returns in
    /// any case.
    public var shutdownTimeout = Duration.seconds(5)

    /// The standard limits.
    public init() {}

    /// The same limits within what the server can handle.
    var bounded: EndpointLimits {
        var limits = self
        limits.head = min(max(head, 1024), 16 * 1024 * 1024)
        limits.body = max(body, 0)
        limits.connections = max(connections, 1)
        limits.requests = min(max(requests, 1), 65_535)
        for timeout in [
            \EndpointLimits.headTimeout, \.bodyTimeout, \.handlerTimeout, \.writeTimeout, \.idleTimeout,
            \.shutdownTimeout,
        ] {
            limits[keyPath: timeout] = limits[keyPath: timeout].bounded
        }
        return limits
    }

    var wire: WireLimits { WireLimits(head: head, body: body, requests: requests) }
}
