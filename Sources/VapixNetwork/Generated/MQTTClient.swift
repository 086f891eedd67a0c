// Generated from Specs/mqtt-client-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's own connection to an MQTT broker.
///
/// API Discovery lists it as `mqtt-client`.
///
/// See <https://developer.axis.com/vapix/network-video/mqtt-client-api/>.
public struct MQTTClient: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Sets the connection to a broker, in place of all earlier settings.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/mqtt-client-api/#configureclient>.
    ///
    /// - Parameters:
    ///   - server: The broker.
    ///   - httpProxy: The HTTP proxy, at most 255 bytes; an empty text for none.
    ///   - httpsProxy: The HTTPS proxy, at most 255 bytes; an empty text for none.
    ///   - username: The user's name at the broker.
    ///   - password: The user's password at the broker.
    ///   - keepExistingPassword: Whether the device keeps its password and ignores the given one; false by default.
    ///   - clientID: The identifier of the client at the broker (`clientId`).
    ///   - keepAliveInterval: The longest time without a message between client and broker, in whole seconds; 60 by
    ///     default.
    ///   - connectTimeout: The timeout for connecting, in whole seconds; 60 by default.
    ///   - cleanSession: Whether client and broker discard the session's state at connection and disconnection.
    ///   - autoReconnect: Whether to connect again when the connection is lost; true by default.
    ///   - activatesOnReboot: Whether the client is active after a restart of the device (`activateOnReboot`).
    ///   - deviceTopicPrefix: The prefix of topics; "axis/" and the serial number by default.
    ///   - lastWillTestament: The message that the broker sends when the connection is lost; none by default.
    ///   - connectMessage: The message to send when connected; none by default.
    ///   - disconnectMessage: The message to send before a deliberate disconnection; none by default.
    ///   - ssl: The settings of TLS, only for the protocols `ssl` and `wss`.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func configureClient(
        server: Server, httpProxy: String? = nil, httpsProxy: String? = nil, username: String? = nil,
        password: String? = nil, keepExistingPassword: Bool? = nil, clientID: String? = nil,
        keepAliveInterval: Duration? = nil, connectTimeout: Duration? = nil, cleanSession: Bool? = nil,
        autoReconnect: Bool? = nil, activatesOnReboot: Bool? = nil, deviceTopicPrefix: String? = nil,
        lastWillTestament: Message? = nil, connectMessage: Message? = nil, disconnectMessage: Message? = nil,
        ssl: SSL? = nil
    ) async throws {
        try await vapix.send(
            Self.configureClient(
                server: server, httpProxy: httpProxy, httpsProxy: httpsProxy, username: username, password: password,
                keepExistingPassword: keepExistingPassword, clientID: clientID, keepAliveInterval: keepAliveInterval,
                connectTimeout: connectTimeout, cleanSession: cleanSession, autoReconnect: autoReconnect,
                activatesOnReboot: activatesOnReboot, deviceTopicPrefix: deviceTopicPrefix,
                lastWillTestament: lastWillTestament, connectMessage: connectMessage,
                disconnectMessage: disconnectMessage, ssl: ssl))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func configureClient(
        server: Server, httpProxy: String? = nil, httpsProxy: String? = nil, username: String? = nil,
        password: String? = nil, keepExistingPassword: Bool? = nil, clientID: String? = nil,
        keepAliveInterval: Duration? = nil, connectTimeout: Duration? = nil, cleanSession: Bool? = nil,
        autoReconnect: Bool? = nil, activatesOnReboot: Bool? = nil, deviceTopicPrefix: String? = nil,
        lastWillTestament: Message? = nil, connectMessage: Message? = nil, disconnectMessage: Message? = nil,
        ssl: SSL? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "mqttClient/configureClient", path: "/axis-cgi/mqtt/client.cgi", apiVersion: "1.0",
            method: "configureClient", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("server")
            server.write(to: &json)
            json.member("httpProxy", httpProxy)
            json.member("httpsProxy", httpsProxy)
            json.member("username", username)
            json.member("password", password)
            json.member("keepExistingPassword", keepExistingPassword)
            json.member("clientId", clientID)
            json.member("keepAliveInterval", keepAliveInterval, in: .seconds)
            json.member("connectTimeout", connectTimeout, in: .seconds)
            json.member("cleanSession", cleanSession)
            json.member("autoReconnect", autoReconnect)
            json.member("activateOnReboot", activatesOnReboot)
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
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/mqtt-client-api/#activateclient>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func activateClient() async throws {
        try await vapix.send(Self.activateClient())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func activateClient() -> VapixCall<Void> { callActivateClient }

    private static let callActivateClient = VapixCall<Void>(
        id: "mqttClient/activateClient", path: "/axis-cgi/mqtt/client.cgi", apiVersion: "1.0", method: "activateClient",
        access: .admin, effect: .idempotent, reply: .success
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Stops the client and ends its connection.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/mqtt-client-api/#deactivateclient>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func deactivateClient() async throws {
        try await vapix.send(Self.deactivateClient())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func deactivateClient() -> VapixCall<Void> { callDeactivateClient }

    private static let callDeactivateClient = VapixCall<Void>(
        id: "mqttClient/deactivateClient", path: "/axis-cgi/mqtt/client.cgi", apiVersion: "1.0",
        method: "deactivateClient", access: .admin, effect: .idempotent, reply: .success
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads the state and the settings of the client.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/mqtt-client-api/#getclientstatus>.
    ///
    /// - Returns: The state and the settings of the client.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getClientStatus() async throws -> ClientStatusReply {
        try await vapix.send(Self.getClientStatus())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getClientStatus() -> VapixCall<ClientStatusReply> { callGetClientStatus }

    private static let callGetClientStatus = VapixCall<ClientStatusReply>(
        id: "mqttClient/getClientStatus", path: "/axis-cgi/mqtt/client.cgi", apiVersion: "1.0",
        method: "getClientStatus", access: .admin, effect: .read, reply: .data(reading: ClientStatusReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/mqtt-client-api/#getsupportedversions>.
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
        id: "mqttClient/getSupportedVersions", path: "/axis-cgi/mqtt/client.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// The reply to ``getClientStatus()-swift.method``.
    public struct ClientStatusReply: Sendable {
        /// The client's state.
        public let status: Status
        /// The client's settings (`config`).
        public let configuration: Configuration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - status: The client's state.
        ///   - configuration: The client's settings.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(status: Status, configuration: Configuration? = nil, other: [String: JSONValue] = [:]) {
            self.status = status
            self.configuration = configuration
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var status: Status?
            var configuration: Configuration?
            while let key = try json.nextMember(of: "status,config") {
                switch key {
                case 0: status = try json.read(Status.self)
                case 1: configuration = try json.read(Configuration.self)
                default: break
                }
            }
            guard let status else { throw json.missingField("status") }
            self.status = status
            self.configuration = configuration
            self.other = json.keptMembersOfObject()
        }
    }

    /// The state of the client.
    public struct Status: Sendable, JSONReadable {
        /// Whether the client is active.
        public let state: State?
        /// Whether the client is connected.
        public let connectionStatus: ConnectionStatus?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - state: Whether the client is active.
        ///   - connectionStatus: Whether the client is connected.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(state: State? = nil, connectionStatus: ConnectionStatus? = nil, other: [String: JSONValue] = [:]) {
            self.state = state
            self.connectionStatus = connectionStatus
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var state: State?
            var connectionStatus: ConnectionStatus?
            while let key = try json.nextMember(of: "state,connectionStatus") {
                switch key {
                case 0: state = try json.readWord(State.self)
                case 1: connectionStatus = try json.readWord(ConnectionStatus.self)
                default: break
                }
            }
            self.state = state
            self.connectionStatus = connectionStatus
            self.other = json.keptMembersOfObject()
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
            switch rawValue {
            case "Active": self.rawValue = "active"
            case "Inactive": self.rawValue = "inactive"
            default: self.rawValue = rawValue
            }
        }

        /// The client is connected or tries to connect.
        @_alwaysEmitIntoClient
        public static var active: State { Self(rawValue: "active") }
        /// The client does nothing.
        @_alwaysEmitIntoClient
        public static var inactive: State { Self(rawValue: "inactive") }
    }

    /// Whether the client is connected.
    public struct ConnectionStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "Connected": self.rawValue = "connected"
            case "Disconnected", "not connected", "Not connected": self.rawValue = "disconnected"
            default: self.rawValue = rawValue
            }
        }

        /// The client is connected.
        @_alwaysEmitIntoClient
        public static var connected: ConnectionStatus { Self(rawValue: "connected") }
        /// The client is not connected.
        @_alwaysEmitIntoClient
        public static var disconnected: ConnectionStatus { Self(rawValue: "disconnected") }
    }

    /// The settings of the client.
    public struct Configuration: Sendable, JSONReadable {
        /// The broker.
        public let server: Server?
        /// The HTTP proxy.
        public let httpProxy: String?
        /// The HTTPS proxy.
        public let httpsProxy: String?
        /// The user's name at the broker.
        public let username: String?
        /// Asterisks in place of the password, if one is set.
        public let password: String?
        /// Whether the device kept its password; absent in the documentation's example.
        public let keepExistingPassword: Bool?
        /// The identifier of the client at the broker (`clientId`).
        public let clientID: String?
        /// The longest time without a message between client and broker.
        public let keepAliveInterval: Duration?
        /// The timeout for connecting.
        public let connectTimeout: Duration?
        /// Whether client and broker discard the session's state at connection and disconnection.
        public let cleanSession: Bool?
        /// Whether to connect again when the connection is lost.
        public let autoReconnect: Bool?
        /// Whether the client is active after a restart of the device (`activateOnReboot`).
        public let activatesOnReboot: Bool?
        /// The prefix of topics.
        public let deviceTopicPrefix: String?
        /// The message that the broker sends when the connection is lost.
        public let lastWillTestament: Message?
        /// The message to send when connected.
        public let connectMessage: Message?
        /// The message to send before a deliberate disconnection.
        public let disconnectMessage: Message?
        /// The settings of TLS.
        public let ssl: SSL?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - server: The broker.
        ///   - httpProxy: The HTTP proxy.
        ///   - httpsProxy: The HTTPS proxy.
        ///   - username: The user's name at the broker.
        ///   - password: Asterisks in place of the password, if one is set.
        ///   - keepExistingPassword: Whether the device kept its password; absent in the documentation's example.
        ///   - clientID: The identifier of the client at the broker.
        ///   - keepAliveInterval: The longest time without a message between client and broker.
        ///   - connectTimeout: The timeout for connecting.
        ///   - cleanSession: Whether client and broker discard the session's state at connection and disconnection.
        ///   - autoReconnect: Whether to connect again when the connection is lost.
        ///   - activatesOnReboot: Whether the client is active after a restart of the device.
        ///   - deviceTopicPrefix: The prefix of topics.
        ///   - lastWillTestament: The message that the broker sends when the connection is lost.
        ///   - connectMessage: The message to send when connected.
        ///   - disconnectMessage: The message to send before a deliberate disconnection.
        ///   - ssl: The settings of TLS.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            server: Server? = nil, httpProxy: String? = nil, httpsProxy: String? = nil, username: String? = nil,
            password: String? = nil, keepExistingPassword: Bool? = nil, clientID: String? = nil,
            keepAliveInterval: Duration? = nil, connectTimeout: Duration? = nil, cleanSession: Bool? = nil,
            autoReconnect: Bool? = nil, activatesOnReboot: Bool? = nil, deviceTopicPrefix: String? = nil,
            lastWillTestament: Message? = nil, connectMessage: Message? = nil, disconnectMessage: Message? = nil,
            ssl: SSL? = nil, other: [String: JSONValue] = [:]
        ) {
            self.server = server
            self.httpProxy = httpProxy
            self.httpsProxy = httpsProxy
            self.username = username
            self.password = password
            self.keepExistingPassword = keepExistingPassword
            self.clientID = clientID
            self.keepAliveInterval = keepAliveInterval
            self.connectTimeout = connectTimeout
            self.cleanSession = cleanSession
            self.autoReconnect = autoReconnect
            self.activatesOnReboot = activatesOnReboot
            self.deviceTopicPrefix = deviceTopicPrefix
            self.lastWillTestament = lastWillTestament
            self.connectMessage = connectMessage
            self.disconnectMessage = disconnectMessage
            self.ssl = ssl
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var server: Server?
            var httpProxy: String?
            var httpsProxy: String?
            var username: String?
            var password: String?
            var keepExistingPassword: Bool?
            var clientID: String?
            var keepAliveInterval: Duration?
            var connectTimeout: Duration?
            var cleanSession: Bool?
            var autoReconnect: Bool?
            var activatesOnReboot: Bool?
            var deviceTopicPrefix: String?
            var lastWillTestament: Message?
            var connectMessage: Message?
            var disconnectMessage: Message?
            var ssl: SSL?
            let keys: StaticString = """
                server,httpProxy,httpsProxy,username,password,keepExistingPassword,clientId,keepAliveInterval,\
                connectTimeout,cleanSession,autoReconnect,activateOnReboot,deviceTopicPrefix,lastWillTestament,\
                connectMessage,disconnectMessage,ssl
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: server = try json.read(Server.self)
                case 1: httpProxy = try json.readString()
                case 2: httpsProxy = try json.readString()
                case 3: username = try json.readString()
                case 4: password = try json.readString()
                case 5: keepExistingPassword = try json.readBool()
                case 6: clientID = try json.readString()
                case 7: keepAliveInterval = try json.readDuration(in: .seconds)
                case 8: connectTimeout = try json.readDuration(in: .seconds)
                case 9: cleanSession = try json.readBool()
                case 10: autoReconnect = try json.readBool()
                case 11: activatesOnReboot = try json.readBool()
                case 12: deviceTopicPrefix = try json.readString()
                case 13: lastWillTestament = try json.read(Message.self)
                case 14: connectMessage = try json.read(Message.self)
                case 15: disconnectMessage = try json.read(Message.self)
                case 16: ssl = try json.read(SSL.self)
                default: break
                }
            }
            self.server = server
            self.httpProxy = httpProxy
            self.httpsProxy = httpsProxy
            self.username = username
            self.password = password
            self.keepExistingPassword = keepExistingPassword
            self.clientID = clientID
            self.keepAliveInterval = keepAliveInterval
            self.connectTimeout = connectTimeout
            self.cleanSession = cleanSession
            self.autoReconnect = autoReconnect
            self.activatesOnReboot = activatesOnReboot
            self.deviceTopicPrefix = deviceTopicPrefix
            self.lastWillTestament = lastWillTestament
            self.connectMessage = connectMessage
            self.disconnectMessage = disconnectMessage
            self.ssl = ssl
            self.other = json.keptMembersOfObject()
        }
    }

    /// An MQTT broker.
    public struct Server: Sendable, JSONReadable {
        /// The protocol.
        public var `protocol`: BrokerProtocol
        /// The host name or address.
        public var host: String
        /// The port; by default 1883 for tcp, 8883 for ssl, 80 for ws, 443 for wss.
        public var port: Int?
        /// The path at the end of the URL, only for ws and wss; empty by default (`basepath`).
        public var basePath: String?
        /// The ALPN protocol, only for ssl and wss, at most 255 bytes; empty by default.
        public var alpnProtocol: String?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - protocolValue: The protocol.
        ///   - host: The host name or address.
        ///   - port: The port; by default 1883 for tcp, 8883 for ssl, 80 for ws, 443 for wss.
        ///   - basePath: The path at the end of the URL, only for ws and wss; empty by default.
        ///   - alpnProtocol: The ALPN protocol, only for ssl and wss, at most 255 bytes; empty by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            protocol protocolValue: BrokerProtocol, host: String, port: Int? = nil, basePath: String? = nil,
            alpnProtocol: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.protocol = protocolValue
            self.host = host
            self.port = port
            self.basePath = basePath
            self.alpnProtocol = alpnProtocol
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("protocol", `protocol`.rawValue)
            json.member("host", host)
            json.member("port", port)
            json.member("basepath", basePath)
            json.member("alpnProtocol", alpnProtocol)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var protocolValue: BrokerProtocol?
            var host: String?
            var port: Int?
            var basePath: String?
            var alpnProtocol: String?
            while let key = try json.nextMember(of: "protocol,host,port,basepath,alpnProtocol") {
                switch key {
                case 0: protocolValue = try json.readWord(BrokerProtocol.self)
                case 1: host = try json.readString()
                case 2: port = try json.readInt()
                case 3: basePath = try json.readString()
                case 4: alpnProtocol = try json.readString()
                default: break
                }
            }
            guard let protocolValue else { throw json.missingField("protocol") }
            self.protocol = protocolValue
            guard let host else { throw json.missingField("host") }
            self.host = host
            self.port = port
            self.basePath = basePath
            self.alpnProtocol = alpnProtocol
            self.other = json.keptMembersOfObject()
        }
    }

    /// A protocol to a broker.
    public struct BrokerProtocol: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// MQTT over TCP.
        @_alwaysEmitIntoClient
        public static var tcp: BrokerProtocol { Self(rawValue: "tcp") }
        /// MQTT over TLS.
        @_alwaysEmitIntoClient
        public static var ssl: BrokerProtocol { Self(rawValue: "ssl") }
        /// MQTT over WebSocket.
        @_alwaysEmitIntoClient
        public static var ws: BrokerProtocol { Self(rawValue: "ws") }
        /// MQTT over secure WebSocket.
        @_alwaysEmitIntoClient
        public static var wss: BrokerProtocol { Self(rawValue: "wss") }
    }

    /// A message about the client's connection.
    public struct Message: Sendable, JSONReadable {
        /// Whether to send the device's default message; if false, the other members are required (`useDefault`).
        public var usesDefault: Bool
        /// The topic.
        public var topic: String?
        /// The text.
        public var message: String?
        /// Whether the broker keeps the message (`retain`).
        public var isRetained: Bool?
        /// The quality of service, 0 to 2.
        public var qos: Int?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - usesDefault: Whether to send the device's default message; if false, the other members are required.
        ///   - topic: The topic.
        ///   - message: The text.
        ///   - isRetained: Whether the broker keeps the message.
        ///   - qos: The quality of service, 0 to 2.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            usesDefault: Bool, topic: String? = nil, message: String? = nil, isRetained: Bool? = nil, qos: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.usesDefault = usesDefault
            self.topic = topic
            self.message = message
            self.isRetained = isRetained
            self.qos = qos
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("useDefault", usesDefault)
            json.member("topic", topic)
            json.member("message", message)
            json.member("retain", isRetained)
            json.member("qos", qos)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var usesDefault: Bool?
            var topic: String?
            var message: String?
            var isRetained: Bool?
            var qos: Int?
            while let key = try json.nextMember(of: "useDefault,topic,message,retain,qos") {
                switch key {
                case 0: usesDefault = try json.readBool()
                case 1: topic = try json.readString()
                case 2: message = try json.readString()
                case 3: isRetained = try json.readBool()
                case 4: qos = try json.readInt()
                default: break
                }
            }
            guard let usesDefault else { throw json.missingField("useDefault") }
            self.usesDefault = usesDefault
            self.topic = topic
            self.message = message
            self.isRetained = isRetained
            self.qos = qos
            self.other = json.keptMembersOfObject()
        }
    }

    /// The settings of TLS.
    public struct SSL: Sendable, JSONReadable {
        /// Whether to check the broker's certificate (`validateServerCert`).
        public var validatesServerCertificate: Bool?
        /// The identifier of the client certificate and its key (`clientCertID`).
        public var clientCertificateID: String?
        /// The identifier of the CA certificate that verifies the broker's certificate (`CACertID`).
        public var caCertificateID: String?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - validatesServerCertificate: Whether to check the broker's certificate.
        ///   - clientCertificateID: The identifier of the client certificate and its key.
        ///   - caCertificateID: The identifier of the CA certificate that verifies the broker's certificate.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            validatesServerCertificate: Bool? = nil, clientCertificateID: String? = nil, caCertificateID: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.validatesServerCertificate = validatesServerCertificate
            self.clientCertificateID = clientCertificateID
            self.caCertificateID = caCertificateID
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("validateServerCert", validatesServerCertificate)
            json.member("clientCertID", clientCertificateID)
            json.member("CACertID", caCertificateID)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var validatesServerCertificate: Bool?
            var clientCertificateID: String?
            var caCertificateID: String?
            while let key = try json.nextMember(of: "validateServerCert,clientCertID,CACertID") {
                switch key {
                case 0: validatesServerCertificate = try json.readBool()
                case 1: clientCertificateID = try json.readString()
                case 2: caCertificateID = try json.readString()
                default: break
                }
            }
            self.validatesServerCertificate = validatesServerCertificate
            self.clientCertificateID = clientCertificateID
            self.caCertificateID = caCertificateID
            self.other = json.keptMembersOfObject()
        }
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
        /// A required parameter is missing or invalid.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The request is too large.
        @_alwaysEmitIntoClient
        public static var requestTooLarge: DeviceError.Code { 2106 }
    }
}

extension Vapix {
    /// The device's own connection to an MQTT broker.
    @_alwaysEmitIntoClient
    public var mqttClient: MQTTClient { MQTTClient(vapix: self) }
}
