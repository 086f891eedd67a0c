internal import ServiceAccounts
internal import VapixSupport

/// Runs one call: logs in, sends the request, retries, and tells the observer.
final class CallRunner: Sendable {
    let vapix: Vapix
    let id: String
    /// The rights that the call needs; `nil` if nobody knows.
    let access: AccessLevel?
    let effect: Effect

    init(vapix: Vapix, id: String, access: AccessLevel?, effect: Effect) {
        self.vapix = vapix
        self.id = id
        self.access = access
        self.effect = effect
    }

    /// Sends a request that has been checked.
    ///
    /// - Returns: The reply when it is complete, whatever its status.
    /// - Throws: Any error that `VapixError.wrapping` knows.
    func reply(to request: HTTPRequest) async throws -> HTTPReply {
        try await reply(to: request, pipe: nil)
    }

    /// Sends a request that has been checked, and reads the reply as it arrives.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - contentType: The media type that the reply should have; a text in its place is read as an error.
    /// - Returns: The body of a successful reply.
    /// - Throws: Any error that `VapixError.wrapping` knows.
    func stream(of request: HTTPRequest, contentType: String?) async throws -> ReplyStream {
        let pipe = BytePipe()
        let reply = try await reply(to: request, pipe: pipe)
        guard reply.isSuccess else {
            throw error(of: reply, to: request) { if let error = textError(in: $0) { throw error } }
        }
        let bytes = ReplyStream(reply, pipe, maximumPartSize: vapix.maximumReplySize, operation: id, effect: effect)
        guard let contentType, try await bytes.isError(insteadOf: contentType) else { return bytes }
        throw try await refusal(bytes, insteadOf: contentType, wasSentBefore: reply.wasSentBefore)
    }

    // MARK: Attempts

    private func reply(to request: HTTPRequest, pipe: BytePipe?) async throws -> HTTPReply {
        let request = vapix.headers.isEmpty && vapix.query.isEmpty ? request : try completed(request)
        let login = ClientLogin(vapix.route)
        // Before an account is made for nothing.
        try login.checkOrigin()
        let clock = vapix.clock
        let additionalTimeout = request.additionalTimeout.bounded
        let deadline = clock.now + vapix.timeouts.total.bounded + additionalTimeout
        var retries = RetrySchedule(vapix.retryPolicy)
        var hasReplacedLogin = false
        var attempt = 0
        var wasSentBefore = false
        var credentials = access == .anonymous ? nil : try login.atHand()
        if credentials == nil, access != .anonymous { credentials = try await login.first(by: deadline) }
        while true {
            attempt += 1
            var timeouts = vapix.timeouts
            timeouts.total = clock.now.duration(to: deadline) - additionalTimeout
            let exchange = HTTPExchange(
                request: request, origin: vapix.route.origin, certificate: vapix.route.certificate, timeouts: timeouts,
                maximumReplySize: vapix.maximumReplySize, isRepeatable: effect != .once, credentials: credentials,
                pipe: pipe, tracer: vapix.route.tracer)
            let resumption: ContinuousClock.Instant
            do {
                var reply = try await perform(exchange, attempt)
                reply.wasSentBefore = wasSentBefore
                switch reply.status {
                case 401:
                    guard let other = try await login.other(than: credentials, isLast: hasReplacedLogin, by: deadline)
                    else { return reply }
                    hasReplacedLogin = credentials != nil
                    credentials = other
                    continue
                case 429 where effect != .once, 503 where effect != .once:
                    guard let pause = retries.pause(atLeast: reply.retryAfter ?? .zero), clock.now + pause < deadline
                    else { return reply }
                    wasSentBefore = true
                    resumption = clock.now + pause
                default: return reply
                }
            } catch let error as TransportError {
                let isUnsent = error.isUnsent && !wasSentBefore
                guard error.code == .connectionFailed, effect != .once || isUnsent, let pause = retries.pause(),
                    clock.now + pause < deadline
                else {
                    // The code and the status of the last attempt say nothing about the earlier ones.
                    if wasSentBefore { throw AttemptError.marking(error, wasSent: true) }
                    throw error
                }
                wasSentBefore = !isUnsent
                resumption = clock.now + pause
            } catch  where wasSentBefore {
                throw AttemptError.marking(error, wasSent: true)
            }
            try await clock.sleep(until: resumption)
        }
    }

