import Glibc

/// A file that gets its name when it is complete.
struct PartialFile: ~Copyable {
    private let path: String
    private let partialPath: String
    private let descriptor: CInt
    private(set) var size: Int64 = 0
    private var isComplete = false

    /// Creates the file, with the suffix `.partial`.
    ///
    /// - Parameter path: The path of the complete file.
    /// - Throws: `FileError`.
    init(_ path: String) throws {
        self.path = path
        partialPath = path + ".partial"
        descriptor = open(partialPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileError(partialPath) }
    }

    /// Throws if there is something else than a file at a path: a privileged program would replace /dev/null by a file.
    static func checkIsReplaceable(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(path, reason: "it exists and is not a regular file")
        }
    }

    /// Appends bytes.
    mutating func write(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError(partialPath) }
            sent += count
        }
        size += Int64(bytes.count)
    }

    /// Gives the file its name.
    mutating func complete() throws {
        // Without fsync, a power failure can leave an empty file of the right name.
        guard fsync(descriptor) == 0 || errno == EINVAL, rename(partialPath, path) == 0 else {
            throw FileError(path)
        }
        isComplete = true
    }

    deinit {
        close(descriptor)
        if !isComplete { unlink(partialPath) }
    }
}
