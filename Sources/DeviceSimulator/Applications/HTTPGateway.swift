/// Hands a request to an HTTP server, as Apache's mod_proxy_http does, and WebSockets as mod_proxy_wstunnel does.
///
/// The path is passed on unchanged: Axis' example of a reverse proxy takes `/local/<app>/<apiPath>` away itself.
struct HTTPGateway {
    let exchange: ApplicationExchange
    /// The value of the header `Host`.
    let host: String

    private var request: StreamRequest { exchange.request }

    func run() {
        var head = HTTPHead(firstLine: "\(request.sentMethod) \(request.target) HTTP/1.1")
        for (name, value) in request.head.allFields { head.add(name, value) }
        let isUpgrade = request.head["Upgrade"]?.lowercased() == "websocket"
        head.removeConnectionFields()
        head["Host"] = host
        head["X-Forwarded-For"] = "127.0.0.1"
        head["X-Forwarded-Host"] = request.head["Host"]
        let isChunked = request.head["Transfer-Encoding"] != nil
        if isChunked { head["Transfer-Encoding"] = "chunked" }
        if isUpgrade {
            head["Upgrade"] = "websocket"
            head["Connection"] = "Upgrade"
        } else {
            head["Connection"] = "close"
        }
        guard exchange.application.send(head.bytes) else {
            exchange.client.discardBody()
            return exchange.refuse(502, "it closed the connection before it had read the request")
        }
        guard !isUpgrade else { return upgrade() }
        exchange.sendBody { piece in
            isChunked ? Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + [13, 10] : piece
        } while: {
            answer()
        }
    }

    private func answer() {
        guard let reply = readHead() else { return }
        pass(reply)
    }

    /// Reads the head of the reply, behind interim ones; refuses the request if there is none.
    private func readHead() -> HTTPHead? {
        while let reply = exchange.application.readHead() {
            if (100...199).contains(reply.status), reply.status != 101 { continue }
            guard (101...999).contains(reply.status), !reply.isMalformed else { break }
            return reply
        }
        exchange.refuse(502, "it ended without a reply, or sent something other than HTTP")
        return nil
    }

    private func pass(_ reply: HTTPHead) {
        let body = RequestBody(exchange.application, ofReply: reply, to: request.sentMethod)
        var head = HTTPHead(firstLine: "HTTP/1.1 " + reply.words.dropFirst().joined(separator: " "))
        for (name, value) in reply.allFields { head.add(name, value) }
        head.removeConnectionFields()
        if reply["Transfer-Encoding"] != nil { head["Content-Length"] = nil }
        var writer = ReplyWriter(head, to: request, on: exchange.client, bufferSize: 0)
        guard writer.flush() else { return }
        while let piece = body.read(65_536) {
            if piece.isEmpty { return writer.end() }
            guard writer.write(piece) else { return }
        }
        exchange.fail("it ended within a reply")
    }

    /// Opens a WebSocket, and passes on everything until one side ends.
    private func upgrade() {
        guard let reply = readHead() else { return }
        guard reply.status == 101 else { return pass(reply) }
        guard exchange.client.socket.send(reply.bytes) else { return }
        exchange.application.watch = nil
        exchange.client.socket.join(exchange.application)
    }
}
