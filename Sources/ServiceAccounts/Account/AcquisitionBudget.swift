internal import VapixSupport

/// How many service accounts a process may acquire under one name.
///
/// A device holds 200 accounts until it is rebooted, those of all apps together, and takes none back. A process that is
/// refused again and again must not use them up, so it gets a few at once and then one now and then. As long as the new
/// ones bring nothing – the device refuses them too, or makes none – the time between two more than doubles, so that a loop
/// that runs for a day costs no more than 24 accounts. An account that lasted for thirty intervals brings the usual pace
/// back.
public struct AcquisitionBudget: Sendable, Hashable {
    /// How many accounts may be acquired at once; at least 1.
    public var burst: Int
    /// After what time there is one more.
    public var interval: Duration
    /// What the time between two acquisitions that bring nothing grows to.
    public var longestInterval: Duration

    /// Five at once, one more every two minutes; those in vain more and more rarely, up to four hours apart.
    public static let standard = AcquisitionBudget()

    /// Makes a budget.
    ///
    /// - Parameters:
    ///   - burst: How many accounts may be acquired at once.
    ///   - interval: After what time there is one more.
    ///   - longestInterval: What the time between two acquisitions that bring nothing grows to.
    public init(
        burst: Int = 5, interval: Duration = .seconds(120), longestInterval: Duration = .seconds(4 * 3600)
    ) {
        self.burst = burst
        self.interval = interval
        self.longestInterval = longestInterval
    }
}

/// What is left of a budget: a token bucket that fills more slowly while nothing comes of what is taken from it.
struct TokenBucket {
    private let burst: Int
    private let shortest: Duration
    private let longest: Duration
    private var tokens: Int
    private var interval: Duration
    // When the next token comes, unless the bucket is full.
    private var nextToken: ContinuousClock.Instant
    // How many tokens in a row were spent in vain; a burst of them need not mean anything.
    private var inVain = 0

    /// A full bucket.
    init(_ budget: AcquisitionBudget, _ now: ContinuousClock.Instant) {
        burst = max(budget.burst, 1)
        shortest = max(budget.interval.bounded, .milliseconds(1))
        longest = max(budget.longestInterval.bounded, shortest)
        tokens = burst
        interval = shortest
        nextToken = now
    }

    /// Takes a token.
    ///
    /// - Parameter now: The time.
    /// - Returns: `false` if there is none.
    mutating func take(_ now: ContinuousClock.Instant) -> Bool {
        fill(now)
        guard tokens > 0 else { return false }
        if tokens == burst { nextToken = now + interval }
        tokens -= 1
        return true
    }

    /// Puts back a token that was not needed.
    mutating func putBack() {
        tokens = min(tokens + 1, burst)
    }

    /// When the next token comes; `nil` if one is there.
    mutating func nextTry(_ now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        fill(now)
        return tokens > 0 ? nil : nextToken
    }

    /// Notes that nothing came of the last token.
    mutating func noteFailure() {
        if inVain < burst {
            inVain += 1
        } else {
            // Not just twice: two processes that make each other's account invalid must not keep in step, or else the one
            // that is always second would be the only one to have a valid account.
            interval = min(interval * Double.random(in: 2...3), longest)
        }
    }

    /// Notes that an account was rejected after a time.
    ///
    /// One that lasted brings the usual pace back, as if that had held ever since the account was acquired. One that was
    /// rejected soon, compared with the usual pace, was of no use: a loop that calls seldom must not look like an account that
    /// lasts.
    mutating func noteRejection(acquired: ContinuousClock.Instant, _ now: ContinuousClock.Instant) {
        guard acquired.duration(to: now) >= shortest * 30 else { return noteFailure() }
        inVain = 0
        interval = shortest
        nextToken = min(nextToken, acquired + shortest)
    }

    /// Takes over another budget; what has been spent stays spent.
    mutating func change(to budget: AcquisitionBudget, _ now: ContinuousClock.Instant) {
        let isUnused = inVain == 0 && tokens == burst
        var other = TokenBucket(budget, now)
        if !isUnused {
            other.tokens = min(tokens, other.burst)
            other.inVain = min(inVain, other.burst)
            other.interval = min(max(interval, other.shortest), other.longest)
            other.nextToken = min(nextToken, now + other.interval)
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
