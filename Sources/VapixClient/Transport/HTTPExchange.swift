internal import ServiceAccounts

/// One request with everything that the transport has to know about it.
///
/// A class, so that handing it on copies none of its parts.
final class HTTPExchange: Sendable {
    let request: HTTPRequest
    let origin: Origin
    let certificate: CertificateCheck
    let timeouts: Vapix.Timeouts
    let maximumReplySize: Int
    /// Whether libcurl may send it a second time when a kept connection turns out to be dead.
    let isRepeatable: Bool
    /// What to log in with; nobody if absent.
    let credentials: Credentials?
    /// Where the body of a successful reply goes as it comes; the reply is there without one as soon as that begins.
    let pipe: BytePipe?

    init(
        request: HTTPRequest, origin: Origin, certificate: CertificateCheck, timeouts: Vapix.Timeouts,
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
