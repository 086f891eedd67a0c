// Generated from Specs/Examples/clear-view by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Clear view.
    static let clearView = #"""
        ### getServiceInfo_200
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getServiceInfo",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getServiceInfo",
          "data": {
            "serviceInfo": [
              {
                "id": 0,
                "type": "wiper",
                "durationVariable": true,
                "durationMin": 5,
                "durationMax": 120,
                "durationDefault": 5,
                "idleTimeMin": 0,
                "stoppable": true
              },
              {
                "id": 1,
                "type": "speeddry",
                "durationVariable": false,
                "durationDefault": 10,
                "idleTimeMin": 15,
                "stoppable": false
              }
            ]
          }
        }

        ### getServiceInfo_error3000
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getServiceInfo",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getServiceInfo",
          "error": {
            "code": 3000,
            "message": "The requested API version is not supported."
          }
        }

        ### getStatus_200
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getStatus",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getStatus",
          "data": {
            "status": {
              "state": "running",
              "stopsIn": 3,
              "availableIn": 13
            }
          }
        }

        ### getStatus_200_flat
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getStatus",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getStatus",
          "data": {
            "state": "running",
            "stopsIn": 23
          }
        }

        ### getStatus_error1001
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getStatus",
          "params": {
            "id": 9
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getStatus",
          "error": {
            "code": 1001,
            "message": "The requested Clear View device id is not supported."
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0",
              "2.1"
            ]
          }
        }

        ### getSupportedVersions_error8000
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getSupportedVersions", "error": {"code": 8000, "message": "Internal error, could not complete request."}}

        ### start_200
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "start",
          "params": {
            "id": 0,
            "duration": 30
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "start",
          "data": {}
        }

        ### start_200_default
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "start",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "start",
          "data": {}
        }

        ### start_error1002
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "start",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "start",
          "error": {
            "code": 1002,
            "message": "Device in incompatible state."
          }
        }

        ### start_error1003
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "start",
          "params": {
            "id": 0,
            "duration": 3000
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "start",
          "error": {
            "code": 1003,
            "message": "Requested duration outside supported limits."
          }
        }

        ### stop_200
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "stop",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "stop",
          "data": {}
        }

        ### stop_error2004
        POST /axis-cgi/clearviewcontrol.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "stop",
          "params": {
            "id": 1
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "stop",
          "error": {
            "code": 2004,
            "message": "Method not supported."
          }
        }

        """#
}
