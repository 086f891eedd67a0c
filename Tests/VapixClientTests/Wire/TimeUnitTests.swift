import Testing
import VapixClient

/// Time spans that are numbers of a unit on the wire.
struct TimeUnitTests {
    private func read(_ json: String, in unit: TimeUnit) throws -> Duration? {
        try Array(json.utf8).withUnsafeBytes { bytes in
            var reader = JSONReader(bytes)
            let duration = try reader.readDuration(in: unit)
            try reader.finish()
            return duration
        }
    }

    private func reason(_ json: String, in unit: TimeUnit) throws -> WireError.Reason? {
        do {
            _ = try read(json, in: unit)
            return nil
        } catch let error as WireError {
            return error.reason
        }
    }

    private func written(_ duration: Duration, in unit: TimeUnit) -> String {
        var json = JSONWriter()
        json.write(duration, in: unit)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func written(_ duration: Duration, fractional unit: TimeUnit) -> String {
        var json = JSONWriter()
        json.write(duration, fractional: unit)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func read_eachUnit_isTheSpan() throws {
        #expect(try read("5", in: .microseconds) == .microseconds(5))
        #expect(try read("1500", in: .milliseconds) == .milliseconds(1500))
        #expect(try read("5", in: .seconds) == .seconds(5))
        #expect(try read("5", in: .minutes) == .seconds(300))
        #expect(try read("5", in: .hours) == .seconds(18000))
        #expect(try read("5", in: .days) == .seconds(432_000))
    }

    @Test func read_fractionTextAndNull_areUnderstood() throws {
        #expect(try read("1.1", in: .seconds) == .milliseconds(1100))
        #expect(try read("0.25", in: .milliseconds) == .microseconds(250))
        #expect(try read("1.5", in: .days) == .seconds(129_600))
        #expect(try read("2e3", in: .seconds) == .seconds(2000))
        #expect(try read("\"20\"", in: .seconds) == .seconds(20))
        #expect(try read("\"\"", in: .seconds) == nil)
        #expect(try read("null", in: .seconds) == nil)
        #expect(try read("-3", in: .milliseconds) == .milliseconds(-3))
        #expect(try read("-0.5", in: .seconds) == .milliseconds(-500))
    }

    @Test func read_hugeNumbers_areErrorsOrSpans_neverTraps() throws {
        #expect(try read("999999999999999999", in: .seconds) == .seconds(999_999_999_999_999_999))
        #expect(try read("-999999999999999999", in: .seconds) == .seconds(-999_999_999_999_999_999))
        #expect(try reason("9223372036854775807", in: .seconds) == .numberOutOfRange)
        #expect(try reason("-9223372036854775808", in: .seconds) == .numberOutOfRange)
        #expect(try reason("9223372036854775807", in: .minutes) == .numberOutOfRange)
        #expect(try reason("-9223372036854775808", in: .days) == .numberOutOfRange)
        #expect(try reason("9223372036854775808", in: .seconds) == .numberOutOfRange)
        #expect(try reason("1e300", in: .microseconds) == .numberOutOfRange)
        #expect(try reason("-1e300", in: .days) == .numberOutOfRange)
        #expect(try read("1e12", in: .seconds) == .seconds(1_000_000_000_000))
        #expect(try read("9223372036854775807", in: .microseconds) == .seconds(9_223_372_036_854))
    }

    @Test func read_whatIsNoNumber_isAnError() throws {
        for json in ["true", "[1]", "\"soon\"", "\"nan\"", "\"inf\""] {
            #expect(try reason(json, in: .seconds) == .unexpectedType, "\(json)")
        }
    }

    @Test(arguments: ["", "soon", "nan", "inf", "-infinity", "0x10", "1e400", " 1", "1 s", "9223372036854775808e10"])
    func readText_whatIsNoSpan_isNil(text: String) {
        #expect(Duration(wire: text, in: .seconds) == nil)
    }

    @Test func readText_numbers_areSpans() {
        #expect(Duration(wire: "90", in: .seconds) == .seconds(90))
        #expect(Duration(wire: "0.5", in: .minutes) == .seconds(30))
        #expect(Duration(wire: "-1", in: .seconds) == .seconds(-1))
    }

    @Test func write_wholeUnits_roundsUp() {
        #expect(written(.seconds(5), in: .seconds) == "5")
        #expect(written(.milliseconds(200), in: .seconds) == "1")
        #expect(written(.milliseconds(5001), in: .seconds) == "6")
        #expect(written(.zero, in: .seconds) == "0")
        #expect(written(.milliseconds(-1500), in: .seconds) == "-1")
        #expect(written(.seconds(61), in: .minutes) == "2")
        #expect(written(.seconds(60), in: .minutes) == "1")
        #expect(written(.seconds(60) + .nanoseconds(1), in: .minutes) == "2")
        #expect(written(.seconds(-61), in: .minutes) == "-1")
        #expect(written(.seconds(86_400), in: .days) == "1")
        #expect(written(.nanoseconds(1), in: .microseconds) == "1")
        #expect(written(.milliseconds(1500), in: .milliseconds) == "1500")
    }

    @Test func write_hugeSpans_areTheNearestNumber() {
        #expect(written(.seconds(Int64.max), in: .seconds) == "9223372036854775807")
        #expect(written(.seconds(Int64.max) * 8, in: .seconds) == "9223372036854775807")
        #expect(written(.seconds(Int64.max), in: .microseconds) == "9223372036854775807")
        #expect(written(.seconds(Int64.min), in: .milliseconds) == "-9223372036854775808")
    }

    @Test func write_fractions_haveTheFewestDigits() {
        #expect(written(.milliseconds(1100), fractional: .seconds) == "1.1")
        #expect(written(.microseconds(250), fractional: .milliseconds) == "0.25")
        #expect(written(.seconds(90), fractional: .minutes) == "1.5")
        #expect(written(.milliseconds(-500), fractional: .seconds) == "-0.5")
    }
}
