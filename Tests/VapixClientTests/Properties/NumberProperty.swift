import TestTools
import VapixClient
import VapixSupport

extension InputProperty {
    /// Numbers, sizes, ranges and time spans in texts are exact or refused.
    static let numbers = InputProperty(name: "numbers", check: checkNumbers) {
        let texts = [
            "0", "-0", "12", "12.0", "1e3", "2147483647", "2147483648", "-2147483649", "9223372036854775807",
            "9223372036854775808", "-9223372036854775808", "9223372036854775807.5", "18446744073709551616", "1e308",
            "1e309", "-1e-400", "nan", "inf", "0x10", "+7", ".5", "1920x1080", "2147483648x1", "1x-1", "1x2x3",
            "1:9999",
            "-1e300:1e300", "1,2", "9e18", "9.3e18", "153722867280912930", "106751991167300", "0.0000000004",
            "2020-10-09T10:30:02.425-05:00", "9999-99-99T99:99:99Z", "2024-02-29T00:00:60.0001+99:99",
        ]
        let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC0, 0, 9, 8, 0x04, 0x38, 0x07, 0x80]
        let pictures: [[UInt8]] = [picture, [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF], [0xFF, 0xD8, 0xFF, 0xC0]]
        return texts.map { Array($0.utf8) } + pictures
    }

    private static let units: [TimeUnit] = [.microseconds, .milliseconds, .seconds, .minutes, .hours, .days]

    private static func checkNumbers(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        try checkNumber(text)
        try checkTimeSpan(text)
        try checkPairs(text)
        if let size = Resolution(jpeg: bytes) {
            try expectHolds((0...65_535).contains(size.width) && (0...65_535).contains(size.height), "it is \(size)")
        }
        if let time = millisecondsSince1970(text) {
            try expectHolds((-62_167_581_540_000...253_402_663_140_999).contains(time), "the time is \(time)")
        }
    }

    private static func checkNumber(_ text: String) throws {
        let double = Double(wire: text)
        let wide = Int64(wire: text)
        if let plain = Int64(text) { try expectHolds(wide == plain, "\(plain) is \(wide ?? 0)") }
        if let double {
            try expectHolds(double.isFinite && double == Double(text), "\(text) is \(double)")
            try expectHolds(Double(wire: double.wireText) == double, "\(double) is written as \(double.wireText)")
        }
        if let wide, let double { try expectHolds(Double(wide) == double, "\(wide) is \(double)") }
        let narrow = Int(wire: text)
        try expectHolds(narrow == wide.flatMap { Int32(exactly: $0) }.map { Int($0) }, "\(text) is \(narrow ?? 0)")
    }

    private static func checkTimeSpan(_ text: String) throws {
        for unit in units {
            if let number = Int64(text) {
                let duration = unit.duration(number)
                try expectHolds(duration == Duration(wire: text, in: unit), "\(number) is another time as a text")
                if let duration {
                    try expectHolds(unit.count(duration) == number, "\(number) comes back as \(unit.count(duration))")
                }
                continue
            }
            guard let duration = Duration(wire: text, in: unit), let number = Double(text) else { continue }
            let back = unit.fractionalCount(duration)
            // Whole nanoseconds, or whole seconds of longer times.
            let step = unit.fractionalCount(.nanoseconds(1)) + unit.fractionalCount(.seconds(1)) * abs(number) * 1e-15
            try expectHolds(abs(back - number) <= step + abs(number) * 1e-9, "\(number) comes back as \(back)")
            let (count, exact) = (unit.count(duration), number.rounded(.up))
            // Of more than 290 years, whole seconds are kept.
            guard abs(exact) < 1e15, duration < .seconds(9e9), duration > .seconds(-9e9) else { continue }
            try expectHolds(abs(Double(count) - exact) <= 1, "\(number) rounded up is \(count)")
        }
    }

    private static func checkPairs(_ text: String) throws {
        if let size = Resolution(text) {
            try expectHolds(Resolution(size.description) == size, "\(size) is read otherwise")
            try expectHolds(Int32(exactly: size.width) != nil && Int32(exactly: size.height) != nil, "it is \(size)")
        }
        if let range = ZoomRange(text) {
            try expectHolds(ZoomRange(range.description) == range, "\(range) is read otherwise")
            try expectHolds(range.contains(range.lowest) == (range.lowest <= range.highest), "\(range) has no start")
        }
        if let point = Point(text) { try expectHolds(Point(point.description) == point, "\(point) is read otherwise") }
        if let pair = PanTilt(text) { try expectHolds(PanTilt(pair.description) == pair, "\(pair) is read otherwise") }
    }
}
