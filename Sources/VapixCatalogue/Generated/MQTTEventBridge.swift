// Generated from Specs/mqtt-event-bridge.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// MQTT event bridge.
    static let mqttEventBridge = #"""
        {
          "name": "mqttEventBridge",
          "namespace": "MQTTEventBridge",
          "title": "MQTT event bridge",
          "summary": "Device events as MQTT messages, and MQTT messages as device events.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/mqtt-event-bridge/",
          "discovery": "event-mqtt-bridge",
          "operations": [
            {
              "id": "mqttEventBridge/configureEventPublication",
              "name": "configureEventPublication",
              "summary": "Sets the events that the device publishes.",
              "swift": "vapix.mqttEventBridge.configureEventPublication(eventFilterList: [MQTTEventBridge.EventFilter], topicPrefix: MQTTEventBridge.TopicPrefix? = nil, customTopicPrefix: String? = nil, appendEventTopic: Bool? = nil, includeTopicNamespaces: Bool? = nil, includeSerialNumberInPayload: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#configureeventpublication",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mqtt/event.cgi",
              "method": "configureEventPublication",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "topicPrefix", "wire": "topicPrefix", "type": "TopicPrefix", "summary": "The kind of topic prefix; the device's own by default.", "place": "params", "isRequired": false},
                {"name": "customTopicPrefix", "wire": "customTopicPrefix", "type": "string", "summary": "The custom prefix; required if topicPrefix is `custom`.", "place": "params", "isRequired": false},
                {"name": "appendEventTopic", "wire": "appendEventTopic", "type": "bool", "summary": "Whether the event's topic follows the prefix; true by default.", "place": "params", "isRequired": false},
                {"name": "includeTopicNamespaces", "wire": "includeTopicNamespaces", "type": "bool", "summary": "Whether topics have their ONVIF namespaces; true by default.", "place": "params", "isRequired": false},
                {"name": "includeSerialNumberInPayload", "wire": "includeSerialNumberInPayload", "type": "bool", "summary": "Whether messages hold the serial number; false by default.", "place": "params", "isRequired": false},
                {"name": "eventFilterList", "wire": "eventFilterList", "type": "list<EventFilter>", "summary": "Filters for the events; an event that matches several filters is published several times.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "mqttEventBridge/getEventPublicationConfig",
              "name": "getEventPublicationConfig",
              "summary": "Reads the settings of the event publication.",
              "swift": "vapix.mqttEventBridge.getEventPublicationConfig() async throws -> MQTTEventBridge.EventPublicationConfigReply",
              "documentation": "https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#geteventpublicationconfig",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mqtt/event.cgi",
              "method": "getEventPublicationConfig",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "configuration", "wire": "eventPublicationConfig", "type": "EventPublication", "summary": "The settings.", "isRequired": true}
                ]
              }
            },
            {
              "id": "mqttEventBridge/configureMQTTSubscription",
              "name": "configureMQTTSubscription",
              "summary": "Sets the MQTT messages that become events.",
              "swift": "vapix.mqttEventBridge.configureMQTTSubscription(mqttFilterList: [MQTTEventBridge.MQTTFilter]) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#configuremqttsubscription",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mqtt/event.cgi",
              "method": "configureMqttSubscription",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "mqttFilterList", "wire": "mqttFilterList", "type": "list<MQTTFilter>", "summary": "Filters for the messages.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "mqttEventBridge/getMQTTSubscriptionConfig",
              "name": "getMQTTSubscriptionConfig",
              "summary": "Reads the settings of the subscription.",
              "swift": "vapix.mqttEventBridge.getMQTTSubscriptionConfig() async throws -> MQTTEventBridge.MQTTSubscriptionConfigReply",
              "documentation": "https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#getmqttsubscriptionconfig",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mqtt/event.cgi",
              "method": "getMqttSubscriptionConfig",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "configuration", "wire": "mqttSubscriptionConfig", "type": "MQTTSubscription", "summary": "The settings.", "isRequired": true}
                ]
              }
            },
            {
              "id": "mqttEventBridge/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.mqttEventBridge.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/mqtt-event-bridge/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mqtt/event.cgi",
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
              "name": "TopicPrefix",
              "summary": "A kind of prefix for the topic of a published event.",
              "words": [
                {"name": "default", "wire": "default", "summary": "The serial number and \"/event\"."},
                {"name": "custom", "wire": "custom", "summary": "A custom prefix."}
              ]
            },
            {
              "name": "EventPublication",
              "summary": "The settings of the event publication.",
              "fields": [
                {"name": "topicPrefix", "wire": "topicPrefix", "type": "TopicPrefix", "summary": "The kind of topic prefix.", "isRequired": false},
                {"name": "customTopicPrefix", "wire": "customTopicPrefix", "type": "string", "summary": "The custom prefix, if topicPrefix is `custom`.", "isRequired": false},
                {"name": "appendEventTopic", "wire": "appendEventTopic", "type": "bool", "summary": "Whether the event's topic follows the prefix.", "isRequired": false},
                {"name": "includeTopicNamespaces", "wire": "includeTopicNamespaces", "type": "bool", "summary": "Whether topics have their ONVIF namespaces.", "isRequired": false},
                {"name": "includeSerialNumberInPayload", "wire": "includeSerialNumberInPayload", "type": "bool", "summary": "Whether messages hold the serial number.", "isRequired": false},
                {"name": "eventFilterList", "wire": "eventFilterList", "type": "list<EventFilter>", "summary": "Filters for the events that the device publishes.", "isRequired": false}
              ]
            },
            {
              "name": "EventFilter",
              "summary": "A filter for the events that the device publishes.",
              "fields": [
                {"name": "topicFilter", "wire": "topicFilter", "type": "string", "summary": "An ONVIF topic expression, \"onvif:Device/axis:Status/SystemReady\" for example.", "isRequired": true},
                {"name": "qos", "wire": "qos", "type": "int32", "summary": "The quality of service, 0 to 2; 0 by default.", "isRequired": false},
                {"name": "retain", "wire": "retain", "type": "Retain", "summary": "The messages that the broker keeps; none by default.", "isRequired": false}
              ]
            },
            {
              "name": "Retain",
              "summary": "The messages that the broker keeps.",
              "words": [
                {"name": "nothing", "wire": "none", "summary": "No messages."},
                {"name": "property", "wire": "property", "summary": "Messages of stateful events only."},
                {"name": "all", "wire": "all", "summary": "All messages."}
              ]
            },
            {
              "name": "MQTTSubscription",
              "summary": "The settings of the subscription.",
              "fields": [
                {"name": "mqttFilterList", "wire": "mqttFilterList", "type": "list<MQTTFilter>", "summary": "Filters for the messages.", "isRequired": false}
              ]
            },
            {
              "name": "MQTTFilter",
              "summary": "A filter for the MQTT messages that become events.",
              "fields": [
                {"name": "topicFilter", "wire": "topicFilter", "type": "string", "summary": "The topic filter; the wildcards `+` and `#` are not allowed for state data.", "isRequired": true},
                {"name": "useDeviceTopicPrefix", "wire": "useDeviceTopicPrefix", "type": "bool", "summary": "Whether the topic gets the MQTT client's device topic prefix; false by default.", "isRequired": false},
                {"name": "qos", "wire": "qos", "type": "int32", "summary": "The quality of service, 0 to 2; 0 by default.", "isRequired": false},
                {"name": "isStateData", "wire": "isStateData", "type": "bool", "summary": "Whether the messages become stateful events; false by default.", "isRequired": false}
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
