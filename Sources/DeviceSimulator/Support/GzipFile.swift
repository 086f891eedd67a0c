/// A .gz file without compression (RFC 1952).
struct GzipFile {
    let bytes: [UInt8]

    init(_ content: [UInt8]) {
        // Deflate, no flags, no time, Unix.
        var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        var rest = content[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            bytes.append(rest.isEmpty ? 1 : 0)
            bytes += Self.number(UInt32(block.count), 2) + Self.number(~UInt32(block.count), 2) + block
        } while !rest.isEmpty
        bytes += Self.number(crc32(content), 4)
        bytes += Self.number(UInt32(truncatingIfNeeded: content.count), 4)
        self.bytes = bytes
    }

    private static func number(_ number: UInt32, _ size: Int) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
