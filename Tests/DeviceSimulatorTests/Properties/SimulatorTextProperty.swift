import TestTools

@testable import DeviceSimulator

extension InputProperty {
    /// Patterns, versions, time zones and JSON of requests are read exactly or refused.
    ///
    /// An input is a text and a pattern, with a zero between them.
    static let simulatorTexts = InputProperty(name: "simulator-texts", check: checkSimulatorTexts) {
        [
            "/axis-cgi/param.cgi\0/axis-cgi/*.cgi", "aaaaab\0*a*a*b?", "\0*", "a\0", "e\u{301}\0?", "1.4", "1", "-1.-1",
            "9223372036854775807.9223372036854775808", "ABC15", "UTC-9223372036854775808", "CET-1CEST,M3.5.0,M10.5.0/3",
            "<+03>-3:30:15",
            "[9223372036854775807,9223372036854775808,1e308,-0,true,null,\"\\u0000\"]", "{\"a\":{\"b\":[]},\"a\":1}",
            "1e309",
            "<a href=\"x\">&'</a>\u{1}", "\"\\ud800\"",
        ].map { Array($0.utf8) }
    }

    private static func checkSimulatorTexts(_ bytes: [UInt8]) throws {
        let texts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map {
            String(decoding: $0.prefix(200), as: UTF8.self)
        }
        let (text, pattern) = (texts[0], texts.last ?? "")
        let isMatch = matchesSimply(Array(text.unicodeScalars), Array(pattern.unicodeScalars))
        try expectHolds(matchesGlob(text, pattern) == isMatch, "\(text) and \(pattern): \(!isMatch)")
        if let version = APIVersion(text) {
            try expectHolds(APIVersion(version.text) == version, "\(version) is read otherwise")
            try expectHolds(
                version.covers(version) == (version.minor >= 0) && !(version < version), "\(version) is not itself")
        }
        if let seconds = DeviceClock.secondsWest(text) {
            // POSIX has up to 24 hours.
            try expectHolds(abs(seconds) < 25 * 3600, "a time zone is \(seconds) seconds west")
            let time = CalendarTime(secondsSince1970: 0, secondsEast: -seconds)
            try expectHolds((1969...1970).contains(time.year), "the year is \(time.year)")
        }
        let escaped = escapeXML(text)
        try expectHolds(
            !escaped.unicodeScalars.contains { "<>\"".unicodeScalars.contains($0) },
            "a mark is not escaped in \(escaped)")
        try expectHolds(escaped.utf8.count <= text.utf8.count * 6, "the text grows to \(escaped.utf8.count)")
        guard let value = JSONValue(bytes) else { return }
        let again = JSONValue(value.compactText.utf8)
        try expectHolds(again.map { isSame($0, value) } ?? false, "\(value) is written as \(value.compactText)")
    }

    /// Whether two values are equal, except that Foundation does not round long numbers to the nearest double.
    private static func isSame(_ first: JSONValue, _ second: JSONValue) -> Bool {
        switch (first, second) {
        case (.array(let first), .array(let second)):
            first.count == second.count && zip(first, second).allSatisfy { isSame($0, $1) }
        case (.object(let first), .object(let second)):
            first.count == second.count
                && first.allSatisfy { key, value in second[key].map { isSame(value, $0) } ?? false }
        case (.double, _), (_, .double):
            if let first = first.double, let second = second.double {
                abs(first - second) <= abs(first) * 1e-14
            } else {
                false
            }
        default: first == second
        }
    }

    /// By a table of all starts of both texts.
    private static func matchesSimply(_ text: [Unicode.Scalar], _ pattern: [Unicode.Scalar]) -> Bool {
        var matches = [true] + [Bool](repeating: false, count: text.count)
        for scalar in pattern {
            var next = [scalar == "*" && matches[0]]
            for index in text.indices {
                next.append(
                    scalar == "*"
                        ? next[index] || matches[index + 1] : matches[index] && (scalar == "?" || scalar == text[index])
                )
            }
            matches = next
        }
        return matches[text.count]
    }
}
