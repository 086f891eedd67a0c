// Generated from Specs/Examples/mdns-sd-api by vapix-generate. Do not edit.

extension Examples {
    /// The examples of mDNS-SD API.
    static let mdnssd = #"""
        ### discover_200
        POST /axis-cgi/mdnssd.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "discover",
          "params": {
            "services": [
              "_axis-video._tcp"
            ],
            "timeout": 5
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "discover",
          "data": {
            "devices": [
              {
                "friendlyName": "device-1",
                "hostname": "axis-abc",
                "interface": "eth0",
                "ipv4Addresses": [
                  "192.168.0.91",
                  "169.254.0.1"
                ],
                "ipv6Addresses": [],
                "services": [
                  {
                    "name": "_axis-video._tcp",
                    "port": 80,
                    "txt": "macaddress:00408C1A2B3C"
                  }
                ]
              }
            ]
          }
        }

        ### discover_error1000
        POST /axis-cgi/mdnssd.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "discover",
          "params": {
            "services": [
              "_axis-video._tcp"
            ],
            "timeout": 5
          }
        }

        HTTP/1.1 500 Internal Server Error
        Content-Type: application/json

        {
          "apiVersion": "1.1",
          "context": "1",
          "method": "discover",
          "error": {
            "code": 1000,
            "message": "Internal error"
          }
        }

        ### getMDNSSDInfo_200
        POST /axis-cgi/mdnssd.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getMdnssdInfo"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "getMdnssdInfo",
          "data": {
            "enabled": true,
            "friendlyName": "AXIS P1234 - 00408C1A2B3C"
          }
        }

        ### getMDNSSDInfo_error1000
        POST /axis-cgi/mdnssd.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "getMdnssdInfo"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "error": {
            "code": 1000,
            "message": "Internal error"
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/mdnssd.cgi HTTP/1.1
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
        POST /axis-cgi/mdnssd.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "3.1", "context": "1", "method": "getSupportedVersions", "error": {"code": 1000, "message": "Internal error"}}

        ### setMDNSSDConfiguration_200
        POST /axis-cgi/mdnssd.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setMdnssdConfiguration",
          "params": {
            "enabled": true,
            "friendlyName": "Kitchen camera"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setMdnssdConfiguration",
          "data": {}
        }

        ### setMDNSSDConfiguration_error4003
        POST /axis-cgi/mdnssd.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "method": "setMdnssdConfiguration",
          "params": {
            "enabled": true,
            "friendlyName": "Kitchen camera"
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "abc",
          "error": {
            "code": 4003,
            "message": "Missing parameter(s)"
          }
        }

        ### setMDNSSDConfiguration_error4004
        POST /axis-cgi/mdnssd.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setMdnssdConfiguration",
          "params": {
            "enabled": true,
            "friendlyName": "Kitchen camera"
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
              "subCode": 2
            }
          }
        }

        """#
}
