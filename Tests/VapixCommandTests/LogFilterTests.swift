import Testing
import VapixSystem

@testable import vapix

@Suite struct LogFilterTests {
    /// 2026-01-02 12:00 in UTC; an hour later in the device's time zone.
    private let clock = LogClock(now: 1_767_355_200_000, offset: 3_600_000)

    private func shown(_ lines: [String], level: LogLevel? = nil, since: Int64? = nil) -> [String] {
        var filter = LogFilter(level: level, since: since.map { LogFilter.Start(time: $0, clock: clock) })
        return lines.map { LogEntry($0) }.filter { filter.includes($0) }.map(\.message)
    }

    @Test func level_hidesLessSevereEntries_andNothingUnknown() {
        let lines = [
            "<INFO    > Jan  2 12:00:00 h p: info", "<REPEATED> Jan  2 12:00:00 h p: info again",
            "<ERR     > Jan  2 12:00:00 h p: err", "<REPEATED> Jan  2 12:00:00 h p: err again", "no form",
            "2026-01-02T12:00:00Z h [ CRIT    ] p: crit", "2026-01-02T12:00:00Z h [ FATAL   ] p: fatal",
            "<WARNING > Jan  2 12:00:00 h p: warning",
        ]
        #expect(shown(lines, level: .error) == ["err", "err again", "no form", "crit", "fatal"])
        #expect(shown(lines, level: .debug).count == lines.count)
        #expect(shown(lines, level: .emergency) == ["no form", "fatal"])
    }

    @Test func since_comparesTimes_ofAllForms() {
        let lines = [
            "at the start", "2026-01-02T12:59:59+01:00 h [ INFO    ] p: early", "of the early one",
            "<INFO    > Jan  2 12:59:59 h p: early", "<INFO    > Dec 31 23:00:00 h p: last year",
            "<INFO    > Jan  2 13:00:00 h p: now", "of the new one", "2026-01-02T12:00:00.001Z h [ INFO    ] p: late",
        ]
        #expect(shown(lines, since: clock.now) == ["at the start", "now", "of the new one", "late"])
        #expect(shown(lines, since: clock.now - 1000).count == 7)
        #expect(shown(lines, since: clock.now - 3 * 86_400_000).count == lines.count)
        // A day that no month has is no reason to lose a line.
        #expect(shown(["<INFO    > Foo 99 99:99:99 h p: x"], since: clock.now) == ["x"])
    }

    @Test func start_hasItsForms() {
        #expect(LogStart(argument: "90s") == .ago(90_000))
        #expect(LogStart(argument: "10m") == .ago(600_000))
        #expect(LogStart(argument: "2h") == .ago(7_200_000))
        #expect(LogStart(argument: "3d") == .ago(259_200_000))
        #expect(LogStart(argument: "2026-01-02T12:00:00Z") == .time(clock.now))
        #expect(LogStart(argument: "2026-01-02T13:00:00.5+01:00") == .time(clock.now + 500))
        guard case .time(let day)? = LogStart(argument: "2026-01-02"),
            case .time(let noon)? = LogStart(argument: "2026-01-02T12:00"),
            case .time(let second)? = LogStart(argument: "2026-01-02T12:00:01")
        else {
            Issue.record("a local time is not read")
            return
        }
        #expect(noon - day == 43_200_000)
        #expect(second - noon == 1000)
        let wrong = [
            "", "m", "-1m", "1.5h", "9223372036854775807d", "36526d", "now", "2026-13-01", "2026-01-02 12:00", "12:00",
            "2026-01-02T12:00X", "１m", "2026-01-02T99:00",
        ]
        for text in wrong { #expect(LogStart(argument: text) == nil, "\(text)") }
    }

    @Test func clock_readsBothTimes() {
        #expect(LogClock(utc: "2026-01-02T12:00:00Z", local: "2026-01-02T13:00:00") == clock)
        #expect(LogClock(utc: "2026-01-02T12:00:00Z", local: nil)?.offset == 0)
        #expect(LogClock(utc: "2026-01-02T12:00:00Z", local: "13:00")?.offset == 0)
        #expect(LogClock(utc: "yesterday", local: nil) == nil)
    }
}
