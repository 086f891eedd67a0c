// Generated from Specs/day-night.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// DayNight API.
    static let dayNight = #"""
        {
          "name": "dayNight",
          "namespace": "DayNight",
          "title": "DayNight API",
          "summary": "When the camera changes between day and night, if its infrared-cut filter is automatic.",
          "family": "VapixVideo",
          "documentation": "https://developer.axis.com/vapix/network-video/daynight-api/",
          "discovery": "daynight",
          "operations": [
            {
              "id": "dayNight/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads what a channel can be told about day and night.",
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
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "dayNight/getConfiguration",
              "name": "getConfiguration",
              "summary": "Reads when a channel changes between day and night.",
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
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0.", "place": "params", "isRequired": true}
              ]
            },
            {
              "id": "dayNight/setConfiguration",
              "name": "setConfiguration",
              "summary": "Sets when a channel changes between day and night.",
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
                {"name": "dayNightDwellTime", "wire": "DayNightDwellTime", "type": "duration<fractional-seconds>", "summary": "How long it must be dark before night begins, from 1 second to 10 minutes.", "place": "params", "isRequired": false},
                {"name": "dayNightShiftLevel", "wire": "DayNightShiftLevel", "type": "int32", "summary": "When night begins, from 0 to 100, where more means darker.", "place": "params", "isRequired": false},
                {"name": "nightDayDwellTime", "wire": "NightDayDwellTime", "type": "duration<fractional-seconds>", "summary": "How long it must be bright before day begins, from 1 second to 10 minutes.", "place": "params", "isRequired": false},
                {"name": "nightDayShiftLevel", "wire": "NightDayShiftLevel", "type": "int32", "summary": "When day begins, where more means darker; only if the channel can and does not tune itself.", "place": "params", "isRequired": false},
                {"name": "autotune", "wire": "Autotune", "type": "bool", "summary": "Whether the device itself finds when day begins, if the channel can.", "place": "params", "isRequired": false}
              ]
            },
            {
              "id": "dayNight/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
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
              "summary": "What a channel can be told.",
              "fields": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0.", "isRequired": false},
                {"name": "supportsAutotune", "wire": "AutotuneSupport", "type": "bool", "summary": "Whether the device can find when day begins.", "isRequired": false},
                {"name": "supportsNightDayShiftLevel", "wire": "NightDayShiftLevelSupport", "type": "bool", "summary": "Whether it can be told when day begins.", "isRequired": false}
              ]
            },
            {
              "name": "Configuration",
              "summary": "When a channel changes between day and night.",
              "fields": [
                {"name": "channel", "wire": "channel", "type": "int32", "summary": "The channel, from 0.", "isRequired": false},
                {"name": "dayNightDwellTime", "wire": "DayNightDwellTime", "type": "duration<fractional-seconds>", "summary": "How long it must be dark before night begins.", "isRequired": false},
                {"name": "dayNightShiftLevel", "wire": "DayNightShiftLevel", "type": "int32", "summary": "When night begins, from 0 to 100, where more means darker.", "isRequired": false},
                {"name": "nightDayDwellTime", "wire": "NightDayDwellTime", "type": "duration<fractional-seconds>", "summary": "How long it must be bright before day begins.", "isRequired": false},
                {"name": "nightDayShiftLevel", "wire": "NightDayShiftLevel", "type": "int32", "summary": "When day begins, where more means darker.", "isRequired": false},
                {"name": "autotune", "wire": "Autotune", "type": "bool", "summary": "Whether the device itself finds when day begins.", "isRequired": false}
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
            {"name": "unsupportedHTTPMethod", "code": "2107", "summary": "The HTTP method is not POST, or something else is wrong with the transport."},
            {"name": "internalError", "code": "1100", "summary": "The device failed, or the channel does not have or does not now allow what was to be set."}
          ]
        }
        """#
}
