internal import ServiceAccounts
import VapixSupport

/// A clock that a test moves on, so that hours pass in no time.
///
/// Whoever sleeps on it wakes when ``advance(by:)`` reaches the time that it waits for. A clock that jumps wakes sleepers at
/// once, and moves on to that time by itself.
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
    /// - Parameter jumps: Whether nobody sleeps for long.
    package init(jumps: Bool = false) {
        self.jumps = jumps
    }

    package var now: ContinuousClock.Instant { state.withLock { $0.now } }
    /// How long each sleep was to take so far.
    package var pauses: [Duration] { state.withLock { $0.pauses } }
    /// How many are sleeping.
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

    /// Moves the clock on, and wakes whoever waited for a time up to then.
    ///
    /// - Parameter duration: By how much.
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
