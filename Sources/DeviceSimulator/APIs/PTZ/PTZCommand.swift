/// A movement that the arguments of `com/ptz.cgi` ask for; one request can ask for several.
///
/// All arguments are checked before anything moves.
struct PTZCommand {
    private enum Target {
        case home
        case stop
        case preset(PTZPreset)
    }

    private var positions: [PTZAxis: Double] = [:]
    private var differences: [PTZAxis: Double] = [:]
    private var speeds: [PTZAxis: Double] = [:]
    private var steps: (horizontal: Double, vertical: Double) = (0, 0)
    /// Where the picture is to have its center, as parts of its width, and its height as a part of its width.
    private var center: (x: Double, y: Double, ratio: Double)?
    /// How far to zoom in; less than 1 zooms out.
    private var factor = 1.0
    private var target: Target?
    private var speed: Int?
    private var isAutofocusOn: Bool?
    private var isAutoIrisOn: Bool?

    /// Whether one of the arguments is a command that this type knows.
    private(set) var isEmpty = true

    private static let directions: [String: (horizontal: Double, vertical: Double)] = [
        "up": (0, 1), "down": (0, -1), "left": (-1, 0), "right": (1, 0), "upleft": (-1, 1), "upright": (1, 1),
        "downleft": (-1, -1), "downright": (1, -1),
    ]

    /// The size of pictures for `center` and `areazoom`, unless the request has another; a guess.
    private static let pictureSize = (width: 1920.0, height: 1080.0)

    /// Reads the arguments.
    ///
    /// - Throws: ``PTZRefusal`` if one of them is invalid.
    init(_ arguments: FormArguments, _ limits: PTZLimits, _ parameters: [Parameter]) throws {
        func value(_ name: String, _ range: ClosedRange<Double>) throws -> Double? {
            guard let text = arguments[name] else { return nil }
            isEmpty = false
            return try Self.number(text, name, range)
        }
        func isOn(_ name: String) throws -> Bool? {
            guard let text = arguments[name] else { return nil }
            isEmpty = false
            guard text == "on" || text == "off" else { throw PTZRefusal.invalid(name) }
            return text == "on"
        }
        for axis in PTZAxis.allCases {
            let name = axis.rawValue
            // A camera takes a number with a fraction for a whole one. The page does not say how it is rounded.
            let round = { (value: Double) in axis.isWhole ? value.rounded(.towardZero) : value }
            positions[axis] = try value(name, limits.values(of: axis)).map(round)
            differences[axis] = try value("r" + name, limits.differences(of: axis)).map(round)
            if axis != .pan, axis != .tilt { speeds[axis] = try value("continuous\(name)move", -100...100) }
        }
        if let text = arguments["continuouspantiltmove"] {
            let both = try Self.numbers(text, "continuouspantiltmove", 2, -100...100)
            isEmpty = false
            (speeds[.pan], speeds[.tilt]) = (both[0], both[1])
        }
        speed = try value("speed", 1...100).map { Int($0) }
        isAutofocusOn = try isOn("autofocus")
        isAutoIrisOn = try isOn("autoiris")
        if let direction = arguments["move"] { try readMove(direction) }
        try readCenter(arguments)
        try readPreset(arguments, parameters)
    }

    private mutating func readMove(_ direction: String) throws {
        isEmpty = false
        switch direction {
        case "home": target = .home
        case "stop": target = .stop
        default:
            guard let steps = Self.directions[direction] else { throw PTZRefusal.invalid("move") }
            self.steps = steps
        }
    }

    private mutating func readCenter(_ arguments: FormArguments) throws {
        let size = try [("imagewidth", Self.pictureSize.width), ("imageheight", Self.pictureSize.height)].map {
            try Self.number(arguments[$0.0] ?? String($0.1), $0.0, 1...100_000)
        }
        var point: [Double] = []
        if let text = arguments["center"] { point = try Self.numbers(text, "center", 2, 0...100_000) }
        if let text = arguments["areazoom"] {
            point = try Self.numbers(text, "areazoom", 3, 0...100_000)
            guard point[2] >= 1 else { throw PTZRefusal.outOfRange("areazoom") }
            factor = point[2] / 100
        }
        guard point.count >= 2 else { return }
        isEmpty = false
        guard point[0] <= size[0], point[1] <= size[1] else {
            throw PTZRefusal.outOfRange(arguments["areazoom"] == nil ? "center" : "areazoom")
        }
        center = (point[0] / size[0] - 0.5, point[1] / size[1] - 0.5, size[1] / size[0])
    }

