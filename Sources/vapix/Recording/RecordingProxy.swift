import AppServer
import Glibc
import VapixClient
internal import VapixSupport

/// An HTTP server that passes each request on to the device, and keeps both sides.
struct RecordingProxy: Sendable {
    let forwarder: RequestForwarder
    let recorder: SessionRecorder
    /// Where it listens: an address of the loopback network, and a port; 0 is any free one.
    let address: String
    let port: Int

    /// Longer than any device takes to begin with a reply.
    private static let timeouts = HTTPTimeouts(idle: .seconds(64_000), total: .seconds(600))
    /// The largest request body that is passed on, in bytes: firmware has hundreds of megabytes.
    private static let maximumBody: Int64 = 4 << 30
    /// The largest body that is read before it is passed on, in bytes.
    private static let maximumChunkedBody = 64 << 20

    /// Serves until the task is cancelled.
    ///
    /// - Parameter isReady: Called once with the port.
    /// - Throws: `ToolError` if it cannot listen.
    func serve(_ isReady: @escaping @Sendable (Int) -> Void) async throws {
        var limits = EndpointLimits()
        limits.body = Self.maximumBody
        limits.handlerTimeout = .seconds(660)
        limits.bodyTimeout = .seconds(600)
        limits.writeTimeout = .seconds(600)
        limits.shutdownTimeout = .milliseconds(500)
        let endpoints = AppEndpoints(limits: limits) { event in
            if event.kind == .listening, let port = event.port { isReady(port) }
        }
        for method in HTTPRequest.Method.allCases {
            endpoints.on(method.rawValue, "") { await pass($0, method) }
        }
        do {
            try await endpoints.serve(.http(address: address, port: port))
        } catch let error as EndpointError {
            throw ToolError(.failure, "\(error)")
        }
    }

    // MARK: One exchange

    /// The headers that belong to one connection.
    ///
    /// The proxy has two, each with its own.
    private static let ofConnection = [
        "accept-encoding", "authorization", "connection", "content-length", "content-type", "date", "expect", "host",
        "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
    ]

    private func pass(_ request: EndpointRequest, _ method: HTTPRequest.Method) async -> EndpointReply {
        let (index, time) = recorder.begin()
        let record = Locked(RecordedExchange(method: request.method, target: request.target, start: time))
        record.withLock { record in
            record.request.headers = request.headers.fields.compactMap { field in
                // What the device does not get is no part of the request.
                ["accept-encoding", "connection", "host", "proxy-connection", "te", "expect"]
                    .contains(field.name.lowercased()) || Self.isOfHandshake(field.name)
                    ? nil : (field.name, field.value)
            }
        }
        do {
            let authorization = request.headers["Authorization"]
            let forwarded = try await self.request(request, method, record)
            if method == .get, request.headers["Upgrade"]?.lowercased() == "websocket" {
                return try await upgrade(forwarded, authorization: authorization, record, at: index)
            }
            let reply = try await forwarder.reply(to: forwarded, authorization: authorization, timeouts: Self.timeouts)
            return answer(reply, record, at: index)
        } catch {
            record.withLock { $0.reply.extent = .missing }
            recorder.end(record.withLock { $0 }, at: index)
            let reason = ToolError(error)?.message ?? "\(error)"
            return .text(
                "vapix record: \(reason)\n", status: (error as? VapixError)?.code == .invalidRequest ? 400 : 502)
        }
    }

    /// The request for the device; its body is kept while it is sent.
    private func request(
        _ request: EndpointRequest, _ method: HTTPRequest.Method, _ record: Locked<RecordedExchange>
    ) async throws -> HTTPRequest {
        let halves = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var forwarded = HTTPRequest(
            method, String(halves.first ?? "/"), query: halves.count > 1 ? String(halves[1]) : "")
        forwarded.contentType = request.headers["Content-Type"]
        forwarded.headers = request.headers.fields.compactMap { field in
            guard !Self.ofConnection.contains(field.name.lowercased()) else { return nil }
            return HTTPHeader(field.name, Self.printableASCII(field.value))
        }
        guard method != .get, method != .head else { return forwarded }
        if let length = request.body.contentLength, length > Self.maximumChunkedBody {
            forwarded.body = HTTPBody(size: length) {
                request.body.map { piece in
                    record.withLock { $0.request.append(piece, limit: $0.request.limit) }
                    return piece
                }
            }
        } else {
            let body = try await request.body.bytes(limit: Self.maximumChunkedBody)
            record.withLock { $0.request.append(body, limit: $0.request.limit) }
            forwarded.body = HTTPBody(body)
        }
        return forwarded
    }

