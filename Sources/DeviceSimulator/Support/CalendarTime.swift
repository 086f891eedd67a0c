/// A moment in the calendar, in UTC or at a fixed offset from it.
///
/// Foundation's formatters end the process for some offsets and years that a client can set.
struct CalendarTime {
    let year: Int
    let month: Int
    let day: Int
    let hour: Int
    let minute: Int
    let second: Int
    let millisecond: Int
    /// The day of the week; 0 is Sunday.
    let weekday: Int

    /// The offset from UTC, in seconds.
    let secondsEast: Int

    /// The last second of the year 9999.
    private static let maximum = 253_402_300_799.0

    /// Makes the time at an offset.
    ///
    /// - Parameters:
    ///   - seconds: The seconds since 1970 in UTC. Times before 1970 or after 9999 count as the first or last moment.
    ///   - secondsEast: The offset from UTC, in seconds.
    init(secondsSince1970 seconds: Double, secondsEast: Int = 0) {
        let limited = Self.limited(seconds)
        let whole = Int(limited)
        millisecond = Int((limited - Double(whole)) * 1000)
        self.secondsEast = min(max(secondsEast, -86_400), 86_400)
        let local = whole + self.secondsEast
        // Rounded down, because an offset to the west may lead to 1969.
        let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        let rest = local - days * 86_400
        (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
        // 1970 began on a Thursday.
        weekday = (days + 4 + 7) % 7
        (year, month, day) = Self.date(daysSince1970: days)
    }

    /// Finds the moment when clocks at an offset show a date and a time.
    ///
    /// - Parameters:
    ///   - date: The year from 1970 to 9999, the month and the day.
    ///   - time: The hour, the minute and the second.
    ///   - secondsEast: The offset from UTC, in seconds.
    /// - Returns: The seconds since 1970 in UTC; `nil` if the calendar has no such date or time.
    static func secondsSince1970(
        date: (year: Int, month: Int, day: Int), time: (hour: Int, minute: Int, second: Int), secondsEast: Int
    ) -> Double? {
        guard (1970...9999).contains(date.year), (1...12).contains(date.month), (1...31).contains(date.day),
            (0...23).contains(time.hour), (0...59).contains(time.minute), (0...59).contains(time.second)
        else { return nil }
        // In a year that begins on 1 March.
        let month = date.month > 2 ? date.month - 3 : date.month + 9
        let year = date.month > 2 ? date.year : date.year - 1
        let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + date.day - 719_469
        guard Self.date(daysSince1970: days) == date else { return nil }
        return Double(days * 86_400 + time.hour * 3600 + time.minute * 60 + time.second - secondsEast)
    }

    /// Limits a time, in seconds since 1970, to the years 1970 to 9999.
    static func limited(_ seconds: Double) -> Double { seconds.isNaN ? 0 : min(max(seconds, 0), maximum) }

    /// The date of a day, by counting in eras of 400 years that begin on 1 March.
    private static func date(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// The time as `2024-10-02T14:00:00+02:00`, or with `Z` in UTC.
    var iso8601: String { iso8601(fraction: "") }

    /// The same with milliseconds.
    var iso8601WithMilliseconds: String { iso8601(fraction: "." + Self.digits(millisecond, 3)) }

    private func iso8601(fraction: String) -> String {
        let date = [Self.digits(year, 4), Self.digits(month, 2), Self.digits(day, 2)].joined(separator: "-")
        let minutesEast = abs(secondsEast) / 60
        let offset =
            (secondsEast < 0 ? "-" : "+") + Self.digits(minutesEast / 60, 2) + ":" + Self.digits(minutesEast % 60, 2)
        return "\(date)T\(clock)\(fraction)\(secondsEast == 0 ? "Z" : offset)"
    }

    /// The time as in headers of HTTP, in UTC: `Wed, 02 Oct 2024 12:00:00 GMT`.
    var httpDate: String {
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        return "\(days[weekday]), \(Self.digits(day, 2)) \(monthName) \(Self.digits(year, 4)) \(clock) GMT"
    }

    /// The time as `Oct 02, 2024 12:00:00`.
    var americanText: String { "\(monthName) \(Self.digits(day, 2)), \(Self.digits(year, 4)) \(clock)" }

    private var monthName: String {
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
    }

    /// The time of the day as `12:00:00.000`.
    var timeOfDay: String { "\(clock).\(Self.digits(millisecond, 3))" }

    private var clock: String {
        [hour, minute, second].map { Self.digits($0, 2) }.joined(separator: ":")
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(count - text.count, 0)) + text
    }
}
