/// The unit of a time span that is a number on the wire.
package enum TimeUnit: Sendable {
    case microseconds, milliseconds, seconds, minutes, hours, days

    /// How many of the unit are in a second; 1 for the longer units.
    private var perSecond: Int64 {
        switch self {
        case .microseconds: 1_000_000
        case .milliseconds: 1000
        case .seconds, .minutes, .hours, .days: 1
        }
    }

    /// How many seconds are in the unit; 1 for the shorter units.
    private var seconds: Int64 {
        switch self {
        case .microseconds, .milliseconds, .seconds: 1
        case .minutes: 60
        case .hours: 3600
        case .days: 86400
        }
    }

    /// The time span of a whole number; `nil` if its seconds need more than 64 bits.
    package func duration(_ number: Int64) -> Duration? {
        let (quotient, rest) = number.quotientAndRemainder(dividingBy: perSecond)
        let (seconds, overflows) = quotient.multipliedReportingOverflow(by: seconds)
        guard !overflows else { return nil }
        let attoseconds = rest &* (1_000_000_000_000_000_000 / perSecond)
        return Duration(secondsComponent: seconds, attosecondsComponent: attoseconds)
    }

    /// The time span of a number with a fraction, to the nanosecond if it is no longer than 290 years; `nil` if it is no
    /// number or its seconds need more than 64 bits.
    package func duration(_ number: Double) -> Duration? {
        let seconds = number * Double(self.seconds) / Double(perSecond)
        let nanoseconds = (number * (Double(self.seconds) * 1e9 / Double(perSecond))).rounded()
        // `exactly` would accept the same numbers; the comparison also turns away what is no number.
        if abs(nanoseconds) < 0x1p63 { return .nanoseconds(Int64(nanoseconds)) }
        return abs(seconds) < 0x1p63 ? Duration(secondsComponent: Int64(seconds), attosecondsComponent: 0) : nil
    }

    /// How many of the unit a time span is, rounded up.
    ///
    /// A time span that is less than one unit must not become 0, which often means that there is no limit.
    package func count(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = parts(duration)
        let attosecondsPerUnit = 1_000_000_000_000_000_000 / perSecond
        if self.seconds > 1 {
            let (quotient, rest) = seconds.quotientAndRemainder(dividingBy: self.seconds)
            return quotient &+ (rest > 0 || rest == 0 && attoseconds > 0 ? 1 : 0)
        }
        let (quotient, rest) = attoseconds.quotientAndRemainder(dividingBy: attosecondsPerUnit)
        let (whole, overflows) = seconds.multipliedReportingOverflow(by: perSecond)
        let (count, overflowsToo) = whole.addingReportingOverflow(quotient &+ (rest > 0 ? 1 : 0))
        if overflows || overflowsToo { return seconds < 0 ? .min : .max }
        return count
    }

    /// How many of the unit a time span is, with a fraction.
    package func fractionalCount(_ duration: Duration) -> Double {
        let (seconds, attoseconds) = parts(duration)
        return (Double(seconds) * Double(perSecond) + Double(attoseconds) / (1e18 / Double(perSecond)))
            / Double(self.seconds)
    }

    /// The seconds and the attoseconds beyond them.
    ///
    /// Swift traps at seconds that need more than 64 bits.
    private func parts(_ duration: Duration) -> (seconds: Int64, attoseconds: Int64) {
        let longest = Duration(secondsComponent: .max, attosecondsComponent: 0)
        let shortest = Duration(secondsComponent: .min, attosecondsComponent: 0)
        return min(max(duration, shortest), longest).components
    }
}

extension Duration {
    /// Reads a time span from a text that is a number; `nil` for anything else.
    package init?(wire text: String, in unit: TimeUnit) {
        if let number = Int64(text) {
            guard let duration = unit.duration(number) else { return nil }
            self = duration
        } else {
            // `Double` would also take hexadecimal, infinity and what is no number.
            guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }),
                let number = Double(text), let duration = unit.duration(number)
            else { return nil }
            self = duration
        }
    }
}

extension JSONReader {
    /// Reads a time span, a number that may have a fraction and may stand inside a string; `nil` for `null` and for the empty
    /// string.
    package mutating func readDuration(in unit: TimeUnit) throws(WireError) -> Duration? {
        let start = offset
        let duration: Duration?
        if let number = try readPlainInteger() {
            duration = unit.duration(number)
        } else {
            guard let number = try readDouble() else { return nil }
            duration = unit.duration(number)
        }
        guard let duration else {
            throw WireError(reason: .numberOutOfRange, offset: start, expected: "a time span of 64 bits")
        }
        return duration
    }
}

extension JSONWriter {
    /// Writes a time span as a whole number of a unit, rounded up.
    package mutating func write(_ value: Duration, in unit: TimeUnit) {
        write(unit.count(value))
    }

    /// Writes a time span as a number of a unit, with a fraction.
    package mutating func write(_ value: Duration, fractional unit: TimeUnit) {
        write(unit.fractionalCount(value))
    }

    /// Writes a member that is a whole number of a unit, rounded up; nothing if there is no value.
    package mutating func member(_ name: String, _ value: Duration?, in unit: TimeUnit) {
        guard let value else { return }
        key(name)
        write(value, in: unit)
    }

    /// Writes a member that is a number of a unit, with a fraction; nothing if there is no value.
    package mutating func member(_ name: String, _ value: Duration?, fractional unit: TimeUnit) {
        guard let value else { return }
        key(name)
        write(value, fractional: unit)
    }
}
