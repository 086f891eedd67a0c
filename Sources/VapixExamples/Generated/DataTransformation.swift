// Generated from Specs/Examples/data-transformation by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Data transformation API.
    static let dataTransformation = #"""
        ### topics.list_200
        # As Axis' guide has it, whose path has v1.
        GET /config/rest/data-transformation/v1beta/availableTopics/topics HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"topicName": "com.axis.scene.frame.v1", "description": "Scene metadata for a single frame in a video stream, including all object detections present in the frame.", "version": "1.0.1", "keys": ["channel_id"]}]}

        ### transforms.add_201
        # Made from what clients send; not a recording.
        POST /config/rest/data-transformation/v1beta/transforms HTTP/1.1
        Content-Type: application/json

        {"data": {"inputTopic": "com.axis.scene.frame.v1", "jqExpression": ".observations", "outputTopic": "com.axis.dt.observations"}}

        HTTP/1.1 201 Created
        Content-Type: application/json

        {"status": "success"}

        ### transforms.list_200
        # Made from what clients send; not a recording.
        GET /config/rest/data-transformation/v1beta/transforms HTTP/1.1

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"status": "success", "data": [{"inputTopic": "com.axis.scene.frame.v1", "jqExpression": ".observations", "outputTopic": "com.axis.dt.observations"}]}

        """#
}
