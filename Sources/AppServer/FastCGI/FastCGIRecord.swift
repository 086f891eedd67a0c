/// The kinds of records (FastCGI 1.0, section 8).
enum FastCGIKind {
    static let beginRequest: UInt8 = 1
    static let abortRequest: UInt8 = 2
    static let endRequest: UInt8 = 3
    static let params: UInt8 = 4
    static let stdin: UInt8 = 5
    static let stdout: UInt8 = 6
    static let getValues: UInt8 = 9
    static let getValuesResult: UInt8 = 10
    static let unknownType: UInt8 = 11
}

/// Makes one record.
///
/// - Parameters:
///   - kind: The kind.
///   - id: The request; 0 for management records.
///   - content: At most 65,535 bytes.
/// - Returns: The header and the content, without padding.
func fastCGIRecord(_ kind: UInt8, _ id: Int, _ content: ArraySlice<UInt8>) -> [UInt8] {
    var record: [UInt8] = []
    appendFastCGIRecord(kind, id, content, to: &record)
    return record
}

/// Makes the records of a stream's part, without its end.
///
/// - Parameters:
///   - kind: The kind of the stream.
///   - id: The request.
///   - bytes: The part, of any size.
/// - Returns: The records.
func fastCGIRecords(_ kind: UInt8, _ id: Int, _ bytes: [UInt8]) -> [UInt8] {
    var records: [UInt8] = []
    records.reserveCapacity(bytes.count + (bytes.count / 65_535 + 1) * 8)
    var rest = bytes[...]
    while !rest.isEmpty {
        appendFastCGIRecord(kind, id, rest.prefix(65_535), to: &records)
        rest = rest.dropFirst(65_535)
    }
    return records
}

private func appendFastCGIRecord(_ kind: UInt8, _ id: Int, _ content: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.append(1)
    output.append(kind)
    output.append(UInt8(truncatingIfNeeded: id >> 8))
    output.append(UInt8(truncatingIfNeeded: id))
    output.append(UInt8(truncatingIfNeeded: content.count >> 8))
    output.append(UInt8(truncatingIfNeeded: content.count))
    output.append(0)
    output.append(0)
    output.append(contentsOf: content)
}

/// Finds the records in a stream of bytes that may be cut anywhere.
struct FastCGIRecordReader {
    struct Record: Equatable {
        var kind: UInt8
        var id: Int
        var content: ArraySlice<UInt8>
    }

    private var buffer: [UInt8] = []
    private var first = 0

    /// Whether no bytes of an incomplete record are kept.
    var isEmpty: Bool { first == buffer.count }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        if first > 0 {
            buffer.removeSubrange(..<first)
            first = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// Returns the next complete record; `nil` if there is none yet.
    ///
    /// - Throws: `FastCGIError` if the bytes are no record. The rest of the stream then has no meaning.
    mutating func next() throws(FastCGIError) -> Record? {
        guard buffer.count - first >= 8 else { return nil }
        guard buffer[first] == 1 else { throw FastCGIError("version \(buffer[first]) of the protocol") }
        let length = Int(buffer[first + 4]) << 8 | Int(buffer[first + 5])
        let end = first + 8 + length
        let next = end + Int(buffer[first + 6])
        guard buffer.count >= next else { return nil }
        let id = Int(buffer[first + 2]) << 8 | Int(buffer[first + 3])
        defer { first = next }
        return Record(kind: buffer[first + 1], id: id, content: buffer[first + 8..<end])
    }
}

/// Bytes that are not FastCGI.
struct FastCGIError: Error, Equatable {
    var reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}
