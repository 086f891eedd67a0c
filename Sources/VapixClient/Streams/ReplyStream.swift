internal import VapixSupport

/// A reply whose body is read as it comes, in pieces of any size.
///
/// ```swift
/// let report = try await vapix.systemSettings.serverReportArchive()
/// try await report.write(to: "localdata/report.zip")
/// ```
///
/// What is known to be small can be had at once: `try await clip.reduce(into: []) { $0 += $1 }`.
///
/// The device is held back while nobody reads: no more than some 300 kB wait in memory. Letting go of the stream and of its
/// iterator ends the exchange at once. A stream is read once.
public struct ReplyStream: AsyncSequence, Sendable {
    /// The body's media type, as the device states it.
    public let contentType: String?

    private let lease: Lease
    /// How large a part may be, if the body has parts.
    let maximumPartSize: Int
    /// What errors name.
    let operation: String

    init(_ reply: HTTPReply, _ pipe: BytePipe, maximumPartSize: Int, operation: String) {
        contentType = reply.contentType
        lease = Lease(pipe: pipe)
        self.maximumPartSize = maximumPartSize
        self.operation = operation
    }

    /// Whether the body is an error although its status is one of success: some CGIs answer with a file or with an error.
    ///
    /// Media types are not always true, so that the body's start is looked at, too; it is still there afterwards.
    ///
    /// - Parameter type: The media type that the body should have.
    /// - Returns: Whether it is an error.
    /// - Throws: What reading the body throws.
    func isError(insteadOf type: String) async throws -> Bool {
        // Sound and pictures come when there are some: nobody waits for them here.
        let isFile = type.hasPrefix("application/") || type.hasPrefix("video/")
        guard !type.hasPrefix("text/"), isText || isFile else { return false }
        var iterator = makeAsyncIterator()
        let start = try await iterator.next() ?? []
        if !start.isEmpty { lease.start.withLock { $0 = start } }
        // No text has these bytes, and nearly every file does.
        let isBinary = start.contains { $0 < 0x20 && !(0x09...0x0D).contains($0) }
        return isText ? !isBinary : ["Error:", "# Error:"].contains { start.starts(with: $0.utf8) }
    }

    /// Whether the body is a text or a document by its media type.
    private var isText: Bool {
        guard let type = contentType?.split(separator: ";").first?.lowercased() else { return false }
        return type.hasPrefix("text/") || type.hasPrefix("application/json") || type.hasPrefix("application/xml")
    }

    /// Reads the body.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let lease: Lease
        fileprivate let operation: String

        /// The next piece of the body.
        ///
        /// - Returns: The bytes, one at least; `nil` at the end.
        /// - Throws: ``VapixError`` if the connection breaks or falls silent before the end; `CancellationError` as soon as
        ///   the task is cancelled.
        public mutating func next() async throws -> [UInt8]? {
            do {
                try Task.checkCancellation()
                if let start = lease.start.withLock({ $0.take() }) { return start }
                return try await lease.pipe.next()
            } catch {
                lease.pipe.abandon()
                throw VapixError.wrapping(error, operation: operation)
            }
        }
    }

    /// Ends the exchange, for one who cannot make sense of it.
    func end() {
        lease.pipe.abandon()
    }

    /// Starts to read the body.
    public func makeAsyncIterator() -> Iterator {
        Iterator(lease: lease, operation: operation)
    }
}

/// Ends the exchange with the last that could read it.
private final class Lease: Sendable {
    let pipe: BytePipe
    /// What has been read already, and comes again.
    let start = Locked<[UInt8]?>(nil)

    init(pipe: BytePipe) {
        self.pipe = pipe
    }

    deinit {
        pipe.abandon()
    }
}
