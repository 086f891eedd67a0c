import Foundation

/// One part of a form that holds files.
struct FormPart: Sendable {
    /// The part's name, if it has one.
    var name: String?
    /// What is in it.
    var body: [UInt8]
}

extension CGIRequest {
    /// The parts of the body; none if it is no form with files.
    var parts: [FormPart] {
        guard contentType.hasPrefix("multipart/"), let mark = contentType.range(of: "boundary=") else { return [] }
        let boundary = contentType[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        guard !boundary.isEmpty else { return [] }
        let data = Data(body)
        let delimiter = Data("--\(boundary)".utf8)
        var marks: [Range<Int>] = []
        while let next = data.range(of: delimiter, in: (marks.last?.upperBound ?? 0)..<data.count) {
            marks.append(next)
        }
        return zip(marks, marks.dropFirst()).compactMap { FormPart(data[$0.upperBound..<$1.lowerBound]) }
    }
}

extension FormPart {
    /// Reads what is between two boundaries; `nil` if it has no empty line.
    fileprivate init?(_ data: Data) {
        // Line breaks are CR and LF on the wire, and LF in the examples.
        let breaks = [Data("\r\n\r\n".utf8), Data("\n\n".utf8)].compactMap { data.range(of: $0) }
        guard let end = breaks.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
        let head = String(decoding: data[..<end.lowerBound], as: UTF8.self)
        if let start = head.range(of: " name=\"") { name = String(head[start.upperBound...].prefix { $0 != "\"" }) }
        var content = data[end.upperBound...]
        if content.last == UInt8(ascii: "\n") { content.removeLast() }
        if content.last == UInt8(ascii: "\r") { content.removeLast() }
        body = Array(content)
    }
}
