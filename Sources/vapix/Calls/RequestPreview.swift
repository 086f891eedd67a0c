import VapixCatalogue
import VapixClient

/// The request of a call without its secrets, to show in place of sending it.
struct RequestPreview {
    /// The arguments without secrets.
    let arguments: CallArguments
    /// The request without secrets.
    let request: HTTPRequest
    /// Whether a secret has been replaced.
    let isMasked: Bool

    /// Makes the preview of a call.
    ///
    /// - Parameter arguments: The arguments; there must be no problems.
    /// - Throws: `InvalidArgumentError` when a value cannot be sent.
    init(_ arguments: CallArguments) throws {
        (self.arguments, isMasked) = arguments.maskingSecrets()
        var request = try self.arguments.request()
        if isMasked {
            request.query = Self.decodingMask(request.query)
            if let bytes = request.body.bytes, request.contentType == HTTPRequest.formType {
                request.body = HTTPBody(text: Self.decodingMask(String(decoding: bytes, as: UTF8.self)))
            }
        }
        self.request = request
    }

    /// The mask is easier to see if it is not percent-encoded.
    private static func decodingMask(_ text: String) -> String {
        text.replacing("%2A%2A%2A", with: maskedSecret)
    }

    /// The address of the request.
    func url(at origin: Origin) -> String {
        "\(origin)\(request.path)\(request.query.isEmpty ? "" : "?")\(request.query)"
    }

    /// Notes about what the preview cannot show.
    var notes: [String] {
        var notes: [String] = []
        if isMasked { notes.append("\(maskedSecret) stands for secrets") }
        if arguments.operation.style == .rest {
            notes.append(
                "the path is that of the documentation; a call asks the device for the path of its version first")
        }
        return notes
    }

    /// The request line, the headers and the body.
    ///
    /// - Parameter origin: The device.
    /// - Returns: The text, with a line break at its end.
    func text(at origin: Origin) -> String {
        var text = "\(request.method.rawValue) \(url(at: origin))\n"
        if arguments.operation.access != .anonymous { text += "Authorization: \(maskedSecret)\n" }
        for header in request.headers { text += "\(header.name): \(header.value)\n" }
        if let type = request.contentType { text += "Content-Type: \(type)\n" }
        // The size of a masked body is not that of the one that is sent.
        if !isMasked, let size = request.body.size, size > 0 { text += "Content-Length: \(size)\n" }
        let body = request.body.outline.map(Self.text).joined()
        if !body.isEmpty { text += "\n" + body + (body.hasSuffix("\n") ? "" : "\n") }
        return text
    }

    private static func text(_ part: HTTPBody.Outline) -> String {
        switch part {
        case .bytes(let bytes):
            guard let text = String(validating: bytes, as: UTF8.self) else { return "(\(bytes.count) bytes)" }
            return text.replacing("\r\n", with: "\n")
        case .file(let path, let size): return "(the file \(path), \(size) bytes)"
        case .stream: return "(the file or standard input)"
        }
    }
}
