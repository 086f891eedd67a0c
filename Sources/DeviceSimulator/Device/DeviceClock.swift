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
        /// This machine's time at which the clock was stopped; `nil` while it goes.
        var stop: Date?

        /// This machine's time, as far as the clock has followed it.
        var reference: Date { stop ?? Date() }
    }

    private let contents = Locked(Contents())

    var zone: Zone {
        get { contents.withLock { $0.zone } }
        set { contents.withLock { $0.zone = newValue } }
    }

    /// The time, from 1970 to the end of the year 9999.
    var now: Date {
        get {
            let time = contents.withLock { $0.reference.addingTimeInterval($0.offset + $0.error) }
            return Date(timeIntervalSince1970: CalendarTime.limited(time.timeIntervalSince1970))
        }
        set { contents.withLock { $0.offset = newValue.timeIntervalSince($0.reference) - $0.error } }
    }

    /// Whether the clock stands still.
    var isFrozen: Bool {
        get { contents.withLock { $0.stop != nil } }
        set {
            contents.withLock { contents in
                guard newValue != (contents.stop != nil) else { return }
                if let stop = contents.stop {
                    // It goes on from the time that it shows.
                    contents.offset += stop.timeIntervalSinceNow
                    contents.stop = nil
                } else {
                    contents.stop = Date()
                }
            }
        }
    }

    /// Moves the clock, forwards or backwards; its time stays within the years that it has.
    func advance(by seconds: TimeInterval) {
        now = Date(timeIntervalSince1970: CalendarTime.limited(now.timeIntervalSince1970 + seconds))
    }

    func saved() -> Restoration {
        let before = contents.withLock { $0 }
        return {
            self.contents.withLock { contents in
                // The error belongs to a fault.
                let error = contents.error
                contents = before
                contents.error = error
            }
        }
    }

    /// The error that a fault adds, in seconds.
    var error: TimeInterval {
        get { contents.withLock { $0.error } }
        set { contents.withLock { $0.error = newValue } }
    }

    /// The time as `2024-10-02T12:00:00Z`.
    var utc: String { time().iso8601 }

    /// The local time, as `2024-10-02T14:00:00+02:00`.
    var local: String { localTime().iso8601 }

    /// Makes the time in UTC.
    ///
    /// - Parameter seconds: How many seconds from now.
    /// - Returns: The time.
    func time(in seconds: Double = 0) -> CalendarTime {
        CalendarTime(secondsSince1970: now.timeIntervalSince1970 + seconds)
    }

    /// Makes the local time.
    ///
    /// - Parameter seconds: How many seconds from now.
    /// - Returns: The time.
    func localTime(in seconds: Double = 0) -> CalendarTime {
        let then = Date(timeIntervalSince1970: CalendarTime.limited(now.timeIntervalSince1970 + seconds))
        return CalendarTime(secondsSince1970: then.timeIntervalSince1970, secondsEast: secondsEast(at: then))
    }

    /// The time as whole milliseconds since 1970.
    var milliseconds: Int64 { Int64(exactly: (now.timeIntervalSince1970 * 1000).rounded(.down)) ?? 0 }

    /// The offset of the time zone from UTC.
    ///
    /// The simulator ignores the daylight saving time of a POSIX rule.
    private func secondsEast(at date: Date) -> Int {
        switch zone {
        case .named(let name): TimeZone(identifier: name)?.secondsFromGMT(for: date) ?? 0
        case .posix(let rule, _): -(Self.secondsWest(rule) ?? 0)
        }
    }

    /// The offset of a POSIX rule such as `CET-1CEST,M3.5.0,M10.5.0/3`, in seconds west of Greenwich; `nil` if it is
    /// malformed.
    static func secondsWest(_ rule: String) -> Int? {
        // A name in angle brackets may have digits and signs.
        let isQuoted = rule.first == "<"
        let name = isQuoted ? rule.dropFirst().prefix { $0 != ">" } : rule.prefix { $0.isLetter }
        var offset = rule[name.endIndex...].drop { isQuoted && $0 == ">" }.prefix {
            $0.isASCII && ($0.isNumber || "+-:".contains($0))
        }
        let isEast = offset.first == "-"
        if isEast || offset.first == "+" { offset = offset.dropFirst() }
        let parts = offset.split(separator: ":", omittingEmptySubsequences: false).map { part in
            part.count <= 2 && part.allSatisfy(\.isNumber) ? Int(part) : nil
        }
        guard name.count >= 3, (1...3).contains(parts.count), let hours = parts[0], hours <= 24 else { return nil }
        var seconds = hours * 3600
        for (part, unit) in zip(parts.dropFirst(), [60, 1]) {
            guard let part, part < 60 else { return nil }
            seconds += part * unit
        }
        return isEast ? -seconds : seconds
    }
}
