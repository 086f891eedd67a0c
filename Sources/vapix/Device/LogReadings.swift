import ArgumentParser
import VapixClient
import VapixSystem

/// Reads a log of the device again and again, which has no other way to follow it.
struct LogReadings {
    let connection: Connection
    /// The application whose log is read; the system's whole log if absent.
    let app: String?
    /// The time between two readings, in seconds.
    let interval: Int
    /// How long the device may be unreachable.
    var outageLimit = Duration.seconds(300)

    private var follower = LogFollower()

    /// The shortest and the longest time between two readings, in seconds.
    static let intervals = 1...3600
    /// The largest number of lines that are kept at a time.
    private static let mostLines = 20_000
    /// The largest size of their messages, in bytes.
    private static let largestLog = 8 << 20

    init(connection: Connection, app: String?, interval: Int) {
        self.connection = connection
        self.app = app
        self.interval = interval
    }

    /// Checks an option.
    static func check(interval: Int) throws {
        guard intervals.contains(interval) else { throw ValidationError("--interval must be from 1 to 3600 seconds") }
    }

    /// Reads the log once.
    ///
    /// - Returns: The entries that are new since the last reading.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    mutating func next() async throws -> LogFollower.News {
        let app = app
        let tail = try await connection.finish("systemSettings/systemLog") { vapix in
            var tail = LogTail(limit: Self.mostLines, maximumSize: Self.largestLog)
            for try await entry in try await vapix.systemSettings.systemLog(appName: app) { tail.append(entry) }
            return tail
        }
        return follower.news(in: Array(tail.last), droppedCount: tail.droppedCount)
    }

    /// Reads the log until the command's task is cancelled.
    ///
    /// A reading that fails is made again: the device may be starting, or its web server. Failures and gaps are reported on
    /// standard error.
    ///
    /// - Parameter show: Takes what is new.
    /// - Throws: The error of a reading that cannot succeed later, or after the longest outage; the error of `show`.
    mutating func follow(_ show: (LogFollower.News) throws -> Void) async throws {
        var outage: ContinuousClock.Instant?
        while true {
            do {
                let news = try await next()
                if outage != nil { StandardStreams.report("the log can be read again") }
                outage = nil
                if news.hasGap {
                    StandardStreams.report(
                        "warning: the device has begun a new log. Lines may be missing before the next")
                }
                try show(news)
            } catch {
                guard !Task.isCancelled, Self.mayPass(error) else { throw error }
                let start = outage ?? .now
                guard start.duration(to: .now) < outageLimit else { throw error }
                if outage == nil {
                    StandardStreams.report(
                        "warning: the log cannot be read, and is tried again: \(ToolError(error)?.message ?? "\(error)")"
                    )
                }
                outage = start
            }
            try await Task.sleep(for: .seconds(interval))
        }
    }

    private static func mayPass(_ error: any Error) -> Bool {
        switch error {
        case let error as VapixError: error.isRetriable || error.httpStatus ?? 0 >= 500
        case let error as ToolError: error.exit == .timedOut
        default: false
        }
    }
}
