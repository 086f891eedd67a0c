// Generated from Specs/Examples/m12-lens-selection by vapix-generate. Do not edit.

extension Examples {
    /// The examples of M12 Lens Selection API.
    static let m12LensSelection = #"""
        ### getCurrentLenses_200
        POST /axis-cgi/m12-lensselection.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getCurrentLenses",
          "params": {
            "sensorId": 3
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getCurrentLenses",
          "data": [
            {
              "sensorId": 3,
              "lensId": 2,
              "lensName": "M12 1.37 mm"
            }
          ]
        }

        ### getCurrentLenses_200_all
        POST /axis-cgi/m12-lensselection.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getCurrentLenses",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getCurrentLenses",
          "data": [
            {
              "sensorId": 1,
              "lensId": 2,
              "lensName": "M12 1.37 mm"
            },
            {
              "sensorId": 2,
              "lensId": 1,
              "lensName": "M12 6 mm"
            },
            {
              "sensorId": 3,
              "lensId": 2,
              "lensName": "M12 1.37 mm"
            },
            {
              "sensorId": 4,
              "lensId": 1,
              "lensName": "M12 6 mm"
            }
          ]
        }

        ### getCurrentLenses_error1001
        POST /axis-cgi/m12-lensselection.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getCurrentLenses",
          "params": {
            "sensorId": 3
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getCurrentLenses",
          "error": {
            "code": 1001,
            "message": "Invalid sensor"
          }
        }

        ### getSupportedLenses_200
        POST /axis-cgi/m12-lensselection.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getSupportedLenses",
          "params": {
            "listSensorIds": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getSupportedLenses",
          "data": [
            {
              "lensId": 1,
              "lensName": "M12 6 mm",
              "sensorIds": [
                1,
                3
              ]
            },
            {
              "lensId": 2,
              "lensName": "M12 1.37 mm",
              "sensorIds": [
                2,
                4
              ]
            },
            {
              "lensId": 3,
              "lensName": "M12 16 mm",
              "sensorIds": []
            }
          ]
        }

        ### getSupportedLenses_error8000
        POST /axis-cgi/m12-lensselection.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getSupportedLenses",
          "params": {
            "listSensorIds": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getSupportedLenses",
          "error": {
            "code": 8000,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/m12-lensselection.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.3",
              "2.1"
            ]
          }
        }

        ### getSupportedVersions_error8000
        POST /axis-cgi/m12-lensselection.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "getSupportedVersions",
          "error": {
            "code": 8000,
            "message": "Internal error"
          }
        }

        ### setCurrentLens_200
        POST /axis-cgi/m12-lensselection.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "setCurrentLens",
          "params": {
            "sensorId": 1,
            "lensId": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "setCurrentLens",
          "data": {}
        }

        ### setCurrentLens_error1002
        POST /axis-cgi/m12-lensselection.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "setCurrentLens",
          "params": {
            "sensorId": 1,
            "lensId": 2
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "abc",
          "method": "setCurrentLens",
          "error": {
            "code": 1002,
            "message": "Unsupported lens"
          }
        }

        """#
}
