internal import VapixSupport

/// The thread on which files are read and written.
///
/// A memory card can stall for seconds, and Swift's cooperative threads must not block. A task that prefers this executor
/// (`Task(executorPreference:)`, `withTaskExecutorPreference`) may block.
package final class FileThread: TaskExecutor {
    /// The thread of the process.
    ///
    /// It starts with the first job.
    package static let shared = FileThread()

    private struct State {
        var jobs: [UnownedJob] = []
        var isRunning = false
    }

    private let state = Locked(State())

    /// Adds a job to the queue.
    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let mustStart = state.withLock { state in
            state.jobs.append(job)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        guard mustStart else { return }
        // The thread ends when there is no job left: file transfers are rare.
        let isStarted = startDedicatedThread { self.run() }
        if !isStarted { run() }
    }

    private func run() {
        while let job = next() { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }

    private func next() -> UnownedJob? {
        state.withLock { state in
            guard !state.jobs.isEmpty else {
                state.isRunning = false
                return nil
            }
            return state.jobs.removeFirst()
        }
    }
}
