/// The limit on how many service accounts an app acquires under one name.
///
/// A device holds 200 accounts of all apps together until it is rebooted, and none can be removed. The budget keeps an app
/// whose accounts are rejected again and again, or that crashes at each start, from using them up:
///
/// - An app may acquire ``burst`` accounts at once and one more after each ``interval``.
/// - While new accounts are rejected, or the device makes none, each acquisition makes the interval three to four times
///   as long, up to ``maximumInterval``. A restart of the app soon after an acquisition counts as a rejection.
/// - An account that worked for 30 intervals resets the interval.
/// - No more than ``dailyLimit`` accounts are acquired within 24 hours, whatever happens.
///
/// With the standard budget, an app acquires at most 10 accounts a day, so that 20 apps have room on one device. If all of its
/// accounts are rejected, it acquires 9 on the first day, and 5 more in the rest of the month.
///
/// The budget holds across restarts of the app if ``AcquisitionHistory`` has a file, otherwise for one process. A
/// reboot of the device resets it.
///
/// Every value is accepted. A value outside of its range counts as the nearest value inside.
public struct AcquisitionBudget: Sendable, Hashable {
    /// The number of accounts that can be acquired at once, at least 1.
    public var burst: Int
    /// The number of accounts that can be acquired within 24 hours, from 1 to 10,000.
    public var dailyLimit: Int
    /// The time after which one more account can be acquired, from 1 ms to 24 days.
    public var interval: Duration
    /// The upper limit of the interval while new accounts do not work, from ``interval`` to 24 days.
    public var maximumInterval: Duration

    /// Three accounts at once and one more every two minutes, ten a day; up to a week between accounts that do not work.
    public static let standard = AcquisitionBudget()

    /// Creates a budget.
    ///
    /// - Parameters:
    ///   - burst: The number of accounts that can be acquired at once, at least 1.
    ///   - dailyLimit: The number of accounts that can be acquired within 24 hours, from 1 to 10,000. While you develop an app and
    ///     start it often, you may need more than the standard 10.
    ///   - interval: The time after which one more account can be acquired, from 1 ms to 24 days.
    ///   - maximumInterval: The upper limit of the interval while new accounts do not work, from `interval` to 24 days.
    public init(
        burst: Int = 3, dailyLimit: Int = 10, interval: Duration = .seconds(120),
        maximumInterval: Duration = .seconds(7 * 24 * 3600)
    ) {
        self.burst = burst
        self.dailyLimit = dailyLimit
        self.interval = interval
        self.maximumInterval = maximumInterval
    }
}
