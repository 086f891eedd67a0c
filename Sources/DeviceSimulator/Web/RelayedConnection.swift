import Foundation
internal import VapixSupport

/// One client's connection, served on one thread.
struct RelayedConnection {
    let client: SocketStream
    let relay: HTTPRelay

    /// Serves requests until one side ends.
    func serve() {
        while let request = client.readHead(), serve(request) {}
    }

    /// Asks a client that waits with its body to send it.
    ///
    /// Programs that serve a whole connection do so themselves, when they first read the body. The others get a body as a
    /// whole, so it is asked for before the login is checked.
    ///
    /// - Returns: Whether the connection continues.
    private func askForBody(of request: HTTPHead) -> Bool {
        !request.expectsContinue || client.send(HTTPHead.continue.bytes)
    }

    /// Serves one request.
    ///
    /// - Returns: Whether the connection continues.
    private func serve(_ received: HTTPHead) -> Bool {
        var request = received
        request.useOriginForm()
        let record = relay.log.begin(LoggedRequest(request, address: relay.address))
        // Without a reply until then.
        defer { relay.log.finish(record, status: nil) }
        guard request.hasValidLength else {
            relay.log.finish(record, status: CGIReply.badRequest.status)
            _ = send(.badRequest, to: request, isLast: true)
            client.closeGracefully()
            return false
        }
        let target = request.target
        let path = target.prefix { $0 != "?" }
        let decodedPath = path.removingPercentEncoding ?? String(path)
        let isLast = request.closes || relay.endsConnections
        let fault = relay.script.next(path: decodedPath)
        relay.log.note(fault: fault, for: record)
        switch fault {
        case .status(let status, let retryAfter):
            relay.log.countRequest(decodedPath)
            return answer(request, record, path: decodedPath, status, retryAfter, isLast: isLast)
        case .cut(.request, let ending):
            relay.log.countRequest(decodedPath)
            return receiveBody(of: request, record, path: decodedPath) && end(ending)
        default:
            return pass(request, record, to: target, path: decodedPath, fault, isLast: isLast)
        }
    }

    // MARK: Replies of the relay

    /// Answers with a status instead of the camera.
    private func answer(
        _ request: HTTPHead, _ record: Int, path: String, _ status: Int, _ retryAfter: HTTPFault.RetryAfter?,
        isLast: Bool
    ) -> Bool {
        guard receiveBody(of: request, record, path: path) else { return false }
        relay.log.finish(record, status: status)
        var page = CGIReply.page(status, HTTPStatus.phrase(status), "This answer is a simulated fault.")
        if status == 401 {
            relay.log.countRefusal()
            page.headers["WWW-Authenticate"] = relay.challenge
        }
        switch retryAfter {
        case .seconds(let seconds): page.headers["Retry-After"] = String(seconds)
        case .date(let seconds): page.headers["Retry-After"] = relay.clock.time(in: Double(seconds)).httpDate
        case nil: break
        }
        return send(page, to: request, isLast: isLast) && !request.isOpenEnded
    }

    /// Sends a reply of the relay itself.
    ///
    /// - Returns: Whether the connection continues.
    private func send(_ reply: CGIReply, to request: HTTPHead, isLast: Bool) -> Bool {
        var head = HTTPHead(firstLine: "HTTP/1.1 \(reply.status) \(HTTPStatus.phrase(reply.status))")
        head["Server"] = "Apache"
        for (name, value) in reply.headers.sorted(by: { $0.key < $1.key }) { head[name] = value }
        head["Content-Length"] = String(reply.body.count)
        finish(&head, isLast: isLast)
        return client.send(head.bytes + (request.words.first == "HEAD" ? [] : reply.body)) && !isLast
    }

    /// Reads the body of a request that is not executed, so that the connection can close without a reset.
    ///
    /// The log gets the body and the operation, as those of a request that is executed.
    private func receiveBody(of request: HTTPHead, _ record: Int, path: String) -> Bool {
        guard askForBody(of: request) else { return false }
        var left = request.contentLength ?? 0
        var body: [UInt8] = []
        while left > 0 {
            let piece = client.read(left)
            if piece.isEmpty { return false }
            left -= piece.count
            if body.count <= RequestLog.maximumBodySize { body += piece }
        }
        let contentType = request["Content-Type"] ?? ""
        relay.log.keep(body, contentType: contentType, isReply: false, for: record)
        let query = request.target.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        let call = CGIRequest(
            method: CGIRequest.method(of: String(request.words.first ?? "")), contentType: contentType,
            arguments: FormArguments(String(query)) + FormArguments(body: body, contentType: contentType), body: body)
        relay.log.note(operation: relay.operation(of: call, at: path), for: record)
        return true
    }

    /// Adds the headers of every reply.
    private func finish(_ head: inout HTTPHead, isLast: Bool) {
        head["Date"] = head["Date"] ?? relay.clock.time().httpDate
        head["Connection"] = isLast ? "close" : nil
    }

