internal import VapixExamples

/// A call of a JSON method, alone or in a part of a form.
struct JSONCall {
    /// The maximum size of a request, in bytes.
    ///
    /// It is a guess.
    static let maximumSize = 1 << 20

    /// All members of the envelope.
    let members: [String: JSONValue]

    var method: String? { members["method"]?.string }
    var apiVersion: String? { members["apiVersion"]?.string }
    var context: JSONValue? { members["context"] }

    /// Parses a request; `nil` if it has no JSON object.
    init?(_ request: CGIRequest) {
        let isForm = request.contentType.hasPrefix("multipart/")
        let bodies = (isForm ? request.parts.map(\.body) : [request.body]).filter { $0.count <= Self.maximumSize }
        guard let members = bodies.lazy.compactMap({ JSONValue($0)?.object }).first else { return nil }
        self.members = members
    }

    init(_ members: [String: JSONValue]) {
        self.members = members
    }

    /// The call without its version and its context, to compare two calls.
    var meaning: [String: JSONValue] {
        var meaning = members
        meaning["apiVersion"] = nil
        meaning["context"] = nil
        if meaning["params"] == [:] { meaning["params"] = nil }
        return meaning
    }
}

extension JSONCall {
    /// Parses the request of an example; `nil` if it is not a JSON call.
    init?(_ example: Example) {
        self.init(
            CGIRequest(
                method: example.method, contentType: example.request.contentType ?? "", arguments: FormArguments(),
                body: example.request.body))
    }
}
