package import VapixSupport

/// A VAPIX service account, acquired from the camera at first use and kept in memory only.
///
/// `GetCredentials` makes a new account at each call, and a device holds at most 200 accounts until it is rebooted. So a
/// process has one `ServiceAccount` per name, shared by all clients and tasks:
///
/// - Calls that need credentials at the same time share one acquisition.
/// - A failure is not cached: the next call tries again, within an ``AcquisitionBudget``. The ``AcquisitionHistory``
///   makes the budget hold across restarts of the app.
/// - A cancelled caller returns at once. The acquisition goes on, for the other callers and for later calls.
/// - The first acquisition waits for a device that is still starting.
///
/// Give each program an account name of its own. It is not documented whether a second account with the same name
/// replaces the first.
///
/// The app's manifest.json must list `com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials` in
/// `resources.dbus.requiredMethods`. See <https://developer.axis.com/acap/develop/VAPIX-access-for-ACAP-applications>.
public final class ServiceAccount: CredentialProvider {
    private struct Account {
        let credentials: Credentials
        let acquired: ContinuousClock.Instant
        var isRejected = false
    }

    private struct State {
        var options = Options.standard
        // Whether the app gave the options. The first ones that it gives apply.
        var hasExplicitOptions = false
        var observers: [UInt64: ClientEvent.Observer] = [:]
        var nextObserver: UInt64 = 0
        var bucket: TokenBucket
        // Whether the bucket counts the acquisitions of earlier processes.
        var hasHistory = false
        var current: Account?
        var waiting: [Promise<Credentials>] = []
        var isAcquiring = false
        var isExhausted = false
        // Why the account gives no credentials any more: it was shut down, or the app gave it conflicting options.
        var permanentError: ServiceAccountError?
        var statistics = Statistics()

        /// Notes that the device rejected the current account.
        ///
        /// - Returns: Whether this is the account's first rejection.
        mutating func noteRejection(_ now: ContinuousClock.Instant) -> Bool {
            guard let account = current, !account.isRejected else { return false }
            current?.isRejected = true
            bucket.noteRejection(acquired: account.acquired, now)
            return true
        }
    }

    /// The calls of `GetCredentials` of one acquisition.
    private struct Attempts {
        let start: ContinuousClock.Instant
        let history: HistoryFile?
        var backoff = Backoff(initialDelay: .milliseconds(500), maximumDelay: .seconds(5))
    }

    private enum Answer {
        case atHand(Credentials)
        case later(Promise<Credentials>, mustAcquire: Bool)
    }

    /// The time limit for one call of `GetCredentials`.
    private static let timeout = Duration.seconds(10)
    /// How long an acquisition waits if its time can be kept in no file.
    private static let delayWithoutHistory = Duration.seconds(10)

    /// The requested account name, from which ``Credentials/username`` may differ.
    public let name: String
    /// The bus of the account service.
    public let bus: SystemBus

    private let clock: any MonotonicClock
    /// The folder of the file that takes the place of a history that cannot be used.
    private let temporaryFolder: String
    private let state: Locked<State>

    /// Returns the process's account with a name.
    ///
    /// Nothing is acquired before ``credentials()`` is called.
    ///
    /// All users of an account share its options. The first options that the app gives apply; give the same ones everywhere,
    /// or give them once. With other options this returns an account that gives no credentials: its calls throw
    /// ``ServiceAccountError`` with the code ``ServiceAccountError/Code/conflictingOptions``.
    ///
    /// - Parameters:
    ///   - name: The requested account name: 1 to 26 characters of `A-Z a-z 0-9 _ -`, preferably the app's own name.
    ///   - bus: The bus of the account service.
    ///   - options: How the account is acquired. `nil` keeps the current options, initially ``Options/standard``.
    /// - Returns: The same object for the same name and bus, except for conflicting options.
    public static func named(
        _ name: String, on bus: SystemBus = SystemBus(), options: Options? = nil
    ) -> ServiceAccount {
        let account = AccountRegistry.account(named: name, on: bus)
        guard let options, !account.adopt(options) else { return account }
        return ServiceAccount(
            name: name, bus: bus, permanentError: ServiceAccountError(.conflictingOptions, account: name))
    }

    /// Creates an account that is not in the process's registry.
    package convenience init(
        name: String, bus: SystemBus, options: Options = .standard, clock: any MonotonicClock = ContinuousClock(),
        temporaryFolder: String = "/tmp"
    ) {
        self.init(
            name: name, bus: bus, options: options, clock: clock, temporaryFolder: temporaryFolder, permanentError: nil)
    }

    private init(
        name: String, bus: SystemBus, options: Options = .standard, clock: any MonotonicClock = ContinuousClock(),
        temporaryFolder: String = "/tmp", permanentError: ServiceAccountError?
    ) {
        self.name = name
        self.bus = bus
        self.clock = clock
        self.temporaryFolder = temporaryFolder
        var state = State(bucket: TokenBucket(options.budget, clock.now))
        state.options = options
        state.permanentError = permanentError
        state.statistics.lastError = permanentError
        self.state = Locked(state)
    }

