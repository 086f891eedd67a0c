/// Tells who sent a request.
protocol Authentication: Sendable {
    /// The value of `WWW-Authenticate` in a 401.
    var challenge: String { get }

    /// The level of the login in a request.
    ///
    /// - Parameters:
    ///   - authorization: The value of the `Authorization` header.
    ///   - method: The request's method.
    ///   - target: The request's target, as sent.
    /// - Returns: `nil` if there is no valid login.
    func level(authorization: String?, method: String, target: String) -> AccessLevel?
}
