/// A request to a CGI program.
struct CGIRequest: Sendable {
    var method: String
    /// The path as it was sent, with its percent-encoding; empty where no program needs it.
    var path = ""
    /// The header `Content-Type`; empty if it is absent.
    var contentType = ""
    /// The arguments of the query and, for a form, of the body.
    var arguments: FormArguments
    var body: [UInt8]
    /// The form in the body, if it was read while it arrived.
    var received: ReceivedForm?
}

extension CGIRequest {
    /// The method that a program sees: HEAD is GET, whose body the web server leaves out.
    static func method(of method: String) -> String { method.uppercased() == "HEAD" ? "GET" : method }

    /// The parts of the body; empty if it is not a multipart form.
    var parts: [FormPart] {
        if let received { return received.parts }
        guard var parser = MultipartParser(contentType: contentType, maximumPartSize: .max) else { return [] }
        parser.append(body)
        return parser.parts
    }
}
