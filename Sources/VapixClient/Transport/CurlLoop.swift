internal import CCurl
internal import ServiceAccounts
internal import VapixSupport

/// Performs HTTP exchanges on one thread, which alone uses libcurl's multi handle.
///
/// Other threads post commands to its queue and wake it if it sleeps. Easy handles are reused and connections are kept alive.
/// The number of exchanges with one origin is limited; the others wait in a queue.
final class CurlLoop: Sendable {
    /// The loop of the process.
    ///
    /// Its thread starts with the first exchange.
    static let shared = CurlLoop()

    /// The maximum number of connections to one device: cameras have little memory.
    static let connectionsPerOrigin = 16

    /// A command for the thread.
    private enum Command {
        case start(CurlJob)
        case cancel(CurlJob)
        /// Goes on with an exchange whose pipe was full or empty.
        case resume(CurlJob)
        /// Runs a part of a task that prefers this thread.
        case run(UnownedJob)
    }

    private enum ThreadState {
        case absent
        case awake
        case asleep
    }

    private struct State {
        var commands: [Command] = []
        var thread = ThreadState.absent
        /// The thread's multi handle.
        ///
        /// Other threads only wake it, with the state locked.
        var multi: MultiHandle?
    }

    private let state: Locked<State>
    private let login = ChallengeLogin()
    private let isUsable: Bool
    private let idleTimeout: Duration

    /// Makes a loop without a thread.
    ///
    /// - Parameter idleTimeout: The time without an exchange after which all connections close. libcurl itself would keep
    ///   them for ever, even those that the device has closed.
    init(idleTimeout: Duration = .seconds(60)) {
        let multi = MultiHandle()
        state = Locked(State(multi: multi))
        isUsable = multi != nil
        self.idleTimeout = idleTimeout
    }

    /// Performs one exchange, logged in if it has credentials.
    ///
    /// - Parameter exchange: The request, with timeouts.
    /// - Returns: The reply, whatever its status. With a pipe, the reply returns as soon as its body begins, and ending the
    ///   pipe ends the exchange.
    /// - Throws: `TransportError`, or `CancellationError` as soon as the task is cancelled.
    func perform(_ exchange: HTTPExchange) async throws -> HTTPReply {
        let deadline =
            ContinuousClock.now + exchange.timeouts.total.bounded + exchange.request.additionalTimeout.bounded
        guard let credentials = exchange.credentials else { return try await transfer(exchange, nil, deadline) }
        guard exchange.origin.loginPolicy != .virtualHost else {
            return try await transfer(exchange, .basic(credentials), deadline)
        }
        return try await login.reply(to: exchange, as: credentials) { try await transfer($0, $1, deadline) }
    }

    /// Sends one request with a login that is not the client's own.
    ///
    /// - Parameters:
    ///   - exchange: The request, without credentials.
    ///   - authorization: The line of the header `Authorization`, if any.
    /// - Returns: The reply, as ``perform(_:)`` returns it.
    /// - Throws: `TransportError`, or `CancellationError` as soon as the task is cancelled.
    func forward(_ exchange: HTTPExchange, authorization: String?) async throws -> HTTPReply {
        try await transfer(
            exchange, authorization.map { .digest(Array($0.utf8)) },
            ContinuousClock.now + exchange.timeouts.total.bounded)
    }

    /// Sends one request, and waits for the reply.
    private func transfer(
        _ exchange: HTTPExchange, _ authorization: Authorization?, _ deadline: ContinuousClock.Instant
    ) async throws -> HTTPReply {
        try Task.checkCancellation()
        let job = CurlJob(exchange, authorization, deadline: deadline)
        defer { job.feed?.stop() }
        exchange.pipe?.onChange { [weak self, weak job] in
            if let self, let job { self.post(.resume(job)) }
        }
        job.feed?.start { [weak self, weak job] in
            if let self, let job { self.post(.resume(job)) }
        }
        if let tracer = exchange.tracer { return try await traced(by: tracer, job) { try await perform(job) } }
        return try await perform(job)
    }

