internal import ServiceAccounts

/// One request with everything that the transport has to know about it.
struct HTTPExchange: Sendable {
    var request: HTTPRequest
    var origin: Origin
    var certificate: CertificateCheck
    var timeouts: Vapix.Timeouts
    var maximumReplySize: Int
    /// Whether libcurl may send it a second time when a kept connection turns out to be dead.
    var isRepeatable: Bool
    /// What to log in with; nobody if absent.
    var credentials: Credentials?
    /// Where the body of a successful reply goes as it comes; the reply is there without one as soon as that begins.
    var pipe: BytePipe?

    var url: String {
        var url = origin.description + request.path
        if !request.query.isEmpty { url += "?" + request.query }
        return url
    }
}

/// Why there is no reply.
struct TransportError: Error {
    let code: VapixError.Code
    let detail: String?
    /// Whether the device certainly got nothing of a request that must not be repeated.
    var isUnsent = false
}
