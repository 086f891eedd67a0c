import Foundation
import TestSupport
import Testing

@testable import VapixSupport

/// Files in a folder into which others write, too.
@Suite struct AtomicFileTests {
    private func content(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    private func put(_ text: String, _ path: String, mode: mode_t = 0o644) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        #expect(chmod(path, mode) == 0)
    }

    private func status(_ path: String) -> stat {
        var status = stat()
        #expect(lstat(path, &status) == 0)
        return status
    }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    private func write(_ text: String, to path: String, mayReplace: Bool = true) throws {
        let file = try AtomicFile(path, mayReplace: mayReplace)
        try file.write(Array(text.utf8))
        try file.complete()
    }

    @Test func complete_newFile_hasTheModeThatTheUmaskLeaves() throws {
        try withTemporaryFolder { folder in
            let usual = open("\(folder)/usual", O_WRONLY | O_CREAT, 0o666)
            close(usual)
            try write("new", to: "\(folder)/a")
            #expect(status("\(folder)/a").st_mode == status("\(folder)/usual").st_mode)
            let file = try AtomicFile("\(folder)/b", mode: 0o600)
            try file.write([1, 2])
            try file.write([3])
            #expect(file.size == 3)
            #expect(try names(folder).count == 3)
            try file.complete()
            #expect(status("\(folder)/b").st_mode & 0o777 == 0o600)
            #expect(try names(folder) == ["a", "b", "usual"])
        }
    }

    @Test(arguments: [mode_t(0o600), 0o640, 0o755]) func complete_oldFile_keepsItsMode(mode: mode_t) throws {
        try withTemporaryFolder { folder in
            try put("old", "\(folder)/a", mode: mode)
            try write("new", to: "\(folder)/a")
            #expect(try content("\(folder)/a") == "new")
            #expect(status("\(folder)/a").st_mode & 0o777 == mode)
        }
    }