    /// A request with the headers and the query of the client.
    private func completed(_ request: HTTPRequest) throws -> HTTPRequest {
        var request = request
        request.headers = vapix.headers + request.headers
        if !vapix.query.isEmpty { request.query = vapix.query + (request.query.isEmpty ? "" : "&" + request.query) }
        return try request.checked()
    }

    /// Sends one request.
    private func perform(_ exchange: HTTPExchange, _ attempt: Int) async throws -> HTTPReply {
        if let observer = vapix.observer { return try await perform(exchange, attempt, observer) }
        if let transport = vapix.route.transport { return try await perform(exchange, transport) }
        return try await CurlLoop.shared.perform(exchange)
    }

    /// Sends one request, and tells the observer the outcome.
    @inline(never)
    private func perform(
        _ exchange: HTTPExchange, _ attempt: Int, _ observer: ClientEvent.Observer
    ) async throws -> HTTPReply {
        let start = vapix.clock.now
        var event = ClientEvent(.requestFinished, id)
        event.attempt = attempt
        defer {
            event.duration = start.duration(to: vapix.clock.now)
            observer(event)
        }
        do {
            let reply =
                if let transport = vapix.route.transport {
                    try await perform(exchange, transport)
                } else {
                    try await CurlLoop.shared.perform(exchange)
                }
            event.httpStatus = reply.status
            return reply
        } catch {
            event.failure = reason(for: error)
            throw error
        }
    }

    /// The reason for the observer, without the text of an error of the app's own, which can contain secrets.
    private func reason(for error: any Error) -> String {
        let failure = VapixError.wrapping(error, operation: id, effect: effect) as? VapixError
        return failure.map { $0.detail ?? $0.code.rawValue } ?? "cancelled"
    }

    /// Sends one request through a transport of the app's own, whose failures count as libcurl's do.
    @inline(never)
    private func perform(_ exchange: HTTPExchange, _ transport: any HTTPTransport) async throws -> HTTPReply {
        do {
            let reply = try await transport.reply(to: exchange)
            guard reply.body.count <= exchange.maximumReplySize else {
                throw TransportError(code: .replyTooLarge, detail: "the limit is \(exchange.maximumReplySize) bytes")
            }
            return reply
        } catch let error as VapixError {
            throw TransportError(
                code: error.code, detail: error.detail, httpStatus: error.httpStatus, isUnsent: error.wasSent == false)
        }
    }

    // MARK: Failures

    /// The error that a reply with another status than success is.
    ///
    /// - Parameters:
    ///   - reply: The reply.
    ///   - request: The request.
    ///   - read: Reads the reply as that of a success; the device's own error comes out of it.
    /// - Returns: The error.
    func error(of reply: HTTPReply, to request: HTTPRequest, reading read: (HTTPReply) throws -> Void) -> VapixError {
        let error = VapixError(reply, operation: id, access: access, now: vapix.clock.now, reading: read)
            .at(request.path)
        guard let obstacle = ClientLogin(vapix.route).obstacle(in: reply) else { return error }
        return error.explained(by: obstacle)
    }

    /// The error of a text that came with a status of success in place of a stream.
    private func refusal(
        _ bytes: ReplyStream, insteadOf contentType: String, wasSentBefore: Bool
    ) async throws -> VapixError {
        var body: [UInt8] = []
        for try await more in bytes {
            body += more
            // An error is shorter.
            if body.count > 64 * 1024 { break }
        }
        bytes.end()
        let reply = HTTPReply(status: bytes.status, contentType: bytes.contentType, body: body)
        guard let device = textError(in: reply) ?? body.withUnsafeBytes({ try? xmlError(in: $0) }) else {
            let kind = HTMLPage.begins(body) ? "a page of HTML" : "a text"
            return VapixError(
                .malformedReply, operation: id, httpStatus: reply.status, detail: "it is \(kind) and not \(contentType)"
            )
        }
        return VapixError(
            .rejected, operation: id, wasSent: wasSentBefore ? true : nil, httpStatus: reply.status, device: device)
    }
}
