/// A valid login.
struct Login: Sendable, Hashable {
    /// The user's name.
    let user: String
    /// What the user may do.
    let privilege: Privilege
}
