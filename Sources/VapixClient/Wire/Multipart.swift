/// A file to upload, or another part of a form that is bytes.
public struct FilePart: Sendable {
    /// The file's name, as the device is told it.
    public var filename: String
    /// What is in it.
    public var content: HTTPBody

    /// Makes a part from what is in it.
    ///
    /// - Parameters:
    ///   - filename: The file's name.
    ///   - content: What is in it.
    public init(filename: String, content: HTTPBody) {
        self.filename = filename
        self.content = content
    }

    /// Makes a part from bytes.
    ///
    /// - Parameters:
    ///   - filename: The file's name.
    ///   - bytes: What is in it.
    public init(filename: String, bytes: [UInt8]) {
        self.init(filename: filename, content: HTTPBody(bytes))
    }

    /// Makes a part from a file, which is read as it is sent.
    ///
    /// - Parameter path: The file's path; the last part of it is the name that the device is told.
    /// - Throws: ``FileError`` if there is no such file.
    public init(contentsOfFile path: String) throws {
        self.init(
            filename: path.split(separator: "/").last.map { String($0) } ?? path,
            content: try HTTPBody(contentsOfFile: path))
    }
}

extension VapixCall {
    /// Sends a form of parts, with arguments in the URL.
    ///
    /// - Parameters:
    ///   - id: The operation's name.
    ///   - path: The CGI.
    ///   - access: Who may call it.
    ///   - effect: What calling it twice would do.
    ///   - reply: How the answer is read.
    ///   - writeArguments: Writes the arguments in the URL.
    ///   - writeParts: Writes the parts.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, access: AccessLevel, effect: Effect, reply: ReplyForm<Output>,
        writeArguments: (inout QueryString) -> Void = { _ in }, writeParts: (inout MultipartWriter) -> Void
    ) {
        var query = QueryString()
        writeArguments(&query)
        var parts = MultipartWriter()
        writeParts(&parts)
        let request = HTTPRequest(
            .post, path, query: query.text, contentType: parts.contentType, body: parts.finish())
        self.init(id, access, effect, .success(request), reply)
    }
}

/// Writes a body of the type multipart/form-data (RFC 7578).
package struct MultipartWriter: Sendable {
    private let boundary: String
    private var body: HTTPBody = []

    /// Creates a body without parts.
    package init() {
        // 122 random bits: no file holds them by chance, nor can its author know them.
        var generator = SystemRandomNumberGenerator()
        boundary = "vapix-\(String(generator.next(), radix: 16))-\(String(generator.next(), radix: 16))"
    }

    init(boundary: String) {
        self.boundary = boundary
    }

    /// The body's media type, which names the boundary.
    package var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// Appends a part; without a name for a device that knows parts by their order.
    package mutating func append(
        _ name: String?, filename: String? = nil, contentType: String? = nil, _ content: HTTPBody
    ) {
        append("--\(boundary)\r\nContent-Disposition: form-data")
        if let name { append("; name=\"\(MultipartWriter.quoted(name))\"") }
        if let filename { append("; filename=\"\(MultipartWriter.quoted(filename))\"") }
        if let contentType { append("\r\nContent-Type: \(contentType)") }
        append("\r\n\r\n")
        body.append(content)
        append("\r\n")
    }

    /// Appends a part of bytes; without a name for a device that knows parts by their order.
    package mutating func append(
        _ name: String?, filename: String? = nil, contentType: String? = nil, _ content: [UInt8]
    ) {
        append(name, filename: filename, contentType: contentType, HTTPBody(content))
    }

    /// Ends the body and returns it.
    package consuming func finish() -> HTTPBody {
        append("--\(boundary)--\r\n")
        return body
    }

    private mutating func append(_ text: String) {
        body.append(HTTPBody(Array(text.utf8)))
    }

    /// A name as browsers quote it: what could end the quotation or the line is percent-encoded.
    private static func quoted(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
