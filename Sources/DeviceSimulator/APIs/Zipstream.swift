internal import VapixSupport

/// Zipstream: the settings of each video channel, which are also the parameters `Image.I0.MPEG.ZStrength` and so on.
///
/// Where the page says nothing, the simulator guesses: an unknown profile or level is an error of processing, and the
/// level of a profile is no parameter.
struct Zipstream: StatefulAPI {
    let state: DeviceState

    /// The levels of the channels' profiles; the highest of the profile unless set.
    private let levels = Locked<[Int: Int]>([:])

    private static let strengths: Set = ["off", "10", "20", "30", "40", "50", "60", "70", "80", "90", "100"]
    private static let modes: Set = ["fixed", "dynamic"]
    /// The profiles, and the highest level of each, as in the page's example.
    private static let profiles = ["classic": 1, "storage": 2, "networkloadbalancing": 1]
    private static let refreshes: Set = ["auto", "off", "low", "balanced"]

    init(state: DeviceState) {
        self.state = state
    }

    var checksValues: Bool { false }

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        var changes: [String: String] = [:]
        /// Takes an argument as the new value of a parameter.
        func change(_ parameter: String, _ argument: String, _ failure: String, _ isValid: (String) -> Bool) throws {
            guard let value = arguments[argument]?.string else { return }
            guard isValid(value) else { throw CallFailure(failure, "processingError") }
            changes[parameter] = value
        }
        var level: Int?
        switch operation {
        case "getStatus": return .reply(.xml(try status(channels(arguments))))
        case "setStrength": try change("ZStrength", "strength", "invalidStrength", Self.strengths.contains)
        case "setGOP":
            try change("ZGopMode", "gopmode", "invalidGOPMode", Self.modes.contains)
            try change("ZMaxGopLength", "maxgoplength", "invalidGOPLength") { text in
                Int(text).map { (1...1023).contains($0) } ?? false
            }
        case "setFPSMode": try change("ZFpsMode", "fpsmode", "invalidFPSMode", Self.modes.contains)
        case "setMinimumFPS": try change("ZMinFps", "minfps", "invalidMinimumFPS") { Int($0).map { $0 >= 0 } ?? false }
        case "setProfile":
            let profile = arguments["profile"]?.string ?? "classic"
            changes = ["ZProfile": profile, "ZGradualDecodeRefresh": "auto"]
            try change("ZGradualDecodeRefresh", "gradualdecoderefresh", "processingError", Self.refreshes.contains)
            guard let highest = Self.profiles[profile], let wanted = Int(arguments["level"]?.string ?? "0"),
                (0...highest).contains(wanted)
            else { throw CallFailure("processingError") }
            level = wanted == 0 ? highest : wanted
        default: return nil
        }
        for channel in try channels(arguments) {
            for (name, value) in changes {
                state.setParameter("\(Self.group(channel)).\(name)", to: value, adding: true)
            }
            if let level { levels.withLock { $0[channel] = level } }
        }
        return nil
    }

    /// The channels that a call is about, from 1: one, or all.
    private func channels(_ arguments: Arguments) throws -> [Int] {
        let count = state.changeParameters { $0.groupLimit("Image.NbrOfConfigs", default: 1) }
        guard let text = arguments["camera"]?.string else { return Array(1..<(count + 1)) }
        guard let channel = Int(text), channel >= 1, channel <= count else { throw CallFailure("invalidChannel") }
        return [channel]
    }

    private static func group(_ channel: Int) -> String { "Image.I\(channel - 1).MPEG" }

    private func status(_ channels: [Int]) -> String {
        let values = state.parameterValues
        let levels = levels.withLock { $0 }
        let statuses = channels.map { channel in
            let value = { (name: String) in values["\(Self.group(channel)).\(name)"] ?? "" }
            let profile = value("ZProfile")
            let elements = [
                ("Channel", String(channel)), ("Strength", value("ZStrength")), ("GopMode", value("ZGopMode")),
                ("MaxGopLength", value("ZMaxGopLength")), ("FpsMode", value("ZFpsMode")), ("MinFps", value("ZMinFps")),
                ("Profile", profile), ("ProfileLevel", String(levels[channel] ?? Self.profiles[profile] ?? 0)),
            ]
            let lines = elements.map { "        <\($0.0)>\(escapeXML($0.1))</\($0.0)>\n" }.joined()
            return "      <Status>\n\(lines)      </Status>\n"
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <ZipStreamResponse SchemaVersion="1.3" xmlns="http://www.axis.com/vapix/http_cgi/zipstream1">
              <Success>
                <GetStatusSuccess>
            \(statuses.joined())    </GetStatusSuccess>
              </Success>
            </ZipStreamResponse>

            """
    }
}
