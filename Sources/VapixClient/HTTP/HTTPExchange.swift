public import ServiceAccounts

/// One request, with everything that a transport needs to send it.
///
/// It is a class, so that passing it on copies nothing.
public final class HTTPExchange: Sendable {
    /// The request, which the client has checked.
    public let request: HTTPRequest
    /// The device that gets it.
    public let origin: Origin
    /// How the device's certificate is checked on https.
    public let certificate: CertificateCheck
    /// How long the exchange may take; `total` is the remaining time of the call.
    public let timeouts: HTTPTimeouts
    /// How large the reply may be, in bytes.
    public let maximumReplySize: Int
    /// Whether the request may be sent again if a kept connection turns out to be closed.
    public let isRepeatable: Bool
    /// The credentials of the login; `nil` for no login.
    public let credentials: Credentials?
    /// The receiver of a successful reply's body as it arrives; `nil` if the caller wants the complete reply.
    ///
    /// The transport returns the reply as soon as the body begins, with an empty body, and writes the body here.
    public var bodyWriter: ReplyBodyWriter? { pipe.map { ReplyBodyWriter(pipe: $0) } }

    let pipe: BytePipe?
    /// Receives a trace of each request that the exchange needs.
    let tracer: TransferTrace.Observer?

    init(
        request: HTTPRequest, origin: Origin, certificate: CertificateCheck, timeouts: HTTPTimeouts,
        maximumReplySize: Int, isRepeatable: Bool, credentials: Credentials? = nil, pipe: BytePipe? = nil,
        tracer: TransferTrace.Observer? = nil
    ) {
        self.request = request
        self.origin = origin
        self.certificate = certificate
        self.timeouts = timeouts
        self.maximumReplySize = max(maximumReplySize, 0)
        self.isRepeatable = isRepeatable
        self.credentials = credentials
        self.pipe = pipe
        self.tracer = tracer
    }

    var url: String {
        var url = origin.description + request.path
        if !request.query.isEmpty { url += "?" + request.query }
        return url
    }
}
