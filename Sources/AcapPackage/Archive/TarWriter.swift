/// Writes archives as GNU tar does with `--format=gnu --numeric-owner`.
///
/// ``TarReader`` accepts everything that it writes: both refuse entries that are not safe to unpack.
package struct TarWriter {
    static let blockSize = 512
    /// Archives are padded to a multiple of this size.
    static let recordSize = 20 * blockSize
    /// The limit of eleven octal digits.
    ///
    /// Not every unpacker knows the format for larger numbers.
    static let maximumNumber: UInt64 = 1 << 33 - 1
    /// The largest archive, in bytes.
    ///
    /// It is built in memory, and its offsets must fit into 31 bits.
    static let maximumSize = 0x7FF0_0000

    private var bytes: [UInt8] = []

    /// Writes an archive.
    ///
    /// - Parameter entries: The entries, in this order.
    /// - Returns: The archive.
    /// - Throws: `ArchiveError` if the archive would be too large, a number does not fit, or it would not be safe to unpack.
    package static func archive(_ entries: [ArchiveEntry]) throws(ArchiveError) -> [UInt8] {
        try ArchiveTree.check(entries)
        var writer = TarWriter()
        for entry in entries { try writer.add(entry) }
        writer.bytes += [UInt8](repeating: 0, count: 2 * blockSize)
        writer.pad(to: recordSize)
        return writer.bytes
    }

    private mutating func add(_ entry: ArchiveEntry) throws(ArchiveError) {
        for number in [entry.modified, entry.userID, entry.groupID] where number > Self.maximumNumber {
            throw ArchiveError(
                code: .tooLarge, entry: entry.name, problem: "the number \(number) does not fit into tar")
        }
        guard bytes.count + (entry.bytes?.count ?? 0) < Self.maximumSize else {
            throw ArchiveError(
                code: .tooLarge, entry: entry.name,
                problem: "the package would be larger than \(Self.maximumSize) bytes")
        }
        var name = Array(entry.name.utf8)
        var target: [UInt8] = []
        let type: UInt8
        switch entry.content {
        case .file: type = UInt8(ascii: "0")
        case .directory:
            type = UInt8(ascii: "5")
            name.append(UInt8(ascii: "/"))
        case .symbolicLink(let path):
            type = UInt8(ascii: "2")
            target = Array(path.utf8)
        }
        if target.count > 100 { addLong(target, type: UInt8(ascii: "K")) }
        if name.count > 100 { addLong(name, type: UInt8(ascii: "L")) }
        let contents = entry.bytes ?? []
        addHeader(
            name: name.prefix(100), mode: UInt64(entry.permissions & 0o7777), userID: entry.userID,
            groupID: entry.groupID, size: UInt64(contents.count), modified: entry.modified, type: type,
            target: target.prefix(100))
        bytes += contents
        pad(to: Self.blockSize)
    }

    /// Adds a record with a name or a target that is too long for the header of the next entry.
    private mutating func addLong(_ text: [UInt8], type: UInt8) {
        addHeader(
            name: Array("././@LongLink".utf8)[...], mode: 0o644, userID: 0, groupID: 0, size: UInt64(text.count + 1),
            modified: 0, type: type, target: [])
        bytes += text
        bytes.append(0)
        pad(to: Self.blockSize)
    }

    private mutating func addHeader(
        name: ArraySlice<UInt8>, mode: UInt64, userID: UInt64, groupID: UInt64, size: UInt64, modified: UInt64,
        type: UInt8, target: ArraySlice<UInt8>
    ) {
        var header = [UInt8](repeating: 0, count: Self.blockSize)
        func put(_ text: some Sequence<UInt8>, at offset: Int) {
            for (index, byte) in text.enumerated() { header[offset + index] = byte }
        }
        put(name, at: 0)
        put(Self.octal(mode, digits: 7), at: 100)
        put(Self.octal(userID, digits: 7), at: 108)
        put(Self.octal(groupID, digits: 7), at: 116)
        put(Self.octal(size, digits: 11), at: 124)
        put(Self.octal(modified, digits: 11), at: 136)
        // The checksum counts its own bytes as spaces.
        put("        ".utf8, at: 148)
        header[156] = type
        put(target, at: 157)
        put("ustar  ".utf8, at: 257)
        let checksum = header.reduce(UInt64(0)) { $0 + UInt64($1) }
        put(Self.octal(checksum, digits: 6) + [0], at: 148)
        bytes += header
    }

    private static func octal(_ value: UInt64, digits: Int) -> [UInt8] {
        (0..<digits).map { UInt8(ascii: "0") + UInt8(value >> (3 * UInt64(digits - 1 - $0)) & 7) }
    }

    private mutating func pad(to boundary: Int) {
        let excess = bytes.count % boundary
        if excess > 0 { bytes += [UInt8](repeating: 0, count: boundary - excess) }
    }
}
