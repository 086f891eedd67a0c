// Generated from Specs/analytics-mqtt.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Analytics MQTT API.
    static let analyticsMQTT = #"""
        {
          "name": "analyticsMQTT",
          "namespace": "AnalyticsMQTT",
          "title": "Analytics MQTT API",
          "summary": "Which analytics data the device publishes over MQTT.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/",
          "configuration": {
            "id": "analytics-mqtt",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/analytics-mqtt/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/analytics-mqtt/v1",
                "summary": "Which analytics data the device publishes over MQTT.",
                "properties": [
                  {"name": "dataSources", "wire": "data_sources", "type": "list<DataSource>", "summary": "The sources of analytics data.", "isRequired": false},
                  {"name": "publishers", "wire": "publishers", "type": "list<Publisher>", "summary": "The publishers.", "isRequired": false}
                ]
              },
              {
                "name": "dataSources",
                "path": "/config/rest/analytics-mqtt/v1/data_sources",
                "summary": "The sources of analytics data in the device.",
                "key": "key",
                "properties": [
                  {"name": "key", "wire": "key", "type": "string", "summary": "The source's key, com.axis.analytics_scene_description.v0.beta#1 for example.", "length": "3...128", "isRequired": true}
                ]
              },
              {
                "name": "publishers",
                "path": "/config/rest/analytics-mqtt/v1/publishers",
                "summary": "The publishers; each sends the data of one source to one MQTT topic.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The publisher's identifier.", "length": "1...128", "isRequired": true},
                  {"name": "dataSourceKey", "wire": "data_source_key", "type": "string", "summary": "The key of its data source.", "length": "3...128", "isRequired": false},
                  {"name": "topic", "wire": "mqtt_topic", "type": "string", "summary": "The MQTT topic.", "length": "1...128", "pattern": "^([a-zA-Z0-9_-]+)(/[a-zA-Z0-9_-]+)*$", "isRequired": false},
                  {"name": "qos", "wire": "qos", "type": "int32", "summary": "The quality of service: 0 at most once, 1 at least once, 2 exactly once.", "range": "0...2", "isRequired": false},
                  {"name": "isRetained", "wire": "retain", "type": "bool", "summary": "Whether the broker retains the last message.", "isRequired": false},
                  {"name": "usesTopicPrefix", "wire": "use_topic_prefix", "type": "bool", "summary": "Whether the topic begins with the prefix of the device's MQTT client.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "analyticsMQTT/get",
              "name": "get",
              "summary": "Reads the data sources and the publishers.",
              "swift": "vapix.analyticsMQTT.get() async throws -> AnalyticsMQTT.Configuration",
              "documentation": "https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#analytics-mqttv1",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/analytics-mqtt/v1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Configuration", "fields": []}
            },
            {
              "id": "analyticsMQTT/dataSources.list",
              "name": "dataSources.list",
              "summary": "Lists the sources of analytics data.",
              "swift": "vapix.analyticsMQTT.dataSources.list() async throws -> [AnalyticsMQTT.DataSource]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#get-available-analytics-data-sources",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/analytics-mqtt/v1/data_sources",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<DataSource>", "fields": []}
            },
            {
              "id": "analyticsMQTT/dataSources.get",
              "name": "dataSources.get",
              "summary": "Reads a source of analytics data.",
              "swift": "vapix.analyticsMQTT.dataSources.get(_ key: String) async throws -> AnalyticsMQTT.DataSource",
              "documentation": "https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#analytics-mqttv1data_sources",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/analytics-mqtt/v1/data_sources/{key}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "DataSource", "fields": []},
              "parameters": [
                {"name": "key", "wire": "key", "type": "string", "summary": "The source's key, com.axis.analytics_scene_description.v0.beta#1 for example.", "length": "3...128", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "analyticsMQTT/publishers.list",
              "name": "publishers.list",
              "summary": "Lists the publishers.",
              "swift": "vapix.analyticsMQTT.publishers.list() async throws -> [AnalyticsMQTT.Publisher]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#get-existing-publishers",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/analytics-mqtt/v1/publishers",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Publisher>", "fields": []}
            },
            {
              "id": "analyticsMQTT/publishers.add",
              "name": "publishers.add",
              "summary": "Adds a publisher.",
              "swift": "vapix.analyticsMQTT.publishers.add(id: String, dataSourceKey: String, topic: String, qos: Int? = nil, isRetained: Bool? = nil, usesTopicPrefix: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#add-a-publisher",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/analytics-mqtt/v1/publishers",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The publisher's identifier.", "length": "1...128", "place": "data", "isRequired": true},
                {"name": "dataSourceKey", "wire": "data_source_key", "type": "string", "summary": "The key of its data source.", "length": "3...128", "place": "data", "isRequired": true},
                {"name": "topic", "wire": "mqtt_topic", "type": "string", "summary": "The MQTT topic.", "length": "1...128", "pattern": "^([a-zA-Z0-9_-]+)(/[a-zA-Z0-9_-]+)*$", "place": "data", "isRequired": true},
                {"name": "qos", "wire": "qos", "type": "int32", "summary": "The quality of service: 0 at most once, 1 at least once, 2 exactly once.", "range": "0...2", "place": "data", "isRequired": false},
                {"name": "isRetained", "wire": "retain", "type": "bool", "summary": "Whether the broker retains the last message.", "place": "data", "isRequired": false},
                {"name": "usesTopicPrefix", "wire": "use_topic_prefix", "type": "bool", "summary": "Whether the topic begins with the prefix of the device's MQTT client.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "analyticsMQTT/publishers.get",
              "name": "publishers.get",
              "summary": "Reads a publisher.",
              "swift": "vapix.analyticsMQTT.publishers.get(_ id: String) async throws -> AnalyticsMQTT.Publisher",
              "documentation": "https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#analytics-mqttv1publishers",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/analytics-mqtt/v1/publishers/{id}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Publisher", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The publisher's identifier.", "length": "1...128", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "analyticsMQTT/publishers.remove",
              "name": "publishers.remove",
              "summary": "Removes a publisher, which ends its messages.",
              "swift": "vapix.analyticsMQTT.publishers.remove(_ id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/analytics-mqtt-api/#delete-a-publisher",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/analytics-mqtt/v1/publishers/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The publisher's identifier.", "length": "1...128", "place": "path", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "The data sources and the publishers.",
              "fields": [
                {"name": "dataSources", "wire": "data_sources", "type": "list<DataSource>", "summary": "The sources of analytics data.", "isRequired": false},
                {"name": "publishers", "wire": "publishers", "type": "list<Publisher>", "summary": "The publishers.", "isRequired": false}
              ]
            },
            {
              "name": "DataSource",
              "summary": "A source of analytics data.",
              "fields": [
                {"name": "key", "wire": "key", "type": "string", "summary": "The source's key, com.axis.analytics_scene_description.v0.beta#1 for example.", "length": "3...128", "isRequired": true}
              ]
            },
            {
              "name": "Publisher",
              "summary": "The messages of a publisher, and their topic.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The publisher's identifier.", "length": "1...128", "isRequired": true},
                {"name": "dataSourceKey", "wire": "data_source_key", "type": "string", "summary": "The key of its data source.", "length": "3...128", "isRequired": false},
                {"name": "topic", "wire": "mqtt_topic", "type": "string", "summary": "The MQTT topic.", "length": "1...128", "pattern": "^([a-zA-Z0-9_-]+)(/[a-zA-Z0-9_-]+)*$", "isRequired": false},
                {"name": "qos", "wire": "qos", "type": "int32", "summary": "The quality of service: 0 at most once, 1 at least once, 2 exactly once.", "range": "0...2", "isRequired": false},
                {"name": "isRetained", "wire": "retain", "type": "bool", "summary": "Whether the broker retains the last message.", "isRequired": false},
                {"name": "usesTopicPrefix", "wire": "use_topic_prefix", "type": "bool", "summary": "Whether the topic begins with the prefix of the device's MQTT client.", "isRequired": false}
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
