// Generated from Specs/network-time-sync.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Synchronization of the device's clock over the network, with NTP and PTP.
///
/// `/config/discover` lists it as `network-time-sync`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/network-time-sync-api/>.
public struct NetworkTimeSync: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(
        id: "network-time-sync", version: "1.0", path: "/config/rest/network-time-sync/v1")

    /// The NTP client.
    @_alwaysEmitIntoClient
    public var ntpClient: NTPClient { NTPClient(vapix: vapix) }

    /// Reads the state of NTP and PTP.
    ///
    /// Access: admin; the page does not say. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/network-time-sync-api/#api-definition>.
    ///
    /// - Returns: The state of NTP and PTP.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> State {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<State> { callGet }

    private static let callGet = VapixCall<State>(
        id: "networkTimeSync/get", api: NetworkTimeSync.configurationAPI, method: .get, path: "", access: .admin,
        effect: .read, reply: .resource)

    /// The NTP client.
    public struct NTPClient: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads the settings and the state of the NTP client.
        ///
        /// Access: admin; the page does not say. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/network-time-sync-api/#get-ntp-client-configuration>.
        ///
        /// - Returns: The settings and the state of the NTP client.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> Client {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<Client> { callNTPClientGet }

        private static let callNTPClientGet = VapixCall<Client>(
            id: "networkTimeSync/ntpClient.get", api: NetworkTimeSync.configurationAPI, method: .get,
            path: "/ntp/client", access: .admin, effect: .read, reply: .resource)

        /// Changes the settings of the NTP client; absent values stay unchanged.
        ///
        /// A list of servers replaces the previous one.
        ///
        /// Access: admin; the page does not say. Effect: idempotent. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/network-time-sync-api/#set-ntp-client-configuration>.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the NTP client runs; true by default (`enabled`).
        ///   - serversSource: The source of the list of servers.
        ///   - staticServers: The servers that were set by hand.
        ///   - minimumPoll: The shortest interval between synchronization attempts; the documentation gives no unit.
        ///   - maximumPoll: The longest interval between synchronization attempts; the documentation gives no unit.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            isEnabled: Bool? = nil, serversSource: ServersSource? = nil, staticServers: [String]? = nil,
            minimumPoll: Int? = nil, maximumPoll: Int? = nil
        ) async throws {
            try await vapix.send(
                Self.set(
                    isEnabled: isEnabled, serversSource: serversSource, staticServers: staticServers,
                    minimumPoll: minimumPoll, maximumPoll: maximumPoll))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            isEnabled: Bool? = nil, serversSource: ServersSource? = nil, staticServers: [String]? = nil,
            minimumPoll: Int? = nil, maximumPoll: Int? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "networkTimeSync/ntpClient.set", api: NetworkTimeSync.configurationAPI, method: .patch,
                path: "/ntp/client", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("enabled", isEnabled)
                json.member("serversSource", serversSource?.rawValue)
                if let staticServers {
                    json.key("staticServers")
                    json.beginArray()
                    for item in staticServers { json.write(item) }
                    json.endArray()
                }
                json.member("minimumPoll", minimumPoll)
                json.member("maximumPoll", maximumPoll)
                json.endObject()
            }
        }
    }

    /// The state of NTP and PTP.
    public struct State: Sendable, JSONReadable {
        /// The state of NTP.
        public let ntp: NTP?
        /// The state of PTP, if the device supports PTP.
        public let ptp: PTP?
        /// Whether the device supports PTP (`ptp_supported`).
        public let isPTPSupported: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ntp: The state of NTP.
        ///   - ptp: The state of PTP, if the device supports PTP.
        ///   - isPTPSupported: Whether the device supports PTP.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(ntp: NTP? = nil, ptp: PTP? = nil, isPTPSupported: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.ntp = ntp
            self.ptp = ptp
            self.isPTPSupported = isPTPSupported
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var ntp: NTP?
            var ptp: PTP?
            var isPTPSupported: Bool?
            while let key = try json.nextMember(of: "ntp,ptp,ptp_supported") {
                switch key {
                case 0: ntp = try json.read(NTP.self)
                case 1: ptp = try json.read(PTP.self)
                case 2: isPTPSupported = try json.readBool()
                default: break
                }
            }
            self.ntp = ntp
            self.ptp = ptp
            self.isPTPSupported = isPTPSupported
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings and the state of the NTP client.
    public struct Client: Sendable, JSONReadable {
        /// Whether the NTP client runs; true by default (`enabled`).
        public let isEnabled: Bool?
        /// The source of the list of servers.
        public let serversSource: ServersSource?
        /// The servers that were set by hand.
        public let staticServers: [String]
        /// The shortest interval between synchronization attempts; the documentation gives no unit.
        public let minimumPoll: Int?
        /// The longest interval between synchronization attempts; the documentation gives no unit.
        public let maximumPoll: Int?
        /// The servers that came with a DHCP lease.
        public let advertisedServers: [String]
        /// The settings of Network Time Security.
        public let nts: NTS?
        /// Whether NTP has set the clock (`synced`).
        public let isSynced: Bool?
        /// The difference between the device's clock and the server's.
        public let timeOffset: Duration?
        /// The time until the next synchronization attempt.
        public let timeToNextSync: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the NTP client runs; true by default.
        ///   - serversSource: The source of the list of servers.
        ///   - staticServers: The servers that were set by hand.
        ///   - minimumPoll: The shortest interval between synchronization attempts; the documentation gives no unit.
        ///   - maximumPoll: The longest interval between synchronization attempts; the documentation gives no unit.
        ///   - advertisedServers: The servers that came with a DHCP lease.
        ///   - nts: The settings of Network Time Security.
        ///   - isSynced: Whether NTP has set the clock.
        ///   - timeOffset: The difference between the device's clock and the server's.
        ///   - timeToNextSync: The time until the next synchronization attempt.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, serversSource: ServersSource? = nil, staticServers: [String] = [],
            minimumPoll: Int? = nil, maximumPoll: Int? = nil, advertisedServers: [String] = [], nts: NTS? = nil,
            isSynced: Bool? = nil, timeOffset: Duration? = nil, timeToNextSync: Duration? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.serversSource = serversSource
            self.staticServers = staticServers
            self.minimumPoll = minimumPoll
            self.maximumPoll = maximumPoll
            self.advertisedServers = advertisedServers
            self.nts = nts
            self.isSynced = isSynced
            self.timeOffset = timeOffset
            self.timeToNextSync = timeToNextSync
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var serversSource: ServersSource?
            var staticServers: [String] = []
            var minimumPoll: Int?
            var maximumPoll: Int?
            var advertisedServers: [String] = []
            var nts: NTS?
            var isSynced: Bool?
            var timeOffset: Duration?
            var timeToNextSync: Duration?
            let keys: StaticString = """
                enabled,serversSource,staticServers,minimumPoll,maximumPoll,advertisedServers,nts,synced,timeOffset,\
                timeToNextSync
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: serversSource = try json.readWord(ServersSource.self)
                case 2: staticServers = try json.readArray(of: String.self)
                case 3: minimumPoll = try json.readInt()
                case 4: maximumPoll = try json.readInt()
                case 5: advertisedServers = try json.readArray(of: String.self)
                case 6: nts = try json.read(NTS.self)
                case 7: isSynced = try json.readBool()
                case 8: timeOffset = try json.readDuration(in: .milliseconds)
                case 9: timeToNextSync = try json.readDuration(in: .seconds)
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.serversSource = serversSource
            self.staticServers = staticServers
            self.minimumPoll = minimumPoll
            self.maximumPoll = maximumPoll
            self.advertisedServers = advertisedServers
            self.nts = nts
            self.isSynced = isSynced
            self.timeOffset = timeOffset
            self.timeToNextSync = timeToNextSync
            self.other = json.keptMembersOfObject()
        }
    }

    /// The source of the list of NTP servers.
    public struct ServersSource: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The DHCP lease.
        @_alwaysEmitIntoClient
        public static var dhcp: ServersSource { Self(rawValue: "DHCP") }
        /// The list that was set by hand.
        @_alwaysEmitIntoClient
        public static var `static`: ServersSource { Self(rawValue: "STATIC") }
    }

    /// NTP.
    public struct NTP: Sendable, JSONReadable {
        /// The NTP client.
        public let client: Client?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - client: The NTP client.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(client: Client? = nil, other: [String: JSONValue] = [:]) {
            self.client = client
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var client: Client?
            while let key = try json.nextMember(of: "client") {
                switch key {
                case 0: client = try json.read(Client.self)
                default: break
                }
            }
            self.client = client
            self.other = json.keptMembersOfObject()
        }
    }

    /// Network Time Security, NTP with authentication.
    public struct NTS: Sendable, JSONReadable {
        /// Whether NTS is on (`enabled`).
        public let isEnabled: Bool?
        /// The NTS key establishment servers.
        public let staticServers: [String]
        /// The CA certificates to trust for NTS.
        public let caCertificates: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether NTS is on.
        ///   - staticServers: The NTS key establishment servers.
        ///   - caCertificates: The CA certificates to trust for NTS.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isEnabled: Bool? = nil, staticServers: [String] = [], caCertificates: [String] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.isEnabled = isEnabled
            self.staticServers = staticServers
            self.caCertificates = caCertificates
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var staticServers: [String] = []
            var caCertificates: [String] = []
            while let key = try json.nextMember(of: "enabled,staticServers,caCertificates") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: staticServers = try json.readArray(of: String.self)
                case 2: caCertificates = try json.readArray(of: String.self)
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.staticServers = staticServers
            self.caCertificates = caCertificates
            self.other = json.keptMembersOfObject()
        }
    }

    /// The Precision Time Protocol.
    public struct PTP: Sendable, JSONReadable {
        /// Whether the hardware can timestamp packets (`hardwareSupport`).
        public let isHardwareSupported: Bool?
        /// Whether PTP sets the device's clock (`synchronizeSystemClock`).
        public let setsSystemClock: Bool?
        /// The state of the port, STOPPED for example.
        public let portState: String?
        /// The PTP identity of the device.
        public let identity: String?
        /// The identity of the grandmaster clock (`grandMasterIdentity`).
        public let grandmasterIdentity: String?
        /// The difference between the device's clock and the grandmaster clock (`grandMasterOffset`).
        public let grandmasterOffset: Double?
        /// The offset by which the device's clock was changed.
        public let systemClockAdjustedOffset: Double?
        /// The offset from UTC.
        public let utcOffset: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isHardwareSupported: Whether the hardware can timestamp packets.
        ///   - setsSystemClock: Whether PTP sets the device's clock.
        ///   - portState: The state of the port, STOPPED for example.
        ///   - identity: The PTP identity of the device.
        ///   - grandmasterIdentity: The identity of the grandmaster clock.
        ///   - grandmasterOffset: The difference between the device's clock and the grandmaster clock.
        ///   - systemClockAdjustedOffset: The offset by which the device's clock was changed.
        ///   - utcOffset: The offset from UTC.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isHardwareSupported: Bool? = nil, setsSystemClock: Bool? = nil, portState: String? = nil,
            identity: String? = nil, grandmasterIdentity: String? = nil, grandmasterOffset: Double? = nil,
            systemClockAdjustedOffset: Double? = nil, utcOffset: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isHardwareSupported = isHardwareSupported
            self.setsSystemClock = setsSystemClock
            self.portState = portState
            self.identity = identity
            self.grandmasterIdentity = grandmasterIdentity
            self.grandmasterOffset = grandmasterOffset
            self.systemClockAdjustedOffset = systemClockAdjustedOffset
            self.utcOffset = utcOffset
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isHardwareSupported: Bool?
            var setsSystemClock: Bool?
            var portState: String?
            var identity: String?
            var grandmasterIdentity: String?
            var grandmasterOffset: Double?
            var systemClockAdjustedOffset: Double?
            var utcOffset: Int?
            let keys: StaticString = """
                hardwareSupport,synchronizeSystemClock,portState,identity,grandMasterIdentity,grandMasterOffset,\
                systemClockAdjustedOffset,utcOffset
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: isHardwareSupported = try json.readBool()
                case 1: setsSystemClock = try json.readBool()
                case 2: portState = try json.readString()
                case 3: identity = try json.readString()
                case 4: grandmasterIdentity = try json.readString()
                case 5: grandmasterOffset = try json.readDouble()
                case 6: systemClockAdjustedOffset = try json.readDouble()
                case 7: utcOffset = try json.readInt()
                default: break
                }
            }
            self.isHardwareSupported = isHardwareSupported
            self.setsSystemClock = setsSystemClock
            self.portState = portState
            self.identity = identity
            self.grandmasterIdentity = grandmasterIdentity
            self.grandmasterOffset = grandmasterOffset
            self.systemClockAdjustedOffset = systemClockAdjustedOffset
            self.utcOffset = utcOffset
            self.other = json.keptMembersOfObject()
        }
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
    /// Synchronization of the device's clock over the network, with NTP and PTP.
    @_alwaysEmitIntoClient
    public var networkTimeSync: NetworkTimeSync { NetworkTimeSync(vapix: self) }
}
