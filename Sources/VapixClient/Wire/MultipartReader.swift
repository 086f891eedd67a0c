/// Reads the parts of a multipart body (RFC 2046) as they arrive, however the body is cut into chunks.
///
/// A part with Content-Length has that length and is not searched. A part without ends at the next boundary.
package struct MultipartReader: Sendable {
    /// The maximum size of a part, in bytes.
    private let maximumPartSize: Int
    /// The delimiter between parts, at the start of a line.
    private let delimiter: [UInt8]

    private var buffer: [UInt8] = []
    /// The position of the reader in the buffer.
    private var position = 0
    /// The number of bytes of the body before the buffer.
    private var consumed = 0
    private var state = State.preamble

    private enum State {
        /// Before the first boundary.
        case preamble
        /// In the headers of a part.
        case headers
        /// In a part whose length is known.
        case counted(headers: [String: String], size: Int)
        /// In a part that ends at a boundary. The first `searched` bytes from the position hold none.
        case delimited(headers: [String: String], searched: Int)
        /// After a part: a boundary must follow.
        case boundary
        /// After the last part.
        case ended
    }

    private static let maximumHeaderSize = 16 * 1024
    /// The maximum number of bytes between a boundary and the end of its line.
    private static let maximumBoundaryPadding = 128

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - boundary: The parameter `boundary` of the media type. Hyphens at its start are ignored, because some devices include
    ///     the two that precede it in the body.
    ///   - maximumPartSize: The maximum size of a part, in bytes.
    package init(boundary: String, maximumPartSize: Int) {
        delimiter = Array("--".utf8) + boundary.utf8.drop { $0 == UInt8(ascii: "-") }
        self.maximumPartSize = maximumPartSize
    }

    /// The boundary that a media type names.
    ///
    /// - Parameter contentType: A media type, `multipart/x-mixed-replace; boundary=myboundary` for example.
    /// - Returns: The boundary; `nil` if the type is not multipart or names none.
    package static func boundary(in contentType: String) -> String? {
        var parameters = contentType.split(separator: ";")[...]
        guard let type = parameters.popFirst(), type.lowercased().drop(while: { $0 == " " }).hasPrefix("multipart/")
        else { return nil }
        for parameter in parameters {
            let halves = parameter.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].lowercased().filter({ $0 != " " }) == "boundary" else { continue }
            var value = halves[1]
            while let first = value.first, first == " " || first == "\"" { value.removeFirst() }
            while let last = value.last, last == " " || last == "\"" { value.removeLast() }
            return value.isEmpty ? nil : String(value)
        }
        return nil
    }

    /// Adds received bytes.
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if position > buffer.count / 2 {
            buffer.removeFirst(position)
            consumed += position
            position = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next part.
    ///
    /// - Returns: `nil` if it has not been received in full, or after the last part.
    /// - Throws: `WireError` if the body is not multipart. Then nothing more can be read.
    package mutating func next() throws(WireError) -> MultipartPart? {
        while true {
            switch state {
            case .preamble, .boundary:
                guard try readBoundary() else { return nil }
            case .headers:
                guard try readHeaders() else { return nil }
            case .counted(let headers, let size):
                guard buffer.count - position >= size else { return nil }
                let body = Array(buffer[position..<(position + size)])
                position += size
                state = .boundary
                return MultipartPart(headers: headers, body: body)
            case .delimited(let headers, let searched):
                return try readDelimited(headers, from: searched)
            case .ended:
                position = buffer.count
                return nil
            }
        }
    }

    /// Ends the body, which completes a part without Content-Length and without a boundary behind it.
    ///
    /// - Returns: That part; `nil` if the body ends between parts.
    /// - Throws: `WireError` if the body ends inside a part.
    package mutating func finish() throws(WireError) -> MultipartPart? {
        defer { state = .ended }
        switch state {
        case .ended: return nil
        case .preamble, .boundary:
            guard buffer[position...].allSatisfy({ $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }) else {
                throw error(.truncated, "a boundary")
            }
            return nil
        case .headers, .counted: throw error(.truncated, "the end of a part")
        case .delimited(let headers, _):
            guard buffer.count - position <= maximumPartSize else { throw tooLarge }
            return MultipartPart(headers: headers, body: Array(buffer[position...]))
        }
    }

    private func error(_ reason: WireError.Reason, _ expected: StaticString) -> WireError {
        WireError(reason: reason, offset: consumed + position, expected: expected)
    }

    // MARK: Between parts

    /// Moves behind the next boundary and the empty lines before it.
    ///
    /// - Returns: Whether it has been received in full.
    private mutating func readBoundary() throws(WireError) -> Bool {
        while position < buffer.count {
            let byte = buffer[position]
            guard byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") else { break }
            position += 1
        }
        for (index, byte) in delimiter.enumerated() {
            guard position + index < buffer.count else { return false }
            guard buffer[position + index] == byte else { throw error(.syntax, "a boundary") }
        }
        let end = position + delimiter.count
        if isLast(at: end) {
            // The line of the last boundary may have no line break.
            state = .ended
            return true
        }
        let line = buffer[end...].prefix(Self.maximumBoundaryPadding)
        guard let lineEnd = line.firstIndex(of: UInt8(ascii: "\n")) else {
            guard line.count < Self.maximumBoundaryPadding else { throw error(.syntax, "the end of a boundary") }
            return false
        }
        position = lineEnd + 1
        state = .headers
        return true
    }

    private func isLast(at end: Int) -> Bool {
        buffer.count >= end + 2 && buffer[end] == UInt8(ascii: "-") && buffer[end + 1] == UInt8(ascii: "-")
    }

    // MARK: In a part

    private mutating func readHeaders() throws(WireError) -> Bool {
        var headers: [String: String] = [:]
        var lineStart = position
        while let lineEnd = buffer[lineStart...].firstIndex(of: UInt8(ascii: "\n")) {
            var end = lineEnd
            if end > lineStart, buffer[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            if end == lineStart {
                position = lineEnd + 1
                state = try body(headers)
                return true
            }
            let line = buffer[lineStart..<end]
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw error(.syntax, "a header") }
            headers[text(line[..<colon]).lowercased()] = text(line[(colon + 1)...])
            lineStart = lineEnd + 1
            guard lineStart - position <= Self.maximumHeaderSize else { break }
        }
        guard buffer.count - position <= Self.maximumHeaderSize else { throw error(.syntax, "the end of the headers") }
        return false
    }

    private func body(_ headers: [String: String]) throws(WireError) -> State {
        guard let length = headers["content-length"] else { return .delimited(headers: headers, searched: 0) }
        guard let size = Int64(length), size >= 0 else { throw error(.syntax, "a length") }
        guard size <= maximumPartSize else { throw error(.numberOutOfRange, "a part within the size limit") }
        return .counted(headers: headers, size: Int(truncatingIfNeeded: size))
    }

    private mutating func readDelimited(
        _ headers: [String: String], from searched: Int
    ) throws(WireError) -> MultipartPart? {
        var candidate = position + searched
        while let hyphen = buffer[candidate...].firstIndex(of: UInt8(ascii: "-")) {
            guard hyphen + delimiter.count <= buffer.count else { break }
            if let end = endOfPart(at: hyphen), buffer[hyphen..<(hyphen + delimiter.count)].elementsEqual(delimiter) {
                guard end - position <= maximumPartSize else { throw tooLarge }
                let part = MultipartPart(headers: headers, body: Array(buffer[position..<end]))
                position = hyphen
                state = .boundary
                return part
            }
            candidate = hyphen + 1
        }
        let received = buffer.count - position
        // The last bytes may be the start of a boundary, and the line break before it.
        guard received - (delimiter.count + 1) <= maximumPartSize else { throw tooLarge }
        state = .delimited(headers: headers, searched: max(searched, received - delimiter.count))
        return nil
    }

    private var tooLarge: WireError { error(.numberOutOfRange, "a part within the size limit") }

    /// The end of a part if a boundary starts at `hyphen`: before the line break; `nil` if no line starts there.
    private func endOfPart(at hyphen: Int) -> Int? {
        guard hyphen > position else { return hyphen }
        guard buffer[hyphen - 1] == UInt8(ascii: "\n") else { return nil }
        return hyphen - 1 > position && buffer[hyphen - 2] == UInt8(ascii: "\r") ? hyphen - 2 : hyphen - 1
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        let space: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t")]
        var bytes = bytes.drop { space.contains($0) }
        while let last = bytes.last, space.contains(last) { bytes.removeLast() }
        return bytes.withUnsafeBytes { deviceText($0) }
    }
}
