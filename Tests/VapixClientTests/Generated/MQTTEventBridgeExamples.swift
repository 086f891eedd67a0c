// Generated from Specs/Examples/mqtt-event-bridge by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of MQTT event bridge.
    mutating func addMQTTEventBridge() {
        add("Specs/Examples/mqtt-event-bridge/configureEventPublication_200.http") {
            let value0 = MQTTEventBridge.EventFilter(topicFilter: "onvif:PTZController/axis:PTZReady")
            let value1 = MQTTEventBridge.EventFilter(topicFilter: "onvif:Device/axis:IO/VirtualInput")
            let value2 = MQTTEventBridge.EventFilter(topicFilter: "onvif:Device/axis:Status//.")
            return MQTTEventBridge.configureEventPublication(eventFilterList: [value0, value1, value2])
        }
        add("Specs/Examples/mqtt-event-bridge/configureEventPublication_error1100.http") {
            let value0 = MQTTEventBridge.EventFilter(topicFilter: "onvif:PTZController/axis:PTZReady")
            let value1 = MQTTEventBridge.EventFilter(topicFilter: "onvif:Device/axis:IO/VirtualInput")
            let value2 = MQTTEventBridge.EventFilter(topicFilter: "onvif:Device/axis:Status//.")
            return MQTTEventBridge.configureEventPublication(eventFilterList: [value0, value1, value2])
        }
        add("Specs/Examples/mqtt-event-bridge/configureMQTTSubscription_200.http") {
            let value0 = MQTTEventBridge.MQTTFilter(
                topicFilter: "building/A/door/10/opened", qos: 1, isStateData: false)
            let value1 = MQTTEventBridge.MQTTFilter(
                topicFilter: "building/A/window/10/state", qos: 0, isStateData: true)
            return MQTTEventBridge.configureMQTTSubscription(mqttFilterList: [value0, value1])
        }
        add("Specs/Examples/mqtt-event-bridge/configureMQTTSubscription_error1100.http") {
            let value0 = MQTTEventBridge.MQTTFilter(
                topicFilter: "building/A/door/10/opened", qos: 1, isStateData: false)
            let value1 = MQTTEventBridge.MQTTFilter(
                topicFilter: "building/A/window/10/state", qos: 0, isStateData: true)
            return MQTTEventBridge.configureMQTTSubscription(mqttFilterList: [value0, value1])
        }
        add("Specs/Examples/mqtt-event-bridge/getEventPublicationConfig_200.http") {
            MQTTEventBridge.getEventPublicationConfig()
        }
        add("Specs/Examples/mqtt-event-bridge/getEventPublicationConfig_error1100.http") {
            MQTTEventBridge.getEventPublicationConfig()
        }
        add("Specs/Examples/mqtt-event-bridge/getMQTTSubscriptionConfig_200.http") {
            MQTTEventBridge.getMQTTSubscriptionConfig()
        }
        add("Specs/Examples/mqtt-event-bridge/getMQTTSubscriptionConfig_error1100.http") {
            MQTTEventBridge.getMQTTSubscriptionConfig()
        }
        add("Specs/Examples/mqtt-event-bridge/getSupportedVersions_200.http") {
            MQTTEventBridge.getSupportedVersions()
        }
        add("Specs/Examples/mqtt-event-bridge/getSupportedVersions_error1100.http") {
            MQTTEventBridge.getSupportedVersions()
        }
    }
}
