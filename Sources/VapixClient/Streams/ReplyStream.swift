internal import VapixSupport

/// The body of a reply as it arrives, in pieces of any size.
///
/// ```swift
/// let report = try await vapix.systemSettings.serverReportArchive()
/// try await report.write(to: "localdata/report.zip")
/// ```
///
/// A small body can be read at once: `try await clip.reduce(into: []) { $0 += $1 }`.
///
/// The call that opens a stream returns when the device has started to reply. A slow reader applies back-pressure to the
/// device: at most some 300 kB wait in memory. The exchange ends when the stream and its iterator are gone.
///
/// A stream can be read once. A second iterator throws ``VapixError`` with the code `alreadyRead`.
public struct ReplyStream: AsyncSequence, Sendable {
    /// The body's media type, as the device states it.
    public let contentType: String?

    /// The HTTP status of the reply.
    let status: Int
    private let headers: [HTTPHeader]
    private let exchange: OpenExchange
    /// The maximum size of a part, in bytes, if the body is multipart.
    let maximumPartSize: Int
    /// The name of the call, for errors.
    let operation: String
    /// The effect of the call, for errors.
    let effect: Effect

    init(_ reply: HTTPReply, _ pipe: BytePipe, maximumPartSize: Int, operation: String, effect: Effect) {
        contentType = reply.contentType
        headers = reply.headers
        status = reply.status
        exchange = OpenExchange(pipe: pipe, status: reply.status)
        self.maximumPartSize = maximumPartSize
        self.operation = operation
        self.effect = effect
    }

    /// A header of the reply.
    ///
    /// - Parameter name: The header's name, in any case.
    /// - Returns: The value of the first header with that name; `nil` if there is none.
    public func header(_ name: String) -> String? {
        let name = name.lowercased()
        return headers.first { $0.name.lowercased() == name }?.value
    }

    /// Whether the body is an error although its status is one of success: some CGIs answer with a file or with an error.
    ///
    /// Media types are not always true, so this also reads the start of the body. A reader gets the start all the same.
    ///
    /// - Parameter type: The media type that the body should have.
    /// - Returns: Whether it is an error.
    /// - Throws: ``VapixError`` or `CancellationError`, as reading the body does.
    func isError(insteadOf type: String) async throws -> Bool {
        // Sound and pictures may start much later than the reply: do not wait for them.
        let isFile = type.hasPrefix("application/") || type.hasPrefix("video/")
        guard isText || isFile else { return false }
        let start = try await exchange.next(operation, effect) ?? []
        if !start.isEmpty { exchange.start.withLock { $0 = start } }
        if type.hasPrefix("text/") { return HTMLPage.begins(start) }
        // Text has none of these bytes, and nearly every file has some.
        let isBinary = start.contains { $0 < 0x20 && !(0x09...0x0D).contains($0) }
        return isText ? !isBinary : ["Error:", "# Error:"].contains { start.starts(with: $0.utf8) }
    }

    /// Whether the media type is that of a text or of a document.
    private var isText: Bool {
        guard let type = contentType?.lowercased() else { return false }
        return type.hasPrefix("text/") || type.hasPrefix("application/json") || type.hasPrefix("application/xml")
    }

    /// Reads the body.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let exchange: OpenExchange
        fileprivate let operation: String
        fileprivate let effect: Effect
        fileprivate let isFirst: Bool

        /// The next piece of the body.
        ///
        /// - Returns: One byte or more; `nil` at the end.
        /// - Throws: ``VapixError`` if the connection breaks or times out before the end, or with the code `alreadyRead` if
        ///   another iterator was made before; `CancellationError` as soon as the task is cancelled.
        public mutating func next() async throws -> [UInt8]? {
            try checkIsFirst()
            return try await exchange.next(operation, effect)
        }

        /// Throws if another iterator was made before this one.
        func checkIsFirst() throws {
            guard isFirst else { throw VapixError.alreadyRead(operation) }
        }
    }

    /// Ends the exchange.
    ///
    /// A reader of the stream gets `CancellationError`.
    func end() {
        exchange.pipe.abandon()
    }

    /// Starts to read the body.
    ///
    /// - Returns: The iterator. All but the first throw at the first use.
    public func makeAsyncIterator() -> Iterator {
        Iterator(exchange: exchange, operation: operation, effect: effect, isFirst: exchange.reading.start())
    }
}

/// The exchange behind a stream.
///
/// It ends when the stream and its iterator are gone.
private final class OpenExchange: Sendable {
    let pipe: BytePipe
    private let status: Int
    /// Bytes that have been read already, and are read again.
    let start = Locked<[UInt8]?>(nil)
    let reading = SingleReading()

    init(pipe: BytePipe, status: Int) {
        self.pipe = pipe
        self.status = status
    }

    deinit {
        pipe.abandon()
    }

    func next(_ operation: String, _ effect: Effect) async throws -> [UInt8]? {
        do {
            try Task.checkCancellation()
            if let start = start.withLock({ $0.take() }) { return start }
            return try await pipe.next()
        } catch {
            pipe.abandon()
            throw VapixError.wrapping(error, operation: operation, effect: effect, httpStatus: status)
        }
    }
}
