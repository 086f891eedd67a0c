import Glibc
internal import VapixClient

/// The last files of a kind in an app's folder: pictures, clips, logs.
///
/// A new file takes the place of the oldest ones. Each file is written once, completely, under its final name. Nothing
/// is appended, and there is no index file. The names are numbers, `0000000014.jpg` for example, not times, because a
/// camera's clock may be wrong after a restart. After a restart of the app they continue from the last number.
public struct FileRing: Sendable, Hashable {
    /// A file.
    public struct File: Sendable, Hashable {
        /// The file's name.
        public let name: String
        /// The file's path.
        public let path: String
        /// The size in bytes.
        public let size: Int
        let number: Int64
    }

    let folder: LocalFolder
    let maximumCount: Int
    let maximumBytes: Int
    let suffix: String

    private static let digits = 10
    private static let maximumNumber: Int64 = 9_999_999_999

    /// Adds a file, and removes the oldest files to make room for it.
    ///
    /// On a full disk, the oldest files are also removed, but only if that makes enough room: otherwise nothing
    /// changes.
    ///
    /// - Parameter bytes: The file's bytes.
    /// - Returns: The file.
    /// - Throws: ``VapixClient/VapixError`` with the code `fileFailed` if the file is larger than the maximum of all
    ///   files together, or cannot be written; `CancellationError`.
    @discardableResult
    public func add(_ bytes: [UInt8]) async throws -> File {
        try await folder.onFileThread { try addNow(bytes) }
    }

    /// Lists the files, the oldest first.
    ///
    /// - Returns: The files. Links and files with other names are left out.
    /// - Throws: ``VapixClient/VapixError`` with the code `fileFailed` if the folder cannot be read; `CancellationError`.
    public func files() async throws -> [File] {
        try await folder.onFileThread { try filesNow() }
    }

    private func addNow(_ bytes: [UInt8]) throws -> File {
        try folder.checkName("0" + suffix)
        guard bytes.count <= maximumBytes else {
            throw folder.failure("", "a file of \(bytes.count) bytes is more than the \(maximumBytes) of all")
        }
        let files = try filesNow()
        let count = try numberToRemove(of: files, for: bytes.count)
        for file in files[..<count] { try folder.removeNow(file.name) }
        var number = files.last?.number ?? 0
        // Another process may add files, too.
        for _ in 0..<100 {
            guard number < Self.maximumNumber else {
                throw folder.failure("", "the numbers are used up. Remove the files")
            }
            number += 1
            let text = String(number)
            let name = String(repeating: "0", count: Self.digits - text.utf8.count) + text + suffix
            var status = stat()
            guard lstat(folder.path(of: name), &status) != 0 else { continue }
            try folder.writeNow(bytes, to: name, mayReplace: false)
            return File(name: name, path: folder.path(of: name), size: bytes.count, number: number)
        }
        throw folder.failure("", "another process takes all names")
    }

    /// How many of the oldest files must go, so that a new one fits into the ring and onto the disk.
    private func numberToRemove(of files: [File], for size: Int) throws -> Int {
        var count = max(files.count - maximumCount + 1, 0)
        var kept = files[count...].reduce(size) { $0 + $1.size }
        while kept > maximumBytes, count < files.count {
            kept -= files[count].size
            count += 1
        }
        guard let free = freeBytes else { return count }
        var room = files[..<count].reduce(free) { $0 + $1.size }
        while room < size, count < files.count {
            room += files[count].size
            count += 1
        }
        guard room >= size else { throw folder.failure("", ENOSPC) }
        return count
    }

    /// The bytes that the app may still write; `nil` if the system does not say.
    private var freeBytes: Int? {
        var status = statvfs()
        guard statvfs(folder.path, &status) == 0 else { return nil }
        let (bytes, overflow) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
        // Half of it, so that sums cannot overflow.
        return overflow ? Int.max / 2 : Int(min(bytes, UInt64(Int.max / 2)))
    }

    private func filesNow() throws -> [File] {
        guard let directory = opendir(folder.path) else { throw folder.failure("", errno) }
        defer { closedir(directory) }
        var files: [File] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(validating: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            guard let name, let number = number(of: name), lstat(folder.path(of: name), &status) == 0,
                status.st_mode & S_IFMT == S_IFREG
            else { continue }
            // A huge size is bounded, so that sums cannot overflow.
            let size = min(Int(clamping: status.st_size), Int(Int32.max))
            files.append(File(name: name, path: folder.path(of: name), size: size, number: number))
        }
        return files.sorted { $0.number < $1.number }
    }

    /// The number in a file's name; `nil` for a file of another kind.
    private func number(of name: String) -> Int64? {
        guard name.utf8.count == Self.digits + suffix.utf8.count, name.hasSuffix(suffix) else { return nil }
        let digits = name.utf8.prefix(Self.digits)
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return Int64(String(decoding: digits, as: UTF8.self))
    }
}
