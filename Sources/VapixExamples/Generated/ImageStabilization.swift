// Generated from Specs/Examples/image-stabilization by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Image stabilization API.
    static let imageStabilization = #"""
        ### getCapabilities_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getCapabilities",
          "data": {
            "channels": [
              {
                "id": 0,
                "EISSupport": true,
                "OISSupport": false,
                "manualFocalLength": true,
                "minFocalLength": 7000,
                "maxFocalLength": 70000
              },
              {
                "id": 1,
                "EISSupport": true,
                "OISSupport": false,
                "manualFocalLength": false
              }
            ]
          }
        }

        ### getEISDemo_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getEISDemo",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getEISDemo",
          "data": {
            "demo": false
          }
        }

        ### getEISFocalLength_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getEISFocalLength",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getEISFocalLength",
          "data": {
            "focalLength": 10000
          }
        }

        ### getEISMargin_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getEISMargin",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getEISMargin",
          "data": {
            "margin": 4000
          }
        }

        ### getEnabled_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getEnabled",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getEnabled",
          "data": {
            "enabled": true
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
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
              "1.1"
            ]
          }
        }

        ### getType_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getType",
          "params": {
            "id": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getType",
          "data": {
            "type": "EIS"
          }
        }

        ### setEISDemo_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setEISDemo",
          "params": {
            "id": 0,
            "demo": false
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setEISDemo",
          "data": {
            "demo": false
          }
        }

        ### setEISFocalLength_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setEISFocalLength",
          "params": {
            "id": 0,
            "focalLength": 10000
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setEISFocalLength",
          "data": {}
        }

        ### setEISMargin_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setEISMargin",
          "params": {
            "id": 0,
            "margin": 4000
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setEISMargin",
          "data": {
            "margin": 4000
          }
        }

        ### setEnabled_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setEnabled",
          "params": {
            "id": 0,
            "enabled": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setEnabled",
          "data": {}
        }

        ### setType_200
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setType",
          "params": {
            "id": 0,
            "type": "EIS"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setType",
          "data": {}
        }

        ### setType_error1200
        # The page shows the form, and the code in a table.
        POST /axis-cgi/imagestabilization.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setType",
          "params": {
            "id": 0,
            "type": "OIS"
          }
        }

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setType",
          "error": {
            "code": 1200,
            "message": "Invalid stabilization type."
          }
        }

        """#
}
