import VapixSystem

/// Finds what is new in a log that is read again and again.
///
/// The device sends the whole log each time, and drops old lines from its beginning.
struct LogFollower {
    /// As many lines as are compared, to find the place where the last reading ended.
    private static let comparedLines = 64

    private var last: [String] = []

    /// The entries that were not there when the log was read last.
    ///
    /// - Parameter entries: The whole log.
    /// - Returns: The new entries; all of them if nothing of the last reading is left.
    mutating func newEntries(in entries: [LogEntry]) -> [LogEntry] {
        defer { if !entries.isEmpty { last = entries.suffix(Self.comparedLines).map(\.line) } }
        guard let end = last.last else { return entries }
        for index in entries.indices.reversed() where entries[index].line == end {
            let known = entries[...index].suffix(last.count).map(\.line)
            if last.suffix(known.count).elementsEqual(known) { return Array(entries[(index + 1)...]) }
        }
        return entries
    }
}
