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
        let path = request.target.path(percentEncoded: false)
        log.countRequest(path)
        let body = [UInt8](try await request.bodyData)
        if let scripted = script[path] { return try await Self.delayedResponse(scripted) }
        let contentType = request.headers[.contentType] ?? ""
        let arguments = FormArguments(request.target.query()) + FormArguments(body: body, contentType: contentType)
        guard arguments.isComplete else { return Self.response(.tooLarge) }
        let call = CGIRequest(
            method: CGIRequest.method(of: request.method.rawValue),
            path: request.target.path(percentEncoded: true), contentType: contentType, arguments: arguments, body: body)
        let program = programs[path]
        guard program != nil || path.hasPrefix("/axis-cgi/") else { return Self.response(.notFound) }
        let wanted = program?.access(for: call) ?? .viewer
        let refusal = refusal(
            authorization: request.headers[.authorization], method: request.method.rawValue,
            target: request.target.rawValue,
            needed: wanted)
        if let refusal { return Self.response(refusal) }
        guard let program else { return Self.response(.notFound) }
        if !script.isEmpty, let operation = programs.operation(of: call, at: path), let scripted = script[operation] {
            return try await Self.delayedResponse(scripted)
        }
        return Self.response(await program.reply(to: call))
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

    private static func delayedResponse(_ reply: SimulatedReply) async throws -> HTTPResponse {
        if reply.delay > .zero { try await Task.sleep(for: reply.delay.limited) }
        return response(reply)
    }

    private static func response(_ reply: CGIReply) -> HTTPResponse {
        response(SimulatedReply(status: reply.status, headers: reply.headers, bytes: reply.body))
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
