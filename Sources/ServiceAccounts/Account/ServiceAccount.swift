package import VapixSupport

/// A VAPIX service account, acquired from the camera when first needed and kept in memory only.
///
/// `GetCredentials` makes a new password at each call, and a device holds at most 200 accounts until it is rebooted. So one
/// process has one `ServiceAccount` per name, however many clients and tasks use it:
///
/// - calls that need credentials at the same time share one acquisition;
/// - a failure is never kept: the next call tries again, within an ``AcquisitionBudget``;
/// - a caller that is cancelled returns at once, without failing the others and without wasting the account;
/// - the first acquisition waits for a device that is still starting.
///
/// Whether a second account of the same name replaces the first, in another process too, is not documented. So let each
/// program have a name of its own.
///
/// The app's manifest.json must list `com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials` in
/// `resources.dbus.requiredMethods`. See <https://developer.axis.com/acap/develop/VAPIX-access-for-ACAP-applications>.
public final class ServiceAccount: CredentialProvider {
    /// How an account is acquired.
    public struct Options: Sendable, Hashable {
        /// How many accounts the process may acquire under the name.
        public var budget: AcquisitionBudget
        /// How long the first acquisition waits for a device that is starting; zero fails at once.
        ///
        /// It tries again and again, at longer and longer intervals, while the service is missing or does not answer. A refusal
        /// ends the wait, and so does a bus that does not exist: on a camera it is there before any app.
        public var startupPatience: Duration

        /// The standard budget, and half a minute of patience.
        public static let standard = Options()

        /// Makes options.
        ///
        /// - Parameters:
        ///   - budget: How many accounts the process may acquire under the name.
        ///   - startupPatience: How long the first acquisition waits for a device that is starting.
        public init(budget: AcquisitionBudget = .standard, startupPatience: Duration = .seconds(30)) {
            self.budget = budget
            self.startupPatience = startupPatience
        }
    }

    /// What a process has done about an account so far.
    public struct Statistics: Sendable {
        /// How many accounts the device has given, replacements included.
        public var acquisitions = 0
        /// How often the device was asked and gave none.
        public var refusals = 0
        /// How many accounts replaced one that the device had answered 401 to.
        public var refreshes = 0
        /// Why there was none the last time that there was none.
        public var lastError: ServiceAccountError?
        /// When the next account may be acquired; `nil` if one may be now.
        public var nextTry: ContinuousClock.Instant?
    }

    private struct Key: Hashable {
        let name: String
        let bus: SystemBus
    }

    private struct Account {
        let credentials: Credentials
        let acquired: ContinuousClock.Instant
        var isRejected = false
    }

    private struct State {
        var options: Options
        var observer: ClientEvent.Observer?
        var bucket: TokenBucket
        var current: Account?
        var waiting: [Promise<Credentials>] = []
        var isAcquiring = false
        var isExhausted = false
        var isShutDown = false
        var statistics = Statistics()

        /// Notes that the device answered 401 to the current account.
        ///
        /// - Returns: Whether this is the first time that it was rejected.
        mutating func noteRejection(_ now: ContinuousClock.Instant) -> Bool {
            guard let account = current, !account.isRejected else { return false }
            current?.isRejected = true
            bucket.noteRejection(acquired: account.acquired, now)
            return true
        }
    }

    /// The calls of `GetCredentials` that one acquisition takes.
    private struct Attempts {
        let start: ContinuousClock.Instant
        var backoff = Backoff(first: .milliseconds(500), longest: .seconds(5))
    }

    private enum Answer {
        case atHand(Credentials)
        case later(Promise<Credentials>, mustAcquire: Bool)
    }

    /// How long one call of `GetCredentials` may take.
    private static let timeout = Duration.seconds(10)

    // Kept for the life of the process: an app that makes a client for each call must not use up the accounts.
    private static let all = Locked<[Key: ServiceAccount]>([:])

    /// The name that the device is asked for; the one that it returns may differ, and is the one that counts.
    public let name: String
    /// The bus on which the device is asked.
    public let bus: SystemBus

    private let clock: any MonotonicClock
    private let state: Locked<State>

    /// The process' account of that name.
    ///
    /// Nothing is acquired before ``credentials()`` is called.
    ///
    /// - Parameters:
    ///   - name: The wanted account name: 1 to 26 of `A-Z a-z 0-9 _ -`, best the app's own name.
    ///   - bus: The bus to ask on.
    ///   - options: How the account is acquired; without them as said before, or as is standard.
    ///   - observer: What gets the account's events; without one whatever got them before.
    /// - Returns: The same object for the same name and bus.
    public static func named(
        _ name: String, on bus: SystemBus = SystemBus(), options: Options? = nil, observer: ClientEvent.Observer? = nil
    ) -> ServiceAccount {
        let account = all.withLock { accounts in
            let key = Key(name: name, bus: bus)
            if let account = accounts[key] { return account }
            let account = ServiceAccount(name: name, bus: bus)
            accounts[key] = account
            return account
        }
        account.change(options, observer)
        return account
    }

