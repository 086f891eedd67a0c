public import ServiceAccounts

/// One request with all that a transport needs to send it.
///
/// A class, so that handing it on copies none of its parts.
public final class HTTPExchange: Sendable {
    /// The request, which the client has checked.
    public let request: HTTPRequest
    /// Where to send it.
    public let origin: Origin
    /// How the device's certificate is checked on https.
    public let certificate: CertificateCheck
    /// How long the exchange may take; `total` is the remaining time of the call.
    public let timeouts: HTTPTimeouts
    /// How large the reply may be, in bytes.
    public let maximumReplySize: Int
    /// Whether the request may be sent again when a kept connection turns out to be dead.
    public let isRepeatable: Bool
    /// The credentials of the login; `nil` for no login.
    public let credentials: Credentials?
    /// Where the body of a successful reply goes as it arrives; `nil` if the reply is wanted when it is complete.
    ///
    /// A transport returns the reply as soon as the body begins, with an empty body, and writes the body here.
    public var bodyWriter: ReplyBodyWriter? { pipe.map { ReplyBodyWriter(pipe: $0) } }

    let pipe: BytePipe?

    init(
        request: HTTPRequest, origin: Origin, certificate: CertificateCheck, timeouts: HTTPTimeouts,
        maximumReplySize: Int, isRepeatable: Bool, credentials: Credentials? = nil, pipe: BytePipe? = nil
    ) {
        self.request = request
        self.origin = origin
        self.certificate = certificate
        self.timeouts = timeouts
        self.maximumReplySize = max(maximumReplySize, 0)
        self.isRepeatable = isRepeatable
        self.credentials = credentials
        self.pipe = pipe
    }

    var url: String {
        var url = origin.description + request.path
        if !request.query.isEmpty { url += "?" + request.query }
        return url
    }
}
