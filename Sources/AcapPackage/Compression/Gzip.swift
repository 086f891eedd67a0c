/// Gzip files, by [RFC 1952](https://www.rfc-editor.org/rfc/rfc1952).
package enum Gzip {
    /// The header that `gzip --no-name -9` writes: no name, no time, best compression, Unix.
    private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3]

    /// Compresses bytes.
    ///
    /// The result is the same on every machine.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: A gzip file.
    package static func compress(_ bytes: [UInt8]) -> [UInt8] {
        header + DeflateWriter.compress(bytes) + littleEndian(CRC32.checksum(bytes))
            + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// Expands the first member of a gzip file.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - limit: The largest number of expanded bytes.
    /// - Returns: The bytes, and the number of bytes after the member, such as a package's signature.
    /// - Throws: `CompressionError` if the file is not gzip, truncated, damaged or too large.
    package static func expand(
        _ file: [UInt8], limit: Int
    ) throws(CompressionError) -> (bytes: [UInt8], trailingCount: Int) {
        guard file.starts(with: header[..<3]) else { throw .notGzip }
        let start = try headerEnd(file)
        let (bytes, end) = try DeflateReader.expand(file, from: start, limit: limit)
        guard end + 8 <= file.count else { throw .truncated }
        let trailer = littleEndian(CRC32.checksum(bytes)) + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
        guard file[end..<(end + 8)].elementsEqual(trailer) else { throw .damaged }
        return (bytes, file.count - end - 8)
    }

    private static func headerEnd(_ file: [UInt8]) throws(CompressionError) -> Int {
        guard file.count >= header.count else { throw .truncated }
        let flags = file[3]
        // The upper three bits are reserved, so their effect on the header is unknown.
        guard flags & 0xE0 == 0 else { throw .damaged }
        var position = header.count
        if flags & 4 != 0 {
            guard position + 2 <= file.count else { throw .truncated }
            position += 2 + Int(file[position]) + Int(file[position + 1]) << 8
        }
        // A name and a comment, each up to a zero.
        for flag: UInt8 in [8, 16] where flags & flag != 0 {
            guard position < file.count, let zero = file[position...].firstIndex(of: 0) else { throw .truncated }
            position = zero + 1
        }
        if flags & 2 != 0 { position += 2 }
        guard position < file.count else { throw .truncated }
        return position
    }

    private static func littleEndian(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
