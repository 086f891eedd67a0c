import Glibc

/// Where a reply goes besides standard output.
///
/// It is opened before the call, so that a call is not made in vain, and keeps what it holds until there is something new.
struct OutputFile: ~Copyable {
    private let descriptor: CInt
    private let path: String
    /// Whether the file was not there before.
    private var isUnfinished: Bool

    /// Opens or makes a file.
    ///
    /// - Throws: `ToolError` if it cannot be written.
    init(_ path: String) throws(ToolError) {
        self.path = path
        let created = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, 0o666)
        isUnfinished = created >= 0
        descriptor = created >= 0 ? created : open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else {
            throw ToolError(.usage, "\(path) cannot be written: \(String(cString: strerror(errno))); nothing was sent")
        }
    }

    deinit {
        close(descriptor)
        if isUnfinished { unlink(path) }
    }

    /// Replaces what the file holds.
    ///
    /// - Throws: `ToolError` if it cannot be written.
    mutating func replace(with bytes: [UInt8]) throws(ToolError) {
        // A device or a pipe has no length.
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG { ftruncate(descriptor, 0) }
        try StandardStreams.write(bytes, to: descriptor, as: path)
        isUnfinished = false
    }
}
