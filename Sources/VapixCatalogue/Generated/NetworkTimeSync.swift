// Generated from Specs/network-time-sync.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Network time synchronization configuration API.
    static let networkTimeSync = #"""
        {
          "name": "networkTimeSync",
          "namespace": "NetworkTimeSync",
          "title": "Network time synchronization configuration API",
          "summary": "Synchronization of the device's clock over the network, with NTP and PTP.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/network-time-sync-api/",
          "configuration": {
            "id": "network-time-sync",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/network-time-sync/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/network-time-sync/v1",
                "summary": "Synchronization of the device's clock over the network, with NTP and PTP.",
                "properties": [
                  {"name": "ntp", "wire": "ntp", "type": "NTP", "summary": "The state of NTP.", "isRequired": false},
                  {"name": "ptp", "wire": "ptp", "type": "PTP", "summary": "The state of PTP, if the device supports PTP.", "isRequired": false},
                  {"name": "isPTPSupported", "wire": "ptp_supported", "type": "bool", "summary": "Whether the device supports PTP.", "isRequired": false}
                ]
              },
              {
                "name": "ntpClient",
                "path": "/config/rest/network-time-sync/v1/ntp/client",
                "summary": "The NTP client.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the NTP client runs; true by default.", "isRequired": false},
                  {"name": "serversSource", "wire": "serversSource", "type": "ServersSource", "summary": "The source of the list of servers.", "isRequired": false},
                  {"name": "staticServers", "wire": "staticServers", "type": "list<string>", "summary": "The servers that were set by hand.", "isRequired": false},
                  {"name": "minimumPoll", "wire": "minimumPoll", "type": "int32", "summary": "The shortest interval between synchronization attempts; the documentation gives no unit.", "isRequired": false},
                  {"name": "maximumPoll", "wire": "maximumPoll", "type": "int32", "summary": "The longest interval between synchronization attempts; the documentation gives no unit.", "isRequired": false},
                  {"name": "advertisedServers", "wire": "advertisedServers", "type": "list<string>", "summary": "The servers that came with a DHCP lease.", "isRequired": false},
                  {"name": "nts", "wire": "nts", "type": "NTS", "summary": "The settings of Network Time Security.", "isRequired": false},
                  {"name": "isSynced", "wire": "synced", "type": "bool", "summary": "Whether NTP has set the clock.", "isRequired": false},
                  {"name": "timeOffset", "wire": "timeOffset", "type": "duration<fractional-milliseconds>", "summary": "The difference between the device's clock and the server's.", "isRequired": false},
                  {"name": "timeToNextSync", "wire": "timeToNextSync", "type": "duration<seconds>", "summary": "The time until the next synchronization attempt.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "networkTimeSync/get",
              "name": "get",
              "summary": "Reads the state of NTP and PTP.",
              "swift": "vapix.networkTimeSync.get() async throws -> NetworkTimeSync.State",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-time-sync-api/#api-definition",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-time-sync/v1",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "State", "fields": []}
            },
            {
              "id": "networkTimeSync/ntpClient.get",
              "name": "ntpClient.get",
              "summary": "Reads the settings and the state of the NTP client.",
              "swift": "vapix.networkTimeSync.ntpClient.get() async throws -> NetworkTimeSync.Client",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-time-sync-api/#get-ntp-client-configuration",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-time-sync/v1/ntp/client",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Client", "fields": []}
            },
            {
              "id": "networkTimeSync/ntpClient.set",
              "name": "ntpClient.set",
              "summary": "Changes the settings of the NTP client; absent values stay unchanged.",
              "swift": "vapix.networkTimeSync.ntpClient.set(isEnabled: Bool? = nil, serversSource: NetworkTimeSync.ServersSource? = nil, staticServers: [String]? = nil, minimumPoll: Int? = nil, maximumPoll: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-time-sync-api/#set-ntp-client-configuration",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/network-time-sync/v1/ntp/client",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the NTP client runs; true by default.", "place": "data", "isRequired": false},
                {"name": "serversSource", "wire": "serversSource", "type": "ServersSource", "summary": "The source of the list of servers.", "place": "data", "isRequired": false},
                {"name": "staticServers", "wire": "staticServers", "type": "list<string>", "summary": "The servers that were set by hand.", "separator": ",", "place": "data", "isRequired": false},
                {"name": "minimumPoll", "wire": "minimumPoll", "type": "int32", "summary": "The shortest interval between synchronization attempts; the documentation gives no unit.", "place": "data", "isRequired": false},
                {"name": "maximumPoll", "wire": "maximumPoll", "type": "int32", "summary": "The longest interval between synchronization attempts; the documentation gives no unit.", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "State",
              "summary": "The state of NTP and PTP.",
              "fields": [
                {"name": "ntp", "wire": "ntp", "type": "NTP", "summary": "The state of NTP.", "isRequired": false},
                {"name": "ptp", "wire": "ptp", "type": "PTP", "summary": "The state of PTP, if the device supports PTP.", "isRequired": false},
                {"name": "isPTPSupported", "wire": "ptp_supported", "type": "bool", "summary": "Whether the device supports PTP.", "isRequired": false}
              ]
            },
            {
              "name": "Client",
              "summary": "The settings and the state of the NTP client.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the NTP client runs; true by default.", "isRequired": false},
                {"name": "serversSource", "wire": "serversSource", "type": "ServersSource", "summary": "The source of the list of servers.", "isRequired": false},
                {"name": "staticServers", "wire": "staticServers", "type": "list<string>", "summary": "The servers that were set by hand.", "isRequired": false},
                {"name": "minimumPoll", "wire": "minimumPoll", "type": "int32", "summary": "The shortest interval between synchronization attempts; the documentation gives no unit.", "isRequired": false},
                {"name": "maximumPoll", "wire": "maximumPoll", "type": "int32", "summary": "The longest interval between synchronization attempts; the documentation gives no unit.", "isRequired": false},
                {"name": "advertisedServers", "wire": "advertisedServers", "type": "list<string>", "summary": "The servers that came with a DHCP lease.", "isRequired": false},
                {"name": "nts", "wire": "nts", "type": "NTS", "summary": "The settings of Network Time Security.", "isRequired": false},
                {"name": "isSynced", "wire": "synced", "type": "bool", "summary": "Whether NTP has set the clock.", "isRequired": false},
                {"name": "timeOffset", "wire": "timeOffset", "type": "duration<fractional-milliseconds>", "summary": "The difference between the device's clock and the server's.", "isRequired": false},
                {"name": "timeToNextSync", "wire": "timeToNextSync", "type": "duration<seconds>", "summary": "The time until the next synchronization attempt.", "isRequired": false}
              ]
            },
            {
              "name": "ServersSource",
              "summary": "The source of the list of NTP servers.",
              "words": [
                {"name": "dhcp", "wire": "DHCP", "summary": "The DHCP lease."},
                {"name": "static", "wire": "STATIC", "summary": "The list that was set by hand."}
              ]
            },
            {
              "name": "NTP",
              "summary": "NTP.",
              "fields": [
                {"name": "client", "wire": "client", "type": "Client", "summary": "The NTP client.", "isRequired": false}
              ]
            },
            {
              "name": "NTS",
              "summary": "Network Time Security, NTP with authentication.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether NTS is on.", "isRequired": false},
                {"name": "staticServers", "wire": "staticServers", "type": "list<string>", "summary": "The NTS key establishment servers.", "isRequired": false},
                {"name": "caCertificates", "wire": "caCertificates", "type": "list<string>", "summary": "The CA certificates to trust for NTS.", "isRequired": false}
              ]
            },
            {
              "name": "PTP",
              "summary": "The Precision Time Protocol.",
              "fields": [
                {"name": "isHardwareSupported", "wire": "hardwareSupport", "type": "bool", "summary": "Whether the hardware can timestamp packets.", "isRequired": false},
                {"name": "setsSystemClock", "wire": "synchronizeSystemClock", "type": "bool", "summary": "Whether PTP sets the device's clock.", "isRequired": false},
                {"name": "portState", "wire": "portState", "type": "string", "summary": "The state of the port, STOPPED for example.", "isRequired": false},
                {"name": "identity", "wire": "identity", "type": "string", "summary": "The PTP identity of the device.", "isRequired": false},
                {"name": "grandmasterIdentity", "wire": "grandMasterIdentity", "type": "string", "summary": "The identity of the grandmaster clock.", "isRequired": false},
                {"name": "grandmasterOffset", "wire": "grandMasterOffset", "type": "double", "summary": "The difference between the device's clock and the grandmaster clock.", "isRequired": false},
                {"name": "systemClockAdjustedOffset", "wire": "systemClockAdjustedOffset", "type": "double", "summary": "The offset by which the device's clock was changed.", "isRequired": false},
                {"name": "utcOffset", "wire": "utcOffset", "type": "int32", "summary": "The offset from UTC.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."}
          ]
        }
        """#
}
