/// A request that the camera has executed, whether or not its reply arrived.
public struct ExecutedRequest: Sendable, Hashable {
    /// The HTTP method.
    public let method: String
    /// The path, percent-decoded.
    public let path: String
    /// The query as it was sent, without the question mark.
    public let query: String
    /// The status of the camera's reply; with 401 the camera has done nothing.
    public let status: Int
}
