import VapixSystem

/// The last entries of a log, within limits of number and size.
struct LogTail {
    /// The maximum number of entries.
    let limit: Int
    /// The maximum size of their messages, in bytes.
    ///
    /// A camera's whole log is smaller.
    let maximumSize: Int

    private var entries: [LogEntry] = []
    private var first = 0
    private var size = 0
    /// The number of entries that were dropped.
    private(set) var droppedCount = 0

    init(limit: Int, maximumSize: Int = 32 << 20) {
        self.limit = limit
        self.maximumSize = maximumSize
    }

    /// The entries, oldest first.
    var last: ArraySlice<LogEntry> { entries[first...] }

    /// Adds an entry, and drops the oldest if there are too many.
    mutating func append(_ entry: LogEntry) {
        entries.append(entry)
        size += Self.size(of: entry)
        while entries.count - first > limit || size > maximumSize && entries.count - first > 1 {
            size -= Self.size(of: entries[first])
            // The place keeps no text; the array closes up in bulk, because each removal moves all other entries.
            entries[first] = LogEntry("")
            first += 1
            droppedCount += 1
        }
        guard first > entries.count / 2 else { return }
        entries.removeFirst(first)
        first = 0
    }

    private static func size(of entry: LogEntry) -> Int {
        // An entry keeps the whole line, too, and has a size even without a text.
        256 + 2 * entry.message.utf8.count
    }
}
