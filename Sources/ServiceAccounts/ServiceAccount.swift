/// A VAPIX service account, acquired from the camera when first needed and kept in memory only.
///
/// `GetCredentials` makes a new password at each call, and a device holds at most 200 accounts until it is rebooted. So one
/// process has one `ServiceAccount` per name, however many clients and tasks use it:
///
/// - calls that need credentials at the same time share one acquisition;
/// - a failure is never kept: the next call tries again;
/// - a caller that is cancelled returns at once, without failing the others and without wasting the account.
///
/// The app's manifest.json must list `com.axis.HTTPConf1.VAPIXServiceAccounts1.GetCredentials` in
/// `resources.dbus.requiredMethods`. See <https://developer.axis.com/acap/develop/VAPIX-access-for-ACAP-applications>.
public actor ServiceAccount: CredentialProvider {
    /// The name that the device is asked for; the one that it returns may differ, and is the one that counts.
    public nonisolated let name: String
    /// The bus on which the device is asked.
    public nonisolated let bus: SystemBus

    /// How long one acquisition may take.
    private static let timeout = Duration.seconds(10)

    private var current: Credentials?
    private var isAcquiring = false
    private var waiting: [Promise<Credentials>] = []

    private struct Key: Hashable {
        let name: String
        let bus: SystemBus
    }

    // Kept for the life of the process: an app that makes a client for each call must not use up the accounts.
    private static let all = Locked<[Key: ServiceAccount]>([:])

    /// The process' account of that name.
    ///
    /// Nothing is acquired before ``credentials()`` is called.
    ///
    /// - Parameters:
    ///   - name: The wanted account name: 1 to 26 of `A-Z a-z 0-9 _ -`, best the app's own name.
    ///   - bus: The bus to ask on.
    /// - Returns: The same object for the same arguments.
    public static func named(_ name: String, on bus: SystemBus = SystemBus()) -> ServiceAccount {
        all.withLock { accounts in
            let key = Key(name: name, bus: bus)
            if let account = accounts[key] { return account }
            let account = ServiceAccount(name: name, bus: bus)
            accounts[key] = account
            return account
        }
    }

    private init(name: String, bus: SystemBus) {
        self.name = name
        self.bus = bus
    }

    /// The account's credentials: those at hand, or else newly acquired ones.
    ///
    /// - Returns: The credentials to log in with at the virtual host, 127.0.0.12.
    /// - Throws: ``ServiceAccountError``; `CancellationError` as soon as the task is cancelled.
    public func credentials() async throws -> Credentials {
        try Task.checkCancellation()
        if let current { return current }
        guard Self.isUsable(name) else { throw ServiceAccountError(.invalidName, account: name) }
        let promise = Promise<Credentials>()
        waiting.append(promise)
        if !isAcquiring {
            isAcquiring = true
            // A task of its own, so that nobody's cancellation ends what others wait for.
            Task { await acquire() }
        }
        return try await promise.value()
    }

    /// Forgets the credentials if they are still the ones that were rejected.
    ///
    /// - Parameter rejected: What the device answered 401 to.
    public func invalidate(_ rejected: Credentials) {
        if let current, current.isIdentical(to: rejected) { self.current = nil }
    }

    private func acquire() async {
        let result: Result<Credentials, any Error>
        do {
            let acquired = try await bus.credentials(forAccount: name, timeout: Self.timeout)
            current = acquired
            result = .success(acquired)
        } catch {
            result = .failure(error)
        }
        isAcquiring = false
        let settled = waiting
        waiting = []
        for promise in settled { promise.settle(result) }
    }

    private static func isUsable(_ name: String) -> Bool {
        (1...26).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
