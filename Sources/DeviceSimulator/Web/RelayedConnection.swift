import Foundation
internal import VapixSupport

/// One client's connection, served on one thread.
struct RelayedConnection {
    let client: SocketStream
    let relay: HTTPRelay

    /// Serves requests until one side ends.
    func serve() {
        while var request = client.readHead(), askForBody(of: &request), serve(request) {}
    }

    /// Tells a client that waits for a word before it sends the body to send it (RFC 9110, section 10.1.1).
    ///
    /// - Returns: Whether the connection continues.
    private func askForBody(of request: inout HTTPHead) -> Bool {
        guard request["Expect"]?.lowercased() == "100-continue" else { return true }
        request["Expect"] = nil
        return client.send(HTTPHead(firstLine: "HTTP/1.1 100 Continue").bytes)
    }

    /// Serves one request.
    ///
    /// - Returns: Whether the connection continues.
    private func serve(_ request: HTTPHead) -> Bool {
        let target = request.words.count > 1 ? String(request.words[1]) : "/"
        let path = target.prefix { $0 != "?" }
        let decodedPath = path.removingPercentEncoding ?? String(path)
        let isLast = request.closes || relay.endsConnections
        let fault = relay.script.next(path: decodedPath)
        switch fault {
        case .status(let status, let retryAfter):
            relay.log.countRequest(decodedPath)
            return answer(request, status, retryAfter, isLast: isLast)
        case .cut(.request, let ending):
            relay.log.countRequest(decodedPath)
            return receiveBody(of: request) && end(ending)
        default:
            return pass(request, to: target, path: decodedPath, fault, isLast: isLast)
        }
    }

    // MARK: Replies of the relay

    /// Answers with a status instead of the camera.
    private func answer(
        _ request: HTTPHead, _ status: Int, _ retryAfter: HTTPFault.RetryAfter?, isLast: Bool
    ) -> Bool {
        guard receiveBody(of: request) else { return false }
        let phrase = HTTPStatus.phrase(status)
        let page = CGIReply.page(status, phrase, "This answer is a simulated fault.")
        var head = HTTPHead(firstLine: "HTTP/1.1 \(status) \(phrase)")
        head["Server"] = "Apache"
        head["Content-Type"] = page.headers["Content-Type"]
        if status == 401 {
            relay.log.countRefusal()
            head["WWW-Authenticate"] = relay.challenge
        }
        switch retryAfter {
        case .seconds(let seconds): head["Retry-After"] = String(seconds)
        case .date(let seconds): head["Retry-After"] = relay.clock.httpDate(in: seconds)
        case nil: break
        }
        let body = page.body
        head["Content-Length"] = String(body.count)
        finish(&head, isLast: isLast)
        return client.send(head.bytes + (request.words.first == "HEAD" ? [] : body)) && !isLast
            && !request.isOpenEnded
    }

    /// Reads the body of a request that is not executed, so that the connection can close without a reset.
    private func receiveBody(of request: HTTPHead) -> Bool {
        var left = request.contentLength ?? 0
        while left > 0 {
            let piece = client.read(left)
            if piece.isEmpty { return false }
            left -= piece.count
        }
        return true
    }

    /// Adds the headers of every reply.
    private func finish(_ head: inout HTTPHead, isLast: Bool) {
        head["Date"] = head["Date"] ?? relay.clock.httpDate()
        head["Connection"] = isLast ? "close" : nil
    }

    // MARK: Replies of the server

    private func pass(
        _ request: HTTPHead, to target: String, path: String, _ fault: HTTPFault?, isLast: Bool
    ) -> Bool {
        guard let server = relay.openServer(for: path) else { return false }
        defer { relay.closeServer(server) }
        guard !request.isOpenEnded else {
            if server.send(request.bytes) { join(client, server) }
            if request["Upgrade"] == nil { client.closeGracefully() }
            return false
        }
        // One request for each connection to the server, so that a reply without a length ends with the connection.
        var passed = request
        passed["Connection"] = "close"
        guard server.send(passed.bytes) else { return false }
        var bodyLeft = request.contentLength ?? 0
        // A server may answer before it has read the whole request, and read no more of it.
        while bodyLeft > 0, !server.isReadable {
            guard client.isReadable || client.waitForInput(or: server) else { return false }
            guard client.isReadable else { continue }
            let piece = client.read(bodyLeft)
            if piece.isEmpty { return false }
            guard server.send(piece) else { break }
            bodyLeft -= piece.count
        }
        guard let reply = server.readHead() else { return false }
        relay.log.report(
            ExecutedRequest(
                method: String(request.words.first ?? ""), path: path,
                query: target.split(separator: "?", maxSplits: 1).dropFirst().first.map(String.init) ?? "",
                status: reply.status))
        let hasBody = request.words.first != "HEAD" && reply.status != 204 && reply.status != 304
        let goesOn = send(
            reply, bodyLength: hasBody ? reply.contentLength : 0, from: server, fault, isLast: isLast || bodyLeft > 0)
        if bodyLeft > 0 { client.closeGracefully() }
        return goesOn
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
        switch fault {
        case nil, .status, .cut(.request, _):
            return client.send(head.bytes) && copy(from: server, to: client, count: length) && !isLast
        case .delay(let time):
            return client.pause(time) && client.send(head.bytes) && copy(from: server, to: client, count: length)
                && !isLast
        case .slowHeaders(let rate):
            return client.send(head.bytes, bytesPerSecond: rate) && copy(from: server, to: client, count: length)
                && !isLast
        case .slowBody(let rate):
            return client.send(head.bytes) && copy(from: server, to: client, count: length, bytesPerSecond: rate)
                && !isLast
        case .contentType(let type):
            head["Content-Type"] = type
            return client.send(head.bytes) && copy(from: server, to: client, count: length) && !isLast
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
            head["Content-Length"] = String(max(body.count + difference, 0))
            return client.send(head.bytes + body) && end(ending)
        case .oversized(let size):
            let body = server.readAll(length)
            head["Content-Length"] = String(max(size, body.count))
            return client.send(head.bytes + body) && sendSpaces(size - body.count) { $0 } && !isLast
        case .oversizedChunks(let size):
            let body = server.readAll(length)
            head["Content-Length"] = nil
            head["Transfer-Encoding"] = "chunked"
            return client.send(head.bytes + Self.chunk(body)) && sendSpaces(size - body.count, Self.chunk)
                && client.send(Array("0\r\n\r\n".utf8)) && !isLast
        }
    }

    private func sendSpaces(_ count: Int, _ frame: ([UInt8]) -> [UInt8]) -> Bool {
        var left = count
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
    /// - Returns: Whether all were read and sent.
    private func copy(
        from source: SocketStream, to target: SocketStream, count: Int, bytesPerSecond rate: Int? = nil
    ) -> Bool {
        var left = count
        while left > 0 {
            let piece = source.read(left)
            if piece.isEmpty { return count == .max }
            guard rate.map({ target.send(piece, bytesPerSecond: $0) }) ?? target.send(piece) else { return false }
            left -= piece.count
        }
        return true
    }

    /// Forwards bytes in both directions until one side ends.
    private func join(_ first: SocketStream, _ second: SocketStream) {
        while true {
            for (source, target) in [(first, second), (second, first)] where source.isReadable {
                let piece = source.read(65_536)
                guard !piece.isEmpty, target.send(piece) else { return }
            }
            guard first.waitForInput(or: second) else { return }
        }
    }
}
