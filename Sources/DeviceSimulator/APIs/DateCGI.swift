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
        case "get": return .text(state.clock.localTime().americanText + "\n")
        case "set":
            guard let seconds = time(request.arguments) else {
                return .text("Request failed: invalid date or time\n")
            }
            state.clock.now = Date(timeIntervalSince1970: seconds)
            return .text("OK\n")
        default: return .text("Request failed: unknown action\n")
        }
    }

    /// The present time with the parts that the arguments name, in seconds since 1970; `nil` if there is no such time.
    private func time(_ arguments: FormArguments) -> Double? {
        let isUTC = arguments["timezone"] == "GMT"
        let now = isUTC ? state.clock.time() : state.clock.localTime()
        var isValid = true
        func part(_ name: String, _ present: Int) -> Int {
            guard let text = arguments[name] else { return present }
            guard let number = Int(text) else {
                isValid = false
                return present
            }
            return number
        }
        let date = (year: part("year", now.year), month: part("month", now.month), day: part("day", now.day))
        let time = (
            hour: part("hour", now.hour), minute: part("minute", now.minute), second: part("second", now.second)
        )
        func seconds(_ secondsEast: Int) -> Double? {
            CalendarTime.secondsSince1970(date: date, time: time, secondsEast: secondsEast)
        }
        guard isValid, let guess = seconds(now.secondsEast) else { return nil }
        // Daylight saving time may begin or end in between.
        let difference = guess - state.clock.now.timeIntervalSince1970
        return isUTC ? guess : seconds(state.clock.localTime(in: difference).secondsEast)
    }
}
