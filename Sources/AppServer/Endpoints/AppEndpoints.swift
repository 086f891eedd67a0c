internal import VapixSupport

/// The HTTP endpoints of an app, behind the camera's web server.
///
/// The web server checks users, handles TLS, and forwards the requests for `/local/<app>/<endpoint>`:
///
/// ```swift
/// let endpoints = AppEndpoints()
/// endpoints.get("status.cgi") { _ in .json(#"{"counted":\#(await counter.value)}"#) }
/// endpoints.post("settings.cgi") { request in
///     let form = try await request.body.form()
///     await settings.apply(form["threshold"])
///     return .empty()
/// }
/// try await endpoints.serve()
/// ```
///
/// Each endpoint needs an entry in the app's `manifest.json`, with the users who may call it:
///
/// ```json
/// "httpConfig": [{"type": "fastCgi", "name": "status.cgi", "access": "viewer"}]
/// ```
///
/// Each handler runs in a task of its own, at the same time as others. If the client disconnects, the task is cancelled.
///
/// Page: <https://developer.axis.com/acap/develop/web-server-via-reverse-proxy>
public final class AppEndpoints: Sendable {
    /// Answers a request.
    ///
    /// If the handler throws, the client gets the status 500 without a reason, and the observer gets the error. For the
    /// errors of ``EndpointBody``, the status is 413 or 400.
    public typealias Handler = @Sendable (EndpointRequest) async throws -> EndpointReply

    private let limits: EndpointLimits
    private let observer: EndpointEvent.Observer?
    private let routes = Locked(Routes())

    /// Makes an app's endpoints, without handlers.
    ///
    /// - Parameters:
    ///   - limits: The limits on sizes, numbers and times.
    ///   - observer: Receives the events of the server, for the app's log.
    public init(limits: EndpointLimits = EndpointLimits(), observer: EndpointEvent.Observer? = nil) {
        self.limits = limits.bounded
        self.observer = observer
    }

    /// Adds a handler for a method and a path, in place of an earlier one.
    ///
    /// - Parameters:
    ///   - method: The method in capitals: `GET`, `PUT`.
    ///   - path: The path below `/local/<app>/`, not encoded. An empty path, or one that ends in a slash, stands for all paths
    ///     below it without a handler of their own.
    ///   - handler: Answers the requests.
    public func on(_ method: String, _ path: String, _ handler: @escaping Handler) {
        routes.withLock { $0.add(method, path, handler) }
    }

    /// Adds a handler for `GET` and `HEAD`.
    ///
    /// - Parameters:
    ///   - path: The path; see ``on(_:_:_:)``.
    ///   - handler: Answers the requests.
    public func get(_ path: String, _ handler: @escaping Handler) { on("GET", path, handler) }

    /// Adds a handler for `POST`.
    ///
    /// - Parameters:
    ///   - path: The path; see ``on(_:_:_:)``.
    ///   - handler: Answers the requests.
    public func post(_ path: String, _ handler: @escaping Handler) { on("POST", path, handler) }

    /// Adds a handler for `PUT`.
    ///
    /// - Parameters:
    ///   - path: The path; see ``on(_:_:_:)``.
    ///   - handler: Answers the requests.
    public func put(_ path: String, _ handler: @escaping Handler) { on("PUT", path, handler) }

    /// Adds a handler for `PATCH`.
    ///
    /// - Parameters:
    ///   - path: The path; see ``on(_:_:_:)``.
    ///   - handler: Answers the requests.
    public func patch(_ path: String, _ handler: @escaping Handler) { on("PATCH", path, handler) }

    /// Adds a handler for `DELETE`.
    ///
    /// - Parameters:
    ///   - path: The path; see ``on(_:_:_:)``.
    ///   - handler: Answers the requests.
    public func delete(_ path: String, _ handler: @escaping Handler) { on("DELETE", path, handler) }

