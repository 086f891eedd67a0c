import FlyingFox
import Foundation
internal import VapixSupport

/// Answers from a session, and leaves to the camera what the session does not have.
struct ReplayHost: ConnectionPrograms {
    let replay: Replay
    let host: VirtualHost
    let streams: StreamHost

    /// The maximum size of a request's body, in bytes.
    private static let maximumBody = 256 << 20

    func serves(_ path: String) -> Bool {
        // A reply that a test has fixed for a path comes first.
        replay.isActive && host.script[path] == nil || streams.serves(path)
    }

    func operation(of request: CGIRequest, at path: String) -> String? { streams.operation(of: request, at: path) }

    func serve(_ socket: SocketStream) {
        guard replay.isActive else { return streams.serve(socket) }
        guard let head = socket.readHead() else { return }
        let connection = StreamConnection(socket, head)
        guard let body = Self.body(connection) else {
            connection.send(.tooLarge)
            return
        }
        let request = StreamRequest(head)
        note(request, body)
        let login = host.authentication.login(
            authorization: head["Authorization"], method: request.sentMethod, target: request.target)
        switch replay.answer(RequestShape(head, body: body), isLoggedIn: login != nil) {
        case .exchange(let exchange):
            host.log.countRequest(request.path)
            send(exchange, to: request, connection)
        case .login where replay.isStrict:
            host.log.countRequest(request.path)
            connection.send(host.unauthorized())
        case .notRecorded(let sentence) where replay.isStrict:
            host.log.countRequest(request.path)
            replay.note(sentence)
            connection.send(CGIReply(status: 404, contentType: "text/plain", body: sentence + "\n"))
        case .none, .login, .notRecorded: passOn(head, body, connection)
        }
    }

    /// Notes the operation and the body in the log.
    private func note(_ request: StreamRequest, _ body: [UInt8]) {
        let record = request.head[RequestLog.header].flatMap { Int($0) }
        let contentType = request.head["Content-Type"] ?? ""
        host.log.keep(body, contentType: contentType, isReply: false, for: record)
        let start = body.count <= RequestLog.maximumBodySize ? body : []
        let call = CGIRequest(
            method: request.method, contentType: contentType,
            arguments: request.arguments + FormArguments(body: start, contentType: contentType), body: start)
        host.log.note(operation: operation(of: call, at: request.path), for: record)
    }

    private static func body(_ connection: StreamConnection) -> [UInt8]? {
        var body: [UInt8] = []
        while let piece = connection.readBody() {
            if piece.isEmpty { return body }
            guard piece.count <= maximumBody - body.count else { return nil }
            body += piece
        }
        return nil
    }

    private func send(_ exchange: RecordedExchange, to request: StreamRequest, _ connection: StreamConnection) {
        switch exchange.extent {
        case .missing: return
        case .leftOut:
            let sentence =
                "\(exchange.name): the body of the reply was not recorded, because it was compressed or encrypted"
            replay.note(sentence)
            connection.send(CGIReply(status: 501, contentType: "text/plain", body: sentence + "\n"))
        case _ where exchange.status == 101:
            var socket = ReplayedWebSocket(exchange, replay, connection.socket)
            socket.serve(request, on: connection)
        case .complete, .cut, .broken:
            let isHeadOnly = request.sentMethod.uppercased() == "HEAD"
            _ = connection.socket.send(exchange.head.bytes + (isHeadOnly ? [] : exchange.body))
        }
    }

    /// Lets the camera itself answer.
    private func passOn(_ head: HTTPHead, _ body: [UInt8], _ connection: StreamConnection) {
        let request = StreamRequest(head)
        var whole = head
        whole["Transfer-Encoding"] = nil
        whole["Expect"] = nil
        if !body.isEmpty { whole["Content-Length"] = String(body.count) }
        if streams.serves(request.path) {
            connection.socket.unread(whole.bytes + body)
            return streams.serve(connection.socket)
        }
        let halves = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        var headers = HTTPHeaders()
        for field in whole.allFields { headers[HTTPHeader(field.name)] = field.value }
        let passed = HTTPRequest(
            method: HTTPMethod(request.sentMethod), version: .http11,
            target: .init(path: halves.first ?? "/", query: halves.count > 1 ? halves[1] : ""), headers: headers,
            body: HTTPBodySequence(data: Data(body)))
        let reply = Locked<CGIReply?>(nil)
        let done = DispatchSemaphore(value: 0)
        let host = host
        Task {
            if let response = try? await host.handleRequest(passed) {
                var names: [String: String] = [:]
                for (name, value) in response.headers { names[name.rawValue] = value }
                let bytes = (try? await response.bodyData).map { [UInt8]($0) } ?? []
                let answer = CGIReply(status: response.statusCode.code, headers: names, body: bytes)
                reply.withLock { $0 = answer }
            }
            done.signal()
        }
        // The thread belongs to this connection, so it may block.
        done.wait()
        guard var answer = reply.withLock({ $0 }) else { return }
        if request.sentMethod.uppercased() == "HEAD" { answer.body = [] }
        connection.send(answer)
    }
}
