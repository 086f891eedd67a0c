/// Writes a body of the type multipart/form-data (RFC 7578).
package struct MultipartWriter: Sendable {
    private let makeBoundary: @Sendable () -> String
    private var boundary: String
    private var parts: [(head: String, content: HTTPBody, progress: (@Sendable (Int64) -> Void)?)] = []

    /// Creates a body without parts.
    package init() {
        self.init { randomBoundary() }
    }

    init(makeBoundary: @escaping @Sendable () -> String) {
        self.makeBoundary = makeBoundary
        boundary = makeBoundary()
    }

    /// The body's media type with the boundary.
    ///
    /// It may change with each part that is added.
    package var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// Reports the progress of the parts, given that of the body; `nil` if no part is observed.
    package var progress: (@Sendable (Int64) -> Void)? {
        var end: Int64 = 0
        var shares: [(start: Int64, size: Int64, tell: @Sendable (Int64) -> Void)] = []
        for part in parts {
            end += Int64("--\(boundary)\r\n\(part.head)".utf8.count)
            let size = part.content.size ?? .max / 2
            if let tell = part.progress { shares.append((end, size, tell)) }
            end += size + 2
        }
        guard !shares.isEmpty else { return nil }
        return { [shares] count in
            for share in shares where count > share.start || count == 0 {
                share.tell(min(max(count - share.start, 0), share.size))
            }
        }
    }

    /// Appends a part.
    package mutating func append(
        _ name: String, filename: String? = nil, contentType: String? = nil, _ content: HTTPBody
    ) {
        append(name, filename: filename, contentType: contentType, content, progress: nil)
    }

    /// Appends a part of bytes.
    package mutating func append(
        _ name: String, filename: String? = nil, contentType: String? = nil, _ content: [UInt8]
    ) {
        append(name, filename: filename, contentType: contentType, HTTPBody(content))
    }

    /// Appends a file.
    package mutating func append(_ name: String, contentType: String? = nil, _ file: FilePart) {
        append(name, filename: file.filename, contentType: contentType, file.content, progress: file.progress)
    }

    private mutating func append(
        _ name: String, filename: String?, contentType: String?, _ content: HTTPBody,
        progress: (@Sendable (Int64) -> Void)?
    ) {
        // RFC 7578, section 4.2, requires the name.
        var head = "Content-Disposition: form-data; name=\"\(MultipartWriter.quoted(name))\""
        if let filename { head += "; filename=\"\(MultipartWriter.quoted(filename))\"" }
        if let contentType { head += "\r\nContent-Type: \(contentType)" }
        parts.append((head + "\r\n\r\n", content, progress))
        // Only content in memory is searched for the boundary. Files and sequences are read while they are sent, when the
        // header has named the boundary already. It has 128 random bits, so a file of a terabyte holds it with a probability
        // of one in 10 to the 26th.
        guard Self.holds(content, boundary) else { return }
        repeat { boundary = makeBoundary() } while parts.contains { Self.holds($0.content, boundary) }
    }

    /// Completes the body.
    package consuming func finish() -> HTTPBody {
        var body: HTTPBody = []
        for part in parts {
            body.append(HTTPBody(Array("--\(boundary)\r\n\(part.head)".utf8)))
            body.append(part.content)
            body.append("\r\n")
        }
        body.append(HTTPBody(Array("--\(boundary)--\r\n".utf8)))
        return body
    }

    /// Whether the content in memory holds a text.
    private static func holds(_ content: HTTPBody, _ text: String) -> Bool {
        let text = Array(text.utf8)
        return content.piecesInMemory.contains { bytes in
            bytes.withUnsafeBytes { bytes in
                var rest = bytes[...]
                while rest.count >= text.count, let start = rest.firstIndex(of: text[0]) {
                    rest = rest[start...]
                    if rest.starts(with: text) { return true }
                    rest = rest.dropFirst()
                }
                return false
            }
        }
    }

    /// A name quoted as browsers do: quotation marks and line breaks are percent-encoded.
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

private func randomBoundary() -> String {
    var generator = SystemRandomNumberGenerator()
    return "vapix-\(String(generator.next(), radix: 16))-\(String(generator.next(), radix: 16))"
}
