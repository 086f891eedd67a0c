import Foundation

extension DeviceClock {
    /// The time in the form of HTTP headers.
    ///
    /// - Parameter seconds: How many seconds from now.
    /// - Returns: The time, such as `Wed, 02 Oct 2024 12:00:00 GMT`.
    func httpDate(in seconds: Int = 0) -> String {
        var time = time_t(now.timeIntervalSince1970) + seconds
        var parts = tm()
        gmtime_r(&time, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let day = parts.tm_mday < 10 ? "0\(parts.tm_mday)" : "\(parts.tm_mday)"
        return "\(days[Int(parts.tm_wday)]), \(day) \(months[Int(parts.tm_mon)]) \(1900 + Int(parts.tm_year)) "
            + "\(clock.joined(separator: ":")) GMT"
    }
}
