internal import VapixSupport

/// Reads a chunked body (RFC 9112, section 7.1).
struct HTTPChunkReader {
    private enum Stage {
        /// The line with a chunk's size.
        case size([UInt8])
        case data(missing: Int)
        /// The line break behind a chunk.
        case lineBreak(missing: Int)
        /// The lines behind the last chunk, of which no handler learns.
        case trailer(line: [UInt8], total: Int)
        case end
    }

    private var stage = Stage.size([])

    /// Whether the last byte of the body has been read.
    var isAtEnd: Bool {
        if case .end = stage { true } else { false }
    }

    /// Takes bytes of the body.
    ///
    /// - Parameter bytes: The bytes; those that are left belong to the next request.
    /// - Returns: The content.
    /// - Throws: `HTTPError` if they are no chunks.
    mutating func read(_ bytes: inout ArraySlice<UInt8>) throws(HTTPError) -> [UInt8] {
        var content: [UInt8] = []
        while !bytes.isEmpty, !isAtEnd {
            switch stage {
            case .size(let line):
                switch try Self.line(line, &bytes, limit: 256) {
                case .partial(let line): stage = .size(line)
                case .complete(let line):
                    let size = try Self.size(line)
                    stage = size == 0 ? .trailer(line: [], total: 0) : .data(missing: size)
                }
            case .data(let missing):
                let part = bytes.prefix(missing)
                content += part
                bytes = bytes.dropFirst(part.count)
                stage = part.count == missing ? .lineBreak(missing: 2) : .data(missing: missing - part.count)
            case .lineBreak(let missing):
                guard bytes.popFirst() == (missing == 2 ? 0x0D : 0x0A) else {
                    throw HTTPError(400, "a chunk that is longer than its size")
                }
                stage = missing == 2 ? .lineBreak(missing: 1) : .size([])
            case .trailer(let line, let total):
                guard total <= 16 * 1024 else { throw HTTPError(431, "a trailer of more than 16384 bytes") }
                switch try Self.line(line, &bytes, limit: 8192) {
                case .partial(let line): stage = .trailer(line: line, total: total)
                case .complete([]): stage = .end
                case .complete(let line): stage = .trailer(line: [], total: total + line.count + 2)
                }
            case .end: break
            }
        }
        return content
    }

    private enum Line {
        case partial([UInt8])
        case complete([UInt8])
    }

    private static func line(
        _ start: [UInt8], _ bytes: inout ArraySlice<UInt8>, limit: Int
    ) throws(HTTPError) -> Line {
        var line = start
        while let byte = bytes.popFirst() {
            line.append(byte)
            guard line.count <= limit else { throw HTTPError(400, "a chunk's line of more than \(limit) bytes") }
            guard byte == 0x0A else { continue }
            guard line.count >= 2, line[line.count - 2] == 0x0D else { throw HTTPError(400, "a line without an end") }
            return .complete(Array(line.dropLast(2)))
        }
        return .partial(line)
    }

    /// The size at the start of a line; a semicolon starts extensions, which are ignored.
    private static func size(_ line: [UInt8]) throws(HTTPError) -> Int {
        let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 && $0 != 0x09 }
        guard !digits.isEmpty, digits.count <= 7 else { throw HTTPError(400, "an invalid size of a chunk") }
        var size = 0
        for digit in digits {
            guard let value = hexDigit(digit) else { throw HTTPError(400, "an invalid size of a chunk") }
            size = size << 4 | Int(value)
        }
        return size
    }
}
