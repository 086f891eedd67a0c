// Generated from Specs/ntp-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// How the device gets the time from the network.
///
/// API Discovery lists it as `ntp`; AXIS OS 9.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/ntp-api/>.
public enum NTP {
    /// Reads the settings of the NTP client and how well it keeps the time.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/ntp-api/#getntpinfo>.
    public struct GetNTPInfo: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "ntp/getNTPInfo", path: "/axis-cgi/ntp.cgi", apiVersion: "1.0", method: "getNTPInfo", access: .admin,
            effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The NTP client, if the device has one.
            public var client: Client?
            /// The NTP server, if the device has one.
            public var server: JSONText?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "client": client = try json.read(Client.self)
                    case "server": server = try json.readJSONText()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/ntp-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "ntp/getSupportedVersions", path: "/axis-cgi/ntp.cgi", apiVersion: nil, method: "getSupportedVersions",
            access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Changes the settings of the NTP client.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/ntp-api/#setntpclientconfiguration>.
    public struct SetNTPClientConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "ntp/setNTPClientConfiguration", path: "/axis-cgi/ntp.cgi", apiVersion: "1.0",
            method: "setNTPClientConfiguration", access: .admin, effect: .idempotent)

        /// Whether the client runs; it must for NTP with and without NTS.
        public var enabled: Bool?
        /// Whether to use NTS instead of plain NTP (`NTSEnabled`).
        public var isNTSEnabled: Bool?
        /// The CA certificates to trust for NTS; without them, those that the system trusts (`NTSKEServerCACerts`).
        public var ntsKEServerCACertificates: [String]?
        /// Where the list of servers comes from.
        public var serversSource: ServersSource?
        /// The servers for plain NTP; an empty list clears them.
        public var staticServers: [String]?
        /// The NTS key establishment servers.
        public var staticNTSKEServers: [String]?
        /// The shortest interval between attempts, from 0 to 24 and 6 by default (`minpoll`).
        public var minimumPoll: Int32?
        /// The longest interval between attempts, from 0 to 24 and 10 by default (`maxpoll`).
        public var maximumPoll: Int32?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - enabled: Whether the client runs; it must for NTP with and without NTS.
        ///   - isNTSEnabled: Whether to use NTS instead of plain NTP.
        ///   - ntsKEServerCACertificates: The CA certificates to trust for NTS; without them, those that the system
        ///     trusts.
        ///   - serversSource: Where the list of servers comes from.
        ///   - staticServers: The servers for plain NTP; an empty list clears them.
        ///   - staticNTSKEServers: The NTS key establishment servers.
        ///   - minimumPoll: The shortest interval between attempts, from 0 to 24 and 6 by default.
        ///   - maximumPoll: The longest interval between attempts, from 0 to 24 and 10 by default.
        public init(
            enabled: Bool? = nil, isNTSEnabled: Bool? = nil, ntsKEServerCACertificates: [String]? = nil,
            serversSource: ServersSource? = nil, staticServers: [String]? = nil, staticNTSKEServers: [String]? = nil,
            minimumPoll: Int32? = nil, maximumPoll: Int32? = nil
        ) {
            self.enabled = enabled
            self.isNTSEnabled = isNTSEnabled
            self.ntsKEServerCACertificates = ntsKEServerCACertificates
            self.serversSource = serversSource
            self.staticServers = staticServers
            self.staticNTSKEServers = staticNTSKEServers
            self.minimumPoll = minimumPoll
            self.maximumPoll = maximumPoll
        }

        package func writeParameters(to json: inout JSONWriter) {
            let isEmpty =
                enabled == nil
                && isNTSEnabled == nil && ntsKEServerCACertificates == nil && serversSource == nil
                && staticServers == nil && staticNTSKEServers == nil && minimumPoll == nil && maximumPoll == nil
            if isEmpty { return }
            json.key("params")
            json.beginObject()
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
            json.endObject()
        }
    }

    /// The settings and the state of the NTP client.
    public struct Client: Sendable, JSONReadable {
        /// Whether the client runs.
        public var enabled: Bool?
        /// Whether it uses NTS instead of plain NTP (`NTSEnabled`).
        public var isNTSEnabled: Bool?
        /// The CA certificates that it trusts for NTS (`NTSKEServerCACerts`).
        public var ntsKEServerCACertificates: [String] = []
        /// Where the list of servers comes from.
        public var serversSource: ServersSource?
        /// How many static servers it can use (`maxSupportedStaticServers`).
        public var maximumStaticServers: Int32?
        /// The servers for plain NTP that were set by hand.
        public var staticServers: [String] = []
        /// The servers that came with a DHCP lease.
        public var advertisedServers: [String] = []
        /// The NTS key establishment servers that were set by hand.
        public var staticNTSKEServers: [String] = []
        /// Whether the time was set by NTP since the device started (`synced`).
        public var isSynced: Bool?
        /// Seconds until the next attempt; 0 if no server is used.
        public var timeToNextSync: Int64?
        /// By how much the device's clock differs from the server's, in milliseconds; only if it is synced.
        public var timeOffset: Double?
        /// The shortest interval between attempts (`minpoll`).
        public var minimumPoll: Int32?
        /// The longest interval between attempts (`maxpoll`).
        public var maximumPoll: Int32?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "enabled": enabled = try json.readBool()
                case "NTSEnabled": isNTSEnabled = try json.readBool()
                case "NTSKEServerCACerts": ntsKEServerCACertificates = try json.readArray(of: String.self)
                case "serversSource": serversSource = try json.readString().map(ServersSource.init(rawValue:))
                case "maxSupportedStaticServers": maximumStaticServers = try json.readInt32()
                case "staticServers": staticServers = try json.readArray(of: String.self)
                case "advertisedServers": advertisedServers = try json.readArray(of: String.self)
                case "staticNTSKEServers": staticNTSKEServers = try json.readArray(of: String.self)
                case "synced": isSynced = try json.readBool()
                case "timeToNextSync": timeToNextSync = try json.readInt64()
                case "timeOffset": timeOffset = try json.readDouble()
                case "minpoll": minimumPoll = try json.readInt32()
                case "maxpoll": maximumPoll = try json.readInt32()
                default: try json.skipValue()
                }
            }
        }
    }

    /// Where the list of NTP servers comes from.
    public struct ServersSource: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The DHCP lease, or the static servers if it names none.
        public static let dhcp = ServersSource(rawValue: "DHCP")
        /// The static servers.
        public static let `static` = ServersSource(rawValue: "static")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 1000
        /// The request is invalid, not a POST for example.
        public static let invalidRequest: DeviceError.Code = 2000
        /// The request's body is too large.
        public static let requestTooLarge: DeviceError.Code = 2001
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 3000
        /// The method does not exist.
        public static let unsupportedMethod: DeviceError.Code = 4000
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 4001
        /// The device's own services refused the call; a wrong login is HTTP 401 instead.
        public static let notAuthorized: DeviceError.Code = 4002
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 4003
        /// A parameter's value is invalid; the error's details may hold a sub-code that tells which.
        public static let invalidParameter: DeviceError.Code = 4004
    }

    /// The API's calls; get it from ``Vapix/ntp``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetNTPInfo``.
        public func getNTPInfo() async throws -> GetNTPInfo.Output {
            try await vapix.send(GetNTPInfo())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``SetNTPClientConfiguration``.
        public func setNTPClientConfiguration(
            enabled: Bool? = nil, isNTSEnabled: Bool? = nil, ntsKEServerCACertificates: [String]? = nil,
            serversSource: ServersSource? = nil, staticServers: [String]? = nil, staticNTSKEServers: [String]? = nil,
            minimumPoll: Int32? = nil, maximumPoll: Int32? = nil
        ) async throws {
            try await vapix.send(
                SetNTPClientConfiguration(
                    enabled: enabled, isNTSEnabled: isNTSEnabled, ntsKEServerCACertificates: ntsKEServerCACertificates,
                    serversSource: serversSource, staticServers: staticServers, staticNTSKEServers: staticNTSKEServers,
                    minimumPoll: minimumPoll, maximumPoll: maximumPoll))
        }
    }
}

extension Vapix {
    /// How the device gets the time from the network; see ``NTP``.
    public var ntp: NTP.API { NTP.API(vapix: self) }
}
