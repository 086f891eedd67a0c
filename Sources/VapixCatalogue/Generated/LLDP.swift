// Generated from Specs/lldp.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// LLDP Configuration API.
    static let lldp = #"""
        {
          "name": "lldp",
          "namespace": "LLDP",
          "title": "LLDP Configuration API",
          "summary": "The neighbors in the network that the device has found with LLDP.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/lldp-configuration-api/",
          "configuration": {
            "id": "lldp",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/lldp/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/lldp/v1",
                "summary": "The neighbors in the network that the device has found with LLDP.",
                "properties": [
                  {"name": "isActivated", "wire": "activated", "type": "bool", "summary": "Whether the device sends and receives LLDP packets.", "isRequired": false},
                  {"name": "neighbors", "wire": "neighbors", "type": "list<Neighbor>", "summary": "The neighbors of all network interfaces.", "isRequired": false}
                ]
              },
              {
                "name": "activated",
                "path": "/config/rest/lldp/v1/activated",
                "summary": "Whether the device sends and receives LLDP packets.",
                "properties": [
                  {"name": "isActivated", "wire": ".", "type": "bool", "summary": "Whether the device sends and receives LLDP packets.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "lldp/get",
              "name": "get",
              "summary": "Reads whether LLDP is on, and the neighbors.",
              "swift": "vapix.lldp.get() async throws -> LLDP.State",
              "documentation": "https://developer.axis.com/vapix/device-configuration/lldp-configuration-api/#get-all-neighbors",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/lldp/v1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "State", "fields": []}
            },
            {
              "id": "lldp/activated.set",
              "name": "activated.set",
              "summary": "Turns LLDP on or off; without it, fabric attach does not work either.",
              "swift": "vapix.lldp.activated.set(_ isActivated: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/lldp-configuration-api/#activatedeactivate-lldp",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/lldp/v1/activated",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isActivated", "wire": ".", "type": "bool", "summary": "Whether the device sends and receives LLDP packets.", "place": "whole", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "State",
              "summary": "Whether LLDP is on, and the neighbors.",
              "fields": [
                {"name": "isActivated", "wire": "activated", "type": "bool", "summary": "Whether the device sends and receives LLDP packets.", "isRequired": false},
                {"name": "neighbors", "wire": "neighbors", "type": "list<Neighbor>", "summary": "The neighbors of all network interfaces.", "isRequired": false}
              ]
            },
            {
              "name": "Neighbor",
              "summary": "A device at the other end of a cable.",
              "fields": [
                {"name": "timeToLive", "wire": "TTL", "type": "duration<seconds>", "summary": "How long the neighbor's information is valid.", "isRequired": false},
                {"name": "age", "wire": "age", "type": "int64", "summary": "When the information arrived, in seconds since 1970 in UTC; some devices send the information's age in seconds.", "isRequired": false},
                {"name": "chassisID", "wire": "chassisID", "type": "ChassisID", "summary": "The neighbor's identifier.", "isRequired": false},
                {"name": "interfaceName", "wire": "ifName", "type": "string", "summary": "The device's interface that received the information, \"eth0\" for example.", "isRequired": false},
                {"name": "managementAddress", "wire": "mgmtIP", "type": "ManagementAddress", "summary": "The address for managing the neighbor, if the neighbor sends one.", "isRequired": false},
                {"name": "portDescription", "wire": "portDescr", "type": "string", "summary": "The description of the neighbor's port, if the neighbor sends one.", "isRequired": false},
                {"name": "portID", "wire": "portID", "type": "PortID", "summary": "The identifier of the neighbor's port.", "isRequired": false},
                {"name": "discoveryProtocol", "wire": "protocol", "type": "DiscoveryProtocol", "summary": "The protocol that the neighbor uses.", "isRequired": false},
                {"name": "systemDescription", "wire": "sysDescr", "type": "string", "summary": "The neighbor's description, if the neighbor sends one.", "isRequired": false},
                {"name": "systemName", "wire": "sysName", "type": "string", "summary": "The neighbor's host name, if the neighbor sends one.", "isRequired": false}
              ]
            },
            {
              "name": "ChassisID",
              "summary": "A neighbor's identifier.",
              "fields": [
                {"name": "kind", "wire": "subType", "type": "ChassisIDKind", "summary": "The kind of identifier.", "isRequired": false},
                {"name": "value", "wire": "value", "type": "string", "summary": "The identifier.", "isRequired": false}
              ]
            },
            {
              "name": "ChassisIDKind",
              "summary": "A kind of identifier of a neighbor.",
              "words": [
                {"name": "chassisComponent", "wire": "ChassisComponent", "summary": "A component of the chassis."},
                {"name": "interfaceAlias", "wire": "InterfaceAlias", "summary": "The alias of an interface."},
                {"name": "portComponent", "wire": "PortComponent", "summary": "A component of a port."},
                {"name": "macAddress", "wire": "MACAddress", "summary": "A MAC address."},
                {"name": "networkAddress", "wire": "NetworkAddress", "summary": "A network address."},
                {"name": "interfaceName", "wire": "InterfaceName", "summary": "The name of an interface."},
                {"name": "locallyAssigned", "wire": "LocallyAssigned", "summary": "An identifier of the neighbor's own choice."}
              ]
            },
            {
              "name": "PortID",
              "summary": "The identifier of a neighbor's port.",
              "fields": [
                {"name": "kind", "wire": "subType", "type": "PortIDKind", "summary": "The kind of identifier.", "isRequired": false},
                {"name": "value", "wire": "value", "type": "string", "summary": "The identifier.", "isRequired": false}
              ]
            },
            {
              "name": "PortIDKind",
              "summary": "A kind of identifier of a port.",
              "words": [
                {"name": "interfaceAlias", "wire": "InterfaceAlias", "summary": "The alias of an interface."},
                {"name": "portComponent", "wire": "PortComponent", "summary": "A component of a port."},
                {"name": "macAddress", "wire": "MACAddress", "summary": "A MAC address."},
                {"name": "networkAddress", "wire": "NetworkAddress", "summary": "A network address."},
                {"name": "interfaceName", "wire": "InterfaceName", "summary": "The name of an interface."},
                {"name": "agentCircuitID", "wire": "AgentCircuitID", "summary": "The identifier of an agent's circuit."},
                {"name": "locallyAssigned", "wire": "LocallyAssigned", "summary": "An identifier of the neighbor's own choice."}
              ]
            },
            {
              "name": "ManagementAddress",
              "summary": "An address for managing a neighbor.",
              "fields": [
                {"name": "kind", "wire": "subType", "type": "AddressKind", "summary": "The kind of address.", "isRequired": false},
                {"name": "value", "wire": "value", "type": "string", "summary": "The address.", "isRequired": false}
              ]
            },
            {
              "name": "AddressKind",
              "summary": "A kind of address.",
              "words": [
                {"name": "ipv4", "wire": "IPv4", "summary": "An IPv4 address."},
                {"name": "ipv6", "wire": "IPv6", "summary": "An IPv6 address."}
              ]
            },
            {
              "name": "DiscoveryProtocol",
              "summary": "A protocol for discovery in a local network.",
              "words": [
                {"name": "lldp", "wire": "LLDP", "summary": "The Link Layer Discovery Protocol."},
                {"name": "cdp1", "wire": "CDPv1", "summary": "The Cisco Discovery Protocol, version 1."},
                {"name": "cdp2", "wire": "CDPv2", "summary": "The Cisco Discovery Protocol, version 2."}
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
