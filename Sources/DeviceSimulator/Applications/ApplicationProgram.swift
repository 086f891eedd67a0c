import Foundation
internal import VapixSupport

/// Apache's part for an installed application: the paths below `/local/<app>/`.
struct ApplicationProgram: StreamProgram {
    let application: InstalledApplication
    let site: ApplicationSite
    /// The socket that the camera names in `FCGI_SOCKET_NAME`.
    let socket: String
    /// How long the web server waits for a part of a reply.
    let timeout: Duration
    /// How many bytes of a FastCGI reply the web server collects before it sends any.
    let bufferSize: Int
    let log: ErrorLog

    private var root: String { "/local/\(application.name)" }

    private func rest(of request: StreamRequest) -> String {
        // By bytes: a combining mark behind the slash would form one character with it.
        String(decoding: request.path.utf8.dropFirst(root.utf8.count + 1), as: UTF8.self)
    }

    func access(for request: StreamRequest) -> Privilege {
        site.endpoint(for: rest(of: request))?.access ?? site.filesAccess
    }

    func serve(_ request: StreamRequest, on client: StreamConnection) {
        guard isPlain(request) else {
            if client.discardBody() != nil { client.send(.notFound, isHead: request.sentMethod == "HEAD") }
            return
        }
        guard let endpoint = site.endpoint(for: rest(of: request)) else {
            ApplicationFiles(files: site.files, root: root).serve(rest(of: request), request, on: client)
            return
        }
        let fail = { [log, name = application.name] (problem: String) in
            log.report("\(name): \(endpoint.path): \(problem)")
        }
        guard let connection = connect(to: endpoint.target) else {
            fail(problem(with: endpoint.target))
            if client.discardBody() != nil {
                client.send(
                    .page(503, "Service Unavailable", "The application does not listen."),
                    isHead: request.sentMethod == "HEAD")
            }
            return
        }
        defer { close(connection.descriptor) }
        connection.watch = SocketStream.Watch(waiting: client.socket.descriptor, timeout: timeout)
        connection.limitSends(to: timeout)
        let exchange = ApplicationExchange(request: request, client: client, application: connection, fail: fail)
        switch endpoint.target {
        case .fastCGI:
            FastCGIGateway(exchange: exchange, endpoint: "\(root)/\(endpoint.path)", bufferSize: bufferSize).run()
        case .http(let host, let port): HTTPGateway(exchange: exchange, host: "\(host):\(port)").run()
        case .httpSocket, .unusable: HTTPGateway(exchange: exchange, host: "localhost").run()
        }
    }

    /// Whether a path has no part that leads elsewhere.
    ///
    /// Apache also finds nothing behind an encoded slash.
    private func isPlain(_ request: StreamRequest) -> Bool {
        let path = request.target.prefix { $0 != "?" }.lowercased()
        return !path.contains("%2f") && !request.path.utf8.contains(0)
            && !pathSegments(request.path).contains { $0 == "." || $0 == ".." }
    }

    private func connect(to target: ApplicationSite.Target) -> SocketStream? {
        switch target {
        case .fastCGI(let path): ApplicationSocket.connect(toSocket: path ?? socket)
        case .httpSocket(let path): ApplicationSocket.connect(toSocket: path)
        case .http(let host, let port): ApplicationSocket.connect(toHost: host, port: port)
        case .unusable: nil
        }
    }

    private func problem(with target: ApplicationSite.Target) -> String {
        switch target {
        case .fastCGI(nil): "nobody listens on the socket that FCGI_SOCKET_NAME names, \(socket)"
        case .fastCGI(.some(let path)), .httpSocket(let path): "nobody listens on \(path)"
        case .http(let host, let port): "nobody listens on \(host):\(port)"
        case .unusable(let text): "the target \(text) is not http://localhost:PORT or the path of a Unix socket"
        }
    }
}