    // MARK: Replies of the server

    private func pass(
        _ request: HTTPHead, _ record: Int, to target: String, path: String, _ fault: HTTPFault?, isLast: Bool
    ) -> Bool {
        let isStream = relay.isStream(path)
        guard isStream || hasAcceptableSize(request), let chunks = isStream ? [] : chunks(of: request) else {
            relay.log.finish(record, status: CGIReply.tooLarge.status)
            _ = send(.tooLarge, to: request, isLast: true)
            client.closeGracefully()
            return false
        }
        guard let server = relay.openServer(isStream: isStream) else { return false }
        defer { relay.closeServer(server) }
        var passed = request
        passed[RequestLog.header] = String(record)
        guard !isStream || !request.isOpenEnded else {
            if server.send(passed.bytes), !request.expectsContinue || passFirstHead(from: server, record) {
                // The first bytes are the status line.
                client.join(server) { relay.log.finish(record, status: HTTPHead($0.prefix { $0 != 13 })?.status) }
            }
            if request["Upgrade"] == nil { client.closeGracefully() }
            return false
        }
        // One request for each connection to the server, so that a reply without a length ends with the connection.
        passed["Connection"] = "close"
        passed["Upgrade"] = nil
        if !isStream {
            // A body in chunks was asked for when they were read.
            guard request["Transfer-Encoding"] != nil || askForBody(of: request) else { return false }
            passed["Expect"] = nil
        }
        if request["Transfer-Encoding"] != nil {
            passed["Transfer-Encoding"] = nil
            passed["Content-Length"] = String(chunks.count)
        }
        guard server.send(passed.bytes + chunks) else { return false }
        guard var bodyLeft = sendBody(request.contentLength ?? 0, to: server), var reply = server.readHead() else {
            return false
        }
        if reply.status == 100 {
            guard client.send(reply.bytes), let left = sendBody(bodyLeft, to: server), let next = server.readHead()
            else {
                return false
            }
            (bodyLeft, reply) = (left, next)
        }
        relay.log.finish(record, status: reply.status)
        relay.log.report(
            ExecutedRequest(
                method: String(request.words.first ?? ""), path: path,
                query: target.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? "",
                status: reply.status))
        if isStream, bodyLeft > 0, fault == nil {
            // The program answers while it reads.
            var head = reply
            finish(&head, isLast: true)
            if client.send(head.bytes) { client.join(server, limit: bodyLeft) }
            client.closeGracefully()
            return false
        }
        let hasBody = request.words.first != "HEAD" && reply.status != 204 && reply.status != 304
        let goesOn = send(
            reply, bodyLength: hasBody ? reply.contentLength : 0, from: server, fault, isLast: isLast || bodyLeft > 0)
        if bodyLeft > 0 { client.closeGracefully() }
        return goesOn
    }

    /// Sends a body to the server until it answers.
    ///
    /// A server may answer before it has read the whole request, and read no more of it until its answer is read. So no send waits for
    /// the server alone. Nor does it for a client that has left, as far as the rest of the body shows that.
    ///
    /// - Returns: How many bytes were not sent; `nil` if the client ended within the body.
    private func sendBody(_ length: Int, to server: SocketStream) -> Int? {
        var left = length
        while left > 0, !server.isReadable {
            guard client.isReadable else {
                guard client.waitForInput(or: server) else { return nil }
                continue
            }
            let piece = client.read(left)
            if piece.isEmpty { return nil }
            guard let count = server.sendAvailable(piece) else { break }
            left -= count
            guard count < piece.count else { continue }
            client.unread(Array(piece[count...]))
            guard server.waitForInputOrRoom(for: client, sending: left) else { return nil }
        }
        return left
    }

    /// Forwards the first head of a program whose client waits with its body: the request for it, or a reply.
    ///
    /// - Returns: Whether the connection continues.
    private func passFirstHead(from server: SocketStream, _ record: Int) -> Bool {
        guard let head = server.readHead() else { return false }
        if head.status != 100 { relay.log.finish(record, status: head.status) }
        return client.send(head.bytes)
    }

    /// The maximum size of a body that programs get as a whole, in bytes; a guess.
    private static let maximumBodySize = 4 << 20

    private func hasAcceptableSize(_ request: HTTPHead) -> Bool {
        (request.contentLength ?? 0) <= Self.maximumBodySize
    }

    /// Reads a body that is sent in chunks, which the server then gets with a length.
    ///
    /// - Returns: Nothing for a body with a length, which is forwarded as it arrives; `nil` if the chunks are too large or
    ///   malformed.
    private func chunks(of request: HTTPHead) -> [UInt8]? {
        guard request["Transfer-Encoding"] != nil else { return [] }
        guard askForBody(of: request) else { return nil }
        return RequestBody(client, request).readAll(limit: Self.maximumBodySize)
    }