    /// Applies options that the app gives, unless other ones apply already.
    ///
    /// - Returns: Whether the options apply.
    private func adopt(_ options: Options) -> Bool {
        let now = clock.now
        return state.withLock { state in
            guard !state.hasExplicitOptions else { return options == state.options }
            if options.budget != state.options.budget { state.bucket.change(to: options.budget, now) }
            state.options = options
            state.hasExplicitOptions = true
            return true
        }
    }

    /// Adds an observer, which receives the account's events until the returned value is released.
    ///
    /// An account can have any number of observers. `Vapix` adds the observer of each client, and removes it with the
    /// client.
    ///
    /// - Parameter observer: Receives the events, on any thread; it must not block.
    /// - Returns: The registration. Keep it as long as you need the events.
    public func observe(_ observer: @escaping ClientEvent.Observer) -> Observation {
        let number = state.withLock { state in
            let number = state.nextObserver
            state.nextObserver += 1
            state.observers[number] = observer
            return number
        }
        return Observation(account: self, number: number)
    }

    func removeObserver(_ number: UInt64) {
        // Whatever the observer captures is released outside of the lock: its `deinit` may use the account.
        _ = state.withLock { $0.observers.removeValue(forKey: number) }
    }

    /// The numbers of acquisitions and failures of this account in this process.
    public var statistics: Statistics {
        let now = clock.now
        return state.withLock { state in
            var statistics = state.statistics
            statistics.nextTry = state.bucket.nextTry(now)
            return statistics
        }
    }

    /// Returns the account's credentials, and acquires the account if there is none yet.
    ///
    /// - Returns: The credentials to log in with at the virtual host, 127.0.0.12.
    /// - Throws: ``ServiceAccountError``; `CancellationError` as soon as the task is cancelled.
    public func credentials() async throws -> Credentials {
        try await credentials(replacing: nil, by: nil)
    }

    /// Returns other credentials after the device answered 401: newer ones, or those of a new account.
    ///
    /// Until there are other credentials, ``credentials()`` returns the rejected ones.
    ///
    /// - Parameter rejected: The credentials that the device rejected.
    /// - Returns: Other credentials.
    /// - Throws: ``ServiceAccountError``, which tells when to try again if the budget is exhausted; `CancellationError` as
    ///   soon as the task is cancelled.
    public func credentials(replacing rejected: Credentials) async throws -> Credentials {
        try await credentials(replacing: rejected, by: nil)
    }

    /// Discards the credentials for good.
    ///
    /// Use this when the app ends or no longer needs the camera. Waiting and later calls throw ``ServiceAccountError`` with
    /// the code ``ServiceAccountError/Code/shutDown``.
    ///
    /// The credentials are zeroed in memory when the last call that uses them has ended. libcurl's copies of a request are
    /// wiped after it; libcurl 8.7 and later keep them until about ten seconds after the last request.
    public func shutdown() {
        let error = ServiceAccountError(.shutDown, account: name)
        let abandoned = state.withLock { state in
            if state.permanentError == nil { state.permanentError = error }
            state.current = nil
            defer { state.waiting = [] }
            return state.waiting
        }
        for promise in abandoned { promise.settle(.failure(error)) }
    }

    /// Returns credentials within a time limit.
    ///
    /// - Parameters:
    ///   - rejected: The credentials that the device rejected, if any.
    ///   - deadline: The time at which the call fails with a timeout.
    /// - Returns: Credentials other than `rejected`.
    /// - Throws: ``ServiceAccountError``; `CancellationError` as soon as the task is cancelled.
    package func credentials(
        replacing rejected: Credentials?, by deadline: ContinuousClock.Instant?
    ) async throws -> Credentials {
        try Task.checkCancellation()
        switch try answer(replacing: rejected) {
        case .atHand(let credentials): return credentials
        case .later(let promise, let mustAcquire):
            // The acquisition does not run in this task, whose cancellation must not end it for other callers.
            if mustAcquire { acquire(Attempts(start: clock.now, history: history)) }
            guard let deadline else { return try await promise.value() }
            let timer = Task {
                try await clock.sleep(until: deadline)
                promise.settle(.failure(reasonForWaiting ?? ServiceAccountError(.timedOut, account: name)))
            }
            defer { timer.cancel() }
            return try await promise.value()
        }
    }

    /// The credentials that ``credentials()`` returns without waiting, if there are any.
    package var credentialsAtHand: Credentials? {
        state.withLock { $0.permanentError == nil ? $0.current?.credentials : nil }
    }

    /// Notes that the device rejected credentials, without replacing them.
    package func note(rejected: Credentials) {
        let now = clock.now
        state.withLock { state in
            if state.current?.credentials.isIdentical(to: rejected) == true { _ = state.noteRejection(now) }
        }
    }

    /// The reason for which the first acquisition is still waiting.
    private var reasonForWaiting: ServiceAccountError? {
        state.withLock { $0.statistics.acquisitions == 0 ? $0.statistics.lastError : nil }
    }

