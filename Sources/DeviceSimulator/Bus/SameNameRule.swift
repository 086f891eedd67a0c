/// The reaction to a second `GetCredentials` call with the same name.
///
/// The documentation does not say how cameras react.
public enum SameNameRule: Sendable, Hashable, CaseIterable {
    /// Adds an account: `a1-name` beside `a0-name`, and both work. The user name is a guess.
    case addsAccount
    /// Keeps the user name and makes a new password; the old password stops working.
    case replaces
    /// Returns the same user name and password again.
    case returnsSame
}
