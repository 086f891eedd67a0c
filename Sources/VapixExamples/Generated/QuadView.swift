// Generated from Specs/Examples/quad-view by vapix-generate. Do not edit.

extension Examples {
    /// The examples of QuadView configuration.
    static let quadView = #"""
        ### getOrder_200
        POST /axis-cgi/quadviewsetup.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getOrder"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getOrder",
          "data": {
            "id": [
              1,
              2,
              3,
              4
            ]
          }
        }

        ### getOrder_error2100
        POST /axis-cgi/quadviewsetup.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getOrder"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getOrder",
          "error": {
            "code": 2100,
            "message": "API version not supported"
          }
        }

        ### getQuadEyeValue_200
        POST /axis-cgi/quadviewsetup.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getQuadEyeValue"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getQuadEyeValue",
          "data": {
            "quadeye": "false"
          }
        }

        ### getQuadEyeValue_error2100
        POST /axis-cgi/quadviewsetup.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getQuadEyeValue"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getQuadEyeValue",
          "error": {
            "code": 2100,
            "message": "API version not supported"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/quadviewsetup.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "123",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "context": "123",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### getSupportedVersions_error2102
        POST /axis-cgi/quadviewsetup.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "123",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "123",
          "method": "getSupportedVersions",
          "error": {
            "code": 2102,
            "message": "Method not supported"
          }
        }

        ### setOrder_200
        POST /axis-cgi/quadviewsetup.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setOrder",
          "params": {
            "id": [
              1,
              4,
              2,
              3
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setOrder",
          "data": {
            "id": [
              1,
              4,
              2,
              3
            ]
          }
        }

        ### setOrder_error1100
        POST /axis-cgi/quadviewsetup.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setOrder",
          "params": {
            "id": [
              1,
              4,
              2,
              3
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setOrder",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        ### setQuadEyeValue_200
        POST /axis-cgi/quadviewsetup.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setQuadEyeValue",
          "params": {
            "quadeye": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setQuadEyeValue",
          "data": {
            "quadeye": "true"
          }
        }

        ### setQuadEyeValue_error1100
        POST /axis-cgi/quadviewsetup.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setQuadEyeValue",
          "params": {
            "quadeye": true
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setQuadEyeValue",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        """#
}
