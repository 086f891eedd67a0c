// Generated from Specs/Examples/event-mqtt-bridge by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of Event MQTT bridge.
    mutating func addEventMQTTBridge() {
        add("Specs/Examples/event-mqtt-bridge/get_200.http") { EventMQTTBridge.get() }
    }
}
