import ArgumentParser
import Glibc
import VapixClient

/// The time from which entries are shown, as an argument: a time span before now, or a time.
enum LogStart: ExpressibleByArgument, Equatable {
    /// As many milliseconds before the device's present time.
    case ago(Int64)
    /// The milliseconds since 1970.
    case time(Int64)

    private static let units: [Character: Int64] = ["s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000]
    /// A hundred years.
    private static let longest: Int64 = 36_525 * 86_400_000

    init?(argument: String) {
        if let unit = argument.last.flatMap({ Self.units[$0] }),
            argument.dropLast().utf8.allSatisfy({ $0 &- 0x30 < 10 }),
            let number = Int64(argument.dropLast())
        {
            let (span, overflows) = number.multipliedReportingOverflow(by: unit)
            guard !overflows, span <= Self.longest else { return nil }
            self = .ago(span)
        } else if let time = millisecondsSince1970(argument) ?? Self.localTime(argument) {
            self = .time(time)
        } else {
            return nil
        }
    }

    /// Reads `2026-11-29`, `2026-11-29T14:30` or `2026-11-29T14:30:05` in the time zone of this machine.
    private static func localTime(_ text: String) -> Int64? {
        let full =
            switch text.utf8.count {
            case 10: text + "T00:00:00"
            case 16: text + ":00"
            default: text
            }
        // It checks the form.
        guard millisecondsSince1970(full + "Z") != nil else { return nil }
        let numbers = full.split { !$0.isASCII || !$0.isNumber }.compactMap { CInt($0) }
        guard numbers.count == 6 else { return nil }
        var parts = tm()
        parts.tm_year = numbers[0] - 1900
        parts.tm_mon = numbers[1] - 1
        parts.tm_mday = numbers[2]
        parts.tm_hour = numbers[3]
        parts.tm_min = numbers[4]
        parts.tm_sec = numbers[5]
        parts.tm_isdst = -1
        return Int64(mktime(&parts)) * 1000
    }

    /// The time, in milliseconds since 1970.
    ///
    /// - Parameter clock: The device's clock.
    /// - Returns: The time.
    func milliseconds(_ clock: LogClock) -> Int64 {
        switch self {
        case .ago(let span): clock.now - span
        case .time(let time): time
        }
    }
}
