import Foundation

/// Something that may end the simulator.
enum ProcessEvent: Sendable {
    /// A signal came; the terminal sends its own to the command as well.
    case signal(CInt, fromTerminal: Bool)
    /// The process that started the simulator has gone.
    case parentEnded
    /// The command has ended and can be waited for.
    case commandEnded
    /// The command has had its time.
    case timeIsUp
}

/// What happens to this process, in order.
struct ProcessEvents: Sendable {
    let stream: AsyncStream<ProcessEvent>
    private let continuation: AsyncStream<ProcessEvent>.Continuation

    init() {
        (stream, continuation) = AsyncStream.makeStream()
    }

    /// Watches for signals and for the parent's end, on the main thread, which it keeps.
    ///
    /// An asynchronous `main` would not do: it leaves the main thread to libdispatch, which lets all signals through there.
    /// Linux tells a process of its parent's death only if it asks right after the fork, so this looks at `getppid`
    /// twice a second.
    ///
    /// - Parameter parent: The process that started this one.
    func watch(parent: pid_t) -> Never {
        var signals = SignalMask.handled
        var hasParent = true
        while true {
            var information = siginfo_t()
            var interval = timespec(tv_sec: 0, tv_nsec: 500_000_000)
            let signal = sigtimedwait(&signals, &information, &interval)
            if signal > 0 { report(.signal(signal, fromTerminal: information.si_code > 0)) }
            if hasParent, getppid() != parent {
                hasParent = false
                report(.parentEnded)
            }
        }
    }

    /// Adds an event to the others.
    func report(_ event: ProcessEvent) {
        continuation.yield(event)
    }

    /// Waits for a signal or the parent's end.
    ///
    /// - Returns: The exit code that goes with it: 128 and the signal's number. A lost parent counts as SIGTERM.
    func untilToldToEnd() async -> CInt {
        for await event in stream {
            switch event {
            case .signal(let signal, _): return 128 + signal
            case .parentEnded: return 128 + SIGTERM
            case .commandEnded, .timeIsUp: continue
            }
        }
        return 0
    }
}

/// The signals that end the simulator in good order.
enum SignalMask {
    /// SIGINT and SIGTERM, and SIGHUP unless it was ignored from the start, as under `nohup`.
    static let handled: sigset_t = {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        sigaddset(&set, SIGTERM)
        var action = sigaction()
        sigaction(SIGHUP, nil, &action)
        let ignore = 1
        // `unsafeBitCast` because SIG_IGN is the number 1 in a function pointer's clothes, which Swift does not compare.
        if unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != ignore { sigaddset(&set, SIGHUP) }
        return set
    }()

    /// Keeps the signals from every thread, so that only `ProcessEvents` sees them.
    ///
    /// To be called before there are threads, which inherit this.
    static func block() {
        var set = handled
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Lets the signals through again, on this thread.
    static func unblock() {
        var set = handled
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }
}
