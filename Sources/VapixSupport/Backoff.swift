/// The delays between the attempts of one series: each twice as long as the one before, up to a maximum.
///
/// Each is shortened at random by up to half, so that the apps of a starting camera do not all retry at the same time.
package struct Backoff: Sendable {
    private var next: Duration
    private let maximumDelay: Duration

    /// Starts a series.
    ///
    /// - Parameters:
    ///   - initialDelay: The delay after the first attempt, before it is shortened at random.
    ///   - maximumDelay: The upper limit of every delay.
    package init(initialDelay: Duration, maximumDelay: Duration) {
        self.maximumDelay = maximumDelay.bounded
        next = min(initialDelay.bounded, self.maximumDelay)
    }

    /// Returns the next delay and doubles the one after it.
    package mutating func nextDelay() -> Duration {
        defer { next = min(next * 2, maximumDelay) }
        return next * Double.random(in: 0.5...1)
    }
}
