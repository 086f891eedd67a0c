// Generated from Specs/day-night.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// DayNight API.
    static let dayNight = #"""
        {
          "name": "dayNight",
          "namespace": "DayNight",
          "title": "DayNight API",
          "summary": "The change between day and night of a camera whose infrared-cut filter is automatic.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/daynight-api/",
          "discovery": "daynight",
          "operations": [
            {
              "id": "dayNight/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads the day and night settings that a channel supports.",
              "swift": "vapix.dayNight.getCapabilities(channel: Int? = nil) async throws -> [DayNight.Capabilities]",
              "documentation": "https://developer.axis.com/vapix/network-video/daynight-api/#getcapabilities",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/daynight.cgi",
              "method": "getCapabilities",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<Capabilities>", "fields": []},
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0; all channels by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "dayNight/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads the day and night settings of a channel.",
              "swift": "vapix.dayNight.getConfiguration(channel: Int? = nil) async throws -> [DayNight.Configuration]",
              "documentation": "https://developer.axis.com/vapix/network-video/daynight-api/#getconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/daynight.cgi",
              "method": "getConfiguration",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "read",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<Configuration>", "fields": []},
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0; all channels by default.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "dayNight/setConfiguration",
              "name": "setConfiguration",
              "summary": "Changes the day and night settings of a channel.",
              "swift": "vapix.dayNight.setConfiguration(channel: Int, dayNightDwellTime: Duration? = nil, dayNightShiftLevel: Int? = nil, nightDayDwellTime: Duration? = nil, nightDayShiftLevel: Int? = nil, autotune: Bool? = nil, nightFilter: DayNight.NightFilter? = nil) async throws -> [DayNight.Configuration]",
              "documentation": "https://developer.axis.com/vapix/network-video/daynight-api/#setconfiguration",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/daynight.cgi",
              "method": "setConfiguration",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "reply": {"form": "data", "type": "list<Configuration>", "fields": []},
              "parameters": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0.", "place": "params", "isRequired": true},
                {"name": "dayNightDwellTime", "wire": "DayNightDwellTime", "type": "duration<fractional-seconds>", "summary": "The time that it must be dark before night begins, 1 second to 10 minutes.", "place": "params", "isRequired": false},
                {"name": "dayNightShiftLevel", "wire": "DayNightShiftLevel", "type": "int32", "summary": "The darkness at which night begins, 0 (bright) to 100 (dark).", "place": "params", "isRequired": false},
                {"name": "nightDayDwellTime", "wire": "NightDayDwellTime", "type": "duration<fractional-seconds>", "summary": "The time that it must be bright before day begins, 1 second to 10 minutes.", "place": "params", "isRequired": false},
                {"name": "nightDayShiftLevel", "wire": "NightDayShiftLevel", "type": "int32", "summary": "The darkness at which day begins, if the channel supports this and autotune is off; higher is darker.", "place": "params", "isRequired": false},
                {"name": "autotune", "wire": "Autotune", "type": "bool", "summary": "Whether the device itself adjusts when day begins, if the channel supports this.", "place": "params", "isRequired": false},
                {"name": "nightFilter", "wire": "NightFilter", "type": "NightFilter", "summary": "The filter in use while the infrared-cut filter is off, if the channel supports it.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "dayNight/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.dayNight.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/daynight-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/daynight.cgi",
              "method": "getSupportedVersions",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Capabilities",
              "summary": "The settings that a channel supports.",
              "fields": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0.", "isRequired": false},
                {"name": "supportsAutotune", "wire": "AutotuneSupport", "type": "bool", "summary": "Whether the device can itself adjust when day begins.", "isRequired": false},
                {"name": "supportsInfraredPass", "wire": "IrPassSupport", "type": "bool", "summary": "Whether the channel has a filter that lets only infrared light pass.", "isRequired": false},
                {"name": "supportsNightDayShiftLevel", "wire": "NightDayShiftLevelSupport", "type": "bool", "summary": "Whether the darkness at which day begins can be set.", "isRequired": false}
              ]
            },
            {
              "name": "Configuration",
              "summary": "The day and night settings of a channel.",
              "fields": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0.", "isRequired": false},
                {"name": "dayNightDwellTime", "wire": "DayNightDwellTime", "type": "duration<fractional-seconds>", "summary": "The time that it must be dark before night begins.", "isRequired": false},
                {"name": "dayNightShiftLevel", "wire": "DayNightShiftLevel", "type": "int32", "summary": "The darkness at which night begins, 0 (bright) to 100 (dark).", "isRequired": false},
                {"name": "nightDayDwellTime", "wire": "NightDayDwellTime", "type": "duration<fractional-seconds>", "summary": "The time that it must be bright before day begins.", "isRequired": false},
                {"name": "nightDayShiftLevel", "wire": "NightDayShiftLevel", "type": "int32", "summary": "The darkness at which day begins; higher is darker.", "isRequired": false},
                {"name": "autotune", "wire": "Autotune", "type": "bool", "summary": "Whether the device itself adjusts when day begins.", "isRequired": false},
                {"name": "nightFilter", "wire": "NightFilter", "type": "NightFilter", "summary": "The filter in use while the infrared-cut filter is off.", "isRequired": false}
              ]
            },
            {
              "name": "NightFilter",
              "summary": "The filter in use while the infrared-cut filter is off.",
              "words": [
                {"name": "infraredPass", "wire": "irpass", "summary": "A filter that lets only infrared light pass."},
                {"name": "clear", "wire": "clear", "summary": "Clear glass."}
              ]
            }
          ],
          "errors": [
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "unsupportedHTTPMethod", "code": "2107", "summary": "The HTTP method is not POST, or the transport failed otherwise."},
            {"name": "internalError", "code": "1100", "summary": "The device failed, or the channel does not support the setting or does not allow it now."}
          ]
        }
        """#
}
