// Generated from Specs/Examples/regional-settings by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Regional settings.
    static let regionalSettings = #"""
        ### getRegionalSettings_200
        POST /axis-cgi/regionalsettings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getRegionalSettings"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getRegionalSettings",
          "data": {
            "units": {
              "length": "metric"
            }
          }
        }

        ### getRegionalSettings_error1002
        # The page's reply names unknownMethod.
        POST /axis-cgi/regionalsettings.cgi HTTP/1.1
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "getRegionalSettings"}

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "method": "unknownMethod", "error": {"code": 1002, "message": "Unknown method"}}

        ### getSupportedVersions_200
        POST /axis-cgi/regionalsettings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0",
              "1.1"
            ]
          }
        }

        ### getSupportedVersions_error1000
        POST /axis-cgi/regionalsettings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "abc",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "abc",
          "method": "getSupportedVersions",
          "error": {
            "code": 1000,
            "message": "Internal error"
          }
        }

        ### setRegionalSettings_200
        POST /axis-cgi/regionalsettings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setRegionalSettings",
          "params": {
            "units": {
              "length": "us_customary"
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setRegionalSettings"
        }

        ### setRegionalSettings_error1003
        POST /axis-cgi/regionalsettings.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setRegionalSettings",
          "params": {
            "units": {
              "length": "us_customary"
            }
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setRegionalSettings",
          "error": {
            "code": 1003,
            "message": "Invalid argument"
          }
        }

        """#
}
