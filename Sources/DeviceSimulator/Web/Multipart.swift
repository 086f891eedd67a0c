import Foundation

/// One part of a form that holds files.
struct FormPart: Sendable {
    /// The part's name, if it has one.
    var name: String?
    /// The name of the file in it, if it has one.
    var fileName: String?
    /// What is in it; of a large one no more than was to be kept.
    var body: [UInt8] = []
    /// How many bytes are in it.
    var size = 0
}

extension CGIRequest {
    /// The parts of the body; none if it is no form with files.
    var parts: [FormPart] {
        if let received { return received.parts }
        guard var intake = MultipartIntake(contentType: contentType, keeping: .max) else { return [] }
        intake.take(body)
        return intake.parts
    }
}

/// Takes a form with files in as it comes, and keeps no more of each part than it is told to.
struct MultipartIntake {
    /// The parts that have ended.
    private(set) var parts: [FormPart] = []
    /// How many bytes of files have come, those of the present part too.
    var size: Int { parts.reduce(part?.size ?? 0) { $0 + $1.size } }

    private let delimiter: [UInt8]
    private let limit: Int
    private var part: FormPart?
    /// What may be a part's head, or the beginning of a delimiter.
    private var pending: [UInt8] = [UInt8(ascii: "\n")]
    private var isInBody = false
    private var hasEnded = false

    private static let longestHead = 16_384

    /// Begins; `nil` if the type is none of a form with files.
    init?(contentType: String, keeping limit: Int) {
        guard contentType.lowercased().hasPrefix("multipart/"), let mark = contentType.range(of: "boundary=") else {
            return nil
        }
        let boundary = contentType[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        guard !boundary.isEmpty else { return nil }
        // Line breaks are CR and LF on the wire, and LF in the examples: a CR before is taken off with the delimiter.
        delimiter = Array("\n--\(boundary)".utf8)
        self.limit = limit
    }

    mutating func take(_ bytes: [UInt8]) {
        guard !hasEnded else { return }
        pending += bytes
        while !hasEnded, isInBody ? takeBody() : takeHead() {}
    }

    /// Takes a part's content, up to the next delimiter.
    ///
    /// - Returns: Whether the delimiter was there.
    private mutating func takeBody() -> Bool {
        if let found = find(delimiter) {
            let content = pending[..<found]
            keep(content.last == 13 ? content.dropLast() : content)
            if let part { parts.append(part) }
            part = nil
            isInBody = false
            pending.removeFirst(found + delimiter.count)
            return true
        }
        // What may be the beginning of a delimiter, with the CR before, waits for more.
        let safe = max(pending.count - delimiter.count - 1, 0)
        keep(pending[..<safe])
        pending.removeFirst(safe)
        return false
    }

    /// Takes the preamble, or what is behind a delimiter up to the empty line.
    private mutating func takeHead() -> Bool {
        if part == nil, parts.isEmpty, let first = find(delimiter) {
            pending.removeFirst(first + delimiter.count)
            part = FormPart()
        } else if part == nil, parts.isEmpty {
            pending.removeFirst(max(pending.count - delimiter.count, 0))
            return false
        }
        if pending.starts(with: Array("--".utf8)) {
            hasEnded = true
            return false
        }
        let ends = [Array("\r\n\r\n".utf8), Array("\n\n".utf8)].compactMap { end in find(end).map { ($0, end.count) } }
        guard let end = ends.min(by: { $0.0 < $1.0 }) else {
            hasEnded = pending.count > Self.longestHead
            return false
        }
        let head = String(decoding: pending[..<end.0], as: UTF8.self)
        part = FormPart(name: Self.value("name", in: head), fileName: Self.value("filename", in: head))
        pending.removeFirst(end.0 + end.1)
        isInBody = true
        return true
    }

    private mutating func keep(_ content: ArraySlice<UInt8>) {
        let room = limit - (part?.body.count ?? 0)
        part?.body += content.prefix(max(room, 0))
        part?.size += content.count
    }

    private static func value(_ name: String, in head: String) -> String? {
        guard let start = head.range(of: " \(name)=\"") else { return nil }
        return String(head[start.upperBound...].prefix { $0 != "\"" })
    }

    /// Where a text that begins with a line break is, found by the C library: a form may have a gigabyte.
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
