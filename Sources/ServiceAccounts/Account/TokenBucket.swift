internal import VapixSupport

/// The state of an ``AcquisitionBudget``: a token bucket whose interval grows while acquired accounts do not work, and the times of
/// the last day's acquisitions.
struct TokenBucket {
    private static let day = Duration.seconds(24 * 3600)

    private let burst: Int
    private let dailyLimit: Int
    private let minimumInterval: Duration
    private let maximumInterval: Duration
    private var tokens: Int
    private var interval: Duration
    // Has a meaning only while the bucket is not full.
    private var nextToken: ContinuousClock.Instant
    // The number of failures in a row, at most `burst`. The first few do not change the interval.
    private var failures = 0
    // The times of the last acquisitions, the oldest first: those of a day, or `dailyLimit` of them.
    private var recent: [ContinuousClock.Instant] = []

    /// Creates a full bucket.
    init(_ budget: AcquisitionBudget, _ now: ContinuousClock.Instant) {
        burst = max(budget.burst, 1)
        dailyLimit = min(max(budget.dailyLimit, 1), 10_000)
        minimumInterval = max(budget.interval.bounded, .milliseconds(1))
        maximumInterval = max(budget.maximumInterval.bounded, minimumInterval)
        tokens = burst
        interval = minimumInterval
        nextToken = now
    }

    /// Takes a token.
    ///
    /// - Parameter now: The current time.
    /// - Returns: `false` if the bucket is empty, or the daily limit is reached.
    mutating func take(_ now: ContinuousClock.Instant) -> Bool {
        guard nextTry(now) == nil else { return false }
        spend(now)
        return true
    }

    /// Returns the last token, which was not needed.
    mutating func putBack() {
        tokens = min(tokens + 1, burst)
        if !recent.isEmpty { recent.removeLast() }
    }

    /// The time at which a token can be taken; `nil` if one can be taken now.
    mutating func nextTry(_ now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        fill(now)
        var next = tokens > 0 ? nil : nextToken
        if recent.count >= dailyLimit {
            let end = recent[recent.count - dailyLimit] + Self.day
            if end > now { next = max(next ?? end, end) }
        }
        return next
    }

    /// Counts acquisitions of earlier processes of the app.
    ///
    /// Each of those processes, and this one, needed an account because the one before was rejected or lost with its process.
    ///
    /// - Parameters:
    ///   - times: The times of the acquisitions, the oldest first.
    ///   - now: The current time.
    mutating func replay(_ times: [ContinuousClock.Instant], _ now: ContinuousClock.Instant) {
        for (index, time) in times.enumerated() {
            fill(time)
            spend(time)
            noteRejection(acquired: time, index + 1 < times.count ? times[index + 1] : now)
        }
    }

    private mutating func spend(_ now: ContinuousClock.Instant) {
        if tokens == burst { nextToken = now + interval }
        tokens = max(tokens - 1, 0)
        if recent.count >= dailyLimit { recent.removeFirst() }
        recent.append(now)
    }

    /// Notes that the last token brought no account that works.
    mutating func noteFailure() {
        if failures < burst {
            failures += 1
        } else {
            // The factor is random for the case of two processes that replace each other's account. With the same interval in
            // both, one of them would always come second and have the only valid account.
            interval = min(interval * Double.random(in: 3...4), maximumInterval)
        }
    }

    /// Notes that the device rejected an account.
    ///
    /// An account that worked for long resets the interval, as of its acquisition. One that was rejected soon counts as a
    /// failure. "Soon" is relative to the interval: a loop that calls seldom must not look like an account that works.
    ///
    /// - Parameters:
    ///   - acquired: The time of the account's acquisition.
    ///   - now: The current time.
    mutating func noteRejection(acquired: ContinuousClock.Instant, _ now: ContinuousClock.Instant) {
        guard acquired.duration(to: now) >= minimumInterval * 30 else { return noteFailure() }
        failures = 0
        interval = minimumInterval
        nextToken = min(nextToken, acquired + minimumInterval)
    }

    /// Changes the budget, without returning the tokens that were taken.
    ///
    /// - Parameters:
    ///   - budget: The new budget.
    ///   - now: The current time.
    mutating func change(to budget: AcquisitionBudget, _ now: ContinuousClock.Instant) {
        let isUnused = failures == 0 && tokens == burst
        var other = TokenBucket(budget, now)
        if !isUnused {
            other.tokens = min(tokens, other.burst)
            other.failures = min(failures, other.burst)
            other.interval = min(max(interval, other.minimumInterval), other.maximumInterval)
            other.nextToken = min(nextToken, now + other.interval)
            other.recent = recent.suffix(other.dailyLimit)
        }
        self = other
    }

    private mutating func fill(_ now: ContinuousClock.Instant) {
        guard tokens < burst, nextToken <= now else { return }
        let due = nextToken.duration(to: now) / interval + 1
        let added = due < Double(burst - tokens) ? Int(due) : burst - tokens
        tokens += added
        nextToken += interval * added
    }
}
