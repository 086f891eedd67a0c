public import VapixClient

/// A log of the device, entry by entry as it comes.
///
/// ```swift
/// for try await entry in try await vapix.systemSettings.systemLog(appName: "my_app") {
///     print(entry.time ?? "", entry.level ?? "", entry.message)
/// }
/// ```
///
/// The page does not document the form of a line. The forms of AXIS OS 5 and of newer versions are known, and their
/// entries have all properties. Any other line becomes the message of an entry, so that nothing is lost.
///
/// The call that opens a stream returns when the device has started to reply. A slow reader applies back-pressure to
/// the device. The exchange ends when the stream and its iterator are gone.
///
/// A stream can be read once, either as entries or as ``bytes``. A second iterator throws `VapixError` with the code
/// `alreadyRead`.
public struct LogStream: AsyncSequence, Sendable {
    /// The log as the device sends it, to be written to a file for example.
    ///
    /// Read either these bytes or the entries.
    public let bytes: ReplyStream

    /// Reads a reply as a log.
    ///
    /// - Parameter bytes: The reply.
    public init(_ bytes: ReplyStream) {
        self.bytes = bytes
    }

    /// Reads the entries.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var bytes: ReplyStream.Iterator
        private var lines = LineReader()
        private var hasEnded = false

        fileprivate init(_ bytes: ReplyStream.Iterator) {
            self.bytes = bytes
        }

        /// The next entry.
        ///
        /// - Returns: The entry; `nil` after the last.
        /// - Throws: `VapixError` if the connection breaks or times out, or with the code `alreadyRead` if another iterator was made
        ///   before; `CancellationError` as soon as the task is cancelled.
        public mutating func next() async throws -> LogEntry? {
            while true {
                if let line = lines.next(isEnd: hasEnded) { return LogEntry(line) }
                if hasEnded { return nil }
                guard let more = try await bytes.next() else {
                    hasEnded = true
                    continue
                }
                lines.append(more)
            }
        }
    }

    /// Starts to read the entries.
    ///
    /// - Returns: The iterator. All but the first throw at the first use.
    public func makeAsyncIterator() -> Iterator {
        Iterator(bytes.makeAsyncIterator())
    }
}

/// Splits bytes into lines and skips empty ones.
struct LineReader {
    /// The maximum length of a line, in bytes.
    ///
    /// A longer one is split: a sender without line breaks must not fill the memory.
    static let limit = 64 * 1024

    private var buffer: [UInt8] = []
    private var position = 0
    /// The bytes before this position hold no line break.
    private var searched = 0

    mutating func append(_ bytes: [UInt8]) {
        buffer.removeFirst(position)
        searched -= position
        position = 0
        buffer += bytes
    }

    /// The next line, without its end.
    ///
    /// - Parameter isEnd: Whether no more bytes follow.
    /// - Returns: The line; `nil` if it is not complete.
    mutating func next(isEnd: Bool) -> String? {
        while true {
            let end: Int
            let next: Int
            let found = buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
            if let found, found - position <= Self.limit {
                end = found
                next = found + 1
            } else if buffer.count - position > Self.limit {
                end = position + Self.limit
                next = end
            } else if isEnd, position < buffer.count {
                end = buffer.count
                next = end
            } else {
                searched = buffer.count
                return nil
            }
            var line = buffer[position..<end]
            position = next
            searched = next
            while let last = line.last, last == UInt8(ascii: "\r") { line.removeLast() }
            if !line.isEmpty { return line.withUnsafeBytes { deviceText($0) } }
        }
    }
}
