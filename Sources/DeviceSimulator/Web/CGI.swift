/// A program below `/axis-cgi/`.
protocol CGI: Sendable {
    /// The privilege that a request needs.
    func access(for request: CGIRequest) -> Privilege

    /// Executes a request.
    func reply(to request: CGIRequest) async -> CGIReply
}

extension CGI {
    func access(for request: CGIRequest) -> Privilege { .admin }
}