    @Test func complete_link_replacesWhatItLeadsTo() throws {
        try withTemporaryFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/deep", withIntermediateDirectories: false)
            try put("old", "\(folder)/deep/target", mode: 0o640)
            symlink("deep/target", "\(folder)/link")
            try write("new", to: "\(folder)/link")
            #expect(status("\(folder)/link").st_mode & S_IFMT == S_IFLNK)
            #expect(try content("\(folder)/deep/target") == "new")
            #expect(status("\(folder)/deep/target").st_mode & 0o777 == 0o640)
            #expect(try names("\(folder)/deep") == ["target"])
        }
    }

    @Test func complete_hardLink_leavesTheOtherNamesContent() throws {
        try withTemporaryFolder { folder in
            try put("old", "\(folder)/a")
            #expect(link("\(folder)/a", "\(folder)/b") == 0)
            try write("new", to: "\(folder)/a")
            #expect(try content("\(folder)/a") == "new")
            #expect(try content("\(folder)/b") == "old")
        }
    }

    @Test func open_whatIsNoRegularFile_isRefused() throws {
        try withTemporaryFolder { folder in
            #expect(mkfifo("\(folder)/fifo", 0o666) == 0)
            symlink("fifo", "\(folder)/link")
            try FileManager.default.createDirectory(atPath: "\(folder)/folder", withIntermediateDirectories: false)
            for path in ["\(folder)/fifo", "\(folder)/link", "/dev/null"] {
                #expect(throws: AtomicFileError.notRegularFile) { try AtomicFile(path) }
            }
            #expect(throws: AtomicFileError.system(EISDIR)) { try AtomicFile("\(folder)/folder") }
            symlink("nowhere", "\(folder)/dangling")
            #expect(throws: AtomicFileError.system(ENOENT)) { try AtomicFile("\(folder)/dangling") }
            #expect(try names(folder) == ["dangling", "fifo", "folder", "link"])
        }
    }

    @Test func complete_fifoThatTookTheName_isReplacedAndNotWrittenTo() throws {
        try withTemporaryFolder { folder in
            let file = try AtomicFile("\(folder)/a")
            #expect(mkfifo("\(folder)/a", 0o666) == 0)
            try file.write([1])
            try file.complete()
            #expect(status("\(folder)/a").st_mode & S_IFMT == S_IFREG)
        }
    }

    @Test func open_temporaryNamesThatAreTaken_areLeftAlone() throws {
        try withTemporaryFolder { folder in
            try put("victim", "\(folder)/victim")
            symlink("victim", "\(folder)/0")
            #expect(link("\(folder)/victim", "\(folder)/1") == 0)
            #expect(mkfifo("\(folder)/2", 0o666) == 0)
            var count = 0
            let file = try AtomicFile("\(folder)/a") {
                defer { count += 1 }
                return String(count)
            }
            try file.write(Array("new".utf8))
            try file.complete()
            #expect(try content("\(folder)/a") == "new")
            #expect(try content("\(folder)/victim") == "victim")
            #expect(try names(folder) == ["0", "1", "2", "a", "victim"])
            #expect(throws: AtomicFileError.system(EEXIST)) { try AtomicFile("\(folder)/a") { "0" } }
            #expect(try content("\(folder)/a") == "new")
            #expect(try names(folder) == ["0", "1", "2", "a", "victim"])
        }
    }

    @Test func open_temporaryNames_differ() throws {
        try withTemporaryFolder { folder in
            let files = try (0..<20).map { _ in try AtomicFile("\(folder)/a") }
            #expect(try names(folder).count == files.count)
        }
    }

    @Test func drop_beforeItIsComplete_leavesTheOldFile() throws {
        try withTemporaryFolder { folder in
            try put("old", "\(folder)/a")
            try AtomicFile("\(folder)/a").write([1])
            #expect(try content("\(folder)/a") == "old")
            #expect(try names(folder) == ["a"])
        }
    }

    @Test func complete_takenName_isNotReplaced() throws {
        try withTemporaryFolder { folder in
            try put("old", "\(folder)/a")
            symlink("nowhere", "\(folder)/b")
            for name in ["a", "b"] {
                #expect(throws: AtomicFileError.system(EEXIST)) {
                    try AtomicFile("\(folder)/\(name)", mayReplace: false)
                }
            }
            // Somebody takes the name after the start.
            #expect(throws: AtomicFileError.system(EEXIST)) {
                let file = try AtomicFile("\(folder)/c", mayReplace: false)
                try put("other", "\(folder)/c")
                try file.complete()
            }
            #expect(try content("\(folder)/c") == "other")
            try write("new", to: "\(folder)/d", mayReplace: false)
            #expect(try content("\(folder)/d") == "new")
            #expect(try names(folder) == ["a", "b", "c", "d"])
        }
    }

    @Test func open_folderThatTakesNoFiles_isAnError() throws {
        // Not even root can make a file there.
        #expect(throws: AtomicFileError.self) { try AtomicFile("/proc/self/a") }
        #expect(throws: AtomicFileError.system(ENOENT)) { try AtomicFile("/nowhere/a") }
        #expect(throws: AtomicFileError.system(ENOENT)) { try AtomicFile("") }
        #expect(throws: AtomicFileError.system(EISDIR)) { try AtomicFile("/tmp/new/") }
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func open_readOnly_isRefused() throws {
        try withTemporaryFolder { folder in
            try put("old", "\(folder)/a", mode: 0o444)
            #expect(throws: AtomicFileError.system(EACCES)) { try AtomicFile("\(folder)/a") }
            #expect(throws: AtomicFileError.otherOwner) { try AtomicFile("/etc/passwd") }
            chmod(folder, 0o555)
            defer { chmod(folder, 0o755) }
            #expect(throws: AtomicFileError.system(EACCES)) { try AtomicFile("\(folder)/b") }
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
    func complete_fileOfAnother_keepsItsOwner() throws {
        try withTemporaryFolder { folder in
            try put("old", "\(folder)/a", mode: 0o640)
            #expect(chown("\(folder)/a", 4711, 4712) == 0)
            try write("new", to: "\(folder)/a")
            let status = status("\(folder)/a")
            #expect(status.st_uid == 4711)
            #expect(status.st_gid == 4712)
            #expect(status.st_mode & 0o777 == 0o640)
        }
    }

    /// Whether this process may mount a small disk, which in a container even root may not.
    private static let canMount: Bool = {
        guard geteuid() == 0 else { return false }
        return
            (try? withTemporaryFolder { folder in
                guard mount("tmpfs", folder, "tmpfs", 0, "size=16k") == 0 else { return false }
                return umount2(folder, CInt(MNT_DETACH)) == 0
            }) ?? false
    }()

    @Test(.enabled(if: canMount, "mounting is not allowed")) func write_fullDisk_leavesTheOldFile() throws {
        try withTemporaryFolder { folder in
            #expect(mount("tmpfs", folder, "tmpfs", 0, "size=16k") == 0)
            defer { umount2(folder, CInt(MNT_DETACH)) }
            try put("old", "\(folder)/a")
            #expect(throws: AtomicFileError.system(ENOSPC)) {
                let file = try AtomicFile("\(folder)/a")
                for _ in 0..<10 { try file.write([UInt8](repeating: 7, count: 4096)) }
            }
            #expect(try content("\(folder)/a") == "old")
            #expect(try names(folder) == ["a"])
            // There is room again.
            try write("new", to: "\(folder)/a")
            #expect(try content("\(folder)/a") == "new")
        }
    }

    @Test(.enabled(if: canMount, "mounting is not allowed")) func open_readOnlyDisk_isAnError() throws {
        try withTemporaryFolder { folder in
            #expect(mount("tmpfs", folder, "tmpfs", UInt(MS_RDONLY), "size=16k") == 0)
            defer { umount2(folder, CInt(MNT_DETACH)) }
            #expect(throws: AtomicFileError.system(EROFS)) { try AtomicFile("\(folder)/a") }
        }
    }
}
