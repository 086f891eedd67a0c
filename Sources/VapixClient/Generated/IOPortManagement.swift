// Generated from Specs/io-port-management.yaml by vapix-generate. Do not edit.

/// The device's digital inputs and outputs: directions, states and pulses.
///
/// API Discovery lists it as `io-port-management`; AXIS OS 9.70 and later.
///
/// See <https://developer.axis.com/vapix/network-video/io-port-management/>.
public struct IOPortManagement: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads all ports, their states and their settings.
    ///
    /// Access: viewer; AXIS OS 9.70 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/io-port-management/#getports>.
    ///
    /// - Returns: The ports and their number.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPorts() async throws -> PortsReply {
        try await vapix.send(Self.getPorts())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPorts() -> VapixCall<PortsReply> { callGetPorts }

    private static let callGetPorts = VapixCall<PortsReply>(
        id: "ioPortManagement/getPorts", path: "/axis-cgi/io/portmanagement.cgi", apiVersion: "1.0", method: "getPorts",
        access: .viewer, effect: .read, reply: .data(reading: PortsReply.init(from:)))

    /// Changes settings and states of ports.
    ///
    /// At most 256 ports in one request.
    ///
    /// If some values cannot be set, the device sets the others, and the call throws the error of the first.
    ///
    /// The error's description names the port, counted from 0, and the property. Both are in `error.device?.details`,
    /// below `details`. If several values were refused, `errors` there has the errors of the others.
    ///
    /// Access: operator; AXIS OS 9.70 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/io-port-management/#setports>.
    ///
    /// - Parameter ports: The ports and their new settings.
    /// - Returns: The ports that were changed.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setPorts(_ ports: [PortChange]) async throws -> SetPortsReply {
        try await vapix.send(Self.setPorts(ports))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPorts(_ ports: [PortChange]) -> VapixCall<SetPortsReply> {
        VapixCall(
            id: "ioPortManagement/setPorts", path: "/axis-cgi/io/portmanagement.cgi", apiVersion: "1.0",
            method: "setPorts", access: .operator, effect: .idempotent, reply: .data(reading: SetPortsReply.init(from:))
        ) { json in
            json.beginParameters()
            json.key("ports")
            json.beginArray()
            for item in ports { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Makes an output change its state several times.
    ///
    /// The call does not wait for the end; the last state stays. A change of direction or normal state ends the
    /// sequence.
    ///
    /// Access: viewer; AXIS OS 9.70 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/io-port-management/#setstatesequence>.
    ///
    /// - Parameters:
    ///   - port: The output.
    ///   - sequence: The states in their order.
    /// - Returns: The output that runs the sequence.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/sequenceOngoing`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setStateSequence(port: PortNumber, sequence: [Step]) async throws -> SetStateSequenceReply {
        try await vapix.send(Self.setStateSequence(port: port, sequence: sequence))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setStateSequence(port: PortNumber, sequence: [Step]) -> VapixCall<SetStateSequenceReply> {
        VapixCall(
            id: "ioPortManagement/setStateSequence", path: "/axis-cgi/io/portmanagement.cgi", apiVersion: "1.0",
            method: "setStateSequence", access: .viewer, effect: .once,
            reply: .data(reading: SetStateSequenceReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("port", String(port.fromZero))
            json.key("sequence")
            json.beginArray()
            for item in sequence { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer; AXIS OS 9.70 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/io-port-management/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "ioPortManagement/getSupportedVersions", path: "/axis-cgi/io/portmanagement.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)

    /// The reply to ``getPorts()-swift.method``.
    public struct PortsReply: Sendable {
        /// The number of ports.
        public let numberOfPorts: Int
        /// The ports (`items`).
        public let ports: [Port]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - numberOfPorts: The number of ports.
        ///   - ports: The ports.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(numberOfPorts: Int, ports: [Port] = [], other: [String: JSONValue] = [:]) {
            self.numberOfPorts = numberOfPorts
            self.ports = ports
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var numberOfPorts: Int?
            var ports: [Port] = []
            while let key = try json.nextMember(of: "numberOfPorts,items") {
                switch key {
                case 0: numberOfPorts = try json.readInt()
                case 1: ports = try json.readArray(of: Port.self)
                default: break
                }
            }
            guard let numberOfPorts else { throw json.missingField("numberOfPorts") }
            self.numberOfPorts = numberOfPorts
            self.ports = ports
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setPorts(_:)-swift.method``.
    public struct SetPortsReply: Sendable {
        /// The ports that were changed; ports without new values are left out.
        public let ports: [PortNumber]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ports: The ports that were changed; ports without new values are left out.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(ports: [PortNumber], other: [String: JSONValue] = [:]) {
            self.ports = ports
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var ports: [PortNumber] = []
            while let key = try json.nextMember(of: "ports") {
                switch key {
                case 0:
                    var items: [PortNumber] = []
                    while try json.nextElement() {
                        if let item = try json.readInt().map(PortNumber.fromZero) { items.append(item) }
                    }
                    ports = items
                default: break
                }
            }
            self.ports = ports
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setStateSequence(port:sequence:)-swift.method``.
    public struct SetStateSequenceReply: Sendable {
        /// The output.
        public let port: PortNumber
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - port: The output.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(port: PortNumber, other: [String: JSONValue] = [:]) {
            self.port = port
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var port: PortNumber?
            while let key = try json.nextMember(of: "port") {
                switch key {
                case 0: port = try json.readInt().map(PortNumber.fromZero)
                default: break
                }
            }
            guard let port else { throw json.missingField("port") }
            self.port = port
            self.other = json.keptMembersOfObject()
        }
    }

    /// A port.
    public struct Port: Sendable, JSONReadable {
        /// The port's number (`port`).
        public let number: PortNumber
        /// The state.
        public let state: CircuitState?
        /// Whether the direction can be chosen (`configurable`).
        public let isConfigurable: Bool?
        /// Whether no setting of the port can be changed (`readonly`).
        public let isReadOnly: Bool
        /// The purpose of the port, "Door" for example; the text has no effect.
        public let usage: String?
        /// The direction.
        public let direction: Direction?
        /// The human-readable name of the port.
        public let name: String?
        /// The state in which the port is not active.
        public let normalState: CircuitState?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - number: The port's number.
        ///   - state: The state.
        ///   - isConfigurable: Whether the direction can be chosen.
        ///   - isReadOnly: Whether no setting of the port can be changed.
        ///   - usage: The purpose of the port, "Door" for example; the text has no effect.
        ///   - direction: The direction.
        ///   - name: The human-readable name of the port.
        ///   - normalState: The state in which the port is not active.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            number: PortNumber, state: CircuitState? = nil, isConfigurable: Bool? = nil, isReadOnly: Bool = false,
            usage: String? = nil, direction: Direction? = nil, name: String? = nil, normalState: CircuitState? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.number = number
            self.state = state
            self.isConfigurable = isConfigurable
            self.isReadOnly = isReadOnly
            self.usage = usage
            self.direction = direction
            self.name = name
            self.normalState = normalState
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var number: PortNumber?
            var state: CircuitState?
            var isConfigurable: Bool?
            var isReadOnly: Bool = false
            var usage: String?
            var direction: Direction?
            var name: String?
            var normalState: CircuitState?
            let keys: StaticString = """
                port,state,configurable,readonly,usage,direction,name,normalState
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: number = try json.readInt().map(PortNumber.fromZero)
                case 1: state = try json.readWord(CircuitState.self)
                case 2: isConfigurable = try json.readBool()
                case 3: isReadOnly = try json.readBool() ?? isReadOnly
                case 4: usage = try json.readString()
                case 5: direction = try json.readWord(Direction.self)
                case 6: name = try json.readString()
                case 7: normalState = try json.readWord(CircuitState.self)
                default: break
                }
            }
            guard let number else { throw json.missingField("port") }
            self.number = number
            self.state = state
            self.isConfigurable = isConfigurable
            self.isReadOnly = isReadOnly
            self.usage = usage
            self.direction = direction
            self.name = name
            self.normalState = normalState
            self.other = json.keptMembersOfObject()
        }
    }

    /// New settings of a port; absent values stay unchanged.
    public struct PortChange: Sendable {
        /// The port's number (`port`).
        public var number: PortNumber
        /// The purpose of the port, "Button", "Door", "REX" or "Tampering" for example; the text has no effect.
        public var usage: String?
        /// The direction, if the port is configurable.
        public var direction: Direction?
        /// The human-readable name of the port.
        public var name: String?
        /// The state in which the port is not active; an output changes its state with it.
        public var normalState: CircuitState?
        /// The state, for outputs only.
        public var state: CircuitState?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - number: The port's number.
        ///   - usage: The purpose of the port, "Button", "Door", "REX" or "Tampering" for example; the text has no
        ///     effect.
        ///   - direction: The direction, if the port is configurable.
        ///   - name: The human-readable name of the port.
        ///   - normalState: The state in which the port is not active; an output changes its state with it.
        ///   - state: The state, for outputs only.
        @_alwaysEmitIntoClient
        public init(
            number: PortNumber, usage: String? = nil, direction: Direction? = nil, name: String? = nil,
            normalState: CircuitState? = nil, state: CircuitState? = nil
        ) {
            self.number = number
            self.usage = usage
            self.direction = direction
            self.name = name
            self.normalState = normalState
            self.state = state
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("port", String(number.fromZero))
            json.member("usage", usage)
            json.member("direction", direction?.rawValue)
            json.member("name", name)
            json.member("normalState", normalState?.rawValue)
            json.member("state", state?.rawValue)
            json.endObject()
        }
    }

    /// A state and its duration.
    public struct Step: Sendable {
        /// The state.
        public var state: CircuitState
        /// The time until the next state, in whole milliseconds, at most 65535; ignored in the last step.
        public var time: Duration

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - state: The state.
        ///   - time: The time until the next state, in whole milliseconds, at most 65535; ignored in the last step.
        @_alwaysEmitIntoClient
        public init(state: CircuitState, time: Duration) {
            self.state = state
            self.time = time
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("state", state.rawValue)
            json.member("time", time, in: .milliseconds)
            json.endObject()
        }
    }

    /// The state of a port's circuit.
    public struct CircuitState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The circuit is open.
        @_alwaysEmitIntoClient
        public static var open: CircuitState { Self(rawValue: "open") }
        /// The circuit is closed.
        @_alwaysEmitIntoClient
        public static var closed: CircuitState { Self(rawValue: "closed") }
    }

    /// Whether a port is an input or an output.
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

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// Another sequence is in progress at this output.
        @_alwaysEmitIntoClient
        public static var sequenceOngoing: DeviceError.Code { 2200 }
        /// Parameters are invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameters: DeviceError.Code { 4004 }
    }
}

extension Vapix {
    /// The device's digital inputs and outputs: directions, states and pulses.
    @_alwaysEmitIntoClient
    public var ioPortManagement: IOPortManagement { IOPortManagement(vapix: self) }
}
