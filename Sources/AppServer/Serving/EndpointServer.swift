internal import VapixSupport

/// Serves one listener.
struct EndpointServer: Sendable {
    let listener: EndpointListener
    let limits: EndpointLimits
    let actions: SocketLoop.Actions

    /// Serves until the task is cancelled.
    ///
    /// - Throws: ``EndpointError`` if the listener cannot be opened.
    func run() async throws {
        let queue = try CommandQueue()
        let (listener, limits, actions) = (listener, limits, actions)
        let end = End()
        // The socket is opened on the thread: it belongs to it alone.
        let isStarted = startDedicatedThread {
            do {
                let socket = try ListeningSocket(listener)
                SocketLoop(socket, isFastCGI: listener.isFastCGI, limits: limits, queue: queue, actions: actions).run()
                end.reach(.success(()))
            } catch {
                end.reach(.failure(error))
            }
        }
        guard isStarted else { throw EndpointError(.socketFailed, "The system cannot start another thread.") }
        try await withTaskCancellationHandler {
            try await end.wait()
        } onCancel: {
            queue.post(.stop)
        }
    }

    /// The end of the thread.
    ///
    /// A `Promise` would return at once when the task is cancelled.
    private final class End: Sendable {
        private struct State {
            var result: Result<Void, any Error>?
            var waiter: CheckedContinuation<Void, any Error>?
        }

        private let state = Locked(State())

        func reach(_ result: Result<Void, any Error>) {
            let waiter = state.withLock { state in
                state.result = result
                defer { state.waiter = nil }
                return state.waiter
            }
            waiter?.resume(with: result)
        }

        func wait() async throws {
            try await withCheckedThrowingContinuation { continuation in
                let result = state.withLock { state in
                    if state.result == nil { state.waiter = continuation }
                    return state.result
                }
                if let result { continuation.resume(with: result) }
            }
        }
    }
}
