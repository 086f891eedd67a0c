// Generated from Specs/Examples/stream-status by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Stream status API.
    static let streamStatus = #"""
        ### getAllStreams_200
        POST /axis-cgi/streamstatus.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getAllStreams"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getAllStreams",
          "data": {
            "streams": [
              {
                "destination_address": "192.0.2.1",
                "destination_port": 32986,
                "direction": "outgoing",
                "encrypted": false,
                "id": 11,
                "media": "video",
                "mime": "video/x-h264",
                "multicast": false,
                "options": {
                  "audio": "0",
                  "video": "1"
                },
                "path": "/axis-media/media.amp",
                "source_address": "192.0.2.141",
                "source_port": 50000,
                "state": "playing",
                "stream_protocol": "RTP",
                "transport_protocol": "UDP",
                "user_agent": "GStreamer/1.22.0"
              }
            ]
          }
        }

        ### getAllStreams_error2102
        # The page shows the form, and the codes in a table; the message is made up.
        POST /axis-cgi/streamstatus.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getAllStreams"
        }

        HTTP/1.1 400 Bad Request
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "method": "getAllStreams",
          "error": {
            "code": 2102,
            "message": "Method not supported"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/streamstatus.cgi HTTP/1.1
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
