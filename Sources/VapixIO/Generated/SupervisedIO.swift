// Generated from Specs/supervised-io.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Ports that notice when their cable is cut or shorted.
///
/// Devices whose parameter `Properties.SupervisedIO.SupervisedIO` is yes.
///
/// The device measures a level and finds the state in whose range it lies. The ranges depend on the hardware and the
/// resistors.
///
/// API Discovery lists it as `supervised-io`; AXIS OS 7.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/supervised-io/>.
public struct SupervisedIO: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads how many inputs and outputs there are.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/supervised-io/#getnumberofports>.
    ///
    /// - Returns: The number of ports.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNumberOfPorts() async throws -> NumberOfPortsReply {
        try await vapix.send(Self.getNumberOfPorts())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNumberOfPorts() -> VapixCall<NumberOfPortsReply> { callGetNumberOfPorts }

    private static let callGetNumberOfPorts = VapixCall<NumberOfPortsReply>(
        id: "supervisedIO/getNumberOfPorts", path: "/axis-cgi/supervisedio.cgi", apiVersion: "2.0",
        method: "getNumberOfPorts", access: .operator, effect: .read,
        reply: .data(reading: NumberOfPortsReply.init(from:)))

    /// Reads which ports can be supervised.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/supervised-io/#issupervisable>.
    ///
    /// - Parameter ports: The ports; all that can be supervised if absent.
    /// - Returns: The ports.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func isSupervisable(ports: [PortSelection]? = nil) async throws -> IsSupervisableReply {
        try await vapix.send(Self.isSupervisable(ports: ports))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func isSupervisable(ports: [PortSelection]? = nil) -> VapixCall<IsSupervisableReply> {
        VapixCall(
            id: "supervisedIO/isSupervisable", path: "/axis-cgi/supervisedio.cgi", apiVersion: "2.0",
            method: "isSupervisable", access: .operator, effect: .read,
            reply: .data(reading: IsSupervisableReply.init(from:))
        ) { json in
            if let ports {
                json.key("params")
                json.beginArray()
                for item in ports { item.write(to: &json) }
                json.endArray()
            }
        }
    }

    /// Reads the state and the level of ports.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/supervised-io/#getsupervised>.
    ///
    /// - Parameter ports: The ports; all that are supervised if absent.
    /// - Returns: The ports.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupervised(ports: [PortSelection]? = nil) async throws -> SupervisedReply {
        try await vapix.send(Self.getSupervised(ports: ports))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupervised(ports: [PortSelection]? = nil) -> VapixCall<SupervisedReply> {
        VapixCall(
            id: "supervisedIO/getSupervised", path: "/axis-cgi/supervisedio.cgi", apiVersion: "2.0",
            method: "getSupervised", access: .operator, effect: .read,
            reply: .data(reading: SupervisedReply.init(from:))
        ) { json in
            if let ports {
                json.key("params")
                json.beginArray()
                for item in ports { item.write(to: &json) }
                json.endArray()
            }
        }
    }

    /// Turns supervision of ports on or off, and sets the ranges of their states.
    ///
    /// The call does not throw if a port fails; see the code of that port.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/supervised-io/#setsupervised>.
    ///
    /// - Parameter ports: The ports and their settings.
    /// - Returns: The outcome for each port.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setSupervised(_ ports: [PortConfiguration]) async throws -> SetSupervisedReply {
        try await vapix.send(Self.setSupervised(ports))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setSupervised(_ ports: [PortConfiguration]) -> VapixCall<SetSupervisedReply> {
        VapixCall(
            id: "supervisedIO/setSupervised", path: "/axis-cgi/supervisedio.cgi", apiVersion: "2.0",
            method: "setSupervised", access: .operator, effect: .idempotent,
            reply: .data(reading: SetSupervisedReply.init(from:))
        ) { json in
            json.key("params")
            json.beginArray()
            for item in ports { item.write(to: &json) }
            json.endArray()
        }
    }

    /// Reads the ranges of the states of ports.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/supervised-io/#getsupervisedranges>.
    ///
    /// - Parameter ports: The ports; all if absent.
    /// - Returns: The ports and the ranges of their states.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupervisedRanges(ports: [PortSelection]? = nil) async throws -> SupervisedRangesReply {
        try await vapix.send(Self.getSupervisedRanges(ports: ports))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupervisedRanges(ports: [PortSelection]? = nil) -> VapixCall<SupervisedRangesReply> {
        VapixCall(
            id: "supervisedIO/getSupervisedRanges", path: "/axis-cgi/supervisedio.cgi", apiVersion: "2.0",
            method: "getSupervisedRanges", access: .operator, effect: .read,
            reply: .data(reading: SupervisedRangesReply.init(from:))
        ) { json in
            if let ports {
                json.key("params")
                json.beginArray()
                for item in ports { item.write(to: &json) }
                json.endArray()
            }
        }
    }

    /// Reads which states ports can have.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/supervised-io/#getsupportedstates>.
    ///
    /// - Parameter ports: The ports; all if absent.
    /// - Returns: The ports and their states.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedStates(ports: [PortSelection]? = nil) async throws -> SupportedStatesReply {
        try await vapix.send(Self.getSupportedStates(ports: ports))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedStates(ports: [PortSelection]? = nil) -> VapixCall<SupportedStatesReply> {
        VapixCall(
            id: "supervisedIO/getSupportedStates", path: "/axis-cgi/supervisedio.cgi", apiVersion: "2.0",
            method: "getSupportedStates", access: .operator, effect: .read,
            reply: .data(reading: SupportedStatesReply.init(from:))
        ) { json in
            if let ports {
                json.key("params")
                json.beginArray()
                for item in ports { item.write(to: &json) }
                json.endArray()
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/supervised-io/#getsupportedversions>.
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
        id: "supervisedIO/getSupportedVersions", path: "/axis-cgi/supervisedio.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``getNumberOfPorts()-swift.method``.
    public struct NumberOfPortsReply: Sendable {
        /// The number of inputs.
        public let inputs: Int
        /// The number of outputs.
        public let outputs: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - inputs: The number of inputs.
        ///   - outputs: The number of outputs.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(inputs: Int, outputs: Int, other: [String: JSONValue] = [:]) {
            self.inputs = inputs
            self.outputs = outputs
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var inputs: Int?
            var outputs: Int?
            while let key = try json.nextMember(of: "inputs,outputs") {
                switch key {
                case 0: inputs = try json.readInt()
                case 1: outputs = try json.readInt()
                default: break
                }
            }
            guard let inputs else { throw json.missingField("inputs") }
            self.inputs = inputs
            guard let outputs else { throw json.missingField("outputs") }
            self.outputs = outputs
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``isSupervisable(ports:)-swift.method``.
    public struct IsSupervisableReply: Sendable {
        /// The ports.
        public let items: [SupervisablePort]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - items: The ports.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(items: [SupervisablePort], other: [String: JSONValue] = [:]) {
            self.items = items
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var itemsValue: [SupervisablePort] = []
            while let key = try json.nextMember(of: "items") {
                switch key {
                case 0: itemsValue = try json.readArray(of: SupervisablePort.self)
                default: break
                }
            }
            self.items = itemsValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getSupervised(ports:)-swift.method``.
    public struct SupervisedReply: Sendable {
        /// The ports.
        public let items: [SupervisedPort]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - items: The ports.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(items: [SupervisedPort], other: [String: JSONValue] = [:]) {
            self.items = items
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var itemsValue: [SupervisedPort] = []
            while let key = try json.nextMember(of: "items") {
                switch key {
                case 0: itemsValue = try json.readArray(of: SupervisedPort.self)
                default: break
                }
            }
            self.items = itemsValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setSupervised(_:)-swift.method``.
    public struct SetSupervisedReply: Sendable {
        /// The ports.
        public let items: [PortOutcome]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - items: The ports.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(items: [PortOutcome], other: [String: JSONValue] = [:]) {
            self.items = items
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var itemsValue: [PortOutcome] = []
            while let key = try json.nextMember(of: "items") {
                switch key {
                case 0: itemsValue = try json.readArray(of: PortOutcome.self)
                default: break
                }
            }
            self.items = itemsValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getSupervisedRanges(ports:)-swift.method``.
    public struct SupervisedRangesReply: Sendable {
        /// The ports.
        public let items: [PortRanges]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - items: The ports.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(items: [PortRanges], other: [String: JSONValue] = [:]) {
            self.items = items
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var itemsValue: [PortRanges] = []
            while let key = try json.nextMember(of: "items") {
                switch key {
                case 0: itemsValue = try json.readArray(of: PortRanges.self)
                default: break
                }
            }
            self.items = itemsValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getSupportedStates(ports:)-swift.method``.
    public struct SupportedStatesReply: Sendable {
        /// The ports.
        public let items: [PortStates]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - items: The ports.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(items: [PortStates], other: [String: JSONValue] = [:]) {
            self.items = items
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var itemsValue: [PortStates] = []
            while let key = try json.nextMember(of: "items") {
                switch key {
                case 0: itemsValue = try json.readArray(of: PortStates.self)
                default: break
                }
            }
            self.items = itemsValue
            self.other = json.keptMembersOfObject()
        }
    }

    /// A state of a port; `getSupportedStates` reads the device's words.
    public struct State: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The contact is open.
        @_alwaysEmitIntoClient
        public static var open: State { Self(rawValue: "open") }
        /// The contact is closed.
        @_alwaysEmitIntoClient
        public static var close: State { Self(rawValue: "close") }
        /// The contact is closed; the word that some devices use.
        @_alwaysEmitIntoClient
        public static var closed: State { Self(rawValue: "closed") }
        /// The cable is cut.
        @_alwaysEmitIntoClient
        public static var cut: State { Self(rawValue: "cut") }
        /// The cable is shorted.
        @_alwaysEmitIntoClient
        public static var short: State { Self(rawValue: "short") }
        /// The cable is shorted; the word that some devices use.
        @_alwaysEmitIntoClient
        public static var shorted: State { Self(rawValue: "shorted") }
    }

    /// A choice of a port.
    public struct PortSelection: Sendable {
        /// The port's number.
        public var port: PortNumber

        /// Makes a value.
        ///
        /// - Parameter port: The port's number.
        @_alwaysEmitIntoClient
        public init(port: PortNumber) {
            self.port = port
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("port", port.fromZero)
            json.endObject()
        }
    }

    /// A port, and whether it can be supervised.
    public struct SupervisablePort: Sendable, JSONReadable {
        /// The port's number.
        public let port: PortNumber
        /// Whether the port has a supervised input (`input`).
        public let isInput: Bool?
        /// Whether the port has a supervised output (`output`).
        public let isOutput: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - port: The port's number.
        ///   - isInput: Whether the port has a supervised input.
        ///   - isOutput: Whether the port has a supervised output.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(port: PortNumber, isInput: Bool? = nil, isOutput: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.port = port
            self.isInput = isInput
            self.isOutput = isOutput
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var port: PortNumber?
            var isInput: Bool?
            var isOutput: Bool?
            while let key = try json.nextMember(of: "port,input,output") {
                switch key {
                case 0: port = try json.readInt().map(PortNumber.fromZero)
                case 1: isInput = try json.readBool()
                case 2: isOutput = try json.readBool()
                default: break
                }
            }
            guard let port else { throw json.missingField("port") }
            self.port = port
            self.isInput = isInput
            self.isOutput = isOutput
            self.other = json.keptMembersOfObject()
        }
    }

    /// A port, its state and its level.
    public struct SupervisedPort: Sendable, JSONReadable {
        /// The port's number.
        public let port: PortNumber
        /// Whether the port is supervised (`supervised`).
        public let isSupervised: Bool?
        /// Whether the port can be supervised (`supervisable`).
        public let isSupervisable: Bool?
        /// The port's state.
        public let state: State?
        /// The measured level, on the same scale as the ranges of the states.
        public let level: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - port: The port's number.
        ///   - isSupervised: Whether the port is supervised.
        ///   - isSupervisable: Whether the port can be supervised.
        ///   - state: The port's state.
        ///   - level: The measured level, on the same scale as the ranges of the states.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            port: PortNumber, isSupervised: Bool? = nil, isSupervisable: Bool? = nil, state: State? = nil,
            level: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.port = port
            self.isSupervised = isSupervised
            self.isSupervisable = isSupervisable
            self.state = state
            self.level = level
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var port: PortNumber?
            var isSupervised: Bool?
            var isSupervisable: Bool?
            var state: State?
            var level: Int?
            while let key = try json.nextMember(of: "port,supervised,supervisable,state,level") {
                switch key {
                case 0: port = try json.readInt().map(PortNumber.fromZero)
                case 1: isSupervised = try json.readBool()
                case 2: isSupervisable = try json.readBool()
                case 3: state = try json.readWord(State.self)
                case 4: level = try json.readInt()
                default: break
                }
            }
            guard let port else { throw json.missingField("port") }
            self.port = port
            self.isSupervised = isSupervised
            self.isSupervisable = isSupervisable
            self.state = state
            self.level = level
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of a port.
    public struct PortConfiguration: Sendable {
        /// The port's number; all ports if nil.
        public var port: PortNumber?
        /// Whether to supervise the port (`supervised`).
        public var isSupervised: Bool
        /// The ranges of the states.
        public var ranges: [StateRange]?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isSupervised: Whether to supervise the port.
        ///   - port: The port's number; all ports if nil.
        ///   - ranges: The ranges of the states.
        @_alwaysEmitIntoClient
        public init(isSupervised: Bool, port: PortNumber? = nil, ranges: [StateRange]? = nil) {
            self.isSupervised = isSupervised
            self.port = port
            self.ranges = ranges
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("port", port?.fromZero)
            json.member("supervised", isSupervised)
            if let ranges {
                json.key("ranges")
                json.beginArray()
                for item in ranges { item.write(to: &json) }
                json.endArray()
            }
            json.endObject()
        }
    }

    /// The outcome for a port.
    public struct PortOutcome: Sendable, JSONReadable {
        /// The port's number.
        public let port: PortNumber?
        /// 1 for success, otherwise an error's code.
        public let code: Int
        /// The error's description.
        public let message: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - code: 1 for success, otherwise an error's code.
        ///   - port: The port's number.
        ///   - message: The error's description.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(code: Int, port: PortNumber? = nil, message: String? = nil, other: [String: JSONValue] = [:]) {
            self.code = code
            self.port = port
            self.message = message
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var port: PortNumber?
            var code: Int?
            var message: String?
            while let key = try json.nextMember(of: "port,code,message") {
                switch key {
                case 0: port = try json.readInt().map(PortNumber.fromZero)
                case 1: code = try json.readInt()
                case 2: message = try json.readString()
                default: break
                }
            }
            self.port = port
            guard let code else { throw json.missingField("code") }
            self.code = code
            self.message = message
            self.other = json.keptMembersOfObject()
        }
    }

    /// A port and the ranges of its states.
    public struct PortRanges: Sendable, JSONReadable {
        /// The port's number.
        public let port: PortNumber
        /// The ranges of the states; empty if never set or if the port cannot be supervised.
        public let ranges: [StateRange]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - port: The port's number.
        ///   - ranges: The ranges of the states; empty if never set or if the port cannot be supervised.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(port: PortNumber, ranges: [StateRange] = [], other: [String: JSONValue] = [:]) {
            self.port = port
            self.ranges = ranges
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var port: PortNumber?
            var ranges: [StateRange] = []
            while let key = try json.nextMember(of: "port,ranges") {
                switch key {
                case 0: port = try json.readInt().map(PortNumber.fromZero)
                case 1: ranges = try json.readArray(of: StateRange.self)
                default: break
                }
            }
            guard let port else { throw json.missingField("port") }
            self.port = port
            self.ranges = ranges
            self.other = json.keptMembersOfObject()
        }
    }

    /// The range of levels that mean a state.
    public struct StateRange: Sendable, JSONReadable {
        /// The state.
        public var state: State
        /// The lowest level of the state; the scale depends on the hardware (`lowerlimit`).
        public var lowerLimit: Int
        /// The highest level of the state; the scale depends on the hardware (`upperlimit`).
        public var upperLimit: Int
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - state: The state.
        ///   - lowerLimit: The lowest level of the state; the scale depends on the hardware.
        ///   - upperLimit: The highest level of the state; the scale depends on the hardware.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(state: State, lowerLimit: Int, upperLimit: Int, other: [String: JSONValue] = [:]) {
            self.state = state
            self.lowerLimit = lowerLimit
            self.upperLimit = upperLimit
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("state", state.rawValue)
            json.member("lowerlimit", lowerLimit)
            json.member("upperlimit", upperLimit)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var state: State?
            var lowerLimit: Int?
            var upperLimit: Int?
            while let key = try json.nextMember(of: "state,lowerlimit,upperlimit") {
                switch key {
                case 0: state = try json.readWord(State.self)
                case 1: lowerLimit = try json.readInt()
                case 2: upperLimit = try json.readInt()
                default: break
                }
            }
            guard let state else { throw json.missingField("state") }
            self.state = state
            guard let lowerLimit else { throw json.missingField("lowerlimit") }
            self.lowerLimit = lowerLimit
            guard let upperLimit else { throw json.missingField("upperlimit") }
            self.upperLimit = upperLimit
            self.other = json.keptMembersOfObject()
        }
    }

    /// A port and the states that it can have.
    public struct PortStates: Sendable, JSONReadable {
        /// The port's number.
        public let port: PortNumber
        /// The states.
        public let states: [StateName]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - port: The port's number.
        ///   - states: The states.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(port: PortNumber, states: [StateName] = [], other: [String: JSONValue] = [:]) {
            self.port = port
            self.states = states
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var port: PortNumber?
            var states: [StateName] = []
            while let key = try json.nextMember(of: "port,states") {
                switch key {
                case 0: port = try json.readInt().map(PortNumber.fromZero)
                case 1: states = try json.readArray(of: StateName.self)
                default: break
                }
            }
            guard let port else { throw json.missingField("port") }
            self.port = port
            self.states = states
            self.other = json.keptMembersOfObject()
        }
    }

    /// A state that a port can have.
    public struct StateName: Sendable, JSONReadable {
        /// The state.
        public let name: State
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The state.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: State, other: [String: JSONValue] = [:]) {
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: State?
            while let key = try json.nextMember(of: "name") {
                switch key {
                case 0: name = try json.readWord(State.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.other = json.keptMembersOfObject()
        }
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
        /// A parameter is unknown.
        @_alwaysEmitIntoClient
        public static var unknownParameter: DeviceError.Code { 2200 }
        /// Something unexpected happened.
        @_alwaysEmitIntoClient
        public static var unexpectedError: DeviceError.Code { 2201 }
        /// The request failed.
        @_alwaysEmitIntoClient
        public static var genericError: DeviceError.Code { 2202 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2203 }
        /// A range is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRange: DeviceError.Code { 2204 }
        /// There is no such port.
        @_alwaysEmitIntoClient
        public static var invalidPort: DeviceError.Code { 2205 }
        /// The port cannot be supervised.
        @_alwaysEmitIntoClient
        public static var notSupervisable: DeviceError.Code { 2206 }
    }
}

extension Vapix {
    /// Ports that notice when their cable is cut or shorted.
    @_alwaysEmitIntoClient
    public var supervisedIO: SupervisedIO { SupervisedIO(vapix: self) }
}
