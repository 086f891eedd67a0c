// Generated from Specs/dns-update.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// DNS update.
    static let dnsUpdate = #"""
        {
          "name": "dnsUpdate",
          "namespace": "DNSUpdate",
          "title": "DNS update",
          "summary": "The device's name in the domain name system, which it registers itself (RFC 2136).",
          "family": "VapixNetwork",
          "documentation": "https://developer.axis.com/vapix/network-video/network-settings/",
          "since": "AXIS OS 5.00",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "dnsUpdate/registerName",
              "name": "registerName",
              "summary": "Registers a name for the device's addresses with the DNS server.",
              "swift": "vapix.dnsUpdate.registerName(_ name: String) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/network-settings/#networkdnsupdate",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/dnsupdate.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "since": "AXIS OS 5.00",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "name", "wire": "add", "type": "string", "summary": "The complete name, `camera.example.com` for example.", "place": "url", "isRequired": true},
                {"name": "hdgen", "wire": "hdgen", "type": "string", "constant": "yes", "place": "url", "isRequired": true}
              ]
            }
          ]
        }
        """#
}
