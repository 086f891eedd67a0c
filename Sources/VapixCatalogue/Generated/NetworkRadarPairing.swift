// Generated from Specs/network-radar-pairing.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Network radar pairing.
    static let networkRadarPairing = #"""
        {
          "name": "networkRadarPairing",
          "namespace": "NetworkRadarPairing",
          "title": "Network radar pairing",
          "summary": "A camera that uses a radar of its network as if it were built in.",
          "family": "VapixRadar",
          "documentation": "https://developer.axis.com/vapix/radar/network-radar-pairing/",
          "discovery": "network-radar-pairing",
          "operations": [
            {
              "id": "networkRadarPairing/getRadarConnection",
              "name": "getRadarConnection",
              "summary": "Reads which radar the camera uses, and the state of the connection.",
              "swift": "vapix.networkRadarPairing.getRadarConnection() async throws -> NetworkRadarPairing.RadarConnectionReply",
              "documentation": "https://developer.axis.com/vapix/radar/network-radar-pairing/#getradarconnection",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/networkradarpairing.cgi",
              "method": "getRadarConnection",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "address", "wire": "address", "type": "string", "summary": "The radar's IP address.", "isRequired": false},
                  {"name": "user", "wire": "user", "type": "string", "summary": "The user name of the account on the radar.", "isRequired": false},
                  {"name": "state", "wire": "state", "type": "ConnectionState", "summary": "The state of the connection.", "isRequired": false}
                ]
              }
            },
            {
              "id": "networkRadarPairing/setRadarConnection",
              "name": "setRadarConnection",
              "summary": "Sets which radar the camera uses.",
              "swift": "vapix.networkRadarPairing.setRadarConnection(address: String, user: String, password: String, certificateCommonName: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/network-radar-pairing/#setradarconnection",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/networkradarpairing.cgi",
              "method": "setRadarConnection",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "address", "wire": "address", "type": "string", "summary": "The radar's IP address.", "place": "params", "isRequired": true},
                {"name": "user", "wire": "user", "type": "string", "summary": "The user name of the account on the radar.", "place": "params", "isRequired": true},
                {"name": "password", "wire": "password", "type": "string", "summary": "The account's password, 1 to 64 characters.", "place": "params", "isRequired": true},
                {"name": "certificateCommonName", "wire": "tls-certificate-cn", "type": "string", "summary": "The common name in the radar's certificate.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "networkRadarPairing/clearConfiguration",
              "name": "clearConfiguration",
              "summary": "Removes the configuration; the call fails while the pairing is active.",
              "swift": "vapix.networkRadarPairing.clearConfiguration() async throws",
              "documentation": "https://developer.axis.com/vapix/radar/network-radar-pairing/#clearconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/networkradarpairing.cgi",
              "method": "clearConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "networkRadarPairing/getActive",
              "name": "getActive",
              "summary": "Reads whether the pairing is active; the call fails if no pairing is configured.",
              "swift": "vapix.networkRadarPairing.getActive() async throws -> NetworkRadarPairing.ActiveReply",
              "documentation": "https://developer.axis.com/vapix/radar/network-radar-pairing/#getactive",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/networkradarpairing.cgi",
              "method": "getActive",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "active", "wire": "active", "type": "bool", "summary": "Whether the pairing is active.", "isRequired": true}
                ]
              }
            },
            {
              "id": "networkRadarPairing/setActive",
              "name": "setActive",
              "summary": "Turns the pairing on or off; the call fails if no pairing is configured.",
              "swift": "vapix.networkRadarPairing.setActive(active: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/radar/network-radar-pairing/#setactive",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/networkradarpairing.cgi",
              "method": "setActive",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "active", "wire": "active", "type": "bool", "summary": "Whether the pairing is active.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "networkRadarPairing/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.networkRadarPairing.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/radar/network-radar-pairing/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/networkradarpairing.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "ConnectionState",
              "summary": "The state of the connection to the radar.",
              "words": [
                {"name": "failed", "wire": "failed", "summary": "The connection failed for a reason that no other word covers."},
                {"name": "addressFailed", "wire": "address-failed", "summary": "The name of the radar could not be resolved."},
                {"name": "connectFailed", "wire": "connect-failed", "summary": "The camera could not connect."},
                {"name": "authenticationFailed", "wire": "authentication-failed", "summary": "The radar did not accept the login."},
                {"name": "transferFailed", "wire": "transfer-failed", "summary": "The transfer of data failed."},
                {"name": "notConfigured", "wire": "not-configured", "summary": "No radar is configured."},
                {"name": "notActive", "wire": "not-active", "summary": "The pairing is not active."},
                {"name": "ok", "wire": "ok", "summary": "The pairing is active and works."}
              ]
            }
          ],
          "errors": [
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "transportError", "code": "2107", "summary": "The HTTP method is not POST, the length is missing, or the request is too large."},
            {"name": "configurationInUse", "code": "2200", "summary": "The configuration cannot be changed or removed while the pairing is active."},
            {"name": "missingConfiguration", "code": "2201", "summary": "No radar is configured."},
            {"name": "unusableConfiguration", "code": "2202", "summary": "A test of the configuration failed."},
            {"name": "internalError", "code": "1100", "summary": "The device failed."}
          ]
        }
        """#
}
