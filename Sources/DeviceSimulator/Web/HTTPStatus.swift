/// The reason phrases of HTTP statuses.
enum HTTPStatus {
    /// The phrase of a status; "Status" for a status that the simulator itself never sends.
    static func phrase(_ status: Int) -> String { phrases[status] ?? "Status" }

    private static let phrases = [
        101: "Switching Protocols", 200: "OK", 204: "No Content", 301: "Moved Permanently", 302: "Found",
        400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
        413: "Request Entity Too Large", 426: "Upgrade Required", 500: "Internal Server Error",
        501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout",
    ]
}
