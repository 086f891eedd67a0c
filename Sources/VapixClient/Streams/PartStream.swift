/// A multipart reply, part by part as it arrives: mostly the pictures of a motion JPEG video.
///
/// ```swift
/// for try await frame in try await vapix.mjpeg.frames(fps: 5) {
///     show(jpeg: frame.body)
/// }
/// ```
///
/// The call that opens a stream returns when the device has started to reply. A slow reader applies back-pressure to the
/// device, which then skips pictures. The exchange ends when the stream and its iterator are gone.
///
/// A stream can be read once. A second iterator throws ``VapixError`` with the code `alreadyRead`.
public struct PartStream: AsyncSequence, Sendable {
    /// A complete part, a picture for example.
    public struct Part: Sendable {
        /// The part's headers, with names in lowercase: `content-type` for example.
        public var headers: [String: String]
        /// The part's content.
        public var body: [UInt8]
        /// When the last byte of the part was received, by this machine's clock.
        public var received: ContinuousClock.Instant
        /// The size of the JPEG picture in the body, in pixels; `nil` if the body is not a JPEG.
        ///
        /// Each access reads it from the picture's header.
        public var resolution: Resolution? { Resolution(jpeg: body) }

        /// Makes a part, for tests.
        ///
        /// - Parameters:
        ///   - headers: The headers, with names in lowercase.
        ///   - body: The content.
        ///   - received: When the last byte was received.
        public init(headers: [String: String] = [:], body: [UInt8], received: ContinuousClock.Instant = .now) {
            self.headers = headers
            self.body = body
            self.received = received
        }
    }

    private let bytes: ReplyStream
    private let reader: MultipartReader

    /// Reads a reply as parts.
    ///
    /// A part may be as large as ``Vapix/maximumReplySize``.
    ///
    /// - Parameter bytes: The reply. Nothing else may read it.
    /// - Throws: ``VapixError`` with the code `malformedReply` if the reply's media type is not multipart.
    public init(_ bytes: ReplyStream) throws {
        guard let boundary = bytes.contentType.flatMap({ MultipartReader.boundary(in: $0) }) else {
            bytes.end()
            throw VapixError(
                .malformedReply, operation: bytes.operation, effect: bytes.effect, httpStatus: bytes.status,
                detail: "its media type is not multipart")
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
        /// - Throws: ``VapixError`` if the connection breaks or times out, with the code `malformedReply` if the reply is not
        ///   multipart, or with the code `alreadyRead` if another iterator was made before; `CancellationError` as soon as the
        ///   task is cancelled.
        public mutating func next() async throws -> Part? {
            try bytes.checkIsFirst()
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
                throw VapixError.wrapping(
                    error, operation: stream.operation, effect: stream.effect, httpStatus: stream.status)
            }
        }

        private static func part(_ part: MultipartPart) -> Part {
            Part(headers: part.headers, body: part.body, received: .now)
        }
    }

    /// Starts to read the parts.
    ///
    /// - Returns: The iterator. All but the first throw at the first use.
    public func makeAsyncIterator() -> Iterator {
        Iterator(stream: bytes, bytes: bytes.makeAsyncIterator(), reader: reader)
    }
}