    private func answer(replacing rejected: Credentials?) throws -> Answer {
        let (answer, isNews) = try state.withLock { state -> (Answer, Bool) in
            if let error = state.permanentError { throw error }
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

    /// The file of the account's history; `nil` if the history is kept in memory only.
    private var history: HistoryFile? {
        let options = state.withLock { $0.options }
        return options.history.path.map { path in
            HistoryFile(
                path: path, temporaryFolder: temporaryFolder, account: name, bus: bus.address, clock: clock)
        }
    }

    /// Asks the device for an account, again if it is starting.
    private func acquire(_ attempts: Attempts) {
        guard let history = attempts.history else {
            if let error = takeFromBudget() { return finish(.failure(error)) }
            return ask(attempts, acquired: clock.now)
        }
        // Without a thread for each refusal of an exhausted budget.
        if state.withLock({ $0.hasHistory }), let error = takeFromBudget(onlyToSee: true) {
            return finish(.failure(error))
        }
        // Files block.
        let isStarted = startDedicatedThread { [self] in acquire(attempts, with: history) }
        guard !isStarted else { return }
        let failure = BusFailure(.busUnavailable, message: "the system cannot start a thread")
        finish(.failure(ServiceAccountError(failure, account: name)))
    }

    /// Keeps the time of the acquisition before the device is asked: the process may not live to see the answer.
    private func acquire(_ attempts: Attempts, with history: HistoryFile) {
        if !state.withLock({ $0.hasHistory }) {
            let times = history.times()
            let now = clock.now
            state.withLock { state in
                if !state.hasHistory { state.bucket.replay(times, now) }
                state.hasHistory = true
            }
        }
        if let error = takeFromBudget() { return finish(.failure(error)) }
        let now = clock.now
        if history.add(now) { return ask(attempts, acquired: now) }
        Task {
            // Nobody cancels this task.
            try? await clock.sleep(until: now + Self.delayWithoutHistory)
            ask(attempts, acquired: now)
        }
    }

    /// Asks the device for an account.
    private func ask(_ attempts: Attempts, acquired time: ContinuousClock.Instant) {
        emit(.acquiring)
        bus.requestCredentials(account: name, timeout: Self.timeout) { [self] result in
            switch result {
            case .success(let credentials):
                emit(.acquired)
                finish(.success(credentials))
            case .failure(let failure):
                let error = ServiceAccountError(failure, account: name)
                let costsNoAccount = failure.isBeforeCall || error.costsNoAccount
                if costsNoAccount { attempts.history?.remove(time) }
                tryAgain(after: note(error, costsNoAccount: costsNoAccount), attempts)
            }
        }
    }

    /// Asks the device again after a delay, if that may help.
    private func tryAgain(after error: ServiceAccountError, _ attempts: Attempts) {
        var attempts = attempts
        let next = clock.now + attempts.backoff.nextDelay()
        let mayWait = state.withLock { state in
            // Only the first acquisition waits: later the app is running and may have other work.
            state.statistics.acquisitions == 0 && error.mayPassDuringStartup
                && next < attempts.start + state.options.startupTimeout.bounded
                && state.waiting.contains { !$0.isSettled }
        }
        emit(.refused, error, delay: mayWait ? clock.now.duration(to: next) : nil)
        guard mayWait else { return finish(.failure(error)) }
        Task { [attempts] in
            // Nobody cancels this task.
            try? await clock.sleep(until: next)
            acquire(attempts)
        }
    }

    /// Takes one account from the budget.
    ///
    /// - Parameter onlyToSee: Whether the account stays in the budget.
    /// - Returns: The error, if the device may not be asked.
    private func takeFromBudget(onlyToSee: Bool = false) -> ServiceAccountError? {
        let now = clock.now
        let (error, isNews) = state.withLock { state -> (ServiceAccountError?, Bool) in
            if let error = state.permanentError { return (error, false) }
            guard onlyToSee ? state.bucket.nextTry(now) != nil : !state.bucket.take(now) else {
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

    /// Counts a failed call of `GetCredentials` against the budget.
    ///
    /// - Parameters:
    ///   - error: The failure.
    ///   - costsNoAccount: Whether the device certainly made no account.
    /// - Returns: The error with the account's figures.
    private func note(_ error: ServiceAccountError, costsNoAccount: Bool) -> ServiceAccountError {
        let now = clock.now
        return state.withLock { state in
            if costsNoAccount { state.bucket.putBack() } else { state.bucket.noteFailure() }
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
                if state.permanentError == nil { state.current = Account(credentials: credentials, acquired: now) }
            }
            state.isAcquiring = false
            defer { state.waiting = [] }
            return state.waiting
        }
        for promise in settled { promise.settle(result) }
    }

    private func emit(_ kind: ClientEvent.Kind, _ error: ServiceAccountError? = nil, delay: Duration? = nil) {
        let observers = state.withLock { $0.observers }
        guard !observers.isEmpty else { return }
        var event = ClientEvent(kind, name)
        event.accountError = error
        event.delay = delay
        for observer in observers.values { observer(event) }
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
    /// The name only.
    public var customMirror: Mirror { Mirror(self, children: ["name": name], displayStyle: .class) }
}
