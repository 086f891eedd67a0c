import Glibc

/// The error of a command that was ended.
struct InterruptionError: Error {
    let reason: Interruption.Reason

    /// Ends the process by the signal that it received.
    ///
    /// - Returns: The exit code, if there was no signal.
    func finish() -> ToolExit {
        guard case .signal(let number) = reason else { return .readerGone }
        var action = sigaction()
        action.__sigaction_handler.sa_handler = SIG_DFL
        sigaction(number, &action, nil)
        // Threads of Swift's tasks have all signals blocked.
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, number)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
        return .cancelled
    }
}
