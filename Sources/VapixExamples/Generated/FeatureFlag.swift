// Generated from Specs/Examples/feature-flag by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Feature flag service.
    static let featureFlag = #"""
        ### getSupportedVersions_200
        POST /axis-cgi/featureflag.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### getSupportedVersions_error1100
        POST /axis-cgi/featureflag.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "abc", "method": "getSupportedVersions", "error": {"code": 1100, "message": "Internal error"}}

        ### getValues_200
        POST /axis-cgi/featureflag.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "get",
          "params": {
            "names": [
              "flag.name.1",
              "flag.name.2"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "get",
          "data": {
            "flagValues": {
              "flag.name.1": true,
              "flag.name.2": false
            }
          }
        }

        ### getValues_error2200
        POST /axis-cgi/featureflag.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "get",
          "params": {
            "names": [
              "com.axis.remotesyslog.fax"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "get",
          "error": {
            "code": 2200,
            "message": "Flag(s) does not exist: com.axis.remotesyslog.fax"
          }
        }

        ### listAll_200
        POST /axis-cgi/featureflag.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "listAll"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "listAll",
          "data": {
            "flags": [
              {
                "name": "flag.name.1",
                "value": true,
                "description": "What it is for.",
                "defaultValue": false
              },
              {
                "name": "flag.name.2",
                "value": false,
                "description": "",
                "defaultValue": false
              }
            ]
          }
        }

        ### listAll_error1100
        POST /axis-cgi/featureflag.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "listAll"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "listAll",
          "error": {
            "code": 1100,
            "message": "Internal error"
          }
        }

        ### setValues_200
        POST /axis-cgi/featureflag.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "set",
          "params": {
            "flagValues": {
              "flag.name.1": true,
              "flag.name.2": true
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "set",
          "data": {
            "result": "Success"
          }
        }

        ### setValues_error2104
        POST /axis-cgi/featureflag.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "set",
          "params": {
            "flagValues": {
              "flag.name.1": true
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "set",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value specified"
          }
        }

        """#
}
