internal import ServiceAccounts
internal import VapixSupport

extension Vapix {
    /// Opens a WebSocket to the device, logged in.
    ///
    /// At the virtual host the handshake carries the login. Elsewhere the login is Digest, which libcurl offers only
    /// for its own exchanges, so a token from the device replaces it. A refused service account is acquired anew once.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - query: The query.
    ///   - maximumMessageSize: The maximum size of a message, in bytes.
    ///   - idleTimeout: The time without a byte after which the client sends a ping; after twice as long it gives up.
    ///   - receive: Takes the messages.
    /// - Returns: The open connection.
    /// - Throws: Any error that `VapixError.wrapping` knows.
    func openWebSocket(
        path: String, query: String, maximumMessageSize: Int, idleTimeout: Duration,
        receive: @escaping @Sendable (WebSocketConnection.Received) -> Void
    ) async throws -> WebSocketConnection {
        guard route.transport == nil else {
            throw InvalidArgumentError("events need a WebSocket, which a transport of the app's own does not carry")
        }
        var request = WebSocketRequest(
            origin: origin, certificate: route.certificate, connectTimeout: timeouts.connect,
            openTimeout: timeouts.total,
            target: "\(path)?\(query)", maximumMessageSize: maximumMessageSize, idleTimeout: idleTimeout)
        guard origin.loginPolicy == .virtualHost else {
            request.target = "\(path)?wssession=\(try await token())&\(query)"
            return try await open(request, receive: receive)
        }
        let deadline = clock.now + timeouts.total.bounded
        let login = ClientLogin(route)
        let first = try await login.credentials(by: deadline)
        request.credentials = first
        do {
            return try await open(request, receive: receive)
        } catch let refusal as WebSocketRefusal where refusal.status == 401 {
            guard let second = try await login.other(than: first, isLast: false, by: deadline) else { throw refusal }
            request.credentials = second
            return try await open(request, receive: receive)
        }
    }

    /// Opens a WebSocket, and tells the tracer about it.
    private func open(
        _ request: WebSocketRequest, receive: @escaping @Sendable (WebSocketConnection.Received) -> Void
    ) async throws -> WebSocketConnection {
        guard let tracer = route.tracer else { return try await .open(request, receive: receive) }
        let parts = request.target.split(separator: "?", maxSplits: 1)
        var trace = TransferTrace(
            method: "GET", origin: request.origin, path: String(parts.first ?? ""),
            query: String(parts.dropFirst().first ?? ""), login: request.credentials == nil ? nil : .basic)
        let start = ContinuousClock.now
        defer {
            trace.duration = start.duration(to: .now)
            tracer(trace)
        }
        do {
            let connection = try await WebSocketConnection.open(request, receive: receive)
            trace.status = 101
            return connection
        } catch let refusal as WebSocketRefusal {
            trace.status = refusal.status
            throw refusal
        } catch {
            trace.failure = (error as? TransportError).map { $0.detail ?? $0.code.rawValue } ?? "failed"
            throw error
        }
    }

    private func token() async throws -> String {
        try webSocketToken(in: try await send(WebSocketSession.getToken()))
    }
}

/// The token in a device's answer to ``WebSocketSession/getToken()``, for the argument `wssession`.
///
/// - Throws: ``VapixError`` if it is no token: it becomes a part of a URL.
func webSocketToken(in text: String) throws -> String {
    let token = text.filter { !$0.isWhitespace }
    guard !token.isEmpty, token.utf8.count <= 256, token.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x26 })
    else {
        throw VapixError(
            .malformedReply, operation: WebSocketSession.getToken().id, httpStatus: 200,
            detail: "the device's answer is not a token")
    }
    return token
}