    /// Adds a handler for WebSockets.
    ///
    /// WebSockets need a reverse proxy. FastCGI has none: there, the client gets the status 501. The WebSocket closes
    /// when the handler returns.
    ///
    /// - Parameters:
    ///   - path: The path; see ``on(_:_:_:)``.
    ///   - limit: The maximum size of a message of the client in bytes.
    ///   - allowsOtherOrigins: Whether web pages from other hosts may connect. A browser sends the user's login even
    ///     for such a page.
    ///   - handler: Receives and sends messages. Its task is cancelled when the client goes away.
    public func webSocket(
        _ path: String, limit: Int = 1024 * 1024, allowsOtherOrigins: Bool = false,
        _ handler: @escaping @Sendable (EndpointRequest, EndpointWebSocket) async throws -> Void
    ) {
        get(path) { request in
            guard request.variables.isEmpty else { return Self.plain(501) }
            let accept: String
            switch WebSocketHandshake(request, allowsOtherOrigins: allowsOtherOrigins) {
            case .refused(let reply): return reply
            case .accepted(let value): accept = value
            }
            return EndpointReply(
                status: 101, headers: ["Sec-WebSocket-Accept": accept],
                body: .upgrade { input, output in
                    let socket = EndpointWebSocket(input: input, output: output, limit: max(limit, 0))
                    do {
                        try await handler(request, socket)
                        try await socket.close()
                    } catch {
                        // 1001: the server ends; 1011: the handler failed. A cancelled task can send nothing.
                        await Task { try? await socket.close(code: error is CancellationError ? 1001 : 1011) }.value
                        throw error
                    }
                })
        }
    }

    /// The paths that have handlers, sorted; `/` stands for all paths.
    ///
    /// An app can print its paths, one a line. `vapix manifest check --endpoints FILE` compares such a list with the
    /// app's `manifest.json`:
    ///
    /// ```swift
    /// if CommandLine.arguments.contains("--endpoints") {
    ///     for path in endpoints.paths { print(path) }
    /// }
    /// ```
    public var paths: [String] { routes.withLock(\.paths) }

    /// Serves the files of a folder.
    ///
    /// Links and hidden files are not found; see ``EndpointReply/file(_:in:for:)``. With FastCGI the camera's web server itself
    /// serves the folder `html` of the app.
    ///
    /// - Parameters:
    ///   - path: The path of the folder below `/local/<app>/`: empty, or with a slash at its end.
    ///   - folder: The folder's path in the file system.
    public func files(_ path: String, in folder: String) {
        let below = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
        let count = below.utf8.first == UInt8(ascii: "/") ? below.utf8.count - 1 : below.utf8.count
        get(below) { request in
            try await .file(
                String(decoding: request.path.utf8.dropFirst(count), as: UTF8.self), in: folder, for: request)
        }
    }

    /// Serves the endpoints until the task is cancelled.
    ///
    /// Once cancelled, it accepts no further connection, and waits for running handlers up to
    /// ``EndpointLimits/shutdownTimeout``. It cancels the remaining ones, removes its Unix socket and returns. Several
    /// calls, for several listeners, can run at the same time.
    ///
    /// A service manager that has set `NOTIFY_SOCKET` is told when the app is ready, and when it stops.
    ///
    /// - Parameter listener: The socket that accepts connections.
    /// - Throws: ``EndpointError``: `missingSocketName` if the camera has named no socket, with a description that
    ///   names the missing part of the manifest; `addressInUse` or `socketFailed` if the socket cannot be opened.
    public func serve(_ listener: EndpointListener = .fastCGI) async throws {
        let observer = observer
        let actions = SocketLoop.Actions { [self] request in
            await reply(to: request)
        } report: { event in
            observer?(event)
        }
        try await EndpointServer(listener: listener, limits: limits, actions: actions).run()
    }

    /// Calls the handler of a request, as a test of an app does without sockets.
    ///
    /// - Parameter request: The request.
    /// - Returns: The handler's reply, or a reply with the status 404, 405 or 500 if there is none.
    public func reply(to request: EndpointRequest) async -> EndpointReply {
        switch routes.withLock({ $0.match(request.method, request.path) }) {
        case .nothing: return Self.plain(404)
        case .otherMethods(let methods):
            var reply = Self.plain(405)
            reply.headers.add("Allow", methods.joined(separator: ", "))
            return reply
        case .handler(let handler):
            do {
                return try await handler(request)
            } catch let error as EndpointError where error.status != nil {
                return Self.plain(error.status ?? 500)
            } catch {
                // A cancelled handler has nothing to report; if the client is still there, the server ends.
                if error is CancellationError, Task.isCancelled { return Self.plain(503) }
                observer?(EndpointEvent(.handlerFailed, subject: "\(request.method) \(request.path)", error: error))
                return Self.plain(500)
            }
        }
    }

    private static func plain(_ status: Int) -> EndpointReply {
        let (head, body) = ReplyHead.plain(status)
        return EndpointReply(status: status, headers: head.headers, body: .bytes(body))
    }
}
