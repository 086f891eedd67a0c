/// An HTTP authentication scheme with its users.
protocol Authentication: Sendable {
    /// The value of `WWW-Authenticate` in a 401.
    var challenge: String { get }

    /// Checks the login of a request.
    ///
    /// - Parameters:
    ///   - authorization: The value of the `Authorization` header.
    ///   - method: The request's method.
    ///   - target: The request's target as it was sent.
    /// - Returns: `nil` without a valid login.
    func login(authorization: String?, method: String, target: String) -> Login?
}
