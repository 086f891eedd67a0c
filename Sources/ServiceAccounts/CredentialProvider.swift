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

    /// Tells the provider that the device answered 401 to `rejected`.
    ///
    /// The provider forgets them if they are the ones it still hands out, and nothing else: a late 401 must not throw away
    /// newer credentials.
    ///
    /// - Parameter rejected: What the device refused.
    func invalidate(_ rejected: Credentials) async
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

    /// Does nothing: there are no others to try.
    public func invalidate(_ rejected: Credentials) async {}
}
