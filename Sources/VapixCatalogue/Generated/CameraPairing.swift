// Generated from Specs/camera-pairing.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Edge-to-edge camera pairing API.
    static let cameraPairing = #"""
        {
          "name": "cameraPairing",
          "namespace": "CameraPairing",
          "title": "Edge-to-edge camera pairing API",
          "summary": "The external camera whose video the device shows.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/",
          "configuration": {
            "id": "camera-pairing",
            "version": "1.0",
            "maturity": "beta",
            "path": "/config/rest/camera-pairing/v1beta",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/camera-pairing/v1beta",
                "summary": "The external camera whose video the device shows.",
                "properties": [
                  {"name": "pairings", "wire": "camerapairings", "type": "list<Pairing>", "summary": "The pairings.", "isRequired": false}
                ]
              },
              {
                "name": "pairings",
                "path": "/config/rest/camera-pairing/v1beta/camerapairings",
                "summary": "The pairings; a device has at most one.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...64", "isRequired": true},
                  {"name": "address", "wire": "address", "type": "string", "summary": "The camera's IPv4 or IPv6 address, or its DNS name.", "length": "...64", "isRequired": false},
                  {"name": "username", "wire": "username", "type": "string", "summary": "The name of the camera's account.", "length": "...64", "isRequired": false},
                  {"name": "password", "wire": "password", "type": "secret", "summary": "The account's password.", "length": "...64", "isRequired": false},
                  {"name": "streamingProtocol", "wire": "streamingprotocol", "type": "VideoProtocol", "summary": "The protocol of the video.", "isRequired": false},
                  {"name": "verifiesCertificate", "wire": "verifycertificate", "type": "bool", "summary": "Whether the camera's certificate is checked; not relevant for RTSP.", "isRequired": false},
                  {"name": "remark", "wire": "description", "type": "string", "summary": "A description of the camera.", "length": "...128", "isRequired": false},
                  {"name": "productModel", "wire": "productmodel", "type": "string", "summary": "The camera's model, I7010-VE for example.", "length": "...64", "isRequired": false},
                  {"name": "productName", "wire": "productname", "type": "string", "summary": "The full name of the camera's model.", "length": "...64", "isRequired": false},
                  {"name": "status", "wire": "status", "type": "Status", "summary": "Whether the video arrives.", "isRequired": false}
                ]
              },
              {
                "name": "pairings.address",
                "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/address",
                "summary": "The camera's address.",
                "properties": [
                  {"name": "address", "wire": ".", "type": "string", "summary": "The camera's IPv4 or IPv6 address, or its name in DNS.", "length": "...64", "isRequired": false}
                ]
              },
              {
                "name": "pairings.username",
                "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/username",
                "summary": "The camera's account.",
                "properties": [
                  {"name": "username", "wire": ".", "type": "string", "summary": "The name of the camera's account.", "length": "...64", "isRequired": false}
                ]
              },
              {
                "name": "pairings.password",
                "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/password",
                "summary": "The account's password.",
                "properties": [
                  {"name": "password", "wire": ".", "type": "secret", "summary": "The password.", "length": "...64", "isRequired": false}
                ]
              },
              {
                "name": "pairings.remark",
                "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/description",
                "summary": "The camera's description.",
                "properties": [
                  {"name": "remark", "wire": ".", "type": "string", "summary": "The description.", "length": "...128", "isRequired": false}
                ]
              },
              {
                "name": "pairings.streamingProtocol",
                "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/streamingprotocol",
                "summary": "The protocol of the video.",
                "properties": [
                  {"name": "streamingProtocol", "wire": ".", "type": "VideoProtocol", "summary": "The protocol.", "isRequired": false}
                ]
              },
              {
                "name": "pairings.verifiesCertificate",
                "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/verifycertificate",
                "summary": "Whether the camera's certificate is checked.",
                "properties": [
                  {"name": "verifiesCertificate", "wire": ".", "type": "bool", "summary": "Whether to check the camera's certificate.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "cameraPairing/get",
              "name": "get",
              "summary": "Reads the pairings.",
              "swift": "vapix.cameraPairing.get() async throws -> CameraPairing.Configuration",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#entities",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/camera-pairing/v1beta",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Configuration", "fields": []}
            },
            {
              "id": "cameraPairing/pairings.list",
              "name": "pairings.list",
              "summary": "Lists the pairings.",
              "swift": "vapix.cameraPairing.pairings.list() async throws -> [CameraPairing.Pairing]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#entities",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/camera-pairing/v1beta/camerapairings",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Pairing>", "fields": []}
            },
            {
              "id": "cameraPairing/pairings.add",
              "name": "pairings.add",
              "summary": "Pairs the device with an external camera.",
              "swift": "vapix.cameraPairing.pairings.add(address: String, username: String, password: Secret, streamingProtocol: CameraPairing.VideoProtocol, verifiesCertificate: Bool, remark: String) async throws -> CameraPairing.Pairing",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#pair-an-external-camera-to-a-device",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/camera-pairing/v1beta/camerapairings",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Pairing", "fields": []},
              "parameters": [
                {"name": "address", "wire": "address", "type": "string", "summary": "The camera's IPv4 or IPv6 address, or its DNS name.", "length": "...64", "place": "data", "isRequired": true},
                {"name": "username", "wire": "username", "type": "string", "summary": "The name of the camera's account.", "length": "...64", "place": "data", "isRequired": true},
                {"name": "password", "wire": "password", "type": "secret", "summary": "The account's password.", "length": "...64", "place": "data", "isRequired": true},
                {"name": "streamingProtocol", "wire": "streamingprotocol", "type": "VideoProtocol", "summary": "The protocol of the video.", "place": "data", "isRequired": true},
                {"name": "verifiesCertificate", "wire": "verifycertificate", "type": "bool", "summary": "Whether the camera's certificate is checked; not relevant for RTSP.", "place": "data", "isRequired": true},
                {"name": "remark", "wire": "description", "type": "string", "summary": "A description of the camera.", "length": "...128", "place": "data", "isRequired": true}
              ]
            },
            {
              "id": "cameraPairing/pairings.get",
              "name": "pairings.get",
              "summary": "Reads a pairing.",
              "swift": "vapix.cameraPairing.pairings.get(_ id: String) async throws -> CameraPairing.Pairing",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#get-current-camera-pairing-settings",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "rest", "type": "Pairing", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...64", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "cameraPairing/pairings.remove",
              "name": "pairings.remove",
              "summary": "Ends a pairing.",
              "swift": "vapix.cameraPairing.pairings.remove(_ id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#unpair-an-external-camera-from-a-device",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...64", "place": "path", "isRequired": true}
              ]
            },
            {
              "id": "cameraPairing/pairings.address.set",
              "name": "pairings.address.set",
              "summary": "Changes the camera's address.",
              "swift": "vapix.cameraPairing.pairings.address.set(_ id: String, _ address: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/address",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...64", "place": "path", "isRequired": true},
                {"name": "address", "wire": ".", "type": "string", "summary": "The camera's IPv4 or IPv6 address, or its name in DNS.", "length": "...64", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "cameraPairing/pairings.username.set",
              "name": "pairings.username.set",
              "summary": "Changes the camera's account.",
              "swift": "vapix.cameraPairing.pairings.username.set(_ id: String, _ username: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/username",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...64", "place": "path", "isRequired": true},
                {"name": "username", "wire": ".", "type": "string", "summary": "The name of the camera's account.", "length": "...64", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "cameraPairing/pairings.password.set",
              "name": "pairings.password.set",
              "summary": "Changes the account's password.",
              "swift": "vapix.cameraPairing.pairings.password.set(_ id: String, _ password: Secret) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/password",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...64", "place": "path", "isRequired": true},
                {"name": "password", "wire": ".", "type": "secret", "summary": "The password.", "length": "...64", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "cameraPairing/pairings.remark.set",
              "name": "pairings.remark.set",
              "summary": "Changes the camera's description.",
              "swift": "vapix.cameraPairing.pairings.remark.set(_ id: String, _ remark: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/description",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...64", "place": "path", "isRequired": true},
                {"name": "remark", "wire": ".", "type": "string", "summary": "The description.", "length": "...128", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "cameraPairing/pairings.streamingProtocol.set",
              "name": "pairings.streamingProtocol.set",
              "summary": "Changes the protocol of the video.",
              "swift": "vapix.cameraPairing.pairings.streamingProtocol.set(_ id: String, _ streamingProtocol: CameraPairing.VideoProtocol) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/streamingprotocol",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...64", "place": "path", "isRequired": true},
                {"name": "streamingProtocol", "wire": ".", "type": "VideoProtocol", "summary": "The protocol.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "cameraPairing/pairings.verifiesCertificate.set",
              "name": "pairings.verifiesCertificate.set",
              "summary": "Changes whether the camera's certificate is checked.",
              "swift": "vapix.cameraPairing.pairings.verifiesCertificate.set(_ id: String, _ verifiesCertificate: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/edge-to-edge-camera-pairing-api/#modify-an-existing-camera-pairing",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/camera-pairing/v1beta/camerapairings/{id}/verifycertificate",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...64", "place": "path", "isRequired": true},
                {"name": "verifiesCertificate", "wire": ".", "type": "bool", "summary": "Whether to check the camera's certificate.", "place": "whole", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Configuration",
              "summary": "The pairings.",
              "fields": [
                {"name": "pairings", "wire": "camerapairings", "type": "list<Pairing>", "summary": "The pairings.", "isRequired": false}
              ]
            },
            {
              "name": "Pairing",
              "summary": "A pairing with an external camera.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, which the device chooses.", "length": "...64", "isRequired": true},
                {"name": "address", "wire": "address", "type": "string", "summary": "The camera's IPv4 or IPv6 address, or its DNS name.", "length": "...64", "isRequired": false},
                {"name": "username", "wire": "username", "type": "string", "summary": "The name of the camera's account.", "length": "...64", "isRequired": false},
                {"name": "streamingProtocol", "wire": "streamingprotocol", "type": "VideoProtocol", "summary": "The protocol of the video.", "isRequired": false},
                {"name": "verifiesCertificate", "wire": "verifycertificate", "type": "bool", "summary": "Whether the camera's certificate is checked; not relevant for RTSP.", "isRequired": false},
                {"name": "remark", "wire": "description", "type": "string", "summary": "A description of the camera.", "length": "...128", "isRequired": false},
                {"name": "productModel", "wire": "productmodel", "type": "string", "summary": "The camera's model, I7010-VE for example.", "length": "...64", "isRequired": false},
                {"name": "productName", "wire": "productname", "type": "string", "summary": "The full name of the camera's model.", "length": "...64", "isRequired": false},
                {"name": "status", "wire": "status", "type": "Status", "summary": "Whether the video arrives.", "isRequired": false}
              ]
            },
            {
              "name": "VideoProtocol",
              "summary": "A protocol of video.",
              "words": [
                {"name": "rtsp", "wire": "RTSP", "summary": "RTSP, not encrypted."},
                {"name": "srtsp", "wire": "SRTSP", "summary": "RTSP over TLS."}
              ]
            },
            {
              "name": "Status",
              "summary": "Whether the video of a paired camera arrives.",
              "words": [
                {"name": "notPaired", "wire": "NotPaired", "summary": "The device is not paired."},
                {"name": "paired", "wire": "Paired", "summary": "The device is paired, and the video arrives."},
                {"name": "failed", "wire": "Error", "summary": "The device is paired, but the video does not arrive."},
                {"name": "connecting", "wire": "Connecting", "summary": "The device is connecting to the camera."}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "0", "summary": "The device failed."},
            {"name": "noResource", "code": "1", "summary": "The path leads to nothing."},
            {"name": "itemMissing", "code": "2", "summary": "The collection has no such item."},
            {"name": "invalid", "code": "5", "summary": "A value is invalid."},
            {"name": "itemExists", "code": "6", "summary": "The collection has such an item already."},
            {"name": "addressOfDevice", "code": "101", "summary": "The address is the device's own."},
            {"name": "invalidAddress", "code": "102", "summary": "The address is neither an IP address nor a name in DNS."},
            {"name": "tooManyPairings", "code": "104", "summary": "The device is paired already."},
            {"name": "connectionLost", "code": "106", "summary": "The video connection was lost."},
            {"name": "unauthorized", "code": "107", "summary": "The camera refused the account."},
            {"name": "connectionFailed", "code": "108", "summary": "The device could not connect to the camera's video stream."}
          ]
        }
        """#
}
