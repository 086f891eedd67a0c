/// Chooses requests of a simulated camera's log.
///
/// In each text, `*` stands for any characters.
public struct RequestFilter: Sendable, Hashable {
    /// The identifier of the operation, such as `ntp/getNTPInfo` or `ntp/*`; `nil` for any.
    public var operation: String?
    /// The HTTP method; `nil` for any.
    public var method: String?
    /// The path without a query; `nil` for any.
    public var path: String?
    /// The user name; `nil` for any.
    public var user: String?
    /// The status of the reply; `nil` for any.
    public var status: Int?
    /// Only requests with a higher number in the log.
    public var after: Int

    /// Chooses requests.
    ///
    /// - Parameters:
    ///   - operation: The identifier of the operation, such as `ntp/getNTPInfo` or `ntp/*`; `nil` for any.
    ///   - method: The HTTP method; `nil` for any.
    ///   - path: The path without a query; `nil` for any.
    ///   - user: The user name; `nil` for any.
    ///   - status: The status of the reply; `nil` for any.
    ///   - after: Only requests with a higher number in the log.
    public init(
        operation: String? = nil, method: String? = nil, path: String? = nil, user: String? = nil, status: Int? = nil,
        after: Int = 0
    ) {
        self.operation = operation
        self.method = method
        self.path = path
        self.user = user
        self.status = status
        self.after = after
    }

    func matches(_ request: LoggedRequest) -> Bool {
        let texts = [
            (operation, request.operation), (method, request.method), (path, request.path), (user, request.user),
        ]
        return request.number > after && (status == nil || request.status == status)
            && texts.allSatisfy { pattern, text in pattern.map { matchesGlob(text ?? "", $0) } ?? true }
    }
}
