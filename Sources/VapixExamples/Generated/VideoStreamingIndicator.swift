// Generated from Specs/Examples/video-streaming-indicator by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Video streaming indicator.
    static let videoStreamingIndicator = #"""
        ### getConfiguration_200
        POST /axis-cgi/videostreamingindicator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "get"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "get",
          "data": {
            "indicatorSize": "H2",
            "position": "topLeft",
            "color": "red",
            "bgColor": "transparent",
            "size": [
              64,
              64
            ],
            "isActive": false
          }
        }

        ### getConfiguration_error1003
        POST /axis-cgi/videostreamingindicator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "get"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "get",
          "error": {
            "code": 1003,
            "message": "Invalid parameter"
          }
        }

        ### getSupportedVersions_200
        # From the syntax of the page, with the versions that it names as an example.
        POST /axis-cgi/videostreamingindicator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "method": "getSupportedVersions",
          "data": {
            "apiVersion": [
              "1.4",
              "2.5"
            ]
          }
        }

        ### setConfiguration_200
        POST /axis-cgi/videostreamingindicator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "set",
          "params": {
            "indicatorSize": "H3",
            "position": [
              0.0,
              0.0
            ],
            "color": "semiTransparent",
            "bgColor": "transparent"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "set",
          "data": {
            "indicatorSize": "H3",
            "position": [
              0.0,
              0.0
            ],
            "color": "semiTransparent",
            "bgColor": "transparent",
            "size": [
              128,
              128
            ],
            "isActive": false
          }
        }

        ### setConfiguration_error1003
        POST /axis-cgi/videostreamingindicator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "set",
          "params": {
            "indicatorSize": "H3",
            "position": [
              0.0,
              0.0
            ],
            "color": "semiTransparent",
            "bgColor": "transparent"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "set",
          "error": {
            "code": 1003,
            "message": "Invalid parameter"
          }
        }

        ### show_200
        # From the syntax of the page, which has no sample.
        POST /axis-cgi/videostreamingindicator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "show"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "show",
          "data": {}
        }

        ### turnOff_200
        POST /axis-cgi/videostreamingindicator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "off"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "off",
          "data": {}
        }

        ### turnOff_error1003
        POST /axis-cgi/videostreamingindicator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "off"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "off",
          "error": {
            "code": 1003,
            "message": "Invalid parameter"
          }
        }

        ### turnOn_200
        POST /axis-cgi/videostreamingindicator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "on"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "on",
          "data": {}
        }

        ### turnOn_error1003
        POST /axis-cgi/videostreamingindicator.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "on"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "on",
          "error": {
            "code": 1003,
            "message": "Invalid parameter"
          }
        }

        """#
}
