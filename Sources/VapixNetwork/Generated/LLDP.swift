// Generated from Specs/lldp.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The neighbors in the network that the device has found with LLDP.
///
/// `/config/discover` lists it as `lldp`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/lldp-configuration-api/>.
public struct LLDP: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "lldp", version: "1.0", path: "/config/rest/lldp/v1")

    /// Whether the device sends and receives LLDP packets.
    @_alwaysEmitIntoClient
    public var activated: Activated { Activated(vapix: vapix) }

    /// Reads whether LLDP is on, and the neighbors.
    ///
    /// Access: admin. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/lldp-configuration-api/#get-all-neighbors>.
    ///
    /// - Returns: Whether LLDP is on, and the neighbors.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> State {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<State> { callGet }

    private static let callGet = VapixCall<State>(
        id: "lldp/get", api: LLDP.configurationAPI, method: .get, path: "", access: .admin, effect: .read,
        reply: .resource)

    /// Whether the device sends and receives LLDP packets.
    public struct Activated: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Turns LLDP on or off; without it, fabric attach does not work either.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/lldp-configuration-api/#activatedeactivate-lldp>.
        ///
        /// - Parameter isActivated: Whether the device sends and receives LLDP packets.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ isActivated: Bool) async throws {
            try await vapix.send(Self.set(isActivated))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ isActivated: Bool) -> VapixCall<Void> {
            VapixCall(
                id: "lldp/activated.set", api: LLDP.configurationAPI, method: .patch, path: "/activated",
                access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.write(isActivated)
            }
        }
    }

    /// Whether LLDP is on, and the neighbors.
    public struct State: Sendable, JSONReadable {
        /// Whether the device sends and receives LLDP packets (`activated`).
        public let isActivated: Bool?
        /// The neighbors of all network interfaces.
        public let neighbors: [Neighbor]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isActivated: Whether the device sends and receives LLDP packets.
        ///   - neighbors: The neighbors of all network interfaces.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isActivated: Bool? = nil, neighbors: [Neighbor] = [], other: [String: JSONValue] = [:]) {
            self.isActivated = isActivated
            self.neighbors = neighbors
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isActivated: Bool?
            var neighbors: [Neighbor] = []
            while let key = try json.nextMember(of: "activated,neighbors") {
                switch key {
                case 0: isActivated = try json.readBool()
                case 1: neighbors = try json.readArray(of: Neighbor.self)
                default: break
                }
            }
            self.isActivated = isActivated
            self.neighbors = neighbors
            self.other = json.keptMembersOfObject()
        }
    }

    /// A device at the other end of a cable.
    public struct Neighbor: Sendable, JSONReadable {
        /// How long the neighbor's information is valid (`TTL`).
        public let timeToLive: Duration?
        /// When the information arrived, in seconds since 1970 in UTC; some devices send the information's age in
        /// seconds.
        public let age: Int64?
        /// The neighbor's identifier.
        public let chassisID: ChassisID?
        /// The device's interface that received the information, "eth0" for example (`ifName`).
        public let interfaceName: String?
        /// The address for managing the neighbor, if the neighbor sends one (`mgmtIP`).
        public let managementAddress: ManagementAddress?
        /// The description of the neighbor's port, if the neighbor sends one (`portDescr`).
        public let portDescription: String?
        /// The identifier of the neighbor's port.
        public let portID: PortID?
        /// The protocol that the neighbor uses (`protocol`).
        public let discoveryProtocol: DiscoveryProtocol?
        /// The neighbor's description, if the neighbor sends one (`sysDescr`).
        public let systemDescription: String?
        /// The neighbor's host name, if the neighbor sends one (`sysName`).
        public let systemName: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - timeToLive: How long the neighbor's information is valid.
        ///   - age: When the information arrived, in seconds since 1970 in UTC; some devices send the information's age
        ///     in seconds.
        ///   - chassisID: The neighbor's identifier.
        ///   - interfaceName: The device's interface that received the information, "eth0" for example.
        ///   - managementAddress: The address for managing the neighbor, if the neighbor sends one.
        ///   - portDescription: The description of the neighbor's port, if the neighbor sends one.
        ///   - portID: The identifier of the neighbor's port.
        ///   - discoveryProtocol: The protocol that the neighbor uses.
        ///   - systemDescription: The neighbor's description, if the neighbor sends one.
        ///   - systemName: The neighbor's host name, if the neighbor sends one.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            timeToLive: Duration? = nil, age: Int64? = nil, chassisID: ChassisID? = nil, interfaceName: String? = nil,
            managementAddress: ManagementAddress? = nil, portDescription: String? = nil, portID: PortID? = nil,
            discoveryProtocol: DiscoveryProtocol? = nil, systemDescription: String? = nil, systemName: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.timeToLive = timeToLive
            self.age = age
            self.chassisID = chassisID
            self.interfaceName = interfaceName
            self.managementAddress = managementAddress
            self.portDescription = portDescription
            self.portID = portID
            self.discoveryProtocol = discoveryProtocol
            self.systemDescription = systemDescription
            self.systemName = systemName
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var timeToLive: Duration?
            var age: Int64?
            var chassisID: ChassisID?
            var interfaceName: String?
            var managementAddress: ManagementAddress?
            var portDescription: String?
            var portID: PortID?
            var discoveryProtocol: DiscoveryProtocol?
            var systemDescription: String?
            var systemName: String?
            let keys: StaticString = """
                TTL,age,chassisID,ifName,mgmtIP,portDescr,portID,protocol,sysDescr,sysName
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: timeToLive = try json.readDuration(in: .seconds)
                case 1: age = try json.readInt64()
                case 2: chassisID = try json.read(ChassisID.self)
                case 3: interfaceName = try json.readString()
                case 4: managementAddress = try json.read(ManagementAddress.self)
                case 5: portDescription = try json.readString()
                case 6: portID = try json.read(PortID.self)
                case 7: discoveryProtocol = try json.readWord(DiscoveryProtocol.self)
                case 8: systemDescription = try json.readString()
                case 9: systemName = try json.readString()
                default: break
                }
            }
            self.timeToLive = timeToLive
            self.age = age
            self.chassisID = chassisID
            self.interfaceName = interfaceName
            self.managementAddress = managementAddress
            self.portDescription = portDescription
            self.portID = portID
            self.discoveryProtocol = discoveryProtocol
            self.systemDescription = systemDescription
            self.systemName = systemName
            self.other = json.keptMembersOfObject()
        }
    }

    /// A neighbor's identifier.
    public struct ChassisID: Sendable, JSONReadable {
        /// The kind of identifier (`subType`).
        public let kind: ChassisIDKind?
        /// The identifier.
        public let value: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - kind: The kind of identifier.
        ///   - value: The identifier.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(kind: ChassisIDKind? = nil, value: String? = nil, other: [String: JSONValue] = [:]) {
            self.kind = kind
            self.value = value
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var kind: ChassisIDKind?
            var value: String?
            while let key = try json.nextMember(of: "subType,value") {
                switch key {
                case 0: kind = try json.readWord(ChassisIDKind.self)
                case 1: value = try json.readString()
                default: break
                }
            }
            self.kind = kind
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of identifier of a neighbor.
    public struct ChassisIDKind: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A component of the chassis.
        @_alwaysEmitIntoClient
        public static var chassisComponent: ChassisIDKind { Self(rawValue: "ChassisComponent") }
        /// The alias of an interface.
        @_alwaysEmitIntoClient
        public static var interfaceAlias: ChassisIDKind { Self(rawValue: "InterfaceAlias") }
        /// A component of a port.
        @_alwaysEmitIntoClient
        public static var portComponent: ChassisIDKind { Self(rawValue: "PortComponent") }
        /// A MAC address.
        @_alwaysEmitIntoClient
        public static var macAddress: ChassisIDKind { Self(rawValue: "MACAddress") }
        /// A network address.
        @_alwaysEmitIntoClient
        public static var networkAddress: ChassisIDKind { Self(rawValue: "NetworkAddress") }
        /// The name of an interface.
        @_alwaysEmitIntoClient
        public static var interfaceName: ChassisIDKind { Self(rawValue: "InterfaceName") }
        /// An identifier of the neighbor's own choice.
        @_alwaysEmitIntoClient
        public static var locallyAssigned: ChassisIDKind { Self(rawValue: "LocallyAssigned") }
    }

    /// The identifier of a neighbor's port.
    public struct PortID: Sendable, JSONReadable {
        /// The kind of identifier (`subType`).
        public let kind: PortIDKind?
        /// The identifier.
        public let value: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - kind: The kind of identifier.
        ///   - value: The identifier.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(kind: PortIDKind? = nil, value: String? = nil, other: [String: JSONValue] = [:]) {
            self.kind = kind
            self.value = value
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var kind: PortIDKind?
            var value: String?
            while let key = try json.nextMember(of: "subType,value") {
                switch key {
                case 0: kind = try json.readWord(PortIDKind.self)
                case 1: value = try json.readString()
                default: break
                }
            }
            self.kind = kind
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of identifier of a port.
    public struct PortIDKind: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The alias of an interface.
        @_alwaysEmitIntoClient
        public static var interfaceAlias: PortIDKind { Self(rawValue: "InterfaceAlias") }
        /// A component of a port.
        @_alwaysEmitIntoClient
        public static var portComponent: PortIDKind { Self(rawValue: "PortComponent") }
        /// A MAC address.
        @_alwaysEmitIntoClient
        public static var macAddress: PortIDKind { Self(rawValue: "MACAddress") }
        /// A network address.
        @_alwaysEmitIntoClient
        public static var networkAddress: PortIDKind { Self(rawValue: "NetworkAddress") }
        /// The name of an interface.
        @_alwaysEmitIntoClient
        public static var interfaceName: PortIDKind { Self(rawValue: "InterfaceName") }
        /// The identifier of an agent's circuit.
        @_alwaysEmitIntoClient
        public static var agentCircuitID: PortIDKind { Self(rawValue: "AgentCircuitID") }
        /// An identifier of the neighbor's own choice.
        @_alwaysEmitIntoClient
        public static var locallyAssigned: PortIDKind { Self(rawValue: "LocallyAssigned") }
    }

    /// An address for managing a neighbor.
    public struct ManagementAddress: Sendable, JSONReadable {
        /// The kind of address (`subType`).
        public let kind: AddressKind?
        /// The address.
        public let value: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - kind: The kind of address.
        ///   - value: The address.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(kind: AddressKind? = nil, value: String? = nil, other: [String: JSONValue] = [:]) {
            self.kind = kind
            self.value = value
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var kind: AddressKind?
            var value: String?
            while let key = try json.nextMember(of: "subType,value") {
                switch key {
                case 0: kind = try json.readWord(AddressKind.self)
                case 1: value = try json.readString()
                default: break
                }
            }
            self.kind = kind
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of address.
    public struct AddressKind: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An IPv4 address.
        @_alwaysEmitIntoClient
        public static var ipv4: AddressKind { Self(rawValue: "IPv4") }
        /// An IPv6 address.
        @_alwaysEmitIntoClient
        public static var ipv6: AddressKind { Self(rawValue: "IPv6") }
    }

    /// A protocol for discovery in a local network.
    public struct DiscoveryProtocol: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The Link Layer Discovery Protocol.
        @_alwaysEmitIntoClient
        public static var lldp: DiscoveryProtocol { Self(rawValue: "LLDP") }
        /// The Cisco Discovery Protocol, version 1.
        @_alwaysEmitIntoClient
        public static var cdp1: DiscoveryProtocol { Self(rawValue: "CDPv1") }
        /// The Cisco Discovery Protocol, version 2.
        @_alwaysEmitIntoClient
        public static var cdp2: DiscoveryProtocol { Self(rawValue: "CDPv2") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// The neighbors in the network that the device has found with LLDP.
    @_alwaysEmitIntoClient
    public var lldp: LLDP { LLDP(vapix: self) }
}
