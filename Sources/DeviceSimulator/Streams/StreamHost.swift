import Foundation

/// What streams, behind one kind of login: the programs of ``VirtualHost`` that have a connection each to themselves.
///
/// They are behind the relay as the others are, on one end of a pair of sockets, so that the same faults befall them.
struct StreamHost: Sendable {
    private let host: VirtualHost

    init(_ host: VirtualHost) {
        self.host = host
    }

    /// Whether a path streams: not if a test has fixed what it answers.
    func takes(_ path: String) -> Bool {
        guard host.programs.stream(path) != nil else { return false }
        if host.script.isEmpty { return true }
        let operations = DescribedAPI.byPath[path]?.operations(at: path) ?? []
        return host.script[path] == nil && operations.allSatisfy { host.script[$0.id] == nil }
    }

    /// Serves one request, and leaves it to the caller to close the connection.
    func serve(_ socket: SocketStream) {
        guard let head = socket.readHead() else { return }
        var request = StreamRequest(head)
        request.level =
            host.authentication.level(
                authorization: head["Authorization"], method: request.method, target: request.target) ?? .anonymous
        let connection = StreamConnection(socket, head)
        host.log.countRequest(request.path)
        guard let program = host.programs.stream(request.path) else { return }
        if !program.isLoggedIn(request),
            let refusal = host.refusal(
                authorization: head["Authorization"], method: request.method, target: request.target,
                needed: program.access(for: request))
        {
            // A body that is not taken in would make the connection end before the refusal has arrived.
            if connection.discardBody() != nil { connection.send(refusal) }
            return
        }
        program.serve(request, on: connection)
    }
}
