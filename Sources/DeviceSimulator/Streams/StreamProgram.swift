/// A program that serves a whole connection, for bodies that are endless or large, and for protocols other than HTTP.
protocol StreamProgram: Sendable {
    /// The privilege that a request needs.
    func access(for request: StreamRequest) -> Privilege

    /// Whether something other than a login authenticates a request, such as a session token.
    func isLoggedIn(_ request: StreamRequest) -> Bool

    /// Serves a request on the current thread, which this may block.
    func serve(_ request: StreamRequest, on connection: StreamConnection)
}

extension StreamProgram {
    func isLoggedIn(_ request: StreamRequest) -> Bool { false }
}
