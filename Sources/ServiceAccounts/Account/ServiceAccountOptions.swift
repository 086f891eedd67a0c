extension ServiceAccount {
    /// How an account is acquired.
    public struct Options: Sendable, Hashable {
        /// The limit on how many accounts the app acquires under the name.
        public var budget: AcquisitionBudget
        /// Where the times of acquisitions are kept, so that the budget holds across restarts of the app.
        public var history: AcquisitionHistory
        /// How long the first acquisition waits for a device that is starting, from zero to 24 days.
        ///
        /// Zero fails at once. Otherwise the process asks again, at growing intervals, while the account service is missing or
        /// does not reply. A refusal ends the wait, and so does a missing bus: on a camera the bus starts before any app.
        public var startupTimeout: Duration

        /// The standard budget, a history in the app's folder `localdata`, and a startup timeout of 30 seconds.
        public static let standard = Options()

        /// Creates options.
        ///
        /// - Parameters:
        ///   - budget: The limit on how many accounts the app acquires under the name.
        ///   - history: Where the times of acquisitions are kept, so that the budget holds across restarts of the app.
        ///   - startupTimeout: How long the first acquisition waits for a device that is starting, from zero to 24 days.
        public init(
            budget: AcquisitionBudget = .standard, history: AcquisitionHistory = .localData,
            startupTimeout: Duration = .seconds(30)
        ) {
            self.budget = budget
            self.history = history
            self.startupTimeout = startupTimeout
        }
    }
}
