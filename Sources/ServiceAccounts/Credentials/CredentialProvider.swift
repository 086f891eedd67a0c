/// A source of the credentials that a client logs in with.
///
/// ``ServiceAccount`` is the provider for an app on a camera. ``FixedCredentials`` is the provider for a camera's own user. An
/// app with another HTTP client can use both without `VapixClient`.
public protocol CredentialProvider: Sendable {
    /// Returns the credentials to log in with.
    ///
    /// - Returns: Credentials that are believed to work.
    /// - Throws: ``ServiceAccountError`` or the provider's own error; `CancellationError` when the task is cancelled.
    func credentials() async throws -> Credentials

    /// Returns other credentials after the device answered 401.
    ///
    /// A hundred calls with the same rejected credentials must get the same new ones. A late 401 must not replace newer
    /// credentials. Until there are new ones, ``credentials()`` returns the rejected ones: the device may accept them for
    /// other calls.
    ///
    /// - Parameter rejected: The credentials that the device rejected.
    /// - Returns: Other credentials; `rejected` itself if the provider has no others.
    /// - Throws: ``ServiceAccountError`` or the provider's own error; `CancellationError` when the task is cancelled.
    func credentials(replacing rejected: Credentials) async throws -> Credentials
}
