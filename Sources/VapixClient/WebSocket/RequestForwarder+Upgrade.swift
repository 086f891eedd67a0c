internal import ServiceAccounts
internal import VapixSupport

extension RequestForwarder {
    /// How long the device may take to answer a handshake.
    private static let upgradeTimeout = Duration.seconds(60)
    /// The maximum size of the device's answer with a token, in bytes.
    private static let maximumTokenSize = 64 * 1024

    /// Whether a query has a token of the device.
    ///
    /// By bytes: `contains` of a text would link the regular expressions of Swift's library, 1.4 MB, into each app.
    private func hasToken(_ query: String) -> Bool {
        query.utf8.split(separator: UInt8(ascii: "&")).contains { $0.starts(with: "wssession=".utf8) }
    }

    /// Passes on the handshake of a WebSocket.
    ///
    /// If the forwarder has a login and the client has none, a token of the device goes into the query. A 401 is the client's
    /// to answer.
    ///
    /// - Parameters:
    ///   - request: The client's request: the headers of the handshake are in it, and those of the connection are not.
    ///   - authorization: The client's own login: the value of the header `Authorization`.
    /// - Returns: The connection and the device's answer, which is a refusal unless its status is 101.
    /// - Throws: ``VapixError``; `CancellationError`.
    package func upgrade(
        _ request: HTTPRequest, authorization: String?
    ) async throws -> (connection: UpgradedConnection, answer: UpgradedConnection.Answer) {
        do {
            var request = try request.checked()
            if authorization == nil, credentials != nil, !hasToken(request.query) {
                let token = try await requestToken()
                request.query = "wssession=\(token)" + (request.query.isEmpty ? "" : "&\(request.query)")
            }
            var head = "GET \(request.path)" + (request.query.isEmpty ? "" : "?\(request.query)") + " HTTP/1.1\r\n"
            head += "Host: \(origin.hostHeader)\r\nConnection: Upgrade\r\n"
            for header in request.headers { head += try header.line() + "\r\n" }
            if let authorization {
                guard authorization.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
                    throw InvalidArgumentError("a login is not printable ASCII")
                }
                head += "Authorization: \(authorization)\r\n"
            }
            return try await UpgradedConnection.open(
                UpgradedConnection.Parameters(
                    origin: origin, certificate: certificate, head: Array((head + "\r\n").utf8),
                    timeout: Self.upgradeTimeout))
        } catch {
            throw VapixError.wrapping(error, operation: "request", effect: nil)
        }
    }

    private func requestToken() async throws -> String {
        let call = WebSocketSession.getToken()
        let reply = try await reply(
            to: call.request, authorization: nil, timeouts: HTTPTimeouts(total: Self.upgradeTimeout))
        var body: [UInt8] = []
        try await reply.forEachPiece { piece in
            body += piece
            guard body.count <= Self.maximumTokenSize else {
                throw TransportError(code: .replyTooLarge, detail: "the limit is \(Self.maximumTokenSize) bytes")
            }
        }
        let text = try call.output(from: HTTPReply(status: reply.status, body: body))
        return try VapixClient.webSocketToken(in: text)
    }
}
