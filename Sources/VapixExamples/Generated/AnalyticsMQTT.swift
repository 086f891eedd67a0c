// Generated from Specs/Examples/analytics-mqtt by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Analytics MQTT API.
    static let analyticsMQTT = #"""
        ### dataSources.get_200
        # The page has no sample; the form is the framework's, the values are of the page's other samples.
        GET /config/rest/analytics-mqtt/v1/data_sources/com.axis.consolidated_track.v1.beta%231 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"key": "com.axis.consolidated_track.v1.beta#1"}}

        ### dataSources.list_200
        # The page's sample has the list in an object, as its member data_sources. The framework answers with the list itself, and so does the
        # page's other collection.
        GET /config/rest/analytics-mqtt/v1/data_sources HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"key": "com.axis.analytics_scene_description.v0.beta#1"}, {"key": "com.axis.consolidated_track.v1.beta#1"}, {"key": "some_other_structure#other_information=value1"}]}

        ### get_200
        # The page has no sample; the form is the framework's, the values are of the page's other samples.
        GET /config/rest/analytics-mqtt/v1 HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"data_sources": [{"key": "com.axis.analytics_scene_description.v0.beta#1"}, {"key": "com.axis.consolidated_track.v1.beta#1"}, {"key": "some_other_structure#other_information=value1"}], "publishers": [{"id": "my_publisher", "key": "com.axis.analytics_scene_description.v0.beta#1", "mqtt_topic": "my_mqtt_topic", "qos": 0, "retain": false, "use_topic_prefix": false}, {"id": "another_publisher", "key": "com.axis.analytics_scene_description.v0.beta#1", "mqtt_topic": "my_other_mqtt_topic", "qos": 1, "retain": true, "use_topic_prefix": false}]}}

        ### publishers.add_200
        POST /config/rest/analytics-mqtt/v1/publishers HTTP/1.1
        Content-Type: application/json

        {"data": {"id": "my_publisher", "data_source_key": "com.axis.analytics_scene_description.v0.beta#1", "mqtt_topic": "my_mqtt_topic", "qos": 0, "retain": false, "use_topic_prefix": false}}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        ### publishers.get_200
        # The page has no sample; the form is the framework's, the values are of the page's other samples.
        GET /config/rest/analytics-mqtt/v1/publishers/my_publisher HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": {"id": "my_publisher", "data_source_key": "com.axis.analytics_scene_description.v0.beta#1", "mqtt_topic": "my_mqtt_topic", "qos": 0, "retain": false, "use_topic_prefix": false}}

        ### publishers.list_200
        GET /config/rest/analytics-mqtt/v1/publishers HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"id": "my_publisher", "key": "com.axis.analytics_scene_description.v0.beta#1", "mqtt_topic": "my_mqtt_topic", "qos": 0, "retain": false, "use_topic_prefix": false}, {"id": "another_publisher", "key": "com.axis.analytics_scene_description.v0.beta#1", "mqtt_topic": "my_other_mqtt_topic", "qos": 1, "retain": true, "use_topic_prefix": false}]}

        ### publishers.remove_200
        DELETE /config/rest/analytics-mqtt/v1/publishers/my_publisher HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success"}

        """#
}
