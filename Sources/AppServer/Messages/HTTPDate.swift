/// A time in the form of HTTP's headers: `Sun, 06 Nov 1994 08:49:37 GMT`.
///
/// - Parameter seconds: The seconds since 1970; times before that count as 1970.
/// - Returns: The text.
func httpDate(_ seconds: Int64) -> String {
    let seconds = max(seconds, 0)
    let days = seconds / 86_400
    // Days since 0000-03-01, in eras of 400 years: leap days then come last in a year.
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    func digits(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let clock = "\(digits(seconds / 3600 % 24)):\(digits(seconds / 60 % 60)):\(digits(seconds % 60))"
    let yearText = String("000\(year)".suffix(max(4, "\(year)".utf8.count)))
    return "\(weekdays[Int(days % 7)]), \(digits(day)) \(months[Int(month - 1)]) \(yearText) \(clock) GMT"
}