    /// Performs a job, and tells an observer about it.
    @inline(never)
    private func traced(
        by tracer: TransferTrace.Observer, _ job: CurlJob, performing perform: () async throws -> HTTPReply
    ) async throws -> HTTPReply {
        let request = job.exchange.request
        let login: TransferTrace.Login? = job.authorization.map { if case .basic = $0 { .basic } else { .digest } }
        var trace = TransferTrace(
            method: request.method.rawValue, origin: job.exchange.origin, path: request.path, query: request.query,
            login: login)
        let start = ContinuousClock.now
        defer {
            trace.duration = start.duration(to: .now)
            trace.connection = job.connection?.withLock { $0 }
            tracer(trace)
        }
        do {
            let reply = try await perform()
            trace.status = reply.status
            return reply
        } catch let error as TransportError {
            trace.status = error.httpStatus
            trace.failure = error.detail ?? error.code.rawValue
            throw error
        } catch {
            trace.failure = error is CancellationError ? "cancelled" : "the body cannot be read"
            throw error
        }
    }

    private func perform(_ job: CurlJob) async throws -> HTTPReply {
        guard isUsable else {
            throw TransportError(code: .connectionFailed, detail: "libcurl cannot be used", isUnsent: true)
        }
        post(.start(job))
        do {
            return try await job.reply.value()
        } catch is CancellationError {
            post(.cancel(job))
            throw CancellationError()
        }
    }

    /// Posts a command and wakes the thread if it sleeps.
    ///
    /// An awake thread reads its commands before it sleeps, so commands of its own tasks need no system call.
    private func post(_ command: Command) {
        let thread = state.withLock { state in
            state.commands.append(command)
            defer { state.thread = .awake }
            // A sleeping thread does not wait for the lock.
            if state.thread == .asleep { state.multi?.wake() }
            return state.thread
        }
        switch thread {
        case .awake, .asleep: break
        case .absent: if !startDedicatedThread({ self.run() }) { giveUp() }
        }
    }

    /// Fails all commands because the system has no thread left.
    ///
    /// The next command tries again.
    private func giveUp() {
        let stranded = state.withLock { state in
            defer { state = State(multi: state.multi) }
            return state.commands
        }
        for command in stranded {
            switch command {
            case .start(let job):
                job.reply.settle(
                    .failure(
                        TransportError(
                            code: .connectionFailed, detail: "the system has no thread left", isUnsent: true)))
            case .run(let task): globalConcurrentExecutor.enqueue(ExecutorJob(task))
            case .cancel, .resume: break
            }
        }
    }

    private func run() {
        guard var transfers = makeTransfers() else { return }
        var commands: [Command] = []
        while true {
            state.withLock { state in
                swap(&state.commands, &commands)
                state.thread = .awake
            }
            for command in commands {
                switch command {
                case .start(let job): transfers.add(job)
                case .cancel(let job): transfers.cancel(job)
                case .resume(let job): transfers.resume(job)
                case .run(let task): task.runSynchronously(on: asUnownedTaskExecutor())
                }
            }
            // While the thread sleeps it must hold no job, only the memory for the next commands.
            commands.removeAll(keepingCapacity: true)
            transfers.advance()
            let isIdle = state.withLock { state in
                guard state.commands.isEmpty else { return false }
                state.thread = .asleep
                return true
            }
            guard isIdle else { continue }
            if transfers.wait(closingAfter: idleTimeout), let next = replaceMulti() {
                transfers.closeConnections(goingOnWith: next)
            }
        }
    }

    /// The first transfers of the thread.
    ///
    /// No variable of the thread keeps the multi handle: its connections close when nothing refers to it any more.
    private func makeTransfers() -> CurlTransfers? {
        guard let multi = state.withLock({ $0.multi }) else { return nil }
        return CurlTransfers(multi: multi)
    }

    /// Makes another multi handle: libcurl closes idle connections only together with theirs.
    ///
    /// - Returns: The new handle; `nil` if there is something to do, or no memory.
    private func replaceMulti() -> MultiHandle? {
        state.withLock { state in
            guard state.thread == .asleep, let next = MultiHandle() else { return nil }
            state.thread = .awake
            state.multi = next
            return next
        }
    }
}

extension CurlLoop: TaskExecutor {
    func enqueue(_ job: consuming ExecutorJob) {
        let task = UnownedJob(job)
        guard isUsable else { return globalConcurrentExecutor.enqueue(ExecutorJob(task)) }
        post(.run(task))
    }
}
