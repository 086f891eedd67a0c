/// One of the values that a PTZ unit changes.
enum PTZAxis: String, Sendable, CaseIterable {
    case pan
    case tilt
    case zoom
    case focus
    case iris
    case brightness

    /// The name in the names of parameters, such as `Pan` in `MaxPan`.
    var parameterName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// Whether it has whole numbers, in steps; the others are in degrees.
    var isWhole: Bool { self != .pan && self != .tilt }

    /// The axes that a preset position keeps.
    static let ofPresets: [PTZAxis] = [.pan, .tilt, .zoom, .focus, .iris]

    /// The valid absolute values, with digital zoom.
    var values: ClosedRange<Double> {
        switch self {
        case .pan, .tilt: -180...180
        case .zoom: 1...19999
        case .focus, .iris, .brightness: 1...9999
        }
    }

    /// The valid relative values, with digital zoom.
    var differences: ClosedRange<Double> {
        switch self {
        case .pan, .tilt: -360...360
        case .zoom: -19999...19999
        case .focus, .iris, .brightness: -9999...9999
        }
    }

    /// How far the axis moves in a second, for each unit of a continuous speed of -100 to 100.
    ///
    /// The fastest pan is the one that the page's example has, 150 degrees. The others are a guess.
    var distancePerSecond: Double { isWhole ? 20 : 1.5 }

    /// The text of a value.
    func text(_ value: Double) -> String {
        isWhole ? String(Int(value.rounded(.towardZero))) : String((value * 10_000).rounded() / 10_000)
    }
}
