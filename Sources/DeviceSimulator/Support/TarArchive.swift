/// A .tar file in the format of POSIX (ustar).
struct TarArchive {
    let bytes: [UInt8]

    private static let blockSize = 512

    /// - Parameter files: The files; a name has at most 100 bytes.
    init(_ files: [(name: String, content: [UInt8])]) {
        var bytes: [UInt8] = []
        for file in files {
            bytes += Self.header(file.name, size: file.content.count)
            bytes += file.content
            bytes += Self.zeros(-file.content.count & (Self.blockSize - 1))
        }
        self.bytes = bytes + Self.zeros(2 * Self.blockSize)
    }

    private static func header(_ name: String, size: Int) -> [UInt8] {
        var header = zeros(blockSize)
        func put(_ text: String, at offset: Int) {
            header.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
        }
        func octal(_ number: Int, digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: digits - text.count) + text
        }
        put(name, at: 0)
        put(octal(0o644, digits: 7), at: 100)
        put(octal(0, digits: 7), at: 108)
        put(octal(0, digits: 7), at: 116)
        put(octal(size, digits: 11), at: 124)
        put(octal(0, digits: 11), at: 136)
        // The checksum counts its own field as spaces.
        put("        ", at: 148)
        put("0", at: 156)
        put("ustar\u{0}00", at: 257)
        put("root", at: 265)
        put("root", at: 297)
        let sum = header.reduce(0) { $0 + Int($1) }
        put(octal(sum, digits: 6) + "\u{0} ", at: 148)
        return header
    }

    private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
}
