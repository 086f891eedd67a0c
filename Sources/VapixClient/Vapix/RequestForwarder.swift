package import ServiceAccounts

/// Passes on the requests of other clients to a device, for tools that stand between the two.
///
/// It changes nothing, never retries, and follows the same rules as ``Vapix`` for proxies and certificates.
package struct RequestForwarder: Sendable {
    /// The device.
    package let origin: Origin
    let certificate: CertificateCheck
    let credentials: (any CredentialProvider)?
    /// Receives a trace of each request on the wire.
    package var tracer: TransferTrace.Observer?

    /// A device that has begun to reply.
    package struct Reply: Sendable {
        /// The status.
        package let status: Int
        /// All headers, in order.
        package let headers: [HTTPHeader]
        private let body: [UInt8]
        private let reader: PipeReader

        fileprivate init(_ reply: HTTPReply, _ pipe: BytePipe) {
            status = reply.status
            headers = reply.headers
            body = reply.body
            reader = PipeReader(pipe: pipe)
        }

        /// Reads the body as it arrives.
        ///
        /// - Parameter take: Takes the pieces, in order.
        /// - Throws: ``VapixError`` if the body ends too early. An error of `take` ends the exchange.
        package func forEachPiece(_ take: ([UInt8]) async throws -> Void) async throws {
            // The body of a reply that is no success comes as a whole.
            guard isSuccess else { return body.isEmpty ? () : try await take(body) }
            defer { reader.pipe.abandon() }
            do {
                while let piece = try await reader.pipe.next() { try await take(piece) }
            } catch let error as TransportError {
                throw VapixError.wrapping(error, operation: "request", effect: nil)
            }
        }

        private var isSuccess: Bool { (200...299).contains(status) }
    }

    /// Ends the exchange when nobody can read the body any more: a client may go away before its reply begins.
    private final class PipeReader: Sendable {
        let pipe: BytePipe

        init(pipe: BytePipe) {
            self.pipe = pipe
        }

        deinit {
            pipe.abandon()
        }
    }

    /// - Parameters:
    ///   - origin: The device.
    ///   - certificate: How its certificate is checked on https.
    ///   - credentials: The login for requests that have none of their own; `nil` to leave the login to the clients.
    package init(origin: Origin, certificate: CertificateCheck, credentials: (any CredentialProvider)?) {
        self.origin = origin
        self.certificate = certificate
        self.credentials = credentials
    }

    /// Sends a request, and waits for the start of the reply.
    ///
    /// - Parameters:
    ///   - request: The request. Its headers must not be those of a connection.
    ///   - authorization: The client's own login: the value of the header `Authorization`.
    ///   - timeouts: How long the parts may take; nothing limits a reply that has begun.
    /// - Returns: The reply.
    /// - Throws: ``VapixError``; `CancellationError`.
    package func reply(
        to request: HTTPRequest, authorization: String?, timeouts: HTTPTimeouts
    ) async throws -> Reply {
        do {
            var login: Credentials?
            if authorization == nil { login = try await credentials?.credentials() }
            let pipe = BytePipe()
            let exchange = HTTPExchange(
                request: try request.checked(), origin: origin, certificate: certificate, timeouts: timeouts,
                maximumReplySize: 64 << 20, isRepeatable: request.method == .get || request.method == .head,
                credentials: login, pipe: pipe, tracer: tracer)
            let reply =
                if login == nil {
                    try await CurlLoop.shared.forward(
                        exchange, authorization: authorization.map { "Authorization: \($0)" })
                } else {
                    try await CurlLoop.shared.perform(exchange)
                }
            return Reply(reply, pipe)
        } catch {
            throw VapixError.wrapping(error, operation: "request", effect: nil)
        }
    }
}
