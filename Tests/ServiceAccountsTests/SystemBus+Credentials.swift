import VapixSupport

@testable import ServiceAccounts

extension SystemBus {
    /// Calls `GetCredentials` once, past all accounts and budgets.
    func credentials(forAccount name: String, timeout: Duration) async throws -> Credentials {
        let promise = Promise<Credentials>()
        requestCredentials(account: name, timeout: timeout) { result in
            promise.settle(result.mapError { ServiceAccountError($0, account: name) })
        }
        return try await promise.value()
    }
}
