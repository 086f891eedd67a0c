/// A request to the camera's HTTP API.
public struct HTTPRequest: Sendable {
    /// The HTTP methods that the API uses.
    public enum Method: String, Sendable, CaseIterable {
        /// GET.
        case get = "GET"
        /// HEAD: the reply has no body.
        case head = "HEAD"
        /// POST.
        case post = "POST"
        /// PUT.
        case put = "PUT"
        /// PATCH.
        case patch = "PATCH"
        /// DELETE.
        case delete = "DELETE"

        /// Whether a request with this method always has a body, if only an empty one.
        var hasBody: Bool { self == .post || self == .put || self == .patch }
    }

    /// The HTTP method.
    public var method: Method
    /// The absolute path, `/axis-cgi/param.cgi` for example; percent-encoded where it needs to be.
    public var path: String
    /// The part after the question mark, percent-encoded; empty for no query.
    public var query: String
    /// Headers that the app adds, besides those that HTTP needs.
    public var headers: [HTTPHeader] = []
    /// The body's media type.
    public var contentType: String?
    /// The body; a GET or a HEAD has none.
    public var body: HTTPBody
    /// A function that is called with the number of body bytes sent so far, about ten times a second at most, on a
    /// thread for files.
    public var progress: (@Sendable (Int64) -> Void)?
    /// The time by which the timeouts are extended, because the request asks the device to wait.
    public var additionalTimeout: Duration

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - method: The HTTP method.
    ///   - path: The absolute path.
    ///   - query: The part after the question mark, percent-encoded.
    ///   - contentType: The body's media type.
    ///   - body: The body.
    ///   - additionalTimeout: The time by which the timeouts are extended.
    public init(
        _ method: Method, _ path: String, query: String = "", contentType: String? = nil, body: HTTPBody = [],
        additionalTimeout: Duration = .zero
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.contentType = contentType
        self.body = body
        self.additionalTimeout = additionalTimeout
    }

    /// Makes a request with a body of JSON, of the media type `application/json`.
    ///
    /// - Parameters:
    ///   - method: The HTTP method.
    ///   - path: The absolute path.
    ///   - query: The part after the question mark, percent-encoded.
    ///   - json: The body.
    ///   - additionalTimeout: The time by which the timeouts are extended.
    public init(
        _ method: Method, _ path: String, query: String = "", json: JSONValue, additionalTimeout: Duration = .zero
    ) {
        self.init(
            method, path, query: query, contentType: "application/json", body: HTTPBody(json: json),
            additionalTimeout: additionalTimeout)
    }

    /// Whether the request sends a body.
    var sendsBody: Bool { method.hasBody || method == .delete && body.size != 0 }

    /// The request, if it can be sent.
    ///
    /// - Returns: The same.
    /// - Throws: `InvalidArgumentError` if it cannot.
    func checked() throws(InvalidArgumentError) -> HTTPRequest {
        guard isWellFormed else {
            throw InvalidArgumentError("the path must start with a slash; all but plain ASCII must be percent-encoded")
        }
        guard body.size != nil || body.isEndless else {
            throw InvalidArgumentError("a body of unknown length cannot be a part of a form")
        }
        guard sendsBody || body.size == 0 else {
            throw InvalidArgumentError(
                "a \(method.rawValue) has no body; send the values in the query, or use another method")
        }
        guard method == .post || body.size != nil else {
            throw InvalidArgumentError("a body of unknown length can only be sent with POST")
        }
        for header in headers { _ = try header.line() }
        return self
    }

    /// The request if it can be sent, or the error.
    static func checked(_ request: Result<HTTPRequest, any Error>) -> Result<HTTPRequest, any Error> {
        request.flatMap { request in Result { try request.checked() } }
    }

    /// Whether the request line and the header come out as meant: nothing in them can end a line or start another part.
    private var isWellFormed: Bool {
        let (space, number, delete) = (UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(0x7F))
        return path.utf8.first == UInt8(ascii: "/") && isPlain(path, without: space, number, delete)
            && isPlain(query, without: space, number, delete)
            && (contentType.map { isPlain($0, without: delete, delete, delete) } ?? true)
    }

    /// Whether a text is printable ASCII without some characters of it.
    private func isPlain(_ text: String, without first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            endOfPlainRun(UnsafeRawBufferPointer(bytes), from: 0, first, second, third) == bytes.count
        }
    }
}

extension HTTPRequest: Equatable {
    /// Compares all parts except ``progress``.
    public static func == (first: HTTPRequest, second: HTTPRequest) -> Bool {
        first.method == second.method && first.path == second.path && first.query == second.query
            && first.headers == second.headers && first.contentType == second.contentType
            && first.body == second.body && first.additionalTimeout == second.additionalTimeout
    }
}

extension HTTPRequest: CustomStringConvertible, CustomReflectable {
    /// The method and the path only, because arguments, values of headers and bodies may be secret.
    public var description: String { "\(method.rawValue) \(path)" }
    /// A mirror without arguments, values of headers and the body.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "method": method, "path": path, "headers": headers, "contentType": contentType as Any, "body": body,
                "additionalTimeout": additionalTimeout,
            ], displayStyle: .struct)
    }
}
