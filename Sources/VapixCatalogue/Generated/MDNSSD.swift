// Generated from Specs/mdns-sd-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// mDNS-SD API.
    static let mdnssd = #"""
        {
          "name": "mdnssd",
          "namespace": "MDNSSD",
          "title": "mDNS-SD API",
          "summary": "Discovery of the device on the local network, and of other devices.",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/mdns-sd-api/",
          "discovery": "mdnssd",
          "operations": [
            {
              "id": "mdnssd/getMDNSSDInfo",
              "name": "getMDNSSDInfo",
              "summary": "Reads whether the device answers searches, and its name.",
              "swift": "vapix.mdnssd.getMDNSSDInfo() async throws -> MDNSSD.MDNSSDInfoReply",
              "documentation": "https://developer.axis.com/vapix/network-video/mdns-sd-api/#getmdnssdinfo-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mdnssd.cgi",
              "method": "getMdnssdInfo",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the device answers searches.", "isRequired": false},
                  {"name": "friendlyName", "wire": "friendlyName", "type": "string", "summary": "The name of the device.", "isRequired": false}
                ]
              }
            },
            {
              "id": "mdnssd/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.mdnssd.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/mdns-sd-api/#getsupportedversions-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mdnssd.cgi",
              "method": "getSupportedVersions",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            },
            {
              "id": "mdnssd/setMDNSSDConfiguration",
              "name": "setMDNSSDConfiguration",
              "summary": "Sets whether the device answers searches, and its name.",
              "swift": "vapix.mdnssd.setMDNSSDConfiguration(enabled: Bool? = nil, friendlyName: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/mdns-sd-api/#setmdnssdconfiguration-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mdnssd.cgi",
              "method": "setMdnssdConfiguration",
              "apiVersion": "1.0",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "fields": []},
              "parameters": [
                {"name": "enabled", "wire": "enabled", "type": "bool", "summary": "Whether the device answers searches.", "place": "params", "isRequired": false},
                {"name": "friendlyName", "wire": "friendlyName", "type": "string", "summary": "The name of the device, at most 48 bytes.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "mdnssd/discover",
              "name": "discover",
              "summary": "Searches the local network for devices with certain services, and waits for the whole time.",
              "swift": "vapix.mdnssd.discover(services: [String], timeout: Duration) async throws -> MDNSSD.DiscoverReply",
              "documentation": "https://developer.axis.com/vapix/network-video/mdns-sd-api/#discover-1",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/mdnssd.cgi",
              "method": "discover",
              "apiVersion": "1.1",
              "access": "admin",
              "effect": "read",
              "sendsParameters": true,
              "additionalTimeout": [
                "timeout"
              ],
              "parameters": [
                {"name": "services", "wire": "services", "type": "list<string>", "summary": "The services, \"_axis-video._tcp\" for example; at least one.", "separator": ",", "place": "params", "isRequired": true},
                {"name": "timeout", "wire": "timeout", "type": "duration<seconds>", "summary": "The time to search, in whole seconds, 1 to 15.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "devices", "wire": "devices", "type": "list<Device>", "summary": "The devices that were found.", "isRequired": false}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "Device",
              "summary": "A device that was found.",
              "fields": [
                {"name": "friendlyName", "wire": "friendlyName", "type": "string", "summary": "The friendly name of the device.", "isRequired": false},
                {"name": "hostname", "wire": "hostname", "type": "string", "summary": "The host name of the device.", "isRequired": false},
                {"name": "interface", "wire": "interface", "type": "string", "summary": "The network interface on which the device was found.", "isRequired": false},
                {"name": "ipv4Addresses", "wire": "ipv4Addresses", "type": "list<string>", "summary": "The IPv4 addresses of the device.", "isRequired": false},
                {"name": "ipv6Addresses", "wire": "ipv6Addresses", "type": "list<string>", "summary": "The IPv6 addresses of the device.", "isRequired": false},
                {"name": "services", "wire": "services", "type": "list<Service>", "summary": "The services of the device.", "isRequired": false}
              ]
            },
            {
              "name": "Service",
              "summary": "A service of a device that was found.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The service, \"_axis-video._tcp\" for example.", "isRequired": true},
                {"name": "port", "wire": "port", "type": "int32", "summary": "The port of the service.", "isRequired": false},
                {"name": "text", "wire": "txt", "type": "string", "summary": "The text of the service's TXT record.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed; see the message or its log."},
            {"name": "invalidRequest", "code": "2000", "summary": "The request is invalid, for example not a POST."},
            {"name": "requestTooLarge", "code": "2001", "summary": "The request's body is too large."},
            {"name": "invalidJSON", "code": "3000", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "4000", "summary": "The method does not exist."},
            {"name": "unsupportedVersion", "code": "4001", "summary": "The API version is not supported."},
            {"name": "notAuthorized", "code": "4002", "summary": "The device's own services refused the call; a wrong login is HTTP 401 instead."},
            {"name": "missingParameter", "code": "4003", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "4004", "summary": "A parameter's value is invalid; the error's details may hold a sub-code that tells which parameter."}
          ]
        }
        """#
}
