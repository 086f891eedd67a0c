// Generated from Specs/Examples/mqtt-client-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of MQTT client API.
    static let mqttClient = #"""
        ### activateClient_200
        POST /axis-cgi/mqtt/client.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "activateClient",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "activateClient",
          "data": {}
        }

        ### activateClient_error1100
        POST /axis-cgi/mqtt/client.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "activateClient",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "1", "method": "activateClient", "error": {"code": 1100, "message": "Internal Error"}}

        ### configureClient_200
        POST /axis-cgi/mqtt/client.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "configureClient",
          "params": {
            "server": {
              "protocol": "ssl",
              "host": "broker.example.com",
              "port": 8883
            },
            "username": "user_1",
            "password": "password_1",
            "clientId": "unique_id_on_broker",
            "keepAliveInterval": 20,
            "connectTimeout": 30,
            "cleanSession": true,
            "autoReconnect": true,
            "deviceTopicPrefix": "some/topic/prefix",
            "lastWillTestament": {
              "useDefault": false,
              "topic": "Camera_1/ConnectionStatus",
              "message": "Connection Lost",
              "retain": true,
              "qos": 1
            },
            "connectMessage": {
              "useDefault": false,
              "topic": "Camera_1/ConnectionStatus",
              "message": "Connected",
              "retain": true,
              "qos": 1
            },
            "disconnectMessage": {
              "useDefault": false,
              "topic": "Camera_1/ConnectionStatus",
              "message": "Disconnected",
              "retain": true,
              "qos": 1
            },
            "ssl": {
              "validateServerCert": true
            },
            "keepExistingPassword": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "configureClient",
          "data": {}
        }

        ### configureClient_error1100
        POST /axis-cgi/mqtt/client.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "configureClient",
          "params": {
            "server": {
              "protocol": "ssl",
              "host": "broker.example.com",
              "port": 8883
            },
            "username": "user_1",
            "password": "password_1",
            "clientId": "unique_id_on_broker",
            "keepAliveInterval": 20,
            "connectTimeout": 30,
            "cleanSession": true,
            "autoReconnect": true,
            "deviceTopicPrefix": "some/topic/prefix",
            "lastWillTestament": {
              "useDefault": false,
              "topic": "Camera_1/ConnectionStatus",
              "message": "Connection Lost",
              "retain": true,
              "qos": 1
            },
            "connectMessage": {
              "useDefault": false,
              "topic": "Camera_1/ConnectionStatus",
              "message": "Connected",
              "retain": true,
              "qos": 1
            },
            "disconnectMessage": {
              "useDefault": false,
              "topic": "Camera_1/ConnectionStatus",
              "message": "Disconnected",
              "retain": true,
              "qos": 1
            },
            "ssl": {
              "validateServerCert": true
            },
            "keepExistingPassword": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "configureClient",
          "error": {
            "code": 1100,
            "message": "Internal Error"
          }
        }

        ### deactivateClient_200
        POST /axis-cgi/mqtt/client.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "deactivateClient",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "deactivateClient",
          "data": {}
        }

        ### deactivateClient_error1100
        POST /axis-cgi/mqtt/client.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "deactivateClient",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "1", "method": "deactivateClient", "error": {"code": 1100, "message": "Internal Error"}}

        ### getClientStatus_200
        POST /axis-cgi/mqtt/client.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getClientStatus",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getClientStatus",
          "data": {
            "status": {
              "state": "inactive",
              "connectionStatus": "disconnected"
            },
            "config": {
              "server": {
                "protocol": "ssl",
                "host": "broker.example.com",
                "port": 8883
              },
              "username": "user_1",
              "password": "*****",
              "clientId": "unique_id_on_broker",
              "keepAliveInterval": 20,
              "connectTimeout": 30,
              "cleanSession": true,
              "autoReconnect": true,
              "deviceTopicPrefix": "some/topic/prefix",
              "lastWillTestament": {
                "useDefault": false,
                "topic": "Camera_1/ConnectionStatus",
                "message": "Connection Lost",
                "retain": true,
                "qos": 1
              },
              "connectMessage": {
                "useDefault": false,
                "topic": "Camera_1/ConnectionStatus",
                "message": "Connected",
                "retain": true,
                "qos": 1
              },
              "disconnectMessage": {
                "useDefault": false,
                "topic": "Camera_1/ConnectionStatus",
                "message": "Disconnected",
                "retain": true,
                "qos": 1
              },
              "ssl": {
                "validateServerCert": true
              }
            }
          }
        }

        ### getClientStatus_200_connected
        # With the word of devices, and a member that is not on the page.
        POST /axis-cgi/mqtt/client.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getClientStatus",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getClientStatus",
          "data": {
            "status": {
              "state": "active",
              "connectionStatus": "Connected"
            },
            "config": {
              "server": {
                "protocol": "ssl",
                "host": "broker.example.com",
                "port": 8883
              },
              "username": "user_1",
              "password": "*****",
              "clientId": "unique_id_on_broker",
              "keepAliveInterval": 20,
              "connectTimeout": 30,
              "cleanSession": true,
              "autoReconnect": true,
              "activateOnReboot": true,
              "deviceTopicPrefix": "some/topic/prefix",
              "lastWillTestament": {
                "useDefault": false,
                "topic": "Camera_1/ConnectionStatus",
                "message": "Connection Lost",
                "retain": true,
                "qos": 1
              },
              "connectMessage": {
                "useDefault": false,
                "topic": "Camera_1/ConnectionStatus",
                "message": "Connected",
                "retain": true,
                "qos": 1
              },
              "disconnectMessage": {
                "useDefault": false,
                "topic": "Camera_1/ConnectionStatus",
                "message": "Disconnected",
                "retain": true,
                "qos": 1
              },
              "ssl": {
                "validateServerCert": true
              }
            }
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/mqtt/client.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### getSupportedVersions_error1100
        POST /axis-cgi/mqtt/client.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "1", "method": "getSupportedVersions", "error": {"code": 1100, "message": "Internal error"}}

        """#
}
