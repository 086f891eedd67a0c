// Generated from Specs/Examples/oak by vapix-generate. Do not edit.

extension Examples {
    /// The examples of OAK API.
    static let oak = #"""
        ### getOAK_200
        POST /axis-cgi/oak.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "Client defined request ID",
          "method": "getOAK"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "Client defined request ID",
          "method": "getOAK",
          "data": {
            "oak": "OAK"
          }
        }

        ### getOAK_error1100
        # The code is in the text of the page; the message is that of its table.
        POST /axis-cgi/oak.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "Client defined request ID",
          "method": "getOAK"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "Client defined request ID",
          "method": "getOAK",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        # From the syntax of the page, with the version that it names as an example.
        POST /axis-cgi/oak.cgi HTTP/1.1
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
              "1.0"
            ]
          }
        }

        """#
}
