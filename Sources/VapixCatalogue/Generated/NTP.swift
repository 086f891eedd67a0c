// Generated from Specs/ntp-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// NTP API.
    static let ntp = #"""
        {
          "name": "ntp",
          "namespace": "NTP",
          "title": "NTP API",
          "summary": "The device's NTP client.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/ntp-api/",
          "discovery": "ntp",
          "since": "AXIS OS 9.10",
          "operations": [
            {
              "id": "ntp/getNTPInfo",
              "name": "getNTPInfo",
              "summary": "Reads the settings and the state of the NTP client.",
              "swift": "vapix.ntp.getNTPInfo() async throws -> NTP.NTPInfoReply",
              "documentation": "https://developer.axis.com/vapix/network-video/ntp-api/#getntpinfo",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ntp.cgi",
              "method": "getNTPInfo",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 9.10",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "client", "wire": "client", "type": "Client", "summary": "The NTP client, if the device has one.", "isRequired": false},
                  {"name": "server", "wire": "server", "type": "json", "summary": "The NTP server, if the device has one.", "isRequired": false}
                ]
              }
            },
            {
              "id": "ntp/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.ntp.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/ntp-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ntp.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "since": "AXIS OS 9.10",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "ntp/setNTPClientConfiguration",
              "name": "setNTPClientConfiguration",
              "summary": "Changes the settings of the NTP client.",
              "swift": "vapix.ntp.setNTPClientConfiguration(enabled: Bool? = nil, isNTSEnabled: Bool? = nil, ntsKEServerCACertificates: [String]? = nil, serversSource: NTP.ServersSource? = nil, staticServers: [String]? = nil, staticNTSKEServers: [String]? = nil, minimumPoll: Int? = nil, maximumPoll: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/ntp-api/#setntpclientconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/ntp.cgi",
              "method": "setNTPClientConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 9.10",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the client runs; required for NTP with and without NTS.", "place": "params", "isRequired": false},
                {"name": "isNTSEnabled", "wire": "NTSEnabled", "type": "bool", "summary": "Whether to use NTS instead of plain NTP.", "place": "params", "isRequired": false},
                {"name": "ntsKEServerCACertificates", "wire": "NTSKEServerCACerts", "type": "list<string>", "summary": "The CA certificates to trust for NTS; those of the system if absent.", "separator": ",", "place": "params", "isRequired": false},
                {"name": "serversSource", "wire": "serversSource", "type": "ServersSource", "summary": "The source of the list of servers.", "place": "params", "isRequired": false},
                {"name": "staticServers", "wire": "staticServers", "type": "list<string>", "summary": "The servers for plain NTP; an empty list clears them.", "separator": ",", "place": "params", "isRequired": false},
                {"name": "staticNTSKEServers", "wire": "staticNTSKEServers", "type": "list<string>", "summary": "The NTS key establishment servers.", "separator": ",", "place": "params", "isRequired": false},
                {"name": "minimumPoll", "wire": "minpoll", "type": "int32", "summary": "The shortest interval between attempts, as an exponent of 2 (6 means 64 seconds), from 0 to 24; 6 by default.", "place": "params", "isRequired": false},
                {"name": "maximumPoll", "wire": "maxpoll", "type": "int32", "summary": "The longest interval between attempts, as an exponent of 2 (10 means 1024 seconds), from 0 to 24; 10 by default.", "place": "params", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Client",
              "summary": "The settings and the state of the NTP client.",
              "fields": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the client runs.", "isRequired": false},
                {"name": "isNTSEnabled", "wire": "NTSEnabled", "type": "bool", "summary": "Whether the client uses NTS instead of plain NTP.", "isRequired": false},
                {"name": "ntsKEServerCACertificates", "wire": "NTSKEServerCACerts", "type": "list<string>", "summary": "The CA certificates that the client trusts for NTS.", "isRequired": false},
                {"name": "serversSource", "wire": "serversSource", "type": "ServersSource", "summary": "The source of the list of servers.", "isRequired": false},
                {"name": "maximumStaticServers", "wire": "maxSupportedStaticServers", "type": "int32", "summary": "The maximum number of static servers.", "isRequired": false},
                {"name": "staticServers", "wire": "staticServers", "type": "list<string>", "summary": "The servers for plain NTP that were set by hand.", "isRequired": false},
                {"name": "advertisedServers", "wire": "advertisedServers", "type": "list<string>", "summary": "The servers that came with a DHCP lease.", "isRequired": false},
                {"name": "staticNTSKEServers", "wire": "staticNTSKEServers", "type": "list<string>", "summary": "The NTS key establishment servers that were set by hand.", "isRequired": false},
                {"name": "isSynced", "wire": "synced", "type": "bool", "summary": "Whether NTP has set the time since the device started.", "isRequired": false},
                {"name": "timeToNextSync", "wire": "timeToNextSync", "type": "duration<seconds>", "summary": "The time until the next synchronization attempt; 0 if no server is used.", "isRequired": false},
                {"name": "timeOffset", "wire": "timeOffset", "type": "duration<fractional-milliseconds>", "summary": "The difference between the device's clock and the server's; only if `isSynced` is true.", "isRequired": false},
                {"name": "minimumPoll", "wire": "minpoll", "type": "int32", "summary": "The shortest interval between attempts, as an exponent of 2; 6 means 64 seconds.", "isRequired": false},
                {"name": "maximumPoll", "wire": "maxpoll", "type": "int32", "summary": "The longest interval between attempts, as an exponent of 2; 10 means 1024 seconds.", "isRequired": false}
              ]
            },
            {
              "name": "ServersSource",
              "summary": "The source of the list of NTP servers.",
              "words": [
                {"name": "dhcp", "wire": "DHCP", "summary": "The DHCP lease, or the static servers if the lease names no server."},
                {"name": "static", "wire": "static", "summary": "The static servers."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed; see the message or its log."},
            {"name": "invalidRequest", "code": "2000", "summary": "The request is invalid, not a POST for example."},
            {"name": "requestTooLarge", "code": "2001", "summary": "The request's body is too large."},
            {"name": "invalidJSON", "code": "3000", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "4000", "summary": "The method does not exist."},
            {"name": "unsupportedVersion", "code": "4001", "summary": "The API version is not supported."},
            {"name": "notAuthorized", "code": "4002", "summary": "The device's own services refused the call; a wrong login is HTTP 401 instead."},
            {"name": "missingParameter", "code": "4003", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "4004", "summary": "A parameter's value is invalid; the error's details may hold a sub-code that tells which."}
          ]
        }
        """#
}
