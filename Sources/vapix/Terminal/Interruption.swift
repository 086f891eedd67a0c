import Glibc
import ServiceAccounts
import VapixClient
internal import VapixSupport

/// Ends a long command cleanly: at a signal, at its time limit, or when the reader of its output has closed it.
///
/// It cancels the command's task, which closes connections and removes incomplete files. After a signal the process ends by
/// that signal, as usual. A second signal ends it at once.
enum Interruption {
    /// The reason to end a command.
    enum Reason: Sendable, Equatable {
        case signal(CInt)
        case timeIsUp
        case readerGone
    }

    /// The time for a clean end, in milliseconds.
    private static let shutdownTimeout: CInt = 2_000
    /// How long after the time limit a client may report why it has not reached the device.
    private static let failureTimeout = Duration.seconds(5)

    private struct State {
        var task: Task<ToolExit, Never>?
        var reason: Reason?
        /// The end of the time limit, if there is one.
        var deadline: ContinuousClock.Instant?
        var isReachingDevice = false
    }

    private static let state = Locked(State())

    /// Runs the tool in a task that can be cancelled.
    static func perform(_ work: @escaping @Sendable () async -> ToolExit) async -> ToolExit {
        let task = Task { await work() }
        state.withLock { $0.task = task }
        return await task.value
    }

