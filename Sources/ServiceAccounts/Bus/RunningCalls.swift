internal import VapixSupport

/// The calls to buses that have not ended: not too many of them, and none that somebody waits for without an end.
///
/// libdbus bounds every wait of its own but the connect(2), which a bus with a full backlog can hold up, and with it a
/// thread and a socket. An app that keeps trying must not run out of them.
enum RunningCalls {
    /// Gets the outcome, once, from any thread.
    typealias Completion = @Sendable (Result<Credentials, any Error>) -> Void

    private struct Call {
        let number: UInt64
        let bus: SystemBus
        let account: String
        let deadline: ContinuousClock.Instant
        // None as soon as it has been taken: a call that hangs still counts.
        var completion: Completion?
    }

    private struct State {
        var calls: [Call] = []
        var nextNumber: UInt64 = 0
        // When the tasks wake up that look for overdue calls. They are not woken up when a call ends: most calls end in
        // time, and the next one can have the same task.
        var wakeUps: [ContinuousClock.Instant] = []
    }

    private static let state = Locked(State())

    /// Counts a call, which ``end(_:)`` must end.
    ///
    /// - Parameters:
    ///   - bus: What is called.
    ///   - account: For whom.
    ///   - deadline: When `completion` gets a time-out, unless it got the outcome before.
    ///   - completion: What gets the outcome.
    /// - Returns: The call's number; `nil` if too many earlier ones still run.
    static func begin(
        _ bus: SystemBus, account: String, deadline: ContinuousClock.Instant, completion: @escaping Completion
    ) -> UInt64? {
        let (number, isWatched) = state.withLock { state -> (UInt64?, Bool) in
            guard state.calls.count(where: { $0.bus == bus }) < SystemBus.callsAtOnce else { return (nil, true) }
            let number = state.nextNumber
            state.nextNumber += 1
            state.calls.append(
                Call(number: number, bus: bus, account: account, deadline: deadline, completion: completion))
            guard !state.wakeUps.contains(where: { $0 <= deadline }) else { return (number, true) }
            state.wakeUps.append(deadline)
            return (number, false)
        }
        if !isWatched { Task.detached { await watch(from: deadline) } }
        return number
    }

    /// Counts a call no longer.
    ///
    /// - Parameter number: The call's number.
    /// - Returns: What is to get the outcome; `nil` if it got a time-out already.
    static func end(_ number: UInt64) -> Completion? {
        state.withLock { state in
            guard let index = state.calls.firstIndex(where: { $0.number == number }) else { return nil }
            return state.calls.remove(at: index).completion
        }
    }

    private static func watch(from first: ContinuousClock.Instant) async {
        var wakeUp: ContinuousClock.Instant? = first
        while let instant = wakeUp {
            // Nobody cancels this task.
            try? await Task.sleep(until: instant, clock: .continuous)
            wakeUp = endOverdueCalls(instant)
        }
    }

    /// Tells callers that their call has taken too long.
    ///
    /// - Parameter wakeUp: What time this was to happen at.
    /// - Returns: When it is to happen next, unless another task sees to that.
    private static func endOverdueCalls(_ wakeUp: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        let now = max(wakeUp, ContinuousClock.now)
        let (overdue, next) = state.withLock { state -> ([Call], ContinuousClock.Instant?) in
            if let index = state.wakeUps.firstIndex(of: wakeUp) { state.wakeUps.remove(at: index) }
            let overdue = state.calls.filter { $0.completion != nil && $0.deadline <= now }
            for index in state.calls.indices where state.calls[index].deadline <= now {
                state.calls[index].completion = nil
            }
            let next = state.calls.lazy.filter { $0.completion != nil }.map(\.deadline).min()
            guard let next, !state.wakeUps.contains(where: { $0 <= next }) else { return (overdue, nil) }
            state.wakeUps.append(next)
            return (overdue, next)
        }
        for call in overdue { call.completion?(.failure(ServiceAccountError(.timedOut, account: call.account))) }
        return next
    }
}