    /// An account beside that of the process, with a clock of its own.
    package init(
        name: String, bus: SystemBus, options: Options = .standard, clock: any MonotonicClock = ContinuousClock(),
        observer: ClientEvent.Observer? = nil
    ) {
        self.name = name
        self.bus = bus
        self.clock = clock
        let bucket = TokenBucket(options.budget, clock.now)
        state = Locked(State(options: options, observer: observer, bucket: bucket))
    }

    private func change(_ options: Options?, _ observer: ClientEvent.Observer?) {
        guard options != nil || observer != nil else { return }
        let now = clock.now
        state.withLock { state in
            if let observer { state.observer = observer }
            guard let options else { return }
            if options.budget != state.options.budget { state.bucket.change(to: options.budget, now) }
            state.options = options
        }
    }

    /// What the process has done about this account so far.
    public var statistics: Statistics {
        let now = clock.now
        return state.withLock { state in
            var statistics = state.statistics
            statistics.nextTry = state.bucket.nextTry(now)
            return statistics
        }
    }

    /// The account's credentials: those at hand, or else newly acquired ones.
    ///
    /// - Returns: The credentials to log in with at the virtual host, 127.0.0.12.
    /// - Throws: ``ServiceAccountError``; `CancellationError` as soon as the task is cancelled.
    public func credentials() async throws -> Credentials {
        try await credentials(replacing: nil, by: nil)
    }

    /// Other credentials than those to which the device just answered 401: those at hand, or else newly acquired ones.
    ///
    /// The rejected ones remain what ``credentials()`` returns until there are others.
    ///
    /// - Parameter rejected: What the device refused.
    /// - Returns: Other credentials.
    /// - Throws: ``ServiceAccountError``, which says when the next try is due if the budget is exhausted;
    ///   `CancellationError` as soon as the task is cancelled.
    public func credentials(replacing rejected: Credentials) async throws -> Credentials {
        try await credentials(replacing: rejected, by: nil)
    }

    /// Forgets the credentials, for good.
    ///
    /// They are zeroed in memory when the last call that uses them is over. libdbus' copy was overwritten when they were read;
    /// those that libcurl makes for a request are wiped after it, from libcurl 8.7 on some ten seconds after the last request.
    ///
    /// Calls that wait for credentials, and all later ones, fail: this is for an app that ends, or that needs the camera no
    /// more.
    public func shutdown() {
        let abandoned = state.withLock { state in
            state.isShutDown = true
            state.current = nil
            defer { state.waiting = [] }
            return state.waiting
        }
        for promise in abandoned { promise.settle(.failure(ServiceAccountError(.shutDown, account: name))) }
    }

    /// Credentials, other than `rejected` if there is such, but not after `deadline`.
    package func credentials(
        replacing rejected: Credentials?, by deadline: ContinuousClock.Instant?
    ) async throws -> Credentials {
        try Task.checkCancellation()
        switch try answer(replacing: rejected) {
        case .atHand(let credentials): return credentials
        case .later(let promise, let mustAcquire):
            // Not in this task, whose cancellation must not end what others wait for.
            if mustAcquire { acquire(Attempts(start: clock.now)) }
            guard let deadline else { return try await promise.value() }
            let timer = Task {
                try await clock.sleep(until: deadline)
                promise.settle(.failure(reasonForWaiting ?? ServiceAccountError(.timedOut, account: name)))
            }
            defer { timer.cancel() }
            return try await promise.value()
        }
    }

    /// The credentials that ``credentials()`` would return at once.
    package var credentialsAtHand: Credentials? {
        state.withLock { $0.isShutDown ? nil : $0.current?.credentials }
    }

    /// Notes that the device answered 401 to credentials which nobody wants to have replaced now.
    package func note(rejected: Credentials) {
        let now = clock.now
        state.withLock { state in
            if state.current?.credentials.isIdentical(to: rejected) == true { _ = state.noteRejection(now) }
        }
    }

    /// Why the first acquisition takes so long.
    private var reasonForWaiting: ServiceAccountError? {
        state.withLock { $0.statistics.acquisitions == 0 ? $0.statistics.lastError : nil }
    }

