internal import VapixSupport

/// The server's part of the handshake (RFC 6455, section 4.2).
enum WebSocketHandshake {
    /// The request cannot become a WebSocket; the reply says why.
    case refused(EndpointReply)
    /// The value of `Sec-WebSocket-Accept`.
    case accepted(String)

    /// Checks a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - allowsOtherOrigins: Whether pages of other hosts may connect.
    init(_ request: EndpointRequest, allowsOtherOrigins: Bool) {
        func has(_ token: String, in name: String) -> Bool {
            request.headers.values(of: name).contains { value in
                value.lowercased().split(separator: ",").contains { $0.filter { $0 != " " && $0 != "\t" } == token }
            }
        }
        let version = request.headers["Sec-WebSocket-Version"]
        guard request.method == "GET", has("websocket", in: "Upgrade"), has("upgrade", in: "Connection"),
            version == "13"
        else {
            var reply = EndpointReply.text("426 Upgrade Required\n", status: 426)
            reply.headers.add("Sec-WebSocket-Version", "13")
            self = .refused(reply)
            return
        }
        let keys = request.headers.values(of: "Sec-WebSocket-Key")
        guard keys.count == 1, keys[0].utf8.count == 24, keys[0].hasSuffix("==") else {
            self = .refused(.text("400 Bad Request\n", status: 400))
            return
        }
        // A browser sends the user's login with the requests of any page.
        guard allowsOtherOrigins || Self.isSameOrigin(request.headers) else {
            self = .refused(.text("403 Forbidden\n", status: 403))
            return
        }
        self = .accepted(webSocketAcceptance(ofKey: keys[0]))
    }

    /// Whether the page is of the host that the client asked; programs send no origin.
    private static func isSameOrigin(_ headers: EndpointHeaders) -> Bool {
        guard let origin = headers["Origin"] else { return true }
        guard let scheme = ["http://", "https://"].first(where: { origin.lowercased().hasPrefix($0) }) else {
            return false
        }
        let host = hostAndPort(origin.dropFirst(scheme.count))
        // A proxy puts its own target into `Host`, and tells of the first one.
        let asked = headers.values(of: "X-Forwarded-Host").flatMap { $0.split(separator: ",") }.first
        return host == hostAndPort(asked ?? Substring(headers["Host"] ?? ""))
    }

    /// A host and its port in lower case, without a port that is the standard.
    private static func hostAndPort(_ text: Substring) -> String {
        let host = text.filter { $0 != " " }.lowercased()
        for port in [":80", ":443"] where host.hasSuffix(port) { return String(host.dropLast(port.count)) }
        return host
    }
}
