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
                  {"name": "context", "wire": "context", "type": "int32", "summary": "The number from the request, or 0.", "isRequired": false},
                  {"name": "method", "wire": "method", "type": "string", "summary": "The call's name.", "isRequired": false},
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
                {"name": "date", "wire": "date", "type": "list<Modifier>", "summary": "Dates.", "isRequired": false},
                {"name": "time", "wire": "time", "type": "list<Modifier>", "summary": "Times.", "isRequired": false},
                {"name": "year", "wire": "year", "type": "list<Modifier>", "summary": "Years.", "isRequired": false},
                {"name": "month", "wire": "month", "type": "list<Modifier>", "summary": "Months.", "isRequired": false},
                {"name": "week", "wire": "week", "type": "list<Modifier>", "summary": "Weeks.", "isRequired": false},
                {"name": "day", "wire": "day", "type": "list<Modifier>", "summary": "Days.", "isRequired": false},
                {"name": "hour", "wire": "hour", "type": "list<Modifier>", "summary": "Hours.", "isRequired": false},
                {"name": "minute", "wire": "minute", "type": "list<Modifier>", "summary": "Minutes.", "isRequired": false},
                {"name": "second", "wire": "second", "type": "list<Modifier>", "summary": "Seconds.", "isRequired": false},
                {"name": "system", "wire": "sysinfo", "type": "list<Modifier>", "summary": "The device and its system.", "isRequired": false},
                {"name": "video", "wire": "vidinfo", "type": "list<Modifier>", "summary": "The video.", "isRequired": false},
                {"name": "ptz", "wire": "ptzinfo", "type": "list<Modifier>", "summary": "Pan, tilt and zoom.", "isRequired": false},
                {"name": "events", "wire": "eventinfo", "type": "list<Modifier>", "summary": "Events.", "isRequired": false},
                {"name": "sensor", "wire": "sensor", "type": "list<Modifier>", "summary": "Image sensor and optics.", "isRequired": false},
                {"name": "zWave", "wire": "zwave", "type": "list<Modifier>", "summary": "Z-Wave.", "isRequired": false},
                {"name": "mqtt", "wire": "mqtt", "type": "list<Modifier>", "summary": "MQTT.", "isRequired": false},
                {"name": "others", "wire": "others", "type": "list<Modifier>", "summary": "Everything else.", "isRequired": false},
                {"name": "more", "wire": "*", "type": "map<json>", "summary": "Groups that this version of the library does not know.", "isRequired": false}
              ]
            },
            {
              "name": "Modifier",
              "summary": "A modifier.",
              "fields": [
                {"name": "modifier", "wire": "mod", "type": "string", "summary": "The mark, \"%T\" for example.", "isRequired": true},
                {"name": "needsIndex", "wire": "index", "type": "bool", "summary": "Whether a number must follow; false if absent.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed."}
          ]
        }
        """#
}
