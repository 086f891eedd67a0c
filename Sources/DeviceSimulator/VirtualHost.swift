import FlyingFox
import FlyingSocks
import Foundation
internal import ServiceAccounts

/// The replies that tests put in place of a camera's own, by path and for both listeners.
final class ReplyScript: Sendable {
    private let replies = Locked<[String: ScriptedReply]>([:])

    subscript(path: String) -> ScriptedReply? {
        get { replies.withLock { $0[path] } }
        set { replies.withLock { $0[path] = newValue } }
    }
}

/// The CGIs of a camera behind one kind of login.
struct VirtualHost: HTTPHandler {
    let programs: [String: any CGI]
    let authentication: any Authentication
    /// Whether operations that need no login are answered without one.
    let allowsAnonymous: Bool
    let log: RequestLog
    let script: ReplyScript

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let path = request.target.path(percentEncoded: false)
        log.countRequest(path)
        let body = [UInt8](try await request.bodyData)
        if let scripted = script[path] {
            if scripted.delay > .zero { try await Task.sleep(for: scripted.delay) }
            return Self.response(scripted)
        }
        let call = CGIRequest(
            method: request.method.rawValue, arguments: Self.arguments(of: request, body: body), body: body)
        guard path.hasPrefix("/axis-cgi/") else { return Self.response(Self.notFound) }
        let program = programs[path]
        let wanted = program?.access(for: call) ?? .viewer
        let needed = allowsAnonymous ? wanted : max(wanted, .viewer)
        if needed > .anonymous {
            let level = authentication.level(
                authorization: request.headers[.authorization], method: call.method, target: request.target.rawValue)
            guard let level else { return refusal }
            guard level >= needed else {
                return Self.response(.page(403, "Forbidden", "You don't have permission to access this resource."))
            }
        }
        guard let program else { return Self.response(Self.notFound) }
        return Self.response(await program.reply(to: call))
    }

    private var refusal: HTTPResponse {
        log.countRefusal()
        var response = Self.response(
            .page(
                401, "Unauthorized",
                "This server could not verify that you are authorized to access the document requested."))
        response.headers[HTTPHeader("WWW-Authenticate")] = authentication.challenge
        return response
    }

    private static let notFound = CGIReply.page(404, "Not Found", "The requested URL was not found on this server.")

    /// The arguments of the query and of a form: cameras take both.
    private static func arguments(of request: HTTPRequest, body: [UInt8]) -> FormArguments {
        let query = FormArguments(request.target.query())
        let type = request.headers[.contentType]?.lowercased() ?? ""
        guard type.hasPrefix("application/x-www-form-urlencoded") else { return query }
        return query + FormArguments(String(decoding: body, as: UTF8.self))
    }

    private static func response(_ reply: CGIReply) -> HTTPResponse {
        response(
            ScriptedReply(status: reply.status, headers: ["Content-Type": reply.contentType], body: reply.body))
    }

    private static func response(_ reply: ScriptedReply) -> HTTPResponse {
        var response = HTTPResponse(
            statusCode: HTTPStatusCode(reply.status, phrase: phrases[reply.status] ?? "Status"),
            body: Data(reply.body))
        response.headers[HTTPHeader("Server")] = "Apache"
        for (name, value) in reply.headers { response.headers[HTTPHeader(name)] = value }
        return response
    }

    private static let phrases = [
        200: "OK", 204: "No Content", 301: "Moved Permanently", 302: "Found", 400: "Bad Request", 401: "Unauthorized",
        403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 500: "Internal Server Error",
        503: "Service Unavailable",
    ]
}

/// One listening socket and the task that serves it.
final class WebServer: Sendable {
    /// The port it listens on.
    let port: UInt16

    private let server: HTTPServer
    private let task: Task<Void, Never>

    private init(port: UInt16, server: HTTPServer, task: Task<Void, Never>) {
        self.port = port
        self.server = server
        self.task = task
    }

    deinit {
        task.cancel()
    }

    /// Listens on the first of several ports that is to be had.
    ///
    /// - Parameters:
    ///   - address: An IPv4 address of this machine.
    ///   - ports: The ports to try, in order; 0 is any free one.
    ///   - host: What answers.
    /// - Returns: The running server.
    /// - Throws: `SimulatorError` when none of the ports is to be had.
    static func start(address: String, ports: [UInt16], host: VirtualHost) async throws -> WebServer {
        var reasons: [String] = []
        for port in ports {
            do {
                return try await start(address: address, port: port, host: host)
            } catch {
                reasons.append("port \(port): \(error.localizedDescription)")
            }
        }
        throw SimulatorError(
            """
            the simulator cannot listen on \(address) (\(reasons.joined(separator: "; "))): \
            choose another port, or 0 for any free one
            """)
    }

    private static func start(address: String, port: UInt16, host: VirtualHost) async throws -> WebServer {
        let configuration = HTTPServer.Configuration(
            address: try .inet(ip4: address, port: port), timeout: 120,
            pool: SocketPool(queue: FrugalEventQueue()), logger: .disabled)
        let server = HTTPServer(config: configuration, handler: host)
        let (start, report) = AsyncThrowingStream<Void, any Error>.makeStream()
        let task = Task {
            do { try await server.run() } catch { report.finish(throwing: error) }
        }
        let waiting = Task {
            do {
                try await server.waitUntilListening(timeout: 10)
                report.yield()
            } catch { report.finish(throwing: error) }
        }
        do {
            for try await _ in start { break }
            waiting.cancel()
            guard case .ip4(_, let actual)? = await server.listeningAddress else { throw CancellationError() }
            return WebServer(port: actual, server: server, task: task)
        } catch {
            waiting.cancel()
            task.cancel()
            await task.value
            throw error
        }
    }

    /// Closes the socket and all connections; returns when that is done.
    func stop() async {
        await server.stop(timeout: 0)
        await task.value
    }
}
