import ArgumentParser
import VapixClient
import VapixSystem

/// `vapix log`.
struct LogCommand: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Print the device's system log, and follow it.",
        discussion: """
            Columns: time in the device's own form, level, program with its process ID, message. A line in an unknown form \
            is shown as a message.

              vapix log --app my_app --lines 20
              vapix log --level warning --since 2h
              vapix log --follow --app my_app --json

            --level and --since never hide a line in an unknown form for want of a level. A line without a time belongs to \
            the one before it.

            With --follow, the last \(Self.linesBeforeFollowing) lines come first, unless --lines or --since is given. A device has no way to follow \
            its log, so the whole log is read again at each --interval. A device that restarts is tried again until --wait is \
            over. Standard error says when readings fail and succeed again, and when the device has begun a new log, so that \
            lines may be missing. Ends with Control-C, or with the error of the last reading.

            With --json: {"entries": [...]}, each with time, timestamp (milliseconds since 1970), host, level, process, \
            processID and message, as far as the line has them. With --follow, each entry is a JSON document in a line of \
            its own.
            """)

    @Option(name: .shortAndLong, help: ArgumentHelp("Print only the last lines.", valueName: "n"))
    var lines: Int?
    @Option(
        help: ArgumentHelp("Print what an application wrote, and what the system wrote about it.", valueName: "name"))
    var app: String?
    @Option(help: ArgumentHelp("Print only entries of this level and of more severe ones.", valueName: "level"))
    var level: LogLevel?
    @Option(
        help: ArgumentHelp(
            """
            Print only entries from this time on: 30s, 10m, 2h or 3d before the device's present time, or a time such as \
            2026-11-29T14:30Z. Without a time zone it is this machine's: 2026-11-29T14:30, or 2026-11-29.
            """, valueName: "time"))
    var since: LogStart?
    @Flag(name: .shortAndLong, help: "Go on with new entries, until Control-C.")
    var follow = false
    @Option(help: ArgumentHelp("With --follow: the time between two readings of the log.", valueName: "seconds"))
    var interval = 2
    @Option(
        help: ArgumentHelp(
            "With --follow: how long readings may fail before the command ends (default: 300).", valueName: "seconds"))
    var wait: Seconds?
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    /// No device keeps more lines.
    private static let mostLines = 100_000
    private static let linesBeforeFollowing = 10

    mutating func validate() throws {
        try connection.requireLogin()
        guard (1...Self.mostLines).contains(lines ?? 1) else {
            throw ValidationError("--lines must be from 1 to \(Self.mostLines)")
        }
        guard app != "" else { throw ValidationError("the application's name is empty") }
        try LogReadings.check(interval: interval)
        guard follow || wait == nil else { throw ValidationError("--wait needs --follow") }
    }

    func run() async throws {
        let connection = try connection.connect()
        try await Interruption.orderly {
            let filter = LogFilter(level: level, since: try await start(connection))
            if follow {
                try await followLog(connection, filter)
            } else {
                try await printLog(connection, filter)
            }
        }
    }

    /// The first time that is printed, and the clock that it is compared by.
    private func start(_ connection: Connection) async throws -> LogFilter.Start? {
        guard let since else { return nil }
        let clock = try await LogClock.read(connection)
        return LogFilter.Start(time: since.milliseconds(clock), clock: clock)
    }

    private func printLog(_ connection: Connection, _ filter: LogFilter) async throws {
        let (limit, app) = (lines ?? Self.mostLines, app)
        let tail = try await connection.finish("systemSettings/systemLog") { vapix in
            var (tail, filter) = (LogTail(limit: limit), filter)
            for try await entry in try await vapix.systemSettings.systemLog(appName: app) where filter.includes(entry) {
                tail.append(entry)
            }
            return tail
        }
        let count = tail.last.count
        if tail.droppedCount > 0, count < lines ?? .max {
            let shown = count == 1 ? "1 line is" : "\(count) lines are"
            StandardStreams.report("warning: only the last \(shown) shown, of \(count + tail.droppedCount)")
        }
        try output.print(LogReport(entries: tail.last))
    }

    private func followLog(_ connection: Connection, _ filter: LogFilter) async throws {
        var readings = LogReadings(connection: connection, app: app, interval: interval)
        if let wait { readings.outageLimit = wait.duration }
        var filter = filter
        var isFirst = true
        let count = lines ?? (since == nil ? Self.linesBeforeFollowing : .max)
        do {
            try await readings.follow { news in
                var start = LogFilter(level: nil, since: filter.since)
                var shown = news.entries.filter { filter.includes($0) }
                if isFirst, news.droppedCount > 0, shown.count < count,
                    news.entries.first.map({ start.includes($0) }) == true
                {
                    let (kept, all) = (news.entries.count, news.entries.count + news.droppedCount)
                    StandardStreams.report(
                        "warning: only the last \(kept) lines of the log are read, of \(all). Older lines may be missing. To see them, run the command without --follow first"
                    )
                }
                if isFirst { shown = Array(shown.suffix(count)) }
                isFirst = false
                // Later entries are new, whatever the device's clock says then.
                filter.since = nil
                try output.print(following: shown)
            }
        } catch let error as VapixError where !Task.isCancelled {
            guard let failure = ToolError(error) else { throw error }
            throw ToolError(
                failure.exit, "the log cannot be read any more: \(failure.message ?? "\(error)")", call: failure.call)
        }
    }
}
