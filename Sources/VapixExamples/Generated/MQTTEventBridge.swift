// Generated from Specs/Examples/mqtt-event-bridge by vapix-generate. Do not edit.

extension Examples {
    /// The examples of MQTT event bridge.
    static let mqttEventBridge = #"""
        ### configureEventPublication_200
        POST /axis-cgi/mqtt/event.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "configureEventPublication",
          "params": {
            "eventFilterList": [
              {
                "topicFilter": "onvif:PTZController/axis:PTZReady"
              },
              {
                "topicFilter": "onvif:Device/axis:IO/VirtualInput"
              },
              {
                "topicFilter": "onvif:Device/axis:Status//."
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "configureEventPublication",
          "data": {}
        }

        ### configureEventPublication_error1100
        POST /axis-cgi/mqtt/event.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "configureEventPublication",
          "params": {
            "eventFilterList": [
              {
                "topicFilter": "onvif:PTZController/axis:PTZReady"
              },
              {
                "topicFilter": "onvif:Device/axis:IO/VirtualInput"
              },
              {
                "topicFilter": "onvif:Device/axis:Status//."
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "configureEventPublication",
          "error": {
            "code": 1100,
            "message": "Internal Error"
          }
        }

        ### configureMQTTSubscription_200
        POST /axis-cgi/mqtt/event.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "configureMqttSubscription",
          "params": {
            "mqttFilterList": [
              {
                "topicFilter": "building/A/door/10/opened",
                "qos": 1,
                "isStateData": false
              },
              {
                "topicFilter": "building/A/window/10/state",
                "qos": 0,
                "isStateData": true
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "configureMqttSubscription",
          "data": {}
        }

        ### configureMQTTSubscription_error1100
        POST /axis-cgi/mqtt/event.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "configureMqttSubscription",
          "params": {
            "mqttFilterList": [
              {
                "topicFilter": "building/A/door/10/opened",
                "qos": 1,
                "isStateData": false
              },
              {
                "topicFilter": "building/A/window/10/state",
                "qos": 0,
                "isStateData": true
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "context": "1", "method": "configureMqttSubscription", "error": {"code": 1100, "message": "Internal Error"}}

        ### getEventPublicationConfig_200
        POST /axis-cgi/mqtt/event.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getEventPublicationConfig",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getEventPublicationConfig",
          "data": {
            "eventPublicationConfig": {
              "topicPrefix": "default",
              "customTopicPrefix": "",
              "appendEventTopic": true,
              "includeTopicNamespaces": true,
              "includeSerialNumberInPayload": false,
              "eventFilterList": [
                {
                  "topicFilter": "onvif:Device/axis:IO/VirtualPort",
                  "qos": 0,
                  "retain": "none"
                },
                {
                  "topicFilter": "onvif:Device/axis:Status/SystemReady",
                  "qos": 0,
                  "retain": "none"
                }
              ]
            }
          }
        }

        ### getEventPublicationConfig_error1100
        POST /axis-cgi/mqtt/event.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getEventPublicationConfig",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "1", "method": "getEventPublicationConfig", "error": {"code": 1100, "message": "Internal Error"}}

        ### getMQTTSubscriptionConfig_200
        POST /axis-cgi/mqtt/event.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "getMqttSubscriptionConfig",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "getMqttSubscriptionConfig",
          "data": {
            "mqttSubscriptionConfig": {
              "mqttFilterList": [
                {
                  "topicFilter": "building/A/door/10/opened",
                  "qos": 1,
                  "isStateData": false,
                  "useDeviceTopicPrefix": false
                },
                {
                  "topicFilter": "building/A/window/10/state",
                  "qos": 0,
                  "isStateData": true,
                  "useDeviceTopicPrefix": false
                }
              ]
            }
          }
        }

        ### getMQTTSubscriptionConfig_error1100
        POST /axis-cgi/mqtt/event.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "getMqttSubscriptionConfig",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "context": "1", "method": "getMqttSubscriptionConfig", "error": {"code": 1100, "message": "Internal Error"}}

        ### getSupportedVersions_200
        POST /axis-cgi/mqtt/event.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "1",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.3",
              "2.1"
            ]
          }
        }

        ### getSupportedVersions_error1100
        POST /axis-cgi/mqtt/event.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.1", "context": "1", "method": "getSupportedVersions", "error": {"code": 1100, "message": "Internal error"}}

        """#
}
