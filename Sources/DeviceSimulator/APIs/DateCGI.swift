import Foundation

/// `date.cgi`: reads or sets the date and the time.
///
/// Its page is no longer published. AXIS OS 11.0 removed the CGI, but clients still ask for it. The simulator guesses the
/// privileges and the text of errors.
struct DateCGI: CGI {
    let state: DeviceState

    static let path = "/axis-cgi/date.cgi"

    func access(for request: CGIRequest) -> Privilege {
        request.arguments["action"] == "set" ? .admin : .viewer
    }

    func reply(to request: CGIRequest) async -> CGIReply {
        guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
        switch request.arguments["action"] {
        case "get": return .text(Self.text(state.clock.now, state.clock.timeZone))
        case "set":
            guard let date = date(request.arguments) else { return .text("Request failed: invalid date or time\n") }
            state.clock.now = date
            return .text("OK\n")
        default: return .text("Request failed: unknown action\n")
        }
    }

    /// The time as `Jul 24, 2013 19:19:17`.
    private static func text(_ date: Date, _ zone: TimeZone?) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = zone
        formatter.dateFormat = "MMM dd, yyyy HH:mm:ss"
        return formatter.string(from: date) + "\n"
    }

    /// The present time with the parts that the arguments name; `nil` if the result is no time.
    private func date(_ arguments: FormArguments) -> Date? {
        var calendar = Calendar(identifier: .gregorian)
        let zone = arguments["timezone"] == "GMT" ? TimeZone(secondsFromGMT: 0) : state.clock.timeZone
        if let zone { calendar.timeZone = zone }
        var parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: state.clock.now)
        let names: [(String, WritableKeyPath<DateComponents, Int?>)] = [
            ("year", \.year), ("month", \.month), ("day", \.day), ("hour", \.hour), ("minute", \.minute),
            ("second", \.second),
        ]
        for (name, part) in names {
            guard let text = arguments[name] else { continue }
            guard let number = Int(text) else { return nil }
            parts[keyPath: part] = number
        }
        guard (1970...2031).contains(parts.year ?? 0), parts.isValidDate(in: calendar) else { return nil }
        return calendar.date(from: parts)
    }
}
