import Foundation

/// Parses a multipart form while it arrives, and keeps the beginning of each part.
struct MultipartParser {
    /// The complete parts so far.
    private(set) var parts: [FormPart] = []
    /// The size of all parts so far, in bytes, including the incomplete one.
    var size: Int { parts.reduce(part?.size ?? 0) { $0 + $1.size } }

    private let delimiter: [UInt8]
    private let maximumPartSize: Int
    private var part: FormPart?
    /// The number of bytes that are kept so far.
    private var kept = 0
    /// Bytes that may belong to a part's head or to a delimiter.
    private var pending: [UInt8] = [UInt8(ascii: "\n")]
    private var isInBody = false
    private var hasEnded = false

    private static let maximumHeadSize = 16_384
    /// The maximum number of parts; later ones are ignored.
    private static let maximumCount = 100

    /// Begins a form; `nil` if the type is not that of a multipart form.
    ///
    /// - Parameters:
    ///   - contentType: The header `Content-Type`.
    ///   - maximumPartSize: How many bytes of each part to keep; of all parts together, twice as many.
    init?(contentType: String, maximumPartSize: Int) {
        guard contentType.lowercased().hasPrefix("multipart/"), let mark = contentType.range(of: "boundary=") else {
            return nil
        }
        let boundary = contentType[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        guard !boundary.isEmpty else { return nil }
        // Line breaks are CR LF on the wire and LF in the examples. A CR before the delimiter is removed with it.
        delimiter = Array("\n--\(boundary)".utf8)
        self.maximumPartSize = maximumPartSize
    }

    mutating func append(_ bytes: [UInt8]) {
        guard !hasEnded else { return }
        pending += bytes
        while !hasEnded, isInBody ? parseBody() : parseHead() {}
    }

    /// Parses a part's content up to the next delimiter.
    ///
    /// - Returns: Whether the delimiter has arrived.
    private mutating func parseBody() -> Bool {
        if let found = find(delimiter) {
            let content = pending[..<found]
            keep(content.last == 13 ? content.dropLast() : content)
            if let part { parts.append(part) }
            part = nil
            isInBody = false
            pending.removeFirst(found + delimiter.count)
            return true
        }
        // Bytes that may be the beginning of a delimiter, with the CR before it, stay pending.
        let safe = max(pending.count - delimiter.count - 1, 0)
        keep(pending[..<safe])
        pending.removeFirst(safe)
        return false
    }

    /// Parses the preamble, or a part's head up to the empty line.
    private mutating func parseHead() -> Bool {
        if part == nil, parts.isEmpty, let first = find(delimiter) {
            pending.removeFirst(first + delimiter.count)
            part = FormPart()
        } else if part == nil, parts.isEmpty {
            pending.removeFirst(max(pending.count - delimiter.count, 0))
            return false
        }
        if pending.starts(with: Array("--".utf8)) || parts.count == Self.maximumCount {
            hasEnded = true
            return false
        }
        let ends = [Array("\r\n\r\n".utf8), Array("\n\n".utf8)].compactMap { end in find(end).map { ($0, end.count) } }
        guard let end = ends.min(by: { $0.0 < $1.0 }) else {
            hasEnded = pending.count > Self.maximumHeadSize
            return false
        }
        let head = String(decoding: pending[..<end.0], as: UTF8.self)
        part = FormPart(name: Self.value("name", in: head), fileName: Self.value("filename", in: head))
        pending.removeFirst(end.0 + end.1)
        isInBody = true
        return true
    }

    private mutating func keep(_ content: ArraySlice<UInt8>) {
        let missing = min(maximumPartSize - (part?.body.count ?? 0), maximumTotal - kept)
        let piece = content.prefix(max(missing, 0))
        kept += piece.count
        part?.body += piece
        part?.size += content.count
    }

    /// How many bytes of all parts together are kept.
    private var maximumTotal: Int {
        let (total, isHuge) = maximumPartSize.multipliedReportingOverflow(by: 2)
        return isHuge ? .max : total
    }

    private static func value(_ name: String, in head: String) -> String? {
        guard let start = head.range(of: " \(name)=\"") else { return nil }
        return String(head[start.upperBound...].prefix { $0 != "\"" })
    }

    /// Finds bytes that begin with a line break.
    ///
    /// It uses the C library, because a form may have a gigabyte.
    private func find(_ text: [UInt8]) -> Int? {
        pending.withUnsafeBytes { bytes -> Int? in
            var start = 0
            while start + text.count <= bytes.count, let base = bytes.baseAddress,
                let hit = memchr(base + start, CInt(text[0]), bytes.count - start - text.count + 1)
            {
                let offset = UnsafeRawPointer(hit) - base
                if memcmp(hit, text, text.count) == 0 { return offset }
                start = offset + 1
            }
            return nil
        }
    }
}
