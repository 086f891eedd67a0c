// Generated from Specs/Examples/capture-mode by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Capture mode.
    static let captureMode = #"""
        ### getCaptureModes_200
        POST /axis-cgi/capturemode.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getCaptureModes"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getCaptureModes",
          "data": [
            {
              "channel": 0,
              "captureMode": [
                {
                  "captureModeId": 0,
                  "enabled": true,
                  "maxFPS": 120,
                  "description": "1280x720 (16:9) @ 100/120 fps"
                },
                {
                  "captureModeId": 1,
                  "enabled": false,
                  "description": "1920x1080 (16:9) @ 30/60 fps"
                }
              ]
            },
            {
              "channel": 1,
              "captureMode": [
                {
                  "captureModeId": 0,
                  "enabled": false,
                  "description": "1280x720 (16:9) @ 100/120 fps"
                },
                {
                  "captureModeId": 1,
                  "enabled": true,
                  "maxFPS": 29.97,
                  "description": "1920x1080 (16:9) @ 30/60 fps"
                }
              ]
            }
          ]
        }

        ### setCaptureMode_200
        POST /axis-cgi/capturemode.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setCaptureMode",
          "channel": 1,
          "captureModeId": 2
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setCaptureMode",
          "data": {}
        }

        ### setCaptureMode_error8000
        POST /axis-cgi/capturemode.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setCaptureMode",
          "channel": 1,
          "captureModeId": 2
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "setCaptureMode",
          "error": {
            "code": 8000,
            "message": "Internal error. Check the log for details."
          }
        }

        """#
}
