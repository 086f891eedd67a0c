import FlyingFox
import Foundation
internal import VapixSupport

/// The CGI programs of a camera behind one authentication scheme.
struct VirtualHost: HTTPHandler {
    let programs: any ProgramTable
    let authentication: any Authentication
    /// Whether operations that need no login are executed without one.
    let allowsAnonymous: Bool
    let log: RequestLog
    let script: ReplyScript

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let record = request.headers[HTTPHeader(RequestLog.header)].flatMap { Int($0) }
        let reply = try await reply(to: request, record)
        log.keep(reply.body, contentType: reply.contentType, isReply: true, for: record)
        return Self.response(reply)
    }

    /// Executes a request; `record` is the key of its record in the log.
    private func reply(to request: HTTPRequest, _ record: Int?) async throws -> SimulatedReply {
        let path = request.target.path(percentEncoded: false)
        log.countRequest(path)
        let body = [UInt8](try await request.bodyData)
        let contentType = request.headers[.contentType] ?? ""
        log.keep(body, contentType: contentType, isReply: false, for: record)
        if let scripted = script[path] { return try await Self.delayed(scripted) }
        let arguments = FormArguments(request.target.query()) + FormArguments(body: body, contentType: contentType)
        guard arguments.isComplete else { return SimulatedReply(.tooLarge) }
        let call = CGIRequest(
            method: CGIRequest.method(of: request.method.rawValue),
            path: request.target.path(percentEncoded: true), contentType: contentType, arguments: arguments, body: body)
        let operation = programs.operation(of: call, at: path)
        log.note(operation: operation, for: record)
        let program = programs[path]
        guard program != nil || path.hasPrefix("/axis-cgi/") else { return SimulatedReply(.notFound) }
        let wanted = program?.access(for: call) ?? .viewer
        let refusal = refusal(
            authorization: request.headers[.authorization], method: request.method.rawValue,
            target: request.target.rawValue,
            needed: wanted)
        if let refusal { return SimulatedReply(refusal) }
        guard let program else { return SimulatedReply(.notFound) }
        if let operation, let scripted = script[operation] { return try await Self.delayed(scripted) }
        return SimulatedReply(await program.reply(to: call))
    }

    /// The refusal of a request whose login does not suffice.
    ///
    /// Devices also answer 401, not 403, to a valid user with too few rights.
    ///
    /// - Parameters:
    ///   - authorization: The value of the `Authorization` header.
    ///   - method: The request's method.
    ///   - target: The request's target as it was sent.
    ///   - needed: The privilege that the request needs.
    /// - Returns: `nil` if the login suffices.
    func refusal(authorization: String?, method: String, target: String, needed: Privilege) -> CGIReply? {
        let needed = allowsAnonymous ? needed : max(needed, .viewer)
        guard needed > .anonymous else { return nil }
        let login = authentication.login(authorization: authorization, method: method, target: target)
        if let login, login.privilege >= needed { return nil }
        return unauthorized()
    }

    /// Counts a refusal, and makes it.
    func unauthorized() -> CGIReply {
        log.countRefusal()
        var reply = CGIReply.page(
            401, "Unauthorized",
            "This server could not verify that you are authorized to access the document requested.")
        reply.headers["WWW-Authenticate"] = authentication.challenge
        return reply
    }

    private static func delayed(_ reply: SimulatedReply) async throws -> SimulatedReply {
        if reply.delay > .zero { try await Task.sleep(for: reply.delay.limited) }
        return reply
    }

    private static func response(_ reply: SimulatedReply) -> HTTPResponse {
        var response = HTTPResponse(
            statusCode: HTTPStatusCode(reply.status, phrase: HTTPStatus.phrase(reply.status)),
            body: Data(reply.body))
        response.headers[HTTPHeader("Server")] = "Apache"
        for (name, value) in reply.headers { response.headers[HTTPHeader(name)] = value }
        return response
    }
}

extension SimulatedReply {
    fileprivate init(_ reply: CGIReply) {
        self.init(status: reply.status, headers: reply.headers, bytes: reply.body)
    }

    fileprivate var contentType: String {
        headers.first { $0.key.lowercased() == "content-type" }?.value ?? ""
    }
}
