/// A valid login.
struct Login: Sendable, Hashable {
    /// The user's name.
    let user: String
    /// The user's privilege.
    let privilege: Privilege
}
