import ServiceAccounts
import VapixClient

/// The passwords that a command has read, so that it reads each source once.
struct Passwords {
    private var known: [Login: Credentials] = [:]

    /// The credentials for a login.
    ///
    /// - Parameter login: The login; nobody if absent.
    /// - Returns: The provider.
    /// - Throws: `ToolError` if there is no password.
    mutating func provider(for login: Login?) throws -> any CredentialProvider {
        guard let login else { return NoCredentials() }
        if let credentials = known[login] { return FixedCredentials(credentials) }
        let credentials = try login.password.credentials(username: login.user)
        known[login] = credentials
        return FixedCredentials(credentials)
    }
}

/// The credentials of calls that should need no login.
private struct NoCredentials: CredentialProvider {
    func credentials() async throws -> Credentials {
        throw ToolError(
            .noCredentials,
            "the device requires a login for this call. Add --user, set VAPIX_USER, or name the user in the profile")
    }

    func credentials(replacing rejected: Credentials) async throws -> Credentials { try await credentials() }
}
