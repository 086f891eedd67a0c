import VapixSupport

/// A clock that a test advances, so that hours pass immediately.
///
/// A sleeping task wakes when ``advance(by:)`` reaches its time. A clock that jumps advances by itself to the time of
/// each sleep.
package final class ManualClock: MonotonicClock {
    private struct Sleeper {
        let due: ContinuousClock.Instant
        let promise: Promise<Void>
    }

    private struct State {
        var now = ContinuousClock.now
        var sleepers: [Sleeper] = []
        var pauses: [Duration] = []
    }

    private let state = Locked(State())
    private let jumps: Bool

    /// Makes a clock that starts with the system's time.
    ///
    /// - Parameter jumps: Whether the clock advances by itself to the time of each sleep.
    package init(jumps: Bool = false) {
        self.jumps = jumps
    }

    package var now: ContinuousClock.Instant { state.withLock { $0.now } }
    /// The durations of all sleeps so far.
    package var pauses: [Duration] { state.withLock { $0.pauses } }
    /// The number of sleeping tasks.
    package var sleeperCount: Int {
        state.withLock { state in state.sleepers.count { !$0.promise.isSettled } }
    }

    package func sleep(until instant: ContinuousClock.Instant) async throws {
        try Task.checkCancellation()
        let promise = Promise<Void>()
        let isDue = state.withLock { state in
            state.pauses.append(state.now.duration(to: instant))
            if jumps { state.now = max(state.now, instant) }
            guard state.now < instant else { return true }
            state.sleepers.append(Sleeper(due: instant, promise: promise))
            return false
        }
        if !isDue { try await promise.value() }
    }

    /// Advances the clock, and wakes the tasks whose time has come.
    ///
    /// - Parameter duration: The time to advance by.
    package func advance(by duration: Duration) {
        let due = state.withLock { state in
            state.now += duration
            let due = state.sleepers.filter { $0.due <= state.now }
            state.sleepers.removeAll { $0.due <= state.now }
            return due
        }
        for sleeper in due { sleeper.promise.settle(.success(())) }
    }
}
