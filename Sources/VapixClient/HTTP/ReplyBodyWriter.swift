/// Passes the body of a reply to its reader, piece by piece.
public struct ReplyBodyWriter: Sendable {
    let pipe: BytePipe

    /// Writes a piece of the body, and waits while the reader is slow.
    ///
    /// - Parameter bytes: The piece.
    /// - Throws: `CancellationError` if the reader is gone, or if the task is cancelled.
    public func write(_ bytes: [UInt8]) async throws {
        if !bytes.isEmpty { try await pipe.write(bytes) }
    }

    /// Ends the body.
    ///
    /// - Parameter error: Why it ends too early, a ``VapixError``; `nil` if it is complete.
    public func finish(throwing error: (any Error)? = nil) {
        pipe.finish(error.map { .failure($0) } ?? .success(()))
    }
}
