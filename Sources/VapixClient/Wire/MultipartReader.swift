/// Reads the parts of a multipart body (RFC 2046) as they arrive, however the body is cut into chunks.
///
/// A part with Content-Length has that length and is not searched. A part without ends at the next boundary.
package struct MultipartReader: Sendable {
    /// The maximum size of a part, in bytes.
    private let maximumPartSize: Int
    /// The delimiters that the first boundary may be, the longest first.
    private let candidates: [[UInt8]]
    /// The delimiter between parts, at the start of a line; known from the first boundary on.
    private var delimiter: [UInt8]
    /// Whether something but empty lines stands before the first boundary.
    private var hasPreamble = false
    /// The number of bytes between the last part and the next boundary.
    private var skipped = 0

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

    /// The maximum size of the headers of a part, and of the text before the first boundary, in bytes.
    private static let maximumHeaderSize = 16 * 1024
    /// The maximum size of the empty lines before a boundary, in bytes.
    private static let maximumGap = 1024
    /// The maximum number of bytes between a boundary and the end of its line.
    private static let maximumBoundaryPadding = 128

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - boundary: The parameter `boundary` of the media type. Some devices include the two hyphens that precede it
    ///     in the body. So a boundary that starts with hyphens may appear in the body with or without two more: the
    ///     first one decides.
    ///   - maximumPartSize: The maximum size of a part, in bytes.
    package init(boundary: String, maximumPartSize: Int) {
        let hyphens = Array("--".utf8)
        let documented = hyphens + boundary.utf8
        let usual = hyphens + boundary.utf8.drop { $0 == UInt8(ascii: "-") }
        let own = Array(boundary.utf8)
        candidates = [documented, own, usual].filter { $0.starts(with: hyphens) && $0.count > 2 }
        delimiter = documented
        self.maximumPartSize = maximumPartSize
    }

    /// The boundary that a media type names.
    ///
    /// - Parameter contentType: A media type, `multipart/x-mixed-replace; boundary=myboundary` for example.
    /// - Returns: The boundary; `nil` if the type is not multipart or names none.
    package static func boundary(in contentType: String) -> String? {
        guard trimmed(contentType).lowercased().hasPrefix("multipart/") else { return nil }
        return mediaTypeParameter("boundary", in: contentType)
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
            case .preamble:
                guard try skipPreamble() else { return nil }
                state = .boundary
            case .boundary:
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
        case .preamble:
            let rest = buffer[position...]
            // A body without parts, whose line has no end.
            if candidates.contains(where: { rest.starts(with: $0 + "--".utf8) }) { return nil }
            guard !hasPreamble, rest.allSatisfy(Self.isLineBreak) else {
                let isCut = candidates.contains { $0.starts(with: rest) || rest.starts(with: $0) }
                throw error(isCut && !rest.isEmpty ? .truncated : .syntax, "a boundary")
            }
            return nil
        case .boundary:
            guard buffer[position...].allSatisfy(Self.isLineBreak) else { throw error(.truncated, "a boundary") }
            return nil
        case .headers, .counted: throw error(.truncated, "the end of a part")
        case .delimited(let headers, _):
            // A line break at the end belongs to the boundary that is missing.
            let end = endOfPart(at: buffer.count) ?? buffer.count
            guard end - position <= maximumPartSize else { throw tooLarge }
            return MultipartPart(headers: headers, body: Array(buffer[position..<end]))
        }
    }

    private func error(_ reason: WireError.Reason, _ expected: StaticString) -> WireError {
        WireError(reason: reason, offset: consumed + position, expected: expected)
    }

    // MARK: Between parts

    /// Moves to the first boundary, past the lines before it (RFC 2046, section 5.1.1).
    ///
    /// - Returns: Whether its line has been received in full, or as far as all of its forms can be told apart.
    private mutating func skipPreamble() throws(WireError) -> Bool {
        while true {
            let rest = buffer[position...]
            let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n"))
            if lineEnd != nil || rest.count >= (candidates.first?.count ?? 0) + 2 {
                if let found = candidates.first(where: { rest.starts(with: $0) && isEnd(of: rest, behind: $0.count) }) {
                    delimiter = found
                    return true
                }
            }
            let skipped = consumed + (lineEnd.map { $0 + 1 } ?? buffer.count)
            guard skipped <= Self.maximumHeaderSize else { throw error(.syntax, "a boundary") }
            guard let lineEnd else { return false }
            if !rest[..<lineEnd].allSatisfy(Self.isLineBreak) { hasPreamble = true }
            position = lineEnd + 1
        }
    }

    private static func isLineBreak(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }

    /// Whether a line can be a boundary that ends there: white space, the end of the line or two hyphens follow.
    private func isEnd(of line: ArraySlice<UInt8>, behind count: Int) -> Bool {
        guard let next = line.dropFirst(count).first else { return true }
        return " \t\r\n-".utf8.contains(next)
    }

    /// Moves behind the next boundary and the empty lines before it.
    ///
    /// - Returns: Whether it has been received in full.
    private mutating func readBoundary() throws(WireError) -> Bool {
        while position < buffer.count {
            guard Self.isLineBreak(buffer[position]) else { break }
            position += 1
            skipped += 1
            guard skipped <= Self.maximumGap else { throw error(.syntax, "a boundary") }
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
        skipped = 0
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
