/// A reply of many parts, each of which is there in full: the pictures of a motion JPEG video above all.
///
/// ```swift
/// for try await frame in try await vapix.video.streamVideo(fps: 5) {
///     show(jpeg: frame.body)
/// }
/// ```
///
/// The device is held back while nobody reads, and leaves pictures out then. Letting go of the stream and of its iterator
/// ends the exchange at once. A stream is read once.
public struct PartStream: AsyncSequence, Sendable {
    /// A part, a picture for example.
    public struct Part: Sendable {
        /// What the device says of it, with names in small letters, `content-type` for example.
        public var headers: [String: String]
        /// What is in it.
        public var body: [UInt8]
        /// When the last of it was taken from the connection, by this machine's clock.
        public var received: ContinuousClock.Instant
    }

    private let bytes: ReplyStream
    private let reader: MultipartReader
    private let operation: OperationID

    /// Reads a reply as parts.
    ///
    /// - Parameters:
    ///   - bytes: The reply.
    ///   - maximumPartSize: How large a part may be, in bytes.
    ///   - operation: What errors name.
    /// - Throws: ``VapixError`` if the reply's media type is none of parts.
    init(_ bytes: ReplyStream, maximumPartSize: Int, operation: OperationID) throws {
        guard let boundary = bytes.contentType.flatMap({ MultipartReader.boundary(in: $0) }) else {
            throw VapixError(
                .malformedReply, operation: operation, detail: "it is not of many parts, as its media type shows")
        }
        self.bytes = bytes
        reader = MultipartReader(boundary: boundary, maximumPartSize: maximumPartSize)
        self.operation = operation
    }

    /// Reads the parts.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let stream: ReplyStream
        fileprivate var bytes: ReplyStream.Iterator
        fileprivate var reader: MultipartReader
        fileprivate let operation: OperationID
        fileprivate var hasEnded = false

        /// The next part.
        ///
        /// - Returns: The part; `nil` after the last.
        /// - Throws: ``VapixError`` if the connection breaks or falls silent, or if the reply is not what it should be;
        ///   `CancellationError` as soon as the task is cancelled.
        public mutating func next() async throws -> Part? {
            do {
                while true {
                    if let part = try reader.next() { return Self.part(part) }
                    if hasEnded { return nil }
                    guard let more = try await bytes.next() else {
                        hasEnded = true
                        return try reader.finish().map { Self.part($0) }
                    }
                    more.withUnsafeBytes { reader.append($0) }
                }
            } catch {
                hasEnded = true
                stream.end()
                throw Vapix.failure(error, operation: operation)
            }
        }

        private static func part(_ part: MultipartPart) -> Part {
            Part(headers: part.headers, body: part.body, received: .now)
        }
    }

    /// Starts to read the parts.
    public func makeAsyncIterator() -> Iterator {
        Iterator(stream: bytes, bytes: bytes.makeAsyncIterator(), reader: reader, operation: operation)
    }
}

extension Vapix {
    /// Sends a request whose reply is read part by part, as they come.
    ///
    /// - Parameter stream: What to ask for. A part may be as large as ``maximumReplySize``.
    /// - Returns: The parts as they come; letting go of it ends the exchange.
    /// - Throws: ``VapixError``, also if the reply is not of many parts; `CancellationError` as soon as the task is cancelled.
    public func openParts<Stream: VapixStream>(_ stream: Stream) async throws -> PartStream {
        try PartStream(try await open(stream), maximumPartSize: maximumReplySize, operation: stream.id)
    }
}
