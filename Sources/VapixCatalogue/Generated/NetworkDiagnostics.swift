// Generated from Specs/network-diagnostics.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Network diagnostics API.
    static let networkDiagnostics = #"""
        {
          "name": "networkDiagnostics",
          "namespace": "NetworkDiagnostics",
          "title": "Network diagnostics API",
          "summary": "Measurements that help to find faults of the network.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/network-diagnostics/",
          "configuration": {
            "id": "network-diagnostics",
            "version": "1.4",
            "maturity": "released",
            "path": "/config/rest/network-diagnostics/v1",
            "nodes": [
              {"name": "", "path": "/config/rest/network-diagnostics/v1", "summary": "Measurements that help to find faults of the network.", "properties": []},
              {
                "name": "statistics",
                "path": "/config/rest/network-diagnostics/v1/netstats",
                "summary": "Statistics of connections.",
                "properties": [
                  {"name": "samplingInterval", "wire": "samplingInterval", "type": "int32", "summary": "The interval between two samples; the documentation does not name the unit.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "networkDiagnostics/statistics.get",
              "name": "statistics.get",
              "summary": "Reads how the device takes the statistics.",
              "swift": "vapix.networkDiagnostics.statistics.get() async throws -> NetworkDiagnostics.Settings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-diagnostics/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/network-diagnostics/v1/netstats",
              "access": "admin",
              "accessNote": "public copies of the page do not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Settings", "fields": []}
            },
            {
              "id": "networkDiagnostics/statistics.tcpRetransmissions",
              "name": "statistics.tcpRetransmissions",
              "summary": "Counts the packets that TCP sent again.",
              "swift": "vapix.networkDiagnostics.statistics.tcpRetransmissions(hours: Int) async throws -> Int64",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-diagnostics/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-diagnostics/v1/netstats/tcpRetransmissions",
              "access": "admin",
              "accessNote": "public copies of the page do not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "int64", "fields": []},
              "parameters": [
                {"name": "hours", "wire": ".", "type": "int32", "summary": "The number of hours to count; 0 counts all that the device has kept.", "range": "0...", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "networkDiagnostics/statistics.tcpRetransmissionSpikes",
              "name": "statistics.tcpRetransmissionSpikes",
              "summary": "Lists the times at which TCP sent very many packets again.",
              "swift": "vapix.networkDiagnostics.statistics.tcpRetransmissionSpikes(count: Int) async throws -> [NetworkDiagnostics.RetransmissionSpike]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-diagnostics/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/network-diagnostics/v1/netstats/tcpRetransmissionSpikes",
              "access": "admin",
              "accessNote": "public copies of the page do not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "list<RetransmissionSpike>", "fields": []},
              "parameters": [
                {"name": "count", "wire": ".", "type": "int32", "summary": "The number of latest times; 0 lists all that the device has kept.", "range": "0...", "place": "whole", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Settings",
              "summary": "How the device takes the statistics.",
              "fields": [
                {"name": "samplingInterval", "wire": "samplingInterval", "type": "int32", "summary": "The interval between two samples; the documentation does not name the unit.", "isRequired": false}
              ]
            },
            {
              "name": "RetransmissionSpike",
              "summary": "A short time in which TCP sent very many packets again.",
              "fields": [
                {"name": "retransmissions", "wire": "retransmissions", "type": "int64", "summary": "The number of packets that TCP sent again.", "isRequired": false},
                {"name": "timestamp", "wire": "timestamp", "type": "string", "summary": "The date and time in UTC, in the format of ISO 8601.", "isRequired": false}
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
