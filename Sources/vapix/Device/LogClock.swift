import Glibc
import VapixClient
import VapixSystem

/// The clock of a device, by which it writes the times of its log.
struct LogClock: Equatable {
    /// The present time, in milliseconds since 1970.
    let now: Int64
    /// The distance of the local time from UTC, in milliseconds.
    let offset: Int64

    /// A line may be written a little after the clock was read.
    private static let tolerance: Int64 = 86_400_000
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Asks a device for its time.
    ///
    /// - Returns: The clock; that of this machine if the device does not tell.
    /// - Throws: `VapixError` if the device cannot be reached, or refuses the login; `ToolError` when the time is over.
    static func read(_ connection: Connection) async throws -> LogClock {
        do {
            let info = try await connection.send(Time.getDateTimeInfo())
            if let clock = LogClock(utc: info.dateTime, local: info.localDateTime) { return clock }
        } catch let error as VapixError
            where [.unsupportedAPI, .rejected, .malformedReply, .forbidden].contains(error.code)
        {
            // An old device, or a newer one without this API.
        }
        StandardStreams.report("warning: the device does not tell its time, so that of this machine counts")
        return LogClock(now: Int64(Glibc.time(nil)) * 1000, offset: 0)
    }

    init(now: Int64, offset: Int64) {
        self.now = now
        self.offset = offset
    }

    /// Reads the two times that a device tells; `nil` if the first is not a time.
    init?(utc: String, local: String?) {
        guard let now = millisecondsSince1970(utc) else { return nil }
        self.now = now
        // Without a time zone it is read as UTC, so that the difference is the offset.
        offset = local.flatMap { millisecondsSince1970($0 + "Z") }.map { $0 - now } ?? 0
    }

    /// The time of an entry, in milliseconds since 1970; `nil` if it has none.
    ///
    /// A time such as `Oct  9 15:41:26` is the device's local time in the last twelve months.
    func milliseconds(of entry: LogEntry) -> Int64? {
        if let timestamp = entry.timestamp { return timestamp }
        guard let text = entry.time, let month = Self.months.firstIndex(of: text.prefix(3).lowercased()),
            let year = Int(utcTime(now).prefix(4))
        else { return nil }
        let day = text.dropFirst(4).prefix(2).replacing(" ", with: "0")
        let digits = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        let times = [year, year - 1].compactMap { year in
            millisecondsSince1970("\(year)-\(digits)-\(day)T\(text.suffix(8))Z").map { $0 - offset }
        }
        return times.first { $0 <= now + Self.tolerance } ?? times.last
    }
}
