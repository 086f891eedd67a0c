import Glibc
import ServiceAccounts

extension ServiceAccount.Options {
    /// How the tool acquires accounts: a shell loop must not use up the device's 200.
    ///
    /// Each run of the tool takes an account, and the device keeps it until it is rebooted. So the runs share one budget: their times
    /// are kept in `/tmp`, which a reboot empties too. No run retries: the person at the terminal decides whether to try again.
    ///
    /// - Parameter busAddress: The bus that the environment names. It is a simulated camera's, whose accounts end with it, so a
    ///   limit would only be in the way.
    /// - Returns: The options.
    static func tool(busAddress: String?) -> Self {
        guard busAddress == nil else { return Self(history: .processOnly, startupTimeout: .zero) }
        let interval = Duration.seconds(60)
        return Self(
            // A restart is how the tool works, and no sign of a crash: the interval stays as it is.
            budget: AcquisitionBudget(burst: 20, dailyLimit: 40, interval: interval, maximumInterval: interval),
            history: .file("/tmp/vapix-tool-accounts-\(getuid())"), startupTimeout: .zero)
    }
}
