// Generated from Specs/remote-syslog.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Where the device sends its log.
///
/// API Discovery lists it as `remote-syslog`.
///
/// See <https://developer.axis.com/vapix/network-video/remote-syslog/>.
public enum RemoteSyslog {
    /// Sets the servers and starts to send the log to them.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/remote-syslog/#setup>.
    public struct Setup: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "remoteSyslog/setup", path: "/axis-cgi/remotesyslog.cgi", apiVersion: "1.0", method: "setup",
            access: .admin, effect: .idempotent)

        /// At most two servers; an empty list removes them.
        public var servers: [Server]

        /// What the device answers.
        public typealias Output = Status

        /// Makes the call's value.
        ///
        /// - Parameter servers: At most two servers; an empty list removes them.
        public init(servers: [Server]) {
            self.servers = servers
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("servers")
            json.beginArray()
            for item in servers { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Starts to send the log.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/remote-syslog/#enable>.
    public struct Enable: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "remoteSyslog/enable", path: "/axis-cgi/remotesyslog.cgi", apiVersion: "1.0", method: "enable",
            access: .admin, effect: .idempotent)

        /// What the device answers.
        public typealias Output = Status

        /// Makes the call's value.
        public init() {}
    }

    /// Stops sending the log.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/remote-syslog/#disable>.
    public struct Disable: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "remoteSyslog/disable", path: "/axis-cgi/remotesyslog.cgi", apiVersion: "1.0", method: "disable",
            access: .admin, effect: .idempotent)

        /// What the device answers.
        public typealias Output = Status

        /// Makes the call's value.
        public init() {}
    }

    /// Reads the servers and whether the log is sent.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/remote-syslog/#status>.
    public struct GetStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "remoteSyslog/getStatus", path: "/axis-cgi/remotesyslog.cgi", apiVersion: "1.0", method: "status",
            access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = Status

        /// Makes the call's value.
        public init() {}
    }

    /// Logs a message of each severity; it does not tell whether they arrived.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/remote-syslog/#test>.
    public struct SendTestMessages: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "remoteSyslog/sendTestMessages", path: "/axis-cgi/remotesyslog.cgi", apiVersion: "1.0", method: "test",
            access: .admin, effect: .once)

        /// What the device answers.
        public typealias Output = Status

        /// Makes the call's value.
        public init() {}
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/remote-syslog/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "remoteSyslog/getSupportedVersions", path: "/axis-cgi/remotesyslog.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// The servers and whether the log is sent.
    public struct Status: Sendable, JSONReadable {
        /// Whether the log is sent.
        public var enabled: Bool?
        /// The servers; empty if the first is not set.
        public var servers: [Server] = []

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "enabled": enabled = try json.readBool()
                case "servers": servers = try json.readArray(of: Server.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// A server that gets the log.
    public struct Server: Sendable, JSONReadable {
        /// Its name or address.
        public var address: String
        /// Its port; by default 514 for UDP, 514 or with RFC 5424 601 for TCP, 6514 for TLS.
        public var port: Int32?
        /// How messages are sent; TLS by default.
        public var `protocol`: TransportProtocol?
        /// How messages are written; RFC 5424 by default.
        public var syslogFormat: SyslogFormat?
        /// The least severe messages that are sent; warnings by default.
        public var severity: Severity?
        /// Which logs are sent; all by default.
        public var type: LogType?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: Its name or address.
        ///   - port: Its port; by default 514 for UDP, 514 or with RFC 5424 601 for TCP, 6514 for TLS.
        ///   - protocolValue: How messages are sent; TLS by default.
        ///   - syslogFormat: How messages are written; RFC 5424 by default.
        ///   - severity: The least severe messages that are sent; warnings by default.
        ///   - type: Which logs are sent; all by default.
        public init(
            address: String, port: Int32? = nil, protocol protocolValue: TransportProtocol? = nil,
            syslogFormat: SyslogFormat? = nil, severity: Severity? = nil, type: LogType? = nil
        ) {
            self.address = address
            self.port = port
            self.protocol = protocolValue
            self.syslogFormat = syslogFormat
            self.severity = severity
            self.type = type
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("address", address)
            json.member("port", port)
            json.member("protocol", `protocol`?.rawValue)
            json.member("syslogFormat", syslogFormat?.rawValue)
            json.member("severity", severity?.rawValue)
            json.member("type", type?.rawValue)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            while let key = try json.nextKey() {
                switch key {
                case "address": address = try json.readString()
                case "port": port = try json.readInt32()
                case "protocol": self.protocol = try json.readString().map(TransportProtocol.init(rawValue:))
                case "syslogFormat": syslogFormat = try json.readString().map(SyslogFormat.init(rawValue:))
                case "severity": severity = try json.readString().map(Severity.init(rawValue:))
                case "type", "test": type = try json.readString().map(LogType.init(rawValue:))
                default: try json.skipValue()
                }
            }
            guard let address else { throw json.missingField("address") }
            self.address = address
        }
    }

    /// How messages are sent.
    public struct TransportProtocol: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Over UDP.
        public static let udp = TransportProtocol(rawValue: "UDP")
        /// Over TCP.
        public static let tcp = TransportProtocol(rawValue: "TCP")
        /// Over TLS.
        public static let tls = TransportProtocol(rawValue: "TLS")
    }

    /// How messages are written.
    public struct SyslogFormat: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// In the format of Axis.
        public static let axis = SyslogFormat(rawValue: "AXIS")
        /// In the format of BSD.
        public static let rfc3164 = SyslogFormat(rawValue: "RFC3164")
        /// In the present syslog format.
        public static let rfc5424 = SyslogFormat(rawValue: "RFC5424")
    }

    /// How severe a message is.
    public struct Severity: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The system is unusable.
        public static let emergency = Severity(rawValue: "Emergency")
        /// Something must be done at once.
        public static let alert = Severity(rawValue: "Alert")
        /// A critical condition.
        public static let critical = Severity(rawValue: "Critical")
        /// An error.
        public static let error = Severity(rawValue: "Error")
        /// A warning.
        public static let warning = Severity(rawValue: "Warning")
        /// Normal but significant.
        public static let notice = Severity(rawValue: "Notice")
        /// Information.
        public static let informational = Severity(rawValue: "Informational")
        /// For debugging.
        public static let debug = Severity(rawValue: "Debug")
    }

    /// Which logs are sent.
    public struct LogType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// All.
        public static let all = LogType(rawValue: "All")
        /// Only what users do.
        public static let audit = LogType(rawValue: "Audit")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
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
        /// The login may not do this.
        public static let notAuthorized: DeviceError.Code = 2105
        /// The login is wrong or missing.
        public static let notAuthenticated: DeviceError.Code = 2106
        /// The request is too large.
        public static let requestTooLarge: DeviceError.Code = 2107
        /// No server is set.
        public static let noServer: DeviceError.Code = 2200
        /// Two servers are the same.
        public static let identicalServers: DeviceError.Code = 2201
        /// The log is not sent, so there can be no test.
        public static let disabled: DeviceError.Code = 2202
        /// There are more servers than the device allows.
        public static let tooManyServers: DeviceError.Code = 2203
    }

    /// The API's calls; get it from ``Vapix/remoteSyslog``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``Setup``.
        public func setup(servers: [Server]) async throws -> Status {
            try await vapix.send(Setup(servers: servers))
        }

        /// See ``Enable``.
        public func enable() async throws -> Status {
            try await vapix.send(Enable())
        }

        /// See ``Disable``.
        public func disable() async throws -> Status {
            try await vapix.send(Disable())
        }

        /// See ``GetStatus``.
        public func getStatus() async throws -> Status {
            try await vapix.send(GetStatus())
        }

        /// See ``SendTestMessages``.
        public func sendTestMessages() async throws -> Status {
            try await vapix.send(SendTestMessages())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Where the device sends its log; see ``RemoteSyslog``.
    public var remoteSyslog: RemoteSyslog.API { RemoteSyslog.API(vapix: self) }
}
