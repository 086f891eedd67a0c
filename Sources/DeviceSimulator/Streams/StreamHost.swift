import Foundation

/// The programs that serve a whole connection, behind the same authentication as the other programs of a host.
///
/// `HTTPRelay` reaches them through a pair of sockets, so that the same faults apply to them.
struct StreamHost: ConnectionPrograms {
    private let host: VirtualHost
    private let program: @Sendable (_ path: String) -> (any StreamProgram)?

    /// - Parameters:
    ///   - host: The host whose authentication, log and scripted replies apply.
    ///   - program: Finds the program of a path.
    init(_ host: VirtualHost, program: @escaping @Sendable (_ path: String) -> (any StreamProgram)?) {
        self.host = host
        self.program = program
    }

    /// A path with a scripted reply is left to the host, which sends that.
    func serves(_ path: String) -> Bool {
        guard program(path) != nil else { return false }
        if host.script.isEmpty { return true }
        let operations = DescribedAPI.at(path)?.operations(at: path) ?? []
        return host.script[path] == nil && operations.allSatisfy { host.script[$0.id] == nil }
    }

    func operation(of request: CGIRequest, at path: String) -> String? {
        host.programs.operation(of: request, at: path)
    }

    func serve(_ socket: SocketStream) {
        guard var head = socket.readHead() else { return }
        let record = head[RequestLog.header].flatMap { Int($0) }
        let connection = StreamConnection(socket, head)
        // An application's program does not see them.
        head[RequestLog.header] = nil
        head["Expect"] = nil
        var request = StreamRequest(head)
        request.login = host.authentication.login(
            authorization: head["Authorization"], method: request.sentMethod, target: request.target)
        request.refusal = { [host] in host.unauthorized() }
        host.log.countRequest(request.path)
        let call = CGIRequest(method: request.method, arguments: request.arguments, body: [])
        host.log.note(operation: operation(of: call, at: request.path), for: record)
        guard let program = program(request.path) else { return }
        guard request.arguments.isComplete else {
            if connection.discardBody() != nil { connection.send(.tooLarge) }
            return
        }
        if !program.isLoggedIn(request),
            let refusal = host.refusal(
                authorization: head["Authorization"], method: request.sentMethod, target: request.target,
                needed: program.access(for: request))
        {
            // With an unread body, the connection would be reset before the refusal has arrived.
            if connection.discardBody() != nil { connection.send(refusal) }
            return
        }
        program.serve(request, on: connection)
    }
}
