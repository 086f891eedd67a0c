import VapixClient

/// Times as servers and certificates write them.
enum DeviceTime {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Reads `Sun, 29 Nov 2026 02:08:11 GMT`, a header's form.
    ///
    /// - Returns: The milliseconds since 1970; `nil` for a text of another form.
    static func ofHeader(_ text: String) -> Int64? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT" else { return nil }
        return milliseconds(year: words[3], month: words[2], day: words[1], time: words[4])
    }

    /// Reads `Nov 29 02:08:11 2026 GMT` or `2026-11-29 02:08:11 GMT`, the forms of OpenSSL and GnuTLS.
    ///
    /// - Returns: The milliseconds since 1970; `nil` for a text of another form.
    static func ofCertificate(_ text: String) -> Int64? {
        let words = text.split(separator: " ")
        guard words.last == "GMT" else { return nil }
        if words.count == 3 { return millisecondsSince1970("\(words[0])T\(words[1])Z") }
        guard words.count == 5 else { return nil }
        return milliseconds(year: words[3], month: words[0], day: words[1], time: words[2])
    }

    private static func milliseconds(
        year: Substring, month: Substring, day: Substring, time: Substring
    ) -> Int64? {
        guard let index = months.firstIndex(of: String(month)) else { return nil }
        let digits = index < 9 ? "0\(index + 1)" : "\(index + 1)"
        return millisecondsSince1970("\(year)-\(digits)-\(day.utf8.count == 1 ? "0" : "")\(day)T\(time)Z")
    }
}
