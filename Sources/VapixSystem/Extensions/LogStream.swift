public import VapixClient

/// A log of the device, entry by entry as it comes.
///
/// ```swift
/// for try await entry in try await vapix.systemSettings.systemLog(appName: "my_app") {
///     print(entry.time ?? "", entry.level ?? "", entry.message)
/// }
/// ```
///
/// The page does not say what a line looks like. Known are the forms of AXIS OS 5 and of newer versions, which the entries'
/// properties come from; of any other line the whole is the message, so that nothing is lost. ``bytes`` is the log as the device
/// sends it.
public struct LogStream: AsyncSequence, Sendable {
    /// The log as the device sends it, to be written to a file for example; read either these bytes or the entries.
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
        /// - Throws: `VapixError` if the connection breaks or falls silent; `CancellationError` as soon as the task is
        ///   cancelled.
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
    public func makeAsyncIterator() -> Iterator {
        Iterator(bytes.makeAsyncIterator())
    }
}

/// Cuts bytes into lines; empty ones are left out.
struct LineReader {
    /// A longer line is cut: what sends no line break must not fill the memory.
    static let limit = 64 * 1024

    private var buffer: [UInt8] = []
    private var position = 0
    /// Up to here there is no line break.
    private var searched = 0

    mutating func append(_ bytes: [UInt8]) {
        buffer.removeFirst(position)
        searched -= position
        position = 0
        buffer += bytes
    }

    /// The next line, without its end.
    ///
    /// - Parameter isEnd: Whether nothing more comes.
    /// - Returns: `nil` if there is none, or not all of it.
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
