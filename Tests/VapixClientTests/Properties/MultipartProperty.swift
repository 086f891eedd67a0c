import Foundation
import TestTools
import VapixClient

extension Property {
    /// The writer of forms: a strict reader gets back the parts, whatever is in them.
    ///
    /// An input is a list of parts, each of three texts that end in a zero: name, file name and content. An empty name
    /// is none.
    static let multipart = Property(name: "multipart", check: checkMultipart) { exchange, _ in
        guard exchange.request.contentType?.hasPrefix("multipart/") == true else { return [] }
        let body = String(decoding: exchange.request.body, as: UTF8.self)
        return [
            Array("request\0\0\(body)\0".utf8),
            Array("image\0a \"picture\".png\0\(body)\0comment\0\0\r\n--vapix\r\n\0".utf8),
        ]
    }

    private struct Part: Equatable {
        var name: String?
        var filename: String?
        var contentType: String?
        var content: [UInt8]
    }

    private static func checkMultipart(_ bytes: UnsafeRawBufferPointer) throws {
        let fields = bytes.split(separator: 0, omittingEmptySubsequences: false).map(Array.init)
        let parts = stride(from: 0, to: fields.count - 2, by: 3).map { index in
            let names = fields[index..<(index + 2)].map { String(decoding: $0, as: UTF8.self) }
            return Part(
                name: names[0], filename: names[1].isEmpty ? nil : names[1],
                contentType: index % 2 == 0 ? "application/json" : nil, content: fields[index + 2])
        }
        var writer = MultipartWriter()
        for part in parts {
            writer.append(part.name ?? "", filename: part.filename, contentType: part.contentType, part.content)
        }
        let contentType = writer.contentType
        let read = try strictParts(of: writer.finish().bytes ?? [], contentType)
        let expected = parts.map { part in
            Part(
                name: part.name.map(quoted), filename: part.filename.map(quoted), contentType: part.contentType,
                content: part.content)
        }
        try expectHolds(read == expected, "the parts are \(read), not \(expected)")
    }

    /// As the HTML standard writes a name of a form.
    private static func quoted(_ name: String) -> String {
        let replacements: [Unicode.Scalar: String] = ["\r": "%0D", "\n": "%0A", "\"": "%22"]
        return name.unicodeScalars.map { replacements[$0] ?? String($0) }.joined()
    }

    /// Reads a form the way RFC 7578 has it, byte by byte and nothing else.
    private static func strictParts(of body: [UInt8], _ contentType: String) throws -> [Part] {
        let boundary = Array("--\(contentType.dropFirst("multipart/form-data; boundary=".count))".utf8)
        var rest = body[...]
        func take(_ bytes: some Sequence<UInt8>) throws {
            let bytes = Array(bytes)
            try expectHolds(rest.starts(with: bytes), "a delimiter is missing")
            rest = rest.dropFirst(bytes.count)
        }
        func takeLine() throws -> String {
            guard let end = rest.firstIndex(of: 0x0D) else { throw Violation(description: "a line does not end") }
            let line = String(decoding: rest[..<end], as: UTF8.self)
            rest = rest[end...]
            try take("\r\n".utf8)
            return line
        }
        try take(boundary)
        var parts: [Part] = []
        while !rest.starts(with: "--".utf8) {
            try take("\r\n".utf8)
            var part = Part(content: [])
            var disposition = try takeLine()[...]
            try expectHolds(disposition.hasPrefix("Content-Disposition: form-data"), "a part without a disposition")
            disposition = disposition.dropFirst("Content-Disposition: form-data".count)
            for (label, path) in [("; name=\"", \Part.name), ("; filename=\"", \Part.filename)]
            where disposition.utf8.starts(with: label.utf8) {
                let value = disposition.utf8.dropFirst(label.utf8.count)
                guard let end = value.firstIndex(of: UInt8(ascii: "\"")) else {
                    throw Violation(description: "a quotation does not end")
                }
                part[keyPath: path] = String(Substring(value[..<end]))
                disposition = Substring(value[value.index(after: end)...])
            }
            try expectHolds(disposition.isEmpty, "something follows the names")
            let line = try takeLine()
            if !line.isEmpty {
                part.contentType = String(line.dropFirst("Content-Type: ".count))
                try expectHolds(try takeLine().isEmpty, "a header that nobody wrote")
            }
            let delimiter = Data("\r\n".utf8) + boundary
            guard let end = Data(rest).range(of: delimiter) else { throw Violation(description: "a part does not end") }
            part.content = Array(rest.prefix(end.lowerBound))
            rest = rest.dropFirst(end.upperBound)
            parts.append(part)
        }
        try take("--\r\n".utf8)
        try expectHolds(rest.isEmpty, "something follows the end")
        return parts
    }
}
