// Generated from Specs/firewall.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Firewall configuration service.
    static let firewall = #"""
        {
          "name": "firewall",
          "namespace": "Firewall",
          "title": "Firewall configuration service",
          "summary": "Which packets from the network the device accepts.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/",
          "configuration": {
            "id": "firewall",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/firewall/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/firewall/v1",
                "summary": "Which packets from the network the device accepts.",
                "properties": [
                  {"name": "isActivated", "wire": "activated", "type": "bool", "summary": "Whether the firewall is on.", "isRequired": false},
                  {"name": "configuration", "wire": "conf", "type": "Configuration", "summary": "The rules.", "isRequired": false}
                ]
              },
              {
                "name": "rules",
                "path": "/config/rest/firewall/v1/conf/rules",
                "summary": "The rules that apply, and those that are tested.",
                "properties": [
                  {"name": "activeDefaultPolicy", "wire": "activeDefaultPolicy", "type": "Policy", "summary": "The treatment of packets that match no rule; `ACCEPT` by default.", "isRequired": false},
                  {"name": "activeRules", "wire": "activeRules", "type": "list<Rule>", "summary": "The rules that apply.", "isRequired": false},
                  {"name": "pendingDefaultPolicy", "wire": "pendingDefaultPolicy", "type": "Policy", "summary": "The default policy of the pending rules; absent if no test is in progress.", "isRequired": false},
                  {"name": "pendingRules", "wire": "pendingRules", "type": "list<Rule>", "summary": "The pending rules of a test; empty if no test is in progress.", "isRequired": false},
                  {"name": "testTimeLeft", "wire": "testTimeLeft", "type": "duration<seconds>", "summary": "The time until the test ends; zero if no test is in progress.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "firewall/get",
              "name": "get",
              "summary": "Reads whether the firewall is on, and the rules.",
              "swift": "vapix.firewall.get() async throws -> Firewall.State",
              "documentation": "https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/firewall/v1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "State", "fields": []}
            },
            {
              "id": "firewall/set",
              "name": "set",
              "summary": "Turns the firewall on or off.",
              "swift": "vapix.firewall.set(isActivated: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/firewall/v1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isActivated", "wire": "activated", "type": "bool", "summary": "Whether the firewall is on.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "firewall/rules.get",
              "name": "rules.get",
              "summary": "Reads the rules and the state of a test.",
              "swift": "vapix.firewall.rules.get() async throws -> Firewall.RuleSet",
              "documentation": "https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/firewall/v1/conf/rules",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "RuleSet", "fields": []}
            },
            {
              "id": "firewall/setRules",
              "name": "setRules",
              "summary": "Replaces the rules.",
              "swift": "vapix.firewall.setRules(_ rules: [Firewall.Rule], fallbackTime: Duration? = nil, defaultPolicy: Firewall.Policy? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/firewall/v1/conf/setRules",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "rules", "wire": "rules", "type": "list<Rule>", "summary": "The new rules.", "separator": ",", "place": "data", "isRequired": true},
                {"name": "fallbackTime", "wire": "fallbackTime", "type": "duration<seconds>", "summary": "How long to test the rules; zero applies the rules without a test. A test requires that the firewall is on.", "place": "data", "isRequired": false},
                {"name": "defaultPolicy", "wire": "defaultPolicy", "type": "Policy", "summary": "The treatment of packets that match no rule.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "firewall/confirmRules",
              "name": "confirmRules",
              "summary": "Ends the test of the rules and keeps them.",
              "swift": "vapix.firewall.confirmRules() async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/firewall/v1/conf/confirmRules",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "fields": []}
            },
            {
              "id": "firewall/clearPendingRules",
              "name": "clearPendingRules",
              "summary": "Ends the test of the rules and restores the previous ones.",
              "swift": "vapix.firewall.clearPendingRules() async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/firewall-configuration-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/firewall/v1/conf/clearPendingRules",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "fields": []}
            }
          ],
          "types": [
            {
              "name": "State",
              "summary": "Whether the firewall is on, and the rules.",
              "fields": [
                {"name": "isActivated", "wire": "activated", "type": "bool", "summary": "Whether the firewall is on.", "isRequired": false},
                {"name": "configuration", "wire": "conf", "type": "Configuration", "summary": "The rules.", "isRequired": false}
              ]
            },
            {
              "name": "RuleSet",
              "summary": "The rules that apply, and those that are tested.",
              "fields": [
                {"name": "activeDefaultPolicy", "wire": "activeDefaultPolicy", "type": "Policy", "summary": "The treatment of packets that match no rule; `ACCEPT` by default.", "isRequired": false},
                {"name": "activeRules", "wire": "activeRules", "type": "list<Rule>", "summary": "The rules that apply.", "isRequired": false},
                {"name": "pendingDefaultPolicy", "wire": "pendingDefaultPolicy", "type": "Policy", "summary": "The default policy of the pending rules; absent if no test is in progress.", "isRequired": false},
                {"name": "pendingRules", "wire": "pendingRules", "type": "list<Rule>", "summary": "The pending rules of a test; empty if no test is in progress.", "isRequired": false},
                {"name": "testTimeLeft", "wire": "testTimeLeft", "type": "duration<seconds>", "summary": "The time until the test ends; zero if no test is in progress.", "isRequired": false}
              ]
            },
            {
              "name": "Configuration",
              "summary": "The state of the firewall.",
              "fields": [
                {"name": "rules", "wire": "rules", "type": "RuleSet", "summary": "The rules that apply, and those that are tested.", "isRequired": false}
              ]
            },
            {
              "name": "Rule",
              "summary": "A rule for packets.",
              "fields": [
                {"name": "ruleType", "wire": "ruleType", "type": "RuleType", "summary": "The kind of the rule.", "isRequired": true},
                {"name": "ip", "wire": "ip", "type": "string", "summary": "The address or network of the sender, IPv4 or IPv6.", "isRequired": false},
                {"name": "ipRange", "wire": "ipRange", "type": "AddressRange", "summary": "The addresses of the sender.", "isRequired": false},
                {"name": "mac", "wire": "mac", "type": "string", "summary": "The hardware address of the sender.", "isRequired": false},
                {"name": "tcpPort", "wire": "tcpPort", "type": "int32", "summary": "The TCP port.", "range": "1...65535", "isRequired": false},
                {"name": "udpPort", "wire": "udpPort", "type": "int32", "summary": "The UDP port.", "range": "1...65535", "isRequired": false},
                {"name": "port", "wire": "port", "type": "Port", "summary": "The port with its protocol.", "isRequired": false},
                {"name": "portRange", "wire": "portRange", "type": "PortRange", "summary": "The range of ports with its protocol.", "isRequired": false},
                {"name": "packetType", "wire": "pktType", "type": "PacketType", "summary": "The kind of packet.", "isRequired": false},
                {"name": "filter", "wire": "filter", "type": "Filter", "summary": "The properties of a filter.", "isRequired": false},
                {"name": "limit", "wire": "limit", "type": "Limit", "summary": "The properties of a limit.", "isRequired": false}
              ]
            },
            {
              "name": "RuleType",
              "summary": "The kind of a rule.",
              "words": [
                {"name": "filter", "wire": "FILTER", "summary": "The rule accepts or drops packets."},
                {"name": "limit", "wire": "LIMIT", "summary": "The rule limits the number of packets."}
              ]
            },
            {
              "name": "AddressRange",
              "summary": "A range of addresses, bounds included.",
              "fields": [
                {"name": "start", "wire": "start", "type": "string", "summary": "The first address.", "isRequired": true},
                {"name": "end", "wire": "end", "type": "string", "summary": "The last address.", "isRequired": true}
              ]
            },
            {
              "name": "Port",
              "summary": "A port.",
              "fields": [
                {"name": "portType", "wire": "portType", "type": "PortType", "summary": "The protocol.", "isRequired": true},
                {"name": "number", "wire": "portNum", "type": "int32", "summary": "The port's number.", "range": "1...65535", "isRequired": true}
              ]
            },
            {
              "name": "PortRange",
              "summary": "A range of ports, bounds included.",
              "fields": [
                {"name": "portType", "wire": "portType", "type": "PortType", "summary": "The protocol.", "isRequired": true},
                {"name": "start", "wire": "start", "type": "int32", "summary": "The first port.", "range": "1...65535", "isRequired": true},
                {"name": "end", "wire": "end", "type": "int32", "summary": "The last port.", "range": "1...65535", "isRequired": true}
              ]
            },
            {
              "name": "PortType",
              "summary": "A protocol.",
              "words": [
                {"name": "tcp", "wire": "TCP", "summary": "TCP."},
                {"name": "udp", "wire": "UDP", "summary": "UDP."},
                {"name": "both", "wire": "BOTH", "summary": "TCP and UDP."}
              ]
            },
            {
              "name": "PacketType",
              "summary": "A kind of packet of the link layer.",
              "words": [
                {"name": "unicast", "wire": "UNICAST", "summary": "Packets to one receiver."},
                {"name": "broadcast", "wire": "BROADCAST", "summary": "Packets to all receivers."},
                {"name": "multicast", "wire": "MULTICAST", "summary": "Packets to a group of receivers."}
              ]
            },
            {
              "name": "Filter",
              "summary": "The properties of a filter.",
              "fields": [
                {"name": "policy", "wire": "policy", "type": "Policy", "summary": "The treatment of the packets.", "isRequired": true}
              ]
            },
            {
              "name": "Policy",
              "summary": "The treatment of packets.",
              "words": [
                {"name": "drop", "wire": "DROP", "summary": "The packets are dropped."},
                {"name": "accept", "wire": "ACCEPT", "summary": "The packets are accepted."}
              ]
            },
            {
              "name": "Limit",
              "summary": "How many packets or connections a rule allows.",
              "fields": [
                {"name": "amount", "wire": "amount", "type": "int32", "summary": "The number of packets or connections in a period.", "range": "1...65535", "isRequired": true},
                {"name": "period", "wire": "period", "type": "LimitPeriod", "summary": "The period in which the amount is allowed.", "isRequired": true},
                {"name": "unit", "wire": "unit", "type": "LimitUnit", "summary": "The unit that the limit counts.", "isRequired": true},
                {"name": "burst", "wire": "burst", "type": "int32", "summary": "The number of packets or connections at once before the limit applies.", "range": "1...65535", "isRequired": true}
              ]
            },
            {
              "name": "LimitPeriod",
              "summary": "A period of time.",
              "words": [
                {"name": "second", "wire": "SECOND", "summary": "A second."},
                {"name": "minute", "wire": "MINUTE", "summary": "A minute."}
              ]
            },
            {
              "name": "LimitUnit",
              "summary": "The unit that a limit counts.",
              "words": [
                {"name": "newConnections", "wire": "NEWCONNECTIONS", "summary": "New connections."},
                {"name": "packets", "wire": "PACKETS", "summary": "Packets."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."},
            {"name": "invalidAddress", "code": "100", "summary": "An address is not a valid IPv4 or IPv6 address."},
            {"name": "invalidAddressRange", "code": "101", "summary": "A range of addresses is invalid."},
            {"name": "invalidRequest", "code": "103", "summary": "The request is invalid, for example a test while the firewall is off."},
            {"name": "invalidPortRange", "code": "104", "summary": "A range of ports is invalid."}
          ]
        }
        """#
}
