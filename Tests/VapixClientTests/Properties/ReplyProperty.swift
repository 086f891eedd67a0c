import Foundation
import TestTools
import VapixClient

extension Property {
    /// The replies of all operations: each is read, or ends in an error of the two kinds that callers get to see.
    ///
    /// The first two bytes of an input choose the operation, by its place among the examples; the rest is the reply.
    static let replies = Property(name: "replies", check: checkReply) { exchange, index in
        [[UInt8(truncatingIfNeeded: index), UInt8(truncatingIfNeeded: index >> 8)] + exchange.reply.body]
    }

    private static func checkReply(_ bytes: UnsafeRawBufferPointer) throws {
        guard bytes.count >= 2 else { return }
        let index = Int(bytes[0]) | Int(bytes[1]) << 8
        try checkReply(Array(bytes.dropFirst(2)), to: ExampleTable.all[index % ExampleTable.all.count])
    }

    /// Gives the body to one operation.
    static func checkReply(_ body: [UInt8], to entry: ExampleTable.Entry) throws {
        guard let decode = entry.decode else { return }
        do {
            try decode(HTTPReply(status: 200, body: body))
        } catch is WireError {
            return
        } catch is DeviceError {
            return
        }
        // It is a success, so it states no error.
        let words = body.withUnsafeBytes { Array(trimmed($0)) }
        try expectHolds(!words.starts(with: "Error:".utf8), "\(entry): an error is taken for a success")
        guard words.first == UInt8(ascii: "{"),
            let document = try? JSONSerialization.jsonObject(with: Data(words)) as? [String: Any],
            let error = document["error"]
        else { return }
        try expectHolds(error is NSNull || !(error is [String: Any]), "\(entry): an error is taken for a success")
    }
}
