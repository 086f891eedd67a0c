// Generated from Specs/remote-camera-control.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The connection of an AXIS Q6000-E to the PTZ camera that it is mounted on.
///
/// Devices whose parameter `Properties.RemoteCameraControl.VAPIX` is yes.
///
/// The device connects by itself when the cameras are mounted correctly.
///
/// See <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/>.
public struct RemoteCameraControl: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads how the device connects to the PTZ camera.
    ///
    /// Access: admin. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#get-vapix-connection-parameters>.
    ///
    /// - Returns: The parameters of the connection to the PTZ camera.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConnectionParameters() async throws -> ConnectionParametersReply {
        try await vapix.send(Self.getConnectionParameters())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConnectionParameters() -> VapixCall<ConnectionParametersReply> { callGetConnectionParameters }

    private static let callGetConnectionParameters = VapixCall<ConnectionParametersReply>(
        id: "remoteCameraControl/getConnectionParameters", path: "/axis-cgi/remotecameracontrol/getvapixparams.cgi",
        arguments: .get, access: .admin, effect: .read,
        reply: .xmlResponse(reading: ConnectionParametersReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Changes how the device connects to the PTZ camera.
    ///
    /// The PTZ camera's own settings stay unchanged. The device uses them for each absent parameter.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#set-vapix-connection-parameters>.
    ///
    /// - Parameters:
    ///   - host: The PTZ camera's host name or IP address.
    ///   - discoveryMode: How the device finds the PTZ camera's address; automatic if absent (`discoverymode`).
    ///   - httpPort: The PTZ camera's port for HTTP, 1 to 65535 (`httpport`).
    ///   - httpsPort: The PTZ camera's port for HTTPS, 1 to 65535 (`httpsport`).
    ///   - rtspPort: The PTZ camera's port for RTSP, 1 to 65535 (`rtspport`).
    ///   - username: The name of a user of the PTZ camera.
    ///   - password: The user's password.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setConnectionParameters(
        host: String? = nil, discoveryMode: DiscoveryMode? = nil, httpPort: Int? = nil, httpsPort: Int? = nil,
        rtspPort: Int? = nil, username: String? = nil, password: String? = nil
    ) async throws {
        try await vapix.send(
            Self.setConnectionParameters(
                host: host, discoveryMode: discoveryMode, httpPort: httpPort, httpsPort: httpsPort, rtspPort: rtspPort,
                username: username, password: password))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setConnectionParameters(
        host: String? = nil, discoveryMode: DiscoveryMode? = nil, httpPort: Int? = nil, httpsPort: Int? = nil,
        rtspPort: Int? = nil, username: String? = nil, password: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "remoteCameraControl/setConnectionParameters", path: "/axis-cgi/remotecameracontrol/setvapixparams.cgi",
            arguments: .form, access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("host", host)
            query.append("discoverymode", discoveryMode?.rawValue)
            query.append("httpport", httpPort)
            query.append("httpsport", httpsPort)
            query.append("rtspport", rtspPort)
            query.append("username", username)
            query.append("password", password)
        }
    }

    /// Reads whether the device is connected to the PTZ camera.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#get-vapix-connection-status>.
    ///
    /// - Returns: The state of the connection to the PTZ camera.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConnectionStatus() async throws -> ConnectionStatusReply {
        try await vapix.send(Self.getConnectionStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConnectionStatus() -> VapixCall<ConnectionStatusReply> { callGetConnectionStatus }

    private static let callGetConnectionStatus = VapixCall<ConnectionStatusReply>(
        id: "remoteCameraControl/getConnectionStatus", path: "/axis-cgi/remotecameracontrol/getvapixstatus.cgi",
        arguments: .get, access: .viewer, effect: .read, reply: .xmlResponse(reading: ConnectionStatusReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Reads the URL of the PTZ camera.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#get-remote-url>.
    ///
    /// - Returns: The URL of the PTZ camera.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getRemoteURL() async throws -> RemoteURLReply {
        try await vapix.send(Self.getRemoteURL())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getRemoteURL() -> VapixCall<RemoteURLReply> { callGetRemoteURL }

    private static let callGetRemoteURL = VapixCall<RemoteURLReply>(
        id: "remoteCameraControl/getRemoteURL", path: "/axis-cgi/remotecameracontrol/getremoteurl.cgi", arguments: .get,
        access: .viewer, effect: .read, reply: .xmlResponse(reading: RemoteURLReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#xml-schema-versions>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "remoteCameraControl/getSchemaVersions", path: "/axis-cgi/remotecameracontrol/schemaversions.cgi",
        arguments: .get, access: .viewer, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// The reply to ``getConnectionParameters()-swift.method``.
    public struct ConnectionParametersReply: Sendable {
        /// The PTZ camera's MAC address (`MACAddress`).
        public let macAddress: String?
        /// The PTZ camera's host name or IP address (`Host`).
        public let host: String?
        /// How the device finds the PTZ camera's address (`DiscoveryMode`).
        public let discoveryMode: DiscoveryMode?
        /// The PTZ camera's port for HTTP (`HTTPPort`).
        public let httpPort: Int?
        /// The PTZ camera's port for HTTPS (`HTTPSPort`).
        public let httpsPort: Int?
        /// The PTZ camera's port for RTSP (`RTSPPort`).
        public let rtspPort: Int?
        /// The user name with which the device logs in to the PTZ camera (`Username`).
        public let username: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - macAddress: The PTZ camera's MAC address.
        ///   - host: The PTZ camera's host name or IP address.
        ///   - discoveryMode: How the device finds the PTZ camera's address.
        ///   - httpPort: The PTZ camera's port for HTTP.
        ///   - httpsPort: The PTZ camera's port for HTTPS.
        ///   - rtspPort: The PTZ camera's port for RTSP.
        ///   - username: The user name with which the device logs in to the PTZ camera.
        @_alwaysEmitIntoClient
        public init(
            macAddress: String? = nil, host: String? = nil, discoveryMode: DiscoveryMode? = nil, httpPort: Int? = nil,
            httpsPort: Int? = nil, rtspPort: Int? = nil, username: String? = nil
        ) {
            self.macAddress = macAddress
            self.host = host
            self.discoveryMode = discoveryMode
            self.httpPort = httpPort
            self.httpsPort = httpsPort
            self.rtspPort = rtspPort
            self.username = username
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var macAddress: String?
            var host: String?
            var discoveryMode: DiscoveryMode?
            var httpPort: Int?
            var httpsPort: Int?
            var rtspPort: Int?
            var username: String?
            while let element = try xml.nextElement(of: "BaseConnectionParams,VapixConnectionParams") {
                switch element {
                case 0:
                    while let element = try xml.nextElement(of: "MACAddress,Host,DiscoveryMode") {
                        switch element {
                        case 0: macAddress = try xml.readText()
                        case 1: host = try xml.readText()
                        case 2: discoveryMode = try DiscoveryMode(rawValue: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                case 1:
                    while let element = try xml.nextElement(of: "HTTPPort,HTTPSPort,RTSPPort,Username") {
                        switch element {
                        case 0: httpPort = try Int(wire: xml.readText())
                        case 1: httpsPort = try Int(wire: xml.readText())
                        case 2: rtspPort = try Int(wire: xml.readText())
                        case 3: username = try xml.readText()
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.macAddress = macAddress
            self.host = host
            self.discoveryMode = discoveryMode
            self.httpPort = httpPort
            self.httpsPort = httpsPort
            self.rtspPort = rtspPort
            self.username = username
        }
    }

    /// The reply to ``getConnectionStatus()-swift.method``.
    public struct ConnectionStatusReply: Sendable {
        /// The state of the network connection (`BaseConnectionStatus`).
        public let base: ConnectionStatus?
        /// The state of the connection by HTTP (`HTTPStatus`).
        public let http: ConnectionStatus?
        /// The state of the connection by HTTPS (`HTTPSStatus`).
        public let https: ConnectionStatus?
        /// The state of the connection by RTSP (`RTSPStatus`).
        public let rtsp: ConnectionStatus?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - base: The state of the network connection.
        ///   - http: The state of the connection by HTTP.
        ///   - https: The state of the connection by HTTPS.
        ///   - rtsp: The state of the connection by RTSP.
        @_alwaysEmitIntoClient
        public init(
            base: ConnectionStatus? = nil, http: ConnectionStatus? = nil, https: ConnectionStatus? = nil,
            rtsp: ConnectionStatus? = nil
        ) {
            self.base = base
            self.http = http
            self.https = https
            self.rtsp = rtsp
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var base: ConnectionStatus?
            var http: ConnectionStatus?
            var https: ConnectionStatus?
            var rtsp: ConnectionStatus?
            while let element = try xml.nextElement(of: "BaseConnectionStatus,VapixConnectionStatus") {
                switch element {
                case 0: base = try ConnectionStatus(from: &xml)
                case 1:
                    while let element = try xml.nextElement(of: "HTTPStatus,HTTPSStatus,RTSPStatus") {
                        switch element {
                        case 0: http = try ConnectionStatus(from: &xml)
                        case 1: https = try ConnectionStatus(from: &xml)
                        case 2: rtsp = try ConnectionStatus(from: &xml)
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.base = base
            self.http = http
            self.https = https
            self.rtsp = rtsp
        }
    }

    /// The reply to ``getRemoteURL()-swift.method``.
    public struct RemoteURLReply: Sendable {
        /// The PTZ camera's URL.
        public let url: String

        /// Makes a value.
        ///
        /// - Parameter url: The PTZ camera's URL.
        @_alwaysEmitIntoClient
        public init(url: String) {
            self.url = url
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var url: String?
            url = try xml.readText()
            guard let url else { throw xml.missingField("url") }
            self.url = url
        }
    }

    /// How the device finds the address of the PTZ camera.
    public struct DiscoveryMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device finds the PTZ camera's IPv4 address by itself.
        @_alwaysEmitIntoClient
        public static var automatic: DiscoveryMode { Self(rawValue: "auto") }
        /// The address is the one set as `host`; required for IPv6.
        @_alwaysEmitIntoClient
        public static var manual: DiscoveryMode { Self(rawValue: "manual") }
    }

    /// The state of a connection.
    public struct ConnectionStatus: Sendable {
        /// The state of the connection (`StatusCode`).
        public let code: ConnectionState
        /// The device's description of the state (`Description`).
        public let text: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - code: The state of the connection.
        ///   - text: The device's description of the state.
        @_alwaysEmitIntoClient
        public init(code: ConnectionState, text: String? = nil) {
            self.code = code
            self.text = text
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var code: ConnectionState?
            var textValue: String?
            while let element = try xml.nextElement(of: "StatusCode,Description") {
                switch element {
                case 0: code = try ConnectionState(rawValue: xml.readText())
                case 1: textValue = try xml.readText()
                default: try xml.skipElement()
                }
            }
            guard let code else { throw xml.missingField("StatusCode") }
            self.code = code
            self.text = textValue
        }
    }

    /// The state of a connection.
    public struct ConnectionState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The connection works.
        @_alwaysEmitIntoClient
        public static var connected: ConnectionState { Self(rawValue: "0") }
        /// The device tries to connect.
        @_alwaysEmitIntoClient
        public static var connecting: ConnectionState { Self(rawValue: "1") }
        /// There is no connection.
        @_alwaysEmitIntoClient
        public static var disconnected: ConnectionState { Self(rawValue: "2") }
        /// The PTZ camera refuses the user.
        @_alwaysEmitIntoClient
        public static var unauthorized: ConnectionState { Self(rawValue: "3") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 20 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
    }
}

extension Vapix {
    /// The connection of an AXIS Q6000-E to the PTZ camera that it is mounted on.
    @_alwaysEmitIntoClient
    public var remoteCameraControl: RemoteCameraControl { RemoteCameraControl(vapix: self) }
}
