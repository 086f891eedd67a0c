/// A reply of many parts, each of which is there in full: the pictures of a motion JPEG video above all.
///
/// ```swift
/// for try await frame in try await vapix.mjpeg.frames(fps: 5) {
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
        /// The size of the picture that it is; `nil` if it is no JPEG.
        ///
        /// It is looked up in the picture's head at each use.
        public var resolution: Resolution? { Resolution(jpeg: body) }
    }

    private let bytes: ReplyStream
    private let reader: MultipartReader

    /// Reads a reply as parts.
    ///
    /// A part may be as large as ``Vapix/maximumReplySize``.
    ///
    /// - Parameter bytes: The reply.
    /// - Throws: ``VapixError`` if the reply's media type is none of parts.
    public init(_ bytes: ReplyStream) throws {
        guard let boundary = bytes.contentType.flatMap({ MultipartReader.boundary(in: $0) }) else {
            bytes.end()
            throw VapixError(
                .malformedReply, operation: bytes.operation, detail: "it is not of many parts, as its media type shows")
        }
        self.bytes = bytes
        reader = MultipartReader(boundary: boundary, maximumPartSize: bytes.maximumPartSize)
    }

    /// Reads the parts.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let stream: ReplyStream
        fileprivate var bytes: ReplyStream.Iterator
        fileprivate var reader: MultipartReader
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
                throw VapixError.wrapping(error, operation: stream.operation)
            }
        }

        private static func part(_ part: MultipartPart) -> Part {
            Part(headers: part.headers, body: part.body, received: .now)
        }
    }

    /// Starts to read the parts.
    public func makeAsyncIterator() -> Iterator {
        Iterator(stream: bytes, bytes: bytes.makeAsyncIterator(), reader: reader)
    }
}
