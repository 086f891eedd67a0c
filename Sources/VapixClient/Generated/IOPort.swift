// Generated from Specs/io-port.yaml by vapix-generate. Do not edit.

/// States, directions and pulses of the device's ports, the way that also old devices know.
///
/// Here ports are counted from 1, while I/O port management and the parameters `IOPort.I0` and so on count from 0.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/input-and-outputs/>.
public enum IOPort {
    /// Reads whether the circuits of ports are closed.
    ///
    /// The names are `port1` and so on.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    public struct GetStates: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: Bool]>

        /// Makes the call's value.
        ///
        /// - Parameter ports: The ports, from 1.
        public init(ports: [Int]) {
            call = VapixCall(
                id: "ioPort/getStates", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .keyValue(reading: Self.read)
            ) { query in
                try query.append("check", ports.map { String($0) }, separator: ",")
            }
        }

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: Bool] {
            var output: [String: Bool] = [:]
            while let key = try text.nextKey() { output[key] = Bool(wire: text.value) }
            return output
        }
    }

    /// Reads whether ports are active.
    ///
    /// The names are `port1` and so on.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    public struct GetActivity: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: Activity]>

        /// Makes the call's value.
        ///
        /// - Parameter ports: The ports, from 1.
        public init(ports: [Int]) {
            call = VapixCall(
                id: "ioPort/getActivity", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .keyValue(reading: Self.read)
            ) { query in
                try query.append("checkactive", ports.map { String($0) }, separator: ",")
            }
        }

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: Activity] {
            var output: [String: Activity] = [:]
            while let key = try text.nextKey() { output[key] = Activity(rawValue: text.value) }
            return output
        }
    }

    /// Reads whether ports are inputs or outputs.
    ///
    /// The names are `port1` and so on.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    public struct GetDirections: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: Direction]>

        /// Makes the call's value.
        ///
        /// - Parameter ports: The ports, from 1.
        public init(ports: [Int]) {
            call = VapixCall(
                id: "ioPort/getDirections", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .keyValue(reading: Self.read)
            ) { query in
                try query.append("checkdirection", ports.map { String($0) }, separator: ",")
            }
        }

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: Direction] {
            var output: [String: Direction] = [:]
            while let key = try text.nextKey() { output[key] = Direction(rawValue: text.value) }
            return output
        }
    }

    /// Streams the states of ports and their changes.
    ///
    /// A part is a line such as `3I:/`: port, I or O, then `/` or `\` for a change to active or inactive, `H` or `L`
    /// for no change.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    public struct Monitor: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameter ports: The ports, from 1; all inputs, or all outputs.
        public init(ports: [Int]) {
            call = VapixCall(
                id: "ioPort/monitor", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .read,
                reply: .stream("multipart/x-mixed-replace")
            ) { query in
                try query.append("monitor", ports.map { String($0) }, separator: ",")
            }
        }
    }

    /// Activates and deactivates an output, with waits between.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    public struct Act: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter action: The port from 1, a colon, then `/` for active, `\` for inactive and milliseconds to
        ///   wait: `2:/300\` is a pulse.
        public init(action: String) {
            call = VapixCall(
                id: "ioPort/act", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .once,
                reply: .silence
            ) { query in
                query.append("action", action)
            }
        }
    }

    /// Whether a port is active, which depends on its settings.
    public struct Activity: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It is active.
        @_alwaysEmitIntoClient
        public static var active: Activity { Self(rawValue: "active") }
        /// It is not active.
        @_alwaysEmitIntoClient
        public static var inactive: Activity { Self(rawValue: "inactive") }
    }

    /// What a port is.
    public struct Direction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An input.
        @_alwaysEmitIntoClient
        public static var input: Direction { Self(rawValue: "input") }
        /// An output.
        @_alwaysEmitIntoClient
        public static var output: Direction { Self(rawValue: "output") }
    }
}

extension VapixCalls where API == IOPort {
    /// See ``IOPort/GetStates``.
    @_alwaysEmitIntoClient
    public func getStates(ports: [Int]) async throws -> [String: Bool] {
        try await vapix.send(IOPort.GetStates(ports: ports))
    }

    /// See ``IOPort/GetActivity``.
    @_alwaysEmitIntoClient
    public func getActivity(ports: [Int]) async throws -> [String: IOPort.Activity] {
        try await vapix.send(IOPort.GetActivity(ports: ports))
    }

    /// See ``IOPort/GetDirections``.
    @_alwaysEmitIntoClient
    public func getDirections(ports: [Int]) async throws -> [String: IOPort.Direction] {
        try await vapix.send(IOPort.GetDirections(ports: ports))
    }

    /// See ``IOPort/Monitor``.
    @_alwaysEmitIntoClient
    public func monitor(ports: [Int]) async throws -> PartStream {
        try await PartStream(vapix.open(IOPort.Monitor(ports: ports)))
    }

    /// See ``IOPort/Act``.
    @_alwaysEmitIntoClient
    public func act(_ action: String) async throws {
        try await vapix.send(IOPort.Act(action: action))
    }
}

extension Vapix {
    /// States, directions and pulses of the device's ports, the way that also old devices know; see ``IOPort``.
    @_alwaysEmitIntoClient
    public var ioPort: VapixCalls<IOPort> { VapixCalls(vapix: self) }
}
