/// Where the library gets the time from: the system, or a test that lets a day pass in a second.
package protocol MonotonicClock: Sendable {
    /// The time.
    var now: ContinuousClock.Instant { get }

    /// Waits.
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
