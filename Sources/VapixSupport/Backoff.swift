/// Pauses between attempts: each twice as long as the one before, up to a limit.
///
/// Each is shortened by up to half, at random, so that all the apps of a camera that starts do not come back at once.
package struct Backoff: Sendable {
    private var next: Duration
    private let longest: Duration

    /// Makes the pauses of one series of attempts.
    ///
    /// - Parameters:
    ///   - first: The first pause.
    ///   - longest: What no pause exceeds.
    package init(first: Duration, longest: Duration) {
        self.longest = longest.bounded
        next = min(first.bounded, self.longest)
    }

    /// The next pause.
    ///
    /// - Returns: How long to wait.
    package mutating func pause() -> Duration {
        defer { next = min(next * 2, longest) }
        return next * Double.random(in: 0.5...1)
    }
}
