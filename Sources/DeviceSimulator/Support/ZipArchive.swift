/// A .zip file without compression.
struct ZipArchive {
    let bytes: [UInt8]

    init(_ files: [(name: String, content: [UInt8])]) {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let name = Array(file.name.utf8)
            let size = Self.number(file.content.count, 4)
            // Version 2.0, no flags, stored without compression, and the earliest date of the format.
            var common = [[20, 2], [0, 4], [0, 2], [33, 2]].flatMap { Self.number($0[0], $0[1]) }
            common += Self.number(Int(crc32(file.content)), 4) + size + size
            common += Self.number(name.count, 2) + Self.number(0, 2)
            directory += [0x50, 0x4B, 1, 2]
            directory += Self.number(20, 2) + common + Self.number(0, 10)
            directory += Self.number(bytes.count, 4) + name
            bytes += [0x50, 0x4B, 3, 4]
            bytes += common + name + file.content
        }
        let count = Self.number(files.count, 2)
        let end = Self.number(directory.count, 4) + Self.number(bytes.count, 4) + Self.number(0, 2)
        bytes += directory
        bytes += [0x50, 0x4B, 5, 6]
        bytes += Self.number(0, 4) + count + count + end
        self.bytes = bytes
    }

    private static func number(_ number: Int, _ size: Int) -> [UInt8] {
        (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
    }
}
