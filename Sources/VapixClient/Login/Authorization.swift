internal import ServiceAccounts

/// The header that logs a request in.
enum Authorization: Sendable {
    /// The credentials hold the header's text, in memory that is wiped.
    case basic(Credentials)
    /// The header's text.
    case digest([UInt8])
}
