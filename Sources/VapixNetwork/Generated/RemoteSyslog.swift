// Generated from Specs/remote-syslog.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The remote servers that get the device's log.
///
/// API Discovery lists it as `remote-syslog`.
///
/// See <https://developer.axis.com/vapix/network-video/remote-syslog/>.
public struct RemoteSyslog: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Sets the servers and starts to send the log to them.
    ///
    /// Access: admin. Effect: idempotent. Page: <https://developer.axis.com/vapix/network-video/remote-syslog/#setup>.
    ///
    /// - Parameter servers: The servers, at most two; an empty list removes them.
    /// - Returns: The servers and the state after the change.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/identicalServers`` or ``ErrorCode/tooManyServers`` or
    ///   another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setup(servers: [Server]) async throws -> Status {
        try await vapix.send(Self.setup(servers: servers))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setup(servers: [Server]) -> VapixCall<Status> {
        VapixCall(
            id: "remoteSyslog/setup", path: "/axis-cgi/remotesyslog.cgi", apiVersion: "1.0", method: "setup",
            access: .admin, effect: .idempotent, reply: .data
        ) { json in
            json.beginParameters()
            json.key("servers")
            json.beginArray()
            for item in servers { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Starts to send the log.
    ///
    /// Access: admin. Effect: idempotent. Page: <https://developer.axis.com/vapix/network-video/remote-syslog/#enable>.
    ///
    /// - Returns: The servers and the state after the change.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noServer`` or ``ErrorCode/identicalServers`` or another
    ///   code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func enable() async throws -> Status {
        try await vapix.send(Self.enable())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func enable() -> VapixCall<Status> { callEnable }

    private static let callEnable = VapixCall<Status>(
        id: "remoteSyslog/enable", path: "/axis-cgi/remotesyslog.cgi", apiVersion: "1.0", method: "enable",
        access: .admin, effect: .idempotent, reply: .data)

    /// Stops sending the log.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/remote-syslog/#disable>.
    ///
    /// - Returns: The servers and the state after the change.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func disable() async throws -> Status {
        try await vapix.send(Self.disable())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func disable() -> VapixCall<Status> { callDisable }

    private static let callDisable = VapixCall<Status>(
        id: "remoteSyslog/disable", path: "/axis-cgi/remotesyslog.cgi", apiVersion: "1.0", method: "disable",
        access: .admin, effect: .idempotent, reply: .data)

    /// Reads the servers and whether the log is sent.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/remote-syslog/#status>.
    ///
    /// - Returns: The servers, and whether the log is sent.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStatus() async throws -> Status {
        try await vapix.send(Self.getStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStatus() -> VapixCall<Status> { callGetStatus }

    private static let callGetStatus = VapixCall<Status>(
        id: "remoteSyslog/getStatus", path: "/axis-cgi/remotesyslog.cgi", apiVersion: "1.0", method: "status",
        access: .admin, effect: .read, reply: .data)

    /// Logs a message of each severity; the reply does not say whether the messages arrived.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/remote-syslog/#test>.
    ///
    /// - Returns: The servers, and whether the log is sent.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/disabled`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func sendTestMessages() async throws -> Status {
        try await vapix.send(Self.sendTestMessages())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func sendTestMessages() -> VapixCall<Status> { callSendTestMessages }

    private static let callSendTestMessages = VapixCall<Status>(
        id: "remoteSyslog/sendTestMessages", path: "/axis-cgi/remotesyslog.cgi", apiVersion: "1.0", method: "test",
        access: .admin, effect: .once, reply: .data)

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/remote-syslog/#getsupportedversions>.
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
        id: "remoteSyslog/getSupportedVersions", path: "/axis-cgi/remotesyslog.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// The servers and whether the log is sent.
    public struct Status: Sendable, JSONReadable {
        /// Whether the log is sent.
        public let enabled: Bool?
        /// The servers; the list is empty if the first server is not set.
        public let servers: [Server]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - enabled: Whether the log is sent.
        ///   - servers: The servers; the list is empty if the first server is not set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(enabled: Bool? = nil, servers: [Server] = [], other: [String: JSONValue] = [:]) {
            self.enabled = enabled
            self.servers = servers
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var enabled: Bool?
            var servers: [Server] = []
            while let key = try json.nextMember(of: "enabled,servers") {
                switch key {
                case 0: enabled = try json.readBool()
                case 1: servers = try json.readArray(of: Server.self)
                default: break
                }
            }
            self.enabled = enabled
            self.servers = servers
            self.other = json.keptMembersOfObject()
        }
    }

    /// A server that gets the log.
    public struct Server: Sendable, JSONReadable {
        /// The host name or address.
        public var address: String
        /// The port, at most 65535; by default 6514 for TLS, 601 for TCP with RFC 5424, and 514 otherwise.
        public var port: Int?
        /// The transport protocol; TLS by default.
        public var `protocol`: TransportProtocol?
        /// The message format; RFC 5424 by default.
        public var syslogFormat: SyslogFormat?
        /// The lowest severity that is sent, as are all more severe messages; `Warning` by default.
        public var severity: Severity?
        /// The logs to send; all by default.
        public var type: LogType?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The host name or address.
        ///   - port: The port, at most 65535; by default 6514 for TLS, 601 for TCP with RFC 5424, and 514 otherwise.
        ///   - protocolValue: The transport protocol; TLS by default.
        ///   - syslogFormat: The message format; RFC 5424 by default.
        ///   - severity: The lowest severity that is sent, as are all more severe messages; `Warning` by default.
        ///   - type: The logs to send; all by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            address: String, port: Int? = nil, protocol protocolValue: TransportProtocol? = nil,
            syslogFormat: SyslogFormat? = nil, severity: Severity? = nil, type: LogType? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.address = address
            self.port = port
            self.protocol = protocolValue
            self.syslogFormat = syslogFormat
            self.severity = severity
            self.type = type
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("address", address)
            json.member("port", port)
            json.member("protocol", `protocol`?.rawValue)
            json.member("syslogFormat", syslogFormat?.rawValue)
            json.member("severity", severity?.rawValue)
            json.member("type", type?.rawValue)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            var port: Int?
            var protocolValue: TransportProtocol?
            var syslogFormat: SyslogFormat?
            var severity: Severity?
            var type: LogType?
            while let key = try json.nextMember(of: "address,port,protocol,syslogFormat,severity,type,test") {
                switch key {
                case 0: address = try json.readString()
                case 1: port = try json.readInt()
                case 2: protocolValue = try json.readWord(TransportProtocol.self)
                case 3: syslogFormat = try json.readWord(SyslogFormat.self)
                case 4: severity = try json.readWord(Severity.self)
                case 5, 6: type = try json.readWord(LogType.self)
                default: break
                }
            }
            guard let address else { throw json.missingField("address") }
            self.address = address
            self.port = port
            self.protocol = protocolValue
            self.syslogFormat = syslogFormat
            self.severity = severity
            self.type = type
            self.other = json.keptMembersOfObject()
        }
    }

    /// A transport protocol.
    public struct TransportProtocol: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The log is sent over UDP.
        @_alwaysEmitIntoClient
        public static var udp: TransportProtocol { Self(rawValue: "UDP") }
        /// The log is sent over TCP.
        @_alwaysEmitIntoClient
        public static var tcp: TransportProtocol { Self(rawValue: "TCP") }
        /// The log is sent over TLS.
        @_alwaysEmitIntoClient
        public static var tls: TransportProtocol { Self(rawValue: "TLS") }
    }

    /// A message format.
    public struct SyslogFormat: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The format of Axis.
        @_alwaysEmitIntoClient
        public static var axis: SyslogFormat { Self(rawValue: "AXIS") }
        /// The BSD format, RFC 3164.
        @_alwaysEmitIntoClient
        public static var rfc3164: SyslogFormat { Self(rawValue: "RFC3164") }
        /// The current syslog format, RFC 5424.
        @_alwaysEmitIntoClient
        public static var rfc5424: SyslogFormat { Self(rawValue: "RFC5424") }
    }

    /// The severity of a message.
    public struct Severity: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The system is unusable.
        @_alwaysEmitIntoClient
        public static var emergency: Severity { Self(rawValue: "Emergency") }
        /// Somebody must act at once.
        @_alwaysEmitIntoClient
        public static var alert: Severity { Self(rawValue: "Alert") }
        /// A critical condition.
        @_alwaysEmitIntoClient
        public static var critical: Severity { Self(rawValue: "Critical") }
        /// An error.
        @_alwaysEmitIntoClient
        public static var error: Severity { Self(rawValue: "Error") }
        /// A warning.
        @_alwaysEmitIntoClient
        public static var warning: Severity { Self(rawValue: "Warning") }
        /// A normal but significant condition.
        @_alwaysEmitIntoClient
        public static var notice: Severity { Self(rawValue: "Notice") }
        /// An informational message.
        @_alwaysEmitIntoClient
        public static var informational: Severity { Self(rawValue: "Informational") }
        /// A message for debugging.
        @_alwaysEmitIntoClient
        public static var debug: Severity { Self(rawValue: "Debug") }
    }

    /// The logs to send.
    public struct LogType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// All logs.
        @_alwaysEmitIntoClient
        public static var all: LogType { Self(rawValue: "All") }
        /// Only the audit log, which has the actions of users.
        @_alwaysEmitIntoClient
        public static var audit: LogType { Self(rawValue: "Audit") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
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
        /// The login may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The request is too large.
        @_alwaysEmitIntoClient
        public static var requestTooLarge: DeviceError.Code { 2107 }
        /// No server is set.
        @_alwaysEmitIntoClient
        public static var noServer: DeviceError.Code { 2200 }
        /// Two servers are the same.
        @_alwaysEmitIntoClient
        public static var identicalServers: DeviceError.Code { 2201 }
        /// The log is not being sent, so test messages cannot be sent.
        @_alwaysEmitIntoClient
        public static var disabled: DeviceError.Code { 2202 }
        /// The request has more servers than the device allows.
        @_alwaysEmitIntoClient
        public static var tooManyServers: DeviceError.Code { 2203 }
    }
}

extension Vapix {
    /// The remote servers that get the device's log.
    @_alwaysEmitIntoClient
    public var remoteSyslog: RemoteSyslog { RemoteSyslog(vapix: self) }
}
