internal import ServiceAccounts
internal import VapixSupport

/// Gets the credentials that a client logs in with, and sees to it that they go nowhere else.
struct ClientLogin {
    private let route: DeviceRoute
    private var origin: Origin { route.origin }
    private var account: ServiceAccount? { route.account }

    init(_ route: DeviceRoute) {
        self.route = route
    }

    /// Throws if the client has a service account that its origin does not take.
    func checkOrigin() throws {
        if account != nil, !origin.loginPolicy.acceptsServiceAccounts { throw serviceAccountElsewhere }
    }

    /// A service account's credentials that need not be waited for.
    func atHand() throws -> Credentials? {
        guard let credentials = account?.credentialsAtHand else { return nil }
        return try checked(credentials)
    }

    /// The provider's credentials, when none are at hand.
    @inline(never)
    func first(by deadline: ContinuousClock.Instant) async throws -> Credentials {
        guard account != nil, route.transport == nil else { return try await credentials(by: deadline) }
        // Setting libcurl up takes as long as a device takes to make an account: an app's first reply is there sooner.
        async let isReady = Libcurl.isReady
        let credentials = try await credentials(by: deadline)
        _ = await isReady
        return credentials
    }

    /// Other credentials after a 401.
    ///
    /// - Parameters:
    ///   - rejected: The credentials that the device refused; `nil` if the request had no login. A device can be set up to
    ///     refuse that.
    ///   - isLast: Whether it was a replacement already.
    ///   - deadline: When the call must be over.
    /// - Returns: `nil` if there is nothing else.
    /// - Throws: Why there is nothing else, if only for now.
    @inline(never)
    func other(
        than rejected: Credentials?, isLast: Bool, by deadline: ContinuousClock.Instant
    ) async throws -> Credentials? {
        guard let rejected else { return try await credentials(by: deadline) }
        guard !isLast else {
            account?.note(rejected: rejected)
            return nil
        }
        let other = try await credentials(replacing: rejected, by: deadline)
        return other.isIdentical(to: rejected) ? nil : other
    }

    /// Why the client sent no login, although a reply asked for one; `nil` if it did or could have.
    @inline(never)
    func obstacle(in reply: HTTPReply) -> LoginObstacle? {
        let policy = origin.loginPolicy
        guard reply.status == 401, policy != .virtualHost, !reply.challenges.isEmpty,
            LoginChallenge.choose(from: reply.challenges, policy) == nil
        else { return nil }
        let schemes = reply.challenges.map(\.scheme)
        // The same scheme may be there for several realms or algorithms.
        let offered = schemes.enumerated().filter { schemes.firstIndex(of: $0.element) == $0.offset }.map(\.element)
        let hasBasic = LoginChallenge.choose(from: reply.challenges, .secureChallenge) != nil
        return hasBasic ? .basicWithoutEncryption(offered: offered) : .unknownSchemes(offered: offered)
    }

    /// The provider's credentials, if they may go to this origin.
    @inline(never)
    func credentials(
        replacing rejected: Credentials? = nil, by deadline: ContinuousClock.Instant
    ) async throws -> Credentials {
        let credentials =
            if let account {
                try await account.credentials(replacing: rejected, by: deadline)
            } else if let rejected {
                try await route.credentials.credentials(replacing: rejected)
            } else {
                try await route.credentials.credentials()
            }
        return try checked(credentials)
    }

    private func checked(_ credentials: Credentials) throws -> Credentials {
        guard credentials.canBeSent else {
            throw InvalidArgumentError("the user name or the password holds a character that HTTP cannot carry")
        }
        guard !credentials.isServiceAccount || origin.loginPolicy.acceptsServiceAccounts else {
            throw serviceAccountElsewhere
        }
        return credentials
    }

    private var serviceAccountElsewhere: InvalidArgumentError {
        InvalidArgumentError("a service account works only at \(Origin.virtualHost), not at \(origin)")
    }
}
