// Generated from Specs/Examples/event-mqtt-bridge by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Event MQTT bridge.
    static let eventMQTTBridge = #"""
        ### get_200
        # As a device with AXIS OS 12 has it; its path has v2beta.
        GET /config/rest/event-mqtt-bridge/v2 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"deviceTopicPrefix": "axis/ACCC8E000000", "publication": {"appendEventTopic": true, "customTopicPrefix": "", "eventFilter": [], "includeSerialNumberInPayload": false, "includeTopicNamespaces": true, "topicPrefix": "default"}, "subscription": []}}

        """#
}
