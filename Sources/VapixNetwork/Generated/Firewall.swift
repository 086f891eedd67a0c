// Generated from Specs/firewall.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Which packets from the network the device accepts.
///
/// `/config/discover` lists it as `firewall`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/>.
public struct Firewall: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "firewall", version: "1.0", path: "/config/rest/firewall/v1")

    /// The rules that apply, and those that are tested.
    @_alwaysEmitIntoClient
    public var rules: Rules { Rules(vapix: vapix) }

    /// Reads whether the firewall is on, and the rules.
    ///
    /// Access: admin. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/>.
    ///
    /// - Returns: Whether the firewall is on, and the rules.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> State {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<State> { callGet }

    private static let callGet = VapixCall<State>(
        id: "firewall/get", api: Firewall.configurationAPI, method: .get, path: "", access: .admin, effect: .read,
        reply: .resource)

    /// Turns the firewall on or off.
    ///
    /// Access: admin. Effect: idempotent. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/>.
    ///
    /// - Parameter isActivated: Whether the firewall is on (`activated`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set(isActivated: Bool? = nil) async throws {
        try await vapix.send(Self.set(isActivated: isActivated))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set(isActivated: Bool? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "firewall/set", api: Firewall.configurationAPI, method: .patch, path: "", access: .admin,
            effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            json.member("activated", isActivated)
            json.endObject()
        }
    }

    /// Replaces the rules.
    ///
    /// With a time to test them the device returns to the rules before, unless the new ones are confirmed in time. A
    /// rule names at most one address, one port and one kind of packet.
    ///
    /// Access: admin. Effect: once. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/>.
    ///
    /// - Parameters:
    ///   - rules: The new rules.
    ///   - fallbackTime: How long to test the rules; zero applies the rules without a test. A test requires that the
    ///     firewall is on.
    ///   - defaultPolicy: The treatment of packets that match no rule.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidAddress``, ``ErrorCode/invalidAddressRange``,
    ///   ``ErrorCode/invalidRequest`` or ``ErrorCode/invalidPortRange`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setRules(_ rules: [Rule], fallbackTime: Duration? = nil, defaultPolicy: Policy? = nil) async throws {
        try await vapix.send(Self.setRules(rules, fallbackTime: fallbackTime, defaultPolicy: defaultPolicy))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setRules(
        _ rules: [Rule], fallbackTime: Duration? = nil, defaultPolicy: Policy? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "firewall/setRules", api: Firewall.configurationAPI, method: .post, path: "/conf/setRules",
            access: .admin, effect: .once, reply: .done
        ) { json in
            json.beginObject()
            json.key("rules")
            json.beginArray()
            for item in rules { item.write(to: &json) }
            json.endArray()
            json.member("fallbackTime", fallbackTime, in: .seconds)
            json.member("defaultPolicy", defaultPolicy?.rawValue)
            json.endObject()
        }
    }

    /// Ends the test of the rules and keeps them.
    ///
    /// Access: admin. Effect: idempotent. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func confirmRules() async throws {
        try await vapix.send(Self.confirmRules())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func confirmRules() -> VapixCall<Void> { callConfirmRules }

    private static let callConfirmRules = VapixCall<Void>(
        id: "firewall/confirmRules", api: Firewall.configurationAPI, method: .post, path: "/conf/confirmRules",
        access: .admin, effect: .idempotent, reply: .done
    ) { json in
        json.beginObject()
        json.endObject()
    }

    /// Ends the test of the rules and restores the previous ones.
    ///
    /// Access: admin. Effect: idempotent. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func clearPendingRules() async throws {
        try await vapix.send(Self.clearPendingRules())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func clearPendingRules() -> VapixCall<Void> { callClearPendingRules }

    private static let callClearPendingRules = VapixCall<Void>(
        id: "firewall/clearPendingRules", api: Firewall.configurationAPI, method: .post,
        path: "/conf/clearPendingRules", access: .admin, effect: .idempotent, reply: .done
    ) { json in
        json.beginObject()
        json.endObject()
    }

    /// The rules that apply, and those that are tested.
    public struct Rules: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads the rules and the state of a test.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/>.
        ///
        /// - Returns: The rules that apply, and those that are tested.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> RuleSet {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<RuleSet> { callRulesGet }

        private static let callRulesGet = VapixCall<RuleSet>(
            id: "firewall/rules.get", api: Firewall.configurationAPI, method: .get, path: "/conf/rules", access: .admin,
            effect: .read, reply: .resource)
    }

    /// Whether the firewall is on, and the rules.
    public struct State: Sendable, JSONReadable {
        /// Whether the firewall is on (`activated`).
        public let isActivated: Bool?
        /// The rules (`conf`).
        public let configuration: Configuration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isActivated: Whether the firewall is on.
        ///   - configuration: The rules.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isActivated: Bool? = nil, configuration: Configuration? = nil, other: [String: JSONValue] = [:]) {
            self.isActivated = isActivated
            self.configuration = configuration
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isActivated: Bool?
            var configuration: Configuration?
            while let key = try json.nextMember(of: "activated,conf") {
                switch key {
                case 0: isActivated = try json.readBool()
                case 1: configuration = try json.read(Configuration.self)
                default: break
                }
            }
            self.isActivated = isActivated
            self.configuration = configuration
            self.other = json.keptMembersOfObject()
        }
    }

    /// The rules that apply, and those that are tested.
    public struct RuleSet: Sendable, JSONReadable {
        /// The treatment of packets that match no rule; `ACCEPT` by default.
        public let activeDefaultPolicy: Policy?
        /// The rules that apply.
        public let activeRules: [Rule]
        /// The default policy of the pending rules; absent if no test is in progress.
        public let pendingDefaultPolicy: Policy?
        /// The pending rules of a test; empty if no test is in progress.
        public let pendingRules: [Rule]
        /// The time until the test ends; zero if no test is in progress.
        public let testTimeLeft: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - activeDefaultPolicy: The treatment of packets that match no rule; `ACCEPT` by default.
        ///   - activeRules: The rules that apply.
        ///   - pendingDefaultPolicy: The default policy of the pending rules; absent if no test is in progress.
        ///   - pendingRules: The pending rules of a test; empty if no test is in progress.
        ///   - testTimeLeft: The time until the test ends; zero if no test is in progress.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            activeDefaultPolicy: Policy? = nil, activeRules: [Rule] = [], pendingDefaultPolicy: Policy? = nil,
            pendingRules: [Rule] = [], testTimeLeft: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.activeDefaultPolicy = activeDefaultPolicy
            self.activeRules = activeRules
            self.pendingDefaultPolicy = pendingDefaultPolicy
            self.pendingRules = pendingRules
            self.testTimeLeft = testTimeLeft
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var activeDefaultPolicy: Policy?
            var activeRules: [Rule] = []
            var pendingDefaultPolicy: Policy?
            var pendingRules: [Rule] = []
            var testTimeLeft: Duration?
            let keys: StaticString = """
                activeDefaultPolicy,activeRules,pendingDefaultPolicy,pendingRules,testTimeLeft
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: activeDefaultPolicy = try json.readWord(Policy.self)
                case 1: activeRules = try json.readArray(of: Rule.self)
                case 2: pendingDefaultPolicy = try json.readWord(Policy.self)
                case 3: pendingRules = try json.readArray(of: Rule.self)
                case 4: testTimeLeft = try json.readDuration(in: .seconds)
                default: break
                }
            }
            self.activeDefaultPolicy = activeDefaultPolicy
            self.activeRules = activeRules
            self.pendingDefaultPolicy = pendingDefaultPolicy
            self.pendingRules = pendingRules
            self.testTimeLeft = testTimeLeft
            self.other = json.keptMembersOfObject()
        }
    }

    /// The state of the firewall.
    public struct Configuration: Sendable, JSONReadable {
        /// The rules that apply, and those that are tested.
        public let rules: RuleSet?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - rules: The rules that apply, and those that are tested.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(rules: RuleSet? = nil, other: [String: JSONValue] = [:]) {
            self.rules = rules
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var rules: RuleSet?
            while let key = try json.nextMember(of: "rules") {
                switch key {
                case 0: rules = try json.read(RuleSet.self)
                default: break
                }
            }
            self.rules = rules
            self.other = json.keptMembersOfObject()
        }
    }

    /// A rule for packets.
    public struct Rule: Sendable, JSONReadable {
        /// The kind of the rule.
        public var ruleType: RuleType
        /// The address or network of the sender, IPv4 or IPv6.
        public var ip: String?
        /// The addresses of the sender.
        public var ipRange: AddressRange?
        /// The hardware address of the sender.
        public var mac: String?
        /// The TCP port.
        ///
        /// 1 to 65535.
        public var tcpPort: Int?
        /// The UDP port.
        ///
        /// 1 to 65535.
        public var udpPort: Int?
        /// The port with its protocol.
        public var port: Port?
        /// The range of ports with its protocol.
        public var portRange: PortRange?
        /// The kind of packet (`pktType`).
        public var packetType: PacketType?
        /// The properties of a filter.
        public var filter: Filter?
        /// The properties of a limit.
        public var limit: Limit?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ruleType: The kind of the rule.
        ///   - ip: The address or network of the sender, IPv4 or IPv6.
        ///   - ipRange: The addresses of the sender.
        ///   - mac: The hardware address of the sender.
        ///   - tcpPort: The TCP port.
        ///   - udpPort: The UDP port.
        ///   - port: The port with its protocol.
        ///   - portRange: The range of ports with its protocol.
        ///   - packetType: The kind of packet.
        ///   - filter: The properties of a filter.
        ///   - limit: The properties of a limit.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            ruleType: RuleType, ip: String? = nil, ipRange: AddressRange? = nil, mac: String? = nil,
            tcpPort: Int? = nil, udpPort: Int? = nil, port: Port? = nil, portRange: PortRange? = nil,
            packetType: PacketType? = nil, filter: Filter? = nil, limit: Limit? = nil, other: [String: JSONValue] = [:]
        ) {
            self.ruleType = ruleType
            self.ip = ip
            self.ipRange = ipRange
            self.mac = mac
            self.tcpPort = tcpPort
            self.udpPort = udpPort
            self.port = port
            self.portRange = portRange
            self.packetType = packetType
            self.filter = filter
            self.limit = limit
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("ruleType", ruleType.rawValue)
            json.member("ip", ip)
            if let ipRange {
                json.key("ipRange")
                ipRange.write(to: &json)
            }
            json.member("mac", mac)
            json.member("tcpPort", tcpPort)
            json.member("udpPort", udpPort)
            if let port {
                json.key("port")
                port.write(to: &json)
            }
            if let portRange {
                json.key("portRange")
                portRange.write(to: &json)
            }
            json.member("pktType", packetType?.rawValue)
            if let filter {
                json.key("filter")
                filter.write(to: &json)
            }
            if let limit {
                json.key("limit")
                limit.write(to: &json)
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var ruleType: RuleType?
            var ip: String?
            var ipRange: AddressRange?
            var mac: String?
            var tcpPort: Int?
            var udpPort: Int?
            var port: Port?
            var portRange: PortRange?
            var packetType: PacketType?
            var filter: Filter?
            var limit: Limit?
            let keys: StaticString = """
                ruleType,ip,ipRange,mac,tcpPort,udpPort,port,portRange,pktType,filter,limit
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: ruleType = try json.readWord(RuleType.self)
                case 1: ip = try json.readString()
                case 2: ipRange = try json.read(AddressRange.self)
                case 3: mac = try json.readString()
                case 4: tcpPort = try json.readInt()
                case 5: udpPort = try json.readInt()
                case 6: port = try json.read(Port.self)
                case 7: portRange = try json.read(PortRange.self)
                case 8: packetType = try json.readWord(PacketType.self)
                case 9: filter = try json.read(Filter.self)
                case 10: limit = try json.read(Limit.self)
                default: break
                }
            }
            guard let ruleType else { throw json.missingField("ruleType") }
            self.ruleType = ruleType
            self.ip = ip
            self.ipRange = ipRange
            self.mac = mac
            self.tcpPort = tcpPort
            self.udpPort = udpPort
            self.port = port
            self.portRange = portRange
            self.packetType = packetType
            self.filter = filter
            self.limit = limit
            self.other = json.keptMembersOfObject()
        }
    }

    /// The kind of a rule.
    public struct RuleType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The rule accepts or drops packets.
        @_alwaysEmitIntoClient
        public static var filter: RuleType { Self(rawValue: "FILTER") }
        /// The rule limits the number of packets.
        @_alwaysEmitIntoClient
        public static var limit: RuleType { Self(rawValue: "LIMIT") }
    }

    /// A range of addresses, bounds included.
    public struct AddressRange: Sendable, JSONReadable {
        /// The first address.
        public var start: String
        /// The last address.
        public var end: String
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - start: The first address.
        ///   - end: The last address.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(start: String, end: String, other: [String: JSONValue] = [:]) {
            self.start = start
            self.end = end
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("start", start)
            json.member("end", end)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var start: String?
            var end: String?
            while let key = try json.nextMember(of: "start,end") {
                switch key {
                case 0: start = try json.readString()
                case 1: end = try json.readString()
                default: break
                }
            }
            guard let start else { throw json.missingField("start") }
            self.start = start
            guard let end else { throw json.missingField("end") }
            self.end = end
            self.other = json.keptMembersOfObject()
        }
    }

    /// A port.
    public struct Port: Sendable, JSONReadable {
        /// The protocol.
        public var portType: PortType
        /// The port's number (`portNum`).
        ///
        /// 1 to 65535.
        public var number: Int
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - portType: The protocol.
        ///   - number: The port's number.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(portType: PortType, number: Int, other: [String: JSONValue] = [:]) {
            self.portType = portType
            self.number = number
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("portType", portType.rawValue)
            json.member("portNum", number)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var portType: PortType?
            var number: Int?
            while let key = try json.nextMember(of: "portType,portNum") {
                switch key {
                case 0: portType = try json.readWord(PortType.self)
                case 1: number = try json.readInt()
                default: break
                }
            }
            guard let portType else { throw json.missingField("portType") }
            self.portType = portType
            guard let number else { throw json.missingField("portNum") }
            self.number = number
            self.other = json.keptMembersOfObject()
        }
    }

    /// A range of ports, bounds included.
    public struct PortRange: Sendable, JSONReadable {
        /// The protocol.
        public var portType: PortType
        /// The first port.
        ///
        /// 1 to 65535.
        public var start: Int
        /// The last port.
        ///
        /// 1 to 65535.
        public var end: Int
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - portType: The protocol.
        ///   - start: The first port.
        ///   - end: The last port.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(portType: PortType, start: Int, end: Int, other: [String: JSONValue] = [:]) {
            self.portType = portType
            self.start = start
            self.end = end
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("portType", portType.rawValue)
            json.member("start", start)
            json.member("end", end)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var portType: PortType?
            var start: Int?
            var end: Int?
            while let key = try json.nextMember(of: "portType,start,end") {
                switch key {
                case 0: portType = try json.readWord(PortType.self)
                case 1: start = try json.readInt()
                case 2: end = try json.readInt()
                default: break
                }
            }
            guard let portType else { throw json.missingField("portType") }
            self.portType = portType
            guard let start else { throw json.missingField("start") }
            self.start = start
            guard let end else { throw json.missingField("end") }
            self.end = end
            self.other = json.keptMembersOfObject()
        }
    }

    /// A protocol.
    public struct PortType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// TCP.
        @_alwaysEmitIntoClient
        public static var tcp: PortType { Self(rawValue: "TCP") }
        /// UDP.
        @_alwaysEmitIntoClient
        public static var udp: PortType { Self(rawValue: "UDP") }
        /// TCP and UDP.
        @_alwaysEmitIntoClient
        public static var both: PortType { Self(rawValue: "BOTH") }
    }

    /// A kind of packet of the link layer.
    public struct PacketType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Packets to one receiver.
        @_alwaysEmitIntoClient
        public static var unicast: PacketType { Self(rawValue: "UNICAST") }
        /// Packets to all receivers.
        @_alwaysEmitIntoClient
        public static var broadcast: PacketType { Self(rawValue: "BROADCAST") }
        /// Packets to a group of receivers.
        @_alwaysEmitIntoClient
        public static var multicast: PacketType { Self(rawValue: "MULTICAST") }
    }

    /// The properties of a filter.
    public struct Filter: Sendable, JSONReadable {
        /// The treatment of the packets.
        public var policy: Policy
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - policy: The treatment of the packets.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(policy: Policy, other: [String: JSONValue] = [:]) {
            self.policy = policy
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("policy", policy.rawValue)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var policy: Policy?
            while let key = try json.nextMember(of: "policy") {
                switch key {
                case 0: policy = try json.readWord(Policy.self)
                default: break
                }
            }
            guard let policy else { throw json.missingField("policy") }
            self.policy = policy
            self.other = json.keptMembersOfObject()
        }
    }

    /// The treatment of packets.
    public struct Policy: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The packets are dropped.
        @_alwaysEmitIntoClient
        public static var drop: Policy { Self(rawValue: "DROP") }
        /// The packets are accepted.
        @_alwaysEmitIntoClient
        public static var accept: Policy { Self(rawValue: "ACCEPT") }
    }

    /// How many packets or connections a rule allows.
    public struct Limit: Sendable, JSONReadable {
        /// The number of packets or connections in a period.
        ///
        /// 1 to 65535.
        public var amount: Int
        /// The period in which the amount is allowed.
        public var period: LimitPeriod
        /// The unit that the limit counts.
        public var unit: LimitUnit
        /// The number of packets or connections at once before the limit applies.
        ///
        /// 1 to 65535.
        public var burst: Int
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - amount: The number of packets or connections in a period.
        ///   - period: The period in which the amount is allowed.
        ///   - unit: The unit that the limit counts.
        ///   - burst: The number of packets or connections at once before the limit applies.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(amount: Int, period: LimitPeriod, unit: LimitUnit, burst: Int, other: [String: JSONValue] = [:]) {
            self.amount = amount
            self.period = period
            self.unit = unit
            self.burst = burst
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("amount", amount)
            json.member("period", period.rawValue)
            json.member("unit", unit.rawValue)
            json.member("burst", burst)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var amount: Int?
            var period: LimitPeriod?
            var unit: LimitUnit?
            var burst: Int?
            while let key = try json.nextMember(of: "amount,period,unit,burst") {
                switch key {
                case 0: amount = try json.readInt()
                case 1: period = try json.readWord(LimitPeriod.self)
                case 2: unit = try json.readWord(LimitUnit.self)
                case 3: burst = try json.readInt()
                default: break
                }
            }
            guard let amount else { throw json.missingField("amount") }
            self.amount = amount
            guard let period else { throw json.missingField("period") }
            self.period = period
            guard let unit else { throw json.missingField("unit") }
            self.unit = unit
            guard let burst else { throw json.missingField("burst") }
            self.burst = burst
            self.other = json.keptMembersOfObject()
        }
    }

    /// A period of time.
    public struct LimitPeriod: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A second.
        @_alwaysEmitIntoClient
        public static var second: LimitPeriod { Self(rawValue: "SECOND") }
        /// A minute.
        @_alwaysEmitIntoClient
        public static var minute: LimitPeriod { Self(rawValue: "MINUTE") }
    }

    /// The unit that a limit counts.
    public struct LimitUnit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// New connections.
        @_alwaysEmitIntoClient
        public static var newConnections: LimitUnit { Self(rawValue: "NEWCONNECTIONS") }
        /// Packets.
        @_alwaysEmitIntoClient
        public static var packets: LimitUnit { Self(rawValue: "PACKETS") }
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
        /// An address is not a valid IPv4 or IPv6 address.
        @_alwaysEmitIntoClient
        public static var invalidAddress: DeviceError.Code { 100 }
        /// A range of addresses is invalid.
        @_alwaysEmitIntoClient
        public static var invalidAddressRange: DeviceError.Code { 101 }
        /// The request is invalid, for example a test while the firewall is off.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 103 }
        /// A range of ports is invalid.
        @_alwaysEmitIntoClient
        public static var invalidPortRange: DeviceError.Code { 104 }
    }
}

extension Vapix {
    /// Which packets from the network the device accepts.
    @_alwaysEmitIntoClient
    public var firewall: Firewall { Firewall(vapix: self) }
}
