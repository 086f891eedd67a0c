// Generated from Specs/package-manager.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Package manager.
    static let packageManager = #"""
        {
          "name": "packageManager",
          "namespace": "PackageManager",
          "title": "Package manager",
          "summary": "The packages of software that are part of the device.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/radar/radar-image/",
          "discovery": "packagemanager",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "packageManager/getInfo",
              "name": "getInfo",
              "summary": "Lists the packages of the device, active and inactive.",
              "swift": "vapix.packageManager.getInfo() async throws -> JSONValue",
              "documentation": "https://developer.axis.com/vapix/radar/radar-image/#identification",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/packagemanager.cgi",
              "method": "getInfo",
              "apiVersion": "1.0",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "json", "fields": []}
            }
          ]
        }
        """#
}
