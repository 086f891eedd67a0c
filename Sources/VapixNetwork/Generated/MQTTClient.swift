// Generated from Specs/mqtt-client-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's own connection to an MQTT broker.
///
/// API Discovery lists it as `mqtt-client`.
///
/// See <https://developer.axis.com/vapix/network-video/mqtt-client-api/>.
public enum MQTTClient {
    /// Sets how the device connects to a broker, in place of all earlier settings.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/mqtt-client-api/#configureclient>.
    public struct ConfigureClient: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mqttClient/configureClient", path: "/axis-cgi/mqtt/client.cgi", apiVersion: "1.0",
            method: "configureClient", access: .admin, effect: .idempotent)

        /// The broker.
        public var server: Server
        /// The identifier of the client at the broker (`clientId`).
        public var clientID: String
        /// The HTTP proxy, at most 255 bytes; an empty text for none.
        public var httpProxy: String?
        /// The HTTPS proxy, at most 255 bytes; an empty text for none.
        public var httpsProxy: String?
        /// The user's name at the broker.
        public var username: String?
        /// The user's password at the broker.
        public var password: String?
        /// Whether to keep the password that the device has and ignore the one given; false by default.
        public var keepExistingPassword: Bool?
        /// Seconds after which the client sends something at the latest; 60 by default.
        public var keepAliveInterval: Int32?
        /// Seconds to wait for the connection; 60 by default.
        public var connectTimeout: Int32?
        /// Whether both sides forget the session's state when the connection begins or ends.
        public var cleanSession: Bool?
        /// Whether to connect again when the connection is lost; true by default.
        public var autoReconnect: Bool?
        /// What stands before topics; "axis/" and the serial number by default.
        public var deviceTopicPrefix: String?
        /// The message that the broker sends when the connection is lost; none by default.
        public var lastWillTestament: Message?
        /// The message to send when connected; none by default.
        public var connectMessage: Message?
        /// The message to send before a wanted disconnection; none by default.
        public var disconnectMessage: Message?
        /// The settings of TLS, only for the protocols ssl and wss.
        public var ssl: SSL?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - server: The broker.
        ///   - clientID: The identifier of the client at the broker.
        ///   - httpProxy: The HTTP proxy, at most 255 bytes; an empty text for none.
        ///   - httpsProxy: The HTTPS proxy, at most 255 bytes; an empty text for none.
        ///   - username: The user's name at the broker.
        ///   - password: The user's password at the broker.
        ///   - keepExistingPassword: Whether to keep the password that the device has and ignore the one given; false
        ///     by default.
        ///   - keepAliveInterval: Seconds after which the client sends something at the latest; 60 by default.
        ///   - connectTimeout: Seconds to wait for the connection; 60 by default.
        ///   - cleanSession: Whether both sides forget the session's state when the connection begins or ends.
        ///   - autoReconnect: Whether to connect again when the connection is lost; true by default.
        ///   - deviceTopicPrefix: What stands before topics; "axis/" and the serial number by default.
        ///   - lastWillTestament: The message that the broker sends when the connection is lost; none by default.
        ///   - connectMessage: The message to send when connected; none by default.
        ///   - disconnectMessage: The message to send before a wanted disconnection; none by default.
        ///   - ssl: The settings of TLS, only for the protocols ssl and wss.
        public init(
            server: Server, clientID: String, httpProxy: String? = nil, httpsProxy: String? = nil,
            username: String? = nil, password: String? = nil, keepExistingPassword: Bool? = nil,
            keepAliveInterval: Int32? = nil, connectTimeout: Int32? = nil, cleanSession: Bool? = nil,
            autoReconnect: Bool? = nil, deviceTopicPrefix: String? = nil, lastWillTestament: Message? = nil,
            connectMessage: Message? = nil, disconnectMessage: Message? = nil, ssl: SSL? = nil
        ) {
            self.server = server
            self.clientID = clientID
            self.httpProxy = httpProxy
            self.httpsProxy = httpsProxy
            self.username = username
            self.password = password
            self.keepExistingPassword = keepExistingPassword
            self.keepAliveInterval = keepAliveInterval
            self.connectTimeout = connectTimeout
            self.cleanSession = cleanSession
            self.autoReconnect = autoReconnect
            self.deviceTopicPrefix = deviceTopicPrefix
            self.lastWillTestament = lastWillTestament
            self.connectMessage = connectMessage
            self.disconnectMessage = disconnectMessage
            self.ssl = ssl
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.key("server")
            server.write(to: &json)
            json.member("httpProxy", httpProxy)
            json.member("httpsProxy", httpsProxy)
            json.member("username", username)
            json.member("password", password)
            json.member("keepExistingPassword", keepExistingPassword)
            json.member("clientId", clientID)
            json.member("keepAliveInterval", keepAliveInterval)
            json.member("connectTimeout", connectTimeout)
            json.member("cleanSession", cleanSession)
            json.member("autoReconnect", autoReconnect)
            json.member("deviceTopicPrefix", deviceTopicPrefix)
            if let lastWillTestament {
                json.key("lastWillTestament")
                lastWillTestament.write(to: &json)
            }
            if let connectMessage {
                json.key("connectMessage")
                connectMessage.write(to: &json)
            }
            if let disconnectMessage {
                json.key("disconnectMessage")
                disconnectMessage.write(to: &json)
            }
            if let ssl {
                json.key("ssl")
                ssl.write(to: &json)
            }
            json.endObject()
        }
    }

    /// Starts the client, which then connects and stays active after a restart of the device.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/mqtt-client-api/#activateclient>.
    public struct ActivateClient: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mqttClient/activateClient", path: "/axis-cgi/mqtt/client.cgi", apiVersion: "1.0",
            method: "activateClient", access: .admin, effect: .idempotent)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }
    }

    /// Stops the client and ends its connection.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/mqtt-client-api/#deactivateclient>.
    public struct DeactivateClient: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mqttClient/deactivateClient", path: "/axis-cgi/mqtt/client.cgi", apiVersion: "1.0",
            method: "deactivateClient", access: .admin, effect: .idempotent)

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }
    }

    /// Reads the state and the settings of the client.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/mqtt-client-api/#getclientstatus>.
    public struct GetClientStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mqttClient/getClientStatus", path: "/axis-cgi/mqtt/client.cgi", apiVersion: "1.0",
            method: "getClientStatus", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The client's state.
            public var status: Status
            /// The client's settings (`config`).
            public var configuration: Configuration?

            package init(from json: inout JSONReader) throws(WireError) {
                var status: Status?
                while let key = try json.nextKey() {
                    switch key {
                    case "status": status = try json.read(Status.self)
                    case "config": configuration = try json.read(Configuration.self)
                    default: try json.skipValue()
                    }
                }
                guard let status else { throw json.missingField("status") }
                self.status = status
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/mqtt-client-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "mqttClient/getSupportedVersions", path: "/axis-cgi/mqtt/client.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// The state of the client.
    public struct Status: Sendable, JSONReadable {
        /// Whether the client is active.
        public var state: State?
        /// Whether it is connected.
        public var connectionStatus: ConnectionStatus?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "state": state = try json.readString().map(State.init(rawValue:))
                case "connectionStatus": connectionStatus = try json.readString().map(ConnectionStatus.init(rawValue:))
                default: try json.skipValue()
                }
            }
        }
    }

    /// Whether the client is active.
    public struct State: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It is connected or tries to connect.
        public static let active = State(rawValue: "active")
        /// It does nothing.
        public static let inactive = State(rawValue: "inactive")
    }

    /// Whether the client is connected.
    public struct ConnectionStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It is connected.
        public static let connected = ConnectionStatus(rawValue: "connected")
        /// It is not connected.
        public static let disconnected = ConnectionStatus(rawValue: "disconnected")
    }

    /// The settings of the client.
    public struct Configuration: Sendable, JSONReadable {
        /// The broker.
        public var server: Server?
        /// The HTTP proxy.
        public var httpProxy: String?
        /// The HTTPS proxy.
        public var httpsProxy: String?
        /// The user's name at the broker.
        public var username: String?
        /// Asterisks, if there is a password.
        public var password: String?
        /// As in the request; the page's sample of a reply leaves it out.
        public var keepExistingPassword: Bool?
        /// The identifier of the client at the broker (`clientId`).
        public var clientID: String?
        /// Seconds after which the client sends something at the latest.
        public var keepAliveInterval: Int32?
        /// Seconds to wait for the connection.
        public var connectTimeout: Int32?
        /// Whether both sides forget the session's state when the connection begins or ends.
        public var cleanSession: Bool?
        /// Whether to connect again when the connection is lost.
        public var autoReconnect: Bool?
        /// What stands before topics.
        public var deviceTopicPrefix: String?
        /// The message that the broker sends when the connection is lost.
        public var lastWillTestament: Message?
        /// The message to send when connected.
        public var connectMessage: Message?
        /// The message to send before a wanted disconnection.
        public var disconnectMessage: Message?
        /// The settings of TLS.
        public var ssl: SSL?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "server": server = try json.read(Server.self)
                case "httpProxy": httpProxy = try json.readString()
                case "httpsProxy": httpsProxy = try json.readString()
                case "username": username = try json.readString()
                case "password": password = try json.readString()
                case "keepExistingPassword": keepExistingPassword = try json.readBool()
                case "clientId": clientID = try json.readString()
                case "keepAliveInterval": keepAliveInterval = try json.readInt32()
                case "connectTimeout": connectTimeout = try json.readInt32()
                case "cleanSession": cleanSession = try json.readBool()
                case "autoReconnect": autoReconnect = try json.readBool()
                case "deviceTopicPrefix": deviceTopicPrefix = try json.readString()
                case "lastWillTestament": lastWillTestament = try json.read(Message.self)
                case "connectMessage": connectMessage = try json.read(Message.self)
                case "disconnectMessage": disconnectMessage = try json.read(Message.self)
                case "ssl": ssl = try json.read(SSL.self)
                default: try json.skipValue()
                }
            }
        }
    }

    /// An MQTT broker.
    public struct Server: Sendable, JSONReadable {
        /// How to talk to it.
        public var `protocol`: BrokerProtocol
        /// Its name or address.
        public var host: String
        /// Its port; by default 1883 for tcp, 8883 for ssl, 80 for ws, 443 for wss.
        public var port: Int32?
        /// The end of the URL, only for ws and wss; empty by default (`basepath`).
        public var basePath: String?
        /// The ALPN protocol, only for ssl and wss, at most 255 bytes; empty for none.
        public var alpnProtocol: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - protocolValue: How to talk to it.
        ///   - host: Its name or address.
        ///   - port: Its port; by default 1883 for tcp, 8883 for ssl, 80 for ws, 443 for wss.
        ///   - basePath: The end of the URL, only for ws and wss; empty by default.
        ///   - alpnProtocol: The ALPN protocol, only for ssl and wss, at most 255 bytes; empty for none.
        public init(
            protocol protocolValue: BrokerProtocol, host: String, port: Int32? = nil, basePath: String? = nil,
            alpnProtocol: String? = nil
        ) {
            self.protocol = protocolValue
            self.host = host
            self.port = port
            self.basePath = basePath
            self.alpnProtocol = alpnProtocol
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("protocol", `protocol`.rawValue)
            json.member("host", host)
            json.member("port", port)
            json.member("basepath", basePath)
            json.member("alpnProtocol", alpnProtocol)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var protocolValue: BrokerProtocol?
            var host: String?
            while let key = try json.nextKey() {
                switch key {
                case "protocol": protocolValue = try json.readString().map(BrokerProtocol.init(rawValue:))
                case "host": host = try json.readString()
                case "port": port = try json.readInt32()
                case "basepath": basePath = try json.readString()
                case "alpnProtocol": alpnProtocol = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let protocolValue else { throw json.missingField("protocol") }
            self.protocol = protocolValue
            guard let host else { throw json.missingField("host") }
            self.host = host
        }
    }

    /// How to talk to a broker.
    public struct BrokerProtocol: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// MQTT over TCP.
        public static let tcp = BrokerProtocol(rawValue: "tcp")
        /// MQTT over TLS.
        public static let ssl = BrokerProtocol(rawValue: "ssl")
        /// MQTT over WebSocket.
        public static let ws = BrokerProtocol(rawValue: "ws")
        /// MQTT over secure WebSocket.
        public static let wss = BrokerProtocol(rawValue: "wss")
    }

    /// A message about the client's connection.
    public struct Message: Sendable, JSONReadable {
        /// Whether it is the device's usual message; the rest is needed only if not (`useDefault`).
        public var usesDefault: Bool
        /// The topic.
        public var topic: String?
        /// The text.
        public var message: String?
        /// Whether the broker keeps it (`retain`).
        public var isRetained: Bool?
        /// The quality of service, from 0 to 2.
        public var qos: Int32?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - usesDefault: Whether it is the device's usual message; the rest is needed only if not.
        ///   - topic: The topic.
        ///   - message: The text.
        ///   - isRetained: Whether the broker keeps it.
        ///   - qos: The quality of service, from 0 to 2.
        public init(
            usesDefault: Bool, topic: String? = nil, message: String? = nil, isRetained: Bool? = nil, qos: Int32? = nil
        ) {
            self.usesDefault = usesDefault
            self.topic = topic
            self.message = message
            self.isRetained = isRetained
            self.qos = qos
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("useDefault", usesDefault)
            json.member("topic", topic)
            json.member("message", message)
            json.member("retain", isRetained)
            json.member("qos", qos)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var usesDefault: Bool?
            while let key = try json.nextKey() {
                switch key {
                case "useDefault": usesDefault = try json.readBool()
                case "topic": topic = try json.readString()
                case "message": message = try json.readString()
                case "retain": isRetained = try json.readBool()
                case "qos": qos = try json.readInt32()
                default: try json.skipValue()
                }
            }
            guard let usesDefault else { throw json.missingField("useDefault") }
            self.usesDefault = usesDefault
        }
    }

    /// The settings of TLS.
    public struct SSL: Sendable, JSONReadable {
        /// Whether to check the broker's certificate (`validateServerCert`).
        public var validatesServerCertificate: Bool?
        /// The client certificate and key, by identifier (`clientCertID`).
        public var clientCertificateID: String?
        /// The CA certificate to check the broker's with, by identifier (`CACertID`).
        public var caCertificateID: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - validatesServerCertificate: Whether to check the broker's certificate.
        ///   - clientCertificateID: The client certificate and key, by identifier.
        ///   - caCertificateID: The CA certificate to check the broker's with, by identifier.
        public init(
            validatesServerCertificate: Bool? = nil, clientCertificateID: String? = nil, caCertificateID: String? = nil
        ) {
            self.validatesServerCertificate = validatesServerCertificate
            self.clientCertificateID = clientCertificateID
            self.caCertificateID = caCertificateID
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("validateServerCert", validatesServerCertificate)
            json.member("clientCertID", clientCertificateID)
            json.member("CACertID", caCertificateID)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "validateServerCert": validatesServerCertificate = try json.readBool()
                case "clientCertID": clientCertificateID = try json.readString()
                case "CACertID": caCertificateID = try json.readString()
                default: try json.skipValue()
                }
            }
        }
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
        /// A required parameter is missing or invalid.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The login may not do this.
        public static let notAuthorized: DeviceError.Code = 2105
        /// The request is too large.
        public static let requestTooLarge: DeviceError.Code = 2106
    }

    /// The API's calls; get it from ``Vapix/mqttClient``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``ConfigureClient``.
        public func configureClient(
            server: Server, clientID: String, httpProxy: String? = nil, httpsProxy: String? = nil,
            username: String? = nil, password: String? = nil, keepExistingPassword: Bool? = nil,
            keepAliveInterval: Int32? = nil, connectTimeout: Int32? = nil, cleanSession: Bool? = nil,
            autoReconnect: Bool? = nil, deviceTopicPrefix: String? = nil, lastWillTestament: Message? = nil,
            connectMessage: Message? = nil, disconnectMessage: Message? = nil, ssl: SSL? = nil
        ) async throws {
            try await vapix.send(
                ConfigureClient(
                    server: server, clientID: clientID, httpProxy: httpProxy, httpsProxy: httpsProxy,
                    username: username, password: password, keepExistingPassword: keepExistingPassword,
                    keepAliveInterval: keepAliveInterval, connectTimeout: connectTimeout, cleanSession: cleanSession,
                    autoReconnect: autoReconnect, deviceTopicPrefix: deviceTopicPrefix,
                    lastWillTestament: lastWillTestament, connectMessage: connectMessage,
                    disconnectMessage: disconnectMessage, ssl: ssl))
        }

        /// See ``ActivateClient``.
        public func activateClient() async throws {
            try await vapix.send(ActivateClient())
        }

        /// See ``DeactivateClient``.
        public func deactivateClient() async throws {
            try await vapix.send(DeactivateClient())
        }

        /// See ``GetClientStatus``.
        public func getClientStatus() async throws -> GetClientStatus.Output {
            try await vapix.send(GetClientStatus())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// The device's own connection to an MQTT broker; see ``MQTTClient``.
    public var mqttClient: MQTTClient.API { MQTTClient.API(vapix: self) }
}
