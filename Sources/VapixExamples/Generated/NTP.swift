// Generated from Specs/Examples/ntp-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of NTP API.
    static let ntp = #"""
        ### getNTPInfo_200
        POST /axis-cgi/ntp.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getNTPInfo"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getNTPInfo",
          "data": {
            "client": {
              "enabled": true,
              "NTSEnabled": false,
              "serversSource": "DHCP",
              "maxSupportedStaticServers": 5,
              "staticServers": [
                "192.168.0.80"
              ],
              "advertisedServers": [
                "ntp.example.com",
                "192.168.0.11"
              ],
              "staticNTSKEServers": [
                "ntske.example.com"
              ],
              "synced": true,
              "timeToNextSync": 1234,
              "timeOffset": -12.34,
              "minpoll": 2,
              "maxpoll": 2
            }
          }
        }

        ### getNTPInfo_error1000
        POST /axis-cgi/ntp.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getNTPInfo"
        }

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "error": {
            "code": 1000,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/ntp.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "3.1",
          "context": "1",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.0",
              "2.4",
              "3.1"
            ]
          }
        }

        ### getSupportedVersions_error1000
        POST /axis-cgi/ntp.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "3.1", "context": "1", "method": "getSupportedVersions", "error": {"code": 1000, "message": "Internal error"}}

        ### setNTPClientConfiguration_200
        POST /axis-cgi/ntp.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setNTPClientConfiguration",
          "params": {
            "enabled": true,
            "NTSEnabled": false,
            "serversSource": "static",
            "staticServers": [
              "192.168.0.91",
              "192.168.0.92"
            ],
            "staticNTSKEServers": [
              "ntske.example.com"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setNTPClientConfiguration",
          "data": {}
        }

        ### setNTPClientConfiguration_error4004
        POST /axis-cgi/ntp.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setNTPClientConfiguration",
          "params": {
            "enabled": true,
            "NTSEnabled": false,
            "serversSource": "static",
            "staticServers": [
              "192.168.0.91",
              "192.168.0.92"
            ],
            "staticNTSKEServers": [
              "ntske.example.com"
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "error": {
            "code": 4004,
            "message": "Invalid parameter(s)",
            "details": {
              "subCode": 3
            }
          }
        }

        """#
}
