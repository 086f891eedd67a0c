/// The limit on how many service accounts a process acquires under one name.
///
/// A device holds 200 accounts of all apps together until it is rebooted, and none can be removed. The budget keeps a process
/// whose accounts are rejected again and again from using them up:
///
/// - A process may acquire ``burst`` accounts at once and one more after each ``interval``.
/// - While new accounts are rejected, or the device makes none, the interval grows at each acquisition, up to
///   ``maximumInterval``. With the standard budget this limits a process to 24 accounts a day.
/// - An account that worked for 30 intervals resets the interval.
///
/// Every value is accepted; one outside of its range counts as the nearest value inside.
public struct AcquisitionBudget: Sendable, Hashable {
    /// The number of accounts that can be acquired at once, at least 1.
    public var burst: Int
    /// The time after which one more account can be acquired, from 1 ms to 24 days.
    public var interval: Duration
    /// The upper limit of the interval while new accounts do not work, from ``interval`` to 24 days.
    public var maximumInterval: Duration

    /// Five accounts at once and one more every two minutes; up to four hours between accounts that do not work.
    public static let standard = AcquisitionBudget()

    /// Creates a budget.
    ///
    /// - Parameters:
    ///   - burst: The number of accounts that can be acquired at once, at least 1.
    ///   - interval: The time after which one more account can be acquired, from 1 ms to 24 days.
    ///   - maximumInterval: The upper limit of the interval while new accounts do not work, from `interval` to 24 days.
    public init(
        burst: Int = 5, interval: Duration = .seconds(120), maximumInterval: Duration = .seconds(4 * 3600)
    ) {
        self.burst = burst
        self.interval = interval
        self.maximumInterval = maximumInterval
    }
}
