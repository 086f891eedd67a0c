/// The milliseconds from 1970 to a time in ISO 8601, as some devices write it.
///
/// - Parameter text: The time, `2020-10-09T10:30:02.425-05:00` for example.
/// - Returns: The milliseconds; `nil` for a text of any other form.
package func millisecondsSince1970(_ text: String) -> Int64? {
    var digits = DigitReader(bytes: Array(text.utf8)[...])
    guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2), digits.skip("-"),
        let day = digits.number(2), digits.skip("T"), let hour = digits.number(2), digits.skip(":"),
        let minute = digits.number(2), digits.skip(":"), let second = digits.number(2),
        (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
    else { return nil }
    let fraction = digits.skip(".") ? digits.milliseconds() : 0
    guard let fraction, let offset = digits.offset(), digits.bytes.isEmpty else { return nil }
    // Days since 1 March of the year 0, with February as the last month of the year.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    let days = 365 * years + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 1 - 719_468
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
    return seconds * 1000 + fraction
}

/// Reads numbers of a known length.
private struct DigitReader {
    var bytes: ArraySlice<UInt8>

    mutating func number(_ count: Int) -> Int64? {
        guard bytes.count >= count else { return nil }
        var value: Int64 = 0
        for byte in bytes.prefix(count) {
            guard byte &- UInt8(ascii: "0") < 10 else { return nil }
            value = value * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        bytes = bytes.dropFirst(count)
        return value
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard bytes.first == UInt8(ascii: character) else { return false }
        bytes = bytes.dropFirst()
        return true
    }

    /// Reads a fraction of a second of any length.
    mutating func milliseconds() -> Int64? {
        var value: Int64 = 0
        var scale: Int64 = 100
        var isEmpty = true
        while let byte = bytes.first, byte &- UInt8(ascii: "0") < 10 {
            value += Int64(byte - UInt8(ascii: "0")) * scale
            scale /= 10
            isEmpty = false
            bytes = bytes.dropFirst()
        }
        return isEmpty ? nil : value
    }

    /// Reads the distance to UTC, in seconds.
    mutating func offset() -> Int64? {
        if skip("Z") { return 0 }
        let isWest = bytes.first == UInt8(ascii: "-")
        guard isWest || bytes.first == UInt8(ascii: "+") else { return nil }
        bytes = bytes.dropFirst()
        guard let hours = number(2), skip(":"), let minutes = number(2) else { return nil }
        return (hours * 60 + minutes) * (isWest ? -60 : 60)
    }
}
