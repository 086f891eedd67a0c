// Generated from Specs/io-port.yaml by vapix-generate. Do not edit.

/// States, directions and pulses of the device's ports, also on old devices.
///
/// On the wire ports are counted from 1, while I/O port management and the parameters `IOPort.I0` and so on count from
/// 0.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/input-and-outputs/>.
public struct IOPort: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads whether the circuits of ports are closed.
    ///
    /// The names are `port1` and so on, as in `PortNumber.name`.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    ///
    /// - Parameter ports: The ports (`check`).
    /// - Returns: The states by port name, `port1` for example; true stands for a closed circuit.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStates(ports: [PortNumber]) async throws -> [String: Bool] {
        try await vapix.send(Self.getStates(ports: ports))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStates(ports: [PortNumber]) -> VapixCall<[String: Bool]> {
        VapixCall(
            id: "ioPort/getStates", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .keyValue(reading: Self.readGetStates)
        ) { query in
            try query.append("check", ports.map { String($0.fromOne) }, separator: ",")
        }
    }

    private static func readGetStates(_ text: inout KeyValueReader) throws(WireError) -> [String: Bool] {
        var output: [String: Bool] = [:]
        while let key = try text.nextKey() { output[key] = Bool(wire: text.value) }
        return output
    }

    /// Reads whether ports are active.
    ///
    /// The names are `port1` and so on, as in `PortNumber.name`.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    ///
    /// - Parameter ports: The ports (`checkactive`).
    /// - Returns: The activity by port name, `port1` for example.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getActivity(ports: [PortNumber]) async throws -> [String: Activity] {
        try await vapix.send(Self.getActivity(ports: ports))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getActivity(ports: [PortNumber]) -> VapixCall<[String: Activity]> {
        VapixCall(
            id: "ioPort/getActivity", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .keyValue(reading: Self.readGetActivity)
        ) { query in
            try query.append("checkactive", ports.map { String($0.fromOne) }, separator: ",")
        }
    }

    private static func readGetActivity(_ text: inout KeyValueReader) throws(WireError) -> [String: Activity] {
        var output: [String: Activity] = [:]
        while let key = try text.nextKey() { output[key] = Activity(rawValue: text.value) }
        return output
    }

    /// Reads whether ports are inputs or outputs.
    ///
    /// The names are `port1` and so on, as in `PortNumber.name`.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    ///
    /// - Parameter ports: The ports (`checkdirection`).
    /// - Returns: The directions by port name, `port1` for example.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDirections(ports: [PortNumber]) async throws -> [String: Direction] {
        try await vapix.send(Self.getDirections(ports: ports))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDirections(ports: [PortNumber]) -> VapixCall<[String: Direction]> {
        VapixCall(
            id: "ioPort/getDirections", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .keyValue(reading: Self.readGetDirections)
        ) { query in
            try query.append("checkdirection", ports.map { String($0.fromOne) }, separator: ",")
        }
    }

    private static func readGetDirections(_ text: inout KeyValueReader) throws(WireError) -> [String: Direction] {
        var output: [String: Direction] = [:]
        while let key = try text.nextKey() { output[key] = Direction(rawValue: text.value) }
        return output
    }

    /// Streams the states of ports and their changes.
    ///
    /// A part is a line such as `3I:/`: port, I or O, then `/` or `\` for a change to active or inactive, `H` or `L`
    /// for no change.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    ///
    /// - Parameter ports: The ports; either only inputs or only outputs (`monitor`).
    /// - Returns: The states and their changes, as an endless stream of parts.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func monitor(ports: [PortNumber]) async throws -> PartStream {
        try await vapix.send(Self.monitor(ports: ports))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func monitor(ports: [PortNumber]) -> VapixCall<PartStream> {
        VapixCall(
            id: "ioPort/monitor", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .stream("multipart/x-mixed-replace", opening: PartStream.init(_:))
        ) { query in
            try query.append("monitor", ports.map { String($0.fromOne) }, separator: ",")
        }
    }

    /// Activates and deactivates an output, with pauses between.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/input-and-outputs/#http-api>.
    ///
    /// - Parameter action: Port from 1, colon, then `/` for active, `\` for inactive, and waits in milliseconds;
    ///   `2:/300\` is a pulse.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func act(_ action: String) async throws {
        try await vapix.send(Self.act(action))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func act(_ action: String) -> VapixCall<Void> {
        VapixCall(
            id: "ioPort/act", path: "/axis-cgi/io/port.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .nothing
        ) { query in
            query.append("action", action)
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

        /// The port is active.
        @_alwaysEmitIntoClient
        public static var active: Activity { Self(rawValue: "active") }
        /// The port is not active.
        @_alwaysEmitIntoClient
        public static var inactive: Activity { Self(rawValue: "inactive") }
    }

    /// The direction of a port.
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

extension Vapix {
    /// States, directions and pulses of the device's ports, also on old devices.
    @_alwaysEmitIntoClient
    public var ioPort: IOPort { IOPort(vapix: self) }
}
