/// Reads tar archives in the formats of GNU, ustar and pax, as far as packages use them.
///
/// It rejects other features of tar, and everything that is not safe to unpack: see ``ArchiveTree``.
package struct TarReader {
    /// The attributes of pax headers that mean something here.
    ///
    /// A header may have any number of others.
    private static let knownAttributes: Set<String> = ["path", "linkpath", "size", "uid", "gid", "mtime"]

    private let bytes: [UInt8]
    private let maximumEntries: Int
    private var position = 0
    private var entries: [ArchiveEntry] = []
    /// Attributes from the records before an entry.
    private var longName: String?
    private var longTarget: String?
    private var attributes: [String: String] = [:]

    private init(_ bytes: [UInt8], maximumEntries: Int) {
        self.bytes = bytes
        self.maximumEntries = maximumEntries
    }

    /// Reads an archive.
    ///
    /// - Parameters:
    ///   - archive: The archive.
    ///   - maximumEntries: The largest number of entries.
    /// - Returns: The entries in their order, without a leading `./` in their names.
    /// - Throws: `ArchiveError` if the archive is truncated, damaged or unsafe, or uses a feature that packages do not have.
    package static func entries(
        _ archive: [UInt8], maximumEntries: Int = 50_000
    ) throws(ArchiveError) -> [ArchiveEntry] {
        var reader = TarReader(archive, maximumEntries: maximumEntries)
        while try reader.readRecord() {}
        try ArchiveTree.check(reader.entries)
        return reader.entries
    }

    /// Reads a header and its contents; returns false at the end.
    private mutating func readRecord() throws(ArchiveError) -> Bool {
        guard let header = block() else { throw truncated() }
        if header.allSatisfy({ $0 == 0 }) {
            guard let second = block() else { throw truncated() }
            guard second.allSatisfy({ $0 == 0 }), bytes[position...].allSatisfy({ $0 == 0 }) else {
                throw damaged("something follows the end of the archive")
            }
            return false
        }
        try check(header)
        switch header[header.startIndex + 156] {
        case UInt8(ascii: "L"): longName = try longText(header)
        case UInt8(ascii: "K"): longTarget = try longText(header)
        case UInt8(ascii: "x"):
            for (key, value) in try paxRecords(header) {
                guard !key.hasPrefix("GNU.sparse.") else { throw unsupported("a sparse file") }
                if Self.knownAttributes.contains(key) { attributes[key] = value }
            }
        case UInt8(ascii: "g"):
            // Allowed only without attributes of entries. Git writes a comment, for example.
            let keys = try paxRecords(header).map(\.key)
            guard keys.allSatisfy({ $0 == "comment" }) else { throw unsupported("a pax header for all entries") }
        default: try readEntry(header)
        }
        return true
    }

    private mutating func readEntry(_ header: ArraySlice<UInt8>) throws(ArchiveError) {
        guard entries.count < maximumEntries else {
            throw ArchiveError(code: .tooLarge, problem: "more than \(maximumEntries) entries")
        }
        defer {
            longName = nil
            longTarget = nil
            attributes = [:]
        }
        // A record's name comes first, because the header's may be cut within a character.
        let rawName: String
        if let name = attributes["path"] ?? longName { rawName = name } else { rawName = try headerName(header) }
        let size = try field("size", header, 124, 12)
        let content: ArchiveEntry.Content
        switch header[header.startIndex + 156] {
        case UInt8(ascii: "5"): content = .directory
        case 0 where rawName.utf8.last == UInt8(ascii: "/"): content = .directory
        case UInt8(ascii: "0"), 0, UInt8(ascii: "7"): content = .file(try data(size))
        case UInt8(ascii: "2"):
            if let target = attributes["linkpath"] ?? longTarget {
                content = .symbolicLink(target)
            } else {
                content = .symbolicLink(try text(header, 157, 100))
            }
        case UInt8(ascii: "1"): throw unsupported("a hard link", rawName)
        case UInt8(ascii: "3"), UInt8(ascii: "4"), UInt8(ascii: "6"): throw unsupported("a device or a pipe", rawName)
        case UInt8(ascii: "S"): throw unsupported("a sparse file", rawName)
        default: throw unsupported("an entry of an unknown type", rawName)
        }
        if size > 0 {
            guard case .file = content else { throw damaged("contents where there can be none", rawName) }
        }
        let entry = ArchiveEntry(
            try safeName(rawName), content,
            permissions: UInt16(truncatingIfNeeded: try number(header, 100, 8) & 0o7777),
            userID: try field("uid", header, 108, 8), groupID: try field("gid", header, 116, 8),
            modified: try field("mtime", header, 136, 12))
        // The directory itself, in archives whose names start with ./
        guard entry.name != "." else {
            guard case .directory = content else { throw unsafe("this is the directory itself", rawName) }
            return
        }
        entries.append(entry)
    }

    // MARK: Safety

    /// Removes `./` and outer slashes from a name, and checks that it stays in the directory.
    private func safeName(_ name: String) throws(ArchiveError) -> String {
        guard name.utf8.count <= ArchiveTree.maximumNameLength else { throw unsafe("the name is too long", name) }
        guard !name.isEmpty else { throw unsafe("the name is empty", name) }
        guard name.utf8.first != UInt8(ascii: "/") else { throw unsafe("the path is absolute", name) }
        let parts = name.utf8.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }
        guard !parts.isEmpty else { return "." }
        let safeName = parts.map { String(Substring($0)) }.joined(separator: "/")
        try ArchiveTree.check(name: safeName)
        return safeName
    }

    // MARK: Headers

    private func check(_ header: ArraySlice<UInt8>) throws(ArchiveError) {
        let start = header.startIndex
        let sum = header.enumerated().reduce(UInt64(0)) { sum, item in
            sum + UInt64((148..<156).contains(item.offset) ? UInt8(ascii: " ") : item.element)
        }
        guard try number(header, 148, 8) == sum else {
            throw damaged("the checksum of the header at byte \(start) is wrong")
        }
    }

    private func headerName(_ header: ArraySlice<UInt8>) throws(ArchiveError) -> String {
        let name = try text(header, 0, 100)
        // ustar has a prefix of the name in bytes that GNU tar uses otherwise.
        guard header.dropFirst(257).starts(with: "ustar\0".utf8) else { return name }
        let prefix = try text(header, 345, 155)
        return prefix.isEmpty ? name : "\(prefix)/\(name)"
    }

    private func text(_ header: ArraySlice<UInt8>, _ offset: Int, _ count: Int) throws(ArchiveError) -> String {
        let field = header.dropFirst(offset).prefix(count).prefix { $0 != 0 }
        guard let text = String(validating: field, as: UTF8.self) else { throw damaged("a name that is not UTF-8") }
        return text
    }

    /// A number in octal digits, or in binary with the highest bit set as GNU tar writes those that are too large.
    private func number(_ header: ArraySlice<UInt8>, _ offset: Int, _ count: Int) throws(ArchiveError) -> UInt64 {
        let field = header.dropFirst(offset).prefix(count)
        if let first = field.first, first & 0x80 != 0 {
            guard first == 0x80, field.dropFirst().dropLast(8).allSatisfy({ $0 == 0 }) else {
                throw damaged("a number out of range")
            }
            return field.suffix(min(8, count - 1)).reduce(0) { $0 << 8 | UInt64($1) }
        }
        let digits = field.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }) else {
            throw damaged("a number that is not octal")
        }
        return digits.reduce(0) { $0 << 3 | UInt64($1 - UInt8(ascii: "0")) }
    }

    /// A number of a header, or what a pax header says instead; of a time that has a fraction, the seconds.
    private func field(
        _ attribute: String, _ header: ArraySlice<UInt8>, _ offset: Int, _ count: Int
    ) throws(ArchiveError) -> UInt64 {
        guard let text = attributes[attribute] else { return try number(header, offset, count) }
        guard let value = UInt64(text.prefix { $0 != "." }) else {
            throw damaged("a \(attribute) that is not a number")
        }
        return value
    }

    private mutating func longText(_ header: ArraySlice<UInt8>) throws(ArchiveError) -> String {
        let size = try number(header, 124, 12)
        guard size <= ArchiveTree.maximumNameLength + 1 else {
            throw ArchiveError(code: .unsafe, problem: "a name is too long")
        }
        let bytes = try data(size).prefix { $0 != 0 }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw damaged("a name that is not UTF-8") }
        return text
    }

    /// The records of a pax header: each a length, a key and a value.
    private mutating func paxRecords(_ header: ArraySlice<UInt8>) throws(ArchiveError) -> [(key: String, value: String)]
    {
        let size = try number(header, 124, 12)
        guard size <= 1 << 20 else { throw ArchiveError(code: .tooLarge, problem: "a pax header is too large") }
        var rest = try data(size)[...]
        var records: [(key: String, value: String)] = []
        while !rest.isEmpty {
            let digits = rest.prefix { isDigit($0) }
            guard let length = Int(String(decoding: digits, as: UTF8.self)), length > digits.count + 1,
                length <= rest.count, rest[rest.startIndex + digits.count] == UInt8(ascii: " ")
            else { throw damaged("a pax header") }
            let record = rest.prefix(length).dropFirst(digits.count + 1)
            rest = rest.dropFirst(length)
            guard record.last == UInt8(ascii: "\n"), let sign = record.firstIndex(of: UInt8(ascii: "=")),
                sign > record.startIndex,
                let key = String(validating: record[..<sign], as: UTF8.self),
                let value = String(validating: record[(sign + 1)...].dropLast(), as: UTF8.self)
            else { throw damaged("a pax header") }
            records.append((key, value))
        }
        return records
    }

    // MARK: Bytes

    private mutating func block() -> ArraySlice<UInt8>? {
        guard position + TarWriter.blockSize <= bytes.count else { return nil }
        defer { position += TarWriter.blockSize }
        return bytes[position..<(position + TarWriter.blockSize)]
    }

    /// The contents after a header, in whole blocks.
    private mutating func data(_ size: UInt64) throws(ArchiveError) -> [UInt8] {
        guard size <= UInt64(bytes.count - position) else { throw truncated() }
        let end = position + Int(size)
        defer {
            position = min(
                bytes.count, end + (TarWriter.blockSize - Int(size) % TarWriter.blockSize) % TarWriter.blockSize)
        }
        return Array(bytes[position..<end])
    }

    // MARK: Errors

    private func truncated() -> ArchiveError {
        ArchiveError(code: .truncated, problem: "the archive ends too early")
    }

    private func damaged(_ problem: String, _ entry: String? = nil) -> ArchiveError {
        ArchiveError(code: .damaged, entry: entry, problem: "the archive is damaged: \(problem)")
    }

    private func unsafe(_ problem: String, _ entry: String) -> ArchiveError {
        ArchiveError(code: .unsafe, entry: entry, problem: problem)
    }

    private func unsupported(_ what: String, _ entry: String? = nil) -> ArchiveError {
        ArchiveError(code: .unsupported, entry: entry, problem: "\(what), which packages do not have")
    }
}
