internal import VapixSupport

/// The accounts of this process, one for each name and bus.
///
/// They are kept until the process ends: an app that creates a client for each call must not acquire an account for each.
enum AccountRegistry {
    private struct Key: Hashable {
        let name: String
        let bus: SystemBus
    }

    private static let accounts = Locked<[Key: ServiceAccount]>([:])

    /// The account of a name on a bus, created at the first use.
    static func account(named name: String, on bus: SystemBus) -> ServiceAccount {
        accounts.withLock { accounts in
            let key = Key(name: name, bus: bus)
            if let account = accounts[key] { return account }
            let account = ServiceAccount(name: name, bus: bus)
            accounts[key] = account
            return account
        }
    }
}
