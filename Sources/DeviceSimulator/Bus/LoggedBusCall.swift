internal import VapixSupport

/// A D-Bus call to a simulated camera's service, in its log; it has no passwords.
///
/// A call that the bus itself refuses does not reach the service, and so is not in the log.
public struct LoggedBusCall: Sendable, Hashable {
    /// The number in the log, from 1.
    public internal(set) var number = 0
    /// When the service answered, in seconds since 1970 by this machine's clock.
    public internal(set) var time = 0.0
    /// The caller's unique name on the bus, such as `:1.4`.
    public internal(set) var sender: String
    /// The object's path.
    public internal(set) var path: String
    /// The interface; `nil` if the call names none.
    public internal(set) var interface: String?
    /// The method, such as `GetCredentials`.
    public internal(set) var member: String
    /// The account name that `GetCredentials` was called with; `nil` for other calls.
    public internal(set) var account: String?
    /// The outcome: `ok`, the name of a D-Bus error, or `no-reply`.
    public internal(set) var outcome: String
}

extension LoggedBusCall: CustomStringConvertible {
    /// One line: the time, the caller, the method, the account name and the outcome.
    public var description: String {
        let name = interface.map { "\($0).\(member)" } ?? member
        let words = [CalendarTime(secondsSince1970: time).timeOfDay, "D-Bus", sender, name, account ?? "-", outcome]
        return oneLine(words.joined(separator: " "), limit: 1000)
    }
}
