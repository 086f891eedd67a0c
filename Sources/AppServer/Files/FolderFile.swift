import Glibc

/// An open file below a folder.
///
/// It is found one segment after the other, and no segment may be a link. So a link that somebody put there cannot lead out of
/// the folder, not even if it is put there while the path is looked up.
final class FolderFile: Sendable {
    /// Why there is no file.
    enum Failure: Error {
        case notFound
        case isFolder
    }

    /// The number of bytes that are read at once.
    private static let chunk = 64 * 1024

    private let descriptor: CInt
    let size: Int64
    /// The last change, in seconds since 1970.
    let modified: Int64
    /// Changes with each change of the file.
    let tag: String

    /// Opens a file; it blocks.
    ///
    /// - Parameters:
    ///   - path: The path below the folder.
    ///   - folder: The folder's own path, which may have links.
    /// - Throws: `Failure`. Hidden files, links and devices count as missing.
    init(_ path: String, in folder: String) throws(Failure) {
        // By scalars: a combining mark behind a slash would form one character with it, and hide it from the checks.
        let segments = path.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
        guard !path.utf8.contains(0), !segments.contains(where: { $0.isEmpty || $0.first == "." })
        else { throw .notFound }
        var current = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for (index, segment) in segments.enumerated() {
            guard current >= 0 else { throw .notFound }
            let isLast = index == segments.count - 1
            // Opening a named pipe must not wait for a writer.
            let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | (isLast ? 0 : O_DIRECTORY)
            let next = openat(current, String(String.UnicodeScalarView(segment)), flags)
            close(current)
            current = next
        }
        guard current >= 0 else { throw .notFound }
        var status = stat()
        guard fstat(current, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            close(current)
            throw isFolder ? .isFolder : .notFound
        }
        descriptor = current
        size = Int64(status.st_size)
        modified = Int64(status.st_mtim.tv_sec)
        let parts = [
            UInt64(truncatingIfNeeded: status.st_ino), UInt64(truncatingIfNeeded: status.st_size),
            UInt64(truncatingIfNeeded: status.st_mtim.tv_sec), UInt64(truncatingIfNeeded: status.st_mtim.tv_nsec),
        ]
        tag = "\"" + parts.map { String($0, radix: 36) }.joined(separator: "-") + "\""
    }

    deinit { close(descriptor) }

    /// Sends a part of the file.
    ///
    /// - Throws: ``EndpointError`` if the file has become shorter or cannot be read.
    func send(first: Int64, count: Int64, to writer: EndpointWriter) async throws {
        var position = first
        let end = first + count
        while position < end {
            let (start, wanted) = (position, Int(min(end - position, Int64(Self.chunk))))
            let bytes = try await FileThread.shared.run { [self] in try read(at: start, wanted) }
            position += Int64(bytes.count)
            try await writer.write(bytes)
        }
    }

    private func read(at position: Int64, _ wanted: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            count = 0
            let result = pread(descriptor, buffer.baseAddress, wanted, off_t(position))
            guard result > 0 else {
                let reason = result == 0 ? "it has become shorter" : String(cString: strerror(errno))
                throw EndpointError(.invalidReply, "A file could not be read to its end: \(reason).")
            }
            count = result
        }
    }
}
