import Glibc
internal import VapixSupport

extension ReplyStream {
    /// Writes the body to a file as it comes.
    ///
    /// The file appears under its name when it is complete, and replaces a file of that name. If the download fails, the old
    /// file stays. Until then the bytes are in a temporary file in the same folder. Only the owner can read a new file,
    /// because reports and recordings are private; a replaced file keeps its mode.
    ///
    /// An interrupted download starts again from the beginning. No page of VAPIX says that a device can send the rest of a
    /// file (HTTP's `Range`), and a device makes reports, recordings and archives anew for each download.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - progress: Told how many bytes have been written, some ten times a second at most; called on a thread for files.
    /// - Returns: The file's size, in bytes.
    /// - Throws: ``VapixError``: `fileFailed` if the file cannot be written; `CancellationError` as soon as the task is
    ///   cancelled.
    @discardableResult
    public func write(
        to path: String, progress: (@Sendable (Int64) -> Void)? = nil
    ) async throws -> Int64 {
        do {
            return try await withTaskExecutorPreference(FileThread.shared) { try await download(to: path, progress) }
        } catch {
            throw VapixError.wrapping(error, operation: operation)
        }
    }

    private func download(to path: String, _ progress: (@Sendable (Int64) -> Void)?) async throws -> Int64 {
        let file = try FileError.wrap(path) { () throws(AtomicFileError) in try AtomicFile(path, mode: 0o600) }
        var report = ProgressReport(progress)
        for try await bytes in self {
            try FileError.wrap(path) { () throws(AtomicFileError) in try file.write(bytes) }
            report.update(file.size)
        }
        try FileError.wrap(path) { () throws(AtomicFileError) in try file.complete() }
        report.finish(file.size)
        return file.size
    }
}

/// A file that cannot be read or written.
struct FileError: Error, CustomStringConvertible {
    /// The file's path.
    let path: String
    /// The system's reason.
    let reason: String

    init(_ path: String, errorNumber: CInt = errno) {
        self.init(path, reason: String(cString: strerror(errorNumber)))
    }

    init(_ path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// Calls a function, and turns its error into one about a file.
    fileprivate static func wrap<Result>(
        _ path: String, _ body: () throws(AtomicFileError) -> Result
    ) throws(FileError) -> Result {
        do {
            return try body()
        } catch {
            throw FileError(path, reason: error.description)
        }
    }

    /// The path and the reason.
    var description: String { "\(path): \(reason)" }
}

extension FileError: VapixErrorConvertible {
    /// The error that callers see where no call is made.
    var vapixError: VapixError { VapixError(.fileFailed, detail: description) }

    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(.fileFailed, operation: operation, detail: description)
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
