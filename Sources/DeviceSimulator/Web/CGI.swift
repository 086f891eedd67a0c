internal import VapixExamples

/// The role a login has, from the least to the most privileged.
public enum AccessLevel: Int, Sendable, Hashable, Comparable {
    /// No login at all.
    case anonymous
    /// May look at pictures.
    case viewer
    /// May also use and adjust the camera.
    case `operator`
    /// May do everything; service accounts have this level.
    case admin

    /// Compares by privilege.
    public static func < (left: AccessLevel, right: AccessLevel) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A request as a CGI program sees it.
struct CGIRequest: Sendable {
    var method: String
    /// The header `Content-Type`; empty if there is none.
    var contentType = ""
    /// The arguments of the query and, for a form, of the body.
    var arguments: FormArguments
    var body: [UInt8]
    /// The form in the body, if it was taken in as it came.
    var received: ReceivedForm?
}

/// What a CGI program answers.
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

    /// The reply of an example, with a body that may differ.
    init(_ example: Example, body: [UInt8]) {
        status = example.status
        headers = [:]
        headers["Content-Type"] = example.reply.contentType
        headers["Content-Disposition"] = example.reply.header("content-disposition")
        self.body = body
    }

    static func text(_ body: String) -> CGIReply { CGIReply(contentType: "text/plain", body: body) }

    static func html(_ body: String) -> CGIReply { CGIReply(contentType: "text/html", body: body) }

    static func xml(_ body: String) -> CGIReply { CGIReply(contentType: "text/xml", body: body) }

    static func json(_ body: String) -> CGIReply { CGIReply(contentType: "application/json", body: body) }

    /// An error page such as a web server makes.
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

    static let forbidden = page(403, "Forbidden", "You don't have permission to access this resource.")

    static let methodNotAllowed = page(
        405, "Method Not Allowed", "The requested method is not allowed for this URL.")
}

/// A program below `/axis-cgi/`.
protocol CGI: Sendable {
    /// The level that this request needs.
    func access(for request: CGIRequest) -> AccessLevel

    /// Does what the request says.
    func reply(to request: CGIRequest) async -> CGIReply
}

extension CGI {
    func access(for request: CGIRequest) -> AccessLevel { .admin }
}
