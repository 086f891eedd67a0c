// Generated from Specs/Examples/analytics-mqtt by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of Analytics MQTT API.
    mutating func addAnalyticsMQTT() {
        add("Specs/Examples/analytics-mqtt/dataSources.get_200.http") {
            AnalyticsMQTT.DataSources.get("com.axis.consolidated_track.v1.beta#1")
        }
        add("Specs/Examples/analytics-mqtt/dataSources.list_200.http") { AnalyticsMQTT.DataSources.list() }
        add("Specs/Examples/analytics-mqtt/get_200.http") { AnalyticsMQTT.get() }
        add("Specs/Examples/analytics-mqtt/publishers.add_200.http") {
            AnalyticsMQTT.Publishers.add(
                id: "my_publisher", dataSourceKey: "com.axis.analytics_scene_description.v0.beta#1",
                topic: "my_mqtt_topic", qos: 0, isRetained: false, usesTopicPrefix: false)
        }
        add("Specs/Examples/analytics-mqtt/publishers.get_200.http") { AnalyticsMQTT.Publishers.get("my_publisher") }
        add("Specs/Examples/analytics-mqtt/publishers.list_200.http") { AnalyticsMQTT.Publishers.list() }
        add("Specs/Examples/analytics-mqtt/publishers.remove_200.http") {
            AnalyticsMQTT.Publishers.remove("my_publisher")
        }
    }
}
