import Glibc
internal import VapixSupport

extension ReplyStream {
    /// Writes the body to a file as it comes.
    ///
    /// The file appears when it is complete, in place of one that has its name; until then it is called like it with
    /// `.partial` behind the name, and nothing is left of it if the download fails. It can be read by its owner alone:
    /// reports and recordings are not everybody's.
    ///
    /// A download that breaks off is begun anew, and not gone on with: no page of VAPIX says that a device can send the rest of
    /// a file (HTTP's `Range`), and reports, recordings and archives are made while they are sent, differently each time.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - progress: Told how many bytes have been written, some ten times a second at most; called on a thread for files.
    /// - Returns: The file's size, in bytes.
    /// - Throws: ``VapixError`` if the connection breaks; ``FileError`` if the file cannot be written;
    ///   `CancellationError` as soon as the task is cancelled.
    @discardableResult
    public func write(
        to path: String, progress: (@Sendable (Int64) -> Void)? = nil
    ) async throws -> Int64 {
        try await withTaskExecutorPreference(FileThread.shared) {
            try PartialFile.checkIsReplaceable(path)
            var file = try PartialFile(path)
            var report = ProgressReport(progress)
            for try await bytes in self {
                try file.write(bytes)
                report.update(file.size)
            }
            try file.complete()
            report.finish(file.size)
            return file.size
        }
    }
}

/// A file that cannot be read or written.
public struct FileError: Error, Sendable, CustomStringConvertible {
    /// The file's path.
    public let path: String
    /// The system's reason.
    public let reason: String

    init(_ path: String, errorNumber: CInt = errno) {
        self.init(path, reason: String(cString: strerror(errorNumber)))
    }

    init(_ path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// The path and the reason.
    public var description: String { "\(path): \(reason)" }
}

extension FileError: VapixErrorConvertible {
    /// The error that callers see where no call is made.
    var vapixError: VapixError { VapixError(.fileFailed, detail: description) }

    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(.fileFailed, operation: operation, detail: description)
    }
}

/// A file that takes its name when it is complete.
private struct PartialFile: ~Copyable {
    private let path: String
    private let partialPath: String
    private let descriptor: CInt
    private(set) var size: Int64 = 0
    private var isComplete = false

    init(_ path: String) throws {
        self.path = path
        partialPath = path + ".partial"
        descriptor = open(partialPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileError(partialPath) }
    }

    /// A program that may write anywhere would put a file in the place of /dev/null.
    static func checkIsReplaceable(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(path, reason: "it is there, and no file that could be replaced")
        }
    }

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

    mutating func complete() throws {
        // Without it, a power failure could leave a file with the right name and nothing in it.
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

/// Tells how far a transfer is, but not at every piece.
struct ProgressReport {
    private let handler: (@Sendable (Int64) -> Void)?
    private var next = ContinuousClock.now

    init(_ handler: (@Sendable (Int64) -> Void)?) {
        self.handler = handler
    }

    mutating func update(_ count: Int64) {
        guard let handler, ContinuousClock.now >= next else { return }
        next = .now + .milliseconds(100)
        handler(count)
    }

    func finish(_ count: Int64) {
        handler?(count)
    }
}
