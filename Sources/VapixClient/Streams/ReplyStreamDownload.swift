internal import VapixSupport

extension ReplyStream {
    /// Writes the body to a file as it arrives.
    ///
    /// The file appears under its name when it is complete, and replaces a file of that name. If the download fails, the old
    /// file stays. Until then the bytes are in a temporary file in the same folder. Only the owner can read a new file,
    /// because reports and recordings are private; a replaced file keeps its mode.
    ///
    /// An interrupted download starts again from the beginning. No page of VAPIX says that a device can send the rest of a
    /// file (HTTP's `Range`), and a device makes new reports, recordings and archives for each download.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - progress: Called with the number of bytes written so far, about ten times a second at most, on a thread for
    ///     files.
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
            throw VapixError.wrapping(error, operation: operation, effect: effect, httpStatus: status)
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
