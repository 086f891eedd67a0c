/// A problem with a value that the user gave.
///
/// The value is not repeated, because it may be a password.
struct ValueError: Error, Equatable {
    /// The parameter or a place in it, such as "client.minpoll".
    let path: String
    /// The problem, and what is expected.
    let message: String
}
