extension SimulatedDevice {
    /// The camera's PTZ unit.
    ///
    /// ```swift
    /// device.ptz.position.pan = 20
    /// try await app.lookHome()
    /// #expect(device.ptz.position == device.ptz.presets.first?.position)
    /// ```
    ///
    /// The parameters `PTZ.Support.S1`, `PTZ.Limit.L1` and `PTZ.Various.V1` say what the unit has and may move; see
    /// ``setParameter(_:to:)``. A camera has all axes, with a pan and tilt of -165 to 165 degrees.
    public var ptz: SimulatedPTZ { SimulatedPTZ(state: state) }

    /// The recorded tours; calls of the recorded tour API change them.
    ///
    /// No tour ends by itself, and none moves the PTZ unit. A test ends one by setting its status.
    public var recordedTours: [SimulatedRecordedTour] {
        get { state.recordedTours.withLock { $0 } }
        set { state.recordedTours.withLock { $0 = newValue } }
    }
}

/// The PTZ unit of a simulated camera: the commands of clients, and how a test changes it.
///
/// A command moves the unit at once. Only a continuous movement takes time, and lasts until the next command.
public struct SimulatedPTZ: Sendable {
    let state: DeviceState

    /// A position.
    public struct Position: Sendable, Hashable {
        /// The pan, in degrees; positive is to the right.
        public var pan: Double
        /// The tilt, in degrees; positive is upwards.
        public var tilt: Double
        /// The zoom, 1 (wide) to 9999, or to 19999 with digital zoom.
        public var zoom: Int
        /// The focus, 1 (near) to 9999 (far).
        public var focus: Int
        /// The iris, 1 (closed) to 9999 (open).
        public var iris: Int
        /// The brightness, 1 (dark) to 9999 (bright).
        public var brightness: Int

        /// Makes a position.
        ///
        /// - Parameters:
        ///   - pan: The pan, in degrees; positive is to the right.
        ///   - tilt: The tilt, in degrees; positive is upwards.
        ///   - zoom: The zoom, 1 (wide) to 9999, or to 19999 with digital zoom.
        ///   - focus: The focus, 1 (near) to 9999 (far).
        ///   - iris: The iris, 1 (closed) to 9999 (open).
        ///   - brightness: The brightness, 1 (dark) to 9999 (bright).
        public init(
            pan: Double = 0, tilt: Double = 0, zoom: Int = 1, focus: Int = 1, iris: Int = 1, brightness: Int = 1
        ) {
            self.pan = pan
            self.tilt = tilt
            self.zoom = zoom
            self.focus = focus
            self.iris = iris
            self.brightness = brightness
        }

        init(_ values: [PTZAxis: Double]) {
            let whole = { (axis: PTZAxis) in values[axis].flatMap { Int(exactly: $0.rounded(.towardZero)) } ?? 1 }
            self.init(
                pan: values[.pan] ?? 0, tilt: values[.tilt] ?? 0, zoom: whole(.zoom), focus: whole(.focus),
                iris: whole(.iris), brightness: whole(.brightness))
        }

        var values: [PTZAxis: Double] {
            [
                .pan: pan, .tilt: tilt, .zoom: Double(zoom), .focus: Double(focus), .iris: Double(iris),
                .brightness: Double(brightness),
            ]
        }
    }

    /// A preset position.
    public struct Preset: Sendable, Hashable {
        /// The number, from 1 to 256.
        public var number: Int
        /// The name.
        public var name: String
        /// The position; a preset position has no brightness.
        public var position: Position

        /// Makes a preset position.
        ///
        /// - Parameters:
        ///   - number: The number, from 1 to 256.
        ///   - name: The name.
        ///   - position: The position; a preset position has no brightness.
        public init(number: Int, name: String, position: Position) {
            self.number = number
            self.name = name
            self.position = position
        }
    }

    /// The present position, within the unit's limits.
    ///
    /// Setting it ends a movement, and emits the events that a client's command does.
    public var position: Position {
        get { Position(state.ptzPosition) }
        nonmutating set {
            let limits = PTZLimits(state.parameters)
            var wanted: [PTZAxis: Double] = [:]
            for (axis, value) in newValue.values { wanted[axis] = limits.limited(value, axis) }
            state.changePTZ { motion, _ in motion.stop(at: wanted) }
        }
    }

    /// Whether a continuous movement is going on.
    public var isMoving: Bool { state.ptz.withLock { $0.isMoving } }

    /// Whether the focus is automatic, as it is after the camera's start.
    public var isAutofocusOn: Bool {
        get { state.ptz.withLock { $0.isAutofocusOn } }
        nonmutating set { state.ptz.withLock { $0.isAutofocusOn = newValue } }
    }

    /// Whether the iris is automatic, as it is after the camera's start.
    public var isAutoIrisOn: Bool {
        get { state.ptz.withLock { $0.isAutoIrisOn } }
        nonmutating set { state.ptz.withLock { $0.isAutoIrisOn = newValue } }
    }

    /// The preset positions, by their numbers; one with an invalid number is ignored.
    ///
    /// They are also the parameters `PTZ.Preset.P0`.
    public var presets: [Preset] {
        get {
            PTZPreset.all(state.parameters).map {
                Preset(number: $0.number, name: $0.name, position: Position($0.position))
            }
        }
        nonmutating set {
            state.changeParameters { parameters in
                for preset in PTZPreset.all(parameters) { PTZPreset.remove(preset.number, from: &parameters) }
                for preset in newValue where (1...PTZPreset.maximumNumber).contains(preset.number) {
                    PTZPreset(number: preset.number, name: preset.name, position: preset.position.values)
                        .save(in: &parameters)
                }
            }
        }
    }

    /// The number of the home position; `nil` if there is none.
    public var homePreset: Int? { PTZPreset.homeNumber(state.parameters) }
}
