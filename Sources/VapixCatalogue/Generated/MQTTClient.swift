// Generated from Specs/mqtt-client-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// MQTT client API.
    static let mqttClient = #"""
        {
          "name": "mqttClient",
          "namespace": "MQTTClient",
          "title": "MQTT client API",
          "summary": "The device's own connection to an MQTT broker.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/mqtt-client-api/",
          "discovery": "mqtt-client",
          "operations": [
            {
              "id": "mqttClient/configureClient",
              "name": "configureClient",
              "summary": "Sets the connection to a broker, in place of all earlier settings.",
              "swift": "vapix.mqttClient.configureClient(server: MQTTClient.Server, httpProxy: String? = nil, httpsProxy: String? = nil, username: String? = nil, password: String? = nil, keepExistingPassword: Bool? = nil, clientID: String? = nil, keepAliveInterval: Duration? = nil, connectTimeout: Duration? = nil, cleanSession: Bool? = nil, autoReconnect: Bool? = nil, activatesOnReboot: Bool? = nil, deviceTopicPrefix: String? = nil, lastWillTestament: MQTTClient.Message? = nil, connectMessage: MQTTClient.Message? = nil, disconnectMessage: MQTTClient.Message? = nil, ssl: MQTTClient.SSL? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/mqtt-client-api/#configureclient",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mqtt/client.cgi",
              "method": "configureClient",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "server", "wire": "server", "type": "Server", "summary": "The broker.", "place": "params", "isRequired": true},
                {"name": "httpProxy", "wire": "httpProxy", "type": "string", "summary": "The HTTP proxy, at most 255 bytes; an empty text for none.", "place": "params", "isRequired": false},
                {"name": "httpsProxy", "wire": "httpsProxy", "type": "string", "summary": "The HTTPS proxy, at most 255 bytes; an empty text for none.", "place": "params", "isRequired": false},
                {"name": "username", "wire": "username", "type": "string", "summary": "The user's name at the broker.", "place": "params", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "The user's password at the broker.", "place": "params", "isRequired": false},
                {"name": "keepExistingPassword", "wire": "keepExistingPassword", "type": "bool", "summary": "Whether the device keeps its password and ignores the given one; false by default.", "place": "params", "isRequired": false},
                {"name": "clientID", "wire": "clientId", "type": "string", "summary": "The identifier of the client at the broker.", "place": "params", "isRequired": false},
                {"name": "keepAliveInterval", "wire": "keepAliveInterval", "type": "duration<seconds>", "summary": "The longest time without a message between client and broker, in whole seconds; 60 by default.", "place": "params", "isRequired": false},
                {"name": "connectTimeout", "wire": "connectTimeout", "type": "duration<seconds>", "summary": "The timeout for connecting, in whole seconds; 60 by default.", "place": "params", "isRequired": false},
                {"name": "cleanSession", "wire": "cleanSession", "type": "bool", "summary": "Whether client and broker discard the session's state at connection and disconnection.", "place": "params", "isRequired": false},
                {"name": "autoReconnect", "wire": "autoReconnect", "type": "bool", "summary": "Whether to connect again when the connection is lost; true by default.", "place": "params", "isRequired": false},
                {"name": "activatesOnReboot", "wire": "activateOnReboot", "type": "bool", "summary": "Whether the client is active after a restart of the device.", "place": "params", "isRequired": false},
                {"name": "deviceTopicPrefix", "wire": "deviceTopicPrefix", "type": "string", "summary": "The prefix of topics; \"axis/\" and the serial number by default.", "place": "params", "isRequired": false},
                {"name": "lastWillTestament", "wire": "lastWillTestament", "type": "Message", "summary": "The message that the broker sends when the connection is lost; none by default.", "place": "params", "isRequired": false},
                {"name": "connectMessage", "wire": "connectMessage", "type": "Message", "summary": "The message to send when connected; none by default.", "place": "params", "isRequired": false},
                {"name": "disconnectMessage", "wire": "disconnectMessage", "type": "Message", "summary": "The message to send before a deliberate disconnection; none by default.", "place": "params", "isRequired": false},
                {"name": "ssl", "wire": "ssl", "type": "SSL", "summary": "The settings of TLS, only for the protocols `ssl` and `wss`.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "mqttClient/activateClient",
              "name": "activateClient",
              "summary": "Starts the client, which then connects and stays active after a restart of the device.",
              "swift": "vapix.mqttClient.activateClient() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/mqtt-client-api/#activateclient",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mqtt/client.cgi",
              "method": "activateClient",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "mqttClient/deactivateClient",
              "name": "deactivateClient",
              "summary": "Stops the client and ends its connection.",
              "swift": "vapix.mqttClient.deactivateClient() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/mqtt-client-api/#deactivateclient",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mqtt/client.cgi",
              "method": "deactivateClient",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "mqttClient/getClientStatus",
              "name": "getClientStatus",
              "summary": "Reads the state and the settings of the client.",
              "swift": "vapix.mqttClient.getClientStatus() async throws -> MQTTClient.ClientStatusReply",
              "documentation": "https://developer.axis.com/vapix/network-video/mqtt-client-api/#getclientstatus",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mqtt/client.cgi",
              "method": "getClientStatus",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "status", "wire": "status", "type": "Status", "summary": "The client's state.", "isRequired": true},
                  {"name": "configuration", "wire": "config", "type": "Configuration", "summary": "The client's settings.", "isRequired": false}
                ]
              }
            },
            {
              "id": "mqttClient/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.mqttClient.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/mqtt-client-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mqtt/client.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Status",
              "summary": "The state of the client.",
              "fields": [
                {"name": "state", "wire": "state", "type": "State", "summary": "Whether the client is active.", "isRequired": false},
                {"name": "connectionStatus", "wire": "connectionStatus", "type": "ConnectionStatus", "summary": "Whether the client is connected.", "isRequired": false}
              ]
            },
            {
              "name": "State",
              "summary": "Whether the client is active.",
              "words": [
                {"name": "active", "wire": "active", "summary": "The client is connected or tries to connect."},
                {"name": "inactive", "wire": "inactive", "summary": "The client does nothing."}
              ]
            },
            {
              "name": "ConnectionStatus",
              "summary": "Whether the client is connected.",
              "words": [
                {"name": "connected", "wire": "connected", "summary": "The client is connected."},
                {"name": "disconnected", "wire": "disconnected", "summary": "The client is not connected."}
              ]
            },
            {
              "name": "Configuration",
              "summary": "The settings of the client.",
              "fields": [
                {"name": "server", "wire": "server", "type": "Server", "summary": "The broker.", "isRequired": false},
                {"name": "httpProxy", "wire": "httpProxy", "type": "string", "summary": "The HTTP proxy.", "isRequired": false},
                {"name": "httpsProxy", "wire": "httpsProxy", "type": "string", "summary": "The HTTPS proxy.", "isRequired": false},
                {"name": "username", "wire": "username", "type": "string", "summary": "The user's name at the broker.", "isRequired": false},
                {"name": "password", "wire": "password", "type": "string", "summary": "Asterisks in place of the password, if one is set.", "isRequired": false},
                {"name": "keepExistingPassword", "wire": "keepExistingPassword", "type": "bool", "summary": "Whether the device kept its password; absent in the documentation's example.", "isRequired": false},
                {"name": "clientID", "wire": "clientId", "type": "string", "summary": "The identifier of the client at the broker.", "isRequired": false},
                {"name": "keepAliveInterval", "wire": "keepAliveInterval", "type": "duration<seconds>", "summary": "The longest time without a message between client and broker.", "isRequired": false},
                {"name": "connectTimeout", "wire": "connectTimeout", "type": "duration<seconds>", "summary": "The timeout for connecting.", "isRequired": false},
                {"name": "cleanSession", "wire": "cleanSession", "type": "bool", "summary": "Whether client and broker discard the session's state at connection and disconnection.", "isRequired": false},
                {"name": "autoReconnect", "wire": "autoReconnect", "type": "bool", "summary": "Whether to connect again when the connection is lost.", "isRequired": false},
                {"name": "activatesOnReboot", "wire": "activateOnReboot", "type": "bool", "summary": "Whether the client is active after a restart of the device.", "isRequired": false},
                {"name": "deviceTopicPrefix", "wire": "deviceTopicPrefix", "type": "string", "summary": "The prefix of topics.", "isRequired": false},
                {"name": "lastWillTestament", "wire": "lastWillTestament", "type": "Message", "summary": "The message that the broker sends when the connection is lost.", "isRequired": false},
                {"name": "connectMessage", "wire": "connectMessage", "type": "Message", "summary": "The message to send when connected.", "isRequired": false},
                {"name": "disconnectMessage", "wire": "disconnectMessage", "type": "Message", "summary": "The message to send before a deliberate disconnection.", "isRequired": false},
                {"name": "ssl", "wire": "ssl", "type": "SSL", "summary": "The settings of TLS.", "isRequired": false}
              ]
            },
            {
              "name": "Server",
              "summary": "An MQTT broker.",
              "fields": [
                {"name": "protocol", "wire": "protocol", "type": "BrokerProtocol", "summary": "The protocol.", "isRequired": true},
                {"name": "host", "wire": "host", "type": "string", "summary": "The host name or address.", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port; by default 1883 for tcp, 8883 for ssl, 80 for ws, 443 for wss.", "isRequired": false},
                {"name": "basePath", "wire": "basepath", "type": "string", "summary": "The path at the end of the URL, only for ws and wss; empty by default.", "isRequired": false},
                {"name": "alpnProtocol", "wire": "alpnProtocol", "type": "string", "summary": "The ALPN protocol, only for ssl and wss, at most 255 bytes; empty by default.", "isRequired": false}
              ]
            },
            {
              "name": "BrokerProtocol",
              "summary": "A protocol to a broker.",
              "words": [
                {"name": "tcp", "wire": "tcp", "summary": "MQTT over TCP."},
                {"name": "ssl", "wire": "ssl", "summary": "MQTT over TLS."},
                {"name": "ws", "wire": "ws", "summary": "MQTT over WebSocket."},
                {"name": "wss", "wire": "wss", "summary": "MQTT over secure WebSocket."}
              ]
            },
            {
              "name": "Message",
              "summary": "A message about the client's connection.",
              "fields": [
                {"name": "usesDefault", "wire": "useDefault", "type": "bool", "summary": "Whether to send the device's default message; if false, the other members are required.", "isRequired": true},
                {"name": "topic", "wire": "topic", "type": "string", "summary": "The topic.", "isRequired": false},
                {"name": "message", "wire": "message", "type": "string", "summary": "The text.", "isRequired": false},
                {"name": "isRetained", "wire": "retain", "type": "bool", "summary": "Whether the broker keeps the message.", "isRequired": false},
                {"name": "qos", "wire": "qos", "type": "int32", "summary": "The quality of service, 0 to 2.", "isRequired": false}
              ]
            },
            {
              "name": "SSL",
              "summary": "The settings of TLS.",
              "fields": [
                {"name": "validatesServerCertificate", "wire": "validateServerCert", "type": "bool", "summary": "Whether to check the broker's certificate.", "isRequired": false},
                {"name": "clientCertificateID", "wire": "clientCertID", "type": "string", "summary": "The identifier of the client certificate and its key.", "isRequired": false},
                {"name": "caCertificateID", "wire": "CACertID", "type": "string", "summary": "The identifier of the CA certificate that verifies the broker's certificate.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed; see the message or its log."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing or invalid."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "requestTooLarge", "code": "2106", "summary": "The request is too large."}
          ]
        }
        """#
}
