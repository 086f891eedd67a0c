// Generated from Specs/Examples/mqtt-client-api by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of MQTT client API.
    mutating func addMQTTClient() {
        add("Specs/Examples/mqtt-client-api/activateClient_200.http") { MQTTClient.activateClient() }
        add("Specs/Examples/mqtt-client-api/activateClient_error1100.http") { MQTTClient.activateClient() }
        add("Specs/Examples/mqtt-client-api/configureClient_200.http") {
            let value0 = MQTTClient.Server(protocol: .ssl, host: "broker.example.com", port: 8883)
            let value1 = MQTTClient.Message(
                usesDefault: false, topic: "Camera_1/ConnectionStatus", message: "Connection Lost", isRetained: true,
                qos: 1)
            let value2 = MQTTClient.Message(
                usesDefault: false, topic: "Camera_1/ConnectionStatus", message: "Connected", isRetained: true, qos: 1)
            let value3 = MQTTClient.Message(
                usesDefault: false, topic: "Camera_1/ConnectionStatus", message: "Disconnected", isRetained: true,
                qos: 1)
            return MQTTClient.configureClient(
                server: value0, username: "user_1", password: "password_1", keepExistingPassword: false,
                clientID: "unique_id_on_broker", keepAliveInterval: .seconds(20), connectTimeout: .seconds(30),
                cleanSession: true, autoReconnect: true, deviceTopicPrefix: "some/topic/prefix",
                lastWillTestament: value1, connectMessage: value2, disconnectMessage: value3,
                ssl: MQTTClient.SSL(validatesServerCertificate: true))
        }
        add("Specs/Examples/mqtt-client-api/configureClient_error1100.http") {
            let value0 = MQTTClient.Server(protocol: .ssl, host: "broker.example.com", port: 8883)
            let value1 = MQTTClient.Message(
                usesDefault: false, topic: "Camera_1/ConnectionStatus", message: "Connection Lost", isRetained: true,
                qos: 1)
            let value2 = MQTTClient.Message(
                usesDefault: false, topic: "Camera_1/ConnectionStatus", message: "Connected", isRetained: true, qos: 1)
            let value3 = MQTTClient.Message(
                usesDefault: false, topic: "Camera_1/ConnectionStatus", message: "Disconnected", isRetained: true,
                qos: 1)
            return MQTTClient.configureClient(
                server: value0, username: "user_1", password: "password_1", keepExistingPassword: false,
                clientID: "unique_id_on_broker", keepAliveInterval: .seconds(20), connectTimeout: .seconds(30),
                cleanSession: true, autoReconnect: true, deviceTopicPrefix: "some/topic/prefix",
                lastWillTestament: value1, connectMessage: value2, disconnectMessage: value3,
                ssl: MQTTClient.SSL(validatesServerCertificate: true))
        }
        add("Specs/Examples/mqtt-client-api/deactivateClient_200.http") { MQTTClient.deactivateClient() }
        add("Specs/Examples/mqtt-client-api/deactivateClient_error1100.http") { MQTTClient.deactivateClient() }
        add("Specs/Examples/mqtt-client-api/getClientStatus_200.http") { MQTTClient.getClientStatus() }
        add("Specs/Examples/mqtt-client-api/getClientStatus_200_connected.http") { MQTTClient.getClientStatus() }
        add("Specs/Examples/mqtt-client-api/getSupportedVersions_200.http") { MQTTClient.getSupportedVersions() }
        add("Specs/Examples/mqtt-client-api/getSupportedVersions_error1100.http") { MQTTClient.getSupportedVersions() }
    }
}
