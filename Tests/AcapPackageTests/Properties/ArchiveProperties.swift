import AcapPackage
import TestTools

extension InputProperty {
    /// An archive that is read can be unpacked safely, and is written and read again as it was.
    static let tar = InputProperty(name: "tar") { bytes in
        guard let entries = try? TarReader.entries(bytes, maximumEntries: 1_000) else { return }
        let size = entries.reduce(0) { $0 + ($1.bytes?.count ?? 0) }
        try expectHolds(size <= bytes.count, "\(size) bytes of \(bytes.count)")
        let places = Set(entries.map(\.name))
        try expectHolds(places.count == entries.count, "a name occurs twice")
        _ = ApplicationPackage(entries: entries).findings()
        do {
            let again = try TarReader.entries(try TarWriter.archive(entries))
            try expectHolds(again == entries, "what is written does not read back")
        } catch let error as ArchiveError {
            // Only numbers that tar's octal digits cannot hold.
            try expectHolds(error.code == .tooLarge, "what was read is not written: \(error)")
        }
    } seeds: {
        let entries = [
            ArchiveEntry("app", .file([1, 2, 3]), permissions: 0o755, modified: 1_700_000_000),
            ArchiveEntry("lib", .directory, permissions: 0o755),
            ArchiveEntry("lib/a", .symbolicLink("../app"), permissions: 0o777),
            ArchiveEntry(String(repeating: "n", count: 120), .file([]), permissions: 0o644, userID: 5, groupID: 7),
        ]
        let links = [("s", "."), ("t", "u/.."), ("u", "s/x")].map { name, target in
            ArchiveEntry(name, .symbolicLink(target), permissions: 0o777)
        }
        return [entries, links, []].compactMap { try? TarWriter.archive($0) }
    }

    /// Compressed data is expanded or refused, within the limit; what is compressed expands to what it was.
    static let deflate = InputProperty(name: "deflate") { bytes in
        if let (expanded, end) = try? DeflateReader.expand(bytes, from: 0, limit: 1 << 16) {
            try expectHolds(expanded.count <= 1 << 16 && end <= bytes.count, "beyond the limits")
        }
        let compressed = DeflateWriter.compress(bytes)
        let (again, end) = try DeflateReader.expand(compressed, from: 0, limit: bytes.count)
        try expectHolds(again == bytes && end == compressed.count, "what is compressed does not expand")
    } seeds: {
        [[], [3, 0], Array("aaaaaaaaaabbbbbbbbbb".utf8), (0..<600).map { UInt8($0 * $0 % 251) }].flatMap {
            [$0, DeflateWriter.compress($0)]
        }
    }

    /// A gzip file is expanded or refused, and nothing after it is lost.
    static let gzip = InputProperty(name: "gzip") { bytes in
        guard let (expanded, trailing) = try? Gzip.expand(bytes, limit: 1 << 16) else { return }
        try expectHolds(trailing >= 0 && trailing < bytes.count, "\(trailing) bytes follow")
        let again = try Gzip.expand(Gzip.compress(expanded) + bytes.suffix(trailing), limit: expanded.count)
        try expectHolds(again.bytes == expanded && again.trailingCount == trailing, "it does not read back")
    } seeds: {
        [Gzip.compress([]), Gzip.compress(Array("a package".utf8)) + [1, 2, 3]]
    }

    /// The header of a program leads nowhere outside of the file.
    static let executable = InputProperty(name: "executable") { bytes in
        let libraries = ExecutableFile(bytes)?.neededLibraries ?? []
        try expectHolds(libraries.allSatisfy { $0.utf8.count <= 256 }, "a name is longer than allowed")
        if ExecutableFile(bytes) == nil { _ = ExecutableFile.fault(of: bytes) }
    } seeds: {
        // A program with one loaded and one dynamic segment, and one library.
        var program = [UInt8](repeating: 0, count: 400)
        func put(_ value: UInt64, _ size: Int, at offset: Int) {
            for index in 0..<size { program[offset + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index)) }
        }
        program.replaceSubrange(0..<7, with: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1])
        put(3, 2, at: 16)
        put(183, 2, at: 18)
        put(64, 8, at: 32)
        put(56, 2, at: 54)
        put(2, 2, at: 56)
        for (start, kind, offset, size) in [(64, 1, 0, 400), (120, 2, 200, 48)] as [(Int, UInt64, UInt64, UInt64)] {
            put(kind, 4, at: start)
            put(offset, 8, at: start + 8)
            put(offset, 8, at: start + 16)
            put(size, 8, at: start + 32)
        }
        let tags: [(tag: UInt64, value: UInt64)] = [(1, 1), (5, 300), (0, 0)]
        for (index, entry) in tags.enumerated() {
            put(entry.tag, 8, at: 200 + 16 * index)
            put(entry.value, 8, at: 208 + 16 * index)
        }
        program.replaceSubrange(301..<309, with: Array("libx.so\0".utf8))
        var hostile = program
        // The numbers at the limits of their types, which no fuzzer finds by itself.
        hostile.replaceSubrange(32..<40, with: [UInt8](repeating: 0xFF, count: 7) + [0x7F])
        return [program, hostile, Array("#!/bin/sh\r\n".utf8), [0xEF, 0xBB, 0xBF, 0x23, 0x21]]
    }
}
