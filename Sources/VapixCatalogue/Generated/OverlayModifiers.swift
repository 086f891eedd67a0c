// Generated from Specs/overlay-modifiers.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Overlay modifiers.
    static let overlayModifiers = #"""
        {
          "name": "overlayModifiers",
          "namespace": "OverlayModifiers",
          "title": "Overlay modifiers",
          "summary": "Marks such as `%T` and `#i` that the device replaces in overlays, file names and messages.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/",
          "since": "AXIS OS 5.10",
          "operations": [
            {
              "id": "overlayModifiers/getOverlayModifiers",
              "name": "getOverlayModifiers",
              "summary": "Lists the modifiers that the device knows.",
              "swift": "vapix.overlayModifiers.getOverlayModifiers(context: Int? = nil) async throws -> OverlayModifiers.OverlayModifiersReply",
              "documentation": "https://developer.axis.com/vapix/network-video/overlay-api/#getoverlaymodifiers",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/overlaymodifiers.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.10",
              "sendsParameters": false,
              "parameters": [
                {"name": "context", "wire": "context", "type": "int32", "summary": "A number that the reply repeats.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "version", "wire": "apiVersion", "type": "string", "summary": "The API version of the reply, \"0.2\" for example.", "isRequired": false},
                  {"name": "context", "wire": "context", "type": "int32", "summary": "The number from the request; 0 if the request had none.", "isRequired": false},
                  {"name": "method", "wire": "method", "type": "string", "summary": "The name of the method.", "isRequired": false},
                  {"name": "content", "wire": "data", "type": "Modifiers", "summary": "The modifiers.", "isRequired": true}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "Modifiers",
              "summary": "Modifiers in groups.",
              "fields": [
                {"name": "groups", "wire": "groups", "type": "Groups", "summary": "The groups.", "isRequired": true}
              ]
            },
            {
              "name": "Groups",
              "summary": "Groups of modifiers.",
              "fields": [
                {"name": "date", "wire": "date", "type": "list<Modifier>", "summary": "Modifiers for dates.", "isRequired": false},
                {"name": "time", "wire": "time", "type": "list<Modifier>", "summary": "Modifiers for times.", "isRequired": false},
                {"name": "year", "wire": "year", "type": "list<Modifier>", "summary": "Modifiers for years.", "isRequired": false},
                {"name": "month", "wire": "month", "type": "list<Modifier>", "summary": "Modifiers for months.", "isRequired": false},
                {"name": "week", "wire": "week", "type": "list<Modifier>", "summary": "Modifiers for weeks.", "isRequired": false},
                {"name": "day", "wire": "day", "type": "list<Modifier>", "summary": "Modifiers for days.", "isRequired": false},
                {"name": "hour", "wire": "hour", "type": "list<Modifier>", "summary": "Modifiers for hours.", "isRequired": false},
                {"name": "minute", "wire": "minute", "type": "list<Modifier>", "summary": "Modifiers for minutes.", "isRequired": false},
                {"name": "second", "wire": "second", "type": "list<Modifier>", "summary": "Modifiers for seconds.", "isRequired": false},
                {"name": "system", "wire": "sysinfo", "type": "list<Modifier>", "summary": "Modifiers for the device and its system.", "isRequired": false},
                {"name": "video", "wire": "vidinfo", "type": "list<Modifier>", "summary": "Modifiers for the video.", "isRequired": false},
                {"name": "ptz", "wire": "ptzinfo", "type": "list<Modifier>", "summary": "Modifiers for pan, tilt and zoom.", "isRequired": false},
                {"name": "events", "wire": "eventinfo", "type": "list<Modifier>", "summary": "Modifiers for events.", "isRequired": false},
                {"name": "sensor", "wire": "sensor", "type": "list<Modifier>", "summary": "Modifiers for the image sensor and the optics.", "isRequired": false},
                {"name": "zWave", "wire": "zwave", "type": "list<Modifier>", "summary": "Modifiers for Z-Wave.", "isRequired": false},
                {"name": "mqtt", "wire": "mqtt", "type": "list<Modifier>", "summary": "Modifiers for MQTT.", "isRequired": false},
                {"name": "others", "wire": "others", "type": "list<Modifier>", "summary": "All other modifiers.", "isRequired": false},
                {"name": "more", "wire": "*", "type": "map<json>", "summary": "Groups that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "Modifier",
              "summary": "A modifier.",
              "fields": [
                {"name": "modifier", "wire": "mod", "type": "string", "summary": "The modifier, \"%T\" for example.", "isRequired": true},
                {"name": "needsIndex", "wire": "index", "type": "bool", "summary": "Whether a number must follow the modifier; false if absent.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed."}
          ]
        }
        """#
}
