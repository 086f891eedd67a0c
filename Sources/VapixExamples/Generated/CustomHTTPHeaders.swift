// Generated from Specs/Examples/custom-http-header-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Custom HTTP header API.
    static let customHTTPHeaders = #"""
        ### getSupportedVersions_200
        POST /axis-cgi/customhttpheader.cgi HTTP/1.1
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

        ### list_200
        POST /axis-cgi/customhttpheader.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "list"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "list",
          "data": {
            "Set-Cookie": "deviceId=123; Max-Age=200",
            "CustomName": "CustomValue"
          }
        }

        ### list_error2102
        # The page shows only the form of an error.
        POST /axis-cgi/customhttpheader.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "list"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "list",
          "error": {
            "code": 2102,
            "message": "Method does not exist"
          }
        }

        ### remove_200
        POST /axis-cgi/customhttpheader.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "remove",
          "params": {
            "Set-Cookie": "deviceId=123; Max-Age=200"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "remove",
          "data": {
            "Set-Cookie": "deviceId=123; Max-Age=200"
          }
        }

        ### setHeaders_200
        POST /axis-cgi/customhttpheader.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "set",
          "params": {
            "Access-Control-Allow-Origin": "http://server.example.com"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "set",
          "data": {
            "Access-Control-Allow-Origin": "http://server.example.com"
          }
        }

        """#
}