    /// Runs the main part of a command.
    ///
    /// A command calls this once, after it has asked all its questions.
    ///
    /// - Parameters:
    ///   - limit: The time limit, which is no error; none if absent.
    ///   - body: The work, which must end when its task is cancelled.
    /// - Throws: ``InterruptionError`` after a signal, or when the reader closed the output; the errors of `body`.
    static func orderly(for limit: Duration? = nil, _ body: () async throws -> Void) async throws {
        var ends: [CInt] = [-1, -1]
        guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw ToolError(.failure, "no file descriptor is available: \(String(cString: strerror(errno)))")
        }
        let (signals, end) = (ends[0], ends[1])
        signalDescriptor = ends[1]
        let watchesOutput = isPipe(STDOUT_FILENO)
        let deadline = limit.map { ContinuousClock.now + $0 }
        state.withLock { $0.deadline = deadline }
        guard startDedicatedThread({ watch(signals, watchesOutput: watchesOutput, until: deadline) }) else {
            throw ToolError(.failure, "no thread is available. End other programs and try again")
        }
        replaceHandlers()
        // Thread and handlers stay: the tool ends soon, by the signal if there was one.
        defer { shutdown(end, CInt(SHUT_WR)) }
        do {
            try await body()
        } catch {
            switch state.withLock({ $0.reason }) {
            case .timeIsUp? where error is CancellationError: return
            case .signal(let number)?: throw InterruptionError(reason: .signal(number))
            case .readerGone?: throw InterruptionError(reason: .readerGone)
            case .timeIsUp?, nil: throw error
            }
        }
    }

    /// Whether the command must end.
    static var isRequested: Bool { state.withLock { $0.reason != nil } }

    /// Reaches the device, which must happen within the command's time limit.
    ///
    /// The end of the time is a success only for a command that had something to go on with. The client ends its attempts
    /// at that time by itself, so that its error names the cause.
    ///
    /// - Parameters:
    ///   - vapix: The client.
    ///   - body: Opens a connection with the client that it is given.
    /// - Returns: The result of `body`.
    /// - Throws: The errors of `body`; `ToolError` if the time is up and no error names a cause.
    static func reachingDevice<Value>(_ vapix: Vapix, _ body: (Vapix) async throws -> Value) async throws -> Value {
        guard let deadline = state.withLock({ $0.deadline }) else { return try await body(vapix) }
        var vapix = vapix
        let rest = ContinuousClock.now.duration(to: deadline)
        let isShortened = rest < vapix.timeouts.total
        if isShortened { vapix.timeouts.total = rest }
        state.withLock { $0.isReachingDevice = true }
        do {
            let value = try await body(vapix)
            let isInTime = state.withLock { state in
                state.isReachingDevice = false
                return ContinuousClock.now < deadline
            }
            if isInTime { return value }
        } catch {
            state.withLock { $0.isReachingDevice = false }
            guard isSilence(error, isShortened: isShortened) else { throw error }
        }
        throw ToolError(
            .noConnection, "the device was not reached before the time was up. Check its address, or allow more time")
    }

    /// Whether an error says only that the command's time was up.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - isShortened: Whether the command's time limit is the client's timeout.
    /// - Returns: Whether it does.
    private static func isSilence(_ error: any Error, isShortened: Bool) -> Bool {
        switch error {
        case is CancellationError: state.withLock { $0.reason == .timeIsUp }
        case let error as VapixError:
            isShortened && error.code == .timedOut && error.httpStatus == nil && error.detail == nil
        default: false
        }
    }

    private static func request(_ reason: Reason) {
        let task = state.withLock { state in
            if state.reason == nil { state.reason = reason }
            return state.task
        }
        task?.cancel()
    }

    // MARK: Watching

    private static func isPipe(_ descriptor: CInt) -> Bool {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return false }
        return status.st_mode & S_IFMT == S_IFIFO || status.st_mode & S_IFMT == S_IFSOCK
    }

    /// Waits for a reason to end, until the command has ended.
    private static func watch(_ signals: CInt, watchesOutput: Bool, until deadline: ContinuousClock.Instant?) {
        var deadline = deadline
        var isOverdue = false
        var watchesOutput = watchesOutput
        while true {
            var requests = [
                pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
                pollfd(fd: watchesOutput ? STDOUT_FILENO : -1, events: 0, revents: 0),
            ]
            let timeout = deadline.map { milliseconds(until: $0) } ?? -1
            guard poll(&requests, 2, timeout) >= 0 || errno == EINTR else { return }
            if let time = deadline, ContinuousClock.now >= time {
                let mayReportCause = !isOverdue && state.withLock { $0.isReachingDevice }
                isOverdue = true
                deadline = mayReportCause ? time + failureTimeout : nil
                if !mayReportCause { request(.timeIsUp) }
            }
            if requests[1].revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 {
                watchesOutput = false
                request(.readerGone)
            }
            guard requests[0].revents != 0 else { continue }
            var number: UInt8 = 0
            guard read(signals, &number, 1) == 1 else { return }
            request(.signal(CInt(number)))
            // The command may hang in a write.
            var end = pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
            if poll(&end, 1, shutdownTimeout) == 0 { _ = InterruptionError(reason: .signal(CInt(number))).finish() }
            return
        }
    }

    private static func milliseconds(until time: ContinuousClock.Instant) -> CInt {
        let rest = max(ContinuousClock.now.duration(to: time), .zero)
        return CInt(clamping: Int64((rest / .milliseconds(1)).rounded(.up)))
    }

    // MARK: Signals

    private static func replaceHandlers() {
        for signal in [SIGHUP, SIGINT, SIGTERM, SIGPIPE] where actionUnlessIgnored(signal) != nil {
            var action = sigaction()
            if signal == SIGPIPE {
                // The failed write reports it, and leaves time to clean up.
                action.__sigaction_handler.sa_handler = SIG_IGN
            } else {
                action.__sigaction_handler.sa_handler = noteSignal
                action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND)) | CInt(SA_RESTART)
            }
            sigaction(signal, &action, nil)
        }
    }
}

// `nonisolated(unsafe)` because a signal handler cannot take a lock: it is written only before the handlers are there.
private nonisolated(unsafe) var signalDescriptor: CInt = -1

/// Calls nothing but what POSIX allows in a signal handler.
private func noteSignal(_ signal: CInt) {
    let error = errno
    var number = UInt8(truncatingIfNeeded: signal)
    write(signalDescriptor, &number, 1)
    errno = error
}
