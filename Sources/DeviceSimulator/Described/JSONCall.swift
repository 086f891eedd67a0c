/// A JSON method as it came, alone or in a part of a form.
struct JSONCall {
    /// The size from which a request is too large: this simulator's choice, since no page tells.
    static let limit = 1 << 20

    /// All members of the envelope.
    let members: [String: JSONValue]

    var method: String? { members["method"]?.string }
    var apiVersion: String? { members["apiVersion"]?.string }
    var context: JSONValue? { members["context"] }

    /// Reads a request; `nil` if there is no JSON object in it.
    init?(_ request: CGIRequest) {
        let isForm = request.contentType.hasPrefix("multipart/")
        let bodies = (isForm ? request.parts.map(\.body) : [request.body]).filter { $0.count <= Self.limit }
        guard let members = bodies.lazy.compactMap({ JSONValue($0)?.object }).first else { return nil }
        self.members = members
    }

    init(_ members: [String: JSONValue]) {
        self.members = members
    }

    /// What is asked for, without the version and the context, so that two calls can be compared.
    var meaning: [String: JSONValue] {
        var meaning = members
        meaning["apiVersion"] = nil
        meaning["context"] = nil
        if meaning["params"] == [:] { meaning["params"] = nil }
        return meaning
    }
}
