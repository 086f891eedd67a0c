/// A documented error of event streaming.
struct EventRefusal: Error {
    let code: Int
    private let answering: [String: JSONValue]

    init(code: Int, answering: [String: JSONValue] = [:]) {
        self.code = code
        self.answering = answering
    }

    /// The documented codes and their messages.
    static let meanings = [
        1100: "Internal error", 2100: "API version not supported", 2101: "Invalid JSON", 2102: "Method not supported",
        2103: "Required parameter missing", 2104: "Invalid parameter value specified", 2105: "Authorization failed",
        2106: "Authentication failed", 2107: "Request too large",
    ]

    var message: [UInt8] {
        var members = answering
        members["apiVersion"] = members["apiVersion"] ?? "1.0"
        members["method"] = members["method"] ?? "events:configure"
        members["error"] = [
            "code": .integer(Int64(code)), "message": .string(Self.meanings[code] ?? "Error \(code)"),
        ]
        return Array(JSONValue.object(members).compactText.utf8)
    }
}
