// Generated from Specs/io-port-management.yaml by vapix-generate. Do not edit.

/// The device's digital inputs and outputs: what they are, their states, pulses.
///
/// API Discovery lists it as `io-port-management`; AXIS OS 9.70 and later.
///
/// See <https://developer.axis.com/vapix/network-video/io-port-management/>.
public enum IOPortManagement {
    /// Reads all ports, their states and what can be set.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/io-port-management/#getports>.
    public struct GetPorts: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "ioPortManagement/getPorts", path: "/axis-cgi/io/portmanagement.cgi", apiVersion: "1.0",
            method: "getPorts", access: .viewer, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// How many ports the device has.
            public var numberOfPorts: Int32
            /// The ports (`items`).
            public var ports: [Port] = []

            package init(from json: inout JSONReader) throws(WireError) {
                var numberOfPorts: Int32?
                while let key = try json.nextKey() {
                    switch key {
                    case "numberOfPorts": numberOfPorts = try json.readInt32()
                    case "items": ports = try json.readArray(of: Port.self)
                    default: try json.skipValue()
                    }
                }
                guard let numberOfPorts else { throw json.missingField("numberOfPorts") }
                self.numberOfPorts = numberOfPorts
            }
        }
    }

    /// Changes settings and states of ports.
    ///
    /// At most 256 ports in one request.
    ///
    /// If some values cannot be set, the others are, and the call fails with the error of the first.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/io-port-management/#setports>.
    public struct SetPorts: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "ioPortManagement/setPorts", path: "/axis-cgi/io/portmanagement.cgi", apiVersion: "1.0",
            method: "setPorts", access: .operator, effect: .idempotent)

        /// What to change.
        public var ports: [PortChange]

        /// Makes the call's value.
        ///
        /// - Parameter ports: What to change.
        public init(ports: [PortChange]) {
            self.ports = ports
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("ports")
            json.beginArray()
            for item in ports { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The ports that were changed; one for which nothing was asked is not among them.
            public var ports: [String]

            package init(from json: inout JSONReader) throws(WireError) {
                var ports: [String]?
                while let key = try json.nextKey() {
                    switch key {
                    case "ports": ports = try json.readArray(of: String.self)
                    default: try json.skipValue()
                    }
                }
                guard let ports else { throw json.missingField("ports") }
                self.ports = ports
            }
        }
    }

    /// Makes an output change its state several times.
    ///
    /// The call does not wait for the end; the last state stays. A change of direction or normal state ends the
    /// sequence.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/io-port-management/#setstatesequence>.
    public struct SetStateSequence: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "ioPortManagement/setStateSequence", path: "/axis-cgi/io/portmanagement.cgi", apiVersion: "1.0",
            method: "setStateSequence", access: .viewer, effect: .once)

        /// The output.
        public var port: String
        /// The states, one after the other.
        public var sequence: [Step]

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - port: The output.
        ///   - sequence: The states, one after the other.
        public init(port: String, sequence: [Step]) {
            self.port = port
            self.sequence = sequence
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("port", port)
            json.key("sequence")
            json.beginArray()
            for item in sequence { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The output.
            public var port: String

            package init(from json: inout JSONReader) throws(WireError) {
                var port: String?
                while let key = try json.nextKey() {
                    switch key {
                    case "port": port = try json.readString()
                    default: try json.skipValue()
                    }
                }
                guard let port else { throw json.missingField("port") }
                self.port = port
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/io-port-management/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "ioPortManagement/getSupportedVersions", path: "/axis-cgi/io/portmanagement.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// A port.
    public struct Port: Sendable, JSONReadable {
        /// The port's number, from 0 (`port`).
        public var id: String
        /// The state.
        public var state: CircuitState?
        /// Whether the direction can be chosen (`configurable`).
        public var isConfigurable: Bool?
        /// Whether nothing can be changed; absent if something can (`readonly`).
        public var isReadOnly: Bool?
        /// What the port is for, a text such as "Door"; it changes nothing.
        public var usage: String?
        /// The direction.
        public var direction: Direction?
        /// The name for people.
        public var name: String?
        /// The state in which the port is not active.
        public var normalState: CircuitState?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextKey() {
                switch key {
                case "port": id = try json.readString()
                case "state": state = try json.readString().map(CircuitState.init(rawValue:))
                case "configurable": isConfigurable = try json.readBool()
                case "readonly": isReadOnly = try json.readBool()
                case "usage": usage = try json.readString()
                case "direction": direction = try json.readString().map(Direction.init(rawValue:))
                case "name": name = try json.readString()
                case "normalState": normalState = try json.readString().map(CircuitState.init(rawValue:))
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("port") }
            self.id = id
        }
    }

    /// What to change about a port; what is left out stays.
    public struct PortChange: Sendable {
        /// The port's number, from 0 (`port`).
        public var id: String
        /// What the port is for, a text such as "Button", "Door", "REX" or "Tampering"; it changes nothing.
        public var usage: String?
        /// The direction, if the port is configurable.
        public var direction: Direction?
        /// The name for people.
        public var name: String?
        /// The state in which the port is not active; an output changes its state with it.
        public var normalState: CircuitState?
        /// The state, for outputs only.
        public var state: CircuitState?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The port's number, from 0.
        ///   - usage: What the port is for, a text such as "Button", "Door", "REX" or "Tampering"; it changes nothing.
        ///   - direction: The direction, if the port is configurable.
        ///   - name: The name for people.
        ///   - normalState: The state in which the port is not active; an output changes its state with it.
        ///   - state: The state, for outputs only.
        public init(
            id: String, usage: String? = nil, direction: Direction? = nil, name: String? = nil,
            normalState: CircuitState? = nil, state: CircuitState? = nil
        ) {
            self.id = id
            self.usage = usage
            self.direction = direction
            self.name = name
            self.normalState = normalState
            self.state = state
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("port", id)
            json.member("usage", usage)
            json.member("direction", direction?.rawValue)
            json.member("name", name)
            json.member("normalState", normalState?.rawValue)
            json.member("state", state?.rawValue)
            json.endObject()
        }
    }

    /// A state, and for how long.
    public struct Step: Sendable {
        /// The state.
        public var state: CircuitState
        /// The milliseconds until the next state, at most 65535; of no matter in the last step.
        public var time: Int32

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - state: The state.
        ///   - time: The milliseconds until the next state, at most 65535; of no matter in the last step.
        public init(state: CircuitState, time: Int32) {
            self.state = state
            self.time = time
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("state", state.rawValue)
            json.member("time", time)
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
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The circuit is open.
        public static let open = CircuitState(rawValue: "open")
        /// The circuit is closed.
        public static let closed = CircuitState(rawValue: "closed")
    }

    /// Whether a port is an input or an output.
    public struct Direction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An input.
        public static let input = Direction(rawValue: "input")
        /// An output.
        public static let output = Direction(rawValue: "output")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        public static let internalError: DeviceError.Code = 1100
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2102
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The user may not do this.
        public static let notAuthorized: DeviceError.Code = 2105
        /// Another sequence is going on at this output.
        public static let sequenceOngoing: DeviceError.Code = 2200
        /// Parameters are invalid.
        public static let invalidParameters: DeviceError.Code = 4004
    }

    /// The API's calls; get it from ``Vapix/ioPortManagement``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetPorts``.
        public func getPorts() async throws -> GetPorts.Output {
            try await vapix.send(GetPorts())
        }

        /// See ``SetPorts``.
        public func setPorts(_ ports: [PortChange]) async throws -> SetPorts.Output {
            try await vapix.send(SetPorts(ports: ports))
        }

        /// See ``SetStateSequence``.
        public func setStateSequence(port: String, sequence: [Step]) async throws -> SetStateSequence.Output {
            try await vapix.send(SetStateSequence(port: port, sequence: sequence))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// The device's digital inputs and outputs: what they are, their states, pulses; see ``IOPortManagement``.
    public var ioPortManagement: IOPortManagement.API { IOPortManagement.API(vapix: self) }
}
