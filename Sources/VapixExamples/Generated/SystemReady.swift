// Generated from Specs/Examples/system-ready by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Systemready API.
    static let systemReady = #"""
        ### getStatus_200
        POST /axis-cgi/systemready.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "my context",
          "method": "systemready",
          "params": {
            "timeout": 20
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "my context",
          "method": "systemready",
          "data": {
            "systemready": "yes",
            "needsetup": "no",
            "uptime": "7800",
            "bootid": "ebe1fa05-2ff7-4062-874c-68a466a9eaed"
          }
        }

        ### getStatus_200_atOnce
        # As AXIS OS 12.9 answers a call without a timeout.
        POST /axis-cgi/systemready.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "systemready"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.5",
          "method": "systemready",
          "data": {
            "systemready": "yes",
            "needsetup": "no",
            "passphrasepolicy": "none",
            "uptime": "187",
            "bootid": "ebe1fa05-2ff7-4062-874c-68a466a9eaed"
          }
        }

        ### getStatus_200_preview
        POST /axis-cgi/systemready.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "my context",
          "method": "systemready",
          "params": {
            "timeout": 20
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "context": "my context",
          "method": "systemready",
          "data": {
            "systemready": "yes",
            "needsetup": "no",
            "uptime": "120",
            "bootid": "ebe1fa05-2ff7-4062-874c-68a466a9eaed",
            "previewmode": "7200"
          }
        }

        ### getStatus_error1000
        POST /axis-cgi/systemready.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "method": "systemready",
          "params": {
            "timeout": 0
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.4",
          "method": "systemready",
          "error": {
            "code": 1000,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/systemready.cgi HTTP/1.1
        Content-Type: application/json

        {
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.4"
            ]
          }
        }

        """#
}
