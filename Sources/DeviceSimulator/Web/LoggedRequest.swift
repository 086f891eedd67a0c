internal import VapixSupport

/// A request in a simulated camera's log, without passwords.
public struct LoggedRequest: Sendable, Hashable {
    /// The number in the log, from 1.
    public internal(set) var number = 0
    /// When the camera answered, in seconds since 1970 by this machine's clock.
    public internal(set) var time = 0.0
    /// The address of the listener: `127.0.0.12` for apps, `127.0.0.1` for network users.
    public internal(set) var address: String
    /// The HTTP method.
    public internal(set) var method: String
    /// The path, percent-decoded.
    public internal(set) var path: String
    /// The query as it was sent, without the question mark and without passwords.
    public internal(set) var query: String
    /// The identifier of the operation, such as `ntp/getNTPInfo`; `nil` if the request calls none.
    public internal(set) var operation: String?
    /// The user name that the request gives, whether or not its login is valid.
    public internal(set) var user: String?
    /// The status of the camera's reply, whether or not it arrived; `nil` if there is none.
    public internal(set) var status: Int?
    /// The fault that applied to this request, in text form; `nil` for none.
    public internal(set) var fault: String?
    /// The request's body; `nil` if it is empty, was not kept, or is no longer kept.
    public internal(set) var body: Body?
    /// The reply's body; `nil` if it is empty, was not kept, or is no longer kept.
    public internal(set) var reply: Body?

    /// A body in the log.
    public struct Body: Sendable, Hashable {
        /// The header `Content-Type`; empty if it is absent.
        public internal(set) var contentType: String
        /// The size, in bytes.
        public internal(set) var size: Int
        /// The text, with passwords replaced by `***`; `nil` if the body is not text, or is longer than 16,384 bytes.
        public internal(set) var text: String?
    }
}

extension LoggedRequest: CustomStringConvertible {
    /// One line: the time, the method, the path, the status, the operation, the user and the fault.
    public var description: String {
        var words = [
            CalendarTime(secondsSince1970: time).timeOfDay, method, query.isEmpty ? path : "\(path)?\(query)",
            status.map { String($0) } ?? "-", operation ?? "-", user ?? "-",
        ]
        if let fault { words.append("[\(fault)]") }
        return oneLine(words.joined(separator: " "), limit: 1000)
    }
}
