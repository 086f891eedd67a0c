// Generated from Specs/speaker-display-settings.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Speaker Display Settings.
    static let speakerDisplaySettings = #"""
        {
          "name": "speakerDisplaySettings",
          "namespace": "SpeakerDisplaySettings",
          "title": "Speaker Display Settings",
          "summary": "The contents of a speaker's display, its brightness, and the times when it is off.",
          "family": "VapixAudio",
          "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-settings/",
          "configuration": {
            "id": "speaker-display-settings",
            "version": "1.0",
            "maturity": "beta",
            "path": "/config/rest/speaker-display-settings/v1beta",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/speaker-display-settings/v1beta",
                "summary": "The contents of a speaker's display, its brightness, and the times when it is off.",
                "properties": [
                  {"name": "appearance", "wire": "appearance", "type": "AppearanceSettings", "summary": "How the clock looks.", "isRequired": false},
                  {"name": "brightness", "wire": "brightness", "type": "BrightnessSettings", "summary": "How bright the display is.", "isRequired": false},
                  {"name": "powerSave", "wire": "powerSave", "type": "PowerSaveSettings", "summary": "When the display is off to save power.", "isRequired": false}
                ]
              },
              {
                "name": "appearance",
                "path": "/config/rest/speaker-display-settings/v1beta/appearance",
                "summary": "How the clock looks.",
                "properties": [
                  {"name": "backgroundColor", "wire": "backgroundColor", "type": "string", "summary": "The color of the background, #RRGGBB.", "pattern": "^#[0-9a-fA-F]{6}$", "isRequired": false},
                  {"name": "fontColor", "wire": "fontColor", "type": "string", "summary": "The color of the text, #RRGGBB.", "pattern": "^#[0-9a-fA-F]{6}$", "isRequired": false},
                  {"name": "language", "wire": "language", "type": "DateLanguage", "summary": "The language of the date.", "isRequired": false},
                  {"name": "showsDate", "wire": "showDate", "type": "bool", "summary": "Whether the date is shown.", "isRequired": false},
                  {"name": "showsSeconds", "wire": "showSeconds", "type": "bool", "summary": "Whether seconds are shown.", "isRequired": false},
                  {"name": "uses24HourClock", "wire": "use24HourClock", "type": "bool", "summary": "Whether the clock has 24 hours; otherwise it has 12, with AM and PM.", "isRequired": false}
                ]
              },
              {
                "name": "brightness",
                "path": "/config/rest/speaker-display-settings/v1beta/brightness",
                "summary": "How bright the display is.",
                "properties": [
                  {"name": "isAdaptive", "wire": "adaptiveBrightness", "type": "bool", "summary": "Whether the device adjusts the brightness by itself.", "isRequired": false},
                  {"name": "manualLevel", "wire": "manualLevel", "type": "int32", "summary": "The brightness while it is not adaptive.", "range": "1...7", "isRequired": false},
                  {"name": "maxAdaptiveLevel", "wire": "maxAdaptiveLevel", "type": "int32", "summary": "The highest adaptive brightness.", "range": "1...7", "isRequired": false},
                  {"name": "minAdaptiveLevel", "wire": "minAdaptiveLevel", "type": "int32", "summary": "The lowest adaptive brightness.", "range": "1...7", "isRequired": false}
                ]
              },
              {
                "name": "powerSave",
                "path": "/config/rest/speaker-display-settings/v1beta/powerSave",
                "summary": "When the display is off to save power.",
                "properties": [
                  {"name": "mode", "wire": "mode", "type": "PowerSaveMode", "summary": "The mode of power saving.", "isRequired": false},
                  {"name": "presenceDetection", "wire": "presenceDetection", "type": "PresenceDetection", "summary": "The settings of the mode `presenceDetection`.", "isRequired": false},
                  {"name": "schedule", "wire": "schedule", "type": "Schedule", "summary": "The settings of the mode `schedule`.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "speakerDisplaySettings/get",
              "name": "get",
              "summary": "Reads all settings.",
              "swift": "vapix.speakerDisplaySettings.get() async throws -> SpeakerDisplaySettings.Settings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#get-all-settings",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/speaker-display-settings/v1beta",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Settings", "fields": []}
            },
            {
              "id": "speakerDisplaySettings/set",
              "name": "set",
              "summary": "Changes settings of all kinds at once; absent values stay unchanged.",
              "swift": "vapix.speakerDisplaySettings.set(appearance: SpeakerDisplaySettings.AppearanceSettings? = nil, brightness: SpeakerDisplaySettings.BrightnessSettings? = nil, powerSave: SpeakerDisplaySettings.PowerSaveSettings? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#speaker-display-settingsv1",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/speaker-display-settings/v1beta",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "appearance", "wire": "appearance", "type": "AppearanceSettings", "summary": "How the clock looks.", "place": "data", "isRequired": false},
                {"name": "brightness", "wire": "brightness", "type": "BrightnessSettings", "summary": "How bright the display is.", "place": "data", "isRequired": false},
                {"name": "powerSave", "wire": "powerSave", "type": "PowerSaveSettings", "summary": "When the display is off to save power.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "speakerDisplaySettings/appearance.get",
              "name": "appearance.get",
              "summary": "Reads how the clock looks.",
              "swift": "vapix.speakerDisplaySettings.appearance.get() async throws -> SpeakerDisplaySettings.AppearanceSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#speaker-display-settingsv1appearance",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/speaker-display-settings/v1beta/appearance",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "AppearanceSettings", "fields": []}
            },
            {
              "id": "speakerDisplaySettings/appearance.set",
              "name": "appearance.set",
              "summary": "Changes how the clock looks; absent values stay unchanged.",
              "swift": "vapix.speakerDisplaySettings.appearance.set(backgroundColor: String? = nil, fontColor: String? = nil, language: SpeakerDisplaySettings.DateLanguage? = nil, showsDate: Bool? = nil, showsSeconds: Bool? = nil, uses24HourClock: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#set-appearance-settings",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/speaker-display-settings/v1beta/appearance",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "backgroundColor", "wire": "backgroundColor", "type": "string", "summary": "The color of the background, #RRGGBB.", "pattern": "^#[0-9a-fA-F]{6}$", "place": "data", "isRequired": false},
                {"name": "fontColor", "wire": "fontColor", "type": "string", "summary": "The color of the text, #RRGGBB.", "pattern": "^#[0-9a-fA-F]{6}$", "place": "data", "isRequired": false},
                {"name": "language", "wire": "language", "type": "DateLanguage", "summary": "The language of the date.", "place": "data", "isRequired": false},
                {"name": "showsDate", "wire": "showDate", "type": "bool", "summary": "Whether the date is shown.", "place": "data", "isRequired": false},
                {"name": "showsSeconds", "wire": "showSeconds", "type": "bool", "summary": "Whether seconds are shown.", "place": "data", "isRequired": false},
                {"name": "uses24HourClock", "wire": "use24HourClock", "type": "bool", "summary": "Whether the clock has 24 hours; otherwise it has 12, with AM and PM.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "speakerDisplaySettings/brightness.get",
              "name": "brightness.get",
              "summary": "Reads how bright the display is.",
              "swift": "vapix.speakerDisplaySettings.brightness.get() async throws -> SpeakerDisplaySettings.BrightnessSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#speaker-display-settingsv1brightness",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/speaker-display-settings/v1beta/brightness",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "BrightnessSettings", "fields": []}
            },
            {
              "id": "speakerDisplaySettings/brightness.set",
              "name": "brightness.set",
              "summary": "Changes how bright the display is; absent values stay unchanged.",
              "swift": "vapix.speakerDisplaySettings.brightness.set(isAdaptive: Bool? = nil, manualLevel: Int? = nil, maxAdaptiveLevel: Int? = nil, minAdaptiveLevel: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#set-brightness-settings",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/speaker-display-settings/v1beta/brightness",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isAdaptive", "wire": "adaptiveBrightness", "type": "bool", "summary": "Whether the device adjusts the brightness by itself.", "place": "data", "isRequired": false},
                {"name": "manualLevel", "wire": "manualLevel", "type": "int32", "summary": "The brightness while it is not adaptive.", "range": "1...7", "place": "data", "isRequired": false},
                {"name": "maxAdaptiveLevel", "wire": "maxAdaptiveLevel", "type": "int32", "summary": "The highest adaptive brightness.", "range": "1...7", "place": "data", "isRequired": false},
                {"name": "minAdaptiveLevel", "wire": "minAdaptiveLevel", "type": "int32", "summary": "The lowest adaptive brightness.", "range": "1...7", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "speakerDisplaySettings/powerSave.get",
              "name": "powerSave.get",
              "summary": "Reads when the display is off.",
              "swift": "vapix.speakerDisplaySettings.powerSave.get() async throws -> SpeakerDisplaySettings.PowerSaveSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#speaker-display-settingsv1powersave",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/speaker-display-settings/v1beta/powerSave",
              "access": "admin",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "PowerSaveSettings", "fields": []}
            },
            {
              "id": "speakerDisplaySettings/powerSave.set",
              "name": "powerSave.set",
              "summary": "Changes when the display is off; absent values stay unchanged.",
              "swift": "vapix.speakerDisplaySettings.powerSave.set(mode: SpeakerDisplaySettings.PowerSaveMode? = nil, presenceDetection: SpeakerDisplaySettings.PresenceDetection? = nil, schedule: SpeakerDisplaySettings.Schedule? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/speaker-display-settings/#set-power-saving-settings",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/speaker-display-settings/v1beta/powerSave",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "mode", "wire": "mode", "type": "PowerSaveMode", "summary": "The mode of power saving.", "place": "data", "isRequired": false},
                {"name": "presenceDetection", "wire": "presenceDetection", "type": "PresenceDetection", "summary": "The settings of the mode `presenceDetection`.", "place": "data", "isRequired": false},
                {"name": "schedule", "wire": "schedule", "type": "Schedule", "summary": "The settings of the mode `schedule`.", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Settings",
              "summary": "All settings of the display.",
              "fields": [
                {"name": "appearance", "wire": "appearance", "type": "AppearanceSettings", "summary": "How the clock looks.", "isRequired": false},
                {"name": "brightness", "wire": "brightness", "type": "BrightnessSettings", "summary": "How bright the display is.", "isRequired": false},
                {"name": "powerSave", "wire": "powerSave", "type": "PowerSaveSettings", "summary": "When the display is off to save power.", "isRequired": false}
              ]
            },
            {
              "name": "AppearanceSettings",
              "summary": "How the clock looks.",
              "fields": [
                {"name": "backgroundColor", "wire": "backgroundColor", "type": "string", "summary": "The color of the background, #RRGGBB.", "pattern": "^#[0-9a-fA-F]{6}$", "isRequired": false},
                {"name": "fontColor", "wire": "fontColor", "type": "string", "summary": "The color of the text, #RRGGBB.", "pattern": "^#[0-9a-fA-F]{6}$", "isRequired": false},
                {"name": "language", "wire": "language", "type": "DateLanguage", "summary": "The language of the date.", "isRequired": false},
                {"name": "showsDate", "wire": "showDate", "type": "bool", "summary": "Whether the date is shown.", "isRequired": false},
                {"name": "showsSeconds", "wire": "showSeconds", "type": "bool", "summary": "Whether seconds are shown.", "isRequired": false},
                {"name": "uses24HourClock", "wire": "use24HourClock", "type": "bool", "summary": "Whether the clock has 24 hours; otherwise it has 12, with AM and PM.", "isRequired": false}
              ]
            },
            {
              "name": "BrightnessSettings",
              "summary": "How bright the display is.",
              "fields": [
                {"name": "isAdaptive", "wire": "adaptiveBrightness", "type": "bool", "summary": "Whether the device adjusts the brightness by itself.", "isRequired": false},
                {"name": "manualLevel", "wire": "manualLevel", "type": "int32", "summary": "The brightness while it is not adaptive.", "range": "1...7", "isRequired": false},
                {"name": "maxAdaptiveLevel", "wire": "maxAdaptiveLevel", "type": "int32", "summary": "The highest adaptive brightness.", "range": "1...7", "isRequired": false},
                {"name": "minAdaptiveLevel", "wire": "minAdaptiveLevel", "type": "int32", "summary": "The lowest adaptive brightness.", "range": "1...7", "isRequired": false}
              ]
            },
            {
              "name": "PowerSaveSettings",
              "summary": "When the display is off to save power.",
              "fields": [
                {"name": "mode", "wire": "mode", "type": "PowerSaveMode", "summary": "The mode of power saving.", "isRequired": false},
                {"name": "presenceDetection", "wire": "presenceDetection", "type": "PresenceDetection", "summary": "The settings of the mode `presenceDetection`.", "isRequired": false},
                {"name": "schedule", "wire": "schedule", "type": "Schedule", "summary": "The settings of the mode `schedule`.", "isRequired": false}
              ]
            },
            {
              "name": "DateLanguage",
              "summary": "The language of the date.",
              "words": [
                {"name": "german", "wire": "de", "summary": "German."},
                {"name": "english", "wire": "en", "summary": "English."},
                {"name": "spanish", "wire": "es", "summary": "Spanish."},
                {"name": "french", "wire": "fr", "summary": "French."},
                {"name": "italian", "wire": "it", "summary": "Italian."}
              ]
            },
            {
              "name": "PowerSaveMode",
              "summary": "A mode of power saving.",
              "words": [
                {"name": "alwaysOn", "wire": "alwaysOn", "summary": "Always on."},
                {"name": "alwaysOff", "wire": "alwaysOff", "summary": "Always off."},
                {"name": "presenceDetection", "wire": "presenceDetection", "summary": "The display goes off when nobody is there."},
                {"name": "schedule", "wire": "schedule", "summary": "The display follows a schedule."}
              ]
            },
            {
              "name": "PresenceDetection",
              "summary": "Settings of the mode `presenceDetection`.",
              "fields": [
                {"name": "timeout", "wire": "powerSaveTimerMinutes", "type": "duration<minutes>", "summary": "The time without anybody there, in whole minutes, after which the display goes off.", "range": "1...60", "isRequired": false}
              ]
            },
            {
              "name": "Schedule",
              "summary": "Settings of the mode `schedule`.",
              "fields": [
                {"name": "isInverted", "wire": "invert", "type": "bool", "summary": "Whether the display is off when the schedule is active, and on otherwise.", "isRequired": false},
                {"name": "scheduleID", "wire": "scheduleId", "type": "string", "summary": "The schedule's identifier among the events' schedules.", "length": "...100", "isRequired": false}
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
