// Generated from Specs/event-mqtt-bridge.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Event MQTT bridge.
    static let eventMQTTBridge = #"""
        {
          "name": "eventMQTTBridge",
          "namespace": "EventMQTTBridge",
          "title": "Event MQTT bridge",
          "summary": "Which events the device publishes over MQTT, and which topics become events.",
          "family": "VapixNetwork",
          "documentation": "https://github.com/dnobj/admz/blob/main/admz/snapshot/facets/event_mqtt_bridge.py",
          "configuration": {
            "id": "event-mqtt-bridge",
            "version": "2.0",
            "maturity": "released",
            "path": "/config/rest/event-mqtt-bridge/v2",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/event-mqtt-bridge/v2",
                "summary": "Which events the device publishes over MQTT, and which topics become events.",
                "properties": [
                  {"name": "deviceTopicPrefix", "wire": "deviceTopicPrefix", "type": "string", "summary": "The prefix of the device's topics, including the serial number.", "isRequired": false},
                  {"name": "publication", "wire": "publication", "type": "Publication", "summary": "The events that the device publishes.", "isRequired": false},
                  {"name": "subscriptions", "wire": "subscription", "type": "list<json>", "summary": "The subscriptions of the device.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "eventMQTTBridge/get",
              "name": "get",
              "summary": "Reads the events that the device publishes, and its subscriptions.",
              "swift": "vapix.eventMQTTBridge.get() async throws -> EventMQTTBridge.Configuration",
              "documentation": "https://github.com/dnobj/admz/blob/main/admz/snapshot/facets/event_mqtt_bridge.py",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/event-mqtt-bridge/v2",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Configuration", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "The events that the device publishes, and its subscriptions.",
              "fields": [
                {"name": "deviceTopicPrefix", "wire": "deviceTopicPrefix", "type": "string", "summary": "The prefix of the device's topics, including the serial number.", "isRequired": false},
                {"name": "publication", "wire": "publication", "type": "Publication", "summary": "The events that the device publishes.", "isRequired": false},
                {"name": "subscriptions", "wire": "subscription", "type": "list<json>", "summary": "The subscriptions of the device.", "isRequired": false}
              ]
            },
            {
              "name": "Publication",
              "summary": "How the device publishes events.",
              "fields": [
                {"name": "topicPrefix", "wire": "topicPrefix", "type": "string", "summary": "The kind of topic prefix, \"default\" for example.", "isRequired": false},
                {"name": "customTopicPrefix", "wire": "customTopicPrefix", "type": "string", "summary": "The custom topic prefix, if there is one.", "isRequired": false},
                {"name": "appendsEventTopic", "wire": "appendEventTopic", "type": "bool", "summary": "Whether the MQTT topic contains the event's topic.", "isRequired": false},
                {"name": "includesTopicNamespaces", "wire": "includeTopicNamespaces", "type": "bool", "summary": "Whether the MQTT topic contains the namespaces of the event's topic.", "isRequired": false},
                {"name": "includesSerialNumber", "wire": "includeSerialNumberInPayload", "type": "bool", "summary": "Whether the payload contains the device's serial number.", "isRequired": false},
                {"name": "eventFilters", "wire": "eventFilter", "type": "list<json>", "summary": "The filters that select the events to publish.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."}
          ]
        }
        """#
}
