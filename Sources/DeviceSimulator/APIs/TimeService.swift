import Foundation

/// The clock and the time zone.
///
/// There is no DHCP server: `resetTimeZone` restores the initial time zone.
struct TimeService: StatefulAPI {
    private static let maximumYear = 2069

    let state: DeviceState

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "getDateTimeInfo": return .data(.object(information))
        case "getAll":
            let zones = TimeZone.knownTimeZoneIdentifiers.sorted().map(JSONValue.string)
            return .data(.object(information.merging(["timeZones": .array(zones)]) { $1 }))
        case "setDateTime": return try setDateTime(arguments.string("dateTime"))
        case "setTimeZone":
            let name = arguments.string("timeZone")
            guard TimeZone(identifier: name) != nil else { throw CallFailure.invalid("timeZone") }
            state.clock.zone = .named(name)
            return .data(["timeZone": .string(name)])
        case "setPosixTimeZone":
            let rule = arguments.string("posixTimeZone")
            let isEnabled = arguments["enableDst"]?.bool ?? false
            guard DeviceClock.secondsWest(rule) != nil else { throw CallFailure.invalid("posixTimeZone") }
            state.clock.zone = .posix(rule, isDSTEnabled: isEnabled)
            state.setParameter("Time.POSIXTimeZone", to: rule)
            state.setParameter("Time.DST.Enabled", to: isEnabled ? "yes" : "no")
            return .data(["posixTimeZone": .string(rule), "dstEnabled": .bool(isEnabled)])
        case "resetTimeZone":
            state.clock.zone = DeviceClock.defaultZone
            return .data(["status": "success"])
        default: return nil
        }
    }

    private var information: [String: JSONValue] {
        let clock = state.clock
        var members: [String: JSONValue] = [
            "dateTime": .string(clock.utc), "localDateTime": .string(clock.local),
            "maxYearSupported": .integer(Int64(Self.maximumYear)),
        ]
        switch clock.zone {
        case .named(let name): members["timeZone"] = .string(name)
        case .posix(let rule, let isEnabled):
            members["posixTimeZone"] = .string(rule)
            members["dstEnabled"] = .bool(isEnabled)
        }
        return members
    }

    private func setDateTime(_ text: String) throws -> Answer {
        guard let date = ISO8601DateFormatter().date(from: text), text.hasSuffix("Z"), let year = Int(text.prefix(4)),
            (1970...Self.maximumYear).contains(year)
        else { throw CallFailure.invalid("dateTime") }
        state.clock.now = date
        return .data(["dateTime": .string(text)])
    }
}
