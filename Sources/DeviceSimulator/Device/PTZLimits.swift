/// The limits of a PTZ unit by its parameters: which axes it has and may move, and how far.
struct PTZLimits: Sendable {
    /// How a command moves an axis; the names are those of the parameters `PTZ.Support`.
    enum Movement: String, CaseIterable {
        case absolute = "Absolute"
        case relative = "Relative"
        case continuous = "Continuous"
    }

    private let values: [String: String]

    init(_ parameters: [Parameter]) {
        let groups = ["PTZ.ImageSource.I0.", "PTZ.Limit.L1.", "PTZ.Support.S1.", "PTZ.Various.V1.", "PTZ.UserAdv.U1."]
        let own = parameters.filter { parameter in groups.contains { parameter.name.hasPrefix($0) } }
        values = own.valuesByName
    }

    /// Whether PTZ is turned on, and the position not locked.
    var isEnabled: Bool {
        ["yes", "true"].contains(values["PTZ.ImageSource.I0.PTZEnabled"]) && values["PTZ.Various.V1.Locked"] != "true"
    }

    /// The speed of pan and tilt that commands have without one of their own.
    var speed: Int {
        let speed = values["PTZ.UserAdv.U1.MoveSpeed"].flatMap { Int($0) } ?? 100
        return (1...100).contains(speed) ? speed : 100
    }

    func supports(_ name: String) -> Bool { values["PTZ.Support.S1.\(name)"] == "true" }

    /// Whether the unit has an axis.
    func has(_ axis: PTZAxis) -> Bool {
        Movement.allCases.contains { supports($0.rawValue + axis.parameterName) }
    }

    /// Whether a command may move an axis.
    func allows(_ movement: Movement, _ axis: PTZAxis) -> Bool {
        isEnabled && supports(movement.rawValue + axis.parameterName)
            && values["PTZ.Various.V1.\(axis.parameterName)Enabled"] != "false"
    }

    /// The valid values of an absolute position; only digital zoom goes beyond 9999.
    func values(of axis: PTZAxis) -> ClosedRange<Double> {
        axis == .zoom && !supports("DigitalZoom") ? 1...9999 : axis.values
    }

    /// The valid values of a relative movement.
    func differences(of axis: PTZAxis) -> ClosedRange<Double> {
        axis == .zoom && !supports("DigitalZoom") ? -9999...9999 : axis.differences
    }

    /// The nearest value that is within the limits; a client can set the limits to any text.
    func limited(_ value: Double, _ axis: PTZAxis) -> Double {
        let range = range(of: axis)
        return value.isNaN ? range.lowerBound : min(max(value, range.lowerBound), range.upperBound)
    }

    /// The text of a limit such as `MaxPan`; `nil` if the camera has none.
    func text(_ name: String) -> String? { values["PTZ.Limit.L1.\(name)"] }

    private func range(of axis: PTZAxis) -> ClosedRange<Double> {
        let ends = ["Min", "Max"].map { text($0 + axis.parameterName).flatMap { Double($0) } }
        let all = axis.values
        let least = ends[0].flatMap { all.contains($0) ? $0 : nil } ?? all.lowerBound
        let most = ends[1].flatMap { all.contains($0) ? $0 : nil } ?? all.upperBound
        return least...max(least, most)
    }
}
