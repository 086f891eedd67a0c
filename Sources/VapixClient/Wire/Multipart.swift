/// A file to upload, or another part of a form that is bytes.
public struct FilePart: Sendable {
    /// The file's name, as the device is told it.
    public var filename: String
    /// What is in it.
    public var bytes: [UInt8]

    /// Makes a part from bytes.
    ///
    /// - Parameters:
    ///   - filename: The file's name.
    ///   - bytes: What is in it.
    public init(filename: String, bytes: [UInt8]) {
        self.filename = filename
        self.bytes = bytes
    }
}

/// An operation that sends a form of parts, and has arguments in the URL.
package protocol UploadOperation: QueryOperation {
    /// Writes the parts.
    func writeParts(to parts: inout MultipartWriter)
}

extension UploadOperation {
    /// The request to send.
    public func request() throws -> HTTPRequest {
        var query = QueryString()
        try writeArguments(to: &query)
        var parts = MultipartWriter()
        writeParts(to: &parts)
        return HTTPRequest(
            .post, "\(Self.call.path)", query: query.text, contentType: parts.contentType, body: parts.finish(),
            patience: patience)
    }
}

/// Writes a body of the type multipart/form-data (RFC 7578).
package struct MultipartWriter: Sendable {
    private let boundary: String
    private var bytes: [UInt8] = []

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
        _ name: String?, filename: String? = nil, contentType: String? = nil, _ content: [UInt8]
    ) {
        append("--\(boundary)\r\nContent-Disposition: form-data")
        if let name { append("; name=\"\(MultipartWriter.quoted(name))\"") }
        if let filename { append("; filename=\"\(MultipartWriter.quoted(filename))\"") }
        if let contentType { append("\r\nContent-Type: \(contentType)") }
        append("\r\n\r\n")
        bytes.append(contentsOf: content)
        append("\r\n")
    }

    /// Ends the body and returns it.
    package consuming func finish() -> [UInt8] {
        append("--\(boundary)--\r\n")
        return bytes
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
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
