import VapixSystem

/// Chooses the entries of a log that are shown.
struct LogFilter {
    /// The first time that is shown.
    struct Start {
        /// The time, in milliseconds since 1970.
        let time: Int64
        /// The device's clock, for times without a year.
        let clock: LogClock
    }

    /// The least severe level; all if absent.
    let level: LogLevel?
    /// The first time; all if absent.
    var since: Start?

    private var isLateEnough = true
    private var hasShownLast = true

    init(level: LogLevel?, since: Start?) {
        self.level = level
        self.since = since
    }

    /// Whether an entry is shown.
    ///
    /// - Parameter entry: The entry. They come in the order of the log.
    /// - Returns: Whether it is shown.
    mutating func includes(_ entry: LogEntry) -> Bool {
        if let since {
            // An entry without a time belongs to the one before it.
            if let time = since.clock.milliseconds(of: entry) { isLateEnough = time >= since.time }
            guard isLateEnough else { return false }
        }
        guard let level, let own = entry.level else { return true }
        // It says that the entry before it was repeated.
        if own != .repeated { hasShownLast = level.includes(own) }
        return hasShownLast
    }
}
