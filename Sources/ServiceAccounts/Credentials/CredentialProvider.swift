/// Where a client gets the credentials that it logs in with.
///
/// ``ServiceAccount`` is the one for apps on a camera; ``FixedCredentials`` the one for a camera's own user. An app with
/// another HTTP stack can use either without `VapixClient`.
public protocol CredentialProvider: Sendable {
    /// The credentials to use now.
    ///
    /// - Returns: Credentials that are believed to work.
    /// - Throws: ``ServiceAccountError`` or the provider's own error; `CancellationError` when the task is cancelled.
    func credentials() async throws -> Credentials

    /// Other credentials than those to which the device just answered 401.
    ///
    /// A hundred calls whose credentials are rejected at the same time are to get the same new ones, and a late 401 must not
    /// throw away newer credentials. The rejected ones stay those to use for other calls, which the device may accept them
    /// for, until there are others.
    ///
    /// - Parameter rejected: What the device refused.
    /// - Returns: Other credentials; `rejected` itself if there will never be others.
    /// - Throws: ``ServiceAccountError`` or the provider's own error; `CancellationError` when the task is cancelled.
    func credentials(replacing rejected: Credentials) async throws -> Credentials
}

/// Credentials that never change: a camera's own user, from a workstation.
public struct FixedCredentials: CredentialProvider {
    private let value: Credentials

    /// Always hands out `credentials`.
    ///
    /// - Parameter credentials: What to log in with.
    public init(_ credentials: Credentials) {
        value = credentials
    }

    /// The credentials given at initialization.
    public func credentials() async throws -> Credentials { value }

    /// The credentials given at initialization: there are no others to try.
    public func credentials(replacing rejected: Credentials) async throws -> Credentials { value }
}
