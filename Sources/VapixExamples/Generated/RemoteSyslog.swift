// Generated from Specs/Examples/remote-syslog by vapix-generate. Do not edit.

extension Examples {
    /// The examples of Remote syslog.
    static let remoteSyslog = #"""
        ### disable_200
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "disable"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "disable",
          "data": {
            "enabled": false,
            "servers": [
              {
                "address": "192.168.0.29",
                "port": 514,
                "protocol": "TCP",
                "syslogFormat": "RFC3164",
                "severity": "Warning"
              },
              {
                "address": "2001:db8::8888",
                "port": 1999,
                "protocol": "TCP",
                "syslogFormat": "RFC5424",
                "severity": "Error"
              }
            ]
          }
        }

        ### enable_200
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "enable"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "enable",
          "data": {
            "enabled": true,
            "servers": [
              {
                "address": "192.168.0.29",
                "port": 514,
                "protocol": "TCP",
                "syslogFormat": "RFC3164",
                "severity": "Warning"
              },
              {
                "address": "2001:db8::8888",
                "port": 1999,
                "protocol": "TCP",
                "syslogFormat": "RFC5424",
                "severity": "Error"
              }
            ]
          }
        }

        ### enable_error2200
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "enable"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "enable",
          "error": {
            "code": 2200,
            "message": "No server configured"
          }
        }

        ### getStatus_200
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "status"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "status",
          "data": {
            "enabled": true,
            "servers": [
              {
                "address": "192.168.0.29",
                "port": 514,
                "protocol": "TCP",
                "syslogFormat": "RFC3164",
                "severity": "Warning"
              },
              {
                "address": "2001:db8::8888",
                "port": 1999,
                "protocol": "TCP",
                "syslogFormat": "RFC5424",
                "severity": "Error"
              }
            ]
          }
        }

        ### getStatus_200_none
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "status"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "status",
          "data": {
            "enabled": false,
            "servers": []
          }
        }

        ### getSupportedVersions_200
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "2.1",
          "context": "1",
          "method": "getSupportedVersions",
          "data": {
            "apiVersions": [
              "1.3",
              "2.1"
            ]
          }
        }

        ### getSupportedVersions_error2102
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "context": "1",
          "method": "getSupportedVersions"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {"apiVersion": "2.1", "context": "1", "method": "getSupportedVersions", "error": {"code": 2102, "message": "Method not supported"}}

        ### sendTestMessages_200
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "test"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "test",
          "data": {
            "enabled": true,
            "servers": [
              {
                "address": "192.168.0.29",
                "port": 514,
                "protocol": "TCP",
                "syslogFormat": "RFC3164",
                "severity": "Warning"
              },
              {
                "address": "2001:db8::8888",
                "port": 1999,
                "protocol": "TCP",
                "syslogFormat": "RFC5424",
                "severity": "Error"
              }
            ]
          }
        }

        ### sendTestMessages_error2202
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "test"
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "test",
          "error": {
            "code": 2202,
            "message": "Remote syslog is disabled, send test message is not possible"
          }
        }

        ### setup_200
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setup",
          "params": {
            "servers": [
              {
                "address": "192.168.0.29",
                "port": 514,
                "protocol": "TCP",
                "syslogFormat": "RFC3164",
                "severity": "Warning"
              },
              {
                "address": "2001:db8::8888",
                "port": 1999,
                "protocol": "TCP",
                "syslogFormat": "RFC5424",
                "severity": "Error"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setup",
          "data": {
            "enabled": true,
            "servers": [
              {
                "address": "192.168.0.29",
                "port": 514,
                "protocol": "TCP",
                "syslogFormat": "RFC3164",
                "severity": "Warning"
              },
              {
                "address": "2001:db8::8888",
                "port": 1999,
                "protocol": "TCP",
                "syslogFormat": "RFC5424",
                "severity": "Error"
              }
            ]
          }
        }

        ### setup_200_tls
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setup",
          "params": {
            "servers": [
              {
                "address": "192.168.0.29",
                "protocol": "TLS"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setup",
          "data": {
            "enabled": true,
            "servers": [
              {
                "address": "192.168.0.29",
                "port": 6514,
                "protocol": "TLS",
                "syslogFormat": "RFC5424",
                "severity": "Warning"
              }
            ]
          }
        }

        ### setup_error2104
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setup",
          "params": {
            "servers": [
              {
                "address": "192.168.0.29",
                "port": 514,
                "protocol": "TCP",
                "syslogFormat": "RFC3164",
                "severity": "Warning"
              },
              {
                "address": "2001:db8::8888",
                "port": 1999,
                "protocol": "TCP",
                "syslogFormat": "RFC5424",
                "severity": "Error"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setup",
          "error": {
            "code": 2104,
            "message": "Invalid parameter value specified",
            "details": {
              "address": "192.168.0.29",
              "propertyName": "severity"
            }
          }
        }

        ### setup_error2201
        POST /axis-cgi/remotesyslog.cgi HTTP/1.1
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setup",
          "params": {
            "servers": [
              {
                "address": "192.168.0.29",
                "port": 514,
                "protocol": "TCP",
                "syslogFormat": "RFC3164",
                "severity": "Warning"
              },
              {
                "address": "192.168.0.29",
                "port": 514,
                "protocol": "TCP",
                "syslogFormat": "RFC3164",
                "severity": "Warning"
              }
            ]
          }
        }

        HTTP/1.1 200 OK
        Content-Type: application/json

        {
          "apiVersion": "1.0",
          "context": "1",
          "method": "setup",
          "error": {
            "code": 2201,
            "message": "Identical servers not allowed"
          }
        }

        """#
}
