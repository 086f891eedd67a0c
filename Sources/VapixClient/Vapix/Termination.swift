import Glibc
internal import VapixSupport

/// Runs a closure until it ends, or until SIGTERM or SIGINT asks the process to end; then cleans up.
///
/// A camera stops an app with SIGTERM and kills it about 14 seconds later. This function gives the app the chance to close its
/// connections and to clean up:
///
/// ```swift
/// try await untilTermination {
///     for try await element in try await vapix.events() { print(element) }
/// } cleanUp: {
///     try? await vapix.dynamicOverlay.removeText(labelled: "Oven: ")
/// }
/// ```
///
/// - The first signal cancels the closure's task. The function waits for the end of the closure, so the closure must react
///   to cancellation. Every wait of this library does, and so does `Task.sleep`.
/// - The clean-up follows, even if the closure threw an error or the calling task is cancelled. It is cancelled after
///   eight seconds, and 12 seconds after the signal at the latest. Without these limits, a call to a camera that hangs
///   would last longer.
/// - A second signal ends the process at once, while a closure is still running.
/// - A signal that the process ignored before stays ignored. For the other one, the previous handler is replaced while the
///   closures run, and restored afterwards.
///
/// Call it where the app has nothing else to do, best once; end the process when it returns. If several calls run
/// at the same time, a signal cancels all of their closures. If the system has no descriptor or thread left, signals keep
/// their previous effect.
///
/// - Parameters:
///   - body: The app's work.
///   - cleanUp: Runs once after the work; by default it does nothing.
/// - Throws: The body's error, except for a `CancellationError` after a signal; `CancellationError` if the calling task is
///   cancelled and the body throws it.
public func untilTermination(
    _ body: @escaping @Sendable () async throws -> Void, cleanUp: @escaping @Sendable () async -> Void = {}
) async throws {
    let run = TerminationRun()
    TerminationSignals.begin(run)
    defer { TerminationSignals.end(run) }
    let result: Result<Void, any Error>
    do {
        result = .success(try await first(body, run.signal))
    } catch is CancellationError where run.isSignalled {
        // The body ended because of the signal.
        result = .success(())
    } catch {
        result = .failure(error)
    }
    // A task of its own, because that of the caller may be cancelled.
    await Task {
        try? await first(cleanUp) { try? await ContinuousClock().sleep(until: run.endOfCleanUp) }
    }.value
    try result.get()
}

/// Runs two closures, until both have ended; the end of one cancels the other.
private func first(
    _ one: @escaping @Sendable () async throws -> Void, _ other: @escaping @Sendable () async -> Void
) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await one() }
        group.addTask { await other() }
        for try await _ in group { group.cancelAll() }
    }
}

/// One call of ``untilTermination(_:cleanUp:)``.
private final class TerminationRun: Sendable {
    private let promise = Promise<Void>()
    private let signalTime = Locked<ContinuousClock.Instant?>(nil)

    var isSignalled: Bool { signalTime.withLock { $0 != nil } }

    /// The end of a clean-up that starts now.
    var endOfCleanUp: ContinuousClock.Instant {
        let end = ContinuousClock.now + .seconds(8)
        // SIGKILL comes about 14 seconds after the signal.
        return signalTime.withLock { $0.map { min($0 + .seconds(12), end) } } ?? end
    }

    /// Waits for a signal or for cancellation.
    func signal() async {
        try? await promise.value()
    }

    func noteSignal() {
        signalTime.withLock { $0 = .now }
        promise.settle(.success(()))
    }
}

/// Handles SIGTERM and SIGINT while closures run.
///
/// A signal handler can neither take a lock nor cancel a task. So it writes the signal's number to a pipe, and a thread reads
/// it. The thread ends with the last run. It does not block the signals, because all other threads may: those of Swift's
/// concurrency do.
private enum TerminationSignals {
    private static let numbers = [SIGTERM, SIGINT]
    /// The message that lets the thread look for runs; no signal has this number.
    private static let wakeUp: UInt8 = 0

    private struct State: Sendable {
        var runs: [TerminationRun] = []
        /// Whether a signal has come since the first of the runs.
        var isSignalled = false
        var hasThread = false
        /// The reading end of the pipe, never closed, like the other end: a handler may still run on another thread.
        var receiver: CInt = -1
        /// The replaced handlers, in place while there is a run.
        var previous: [(number: CInt, action: sigaction)] = []
    }

    private static let state = Locked(State())

    static func begin(_ run: TerminationRun) {
        state.withLock { state in
            state.runs.append(run)
            // Another run has not ended yet after a signal.
            if state.isSignalled { run.noteSignal() }
            if state.receiver < 0 {
                var ends: [CInt] = [-1, -1]
                guard pipe(&ends) == 0 else { return }
                for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
                state.receiver = ends[0]
                terminationPipe = ends[1]
            }
            if !state.hasThread {
                let receiver = state.receiver
                state.hasThread = startDedicatedThread { receive(from: receiver) }
                guard state.hasThread else { return }
            }
            if state.previous.isEmpty { replaceHandlers(&state) }
        }
    }

    static func end(_ run: TerminationRun) {
        state.withLock { state in
            state.runs.removeAll { $0 === run }
            guard state.runs.isEmpty else { return }
            for (number, action) in state.previous {
                var action = action
                sigaction(number, &action, nil)
            }
            state.previous = []
            state.isSignalled = false
            if state.hasThread { send(wakeUp) }
        }
    }

    private static func replaceHandlers(_ state: inout State) {
        for number in numbers {
            var previous = sigaction()
            guard sigaction(number, nil, &previous) == 0, !isIgnored(previous) else { continue }
            var action = sigaction()
            action.__sigaction_handler.sa_handler = sendSignalNumber
            // A second signal finds the default action, even if nobody reads the pipe.
            action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND)) | CInt(SA_RESTART)
            if sigaction(number, &action, nil) == 0 { state.previous.append((number, previous)) }
        }
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        // `unsafeBitCast` because Swift does not compare function pointers, and SIG_IGN is a number in the form of one.
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Reads signal numbers until there is no run.
    private static func receive(from receiver: CInt) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in numbers { sigaddset(&signals, number) }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        while true {
            var number = wakeUp
            guard read(receiver, &number, 1) == 1 else { continue }
            let (runs, isOver) = state.withLock { state in
                state.hasThread = !state.runs.isEmpty
                if number != wakeUp, state.hasThread {
                    state.isSignalled = true
                    useDefaultActions(state)
                }
                return (state.runs, state.runs.isEmpty)
            }
            if number != wakeUp {
                for run in runs { run.noteSignal() }
                // It came when the last run had ended, and its effect is that of the restored handler.
                if isOver { kill(getpid(), CInt(number)) }
            }
            if isOver { return }
        }
    }

    /// Makes a second signal end the process, whichever of the two it is.
    private static func useDefaultActions(_ state: State) {
        for (number, _) in state.previous {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = SIG_DFL
            sigaction(number, &action, nil)
        }
    }
}

// `nonisolated(unsafe)` because a signal handler cannot take a lock: it is written once, before there is a handler.
private nonisolated(unsafe) var terminationPipe: CInt = -1

/// Sends a message to the thread, in a way that is allowed in a signal handler.
private func send(_ message: UInt8) {
    var message = message
    write(terminationPipe, &message, 1)
}

private func sendSignalNumber(_ number: CInt) {
    let error = errno
    send(UInt8(truncatingIfNeeded: number))
    errno = error
}
