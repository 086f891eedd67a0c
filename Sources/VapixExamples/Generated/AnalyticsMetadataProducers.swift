// Generated from Specs/Examples/analytics-metadata-producer-configuration by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Analytics metadata producer configuration.
    static let analyticsMetadataProducers = #"""
        ### getSupportedMetadata_200
        POST /axis-cgi/analyticsmetadataconfig.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSupportedMetadata",
          "params": {
            "producers": [
              "producer"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSupportedMetadata",
          "data": {
            "producers": [
              {
                "name": "producer",
                "sampleFrameXML": "<tt:Frame></tt:Frame>"
              }
            ]
          }
        }

        ### getSupportedMetadata_error1000
        POST /axis-cgi/analyticsmetadataconfig.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "getSupportedMetadata",
          "params": {
            "producers": [
              "producer"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "getSupportedMetadata", "error": {"code": 1000, "message": "The application failed to handle the request."}}

        ### getSupportedVersions_200
        POST /axis-cgi/analyticsmetadataconfig.cgi HTTP/1.1
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
              "1.0",
              "1.1"
            ]
          }
        }

        ### getSupportedVersions_error1000
        POST /axis-cgi/analyticsmetadataconfig.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "my context",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "getSupportedVersions", "error": {"code": 1000, "message": "The application failed to handle the request."}}

        ### listProducers_200
        POST /axis-cgi/analyticsmetadataconfig.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "listProducers",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "listProducers",
          "data": {
            "producers": [
              {
                "name": "producer",
                "niceName": "Producer Name",
                "videochannels": [
                  {
                    "channel": 1,
                    "enabled": true
                  },
                  {
                    "channel": 2,
                    "enabled": false
                  }
                ]
              }
            ]
          }
        }

        ### listProducers_200_filtered
        POST /axis-cgi/analyticsmetadataconfig.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "listProducers",
          "params": {
            "producers": [
              "producer"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "listProducers",
          "data": {
            "producers": [
              {
                "name": "producer",
                "niceName": "Producer Name",
                "videochannels": [
                  {
                    "channel": 1,
                    "enabled": true
                  },
                  {
                    "channel": 2,
                    "enabled": false
                  }
                ]
              }
            ]
          }
        }

        ### listProducers_error1000
        POST /axis-cgi/analyticsmetadataconfig.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "listProducers",
          "params": {}
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "listProducers",
          "error": {
            "code": 1000,
            "message": "The application failed to handle the request."
          }
        }

        ### setEnabledProducers_200
        POST /axis-cgi/analyticsmetadataconfig.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setEnabledProducers",
          "params": {
            "producers": [
              {
                "name": "producer",
                "videochannels": [
                  {
                    "channel": 1,
                    "enabled": true
                  },
                  {
                    "channel": 2,
                    "enabled": false
                  }
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setEnabledProducers",
          "data": {}
        }

        ### setEnabledProducers_error1000
        POST /axis-cgi/analyticsmetadataconfig.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "my context",
          "method": "setEnabledProducers",
          "params": {
            "producers": [
              {
                "name": "producer",
                "videochannels": [
                  {
                    "channel": 1,
                    "enabled": true
                  },
                  {
                    "channel": 2,
                    "enabled": false
                  }
                ]
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "1.0", "context": "my context", "method": "setEnabledProducers", "error": {"code": 1000, "message": "The application failed to handle the request."}}

        """#
}