    private func answer(replacing rejected: Credentials?) throws -> Answer {
        let (answer, isNews) = try state.withLock { state -> (Answer, Bool) in
            guard !state.isShutDown else { throw ServiceAccountError(.shutDown, account: name) }
            var isNews = false
            if let current = state.current?.credentials {
                guard let rejected, current.isIdentical(to: rejected) else { return (.atHand(current), false) }
                isNews = state.noteRejection(clock.now)
            }
            guard Self.isUsable(name) else { throw ServiceAccountError(.invalidName, account: name) }
            let promise = Promise<Credentials>()
            state.waiting.append(promise)
            defer { state.isAcquiring = true }
            return (.later(promise, mustAcquire: !state.isAcquiring), isNews)
        }
        if isNews { emit(.refreshing) }
        return answer
    }

    /// Asks the device until there is an account, or until waiting for one makes no sense.
    private func acquire(_ attempts: Attempts) {
        if let error = startAsking() { return finish(.failure(error)) }
        emit(.acquiring)
        bus.askForCredentials(account: name, timeout: Self.timeout) { [self] result in
            switch result {
            case .success:
                emit(.acquired)
                finish(result)
            case .failure(let error as ServiceAccountError): tryAgain(after: error, attempts)
            case .failure: finish(result)
            }
        }
    }

    /// Asks the device again after a while, if that may help.
    private func tryAgain(after error: ServiceAccountError, _ attempts: Attempts) {
        var attempts = attempts
        let refusal = note(error)
        let next = clock.now + attempts.backoff.pause()
        let mayWait = state.withLock { state in
            // After the first account a missing service is told at once: the app is running, and may have other work.
            state.statistics.acquisitions == 0 && error.mayPassDuringStartup
                && next < attempts.start + state.options.startupPatience.bounded
                && state.waiting.contains { !$0.isSettled }
        }
        emit(.refused, refusal, next: mayWait ? clock.now.duration(to: next) : nil)
        guard mayWait else { return finish(.failure(refusal)) }
        Task { [attempts] in
            // Nobody cancels this task; if somebody could, the next attempt would only come sooner.
            try? await clock.sleep(until: next)
            acquire(attempts)
        }
    }

    /// Takes what one call of `GetCredentials` costs.
    ///
    /// - Returns: Why the call may not be made.
    private func startAsking() -> ServiceAccountError? {
        let now = clock.now
        let (error, isNews) = state.withLock { state -> (ServiceAccountError?, Bool) in
            guard !state.isShutDown else { return (ServiceAccountError(.shutDown, account: name), false) }
            guard !state.bucket.take(now) else {
                state.isExhausted = false
                return (nil, false)
            }
            let last = state.statistics.lastError
            let error = ServiceAccountError(
                .budgetExhausted, account: name, dbusErrorName: last?.dbusErrorName, dbusMessage: last?.dbusMessage,
                acquisitions: state.statistics.acquisitions, nextTry: state.bucket.nextTry(now))
            defer { state.isExhausted = true }
            return (error, !state.isExhausted)
        }
        if let error, isNews { emit(.budgetExhausted, error) }
        return error
    }

    /// Settles what a failed call of `GetCredentials` has cost.
    ///
    /// - Returns: The error, with what only the account knows.
    private func note(_ error: ServiceAccountError) -> ServiceAccountError {
        let now = clock.now
        return state.withLock { state in
            if error.costsNoAccount { state.bucket.putBack() } else { state.bucket.noteFailure() }
            let refusal = ServiceAccountError(
                error.code, account: name, dbusErrorName: error.dbusErrorName, dbusMessage: error.dbusMessage,
                acquisitions: state.statistics.acquisitions, nextTry: state.bucket.nextTry(now))
            state.statistics.refusals += 1
            state.statistics.lastError = refusal
            return refusal
        }
    }

    private func finish(_ result: Result<Credentials, any Error>) {
        let now = clock.now
        let settled = state.withLock { state in
            if case .success(let credentials) = result {
                state.statistics.acquisitions += 1
                if state.current != nil { state.statistics.refreshes += 1 }
                if !state.isShutDown { state.current = Account(credentials: credentials, acquired: now) }
            }
            state.isAcquiring = false
            defer { state.waiting = [] }
            return state.waiting
        }
        for promise in settled { promise.settle(result) }
    }

    private func emit(_ kind: ClientEvent.Kind, _ error: ServiceAccountError? = nil, next: Duration? = nil) {
        guard let observer = state.withLock({ $0.observer }) else { return }
        var event = ClientEvent(kind, name)
        event.accountError = error
        event.duration = next
        observer(event)
    }

    private static func isUsable(_ name: String) -> Bool {
        (1...26).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}

extension ServiceAccount: CustomReflectable {
    /// The name alone.
    public var customMirror: Mirror { Mirror(self, children: ["name": name], displayStyle: .class) }
}
