/// Where a PTZ unit is, and how it moves.
struct PTZMotion: Sendable {
    /// The position at a time.
    private var position: [PTZAxis: Double]
    private var time: ContinuousClock.Instant
    /// The speeds of a continuous movement, each from -100 to 100 and not 0.
    private(set) var speeds: [PTZAxis: Double] = [:]
    /// The speed of pan and tilt in other movements, 1 to 100.
    var speed: Int
    var isAutofocusOn = true
    var isAutoIrisOn = true
    /// The numbers of the preset positions at which the unit stands.
    var reachedPresets: Set<Int> = []

    init(position: [PTZAxis: Double], speed: Int) {
        self.position = position
        self.speed = speed
        time = .now
    }

    var isMoving: Bool { !speeds.isEmpty }

    /// The position at a time, within limits.
    func position(at time: ContinuousClock.Instant, _ limits: PTZLimits) -> [PTZAxis: Double] {
        let seconds = max(0, (time - self.time) / .seconds(1))
        var now: [PTZAxis: Double] = [:]
        for axis in PTZAxis.allCases {
            let distance = (speeds[axis] ?? 0) * axis.distancePerSecond * seconds
            now[axis] = limits.limited((position[axis] ?? 0) + distance, axis)
        }
        return now
    }

    /// Ends a movement at a position.
    mutating func stop(at position: [PTZAxis: Double], _ axes: [PTZAxis] = PTZAxis.allCases) {
        self.position = position
        time = .now
        for axis in axes { speeds[axis] = nil }
    }

    /// Begins a continuous movement; a speed of 0 ends it.
    mutating func move(from position: [PTZAxis: Double], _ speeds: [PTZAxis: Double]) {
        stop(at: position, Array(speeds.keys))
        for (axis, speed) in speeds where speed != 0 { self.speeds[axis] = speed }
    }
}
