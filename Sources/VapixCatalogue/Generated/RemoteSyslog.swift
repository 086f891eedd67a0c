// Generated from Specs/remote-syslog.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Remote syslog.
    static let remoteSyslog = #"""
        {
          "name": "remoteSyslog",
          "namespace": "RemoteSyslog",
          "title": "Remote syslog",
          "summary": "The remote servers that get the device's log.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/remote-syslog/",
          "discovery": "remote-syslog",
          "operations": [
            {
              "id": "remoteSyslog/setup",
              "name": "setup",
              "summary": "Sets the servers and starts to send the log to them.",
              "swift": "vapix.remoteSyslog.setup(servers: [RemoteSyslog.Server]) async throws -> RemoteSyslog.Status",
              "documentation": "https://developer.axis.com/vapix/network-video/remote-syslog/#setup",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/remotesyslog.cgi",
              "method": "setup",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "Status", "fields": []},
              "parameters": [
                {"name": "servers", "wire": "servers", "type": "list<Server>", "summary": "The servers, at most two; an empty list removes them.", "separator": ",", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "remoteSyslog/enable",
              "name": "enable",
              "summary": "Starts to send the log.",
              "swift": "vapix.remoteSyslog.enable() async throws -> RemoteSyslog.Status",
              "documentation": "https://developer.axis.com/vapix/network-video/remote-syslog/#enable",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/remotesyslog.cgi",
              "method": "enable",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Status", "fields": []}
            },
            {
              "id": "remoteSyslog/disable",
              "name": "disable",
              "summary": "Stops sending the log.",
              "swift": "vapix.remoteSyslog.disable() async throws -> RemoteSyslog.Status",
              "documentation": "https://developer.axis.com/vapix/network-video/remote-syslog/#disable",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/remotesyslog.cgi",
              "method": "disable",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Status", "fields": []}
            },
            {
              "id": "remoteSyslog/getStatus",
              "name": "getStatus",
              "summary": "Reads the servers and whether the log is sent.",
              "swift": "vapix.remoteSyslog.getStatus() async throws -> RemoteSyslog.Status",
              "documentation": "https://developer.axis.com/vapix/network-video/remote-syslog/#status",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/remotesyslog.cgi",
              "method": "status",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Status", "fields": []}
            },
            {
              "id": "remoteSyslog/sendTestMessages",
              "name": "sendTestMessages",
              "summary": "Logs a message of each severity; the reply does not say whether the messages arrived.",
              "swift": "vapix.remoteSyslog.sendTestMessages() async throws -> RemoteSyslog.Status",
              "documentation": "https://developer.axis.com/vapix/network-video/remote-syslog/#test",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/remotesyslog.cgi",
              "method": "test",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "Status", "fields": []}
            },
            {
              "id": "remoteSyslog/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.remoteSyslog.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/remote-syslog/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/remotesyslog.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Status",
              "summary": "The servers and whether the log is sent.",
              "fields": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the log is sent.", "isRequired": false},
                {"name": "servers", "wire": "servers", "type": "list<Server>", "summary": "The servers; the list is empty if the first server is not set.", "isRequired": false}
              ]
            },
            {
              "name": "Server",
              "summary": "A server that gets the log.",
              "fields": [
                {"name": "address", "wire": "address", "type": "string", "summary": "The host name or address.", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port, at most 65535; by default 6514 for TLS, 601 for TCP with RFC 5424, and 514 otherwise.", "isRequired": false},
                {"name": "protocol", "wire": "protocol", "type": "TransportProtocol", "summary": "The transport protocol; TLS by default.", "isRequired": false},
                {"name": "syslogFormat", "wire": "syslogFormat", "type": "SyslogFormat", "summary": "The message format; RFC 5424 by default.", "isRequired": false},
                {"name": "severity", "wire": "severity", "type": "Severity", "summary": "The lowest severity that is sent, as are all more severe messages; `Warning` by default.", "isRequired": false},
                {"name": "type", "wire": "type", "type": "LogType", "summary": "The logs to send; all by default.", "isRequired": false}
              ]
            },
            {
              "name": "TransportProtocol",
              "summary": "A transport protocol.",
              "words": [
                {"name": "udp", "wire": "UDP", "summary": "The log is sent over UDP."},
                {"name": "tcp", "wire": "TCP", "summary": "The log is sent over TCP."},
                {"name": "tls", "wire": "TLS", "summary": "The log is sent over TLS."}
              ]
            },
            {
              "name": "SyslogFormat",
              "summary": "A message format.",
              "words": [
                {"name": "axis", "wire": "AXIS", "summary": "The format of Axis."},
                {"name": "rfc3164", "wire": "RFC3164", "summary": "The BSD format, RFC 3164."},
                {"name": "rfc5424", "wire": "RFC5424", "summary": "The current syslog format, RFC 5424."}
              ]
            },
            {
              "name": "Severity",
              "summary": "The severity of a message.",
              "words": [
                {"name": "emergency", "wire": "Emergency", "summary": "The system is unusable."},
                {"name": "alert", "wire": "Alert", "summary": "Somebody must act at once."},
                {"name": "critical", "wire": "Critical", "summary": "A critical condition."},
                {"name": "error", "wire": "Error", "summary": "An error."},
                {"name": "warning", "wire": "Warning", "summary": "A warning."},
                {"name": "notice", "wire": "Notice", "summary": "A normal but significant condition."},
                {"name": "informational", "wire": "Informational", "summary": "An informational message."},
                {"name": "debug", "wire": "Debug", "summary": "A message for debugging."}
              ]
            },
            {
              "name": "LogType",
              "summary": "The logs to send.",
              "words": [
                {"name": "all", "wire": "All", "summary": "All logs."},
                {"name": "audit", "wire": "Audit", "summary": "Only the audit log, which has the actions of users."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed; see the message or its log."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The login may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "requestTooLarge", "code": "2107", "summary": "The request is too large."},
            {"name": "noServer", "code": "2200", "summary": "No server is set."},
            {"name": "identicalServers", "code": "2201", "summary": "Two servers are the same."},
            {"name": "disabled", "code": "2202", "summary": "The log is not being sent, so test messages cannot be sent."},
            {"name": "tooManyServers", "code": "2203", "summary": "The request has more servers than the device allows."}
          ]
        }
        """#
}
