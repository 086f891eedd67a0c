// Generated from Specs/ntp-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's NTP client.
///
/// API Discovery lists it as `ntp`; AXIS OS 9.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/ntp-api/>.
public struct NTP: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the settings and the state of the NTP client.
    ///
    /// Access: admin; AXIS OS 9.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/ntp-api/#getntpinfo>.
    ///
    /// - Returns: The settings and the state of NTP.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNTPInfo() async throws -> NTPInfoReply {
        try await vapix.send(Self.getNTPInfo())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNTPInfo() -> VapixCall<NTPInfoReply> { callGetNTPInfo }

    private static let callGetNTPInfo = VapixCall<NTPInfoReply>(
        id: "ntp/getNTPInfo", path: "/axis-cgi/ntp.cgi", apiVersion: "1.0", method: "getNTPInfo", access: .admin,
        effect: .read, reply: .data(reading: NTPInfoReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin; AXIS OS 9.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/ntp-api/#getsupportedversions>.
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
        id: "ntp/getSupportedVersions", path: "/axis-cgi/ntp.cgi", apiVersion: nil, method: "getSupportedVersions",
        access: .admin, effect: .read, reply: .data)

    /// Changes the settings of the NTP client.
    ///
    /// Access: admin; AXIS OS 9.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/ntp-api/#setntpclientconfiguration>.
    ///
    /// - Parameters:
    ///   - enabled: Whether the client runs; required for NTP with and without NTS.
    ///   - isNTSEnabled: Whether to use NTS instead of plain NTP (`NTSEnabled`).
    ///   - ntsKEServerCACertificates: The CA certificates to trust for NTS; those of the system if absent
    ///     (`NTSKEServerCACerts`).
    ///   - serversSource: The source of the list of servers.
    ///   - staticServers: The servers for plain NTP; an empty list clears them.
    ///   - staticNTSKEServers: The NTS key establishment servers.
    ///   - minimumPoll: The shortest interval between attempts, as an exponent of 2 (6 means 64 seconds), from 0 to 24;
    ///     6 by default (`minpoll`).
    ///   - maximumPoll: The longest interval between attempts, as an exponent of 2 (10 means 1024 seconds), from 0 to
    ///     24; 10 by default (`maxpoll`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setNTPClientConfiguration(
        enabled: Bool? = nil, isNTSEnabled: Bool? = nil, ntsKEServerCACertificates: [String]? = nil,
        serversSource: ServersSource? = nil, staticServers: [String]? = nil, staticNTSKEServers: [String]? = nil,
        minimumPoll: Int? = nil, maximumPoll: Int? = nil
    ) async throws {
        try await vapix.send(
            Self.setNTPClientConfiguration(
                enabled: enabled, isNTSEnabled: isNTSEnabled, ntsKEServerCACertificates: ntsKEServerCACertificates,
                serversSource: serversSource, staticServers: staticServers, staticNTSKEServers: staticNTSKEServers,
                minimumPoll: minimumPoll, maximumPoll: maximumPoll))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setNTPClientConfiguration(
        enabled: Bool? = nil, isNTSEnabled: Bool? = nil, ntsKEServerCACertificates: [String]? = nil,
        serversSource: ServersSource? = nil, staticServers: [String]? = nil, staticNTSKEServers: [String]? = nil,
        minimumPoll: Int? = nil, maximumPoll: Int? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "ntp/setNTPClientConfiguration", path: "/axis-cgi/ntp.cgi", apiVersion: "1.0",
            method: "setNTPClientConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("enabled", enabled)
            json.member("NTSEnabled", isNTSEnabled)
            if let ntsKEServerCACertificates {
                json.key("NTSKEServerCACerts")
                json.beginArray()
                for item in ntsKEServerCACertificates { json.write(item) }
                json.endArray()
            }
            json.member("serversSource", serversSource?.rawValue)
            if let staticServers {
                json.key("staticServers")
                json.beginArray()
                for item in staticServers { json.write(item) }
                json.endArray()
            }
            if let staticNTSKEServers {
                json.key("staticNTSKEServers")
                json.beginArray()
                for item in staticNTSKEServers { json.write(item) }
                json.endArray()
            }
            json.member("minpoll", minimumPoll)
            json.member("maxpoll", maximumPoll)
            json.endParameters()
        }
    }

    /// The reply to ``getNTPInfo()-swift.method``.
    public struct NTPInfoReply: Sendable {
        /// The NTP client, if the device has one.
        public let client: Client?
        /// The NTP server, if the device has one.
        public let server: JSONValue?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - client: The NTP client, if the device has one.
        ///   - server: The NTP server, if the device has one.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(client: Client? = nil, server: JSONValue? = nil, other: [String: JSONValue] = [:]) {
            self.client = client
            self.server = server
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var client: Client?
            var server: JSONValue?
            while let key = try json.nextMember(of: "client,server") {
                switch key {
                case 0: client = try json.read(Client.self)
                case 1: server = try json.readJSONValue()
                default: break
                }
            }
            self.client = client
            self.server = server
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings and the state of the NTP client.
    public struct Client: Sendable, JSONReadable {
        /// Whether the client runs.
        public let enabled: Bool?
        /// Whether the client uses NTS instead of plain NTP (`NTSEnabled`).
        public let isNTSEnabled: Bool?
        /// The CA certificates that the client trusts for NTS (`NTSKEServerCACerts`).
        public let ntsKEServerCACertificates: [String]
        /// The source of the list of servers.
        public let serversSource: ServersSource?
        /// The maximum number of static servers (`maxSupportedStaticServers`).
        public let maximumStaticServers: Int?
        /// The servers for plain NTP that were set by hand.
        public let staticServers: [String]
        /// The servers that came with a DHCP lease.
        public let advertisedServers: [String]
        /// The NTS key establishment servers that were set by hand.
        public let staticNTSKEServers: [String]
        /// Whether NTP has set the time since the device started (`synced`).
        public let isSynced: Bool?
        /// The time until the next synchronization attempt; 0 if no server is used.
        public let timeToNextSync: Duration?
        /// The difference between the device's clock and the server's; only if `isSynced` is true.
        public let timeOffset: Duration?
        /// The shortest interval between attempts, as an exponent of 2; 6 means 64 seconds (`minpoll`).
        public let minimumPoll: Int?
        /// The longest interval between attempts, as an exponent of 2; 10 means 1024 seconds (`maxpoll`).
        public let maximumPoll: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - enabled: Whether the client runs.
        ///   - isNTSEnabled: Whether the client uses NTS instead of plain NTP.
        ///   - ntsKEServerCACertificates: The CA certificates that the client trusts for NTS.
        ///   - serversSource: The source of the list of servers.
        ///   - maximumStaticServers: The maximum number of static servers.
        ///   - staticServers: The servers for plain NTP that were set by hand.
        ///   - advertisedServers: The servers that came with a DHCP lease.
        ///   - staticNTSKEServers: The NTS key establishment servers that were set by hand.
        ///   - isSynced: Whether NTP has set the time since the device started.
        ///   - timeToNextSync: The time until the next synchronization attempt; 0 if no server is used.
        ///   - timeOffset: The difference between the device's clock and the server's; only if `isSynced` is true.
        ///   - minimumPoll: The shortest interval between attempts, as an exponent of 2; 6 means 64 seconds.
        ///   - maximumPoll: The longest interval between attempts, as an exponent of 2; 10 means 1024 seconds.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            enabled: Bool? = nil, isNTSEnabled: Bool? = nil, ntsKEServerCACertificates: [String] = [],
            serversSource: ServersSource? = nil, maximumStaticServers: Int? = nil, staticServers: [String] = [],
            advertisedServers: [String] = [], staticNTSKEServers: [String] = [], isSynced: Bool? = nil,
            timeToNextSync: Duration? = nil, timeOffset: Duration? = nil, minimumPoll: Int? = nil,
            maximumPoll: Int? = nil, other: [String: JSONValue] = [:]
        ) {
            self.enabled = enabled
            self.isNTSEnabled = isNTSEnabled
            self.ntsKEServerCACertificates = ntsKEServerCACertificates
            self.serversSource = serversSource
            self.maximumStaticServers = maximumStaticServers
            self.staticServers = staticServers
            self.advertisedServers = advertisedServers
            self.staticNTSKEServers = staticNTSKEServers
            self.isSynced = isSynced
            self.timeToNextSync = timeToNextSync
            self.timeOffset = timeOffset
            self.minimumPoll = minimumPoll
            self.maximumPoll = maximumPoll
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var enabled: Bool?
            var isNTSEnabled: Bool?
            var ntsKEServerCACertificates: [String] = []
            var serversSource: ServersSource?
            var maximumStaticServers: Int?
            var staticServers: [String] = []
            var advertisedServers: [String] = []
            var staticNTSKEServers: [String] = []
            var isSynced: Bool?
            var timeToNextSync: Duration?
            var timeOffset: Duration?
            var minimumPoll: Int?
            var maximumPoll: Int?
            let keys: StaticString = """
                enabled,NTSEnabled,NTSKEServerCACerts,serversSource,maxSupportedStaticServers,staticServers,\
                advertisedServers,staticNTSKEServers,synced,timeToNextSync,timeOffset,minpoll,maxpoll
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: enabled = try json.readBool()
                case 1: isNTSEnabled = try json.readBool()
                case 2: ntsKEServerCACertificates = try json.readArray(of: String.self)
                case 3: serversSource = try json.readWord(ServersSource.self)
                case 4: maximumStaticServers = try json.readInt()
                case 5: staticServers = try json.readArray(of: String.self)
                case 6: advertisedServers = try json.readArray(of: String.self)
                case 7: staticNTSKEServers = try json.readArray(of: String.self)
                case 8: isSynced = try json.readBool()
                case 9: timeToNextSync = try json.readDuration(in: .seconds)
                case 10: timeOffset = try json.readDuration(in: .milliseconds)
                case 11: minimumPoll = try json.readInt()
                case 12: maximumPoll = try json.readInt()
                default: break
                }
            }
            self.enabled = enabled
            self.isNTSEnabled = isNTSEnabled
            self.ntsKEServerCACertificates = ntsKEServerCACertificates
            self.serversSource = serversSource
            self.maximumStaticServers = maximumStaticServers
            self.staticServers = staticServers
            self.advertisedServers = advertisedServers
            self.staticNTSKEServers = staticNTSKEServers
            self.isSynced = isSynced
            self.timeToNextSync = timeToNextSync
            self.timeOffset = timeOffset
            self.minimumPoll = minimumPoll
            self.maximumPoll = maximumPoll
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

        /// The DHCP lease, or the static servers if the lease names no server.
        @_alwaysEmitIntoClient
        public static var dhcp: ServersSource { Self(rawValue: "DHCP") }
        /// The static servers.
        @_alwaysEmitIntoClient
        public static var `static`: ServersSource { Self(rawValue: "static") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The request is invalid, not a POST for example.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 2000 }
        /// The request's body is too large.
        @_alwaysEmitIntoClient
        public static var requestTooLarge: DeviceError.Code { 2001 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 3000 }
        /// The method does not exist.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 4000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 4001 }
        /// The device's own services refused the call; a wrong login is HTTP 401 instead.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 4002 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4003 }
        /// A parameter's value is invalid; the error's details may hold a sub-code that tells which.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 4004 }
    }
}

extension Vapix {
    /// The device's NTP client.
    @_alwaysEmitIntoClient
    public var ntp: NTP { NTP(vapix: self) }
}
