// Generated from Specs/speed-dry.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Speed dry API.
    static let speedDry = #"""
        {
          "name": "speedDry",
          "namespace": "SpeedDry",
          "title": "Speed dry API",
          "summary": "The shaking of the dome that throws off drops of water.",
          "family": "VapixPTZ",
          "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/",
          "since": "AXIS OS 5.65",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "speedDry/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads how the device can shake.",
              "swift": "vapix.speedDry.getCapabilities() async throws -> String",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#speed-dry-api",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/speeddry/getcapabilities.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "read",
              "since": "AXIS OS 5.65",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "text", "fields": []}
            },
            {
              "id": "speedDry/oneShot",
              "name": "oneShot",
              "summary": "Shakes the camera once.",
              "swift": "vapix.speedDry.oneShot() async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/pantiltzoom-api/#speed-dry-api",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/speeddry/oneshot.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "since": "AXIS OS 5.65",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "none", "fields": []}
            }
          ]
        }
        """#
}
