// Generated from Specs/data-transformation.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Data transformation API.
    static let dataTransformation = #"""
        {
          "name": "dataTransformation",
          "namespace": "DataTransformation",
          "title": "Data transformation API",
          "summary": "New topics of Device Data Hub, which the device computes from other topics with jq.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/device-configuration/data-transformation/",
          "configuration": {
            "id": "data-transformation",
            "version": "1.0",
            "maturity": "beta",
            "path": "/config/rest/data-transformation/v1beta",
            "nodes": [
              {"name": "", "path": "/config/rest/data-transformation/v1beta", "summary": "New topics of Device Data Hub, which the device computes from other topics with jq.", "properties": []},
              {
                "name": "topics",
                "path": "/config/rest/data-transformation/v1beta/availableTopics/topics",
                "summary": "The topics that a transform can read.",
                "key": "topicName",
                "properties": [
                  {"name": "name", "wire": "topicName", "type": "string", "summary": "The topic's name, com.axis.scene.frame.v1 for example.", "isRequired": true},
                  {"name": "explanation", "wire": "description", "type": "string", "summary": "The meaning of the topic's messages.", "isRequired": false},
                  {"name": "version", "wire": "version", "type": "string", "summary": "The version of the messages.", "isRequired": false},
                  {"name": "keys", "wire": "keys", "type": "list<string>", "summary": "The members of a message that identify its subject, channel_id for example.", "isRequired": false}
                ]
              },
              {
                "name": "transforms",
                "path": "/config/rest/data-transformation/v1beta/transforms",
                "summary": "The transforms; each computes a topic from another.",
                "key": "outputTopic",
                "properties": [
                  {"name": "outputTopic", "wire": "outputTopic", "type": "string", "summary": "The new topic; its name begins with com.axis.dt.", "isRequired": true},
                  {"name": "inputTopic", "wire": "inputTopic", "type": "string", "summary": "The topic that the transform reads.", "isRequired": false},
                  {"name": "expression", "wire": "jqExpression", "type": "string", "summary": "The jq expression for each message, \".track_events\" for example.", "isRequired": false},
                  {"name": "explanation", "wire": "outputTopicDescription", "type": "string", "summary": "The meaning of the new topic's messages.", "isRequired": false},
                  {"name": "outputVersion", "wire": "outputTopicVersion", "type": "string", "summary": "The version of the new topic's messages; the input topic's by default.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "dataTransformation/topics.list",
              "name": "topics.list",
              "summary": "Lists the topics that exist now; a transform can also name one that comes later.",
              "swift": "vapix.dataTransformation.topics.list() async throws -> [DataTransformation.Topic]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/data-transformation/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/data-transformation/v1beta/availableTopics/topics",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Topic>", "fields": []}
            },
            {
              "id": "dataTransformation/transforms.list",
              "name": "transforms.list",
              "summary": "Lists the transforms.",
              "swift": "vapix.dataTransformation.transforms.list() async throws -> [DataTransformation.Transform]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/data-transformation/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/data-transformation/v1beta/transforms",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Transform>", "fields": []}
            },
            {
              "id": "dataTransformation/transforms.add",
              "name": "transforms.add",
              "summary": "Adds a transform.",
              "swift": "vapix.dataTransformation.transforms.add(inputTopic: String, expression: String, outputTopic: String, explanation: String? = nil, outputVersion: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/data-transformation/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/data-transformation/v1beta/transforms",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "inputTopic", "wire": "inputTopic", "type": "string", "summary": "The topic that the transform reads.", "place": "data", "isRequired": true},
                {"name": "expression", "wire": "jqExpression", "type": "string", "summary": "The jq expression for each message, \".track_events\" for example.", "place": "data", "isRequired": true},
                {"name": "outputTopic", "wire": "outputTopic", "type": "string", "summary": "The new topic; its name begins with com.axis.dt.", "place": "data", "isRequired": true},
                {"name": "explanation", "wire": "outputTopicDescription", "type": "string", "summary": "The meaning of the new topic's messages.", "place": "data", "isRequired": false},
                {"name": "outputVersion", "wire": "outputTopicVersion", "type": "string", "summary": "The version of the new topic's messages; the input topic's by default.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "dataTransformation/transforms.set",
              "name": "transforms.set",
              "summary": "Changes the description and the version of a transform's topic.",
              "swift": "vapix.dataTransformation.transforms.set(_ outputTopic: String, explanation: String? = nil, outputVersion: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/data-transformation/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/data-transformation/v1beta/transforms/{outputTopic}",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "outputTopic", "wire": "outputTopic", "type": "string", "summary": "The new topic; its name begins with com.axis.dt.", "place": "path", "isRequired": true},
                {"name": "explanation", "wire": "outputTopicDescription", "type": "string", "summary": "The meaning of the new topic's messages.", "place": "data", "isRequired": false},
                {"name": "outputVersion", "wire": "outputTopicVersion", "type": "string", "summary": "The version of the new topic's messages; the input topic's by default.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "dataTransformation/transforms.remove",
              "name": "transforms.remove",
              "summary": "Removes a transform.",
              "swift": "vapix.dataTransformation.transforms.remove(_ outputTopic: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/data-transformation/",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/data-transformation/v1beta/transforms/{outputTopic}",
              "access": "admin",
              "accessNote": "the known part of the page does not say",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "outputTopic", "wire": "outputTopic", "type": "string", "summary": "The new topic; its name begins with com.axis.dt.", "place": "path", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Topic",
              "summary": "A topic of Device Data Hub.",
              "fields": [
                {"name": "name", "wire": "topicName", "type": "string", "summary": "The topic's name, com.axis.scene.frame.v1 for example.", "isRequired": true},
                {"name": "explanation", "wire": "description", "type": "string", "summary": "The meaning of the topic's messages.", "isRequired": false},
                {"name": "version", "wire": "version", "type": "string", "summary": "The version of the messages.", "isRequired": false},
                {"name": "keys", "wire": "keys", "type": "list<string>", "summary": "The members of a message that identify its subject, channel_id for example.", "isRequired": false}
              ]
            },
            {
              "name": "Transform",
              "summary": "A transform.",
              "fields": [
                {"name": "outputTopic", "wire": "outputTopic", "type": "string", "summary": "The new topic; its name begins with com.axis.dt.", "isRequired": true},
                {"name": "inputTopic", "wire": "inputTopic", "type": "string", "summary": "The topic that the transform reads.", "isRequired": false},
                {"name": "expression", "wire": "jqExpression", "type": "string", "summary": "The jq expression for each message, \".track_events\" for example.", "isRequired": false},
                {"name": "explanation", "wire": "outputTopicDescription", "type": "string", "summary": "The meaning of the new topic's messages.", "isRequired": false},
                {"name": "outputVersion", "wire": "outputTopicVersion", "type": "string", "summary": "The version of the new topic's messages; the input topic's by default.", "isRequired": false}
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
