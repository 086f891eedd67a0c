import TestTools

@testable import DeviceSimulator

extension InputProperty {
    /// What a program of an application sends: records, and the headers in them.
    static let fastCGIReplies = InputProperty(name: "fastcgi-replies", check: checkFastCGIReply) {
        let heads = [
            "Content-Type: text/plain\r\n\r\nbody", "Status: 404 Not Found\nA:\n\n", "Status: 9999\r\n\r\n", "\r\n",
            "\n\n", "a",
            "Status: -20\r\nA: b\r\n\r\n", ": x\r\n\r\n", "A\u{0}: b\r\n\r\n", "A: \r\r\n\r\n",
            "Status: 200\u{E9}\r\n\r\n",
        ].map { Array($0.utf8) }
        return heads + heads.map { FastCGIRecord.stream(.output, $0) }
            + [[1, 3, 0, 1, 0, 8, 255, 0], [1, 6, 255, 255, 255, 255, 255, 255], [0, 6, 0, 1, 0, 0, 0, 0]]
    }

    private static func checkFastCGIReply(_ bytes: [UInt8]) throws {
        try withStream(bytes) { socket in
            var size = 0
            while let record = FastCGIRecord(socket) { size += 8 + record.content.count }
            try expectHolds(size <= bytes.count, "more records than bytes")
        }
        // The end of the headers is that of the first empty line, however much is behind it.
        guard let end = ScriptHead.end(in: bytes) else {
            try expectHolds(!String(decoding: bytes, as: UTF8.self).utf8.elementsEqual([10]), "an empty line is missed")
            return
        }
        try expectHolds(end > 0 && bytes[end - 1] == 10, "the headers end within a line")
        try expectHolds(ScriptHead.end(in: Array(bytes[..<end])) == end, "the end depends on what is behind it")
        guard let script = ScriptHead(bytes[..<end]) else { return }
        try expectHolds((200...999).contains(script.status), "the status is \(script.status)")
        var head = HTTPHead(firstLine: "HTTP/1.1 \(script.status) \(script.reason)")
        for (name, value) in script.fields { head.add(name, value) }
        try expectHolds(
            HTTPHead(head.bytes.dropLast(4))?.allFields.count == script.fields.count, "a value makes other headers")
    }
}
