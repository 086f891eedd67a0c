import Foundation
import TestSupport
import Testing
import VapixApp
import VapixClient

/// The last files of a kind, on a disk that is small, full, or used by others.
@Suite(.timeLimit(.minutes(10)))
struct FileRingTests {
    private func names(_ path: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    private func put(_ name: String, _ size: Int, in path: String) throws {
        try Data(repeating: 1, count: size).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    @Test func add_moreThanAllowed_removesTheOldest() async throws {
        try await withTestFolder { path async throws in
            try put("0000000007.jpg", 10, in: path)
            // Files of other kinds are neither counted nor removed.
            for name in ["0000000001.txt", "1.jpg", "000000000a.jpg", "00000000011.jpg", ".vapix-x.partial"] {
                try put(name, 1000, in: path)
            }
            let others = try names(path).filter { $0 != "0000000007.jpg" }
            let ring = LocalFolder(path: path).keepNewest(3, maximumBytes: 100, suffix: ".jpg")
            for size in [20, 30, 40] { #expect(try await ring.add([UInt8](repeating: 2, count: size)).size == size) }
            #expect(try await ring.files().map(\.size) == [20, 30, 40], "three files")
            #expect(try await ring.files().map(\.name) == ["0000000008.jpg", "0000000009.jpg", "0000000010.jpg"])
            try await ring.add([UInt8](repeating: 2, count: 55))
            #expect(try await ring.files().map(\.size) == [40, 55], "a hundred bytes")
            try await ring.add([UInt8](repeating: 2, count: 100))
            #expect(try await ring.files().map(\.size) == [100])
            try await ring.add([])
            #expect(try await ring.files().map(\.size) == [100, 0])
            #expect(try names(path).filter { !$0.hasSuffix(".jpg") || others.contains($0) } == others)
        }
    }

    @Test func add_withoutASuffix_namesAreNumbers() async throws {
        try await withTestFolder { path async throws in
            let ring = LocalFolder(path: path).keepNewest(2, maximumBytes: 100)
            for size in 1...3 { try await ring.add([UInt8](repeating: 2, count: size)) }
            #expect(try names(path).sorted() == ["0000000002", "0000000003"])
        }
    }

    @Test func add_tooLarge_changesNothing() async throws {
        try await withTestFolder { path async throws in
            let ring = LocalFolder(path: path).keepNewest(3, maximumBytes: 100, suffix: ".jpg")
            try await ring.add([1])
            let error = await expectError(VapixError.self) { try await ring.add([UInt8](repeating: 2, count: 101)) }
            #expect(error?.detail == "\(path): a file of 101 bytes is more than the 100 of all")
            #expect(try await ring.files().count == 1)
            for suffix in ["/x", "/../x", "\u{0}", String(repeating: "s", count: 300)] {
                let bad = LocalFolder(path: path).keepNewest(3, maximumBytes: 100, suffix: suffix)
                let error = await expectError(VapixError.self) { try await bad.add([1]) }
                #expect(error?.code == .fileFailed)
            }
            #expect(try names(path) == ["0000000001.jpg"])
        }
    }

    @Test func add_linksAndVanishedFiles_doNotMatter() async throws {
        try await withTestFolder { path async throws in
            try put("target", 5, in: path)
            try #require(symlink("target", path + "/0000000001.jpg") == 0)
            try #require(symlink("nowhere", path + "/0000000002.jpg") == 0)
            try #require(mkdir(path + "/0000000003.jpg", 0o700) == 0)
            let ring = LocalFolder(path: path).keepNewest(1, maximumBytes: 100, suffix: ".jpg")
            #expect(try await ring.files() == [])
            let first = try await ring.add([1])
            #expect(first.name == "0000000004.jpg", "a name that is taken is left alone")
            try #require(unlink(first.path) == 0)
            try await ring.add([2])
            #expect(try await ring.files().count == 1)
            #expect(FileManager.default.contents(atPath: path + "/target")?.count == 5)
            #expect(try names(path).count == 5)
            // The folder itself vanishes.
            let gone = LocalFolder(path: path + "/gone").keepNewest(1, maximumBytes: 100, suffix: ".jpg")
            let error = await expectError(VapixError.self) { try await gone.add([1]) }
            #expect(error?.detail == "\(path)/gone: No such file or directory")
        }
    }

    @Test func add_numbersUsedUp_isAnError() async throws {
        try await withTestFolder { path async throws in
            try put("9999999999.jpg", 1, in: path)
            let ring = LocalFolder(path: path).keepNewest(2, maximumBytes: 100, suffix: ".jpg")
            let error = await expectError(VapixError.self) { try await ring.add([1]) }
            #expect(error?.detail?.contains("the numbers are used up") == true)
        }
    }

    @Test func add_atOnce_keepsAllInOrder() async throws {
        try await withTestFolder { path async throws in
            let ring = LocalFolder(path: path).keepNewest(50, maximumBytes: 1000, suffix: "")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<50 { group.addTask { try await ring.add([UInt8(number)]) } }
                try await group.waitForAll()
            }
            #expect(try await ring.files().count == 50)
        }
    }

    /// A file system of a megabyte, for which the test must be root in a user namespace: it is skipped where that is not allowed.
    @Test func add_fullDisk_makesRoomOrChangesNothing() async throws {
        try await withTestFolder { path async throws in
            guard mount("tmpfs", path, "tmpfs", 0, "size=1m") == 0 else { return }
            defer { umount(path) }
            try put("0000000001.bin", 400_000, in: path)
            try put("0000000002.bin", 200_000, in: path)
            let ring = LocalFolder(path: path).keepNewest(10, maximumBytes: 10_000_000, suffix: ".bin")
            // Another program fills the disk but for what the ring can give.
            let rest = [UInt8](repeating: 3, count: 500_000)
            try await ring.add(rest)
            #expect(try await ring.files().map(\.size) == [200_000, 500_000], "the oldest makes room")
            let error = await expectError(VapixError.self) {
                try await ring.add([UInt8](repeating: 3, count: 1_100_000))
            }
            #expect(error?.detail == "\(path): No space left on device")
            #expect(try await ring.files().map(\.size) == [200_000, 500_000], "removing all would not help")
            try put("other", 300_000, in: path)
            let folder = LocalFolder(path: path)
            try await folder.write([1], to: "kept")
            let failed = await expectError(VapixError.self) {
                try await folder.write([UInt8](repeating: 4, count: 900_000), to: "kept")
            }
            #expect(failed?.detail == "\(path)/kept: No space left on device")
            #expect(try await folder.read("kept") == [1])
            #expect(try names(path).filter { $0.hasSuffix(".partial") } == [], "no incomplete file is left")
        }
    }
}
