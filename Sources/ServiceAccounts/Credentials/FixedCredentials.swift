/// Credentials that never change: a camera's own user, from a workstation.
public struct FixedCredentials: CredentialProvider {
    private let value: Credentials

    /// Creates a provider.
    ///
    /// - Parameter credentials: The credentials to log in with.
    public init(_ credentials: Credentials) {
        value = credentials
    }

    /// Returns the credentials given at initialization.
    public func credentials() async throws -> Credentials { value }

    /// Returns the credentials given at initialization, because there are no others.
    public func credentials(replacing rejected: Credentials) async throws -> Credentials { value }
}
