// Generated from Specs/speaker-display-notification.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Speaker Display Notification.
    static let speakerDisplayNotification = #"""
        {
          "name": "speakerDisplayNotification",
          "namespace": "SpeakerDisplayNotification",
          "title": "Speaker Display Notification",
          "summary": "Text messages on the display of a speaker.",
          "family": "VapixAudio",
          "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-notification/",
          "configuration": {
            "id": "speaker-display-notification",
            "version": "1.0",
            "maturity": "released",
            "path": "/config/rest/speaker-display-notification/v1",
            "nodes": [
              {"name": "", "path": "/config/rest/speaker-display-notification/v1", "summary": "Text messages on the display of a speaker.", "properties": []}
            ]
          },
          "operations": [
            {
              "id": "speakerDisplayNotification/show",
              "name": "show",
              "summary": "Shows a message, static or scrolling, in place of the one before.",
              "swift": "vapix.speakerDisplayNotification.show(_ message: String, textColor: String? = nil, backgroundColor: String? = nil, textSize: SpeakerDisplayNotification.TextSize? = nil, scrollDirection: SpeakerDisplayNotification.ScrollDirection? = nil, scrollSpeed: Int? = nil, duration: SpeakerDisplayNotification.NotificationDuration? = nil) async throws -> SpeakerDisplayNotification.ShowReply",
              "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-notification/#simple",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/speaker-display-notification/v1/simple",
              "access": "admin",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [
                {"name": "message", "wire": "message", "type": "string", "summary": "The message; it may be empty.", "length": "...1000", "place": "data", "isRequired": true},
                {"name": "textColor", "wire": "textColor", "type": "string", "summary": "The color of the text, #RRGGBB.", "pattern": "^#[0-9a-fA-F]{6}$", "place": "data", "isRequired": false},
                {"name": "backgroundColor", "wire": "backgroundColor", "type": "string", "summary": "The color of the background, #RRGGBB.", "pattern": "^#[0-9a-fA-F]{6}$", "place": "data", "isRequired": false},
                {"name": "textSize", "wire": "textSize", "type": "TextSize", "summary": "The size of the text.", "place": "data", "isRequired": false},
                {"name": "scrollDirection", "wire": "scrollDirection", "type": "ScrollDirection", "summary": "The direction of the scrolling.", "place": "data", "isRequired": false},
                {"name": "scrollSpeed", "wire": "scrollSpeed", "type": "int32", "summary": "The speed of the scrolling: 1 is slow, 10 is fast, 0 does not scroll.", "range": "0...10", "place": "data", "isRequired": false},
                {"name": "duration", "wire": "duration", "type": "NotificationDuration", "summary": "How long or how often the message is shown; without end by default.", "place": "data", "isRequired": false}
              ],
              "reply": {
                "form": "rest",
                "fields": [
                  {"name": "duration", "wire": "duration", "type": "duration<milliseconds>", "summary": "The estimated duration of the message; zero means without end.", "isRequired": false}
                ]
              }
            },
            {
              "id": "speakerDisplayNotification/stop",
              "name": "stop",
              "summary": "Ends the message that is shown.",
              "swift": "vapix.speakerDisplayNotification.stop() async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-notification/#stop",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/speaker-display-notification/v1/stop",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "fields": []}
            }
          ],
          "types": [
            {
              "name": "TextSize",
              "summary": "The size of the text.",
              "words": [
                {"name": "small", "wire": "small", "summary": "Small."},
                {"name": "medium", "wire": "medium", "summary": "Medium."},
                {"name": "large", "wire": "large", "summary": "Large."}
              ]
            },
            {
              "name": "ScrollDirection",
              "summary": "The direction in which a message scrolls.",
              "words": [
                {"name": "fromRightToLeft", "wire": "fromRightToLeft", "summary": "Horizontally, from right to left."},
                {"name": "fromBottomToTop", "wire": "fromBottomToTop", "summary": "Vertically, from bottom to top."}
              ]
            },
            {
              "name": "NotificationDuration",
              "summary": "For how long or how often a message is shown.",
              "fields": [
                {"name": "unit", "wire": "type", "type": "DurationUnit", "summary": "The unit of the value.", "isRequired": true},
                {"name": "value", "wire": "value", "type": "int32", "summary": "A number of repetitions, or a time in milliseconds.", "range": "1...2147483647", "isRequired": true}
              ]
            },
            {
              "name": "DurationUnit",
              "summary": "The unit of a duration.",
              "words": [
                {"name": "repetitions", "wire": "repetitions", "summary": "How many times the message is shown."},
                {"name": "time", "wire": "time", "summary": "Milliseconds."},
                {"name": "timeForCompleteMessage", "wire": "timeCompleteMessage", "summary": "Milliseconds, rounded up so that the last repetition is complete."}
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
