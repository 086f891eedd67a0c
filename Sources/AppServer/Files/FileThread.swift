internal import VapixSupport

/// The thread on which files are read.
///
/// A memory card can stall for seconds, and Swift's cooperative threads must not block.
final class FileThread: Sendable {
    /// The thread of the process; it exists while there is work.
    static let shared = FileThread()

    private struct State {
        var work: [@Sendable () -> Void] = []
        var isRunning = false
    }

    private let state = Locked(State())

    /// Runs a function on the thread.
    ///
    /// - Parameter body: The function. It may block.
    /// - Returns: Its result.
    /// - Throws: Its error, or `CancellationError` as soon as the task is cancelled.
    func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        let promise = Promise<Result>()
        let mustStart = state.withLock { state in
            state.work.append { promise.settle(Swift.Result { try body() }) }
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if mustStart, !startDedicatedThread({ self.runAll() }) { runAll() }
        return try await promise.value()
    }

    private func runAll() {
        while true {
            let work = state.withLock { state in
                defer { state.work = [] }
                if state.work.isEmpty { state.isRunning = false }
                return state.work
            }
            guard !work.isEmpty else { return }
            for body in work { body() }
        }
    }
}
