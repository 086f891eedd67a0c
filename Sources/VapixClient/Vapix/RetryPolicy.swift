internal import ServiceAccounts
internal import VapixSupport

/// The rules by which a client sends a request again.
///
/// Idempotent calls are retried after a lost connection and after HTTP 429 and 503, within the call's timeout. Others are
/// retried only if the request was never sent.
///
/// The replacement of a rejected service account does not count as a retry: see ``Vapix/send(_:)``.
public struct RetryPolicy: Sendable, Hashable {
    /// The number of attempts in all; 1 for no retry.
    public var maximumAttempts: Int
    /// The delay before the second attempt.
    ///
    /// Each further delay is twice as long. Each is shortened by up to half, at random.
    public var initialDelay: Duration
    /// The longest delay.
    ///
    /// If the device asks for a longer one (`Retry-After`), the call fails, and ``VapixError/nextTry`` says when to try again.
    public var maximumDelay: Duration

    /// Three attempts, a fifth of a second after the first failure and twice that after the second.
    public static let standard = RetryPolicy()
    /// One attempt.
    public static let never = RetryPolicy(maximumAttempts: 1)

    /// Makes a policy.
    ///
    /// - Parameters:
    ///   - maximumAttempts: The number of attempts in all.
    ///   - initialDelay: The delay before the second attempt.
    ///   - maximumDelay: The longest delay.
    public init(
        maximumAttempts: Int = 3, initialDelay: Duration = .milliseconds(200), maximumDelay: Duration = .seconds(10)
    ) {
        self.maximumAttempts = maximumAttempts
        self.initialDelay = initialDelay
        self.maximumDelay = maximumDelay
    }
}

/// The attempts that a policy leaves for one call.
struct RetrySchedule {
    private let maximumDelay: Duration
    private var attemptsLeft: Int
    private var backoff: Backoff

    init(_ policy: RetryPolicy) {
        maximumDelay = policy.maximumDelay.bounded
        attemptsLeft = max(policy.maximumAttempts, 1) - 1
        backoff = Backoff(initialDelay: policy.initialDelay, maximumDelay: policy.maximumDelay)
    }

    /// How long to wait before the next attempt.
    ///
    /// - Parameter least: How long the device asks for at least.
    /// - Returns: The pause; `nil` if there is to be no further attempt.
    mutating func pause(atLeast least: Duration = .zero) -> Duration? {
        guard attemptsLeft > 0, least <= maximumDelay else { return nil }
        attemptsLeft -= 1
        return max(backoff.nextDelay(), least)
    }
}
