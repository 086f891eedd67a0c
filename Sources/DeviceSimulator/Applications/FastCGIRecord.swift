/// A record of FastCGI, as a web server writes and reads it (FastCGI 1.0, section 3.3).
struct FastCGIRecord: Equatable {
    /// The kinds that a web server needs.
    enum Kind: UInt8 {
        case beginRequest = 1
        case endRequest = 3
        case parameters = 4
        case input = 5
        case output = 6
        case errors = 7
    }

    /// The number of a kind; there may be kinds that nobody knows.
    let kind: UInt8
    let id: Int
    let content: [UInt8]

    /// The only request of a connection: Apache opens one for each.
    static let onlyID = 1

    /// Makes a record.
    ///
    /// - Parameters:
    ///   - kind: The kind.
    ///   - content: At most 65,535 bytes.
    /// - Returns: The bytes of the record.
    static func bytes(_ kind: Kind, _ content: some Collection<UInt8>) -> [UInt8] {
        let count = content.count
        return [1, kind.rawValue, 0, UInt8(onlyID), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF), 0, 0] + content
    }

    /// Makes the records of a stream with its end.
    static func stream(_ kind: Kind, _ content: [UInt8]) -> [UInt8] {
        var records: [UInt8] = []
        for start in stride(from: 0, to: content.count, by: 65_535) {
            records += bytes(kind, content[start..<min(start + 65_535, content.count)])
        }
        return records + bytes(kind, [])
    }

    /// Makes the beginning of a request: role responder, one request for each connection.
    static let begin = bytes(.beginRequest, [0, 1, 0, 0, 0, 0, 0, 0])

    /// Makes the names and values of a stream of parameters (section 3.4).
    static func pairs(_ pairs: [(name: String, value: String)]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (name, value) in pairs {
            for count in [name.utf8.count, value.utf8.count] {
                let isShort = count < 128
                bytes += isShort ? [UInt8(count)] : [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
                if !isShort { bytes[bytes.count - 4] |= 0x80 }
            }
            bytes += Array(name.utf8) + Array(value.utf8)
        }
        return bytes
    }

    /// Reads the next record of a connection.
    ///
    /// - Returns: `nil` at the end, and for bytes that are not a record.
    init?(_ socket: SocketStream) {
        let header = socket.readAll(8)
        guard header.count == 8, header[0] == 1 else { return nil }
        let count = Int(header[4]) << 8 | Int(header[5])
        let padding = Int(header[6])
        let rest = socket.readAll(count + padding)
        guard rest.count == count + padding else { return nil }
        kind = header[1]
        id = Int(header[2]) << 8 | Int(header[3])
        content = Array(rest.prefix(count))
    }
}
