import TestSupport
import TestTools
import Testing

@testable import AcapPackage

@Suite struct TarTests {
    private static func header(
        _ name: String, type: Character = "0", size: Int = 0, target: String = "", magic: String = "ustar  \0",
        prefix: String = "", mode: String = "0000644\0"
    ) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, _ offset: Int) {
            for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
        }
        put(name, 0)
        put(mode, 100)
        put("0000000\0", 108)
        put("0000000\0", 116)
        let octal = String(size, radix: 8)
        put(String(repeating: "0", count: 11 - octal.count) + octal + "\0", 124)
        put("00000000000\0", 136)
        put("        ", 148)
        put(String(type), 156)
        put(target, 157)
        put(magic, 257)
        put(prefix, 345)
        return withChecksum(header)
    }

    private static func withChecksum(_ header: [UInt8]) -> [UInt8] {
        var header = header
        header.replaceSubrange(148..<156, with: Array("        ".utf8))
        let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
        header.replaceSubrange(
            148..<156, with: Array((String(repeating: "0", count: 6 - sum.count) + sum + "\0 ").utf8))
        return header
    }

    private static func data(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }

    private static let end = [UInt8](repeating: 0, count: 1024)

    private func refuse(_ archive: [UInt8]) -> ArchiveError.Code? {
        expectError(ArchiveError.self) { try TarReader.entries(archive) }?.code
    }

    // MARK: Against the real tar

    @Test func tar_lists_whatWasWritten() throws {
        let long = String(repeating: "d", count: 90) + "/" + String(repeating: "é", count: 60)
        let entries = [
            ArchiveEntry("app", .file([1, 2, 3]), permissions: 0o755, modified: 1_700_000_000),
            ArchiveEntry("html", .directory, permissions: 0o755, modified: 1_700_000_000),
            ArchiveEntry("html/a b.txt", .file([]), permissions: 0o600, modified: 1_700_000_000),
            ArchiveEntry(
                long, .file([UInt8](repeating: 9, count: 1025)), permissions: 0o644, modified: 0o777_7777_7777),
            ArchiveEntry("lib/x", .symbolicLink(long), permissions: 0o777, modified: 0),
        ]
        let archive = try TarWriter.archive(entries)
        #expect(archive.count % 10_240 == 0)
        try withTemporaryFolder { folder in
            try SourceFiles.write(archive, to: "\(folder)/a.tar")
            let (status, output) = try run(
                ["tar", "--numeric-owner", "--full-time", "--quoting-style=literal", "-tvf", "a.tar"], in: folder)
            #expect(status == 0)
            let lines = output.text.split(separator: "\n").map { line in
                line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
            }
            #expect(
                lines == [
                    "-rwxr-xr-x 0/0 3 2023-11-14 22:13:20 app", "drwxr-xr-x 0/0 0 2023-11-14 22:13:20 html/",
                    "-rw------- 0/0 0 2023-11-14 22:13:20 html/a b.txt",
                    "-rw-r--r-- 0/0 1025 2242-03-16 12:56:31 \(long)",
                    "lrwxrwxrwx 0/0 0 1970-01-01 00:00:00 lib/x -> \(long)",
                ])
        }
        #expect(try TarReader.entries(archive) == entries)
    }

    // The same bytes that GNU tar writes with the options of acap-build.
    @Test func archive_isThat_ofTar() throws {
        try withTemporaryFolder { folder in
            let long = String(repeating: "n", count: 120)
            _ = try run(
                [
                    "sh", "-ec",
                    """
                    umask 022; mkdir -p lib/sub html/.git; printf 'program' > app; chmod 755 app; printf 'conf\n' > z.conf
                    head -c 512 /dev/zero > lib/\(long); ln -s \(long) lib/b; ln -s ../z.conf lib/a; : > lib/sub/empty
                    printf x > lib/old~; printf x > html/.git/config; printf x > html/index.html; printf x > html/B; printf x > html/a
                    """,
                ], in: folder)
            let (status, expected) = try run(
                [
                    "tar", "--format=gnu", "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
                    "--mtime=@1234567890",
                    "--exclude=*~", "--exclude-vcs", "-cf", "-", "z.conf", "app", "lib", "html",
                ], in: folder)
            #expect(status == 0)
            var entries: [ArchiveEntry] = []
            for name in ["z.conf", "app", "lib", "html"] {
                entries += try SourceFiles.files("\(folder)/\(name)", as: name).entries
            }
            for index in entries.indices { entries[index].modified = 1_234_567_890 }
            #expect(try TarWriter.archive(entries) == expected)
        }
    }

    @Test func tarsFormats_areRead() throws {
        try withTemporaryFolder { folder in
            let long = String(repeating: "n", count: 120)
            _ = try run(
                [
                    "sh", "-ec",
                    "mkdir -p d/\(long); printf abc > d/\(long)/f; ln -s \(long)/f d/l; printf 1 > d/é; chmod 755 d d/\(long)",
                ], in: folder)
            for format in ["gnu", "ustar", "pax", "posix", "oldgnu"] {
                let (status, archive) = try run(
                    ["tar", "--format=\(format)", "--owner=5", "--group=7", "--sort=name", "-cf", "-", "./d"],
                    in: folder)
                // Ustar cannot hold a link's target of more than 100 bytes.
                if format == "ustar", status != 0 { continue }
                let entries = try TarReader.entries(archive)
                #expect(entries.map(\.name) == ["d", "d/l", "d/\(long)", "d/\(long)/f", "d/é"], "\(format)")
                #expect(entries.first { $0.name.hasSuffix("/f") }?.bytes == Array("abc".utf8))
                #expect(entries.allSatisfy { $0.userID == 5 && $0.groupID == 7 })
                #expect(entries[1].content == .symbolicLink("\(long)/f"))
            }
        }
    }

    // MARK: Hostile archives

    @Test(arguments: ["/etc/passwd", "../x", "a/../../x", "a/..", "..", "//x", "a\nb", "\u{1B}[2J", "/"])
    func name_thatLeadsOut_isRefused(name: String) {
        #expect(refuse(Self.header(name) + Self.end) == .unsafe)
        #expect(
            refuse(
                Self.header("././@LongLink", type: "L", size: name.utf8.count) + Self.data(name) + Self.header("x")
                    + Self.end) == .unsafe)
        let record = "path=\(name)\n"
        let pax = "\(record.utf8.count + 3) \(record)"
        if !name.contains("\n") {
            #expect(
                refuse(Self.header("h", type: "x", size: pax.utf8.count) + Self.data(pax) + Self.header("x") + Self.end)
                    == .unsafe)
        }
        #expect(
            refuse(Self.header("x", magic: "ustar\000", prefix: String(name.prefix(150))) + Self.end) == .unsafe
                || !name.hasPrefix("/"))
    }

    @Test(arguments: [
        ("l", "/etc/passwd"), ("l", ".."), ("l", "../x"), ("d/l", "../../x"), ("d/l", "a/../../../x"), ("l", ""),
        ("l", "a\u{7}"), ("l", "x/../.."),
    ])
    func link_thatLeadsOut_isRefused(name: String, target: String) {
        #expect(refuse(Self.header(name, type: "2", target: target) + Self.end) == .unsafe)
    }

    @Test(arguments: [("l", "x"), ("d/l", "../x"), ("d/e/l", "../../x/./y"), ("l", "."), ("d/l", "a/../..")])
    func link_thatStaysInside_isRead(name: String, target: String) throws {
        let entries = try TarReader.entries(Self.header(name, type: "2", target: target) + Self.end)
        #expect(entries.first?.content == .symbolicLink(target))
    }

    private func links(_ pairs: (String, String)...) -> [UInt8] {
        pairs.flatMap { Self.header($0.0, type: "2", target: $0.1) } + Self.end
    }

    // Each of these links is harmless to look at; together they led out of the package.
    @Test func linkThroughLinks_isRefused_whereItLeadsOut() throws {
        #expect(refuse(links(("s", "."), ("t", "s/.."))) == .unsafe)
        #expect(refuse(links(("u", "t/.."), ("t", "s/.."), ("s", "."))) == .unsafe)
        #expect(refuse(links(("d/l", "../m/../.."), ("m", "n"), ("n", "."))) == .unsafe)
        #expect(try TarReader.entries(links(("a/b/c", "../../x/../.."), ("x", "a/b"))).count == 2)
        #expect(try TarReader.entries(links(("s", "."), ("t", "s/s/s/x"))).count == 2)
        // A link in a circle, and a longer chain than a system follows.
        #expect(refuse(links(("a", "b"), ("b", "a"))) == .unsafe)
        #expect(refuse(links(("a", "a/x"))) == .unsafe)
        let chain = (0..<50).flatMap { Self.header("l\($0)", type: "2", target: "l\($0 + 1)") }
        #expect(refuse(chain + Self.end) == .unsafe)
        #expect(try TarReader.entries(Array(chain.prefix(40 * 512)) + Self.end).count == 40)
    }

    // To a comparison of characters, a slash with an accent after it is no slash.
    @Test func pathThatBeginsWithAnAccentedSlash_isRefused() {
        #expect(refuse(Self.header("/\u{301}etc") + Self.end) == .unsafe)
        #expect(refuse(Self.header("l", type: "2", target: "/\u{301}etc") + Self.end) == .unsafe)
    }

    @Test func entryBelowAFile_isRefused() {
        #expect(refuse(Self.header("f") + Self.header("f/x") + Self.end) == .unsafe)
        #expect(refuse(Self.header("f/x/y") + Self.header("f/x") + Self.end) == .unsafe)
    }

    // Half a megabyte of compressed data could take gigabytes, and a path of 2,000 folders 100,000,000 places in memory.
    @Test func hostileArchives_areRefused_withinBounds() throws {
        let deep = (0..<65).map { _ in "d" }.joined(separator: "/")
        #expect(
            refuse(Self.header("x", type: "L", size: deep.utf8.count) + Self.data(deep) + Self.header("x") + Self.end)
                == .unsafe)
        let many = (0..<3_500).flatMap { index -> [UInt8] in
            let name = (0..<60).map { "\(index)\($0)" }.joined(separator: "/")
            return Self.header("x", type: "L", size: name.utf8.count) + Self.data(name) + Self.header("x")
        }
        #expect(refuse(many + Self.end) == .tooLarge)
        // Attributes that mean nothing are not kept.
        let pax = (0..<2_000).flatMap { index -> [UInt8] in
            let key = "11 k\(1_000 + index)=v\n"
            return Self.header("h", type: "x", size: key.utf8.count) + Self.data(key)
        }
        #expect(try TarReader.entries(pax + Self.header("x") + Self.end).count == 1)
    }

    // The writer refuses what the reader refuses.
    @Test(arguments: [["f", "f/x"], ["f/x", "f"], ["x", "x"], ["a\nb"], ["../x"], ["a//b"], ["a/./b"], ["/x"]])
    func names_thatTheReaderRefuses_areNotWritten(names: [String]) {
        let entries = names.map { ArchiveEntry($0, .file([]), permissions: 0o644) }
        #expect(expectError(ArchiveError.self) { try TarWriter.archive(entries) }?.code == .unsafe)
    }

    @Test func entryThroughALink_isRefused() {
        let link = Self.header("d", type: "2", target: "e")
        #expect(refuse(link + Self.header("d/x") + Self.end) == .unsafe)
        #expect(refuse(link + Self.header("d/x/y") + Self.end) == .unsafe)
        #expect(refuse(Self.header("d/x") + link + Self.end) == .unsafe)
        #expect(refuse(link + Self.header("./d//x") + Self.end) == .unsafe)
    }

    @Test func name_thatIsThereTwice_isRefused() {
        #expect(refuse(Self.header("x") + Self.header("x") + Self.end) == .unsafe)
        #expect(refuse(Self.header("x") + Self.header("./x") + Self.end) == .unsafe)
        #expect(refuse(Self.header("x") + Self.header("x/", type: "5") + Self.end) == .unsafe)
        #expect(
            refuse(Self.header("x", type: "2", target: "y") + Self.header("x", type: "2", target: "z") + Self.end)
                == .unsafe)
    }

    @Test(arguments: ["1", "3", "4", "6", "S", "M", "V", "N", "Z"] as [Character])
    func type_thatPackagesDoNotHave_isRefused(type: Character) {
        #expect(refuse(Self.header("x", type: type, target: "y") + Self.end) == .unsupported)
    }

    @Test func sparseFile_ofPax_isRefused() {
        let record = "22 GNU.sparse.major=1\n"
        #expect(
            refuse(Self.header("h", type: "x", size: 22) + Self.data(record) + Self.header("x") + Self.end)
                == .unsupported)
    }

    @Test func paxHeader_forAll_isRefused_unlessAComment() throws {
        let comment = Self.header("g", type: "g", size: 13) + Self.data("13 comment=a\n")
        #expect(try TarReader.entries(comment + Self.header("x") + Self.end).map(\.name) == ["x"])
        let path = Self.header("g", type: "g", size: 12) + Self.data("12 path=abc\n")
        #expect(refuse(path + Self.header("x") + Self.end) == .unsupported)
    }

    @Test(arguments: [
        "x", "9 path=a", "999 path=a\n", "0 a=b\n", "5 =\n\n", "10 path a\n", "-1 a=b\n", "7 a=b\n\n\n",
        "99999999999999999999 a=b\n",
    ])
    func paxHeader_thatIsDamaged_isRefused(text: String) {
        let header = Self.header("h", type: "x", size: text.utf8.count) + Self.data(text)
        #expect(refuse(header + Self.header("x") + Self.end) == .damaged)
    }

    @Test func everyBlock_cutOff_isRefused() throws {
        let package = try Samples.package()
        let archive = try TarWriter.archive(package.entries)
        let used =
            archive.count
            - (archive.reversed().firstIndex { $0 != 0 }.map {
                archive.distance(from: archive.startIndex, to: archive.startIndex)
                    + archive.reversed().distance(from: archive.reversed().startIndex, to: $0)
            } ?? 0)
        let needed = (used + 511) / 512 * 512 + 1024
        for count in stride(from: 0, to: needed, by: 512) {
            #expect(refuse(Array(archive[..<count])) == .truncated, "\(count)")
            #expect(refuse(Array(archive[..<(count + 100)])) == .truncated, "\(count + 100)")
        }
        #expect(try TarReader.entries(Array(archive[..<needed])) == package.entries)
    }

    @Test func headerBytes_changed_areRefused() throws {
        let archive = Self.header("abc", size: 3) + Self.data("xyz") + Self.end
        for index in 0..<512 {
            var changed = archive
            changed[index] ^= 0x01
            // What follows the digits of the checksum itself says nothing.
            if (155...155).contains(index) { continue }
            #expect(refuse(changed) == .damaged, "\(index)")
        }
    }

    @Test func numbers_outOfRange_areRefused() {
        var header = Self.header("x")
        header.replaceSubrange(124..<136, with: [0x80, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
        #expect(refuse(Self.withChecksum(header) + Self.end) == .truncated)
        header.replaceSubrange(
            124..<136, with: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
        #expect(refuse(Self.withChecksum(header) + Self.end) == .damaged)
        header.replaceSubrange(124..<136, with: Array("00000000008\0".utf8))
        #expect(refuse(Self.withChecksum(header) + Self.end) == .damaged)
        #expect(refuse(Self.header("x", size: 1 << 32) + Self.end) == .truncated)
        #expect(refuse(Self.header("x", type: "L", size: 1 << 32) + Self.end) == .unsafe)
        #expect(refuse(Self.header("x", type: "x", size: 1 << 32) + Self.end) == .tooLarge)
        #expect(refuse(Self.header("d", type: "5", size: 512) + Self.data("x") + Self.end) == .damaged)
    }

    @Test func binaryNumber_ofTar_isRead() throws {
        var header = Self.header("x", size: 3)
        header.replaceSubrange(124..<136, with: [0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3])
        let entries = try TarReader.entries(Self.withChecksum(header) + Self.data("abc") + Self.end)
        #expect(entries.first?.bytes == Array("abc".utf8))
    }

    @Test func whatFollowsTheEnd_isRefused() {
        #expect(refuse(Self.header("x") + Self.end + Self.header("y") + Self.end) == .damaged)
        #expect(refuse(Self.header("x") + Array(Self.end.prefix(512)) + Self.header("y") + Self.end) == .damaged)
    }

    @Test func moreEntries_thanAllowed_areRefused() throws {
        let archive = Self.header("a") + Self.header("b") + Self.header("c") + Self.end
        #expect(try TarReader.entries(archive, maximumEntries: 3).count == 3)
        let error = expectError(ArchiveError.self) { try TarReader.entries(archive, maximumEntries: 2) }
        #expect(error?.code == .tooLarge)
    }

    @Test func noise_isRefused_withoutCrash() throws {
        var generator = SeededGenerator(seed: 21)
        let archive = try TarWriter.archive(try Samples.package().entries)
        for _ in 0..<300 {
            var changed = archive
            let block = 512 * Int.random(in: 0..<(changed.count / 512), using: &generator)
            for _ in 0..<4 {
                changed[block + Int.random(in: 0..<512, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            // With a checksum that is right, what is in the header gets looked at.
            changed.replaceSubrange(
                block..<(block + 512), with: Self.withChecksum(Array(changed[block..<(block + 512)])))
            _ = try? TarReader.entries(changed)
        }
    }

    // MARK: Limits of writing

    @Test func entry_thatDoesNotFit_isRefused() {
        let late = ArchiveEntry("x", .file([]), permissions: 0o644, modified: 1 << 33)
        #expect(expectError(ArchiveError.self) { try TarWriter.archive([late]) }?.code == .tooLarge)
        let nameless = ArchiveEntry("", .file([]), permissions: 0o644)
        #expect(expectError(ArchiveError.self) { try TarWriter.archive([nameless]) }?.code == .unsafe)
        #expect(
            expectError(ArchiveError.self) { try TarWriter.archive([ArchiveEntry("a\0b", .directory, permissions: 0)]) }
                != nil)
    }
}
