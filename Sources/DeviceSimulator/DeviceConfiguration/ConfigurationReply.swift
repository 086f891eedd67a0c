/// The replies of the device configuration framework.
///
/// The codes and the words before the colon are those of recorded cameras; the rest of a message differs between versions
/// of AXIS OS.
enum ConfigurationReply {
    static func success(status: Int = 200, _ data: JSONValue? = nil) -> CGIReply {
        var members: [String: JSONValue] = ["status": "success"]
        members["data"] = data
        return document(.object(members), status: status)
    }

    static func document(_ document: JSONValue, status: Int = 200) -> CGIReply {
        var reply = CGIReply.json(document.text + "\n")
        reply.status = status
        return reply
    }

    static func failure(_ status: Int, _ code: Int64, _ message: String) -> CGIReply {
        document(["status": "error", "error": ["code": .integer(code), "message": .string(message)]], status: status)
    }

    static func noResource(_ path: String) -> CGIReply { failure(404, 1, "Resource not found: \(path)") }

    static let itemMissing = failure(404, 2, "Item does not exist: no item has this key")

    static func invalid(_ reason: String) -> CGIReply { failure(400, 5, "Validation error: \(reason)") }

    static let itemExists = failure(409, 6, "Item already exists: an item has this key")

    static let internalError = failure(500, 0, "Internal error")

    /// The specification that cameras give lists these two statuses for each path, without the code.
    static let tooLarge = failure(413, 5, "Validation error: the request is too large")
    static let pathTooLong = failure(414, 5, "Validation error: the path is too long")

    /// No recording shows this reply.
    ///
    /// The body is a web server's, so that a client may take it for one.
    static func methodNotAllowed(_ allowed: [String]) -> CGIReply {
        var reply = CGIReply.methodNotAllowed
        reply.headers["Allow"] = allowed.joined(separator: ", ")
        return reply
    }
}
