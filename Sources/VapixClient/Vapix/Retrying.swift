internal import VapixSupport

extension RetryPolicy {
    /// Retries for minutes: at most a hundred attempts, with delays from one second to 30 seconds.
    public static let long = RetryPolicy(
        maximumAttempts: 100, initialDelay: .seconds(1), maximumDelay: .seconds(30))
}

extension Vapix {
    /// Runs a block, and runs it again while its error is ``VapixError/isRetriable``.
    ///
    /// A camera that starts or restarts is away for minutes, longer than a call waits by itself:
    ///
    /// ```swift
    /// let apps = try await vapix.retrying(for: .seconds(300)) { try await vapix.applications.list() }
    /// ```
    ///
    /// A call that must happen once (``Effect/once``) is repeated only if the device certainly has not acted on it. The block
    /// runs again from its start: put such a call at the end of the block, or into a block of its own.
    ///
    /// Each delay is twice as long as the one before, and is shortened by up to half at random. It is never shorter than
    /// ``VapixError/nextTry`` demands.
    ///
    /// - Parameters:
    ///   - duration: The time after the first attempt in which further attempts may begin. The timeouts of the calls
    ///     limit each attempt.
    ///   - policy: The number of attempts, and the delays between them.
    ///   - isolation: The actor that the block runs on: the caller's.
    ///   - body: Makes the calls.
    /// - Returns: The block's value.
    /// - Throws: The block's last error, as soon as another attempt is not safe, is too late, or cannot help.
    ///   `CancellationError` as soon as the task is cancelled.
    @discardableResult
    public func retrying<Value: Sendable>(
        for duration: Duration, policy: RetryPolicy = .long, isolation: isolated (any Actor)? = #isolation,
        _ body: () async throws -> Value
    ) async throws -> Value {
        let deadline = clock.now + duration.bounded
        var backoff = Backoff(initialDelay: policy.initialDelay, maximumDelay: policy.maximumDelay)
        var attemptsLeft = max(policy.maximumAttempts, 1)
        while true {
            do {
                return try await body()
            } catch let error as VapixError where error.isRetriable {
                attemptsLeft -= 1
                let resumption = max(clock.now + backoff.nextDelay(), error.nextTry ?? clock.now)
                guard attemptsLeft > 0, resumption < deadline else { throw error }
                try await clock.sleep(until: resumption)
            }
        }
    }
}
