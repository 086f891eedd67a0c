/// The CGI programs of a host, by their paths.
protocol ProgramTable: Sendable {
    /// The program at a path; `nil` if there is none.
    subscript(path: String) -> (any CGI)? { get }

    /// The identifier of the operation that a request calls, such as `ntp/getNTPInfo`; `nil` if it calls none.
    func operation(of request: CGIRequest, at path: String) -> String?
}