    /// Forwards the server's reply, and applies the fault.
    ///
    /// - Returns: Whether the connection continues.
    private func send(
        _ reply: HTTPHead, bodyLength: Int?, from server: SocketStream, _ fault: HTTPFault?, isLast: Bool
    ) -> Bool {
        var head = reply
        let isLast = isLast || (bodyLength == nil && reply["Transfer-Encoding"] == nil)
        finish(&head, isLast: isLast)
        let length = bodyLength ?? .max
        // Where the last chunk is missing, the client has to see an end of the connection.
        let isChunked = bodyLength == nil && reply["Transfer-Encoding"]?.lowercased() == "chunked"
        func copyBody(bytesPerSecond rate: Int? = nil) -> Bool {
            copy(from: server, to: client, count: length, endsWithChunk: isChunked, bytesPerSecond: rate) && !isLast
        }
        switch fault {
        case nil, .status, .cut(.request, _):
            return client.send(head.bytes) && copyBody()
        case .delay(let time):
            return client.pause(time) && client.send(head.bytes) && copyBody()
        case .slowHeaders(let rate):
            return client.send(head.bytes, bytesPerSecond: rate) && copyBody()
        case .slowBody(let rate):
            return client.send(head.bytes) && copyBody(bytesPerSecond: rate)
        case .contentType(let type):
            head["Content-Type"] = type
            return client.send(head.bytes) && copyBody()
        case .cut(.reply, let ending):
            return end(ending)
        case .cut(.headers(let count), let ending):
            return client.send(head.bytes.prefix(count)) && end(ending)
        case .cut(.body(let count), let ending):
            return client.send(head.bytes + server.readAll(min(count, length))) && end(ending)
        case .cut(.chunk(let count), let ending):
            let body = server.readAll(length)
            head["Content-Length"] = nil
            head["Transfer-Encoding"] = "chunked"
            let part = body.prefix(min(count, body.count))
            let size = String(max(body.count, part.count + 1), radix: 16)
            return client.send(head.bytes + Array("\(size)\r\n".utf8) + part) && end(ending)
        case .wrongLength(let difference, let ending):
            let body = server.readAll(length)
            let (length, isHuge) = body.count.addingReportingOverflow(difference)
            head["Content-Length"] = String(isHuge ? .max : max(length, 0))
            return client.send(head.bytes + body) && end(ending)
        case .oversized(let size):
            let body = server.readAll(length)
            head["Content-Length"] = String(max(size, body.count))
            return client.send(head.bytes + body) && sendSpaces(after: body.count, upTo: size) { $0 } && !isLast
        case .oversizedChunks(let size):
            let body = server.readAll(length)
            head["Content-Length"] = nil
            head["Transfer-Encoding"] = "chunked"
            return client.send(head.bytes + Self.chunk(body)) && sendSpaces(after: body.count, upTo: size, Self.chunk)
                && client.send(Array("0\r\n\r\n".utf8)) && !isLast
        }
    }

    private func sendSpaces(after count: Int, upTo size: Int, _ frame: ([UInt8]) -> [UInt8]) -> Bool {
        var left = max(size, count) - count
        while left > 0 {
            let piece = [UInt8](repeating: UInt8(ascii: " "), count: min(left, 65_536))
            guard client.send(frame(piece)) else { return false }
            left -= piece.count
        }
        return true
    }

    private static func chunk(_ bytes: [UInt8]) -> [UInt8] {
        bytes.isEmpty ? [] : Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + [13, 10]
    }

    /// Ends the connection; always returns `false`, because it does not continue.
    private func end(_ ending: HTTPFault.Ending) -> Bool {
        switch ending {
        case .close: break
        case .reset: client.resetOnClose()
        case .hang: _ = client.pause(nil)
        case .restart(let duration): relay.restart(duration)
        }
        return false
    }

    /// Forwards `count` bytes; with `Int.max`, all up to the end of the connection.
    ///
    /// - Returns: Whether all were read and sent, with the last chunk where there has to be one.
    private func copy(
        from source: SocketStream, to target: SocketStream, count: Int, endsWithChunk: Bool,
        bytesPerSecond rate: Int?
    ) -> Bool {
        var left = count
        var end: [UInt8] = []
        while left > 0 {
            let piece = source.read(left)
            if piece.isEmpty { return count == .max && (!endsWithChunk || end == Self.lastChunk) }
            guard rate.map({ target.send(piece, bytesPerSecond: $0) }) ?? target.send(piece) else { return false }
            if count != .max { left -= piece.count }
            if endsWithChunk { end = Array((end + piece.suffix(Self.lastChunk.count)).suffix(Self.lastChunk.count)) }
        }
        return true
    }

    private static let lastChunk = Array("0\r\n\r\n".utf8)
}
