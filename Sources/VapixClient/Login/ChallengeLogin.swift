internal import ServiceAccounts

/// Logs exchanges in as origins ask for it, with Digest or with Basic.
struct ChallengeLogin: Sendable {
    /// Sends one request with a login or without, and returns the reply.
    typealias Send = (HTTPExchange, Authorization?) async throws -> HTTPReply

    /// A server that refuses for ever must not keep a call busy: the third 401 is final.
    private static let maximumRefusals = 3
    /// A larger body is sent only when it is known which login goes with it.
    private static let largestUnprovenBody = 16 * 1024

    private let kept = KeptChallenges()

    /// Performs an exchange.
    ///
    /// - Parameters:
    ///   - exchange: The exchange.
    ///   - credentials: The user.
    ///   - send: Sends one request.
    /// - Returns: The reply, whatever its status.
    /// - Throws: The error of `send`.
    func reply(to exchange: HTTPExchange, as credentials: Credentials, sending send: Send) async throws -> HTTPReply {
        let (origin, policy) = (exchange.origin, exchange.origin.loginPolicy)
        var refusals = 0
        var challenge: LoginChallenge?
        var isKept = false
        var mayHaveActed = false
        if isLarge(exchange.request) {
            // A device that refuses a request may close the connection while the body is still being sent.
            let reply = try await probe(exchange, send)
            if reply.status == 401 {
                challenge = LoginChallenge.choose(from: reply.challenges, policy)
                guard challenge != nil else { return reply }
                refusals = 1
            }
            // A device that needs no login may have acted on the empty body.
            mayHaveActed = !(400...499).contains(reply.status)
        } else {
            challenge = kept[origin]
            isKept = challenge != nil
        }
        while true {
            let reply: HTTPReply
            do {
                reply = try await send(exchange, challenge.map { authorization($0, exchange, credentials) })
            } catch var error as TransportError where mayHaveActed {
                error.isUnsent = false
                throw error
            }
            guard reply.status == 401 else {
                if let challenge { kept.keep(challenge, at: origin) }
                return reply
            }
            refusals += 1
            guard refusals < Self.maximumRefusals, let next = LoginChallenge.choose(from: reply.challenges, policy),
                challenge.map({ next.isWorthAnswering(after: $0, wasKept: isKept) }) ?? true
            else {
                kept.forget(origin)
                return reply
            }
            challenge = next
            isKept = false
        }
    }

    private func isLarge(_ request: HTTPRequest) -> Bool {
        guard let bytes = request.body.bytes else { return true }
        return bytes.count > Self.largestUnprovenBody
    }

    /// Asks for a challenge with an empty body in place of a large one.
    ///
    /// Any other status than 401 says nothing: the request with its body may succeed.
    private func probe(_ exchange: HTTPExchange, _ send: Send) async throws -> HTTPReply {
        var request = exchange.request
        request.body = []
        request.progress = nil
        let probe = HTTPExchange(
            request: request, origin: exchange.origin, certificate: exchange.certificate, timeouts: exchange.timeouts,
            maximumReplySize: exchange.maximumReplySize, isRepeatable: exchange.isRepeatable, tracer: exchange.tracer)
        return try await send(probe, nil)
    }

    private func authorization(
        _ challenge: LoginChallenge, _ exchange: HTTPExchange, _ credentials: Credentials
    ) -> Authorization {
        switch challenge {
        case .basic: return .basic(credentials)
        case .digest(let digest):
            let count = kept.count(challenge, at: exchange.origin)
            return .digest(digest.authorization(for: exchange.request, as: credentials, count: count))
        }
    }
}
