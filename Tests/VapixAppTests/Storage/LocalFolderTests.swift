import Foundation
import TestSupport
import Testing
import VapixApp
import VapixClient

/// Files of an app in a folder of its own.
@Suite(.timeLimit(.minutes(10)))
struct LocalFolderTests {
    @Test func write_read_remove_areThoseOfTheFile() async throws {
        try await withTestFolder { path async throws in
            let folder = LocalFolder(path: path)
            #expect(try await folder.read("a.txt") == nil)
            for bytes in [[1, 2, 3], [], [UInt8](repeating: 7, count: 200_000)] {
                try await folder.write(bytes, to: "a.txt")
                #expect(try await folder.read("a.txt") == bytes)
            }
            let error = await expectError(VapixError.self) { try await folder.read("a.txt", limit: 199_999) }
            #expect(error?.detail == "\(path)/a.txt: larger than 199999 bytes")
            try await folder.remove("a.txt")
            try await folder.remove("a.txt")
            #expect(try FileManager.default.contentsOfDirectory(atPath: path) == [])
        }
    }

    @Test func name_thatLeadsOut_isRefused() async throws {
        try await withTestFolder { path async throws in
            let folder = LocalFolder(path: path + "/inner")
            try FileManager.default.createDirectory(atPath: path + "/inner", withIntermediateDirectories: false)
            try Data("secret".utf8).write(to: URL(fileURLWithPath: path + "/outer"))
            for name in [
                "", ".", "..", "../outer", "/etc/passwd", "a/b", ".hidden", "a\u{0}b",
                String(repeating: "a", count: 256),
            ] {
                for action in [
                    { _ = try await folder.read(name) }, { try await folder.write([1], to: name) },
                    { try await folder.remove(name) },
                ] as [() async throws -> Void] {
                    let error = await expectError(VapixError.self) { try await action() }
                    #expect(error?.code == .fileFailed, "\(name)")
                }
            }
            #expect(FileManager.default.contents(atPath: path + "/outer") == Data("secret".utf8))
        }
    }

    /// A link in the folder must not make the app read or replace another file.
    @Test func linksAndPipes_areNoFiles() async throws {
        try await withTestFolder { path async throws in
            let folder = LocalFolder(path: path)
            try Data("secret".utf8).write(to: URL(fileURLWithPath: path + "/target"))
            try #require(symlink("target", path + "/link") == 0)
            try #require(mkfifo(path + "/pipe", 0o600) == 0)
            try #require(mkdir(path + "/folder", 0o700) == 0)
            for name in ["link", "pipe", "folder"] {
                var error = await expectError(VapixError.self) { try await folder.read(name) }
                #expect(error?.code == .fileFailed, "\(name)")
                error = await expectError(VapixError.self) { try await folder.write([1], to: name) }
                #expect(error?.detail == "\(path)/\(name): not a regular file")
            }
            try await folder.remove("link")
            #expect(try await folder.read("target") == Array("secret".utf8), "the link alone is removed")
            let error = await expectError(VapixError.self) { try await folder.remove("folder") }
            #expect(error?.code == .fileFailed)
        }
    }

    @Test func folderOfTheApp_missing_saysWhereItWasLookedFor() {
        let error = expectError(VapixError.self) { try LocalFolder("no_such_app\n") }
        #expect(error?.code == .fileFailed)
        #expect(error?.detail?.contains("in /usr/local/packages/no_such_app . Installation") == true)
    }
}
