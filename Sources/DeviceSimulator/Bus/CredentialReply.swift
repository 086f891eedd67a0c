/// What a simulated camera answers to `GetCredentials`.
public enum CredentialReply: Sendable, Hashable {
    /// Makes an account and answers with its user name and password: what a healthy camera does.
    case issue
    /// Answers with this text as it is, and makes no account.
    case text(String)
    /// Answers with a D-Bus error.
    case error(BusError)
    /// Answers with an integer where a string belongs.
    case wrongType
    /// Answers with a message that has no arguments.
    case empty
    /// Does not answer, so that the caller's time-out runs out.
    case never
}

/// A D-Bus error: a name for programs and a text for people.
public struct BusError: Sendable, Hashable {
    /// The error's name, for example `org.freedesktop.DBus.Error.LimitsExceeded`.
    public var name: String
    /// The text that goes with it.
    public var message: String

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - name: The error's name: dotted, as D-Bus wants it.
    ///   - message: The text that goes with it.
    public init(name: String, message: String) {
        self.name = name
        self.message = message
    }
}

/// What a second `GetCredentials` with the same name does.
///
/// What cameras do is not documented.
public enum SameNameRule: Sendable, Hashable, CaseIterable {
    /// A second account: `a1-name` beside `a0-name`, and both work. The user name is a guess.
    case addsAccount
    /// The same user name with a new password; the old password stops working.
    case replaces
    /// The same user name and the same password again.
    case returnsSame
}
