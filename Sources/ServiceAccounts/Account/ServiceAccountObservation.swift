extension ServiceAccount {
    /// An observer's registration with an account, which ends when this object is released.
    public final class Observation: Sendable {
        private let account: ServiceAccount
        private let number: UInt64

        init(account: ServiceAccount, number: UInt64) {
            self.account = account
            self.number = number
        }

        deinit {
            account.removeObserver(number)
        }
    }
}