    private mutating func readPreset(_ arguments: FormArguments, _ parameters: [Parameter]) throws {
        let presets = PTZPreset.all(parameters)
        if let name = arguments["gotoserverpresetname"] {
            isEmpty = false
            guard let preset = presets.first(where: { $0.name == name }) else {
                throw PTZRefusal.noPreset("gotoserverpresetname")
            }
            target = .preset(preset)
        }
        if let number = arguments["gotoserverpresetno"] {
            isEmpty = false
            guard let preset = presets.first(where: { $0.number == Int(number) }) else {
                throw PTZRefusal.noPreset("gotoserverpresetno")
            }
            target = .preset(preset)
        }
        if case .home = target, let home = presets.first(where: { $0.number == PTZPreset.homeNumber(parameters) }) {
            target = .preset(home)
        }
    }

    /// Moves a unit.
    ///
    /// An axis that the unit does not have, or may not move, stays where it is.
    func apply(to motion: inout PTZMotion, at position: [PTZAxis: Double], _ limits: PTZLimits) {
        motion.speed = speed ?? motion.speed
        if limits.supports("AutoFocus") { motion.isAutofocusOn = isAutofocusOn ?? motion.isAutofocusOn }
        if limits.supports("AutoIris") { motion.isAutoIrisOn = isAutoIrisOn ?? motion.isAutoIrisOn }
        if case .stop = target { motion.stop(at: position, [.pan, .tilt]) }
        let wanted = wantedPosition(from: position, limits)
        if !wanted.isEmpty { motion.stop(at: position.merging(wanted) { $1 }) }
        let speeds = speeds.filter { limits.allows(.continuous, $0.key) }
        if !speeds.isEmpty { motion.move(from: position.merging(wanted) { $1 }, speeds) }
    }

    /// The new values of the axes that move to a position.
    private func wantedPosition(from position: [PTZAxis: Double], _ limits: PTZLimits) -> [PTZAxis: Double] {
        var wanted: [PTZAxis: Double] = [:]
        func move(_ axis: PTZAxis, by difference: Double) {
            guard difference != 0, limits.allows(.relative, axis) else { return }
            wanted[axis] = (wanted[axis] ?? position[axis] ?? 0) + difference
        }
        if case .preset(let preset) = target, limits.isEnabled {
            wanted = preset.position.filter { limits.has($0.key) }
        }
        for (axis, value) in positions where limits.allows(.absolute, axis) { wanted[axis] = value }
        for (axis, value) in differences { move(axis, by: value) }
        let optics = PTZOptics(zoom: position[.zoom] ?? 1)
        move(.pan, by: steps.horizontal * optics.field / 4)
        move(.tilt, by: steps.vertical * optics.field / 4)
        if let center {
            move(.pan, by: center.x * optics.field)
            move(.tilt, by: -center.y * optics.field * center.ratio)
            move(.zoom, by: (optics.zoom(times: factor) - optics.zoom).rounded())
        }
        for (axis, value) in wanted { wanted[axis] = limits.limited(value, axis) }
        return wanted
    }

    private static func numbers(
        _ text: String, _ name: String, _ count: Int, _ range: ClosedRange<Double>
    ) throws -> [Double] {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == count else { throw PTZRefusal.invalid(name) }
        return try parts.map { try number(String($0), name, range) }
    }

    private static func number(_ text: String, _ name: String, _ range: ClosedRange<Double>) throws -> Double {
        guard let value = Double(text), !value.isNaN else { throw PTZRefusal.invalid(name) }
        guard range.contains(value) else { throw PTZRefusal.outOfRange(name) }
        return value
    }
}