    /// The reply for the client; its body is kept while it is sent.
    private func answer(
        _ reply: RequestForwarder.Reply, _ record: Locked<RecordedExchange>, at index: Int
    ) -> EndpointReply {
        record.withLock { record in
            record.status = reply.status
            record.reply.headers = reply.headers.map { ($0.name, $0.value) }
        }
        var headers: EndpointHeaders = [:]
        for header in reply.headers where !Self.isOfConnection(header.name) {
            headers.add(header.name, Self.printableASCII(header.value))
        }
        let length = record.withLock { $0.reply.header("Content-Length") }.flatMap { Int64($0) }
        let hasBody = record.withLock { $0.method != "HEAD" } && reply.status != 204 && reply.status != 304
        guard hasBody else {
            recorder.end(record.withLock { $0 }, at: index)
            return .passing(status: reply.status, headers: headers, length: length) { _ in }
        }
        recorder.keepHead(of: record.withLock { $0 }, at: index)
        if length != nil { recorder.willEnd(at: index) }
        return .passing(status: reply.status, headers: headers, length: length) { [recorder] writer in
            // The client may go away within a stream: what came until then is the recording.
            defer { recorder.end(record.withLock { $0 }, at: index) }
            do {
                try await reply.forEachPiece { piece in
                    record.withLock { $0.reply.append(piece, limit: $0.reply.limit) }
                    try await writer.write(piece)
                }
            } catch {
                record.withLock { record in
                    // A client may go away with the last byte, before the proxy has seen that it was the last.
                    if length == Int64(record.reply.body.count) { return }
                    record.reply.extent = error is CancellationError ? .cut : .broken
                }
                throw error
            }
        }
    }

    // MARK: WebSockets

    /// Passes on the handshake of a WebSocket, and carries its bytes as they are.
    ///
    /// Extensions are not passed on: nobody can look for secrets in compressed messages.
    private func upgrade(
        _ request: HTTPRequest, authorization: String?, _ record: Locked<RecordedExchange>, at index: Int
    ) async throws -> EndpointReply {
        var request = request
        request.headers.removeAll { $0.name.lowercased() == "sec-websocket-extensions" }
        request.headers.append(HTTPHeader("Upgrade", "websocket"))
        let (connection, answer) = try await forwarder.upgrade(request, authorization: authorization)
        record.withLock { record in
            record.status = answer.status
            record.reply.headers = answer.headers.compactMap {
                Self.isOfHandshake($0.name) ? nil : ($0.name, $0.value)
            }
            record.reply.body = answer.body
        }
        var headers: EndpointHeaders = [:]
        for header in answer.headers where !Self.isOfConnection(header.name) {
            guard header.name.lowercased() != "sec-websocket-extensions" else { continue }
            headers.add(header.name, Self.printableASCII(header.value))
        }
        guard answer.status == 101 else {
            recorder.end(record.withLock { $0 }, at: index)
            return .passing(status: answer.status, headers: headers, length: Int64(answer.body.count)) { writer in
                try await writer.write(answer.body)
            }
        }
        recorder.keepHead(of: record.withLock { $0 }, at: index)
        return .tunnel(headers: headers) { [recorder] tunnel in
            let recording = Locked(WebSocketRecording(reserve: recorder.reserve))
            await Self.carry(tunnel, connection, recording)
            let result = recording.withLock { $0 }
            record.withLock { ($0.messages, $0.reply.extent) = (result.messages, result.extent) }
            recorder.end(record.withLock { $0 }, at: index, reserved: result.reservedSize)
        }
    }

    /// Whether a header belongs to one handshake: a replay makes its own, without extensions.
    private static func isOfHandshake(_ name: String) -> Bool {
        ["sec-websocket-accept", "sec-websocket-extensions", "sec-websocket-key"].contains(name.lowercased())
    }

    /// Carries bytes in both directions until one end closes the connection.
    private static func carry(
        _ tunnel: EndpointTunnel, _ connection: UpgradedConnection, _ recording: Locked<WebSocketRecording>
    ) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                while let bytes = try? await tunnel.next() {
                    recording.withLock { $0.take(bytes, from: .client) }
                    guard (try? await connection.write(bytes)) != nil else { return }
                }
            }
            group.addTask {
                do {
                    while let bytes = try await connection.next() {
                        recording.withLock { $0.take(bytes, from: .device) }
                        try await tunnel.write(bytes)
                    }
                } catch is CancellationError {
                    return
                } catch {}
                recording.withLock { $0.deviceEnded() }
            }
            await group.next()
            group.cancelAll()
        }
        // The last bytes of a client that has gone away, its close among them, arrived before the task was cancelled.
        let rest = tunnel.rest()
        recording.withLock { $0.take(rest, from: .client) }
        try? await connection.write(rest)
        connection.finish()
    }

    private static func isOfConnection(_ name: String) -> Bool {
        let name = name.lowercased()
        return ofConnection.contains(name) && name != "content-type" || name == "status"
    }

    /// Replaces other characters, which a header cannot carry on.
    private static func printableASCII(_ text: String) -> String {
        String(
            decoding: text.utf8.map { $0 == 0x09 || (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self
        )
    }
}
