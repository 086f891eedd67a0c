import VapixSystem

/// Finds the new entries in a log that is read again and again.
///
/// The device sends the whole log each time, and drops old lines from its beginning.
struct LogFollower {
    /// The new part of a log.
    struct News: Equatable {
        /// The new entries; all of them if nothing of the last reading is left.
        let entries: [LogEntry]
        /// Whether nothing of the last reading is left, so that entries may be missing before these.
        let hasGap: Bool
        /// The number of entries before these that the log has and that are not kept.
        var droppedCount = 0
    }

    /// As many lines as are compared, to find the place where the last reading ended.
    private static let comparedLines = 64

    private var last: [String] = []
    /// The number of lines of the last reading.
    private var count = 0

    /// Compares a log with the last reading.
    ///
    /// Lines that repeat look alike. So the first place that is tried is the one where the last reading ended, and then those
    /// before it: lines can be dropped from the beginning of a log, but none can be added there.
    ///
    /// - Parameters:
    ///   - entries: The end of the log.
    ///   - droppedCount: The number of entries before these.
    /// - Returns: The new entries.
    mutating func news(in entries: [LogEntry], droppedCount: Int = 0) -> News {
        guard !entries.isEmpty else { return News(entries: [], hasGap: false) }
        defer {
            last = entries.suffix(Self.comparedLines).map(\.line)
            count = droppedCount + entries.count
        }
        guard let end = last.last else {
            return News(entries: entries, hasGap: false, droppedCount: droppedCount)
        }
        // If the last line of that reading is before `entries`, then some entries are missing.
        for index in (0..<max(min(count - droppedCount, entries.count), 0)).reversed() where entries[index].line == end
        {
            let known = entries[...index].suffix(last.count).map(\.line)
            if last.suffix(known.count).elementsEqual(known) {
                return News(entries: Array(entries[(index + 1)...]), hasGap: false)
            }
        }
        return News(entries: entries, hasGap: true)
    }
}
