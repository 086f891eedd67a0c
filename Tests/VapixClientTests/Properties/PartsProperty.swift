import TestTools
import VapixClient

extension Property {
    /// The reader of multipart streams: it reads the same however the stream is cut into chunks, and nothing that was not
    /// sent.
    ///
    /// An input is a byte that chooses the chunks, and a body whose boundary is `frame`.
    static let parts = Property(name: "parts", check: checkParts) { exchange, index in
        let body = exchange.reply.body
        let chunks = [UInt8(truncatingIfNeeded: index)]
        let counted = "--frame\r\nContent-Type: image/jpeg\r\nContent-Length: \(body.count)\r\n\r\n"
        let delimited = "\r\n--frame\r\nContent-Type: image/jpeg\r\n\r\n"
        return [
            chunks + counted.utf8 + body + delimited.utf8 + body + "\r\n--frame--\r\n".utf8,
            chunks + delimited.utf8 + body + delimited.utf8 + body.prefix(10),
        ]
    }

    private static let limit = 2048

    private static func checkParts(_ bytes: UnsafeRawBufferPointer) throws {
        guard let seed = bytes.first else { return }
        let body = Array(bytes.dropFirst())
        let whole = read([body[...]])
        let cut = read(chunks(of: body, seed: seed))
        try expectHolds(whole.parts == cut.parts, "in chunks \(cut.parts.count) parts, at once \(whole.parts.count)")
        try expectHolds(whole.reason == cut.reason, "in chunks \(cut), at once \(whole)")
        try expectHolds(whole.parts.allSatisfy { $0.count <= limit }, "a part is larger than the limit")
        try expectHolds(whole.parts.reduce(0) { $0 + $1.count } <= body.count, "more in the parts than was sent")
        let type = String(decoding: body.prefix(200), as: UTF8.self)
        if let boundary = MultipartReader.boundary(in: type) {
            let isPart = type.utf8.indices.contains { type.utf8[$0...].starts(with: boundary.utf8) }
            try expectHolds(isPart, "a boundary from nowhere: \(boundary)")
        }
    }

    /// What a reader makes of chunks: the parts' bodies, and why it went no further.
    private static func read(_ chunks: [ArraySlice<UInt8>]) -> (parts: [[UInt8]], reason: WireError.Reason?) {
        var reader = MultipartReader(boundary: "frame", maximumPartSize: limit)
        var parts: [[UInt8]] = []
        do {
            for chunk in chunks {
                chunk.withUnsafeBytes { reader.append($0) }
                while let part = try reader.next() { parts.append(part.body) }
            }
            if let part = try reader.finish() { parts.append(part.body) }
            return (parts, nil)
        } catch {
            return (parts, error.reason)
        }
    }
}
