/// The reply of a CGI program.
struct CGIReply: Sendable {
    var status = 200
    var headers: [String: String]
    var body: [UInt8]

    init(status: Int = 200, contentType: String, body: String) {
        self.status = status
        headers = ["Content-Type": contentType]
        self.body = Array(body.utf8)
    }

    init(status: Int = 200, contentType: String, bytes: [UInt8]) {
        self.status = status
        headers = ["Content-Type": contentType]
        body = bytes
    }

    init(status: Int, headers: [String: String], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    static func text(_ body: String) -> CGIReply { CGIReply(contentType: "text/plain", body: body) }

    static func html(_ body: String) -> CGIReply { CGIReply(contentType: "text/html", body: body) }

    static func xml(_ body: String) -> CGIReply { CGIReply(contentType: "text/xml", body: body) }

    static func json(_ body: String) -> CGIReply { CGIReply(contentType: "application/json", body: body) }

    /// An error page as a web server makes it.
    static func page(_ status: Int, _ title: String, _ explanation: String) -> CGIReply {
        CGIReply(
            status: status, contentType: "text/html; charset=iso-8859-1",
            body: """
                <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
                <html><head>
                <title>\(status) \(title)</title>
                </head><body>
                <h1>\(title)</h1>
                <p>\(explanation)</p>
                </body></html>

                """)
    }

    static let badRequest = page(
        400, "Bad Request", "Your browser sent a request that this server could not understand.")

    static let notFound = page(404, "Not Found", "The requested URL was not found on this server.")

    /// Sends the client to another path.
    static func moved(to path: some StringProtocol) -> CGIReply {
        var reply = page(301, "Moved Permanently", "The document has moved.")
        reply.headers["Location"] = String(path)
        return reply
    }

    static let tooLarge = page(413, "Request Entity Too Large", "The amount of data in the request exceeds the limit.")

    static let methodNotAllowed = page(
        405, "Method Not Allowed", "The requested method is not allowed for this URL.")
}
