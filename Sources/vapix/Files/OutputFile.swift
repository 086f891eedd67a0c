import Glibc

/// A file that a command writes: it takes its name when it is complete, and until then what was there stays.
///
/// It is opened before the call, so that a call is not made in vain. A device or a pipe is written to as it is.
struct OutputFile: ~Copyable {
    private let descriptor: CInt
    private let path: String
    /// Where the bytes are until they are complete; `nil` if they go straight to where they belong.
    private let temporary: String?
    /// The file that is replaced: where the path leads, if it is a link.
    private let destination: String
    private(set) var size: Int64 = 0
    private var isComplete = false

    /// Opens or makes a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - isPrivate: Whether only its owner may read it.
    /// - Throws: `ToolError` if it cannot be written.
    init(_ path: String, isPrivate: Bool = false) throws(ToolError) {
        // Nothing is stored before it can fail: Swift 6.0's compiler stops at what would have to be undone.
        let opened = try Self.open(path, isPrivate: isPrivate)
        self.path = path
        (descriptor, temporary, destination) = opened
    }

    private static func open(
        _ path: String, isPrivate: Bool
    ) throws(ToolError) -> (descriptor: CInt, temporary: String?, destination: String) {
        var status = stat()
        let exists = stat(path, &status) == 0
        guard exists || (errno == ENOENT && lstat(path, &status) != 0) else { throw unusable(path) }
        if exists, status.st_mode & S_IFMT != S_IFREG {
            let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
            guard descriptor >= 0 else { throw unusable(path) }
            return (descriptor, nil, path)
        }
        // Renaming would also replace a file that its owner has protected.
        guard !exists || access(path, W_OK) == 0 else { throw unusable(path) }
        let destination = exists ? resolved(path) : path
        let temporary = "\(destination).\(getpid()).partial"
        let descriptor = Glibc.open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, isPrivate ? 0o600 : 0o666)
        guard descriptor >= 0 else { throw unusable(path) }
        if exists { fchmod(descriptor, status.st_mode & 0o777) }
        return (descriptor, temporary, destination)
    }

    deinit {
        close(descriptor)
        if !isComplete, let temporary { unlink(temporary) }
    }

    /// Adds bytes.
    ///
    /// - Throws: `ToolError` if they cannot be written.
    mutating func write(_ bytes: [UInt8]) throws(ToolError) {
        try StandardStreams.write(bytes, to: descriptor, as: path)
        size += Int64(bytes.count)
    }

    /// Gives the file its name.
    ///
    /// - Throws: `ToolError` if it cannot be written.
    mutating func complete() throws(ToolError) {
        guard let temporary else { return }
        // Without it, a power failure could leave a file with the right name and nothing in it.
        guard fsync(descriptor) == 0 || errno == EINVAL, rename(temporary, destination) == 0 else {
            throw ToolError(.failure, "\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
        isComplete = true
    }

    private static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func unusable(_ path: String) -> ToolError {
        ToolError(.usage, "\(path) cannot be written: \(String(cString: strerror(errno))); nothing was sent")
    }
}
