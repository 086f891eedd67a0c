import Foundation

/// The events of this process, in order.
struct ProcessEvents: Sendable {
    let stream: AsyncStream<ProcessEvent>
    private let continuation: AsyncStream<ProcessEvent>.Continuation

    init() {
        (stream, continuation) = AsyncStream.makeStream()
    }

    /// Waits for signals and for the parent's end.
    ///
    /// It occupies the main thread.
    ///
    /// An asynchronous `main` leaves the main thread to libdispatch, which unblocks all signals there. Linux signals
    /// the parent's end only to a process that asks for it right after the fork, so this checks `getppid` twice a
    /// second.
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

    /// Adds an event.
    func report(_ event: ProcessEvent) {
        continuation.yield(event)
    }

    /// Waits for a signal or the parent's end.
    ///
    /// - Returns: The exit code: 128 plus the signal's number. The parent's end counts as SIGTERM.
    func untilToldToEnd() async -> CInt {
        for await event in stream {
            switch event {
            case .signal(let signal, _): return 128 + signal
            case .parentEnded: return 128 + SIGTERM
            case .commandEnded, .timeout: continue
            }
        }
        return 0
    }
}
