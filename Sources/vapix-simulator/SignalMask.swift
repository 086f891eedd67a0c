import Foundation

/// The signals that the simulator handles, to end gracefully.
enum SignalMask {
    /// SIGINT, SIGTERM, and SIGHUP unless it was ignored at the start, as under `nohup`.
    static let handled: sigset_t = {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        sigaddset(&set, SIGTERM)
        var action = sigaction()
        sigaction(SIGHUP, nil, &action)
        let ignore = 1
        // `unsafeBitCast` because SIG_IGN is the number 1 as a function pointer, which Swift cannot compare.
        if unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) != ignore { sigaddset(&set, SIGHUP) }
        return set
    }()

    /// Blocks the signals on all threads, so that only `ProcessEvents` receives them.
    ///
    /// Call this before the process has other threads, which inherit the mask.
    static func block() {
        var set = handled
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Unblocks the signals on this thread.
    static func unblock() {
        var set = handled
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
    }
}
