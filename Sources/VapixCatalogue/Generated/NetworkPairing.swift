// Generated from Specs/network-pairing.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Network Pairing API.
    static let networkPairing = #"""
        {
          "name": "networkPairing",
          "namespace": "NetworkPairing",
          "title": "Network Pairing API",
          "summary": "Pairings with other devices, to use their functions; a siren with a light for example.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/",
          "configuration": {
            "id": "networkpairing",
            "version": "1.0",
            "maturity": "beta",
            "path": "/config/rest/networkpairing/v1beta",
            "nodes": [
              {"name": "", "path": "/config/rest/networkpairing/v1beta", "summary": "Pairings with other devices, to use their functions; a siren with a light for example.", "properties": []},
              {
                "name": "plugins",
                "path": "/config/rest/networkpairing/v1beta/plugins",
                "summary": "The functions that this device has for paired devices.",
                "properties": [
                  {"name": "isSirenAndLightSupported", "wire": "siren_light_supported", "type": "bool", "summary": "Whether this device can use paired sirens and lights.", "isRequired": false}
                ]
              },
              {
                "name": "plugins.sirenAndLightCapabilities",
                "path": "/config/rest/networkpairing/v1beta/plugins/siren_light/capabilities",
                "summary": "The sirens and lights of paired devices.",
                "key": "pairing",
                "properties": [
                  {"name": "pairing", "wire": "pairing", "type": "string", "summary": "The pairing's identifier.", "isRequired": true},
                  {"name": "supported", "wire": "supported", "type": "list<SirenAndLightCapability>", "summary": "The capabilities of the paired device.", "isRequired": false}
                ]
              },
              {
                "name": "plugins.sirenAndLightProfiles",
                "path": "/config/rest/networkpairing/v1beta/plugins/siren_light/profiles",
                "summary": "The profiles of paired sirens and lights.",
                "key": "pairing",
                "properties": [
                  {"name": "pairing", "wire": "pairing", "type": "string", "summary": "The pairing's identifier.", "isRequired": true},
                  {"name": "names", "wire": "names", "type": "list<string>", "summary": "The names of the profiles.", "isRequired": false}
                ]
              },
              {
                "name": "pairings",
                "path": "/config/rest/networkpairing/v1beta/pairings",
                "summary": "The pairings with other devices.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "pattern": "^[1-9][0-9]*$", "isRequired": true},
                  {"name": "address", "wire": "address", "type": "string", "summary": "The other device's IPv4 or IPv6 address, or its fully qualified domain name.", "isRequired": false},
                  {"name": "username", "wire": "username", "type": "string", "summary": "The user name of the account on the other device.", "isRequired": false},
                  {"name": "password", "wire": "password", "type": "secret", "summary": "The account's password.", "isRequired": false},
                  {"name": "certificateCommonName", "wire": "certificate_common_name", "type": "string", "summary": "The common name in the other device's certificate, if it is not the address.", "isRequired": false},
                  {"name": "displayName", "wire": "nice_name", "type": "string", "summary": "A short display name.", "length": "...50", "isRequired": false},
                  {"name": "remark", "wire": "description", "type": "string", "summary": "A description of the pairing.", "length": "...200", "isRequired": false},
                  {"name": "productModel", "wire": "model_name", "type": "string", "summary": "The product model that the other device reports.", "isRequired": false},
                  {"name": "connectionStatus", "wire": "connection_status", "type": "ConnectionStatus", "summary": "Whether the other device can be reached.", "isRequired": false},
                  {"name": "features", "wire": "features", "type": "list<Feature>", "summary": "The features of the other device.", "isRequired": false}
                ]
              },
              {
                "name": "pairings.certificateCommonName",
                "path": "/config/rest/networkpairing/v1beta/pairings/{id}/certificate_common_name",
                "summary": "The common name in the other device's certificate.",
                "properties": [
                  {"name": "name", "wire": ".", "type": "string", "summary": "The common name, axis-12345abcd67e-rsa2048-1 for example.", "isRequired": false}
                ]
              },
              {
                "name": "pairings.displayName",
                "path": "/config/rest/networkpairing/v1beta/pairings/{id}/nice_name",
                "summary": "The short name of a pairing.",
                "properties": [
                  {"name": "name", "wire": ".", "type": "string", "summary": "The short display name.", "length": "...50", "isRequired": false}
                ]
              },
              {
                "name": "pairings.remark",
                "path": "/config/rest/networkpairing/v1beta/pairings/{id}/description",
                "summary": "The description of a pairing.",
                "properties": [
                  {"name": "remark", "wire": ".", "type": "string", "summary": "The description of the pairing.", "length": "...200", "isRequired": false}
                ]
              },
              {
                "name": "pairings.password",
                "path": "/config/rest/networkpairing/v1beta/pairings/{id}/password",
                "summary": "The password of the account on the other device.",
                "properties": [
                  {"name": "password", "wire": ".", "type": "secret", "summary": "The account's password.", "isRequired": false}
                ]
              },
              {
                "name": "pairings.features",
                "path": "/config/rest/networkpairing/v1beta/pairings/{id}/features",
                "summary": "The features of the other device.",
                "key": "category",
                "properties": [
                  {"name": "category", "wire": "category", "type": "string", "summary": "The kind, SirenLight for example.", "isRequired": true},
                  {"name": "capabilities", "wire": "capabilities", "type": "list<Capability>", "summary": "The capabilities of the feature.", "isRequired": false}
                ]
              },
              {
                "name": "pairings.features.capabilities",
                "path": "/config/rest/networkpairing/v1beta/pairings/{id}/features/{category}/capabilities",
                "summary": "The capabilities of a feature.",
                "key": "name",
                "properties": [
                  {"name": "name", "wire": "name", "type": "string", "summary": "The name of the capability, Actions for example.", "isRequired": true}
                ]
              },
              {
                "name": "pairings.features.capabilities.enabled",
                "path": "/config/rest/networkpairing/v1beta/pairings/{id}/features/{category}/capabilities/{name}/enabled",
                "summary": "Whether this device can use a capability.",
                "properties": [
                  {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether this device can use the capability.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "networkPairing/plugins.get",
              "name": "plugins.get",
              "summary": "Reads which functions this device has for paired devices.",
              "swift": "vapix.networkPairing.plugins.get() async throws -> NetworkPairing.SupportedPlugins",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#plugins",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/networkpairing/v1beta/plugins",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "SupportedPlugins", "fields": []}
            },
            {
              "id": "networkPairing/plugins.sirenAndLightCapabilities.get",
              "name": "plugins.sirenAndLightCapabilities.get",
              "summary": "Reads whether a paired device has a siren and a light.",
              "swift": "vapix.networkPairing.plugins.sirenAndLightCapabilities.get(_ pairing: String) async throws -> NetworkPairing.SirenAndLightSupport",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#get-capabilities-of-paired-device",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/networkpairing/v1beta/plugins/siren_light/capabilities/{pairing}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "SirenAndLightSupport", "fields": []},
              "parameters": [
                {"name": "pairing", "wire": "pairing", "type": "string", "summary": "The pairing's identifier.", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkPairing/plugins.sirenAndLightProfiles.get",
              "name": "plugins.sirenAndLightProfiles.get",
              "summary": "Lists the profiles of a paired siren or light.",
              "swift": "vapix.networkPairing.plugins.sirenAndLightProfiles.get(_ pairing: String) async throws -> NetworkPairing.SirenAndLightProfileList",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#list-all-available-profiles-on-remote-device",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/networkpairing/v1beta/plugins/siren_light/profiles/{pairing}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "SirenAndLightProfileList", "fields": []},
              "parameters": [
                {"name": "pairing", "wire": "pairing", "type": "string", "summary": "The pairing's identifier.", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkPairing/pairings.list",
              "name": "pairings.list",
              "summary": "Lists the pairings.",
              "swift": "vapix.networkPairing.pairings.list() async throws -> [NetworkPairing.Pairing]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#list-all-pairings",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/networkpairing/v1beta/pairings",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Pairing>", "fields": []}
            },
            {
              "id": "networkPairing/pairings.add",
              "name": "pairings.add",
              "summary": "Pairs the device with another one, and enables all features of the other device.",
              "swift": "vapix.networkPairing.pairings.add(address: String, username: String, password: Secret, certificateCommonName: String? = nil, displayName: String? = nil, remark: String? = nil) async throws -> NetworkPairing.Pairing",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#add-a-pairing",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/networkpairing/v1beta/pairings",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Pairing", "fields": []},
              "parameters": [
                {"name": "address", "wire": "address", "type": "string", "summary": "The other device's IPv4 or IPv6 address, or its fully qualified domain name.", "place": "data", "isRequired": true},
                {"name": "username", "wire": "username", "type": "string", "summary": "The user name of the account on the other device.", "place": "data", "isRequired": true},
                {"name": "password", "wire": "password", "type": "secret", "summary": "The account's password.", "place": "data", "isRequired": true},
                {"name": "certificateCommonName", "wire": "certificate_common_name", "type": "string", "summary": "The common name in the other device's certificate, if it is not the address.", "place": "data", "isRequired": false},
                {"name": "displayName", "wire": "nice_name", "type": "string", "summary": "A short display name.", "length": "...50", "place": "data", "isRequired": false},
                {"name": "remark", "wire": "description", "type": "string", "summary": "A description of the pairing.", "length": "...200", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "networkPairing/pairings.get",
              "name": "pairings.get",
              "summary": "Reads a pairing.",
              "swift": "vapix.networkPairing.pairings.get(_ id: String) async throws -> NetworkPairing.Pairing",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#id",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/networkpairing/v1beta/pairings/{id}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Pairing", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "pattern": "^[1-9][0-9]*$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkPairing/pairings.remove",
              "name": "pairings.remove",
              "summary": "Ends a pairing.",
              "swift": "vapix.networkPairing.pairings.remove(_ id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#remove-a-pairing",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/networkpairing/v1beta/pairings/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "pattern": "^[1-9][0-9]*$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkPairing/pairings.certificateCommonName.set",
              "name": "pairings.certificateCommonName.set",
              "summary": "Changes the common name that the other device's certificate must have.",
              "swift": "vapix.networkPairing.pairings.certificateCommonName.set(_ id: String, _ name: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#edit-a-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/networkpairing/v1beta/pairings/{id}/certificate_common_name",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "pattern": "^[1-9][0-9]*$", "place": "path", "isRequired": true},
                {"name": "name", "wire": ".", "type": "string", "summary": "The common name, axis-12345abcd67e-rsa2048-1 for example.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "networkPairing/pairings.displayName.set",
              "name": "pairings.displayName.set",
              "summary": "Changes the short name of a pairing.",
              "swift": "vapix.networkPairing.pairings.displayName.set(_ id: String, _ name: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#edit-a-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/networkpairing/v1beta/pairings/{id}/nice_name",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "pattern": "^[1-9][0-9]*$", "place": "path", "isRequired": true},
                {"name": "name", "wire": ".", "type": "string", "summary": "The short display name.", "length": "...50", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "networkPairing/pairings.remark.set",
              "name": "pairings.remark.set",
              "summary": "Changes the description of a pairing.",
              "swift": "vapix.networkPairing.pairings.remark.set(_ id: String, _ remark: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#edit-a-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/networkpairing/v1beta/pairings/{id}/description",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "pattern": "^[1-9][0-9]*$", "place": "path", "isRequired": true},
                {"name": "remark", "wire": ".", "type": "string", "summary": "The description of the pairing.", "length": "...200", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "networkPairing/pairings.password.set",
              "name": "pairings.password.set",
              "summary": "Changes the password that this device logs in with.",
              "swift": "vapix.networkPairing.pairings.password.set(_ id: String, _ password: Secret) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#add-a-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/networkpairing/v1beta/pairings/{id}/password",
              "access": "admin",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "pattern": "^[1-9][0-9]*$", "place": "path", "isRequired": true},
                {"name": "password", "wire": ".", "type": "secret", "summary": "The account's password.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "networkPairing/pairings.features.list",
              "name": "pairings.features.list",
              "summary": "Lists the features of the other device.",
              "swift": "vapix.networkPairing.pairings.features.list(_ id: String) async throws -> [NetworkPairing.Feature]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#get-capabilities-provided-by-a-pairing",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/networkpairing/v1beta/pairings/{id}/features",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "list<Feature>", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "pattern": "^[1-9][0-9]*$", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "networkPairing/pairings.features.capabilities.enabled.set",
              "name": "pairings.features.capabilities.enabled.set",
              "summary": "Allows this device to use a capability, or forbids it; the other device does not change.",
              "swift": "vapix.networkPairing.pairings.features.capabilities.enabled.set(id: String, category: String, _ name: String, _ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/network-pairing-api/#toggle-functionality-on-existing-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/networkpairing/v1beta/pairings/{id}/features/{category}/capabilities/{name}/enabled",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "pattern": "^[1-9][0-9]*$", "place": "path", "isRequired": true},
                {"name": "category", "wire": "category", "type": "string", "summary": "The kind, SirenLight for example.", "place": "path", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name of the capability, Actions for example.", "place": "path", "isRequired": true},
                {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether this device can use the capability.", "place": "whole", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "SupportedPlugins",
              "summary": "The functions that this device has for paired devices.",
              "fields": [
                {"name": "isSirenAndLightSupported", "wire": "siren_light_supported", "type": "bool", "summary": "Whether this device can use paired sirens and lights.", "isRequired": false}
              ]
            },
            {
              "name": "SirenAndLightSupport",
              "summary": "Whether a paired device has a siren and a light.",
              "fields": [
                {"name": "pairing", "wire": "pairing", "type": "string", "summary": "The pairing's identifier.", "isRequired": true},
                {"name": "supported", "wire": "supported", "type": "list<SirenAndLightCapability>", "summary": "The capabilities of the paired device.", "isRequired": false}
              ]
            },
            {
              "name": "SirenAndLightProfileList",
              "summary": "The profiles of a paired device.",
              "fields": [
                {"name": "pairing", "wire": "pairing", "type": "string", "summary": "The pairing's identifier.", "isRequired": true},
                {"name": "names", "wire": "names", "type": "list<string>", "summary": "The names of the profiles.", "isRequired": false}
              ]
            },
            {
              "name": "Pairing",
              "summary": "A pairing with another device.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "pattern": "^[1-9][0-9]*$", "isRequired": true},
                {"name": "address", "wire": "address", "type": "string", "summary": "The other device's IPv4 or IPv6 address, or its fully qualified domain name.", "isRequired": false},
                {"name": "username", "wire": "username", "type": "string", "summary": "The user name of the account on the other device.", "isRequired": false},
                {"name": "certificateCommonName", "wire": "certificate_common_name", "type": "string", "summary": "The common name in the other device's certificate, if it is not the address.", "isRequired": false},
                {"name": "displayName", "wire": "nice_name", "type": "string", "summary": "A short display name.", "length": "...50", "isRequired": false},
                {"name": "remark", "wire": "description", "type": "string", "summary": "A description of the pairing.", "length": "...200", "isRequired": false},
                {"name": "productModel", "wire": "model_name", "type": "string", "summary": "The product model that the other device reports.", "isRequired": false},
                {"name": "connectionStatus", "wire": "connection_status", "type": "ConnectionStatus", "summary": "Whether the other device can be reached.", "isRequired": false},
                {"name": "features", "wire": "features", "type": "list<Feature>", "summary": "The features of the other device.", "isRequired": false}
              ]
            },
            {
              "name": "Feature",
              "summary": "A feature of a paired device.",
              "fields": [
                {"name": "category", "wire": "category", "type": "string", "summary": "The kind, SirenLight for example.", "isRequired": true},
                {"name": "capabilities", "wire": "capabilities", "type": "list<Capability>", "summary": "The capabilities of the feature.", "isRequired": false}
              ]
            },
            {
              "name": "ConnectionStatus",
              "summary": "Whether a paired device can be reached.",
              "words": [
                {"name": "connected", "wire": "connected", "summary": "The paired device is connected."},
                {"name": "disconnected", "wire": "disconnected", "summary": "The paired device is not connected."},
                {"name": "unknownError", "wire": "error_unknown", "summary": "An unknown error keeps the paired device from connecting."},
                {"name": "authenticationFailed", "wire": "error_authentication", "summary": "The paired device refuses the account."},
                {"name": "certificateInvalid", "wire": "error_certificate", "summary": "The paired device's certificate is not the expected one."}
              ]
            },
            {
              "name": "Capability",
              "summary": "A capability of a feature.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The name of the capability, `Actions` for example.", "isRequired": true},
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether this device can use the capability.", "isRequired": false}
              ]
            },
            {
              "name": "SirenAndLightCapability",
              "summary": "A capability of a siren with a light.",
              "words": [
                {"name": "siren", "wire": "siren", "summary": "The device makes sounds."},
                {"name": "light", "wire": "light", "summary": "The device has a light."}
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
