internal import VapixSupport

/// `wssession.cgi`: tokens that replace a login when a client opens a WebSocket.
///
/// The documentation limits a token's lifetime, but not the number of its uses.
struct SessionTokens: StatefulAPI {
    /// The lifetime of a token.
    let lifetime: Duration
    private let tokens = Locked<[String: ContinuousClock.Instant]>([:])

    init(lifetime: Duration) {
        self.lifetime = lifetime
    }

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        guard operation == "getToken" else { return nil }
        let token = String(UInt64.random(in: 1_000_000_000_000_000_000...9_999_999_999_999_999_999))
        let end = ContinuousClock.now + lifetime
        tokens.withLock { tokens in
            tokens = tokens.filter { $0.value > .now }
            tokens[token] = end
        }
        return .reply(.text(token + "\n"))
    }

    func accepts(_ token: String) -> Bool {
        tokens.withLock { $0[token].map { $0 > .now } ?? false }
    }
}
