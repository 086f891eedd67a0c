/// `com/ptz.cgi`: moves the PTZ unit, and tells where it is.
///
/// Unlike a camera, the unit arrives at once; only a continuous movement takes time. It continues until the next
/// command, also at a limit. All video channels move the same unit, and `imagerotation` has no effect.
///
/// Where the page says nothing, the simulator guesses: a command that the unit does not support, or that is not allowed
/// or locked, has no effect; with `format=json`, preset positions come as text; `presetposcamdata` answers as
/// `presetposcam` does. Commands without a state, such as `auxiliary`, are answered from examples.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-control>.
struct PTZControl: CGI {
    static let path = "/axis-cgi/com/ptz.cgi"

    let state: DeviceState

    func access(for request: CGIRequest) -> Privilege { .viewer }

    func reply(to request: CGIRequest) async -> CGIReply {
        guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
        let arguments = request.arguments
        do {
            if let query = arguments["query"] {
                if let text = try answer(query, arguments) { return text }
                return await DescribedQueryCGI.reply(to: request, at: Self.path)
            }
            let parameters = state.parameters
            let limits = PTZLimits(parameters)
            _ = try arguments.ptzCamera(parameters)
            let command = try PTZCommand(arguments, limits, parameters)
            if command.isEmpty { return await DescribedQueryCGI.reply(to: request, at: Self.path) }
            state.changePTZ { command.apply(to: &$0, at: $1, limits) }
            return .ptzDone
        } catch {
            return (error as? PTZRefusal)?.reply ?? .badRequest
        }
    }

    /// The answer to a query; `nil` if it is the one of an example.
    private func answer(_ query: String, _ arguments: FormArguments) throws -> CGIReply? {
        let parameters = state.parameters
        switch query {
        case "presetposall": return .ptzPresets(try presets(1...cameraCount(parameters), parameters), parameters)
        case "presetposcam" where arguments["camera"] == "all", "presetposcamdata" where arguments["camera"] == "all":
            return .ptzPresets(try presets(1...cameraCount(parameters), parameters), parameters)
        case "attributes" where arguments["camera"] == "all": return nil
        default: break
        }
        let camera = try arguments.ptzCamera(parameters)
        switch query {
        case "presetposcam", "presetposcamdata":
            return .ptzPresets(try presets(camera...camera, parameters), parameters)
        case "position": return .text(position(PTZLimits(parameters)))
        case "limits": return .text(Self.limits(PTZLimits(parameters)))
        case "speed": return .text("speed=\(state.ptz.withLock { $0.speed })\n")
        case "mode", "auxiliary", "attributes": return nil
        default: throw PTZRefusal(message: "query: unknown value: \(query)")
        }
    }

    private func position(_ limits: PTZLimits) -> String {
        let position = state.ptzPosition
        var lines = PTZAxis.allCases.filter(limits.has).map { "\($0.rawValue)=\($0.text(position[$0] ?? 0))\n" }
        let (isAutofocusOn, isAutoIrisOn) = state.ptz.withLock { ($0.isAutofocusOn, $0.isAutoIrisOn) }
        if limits.supports("AutoFocus") { lines.append("autofocus=\(isAutofocusOn ? "on" : "off")\n") }
        if limits.supports("AutoIris") { lines.append("autoiris=\(isAutoIrisOn ? "on" : "off")\n") }
        return lines.joined()
    }

    private static func limits(_ limits: PTZLimits) -> String {
        let names = ["Pan", "Tilt", "Zoom", "Iris", "Focus", "FieldAngle", "Brightness"]
        let lines = names.flatMap { ["Min" + $0, "Max" + $0] }.compactMap { name in
            limits.text(name).map { "\(name)=\($0)\n" }
        }
        return lines.joined()
    }

    private func cameraCount(_ parameters: [Parameter]) -> Int {
        max(1, parameters.groupLimit("PTZ.NbrOfCameras", default: 1))
    }

    private func presets(_ cameras: ClosedRange<Int>, _ parameters: [Parameter]) throws -> String {
        let lines = PTZPreset.all(parameters).map { "presetposno\($0.number)=\($0.name)\n" }.joined()
        return cameras.map { "Preset Positions for camera \($0)\n\(lines)" }.joined()
    }
}

extension CGIReply {
    /// The reply of a preset query, in the encoding that `PTZ.ResponseEncoding` names.
    ///
    /// The default is ISO 8859-1. A text with other characters is UTF-8 all the same.
    fileprivate static func ptzPresets(_ text: String, _ parameters: [Parameter]) -> CGIReply {
        let encoding = parameters.first { $0.name == "PTZ.ResponseEncoding" }?.value
        let bytes = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
        let isUTF8 = encoding?.lowercased() == "utf-8" || bytes.count < text.unicodeScalars.count
        return CGIReply(contentType: "text/plain", bytes: isUTF8 ? Array(text.utf8) : bytes)
    }
}
