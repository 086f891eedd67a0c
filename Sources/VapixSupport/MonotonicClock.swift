/// A source of time: the system's clock, or one that a test advances.
package protocol MonotonicClock: Sendable {
    /// The current time.
    var now: ContinuousClock.Instant { get }

    /// Suspends the task until a time.
    ///
    /// - Parameter instant: The time to wait for.
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    func sleep(until instant: ContinuousClock.Instant) async throws
}

extension ContinuousClock: MonotonicClock {
    package func sleep(until instant: Instant) async throws {
        try await sleep(until: instant, tolerance: nil)
    }
}
