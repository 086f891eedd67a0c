// Generated from Specs/Examples/find-my-device by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Find my device.
    static let findMyDevice = #"""
        ### find_200
        POST /axis-cgi/findmydevice.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "find",
          "params": {
            "duration": 10
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "find",
          "data": {}
        }

        ### find_error1100
        POST /axis-cgi/findmydevice.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "find",
          "params": {
            "duration": 10
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "find",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/findmydevice.cgi HTTP/1.1
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

        ### getSupportedVersions_error1100
        POST /axis-cgi/findmydevice.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.1", "context": "abc", "method": "getSupportedVersions", "error": {"code": 1100, "message": "Internal error"}}

        ### stop_200
        POST /axis-cgi/findmydevice.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "stop"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "stop",
          "data": {}
        }

        ### stop_error1100
        POST /axis-cgi/findmydevice.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "stop"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.1", "context": "abc", "method": "stop", "error": {"code": 1100, "message": "Internal error"}}

        """#
}
