import Glibc

/// A time in ISO 8601, in UTC.
///
/// - Parameter milliseconds: The milliseconds since 1970.
/// - Returns: The time, such as `2026-11-05T08:00:00.250Z`; the number if the year has more than four digits.
func utcTime(_ milliseconds: Int64) -> String {
    var seconds = time_t(milliseconds / 1000)
    var rest = Int(milliseconds % 1000)
    if rest < 0 {
        rest += 1000
        seconds -= 1
    }
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil, (-1900...8099).contains(parts.tm_year) else {
        return String(milliseconds)
    }
    func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(count - text.count, 0)) + text
    }
    let date = [
        digits(Int(parts.tm_year) + 1900, 4), digits(Int(parts.tm_mon) + 1, 2), digits(Int(parts.tm_mday), 2),
    ]
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { digits(Int($0), 2) }
    return "\(date.joined(separator: "-"))T\(clock.joined(separator: ":")).\(digits(rest, 3))Z"
}

/// The present time in ISO 8601, in UTC and to the second: `2026-11-28T19:35:38Z`.
func presentTime() -> String {
    String(utcTime(Int64(time(nil)) * 1000).prefix { $0 != "." }) + "Z"
}
