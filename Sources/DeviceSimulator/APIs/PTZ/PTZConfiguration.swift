/// `com/ptzconfig.cgi`: stores the position of the PTZ unit as a preset position, and removes preset positions.
///
/// The preset positions are also parameters, and the same for all video channels. Where the page says nothing, the
/// simulator guesses: a new preset position has the lowest free number, and without a name the name `p` with its
/// number; a new home position is called `Home` and has a pan and tilt of 0. The menu and the preset positions of the PTZ
/// device have no state.
///
/// See <https://developer.axis.com/vapix/network-video/pantiltzoom-api/#ptz-configuration>.
struct PTZConfiguration: CGI {
    static let path = "/axis-cgi/com/ptzconfig.cgi"

    let state: DeviceState

    func reply(to request: CGIRequest) async -> CGIReply {
        guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
        do {
            let isDone = try change(request.arguments)
            return isDone ? .ptzDone : await DescribedQueryCGI.reply(to: request, at: Self.path)
        } catch {
            return (error as? PTZRefusal)?.reply ?? .badRequest
        }
    }

    /// Applies the arguments.
    ///
    /// - Returns: Whether one of them is about preset positions.
    private func change(_ arguments: FormArguments) throws -> Bool {
        let position = state.ptzPosition
        return try state.changeParameters { parameters in
            let isOfAll = arguments["removeallserverpresets"] != nil && arguments["camera"] == "all"
            if !isOfAll { _ = try arguments.ptzCamera(parameters) }
            let limits = PTZLimits(parameters)
            let presets = PTZPreset.all(parameters)
            var saved: PTZPreset?
            if let name = arguments["setserverpresetname"] {
                try Self.checkName(name, "setserverpresetname")
                let number = try presets.first { $0.name == name }?.number ?? Self.freeNumber(presets)
                saved = PTZPreset(number: number, name: name, position: [:])
            } else if arguments["setserverpresetno"] != nil {
                let number = try Self.number(arguments, "setserverpresetno")
                let name = presets.first { $0.number == number }?.name ?? "p\(number)"
                saved = PTZPreset(number: number, name: name, position: [:])
            }
            if var saved {
                let home = arguments["home"]
                guard home == nil || home == "yes" else { throw PTZRefusal.invalid("home") }
                saved.position = position.filter { PTZAxis.ofPresets.contains($0.key) && limits.has($0.key) }
                saved.save(in: &parameters)
                if home != nil { PTZPreset.setHome(saved.number, in: &parameters) }
                return true
            }
            if arguments["renameserverpresetno"] != nil {
                let number = try Self.number(arguments, "renameserverpresetno")
                guard var preset = presets.first(where: { $0.number == number }) else {
                    throw PTZRefusal.noPreset("renameserverpresetno")
                }
                preset.name = arguments["newname"] ?? ""
                try Self.checkName(preset.name, "newname")
                preset.save(in: &parameters)
                return true
            }
            if let removed = try Self.removed(arguments, presets) {
                for preset in removed { PTZPreset.remove(preset.number, from: &parameters) }
                Self.restoreHome(limits, in: &parameters)
                return true
            }
            return false
        }
    }

    /// The preset positions to remove; `nil` if the request is about something else.
    private static func removed(_ arguments: FormArguments, _ presets: [PTZPreset]) throws -> [PTZPreset]? {
        if let all = arguments["removeallserverpresets"] {
            guard all == "yes" else { throw PTZRefusal.invalid("removeallserverpresets") }
            return presets
        }
        if let name = arguments["removeserverpresetname"] {
            guard let preset = presets.first(where: { $0.name == name }) else {
                throw PTZRefusal.noPreset("removeserverpresetname")
            }
            return [preset]
        }
        guard arguments["removeserverpresetno"] != nil else { return nil }
        let number = try number(arguments, "removeserverpresetno")
        guard let preset = presets.first(where: { $0.number == number }) else {
            throw PTZRefusal.noPreset("removeserverpresetno")
        }
        return [preset]
    }

    /// Makes a new home position if there is none.
    private static func restoreHome(_ limits: PTZLimits, in parameters: inout [Parameter]) {
        let presets = PTZPreset.all(parameters)
        if presets.contains(where: { $0.number == PTZPreset.homeNumber(parameters) }) { return }
        guard let number = try? freeNumber(presets) else { return }
        let axes = PTZAxis.ofPresets.filter(limits.has)
        let position = Dictionary(uniqueKeysWithValues: axes.map { ($0, limits.limited(0, $0)) })
        PTZPreset(number: number, name: "Home", position: position).save(in: &parameters)
        PTZPreset.setHome(number, in: &parameters)
    }

    private static func freeNumber(_ presets: [PTZPreset]) throws -> Int {
        let used = Set(presets.map(\.number))
        guard let number = (1...PTZPreset.maximumNumber).first(where: { !used.contains($0) }) else {
            throw PTZRefusal(message: "too many preset positions")
        }
        return number
    }

    private static func number(_ arguments: FormArguments, _ name: String) throws -> Int {
        guard let number = arguments[name].flatMap({ Int($0) }), (1...PTZPreset.maximumNumber).contains(number) else {
            throw PTZRefusal.invalid(name)
        }
        return number
    }

    private static func checkName(_ name: String, _ argument: String) throws {
        guard PTZPreset.isName(name) else { throw PTZRefusal(message: "\(argument): invalid name") }
    }
}
