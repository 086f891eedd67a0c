/// A simulated camera's reply to `GetCredentials`.
public enum CredentialReply: Sendable, Hashable {
    /// Makes an account and returns its user name and password, as a healthy camera does.
    case issue
    /// Returns this text unchanged, and makes no account.
    case text(String)
    /// Returns a D-Bus error.
    case error(BusError)
    /// Returns an integer instead of a string.
    case wrongType
    /// Returns a message without arguments.
    case empty
    /// Sends no reply, so that the caller runs into its timeout.
    case never

    /// The default reply when the account table is full.
    ///
    /// It is a guess: the documentation does not say what a camera replies.
    static let limitsExceeded = CredentialReply.error(
        BusError(name: "org.freedesktop.DBus.Error.LimitsExceeded", message: "Too many service accounts"))
}
