import Foundation
internal import VapixSupport

/// The camera's clock and time zone.
///
/// It starts with this machine's time, in the time zone of Stockholm.
final class DeviceClock: Sendable {
    /// A time zone, by its name or by a POSIX rule.
    enum Zone: Sendable {
        case named(String)
        case posix(String, isDSTEnabled: Bool)
    }

    static let defaultZone = Zone.named("Europe/Stockholm")

    private struct Contents {
        /// The difference to this machine's clock, in seconds.
        var offset: TimeInterval = 0
        /// The error that a fault adds, in seconds.
        var error: TimeInterval = 0
        var zone = defaultZone
    }

    private let contents = Locked(Contents())

    var zone: Zone {
        get { contents.withLock { $0.zone } }
        set { contents.withLock { $0.zone = newValue } }
    }

    /// The time.
    var now: Date {
        get { Date(timeIntervalSinceNow: contents.withLock { $0.offset + $0.error }) }
        set { contents.withLock { $0.offset = newValue.timeIntervalSinceNow - $0.error } }
    }

    /// The error that a fault adds, in seconds.
    var error: TimeInterval {
        get { contents.withLock { $0.error } }
        set { contents.withLock { $0.error = newValue } }
    }

    /// The time as `2024-10-02T12:00:00Z`.
    var utc: String { Self.text(now, TimeZone(secondsFromGMT: 0)) }

    /// The local time, as `2024-10-02T14:00:00+02:00`.
    var local: String { Self.text(now, timeZone) }

    /// The time zone.
    ///
    /// The simulator ignores the daylight saving time of a POSIX rule.
    var timeZone: TimeZone? {
        switch zone {
        case .named(let name): TimeZone(identifier: name)
        case .posix(let rule, _): Self.hoursWest(rule).flatMap { TimeZone(secondsFromGMT: Int($0 * -3600)) }
        }
    }

    /// The offset of a POSIX rule such as `CET-1CEST,M3.5.0,M10.5.0/3`, in hours west of Greenwich; `nil` if it is
    /// malformed.
    static func hoursWest(_ rule: String) -> Double? {
        let name = rule.prefix { $0.isLetter }
        let number = rule.dropFirst(name.count).prefix { $0.isNumber || "+-:".contains($0) }
        let parts = number.split(separator: ":").map { Double($0) }
        guard name.count >= 3, let hours = parts.first ?? nil, (-24...24).contains(hours) else { return nil }
        let minutes = parts.count > 1 ? parts[1] ?? 0 : 0
        return hours + (number.hasPrefix("-") ? -minutes : minutes) / 60
    }

    private static func text(_ date: Date, _ zone: TimeZone?) -> String {
        let formatter = ISO8601DateFormatter()
        formatter.timeZone = zone ?? TimeZone(secondsFromGMT: 0)
        return formatter.string(from: date)
    }
}
