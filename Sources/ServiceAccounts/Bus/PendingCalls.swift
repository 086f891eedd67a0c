internal import VapixSupport

/// The calls that have not ended: limits their number per bus, and reports a timeout for those that block.
///
/// ``BusConnection`` limits all of its waits except connect(2). A bus with a full backlog blocks connect(2), and with it a
/// thread and a socket. An app that keeps trying must not run out of them.
enum PendingCalls {
    /// Gets the outcome of a call once, on any thread.
    typealias Completion = @Sendable (Result<Credentials, BusFailure>) -> Void

    private struct Call {
        let number: UInt64
        let bus: SystemBus
        let deadline: ContinuousClock.Instant
        // `nil` after a timeout was reported: a call that blocks still counts.
        var completion: Completion?
    }

    private struct State {
        var calls: [Call] = []
        var nextNumber: UInt64 = 0
        // The times at which tasks wake up to report timeouts. The end of a call does not cancel its task: most calls end in
        // time, and a later call can use the same task.
        var wakeUps: [ContinuousClock.Instant] = []
    }

    private static let state = Locked(State())

    /// Registers a call, which ``end(_:)`` removes.
    ///
    /// - Parameters:
    ///   - bus: The bus to call.
    ///   - deadline: The time at which `completion` gets a timeout, unless the call has ended.
    ///   - completion: Gets the outcome.
    /// - Returns: The call's number; `nil` if too many calls to the bus have not ended.
    static func begin(
        _ bus: SystemBus, deadline: ContinuousClock.Instant, completion: @escaping Completion
    ) -> UInt64? {
        let (number, isWatched) = state.withLock { state -> (UInt64?, Bool) in
            guard state.calls.count(where: { $0.bus == bus }) < SystemBus.maximumPendingCalls else {
                return (nil, true)
            }
            let number = state.nextNumber
            state.nextNumber += 1
            state.calls.append(Call(number: number, bus: bus, deadline: deadline, completion: completion))
            guard !state.wakeUps.contains(where: { $0 <= deadline }) else { return (number, true) }
            state.wakeUps.append(deadline)
            return (number, false)
        }
        if !isWatched { Task.detached { await watch(from: deadline) } }
        return number
    }

    /// Removes a call.
    ///
    /// - Parameter number: The call's number.
    /// - Returns: The completion that must get the outcome; `nil` if a timeout was reported to it.
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
            wakeUp = reportTimeouts(instant)
        }
    }

    /// Reports a timeout to each call whose deadline has passed.
    ///
    /// - Parameter wakeUp: The time at which this was due.
    /// - Returns: The time at which it is due again; `nil` if another task does it.
    private static func reportTimeouts(_ wakeUp: ContinuousClock.Instant) -> ContinuousClock.Instant? {
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
        for call in overdue { call.completion?(.failure(BusFailure(.timedOut))) }
        return next
    }
}
