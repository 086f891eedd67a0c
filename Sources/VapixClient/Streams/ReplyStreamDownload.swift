extension ReplyStream {
    /// Writes the body to a file as it arrives.
    ///
    /// The file replaces one of the same name when it is complete. Until then it has the suffix `.partial`, and it is removed if
    /// the download fails. Only its owner can read it: reports and recordings are private.
    ///
    /// A download that breaks off starts again from the beginning. No page of VAPIX says that a device can send the rest of a
    /// file (HTTP's `Range`), and a device makes reports, recordings and archives anew for each request.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - progress: Gets the number of bytes written so far, at most some ten times a second, on a thread for files.
    /// - Returns: The file's size, in bytes.
    /// - Throws: ``VapixError`` if the connection breaks or the file cannot be written; `CancellationError` as soon as the task
    ///   is cancelled.
    @discardableResult
    public func write(
        to path: String, progress: (@Sendable (Int64) -> Void)? = nil
    ) async throws -> Int64 {
        do {
            return try await withTaskExecutorPreference(FileThread.shared) {
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
        } catch {
            throw Vapix.failure(error, operation: operation)
        }
    }
}
