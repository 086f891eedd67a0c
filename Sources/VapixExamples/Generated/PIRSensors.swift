// Generated from Specs/Examples/pir-sensor-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of PIR sensor configuration.
    static let pirSensors = #"""
        ### getSensitivity_200
        POST /axis-cgi/pirsensor.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getSensitivity",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getSensitivity",
          "data": {
            "sensitivity": 0.05098038911819458
          }
        }

        ### getSensitivity_error2200
        POST /axis-cgi/pirsensor.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getSensitivity",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getSensitivity",
          "error": {
            "code": 2200,
            "message": "Invalid sensor ID"
          }
        }

        ### getSupportedVersions_200
        # The page shows the form; the version is that of its other samples.
        POST /axis-cgi/pirsensor.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### listSensors_200
        POST /axis-cgi/pirsensor.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "listSensors"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "listSensors",
          "data": {
            "sensors": [
              {
                "id": 0,
                "sensitivityConfigurable": true,
                "sensitivity": 0.05098038911819458
              }
            ]
          }
        }

        ### listSensors_200_fixed
        POST /axis-cgi/pirsensor.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "listSensors"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "listSensors",
          "data": {
            "sensors": [
              {
                "id": 12,
                "sensitivityConfigurable": false
              },
              {
                "id": 7,
                "sensitivityConfigurable": true,
                "sensitivity": 0.05098038911819458
              }
            ]
          }
        }

        ### listSensors_error1100
        POST /axis-cgi/pirsensor.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "listSensors"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "listSensors",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        ### setSensitivity_200
        POST /axis-cgi/pirsensor.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setSensitivity",
          "params": {
            "id": 0,
            "sensitivity": 0.5
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setSensitivity"
        }

        ### setSensitivity_error2201
        POST /axis-cgi/pirsensor.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setSensitivity",
          "params": {
            "id": 0,
            "sensitivity": 0.5
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setSensitivity",
          "error": {
            "code": 2201,
            "message": "Sensor does not have configurable sensitivity"
          }
        }

        """#
}
