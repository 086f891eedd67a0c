// Generated from Specs/led-control.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// LED control.
    static let ledControl = #"""
        {
          "name": "ledControl",
          "namespace": "LEDControl",
          "title": "LED control",
          "summary": "The device's LEDs; apps can make some of them flash.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/network-video/event-and-action-services/",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "ledControl/getLEDs",
              "name": "getLEDs",
              "summary": "Lists the LEDs and their colors.",
              "swift": "vapix.ledControl.getLEDs() async throws -> [LEDControl.LED]",
              "documentation": "https://developer.axis.com/vapix/network-video/event-and-action-services/#led-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ledcontrol/getleds.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "custom", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "ledControl/flash",
              "name": "flash",
              "summary": "Makes an LED flash for some time.",
              "swift": "vapix.ledControl.flash(_ name: String, color: String, duration: Duration) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/event-and-action-services/#led-control",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/ledcontrol/set.cgi",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "once",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "custom", "fields": []},
              "parameters": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The LED's name.", "place": "url", "isRequired": true},
                {"name": "color", "wire": "color", "type": "string", "summary": "The color's name.", "place": "url", "isRequired": true},
                {"name": "duration", "wire": "duration", "type": "duration<seconds>", "summary": "How long the LED flashes, in whole seconds.", "place": "url", "isRequired": true},
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true}
              ]
            }
          ]
        }
        """#
}
