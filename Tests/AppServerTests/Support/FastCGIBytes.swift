@testable import AppServer

/// Records as a web server sends them.
enum FastCGIBytes {
    static func begin(_ id: Int, keepsConnection: Bool = true, role: UInt8 = 1) -> [UInt8] {
        fastCGIRecord(1, id, [0, role, keepsConnection ? 1 : 0, 0, 0, 0, 0, 0])
    }

    static func params(_ id: Int, _ pairs: [(name: String, value: String)]) -> [UInt8] {
        fastCGIRecords(4, id, fastCGIPairs(pairs)) + fastCGIRecord(4, id, [])
    }

    static func stdin(_ id: Int, _ bytes: [UInt8]) -> [UInt8] {
        fastCGIRecords(5, id, bytes) + fastCGIRecord(5, id, [])
    }

    static func abort(_ id: Int) -> [UInt8] { fastCGIRecord(2, id, []) }

    static func variables(
        _ method: String, _ target: String, length: Int? = nil
    ) -> [(name: String, value: String)] {
        var pairs = [
            (name: "REQUEST_METHOD", value: method), ("REQUEST_URI", target), ("SERVER_PROTOCOL", "HTTP/1.1"),
            ("REMOTE_USER", "anna"), ("REMOTE_ADDR", "192.0.2.1"), ("HTTP_ACCEPT_LANGUAGE", "sv"),
        ]
        if let length { pairs.append(("CONTENT_LENGTH", "\(length)")) }
        return pairs
    }

    /// All records of a GET request.
    static func request(_ id: Int, _ target: String, keepsConnection: Bool = true) -> [UInt8] {
        request(id, "GET", target, keepsConnection: keepsConnection)
    }

    /// All records of a request.
    static func request(
        _ id: Int, _ method: String, _ target: String, body: [UInt8] = [], keepsConnection: Bool = true
    ) -> [UInt8] {
        begin(id, keepsConnection: keepsConnection)
            + params(id, variables(method, target, length: method == "GET" ? nil : body.count)) + stdin(id, body)
    }

    /// The records in bytes that hold whole ones.
    static func records(_ bytes: [UInt8]) throws -> [FastCGIRecordReader.Record] {
        var reader = FastCGIRecordReader()
        reader.append(bytes[...])
        var records: [FastCGIRecordReader.Record] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }
}

/// A reply, put together from the records of one request.
struct FastCGIReply: Equatable {
    var text = ""
    var endStatus: [UInt8]?

    init(_ records: [FastCGIRecordReader.Record], id: Int) {
        var bytes: [UInt8] = []
        for record in records where record.id == id {
            if record.kind == 6 { bytes += record.content }
            if record.kind == 3 { endStatus = Array(record.content) }
        }
        text = String(decoding: bytes, as: UTF8.self)
    }
}
