/// A request to the camera's HTTP API.
public struct HTTPRequest: Sendable {
    /// The HTTP methods that the API uses.
    public enum Method: String, Sendable {
        /// GET.
        case get = "GET"
        /// POST.
        case post = "POST"
    }

    /// The HTTP method.
    public var method: Method
    /// The absolute path, `/axis-cgi/param.cgi` for example; percent-encoded where it needs to be.
    public var path: String
    /// What follows the question mark, percent-encoded; empty for none.
    public var query: String
    /// The body's media type.
    public var contentType: String?
    /// The body.
    public var body: HTTPBody
    /// Told how many bytes of the body are on their way, some ten times a second at most; on a thread for files.
    public var progress: (@Sendable (Int64) -> Void)?
    /// How much longer than usual the device may take before it answers, because the request asks it to wait.
    public var patience: Duration

    /// Makes a request.
    ///
    /// - Parameters:
    ///   - method: The HTTP method.
    ///   - path: The absolute path.
    ///   - query: What follows the question mark, percent-encoded.
    ///   - contentType: The body's media type.
    ///   - body: The body.
    ///   - patience: How much longer than usual the device may take before it answers.
    public init(
        _ method: Method, _ path: String, query: String = "", contentType: String? = nil, body: HTTPBody = [],
        patience: Duration = .zero
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.contentType = contentType
        self.body = body
        self.patience = patience
    }

    /// The request, if it can be sent.
    ///
    /// - Returns: The same.
    /// - Throws: ``InvalidArgument`` if it cannot.
    func checked() throws(InvalidArgument) -> HTTPRequest {
        guard isWellFormed else {
            throw InvalidArgument("the path must start with a slash; all but plain ASCII must be percent-encoded")
        }
        guard body.size != nil || body.isEndless else {
            throw InvalidArgument("a body without an end cannot be a part of a form")
        }
        return self
    }

    /// A request, if it can be sent, or what is wrong.
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

/// What the device answered.
public struct HTTPReply: Sendable {
    /// The HTTP status.
    public var status: Int
    /// The body's media type, as the device states it; it is not always true.
    public var contentType: String?
    /// The body.
    public var body: [UInt8]
    /// How long the device asks to be left alone, if it does (`Retry-After`).
    public var retryAfter: Duration?

    /// Whether the status is one of success.
    var isSuccess: Bool { (200...299).contains(status) }

    /// Makes a reply.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - contentType: The body's media type.
    ///   - body: The body.
    public init(status: Int, contentType: String? = nil, body: [UInt8] = []) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }
}
