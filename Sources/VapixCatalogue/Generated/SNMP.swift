// Generated from Specs/snmp.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// SNMP Configuration API.
    static let snmp = #"""
        {
          "name": "snmp",
          "namespace": "SNMP",
          "title": "SNMP Configuration API",
          "summary": "Access to the device with SNMP, for network management systems.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/",
          "configuration": {
            "id": "snmp",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/snmp/v1",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/snmp/v1",
                "summary": "Access to the device with SNMP, for network management systems.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether SNMP is on; it is off by default.", "writeAccess": "admin", "isRequired": false},
                  {"name": "engineBoots", "wire": "engineBoots", "type": "int64", "summary": "The number of times that SNMP has started.", "writeAccess": "admin", "range": "0...", "isRequired": false},
                  {"name": "transportProtocol", "wire": "transportProtocol", "type": "TransportProtocol", "summary": "The transport protocol; UDP by default.", "writeAccess": "admin", "isRequired": false},
                  {"name": "dscp", "wire": "dscp", "type": "int32", "summary": "The differentiated services code point of the packets, if the device reports it.", "isRequired": false},
                  {"name": "isNTCIPSupported", "wire": "ntcip_supported", "type": "bool", "summary": "Whether the device supports NTCIP, if the device reports it.", "isRequired": false},
                  {"name": "v1", "wire": "snmpV1", "type": "Version1", "summary": "The settings of SNMP version 1.", "isRequired": false},
                  {"name": "common", "wire": "snmpV1V2Common", "type": "CommonSettings", "summary": "The settings of versions 1 and 2 together.", "isRequired": false},
                  {"name": "v2", "wire": "snmpV2", "type": "Version2", "summary": "The settings of SNMP version 2c.", "isRequired": false},
                  {"name": "v3", "wire": "snmpV3", "type": "Version3", "summary": "The settings of SNMP version 3.", "isRequired": false}
                ]
              },
              {
                "name": "v1",
                "path": "/config/rest/snmp/v1/snmpV1",
                "summary": "SNMP version 1.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device supports version 1.", "writeAccess": "admin", "isRequired": false}
                ]
              },
              {
                "name": "v2",
                "path": "/config/rest/snmp/v1/snmpV2",
                "summary": "SNMP version 2c.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device supports version 2c.", "writeAccess": "admin", "isRequired": false}
                ]
              },
              {
                "name": "common",
                "path": "/config/rest/snmp/v1/snmpV1V2Common",
                "summary": "The settings of versions 1 and 2 together.",
                "properties": [
                  {"name": "address", "wire": "address", "type": "string", "summary": "The address of the management system that traps are sent to.", "writeAccess": "admin", "length": "...46", "isRequired": false},
                  {"name": "readCommunity", "wire": "readCommunity", "type": "string", "summary": "The community that may read; \"public\" by default.", "writeAccess": "admin", "length": "1...32", "isRequired": false},
                  {"name": "writeCommunity", "wire": "writeCommunity", "type": "string", "summary": "The community that may write; \"write\" by default.", "writeAccess": "admin", "length": "1...32", "isRequired": false},
                  {"name": "trap", "wire": "trap", "type": "TrapSettings", "summary": "The traps that the device sends.", "isRequired": false}
                ]
              },
              {
                "name": "common.trap",
                "path": "/config/rest/snmp/v1/snmpV1V2Common/trap",
                "summary": "The traps that the device sends to the management system.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device sends traps; it does not by default.", "writeAccess": "admin", "isRequired": false},
                  {"name": "community", "wire": "community", "type": "string", "summary": "The community to name in a trap.", "writeAccess": "admin", "length": "1...32", "isRequired": false},
                  {"name": "reportsAuthenticationFailure", "wire": "authFailEnabled", "type": "bool", "summary": "Whether the device sends a trap when an authentication fails.", "writeAccess": "admin", "isRequired": false},
                  {"name": "reportsColdStart", "wire": "coldStartEnabled", "type": "bool", "summary": "Whether the device sends a trap when it starts.", "writeAccess": "admin", "isRequired": false},
                  {"name": "reportsLinkUp", "wire": "linkUpEnabled", "type": "bool", "summary": "Whether the device sends a trap when a link comes up.", "writeAccess": "admin", "isRequired": false},
                  {"name": "reportsLinkDown", "wire": "linkDownEnabled", "type": "bool", "summary": "Whether the device sends a trap when a link goes down.", "writeAccess": "admin", "isRequired": false}
                ]
              },
              {
                "name": "v3",
                "path": "/config/rest/snmp/v1/snmpV3",
                "summary": "SNMP version 3.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device supports version 3; it does not by default.", "writeAccess": "admin", "isRequired": false},
                  {"name": "password", "wire": "userPasswd", "type": "secret", "summary": "The initial password.", "length": "8...50", "isRequired": false},
                  {"name": "hasPassword", "wire": "userPasswdSet", "type": "bool", "summary": "Whether there is a password; false turns the password off.", "writeAccess": "admin", "isRequired": false},
                  {"name": "encryption", "wire": "userEncryption", "type": "Encryption", "summary": "The encryption, if the device reports it.", "isRequired": false},
                  {"name": "supportedEncryptions", "wire": "supportedEncryption", "type": "list<Encryption>", "summary": "The encryptions to choose from, if the device reports them.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "snmp/get",
              "name": "get",
              "summary": "Reads all settings.",
              "swift": "vapix.snmp.get() async throws -> SNMP.Settings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#snmpv1",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/snmp/v1",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Settings", "fields": []}
            },
            {
              "id": "snmp/set",
              "name": "set",
              "summary": "Changes the settings of all versions; absent values stay unchanged.",
              "swift": "vapix.snmp.set(isEnabled: Bool? = nil, transportProtocol: SNMP.TransportProtocol? = nil, engineBoots: Int64? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#general-snmp-settings",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/snmp/v1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether SNMP is on; it is off by default.", "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "transportProtocol", "wire": "transportProtocol", "type": "TransportProtocol", "summary": "The transport protocol; UDP by default.", "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "engineBoots", "wire": "engineBoots", "type": "int64", "summary": "The number of times that SNMP has started.", "writeAccess": "admin", "range": "0...", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "snmp/v1.get",
              "name": "v1.get",
              "summary": "Reads whether the device supports version 1.",
              "swift": "vapix.snmp.v1.get() async throws -> SNMP.Version1",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#snmpv1snmpv1",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/snmp/v1/snmpV1",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Version1", "fields": []}
            },
            {
              "id": "snmp/v1.set",
              "name": "v1.set",
              "summary": "Turns version 1 on or off.",
              "swift": "vapix.snmp.v1.set(isEnabled: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#enable-snmp-v1",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/snmp/v1/snmpV1",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device supports version 1.", "writeAccess": "admin", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "snmp/v2.get",
              "name": "v2.get",
              "summary": "Reads whether the device supports version 2c.",
              "swift": "vapix.snmp.v2.get() async throws -> SNMP.Version2",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#snmpv1snmpv2",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/snmp/v1/snmpV2",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Version2", "fields": []}
            },
            {
              "id": "snmp/v2.set",
              "name": "v2.set",
              "summary": "Turns version 2c on or off.",
              "swift": "vapix.snmp.v2.set(isEnabled: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#enable-snmp-v2",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/snmp/v1/snmpV2",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device supports version 2c.", "writeAccess": "admin", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "snmp/common.get",
              "name": "common.get",
              "summary": "Reads the settings of versions 1 and 2.",
              "swift": "vapix.snmp.common.get() async throws -> SNMP.CommonSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#get-all-common-settings-for-snmp-v1-and-v2",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/snmp/v1/snmpV1V2Common",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "CommonSettings", "fields": []}
            },
            {
              "id": "snmp/common.set",
              "name": "common.set",
              "summary": "Changes the settings of versions 1 and 2; absent values stay unchanged.",
              "swift": "vapix.snmp.common.set(address: String? = nil, readCommunity: String? = nil, writeCommunity: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#set-the-common-snmp-settings",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/snmp/v1/snmpV1V2Common",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "address", "wire": "address", "type": "string", "summary": "The address of the management system that traps are sent to.", "writeAccess": "admin", "length": "...46", "place": "data", "isRequired": false},
                {"name": "readCommunity", "wire": "readCommunity", "type": "string", "summary": "The community that may read; \"public\" by default.", "writeAccess": "admin", "length": "1...32", "place": "data", "isRequired": false},
                {"name": "writeCommunity", "wire": "writeCommunity", "type": "string", "summary": "The community that may write; \"write\" by default.", "writeAccess": "admin", "length": "1...32", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "snmp/common.trap.get",
              "name": "common.trap.get",
              "summary": "Reads the traps that the device sends.",
              "swift": "vapix.snmp.common.trap.get() async throws -> SNMP.TrapSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#snmpv1snmpv1v2commontrap",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/snmp/v1/snmpV1V2Common/trap",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "TrapSettings", "fields": []}
            },
            {
              "id": "snmp/common.trap.set",
              "name": "common.trap.set",
              "summary": "Changes the traps that the device sends; absent values stay unchanged.",
              "swift": "vapix.snmp.common.trap.set(isEnabled: Bool? = nil, community: String? = nil, reportsAuthenticationFailure: Bool? = nil, reportsColdStart: Bool? = nil, reportsLinkUp: Bool? = nil, reportsLinkDown: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#enable-trap-related-settings",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/snmp/v1/snmpV1V2Common/trap",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device sends traps; it does not by default.", "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "community", "wire": "community", "type": "string", "summary": "The community to name in a trap.", "writeAccess": "admin", "length": "1...32", "place": "data", "isRequired": false},
                {"name": "reportsAuthenticationFailure", "wire": "authFailEnabled", "type": "bool", "summary": "Whether the device sends a trap when an authentication fails.", "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "reportsColdStart", "wire": "coldStartEnabled", "type": "bool", "summary": "Whether the device sends a trap when it starts.", "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "reportsLinkUp", "wire": "linkUpEnabled", "type": "bool", "summary": "Whether the device sends a trap when a link comes up.", "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "reportsLinkDown", "wire": "linkDownEnabled", "type": "bool", "summary": "Whether the device sends a trap when a link goes down.", "writeAccess": "admin", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "snmp/v3.get",
              "name": "v3.get",
              "summary": "Reads whether the device supports version 3, and whether there is a password.",
              "swift": "vapix.snmp.v3.get() async throws -> SNMP.Version3",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#snmpv1snmpv3",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/snmp/v1/snmpV3",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Version3", "fields": []}
            },
            {
              "id": "snmp/v3.set",
              "name": "v3.set",
              "summary": "Changes the settings of version 3; absent values stay unchanged.",
              "swift": "vapix.snmp.v3.set(isEnabled: Bool? = nil, password: Secret? = nil, hasPassword: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/snmp-api/#settings-for-snmp-v3",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/snmp/v1/snmpV3",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device supports version 3; it does not by default.", "writeAccess": "admin", "place": "data", "isRequired": false},
                {"name": "password", "wire": "userPasswd", "type": "secret", "summary": "The initial password.", "length": "8...50", "place": "data", "isRequired": false},
                {"name": "hasPassword", "wire": "userPasswdSet", "type": "bool", "summary": "Whether there is a password; false turns the password off.", "writeAccess": "admin", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Settings",
              "summary": "All settings except the password.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether SNMP is on; it is off by default.", "writeAccess": "admin", "isRequired": false},
                {"name": "engineBoots", "wire": "engineBoots", "type": "int64", "summary": "The number of times that SNMP has started.", "writeAccess": "admin", "range": "0...", "isRequired": false},
                {"name": "transportProtocol", "wire": "transportProtocol", "type": "TransportProtocol", "summary": "The transport protocol; UDP by default.", "writeAccess": "admin", "isRequired": false},
                {"name": "dscp", "wire": "dscp", "type": "int32", "summary": "The differentiated services code point of the packets, if the device reports it.", "isRequired": false},
                {"name": "isNTCIPSupported", "wire": "ntcip_supported", "type": "bool", "summary": "Whether the device supports NTCIP, if the device reports it.", "isRequired": false},
                {"name": "v1", "wire": "snmpV1", "type": "Version1", "summary": "The settings of SNMP version 1.", "isRequired": false},
                {"name": "common", "wire": "snmpV1V2Common", "type": "CommonSettings", "summary": "The settings of versions 1 and 2 together.", "isRequired": false},
                {"name": "v2", "wire": "snmpV2", "type": "Version2", "summary": "The settings of SNMP version 2c.", "isRequired": false},
                {"name": "v3", "wire": "snmpV3", "type": "Version3", "summary": "The settings of SNMP version 3.", "isRequired": false}
              ]
            },
            {
              "name": "Version1",
              "summary": "SNMP version 1.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device supports version 1.", "writeAccess": "admin", "isRequired": false}
              ]
            },
            {
              "name": "Version2",
              "summary": "SNMP version 2c.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device supports version 2c.", "writeAccess": "admin", "isRequired": false}
              ]
            },
            {
              "name": "CommonSettings",
              "summary": "The settings of versions 1 and 2 together.",
              "fields": [
                {"name": "address", "wire": "address", "type": "string", "summary": "The address of the management system that traps are sent to.", "writeAccess": "admin", "length": "...46", "isRequired": false},
                {"name": "readCommunity", "wire": "readCommunity", "type": "string", "summary": "The community that may read; \"public\" by default.", "writeAccess": "admin", "length": "1...32", "isRequired": false},
                {"name": "writeCommunity", "wire": "writeCommunity", "type": "string", "summary": "The community that may write; \"write\" by default.", "writeAccess": "admin", "length": "1...32", "isRequired": false},
                {"name": "trap", "wire": "trap", "type": "TrapSettings", "summary": "The traps that the device sends.", "isRequired": false}
              ]
            },
            {
              "name": "TrapSettings",
              "summary": "The traps that the device sends.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device sends traps; it does not by default.", "writeAccess": "admin", "isRequired": false},
                {"name": "community", "wire": "community", "type": "string", "summary": "The community to name in a trap.", "writeAccess": "admin", "length": "1...32", "isRequired": false},
                {"name": "reportsAuthenticationFailure", "wire": "authFailEnabled", "type": "bool", "summary": "Whether the device sends a trap when an authentication fails.", "writeAccess": "admin", "isRequired": false},
                {"name": "reportsColdStart", "wire": "coldStartEnabled", "type": "bool", "summary": "Whether the device sends a trap when it starts.", "writeAccess": "admin", "isRequired": false},
                {"name": "reportsLinkUp", "wire": "linkUpEnabled", "type": "bool", "summary": "Whether the device sends a trap when a link comes up.", "writeAccess": "admin", "isRequired": false},
                {"name": "reportsLinkDown", "wire": "linkDownEnabled", "type": "bool", "summary": "Whether the device sends a trap when a link goes down.", "writeAccess": "admin", "isRequired": false}
              ]
            },
            {
              "name": "Version3",
              "summary": "SNMP version 3.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device supports version 3; it does not by default.", "writeAccess": "admin", "isRequired": false},
                {"name": "hasPassword", "wire": "userPasswdSet", "type": "bool", "summary": "Whether there is a password; false turns the password off.", "writeAccess": "admin", "isRequired": false},
                {"name": "encryption", "wire": "userEncryption", "type": "Encryption", "summary": "The encryption, if the device reports it.", "isRequired": false},
                {"name": "supportedEncryptions", "wire": "supportedEncryption", "type": "list<Encryption>", "summary": "The encryptions to choose from, if the device reports them.", "isRequired": false}
              ]
            },
            {
              "name": "Encryption",
              "summary": "An encryption of SNMP version 3.",
              "words": [
                {"name": "aes128", "wire": "AES-128", "summary": "AES with a key of 128 bits."},
                {"name": "aes256", "wire": "AES-256", "summary": "AES with a key of 256 bits."}
              ]
            },
            {
              "name": "TransportProtocol",
              "summary": "A transport protocol.",
              "words": [
                {"name": "tcp", "wire": "tcp", "summary": "TCP."},
                {"name": "udp", "wire": "udp", "summary": "UDP."}
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
