/// A request without its body, as either protocol brings it.
struct RequestHead: Sendable, Equatable {
    /// The method, in the case in which it came.
    var method: String
    /// The path and the query, percent-encoded: `/local/app/status.cgi?a=1`.
    var target: String
    var headers: EndpointHeaders = [:]
    /// The variables of FastCGI that are no headers; empty with HTTP.
    var variables: [String: String] = [:]
    /// The size of the body in bytes; `nil` if it is not known beforehand.
    var contentLength: Int64?
}
