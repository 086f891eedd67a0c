/// Programs that serve a whole connection, instead of one request with a complete body.
///
/// `HTTPRelay` passes a connection for one of their paths to them, and all others to the HTTP server.
protocol ConnectionPrograms: Sendable {
    /// Whether one of the programs serves a path.
    func serves(_ path: String) -> Bool

    /// The operation that a request calls; `nil` if it calls none.
    func operation(of request: CGIRequest, at path: String) -> String?

    /// Serves one request on the current thread, which this may block. The caller closes the socket.
    func serve(_ socket: SocketStream)
}
