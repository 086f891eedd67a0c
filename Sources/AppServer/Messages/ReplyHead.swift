/// A reply without its body; its headers have been checked.
struct ReplyHead: Sendable, Equatable {
    var status: Int
    var headers: EndpointHeaders = [:]
    /// The size of the body in bytes; `nil` if it is not known beforehand.
    var length: Int64?
    /// Whether a body follows: not after HEAD, and not with the statuses 204 and 304.
    var hasBody = true
    /// Whether the connection becomes a WebSocket, whose bytes are the body.
    var isUpgrade = false

    /// The lines of the headers, each with its line break.
    var lines: String {
        var text = ""
        for field in headers.fields { text += "\(field.name): \(field.value)\r\n" }
        return text
    }

    /// A reply that has a status and one line of text, for requests that no handler gets.
    static func plain(_ status: Int) -> (head: ReplyHead, body: [UInt8]) {
        let body = Array("\(status) \(reasonPhrase(status))\n".utf8)
        let headers: EndpointHeaders = ["Content-Type": "text/plain; charset=utf-8"]
        return (ReplyHead(status: status, headers: headers, length: Int64(body.count)), body)
    }
}

/// The words that stand behind a status (RFC 9110).
package func reasonPhrase(_ status: Int) -> String {
    switch status {
    case 101: "Switching Protocols"
    case 200: "OK"
    case 201: "Created"
    case 202: "Accepted"
    case 204: "No Content"
    case 206: "Partial Content"
    case 301: "Moved Permanently"
    case 302: "Found"
    case 303: "See Other"
    case 304: "Not Modified"
    case 307: "Temporary Redirect"
    case 308: "Permanent Redirect"
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 408: "Request Timeout"
    case 409: "Conflict"
    case 411: "Length Required"
    case 412: "Precondition Failed"
    case 413: "Content Too Large"
    case 414: "URI Too Long"
    case 415: "Unsupported Media Type"
    case 416: "Range Not Satisfiable"
    case 417: "Expectation Failed"
    case 422: "Unprocessable Content"
    case 426: "Upgrade Required"
    case 429: "Too Many Requests"
    case 431: "Request Header Fields Too Large"
    case 500: "Internal Server Error"
    case 501: "Not Implemented"
    case 503: "Service Unavailable"
    case 505: "HTTP Version Not Supported"
    default: "Status"
    }
}
