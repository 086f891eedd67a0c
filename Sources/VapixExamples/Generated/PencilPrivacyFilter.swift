// Generated from Specs/Examples/pencil-privacy-filter by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Pencil privacy filter.
    static let pencilPrivacyFilter = #"""
        ### getFilterCapabilities_200
        # The page shows placeholders in place of the names of flags; these are in its other samples.
        POST /axis-cgi/pencil.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getFilterCapabilities"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getFilterCapabilities",
          "data": {
            "filters": [
              {
                "type": "pencil",
                "description": "string",
                "flags": [
                  {
                    "inverted": {
                      "type": "bool",
                      "description": "string"
                    }
                  },
                  {
                    "threshold": {
                      "type": "integer",
                      "min": 0,
                      "max": 255,
                      "description": "string"
                    }
                  }
                ]
              }
            ]
          }
        }

        ### getFilterSettings_200
        POST /axis-cgi/pencil.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getFilterSettings",
          "params": [
            {
              "type": "pencil"
            }
          ]
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getFilterSettings",
          "data": [
            {
              "type": "pencil",
              "flags": {
                "inverted": true,
                "threshold": 23
              }
            }
          ]
        }

        ### getFilterSettings_error1100
        # The page shows the error once for all methods.
        POST /axis-cgi/pencil.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getFilterSettings",
          "params": [
            {
              "type": "pencil"
            }
          ]
        }

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getFilterSettings",
          "error": {
            "code": 1100,
            "message": "Internal error."
          }
        }

        ### getSelectedFilter_200
        POST /axis-cgi/pencil.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSelectedFilter"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSelectedFilter",
          "data": {
            "type": "pencil"
          }
        }

        ### getSelectedFilter_error2105
        # The page shows the error once for all methods.
        POST /axis-cgi/pencil.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSelectedFilter"
        }

        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSelectedFilter",
          "error": {
            "code": 2105,
            "message": "Authorization failed."
          }
        }

        ### getSupportedVersions_200
        # The page shows placeholders in place of versions.
        POST /axis-cgi/pencil.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "my context",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0"
            ]
          }
        }

        ### setFilterSettings_200
        POST /axis-cgi/pencil.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setFilterSettings",
          "params": [
            {
              "type": "pencil",
              "flags": {
                "inverted": true,
                "threshold": 45
              }
            }
          ]
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setFilterSettings"
        }

        ### setFilterSettings_error2101
        # The page shows the error once for all methods.
        POST /axis-cgi/pencil.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setFilterSettings",
          "params": [
            {
              "type": "pencil",
              "flags": {
                "inverted": true,
                "threshold": 45
              }
            }
          ]
        }

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setFilterSettings",
          "error": {
            "code": 2101,
            "message": "Invalid JSON."
          }
        }

        ### setSelectedFilter_200
        POST /axis-cgi/pencil.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setSelectedFilter",
          "params": [
            {
              "type": "none"
            }
          ]
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setSelectedFilter"
        }

        """#
}
