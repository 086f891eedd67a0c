internal import ServiceAccounts
internal import VapixSupport

/// When a client sends a request again by itself.
///
/// What changes nothing, or nothing more the second time, is sent again after a lost connection and after HTTP 503. What
/// must happen once is sent again only if it certainly never left. The time-out of the call holds for all attempts
/// together.
///
/// That a refused service account is replaced, and the call sent once more, is another matter: see ``Vapix/send(_:)``.
public struct RetryPolicy: Sendable, Hashable {
    /// How many attempts there are in all; 1 means that nothing is sent again.
    public var maximumAttempts: Int
    /// The pause before the second attempt.
    ///
    /// Each further one is twice as long. All are shortened by up to half, at random.
    public var firstPause: Duration
    /// What no pause exceeds.
    ///
    /// A device that asks to be left alone for longer (`Retry-After`) is: the call fails, and ``VapixError/nextTry`` says when
    /// to try again.
    public var longestPause: Duration

    /// Three attempts, a fifth of a second after the first failure and twice that after the second.
    public static let standard = RetryPolicy()
    /// One attempt.
    public static let never = RetryPolicy(maximumAttempts: 1)

    /// Makes a policy.
    ///
    /// - Parameters:
    ///   - maximumAttempts: How many attempts there are in all.
    ///   - firstPause: The pause before the second attempt.
    ///   - longestPause: What no pause exceeds.
    public init(
        maximumAttempts: Int = 3, firstPause: Duration = .milliseconds(200), longestPause: Duration = .seconds(10)
    ) {
        self.maximumAttempts = maximumAttempts
        self.firstPause = firstPause
        self.longestPause = longestPause
    }
}

/// What a policy leaves for one call.
struct RetrySchedule {
    private let longestPause: Duration
    private var attemptsLeft: Int
    private var backoff: Backoff

    init(_ policy: RetryPolicy) {
        longestPause = policy.longestPause.bounded
        attemptsLeft = max(policy.maximumAttempts, 1) - 1
        backoff = Backoff(initialDelay: policy.firstPause, maximumDelay: policy.longestPause)
    }

    /// How long to wait before the next attempt.
    ///
    /// - Parameter least: How long the device asks for at least.
    /// - Returns: The pause; `nil` if there is to be no further attempt.
    mutating func pause(atLeast least: Duration = .zero) -> Duration? {
        guard attemptsLeft > 0, least <= longestPause else { return nil }
        attemptsLeft -= 1
        return max(backoff.nextDelay(), least)
    }
}
