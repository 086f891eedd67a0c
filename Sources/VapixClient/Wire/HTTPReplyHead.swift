/// The status line and the headers of an HTTP/1.1 reply.
///
/// libcurl reads those of ordinary exchanges. This type is for connections that change the protocol afterwards.
struct HTTPReplyHead: Sendable {
    /// The status.
    let status: Int
    /// The headers, in order.
    let fields: [(name: String, value: String)]

    /// The maximum size in bytes.
    ///
    /// Real devices send some hundred bytes.
    static let maximumSize = 16 * 1024

    /// Reads a head.
    ///
    /// - Parameter bytes: The bytes received so far.
    /// - Returns: The head and where it ends; `nil` if it has not been received in full.
    /// - Throws: `WireError` if it is not HTTP/1.1.
    static func read(_ bytes: UnsafeRawBufferPointer) throws(WireError) -> (head: HTTPReplyHead, end: Int)? {
        var lines: [String] = []
        var start = 0
        for position in 0..<min(bytes.count, maximumSize) where bytes[position] == UInt8(ascii: "\n") {
            var end = position
            if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            if end == start {
                return (try HTTPReplyHead(lines, end: position + 1), position + 1)
            }
            lines.append(deviceText(UnsafeRawBufferPointer(rebasing: bytes[start..<end])))
            start = position + 1
            if lines.count == 1 { _ = try status(lines[0]) }
        }
        guard bytes.count < maximumSize else {
            throw WireError(reason: .syntax, offset: maximumSize, expected: "the end of the headers")
        }
        return nil
    }

    private init(_ lines: [String], end: Int) throws(WireError) {
        guard let first = lines.first else { throw WireError(reason: .syntax, offset: 0, expected: "a status line") }
        status = try HTTPReplyHead.status(first)
        var fields: [(name: String, value: String)] = []
        for line in lines.dropFirst() {
            guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
                throw WireError(reason: .syntax, offset: end, expected: "headers with a name and a value")
            }
            // By bytes: a combining mark behind the colon would form one character with it.
            let value = line.utf8[line.utf8.index(after: colon)...]
            fields.append((String(line[..<colon]), trimmed(String(Substring(value)))))
        }
        self.fields = fields
    }

    private static func status(_ line: String) throws(WireError) -> Int {
        // By bytes: a combining mark behind the second space would form one character with it.
        let parts = line.utf8.split(separator: UInt8(ascii: " "), maxSplits: 2)
        guard parts.count >= 2, parts[0].starts(with: "HTTP/1.".utf8), parts[1].count == 3,
            let status = UInt16(Substring(parts[1])), (100...599).contains(status)
        else { throw WireError(reason: .syntax, offset: 0, expected: "a status line of HTTP/1.1") }
        return Int(truncatingIfNeeded: status)
    }

    /// The value of a header.
    ///
    /// - Parameter name: The name in lowercase.
    /// - Returns: The value of the first header of that name.
    subscript(name: String) -> String? {
        fields.first { $0.name.lowercased() == name }?.value
    }

    /// Whether a header with a list of words contains a word, in upper or lower case.
    func lists(_ word: String, in name: String) -> Bool {
        fields.contains { field in
            field.name.lowercased() == name
                && field.value.utf8.split(separator: UInt8(ascii: ",")).contains {
                    trimmed(String(Substring($0))).lowercased() == word
                }
        }
    }
}
