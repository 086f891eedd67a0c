// Generated from Specs/time-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Time API.
    static let time = #"""
        {
          "name": "time",
          "namespace": "Time",
          "title": "Time API",
          "summary": "The device's clock and time zone.",
          "family": "VapixClient",
          "documentation": "https://developer.axis.com/vapix/network-video/time-api/",
          "discovery": "time-service",
          "since": "AXIS OS 9.30",
          "deprecated": "From AXIS OS 12.4, the Time API of the device configuration replaces it.",
          "operations": [
            {
              "id": "time/getDateTimeInfo",
              "name": "getDateTimeInfo",
              "summary": "Reads the time and the time zone.",
              "swift": "vapix.time.getDateTimeInfo() async throws -> Time.DateTimeInfo",
              "documentation": "https://developer.axis.com/vapix/network-video/time-api/#getdatetimeinfo",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/time.cgi",
              "method": "getDateTimeInfo",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.30",
              "deprecated": "From AXIS OS 12.4, the Time API of the device configuration replaces it.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "DateTimeInfo", "fields": []}
            },
            {
              "id": "time/getAll",
              "name": "getAll",
              "summary": "Reads the time, the time zone, and the available time zones.",
              "swift": "vapix.time.getAll() async throws -> Time.AllInfo",
              "documentation": "https://developer.axis.com/vapix/network-video/time-api/#getall",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/time.cgi",
              "method": "getAll",
              "apiVersion": "1.0",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.30",
              "deprecated": "From AXIS OS 12.4, the Time API of the device configuration replaces it.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "AllInfo", "fields": []}
            },
            {
              "id": "time/setDateTime",
              "name": "setDateTime",
              "summary": "Sets the clock.",
              "swift": "vapix.time.setDateTime(dateTime: String) async throws -> Time.SetDateTimeReply",
              "documentation": "https://developer.axis.com/vapix/network-video/time-api/#setdatetime",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/time.cgi",
              "method": "setDateTime",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.30",
              "deprecated": "From AXIS OS 12.4, the Time API of the device configuration replaces it.",
              "sendsParameters": true,
              "parameters": [
                {"name": "dateTime", "wire": "dateTime", "type": "string", "summary": "The time in UTC, as YYYY-MM-DDThh:mm:ssZ, from 1970 to the latest year that the device supports.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "dateTime", "wire": "dateTime", "type": "string", "summary": "The time that was set.", "isRequired": false}
                ]
              }
            },
            {
              "id": "time/setTimeZone",
              "name": "setTimeZone",
              "summary": "Sets the time zone by its IANA name, which ends the use of the one from DHCP.",
              "swift": "vapix.time.setTimeZone(timeZone: String) async throws -> Time.SetTimeZoneReply",
              "documentation": "https://developer.axis.com/vapix/network-video/time-api/#settimezone",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/time.cgi",
              "method": "setTimeZone",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.30",
              "deprecated": "From AXIS OS 12.4, the Time API of the device configuration replaces it.",
              "sendsParameters": true,
              "parameters": [
                {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The time zone's IANA name, \"Europe/Stockholm\" for example.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The time zone that was set.", "isRequired": false}
                ]
              }
            },
            {
              "id": "time/setPosixTimeZone",
              "name": "setPosixTimeZone",
              "summary": "Sets the time zone by a POSIX rule in place of DHCP's; prefer an IANA name.",
              "swift": "vapix.time.setPosixTimeZone(posixTimeZone: String, enableDST: Bool) async throws -> Time.SetPosixTimeZoneReply",
              "documentation": "https://developer.axis.com/vapix/network-video/time-api/#setposixtimezone",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/time.cgi",
              "method": "setPosixTimeZone",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.30",
              "deprecated": "From AXIS OS 12.4, the Time API of the device configuration replaces it.",
              "sendsParameters": true,
              "parameters": [
                {"name": "posixTimeZone", "wire": "posixTimeZone", "type": "string", "summary": "The POSIX rule, \"CET-1CEST,M3.5.0,M10.5.0/3\" for example.", "place": "params", "isRequired": true},
                {"name": "enableDST", "wire": "enableDst", "type": "bool", "summary": "Whether to follow the rule's daylight saving time.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "posixTimeZone", "wire": "posixTimeZone", "type": "string", "summary": "The POSIX rule that was set.", "isRequired": false},
                  {"name": "isDSTEnabled", "wire": "dstEnabled", "type": "bool", "summary": "Whether the rule's daylight saving time is followed.", "isRequired": false}
                ]
              }
            },
            {
              "id": "time/resetTimeZone",
              "name": "resetTimeZone",
              "summary": "Resets the time zone to the one from DHCP or to the default.",
              "swift": "vapix.time.resetTimeZone() async throws -> Time.ResetTimeZoneReply",
              "documentation": "https://developer.axis.com/vapix/network-video/time-api/#resettimezone",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/time.cgi",
              "method": "resetTimeZone",
              "apiVersion": "1.1",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 9.30",
              "deprecated": "From AXIS OS 12.4, the Time API of the device configuration replaces it.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "status", "wire": "status", "type": "string", "summary": "The word \"success\".", "isRequired": false}
                ]
              }
            },
            {
              "id": "time/getSupportedVersions",
              "name": "getSupportedVersions",
              "summary": "Reads which versions of this API the device has.",
              "swift": "vapix.time.getSupportedVersions() async throws -> SupportedVersions",
              "documentation": "https://developer.axis.com/vapix/network-video/time-api/#getsupportedversions",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/time.cgi",
              "method": "getSupportedVersions",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 9.30",
              "deprecated": "From AXIS OS 12.4, the Time API of the device configuration replaces it.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "type": "SupportedVersions", "fields": []}
            }
          ],
          "types": [
            {
              "name": "DateTimeInfo",
              "summary": "The time and the time zone.",
              "fields": [
                {"name": "dateTime", "wire": "dateTime", "type": "string", "summary": "The time in UTC, in ISO 8601.", "isRequired": true},
                {"name": "localDateTime", "wire": "localDateTime", "type": "string", "summary": "The local time, in ISO 8601.", "isRequired": false},
                {"name": "maximumYear", "wire": "maxYearSupported", "type": "int32", "summary": "The latest year to which the clock can be set.", "isRequired": false},
                {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The time zone's IANA name, if there is one.", "isRequired": false},
                {"name": "posixTimeZone", "wire": "posixTimeZone", "type": "string", "summary": "The time zone's POSIX rule, if there is one.", "isRequired": false},
                {"name": "isDSTEnabled", "wire": "dstEnabled", "type": "bool", "summary": "Whether the POSIX rule's daylight saving time is followed; absent if there is no rule.", "isRequired": false},
                {"name": "dhcpTimeZone", "wire": "dhcpTimeZone", "type": "string", "summary": "The time zone from DHCP, an IANA name or a POSIX rule; from API version 1.1.", "isRequired": false},
                {"name": "isDHCPTimeZoneUsed", "wire": "dhcpTimeZoneUtilized", "type": "bool", "summary": "Whether the time zone from DHCP is used; from API version 1.1.", "isRequired": false}
              ]
            },
            {
              "name": "AllInfo",
              "summary": "The time, the time zone, and the available time zones.",
              "fields": [
                {"name": "dateTime", "wire": "dateTime", "type": "string", "summary": "The time in UTC, in ISO 8601.", "isRequired": true},
                {"name": "localDateTime", "wire": "localDateTime", "type": "string", "summary": "The local time, in ISO 8601.", "isRequired": false},
                {"name": "maximumYear", "wire": "maxYearSupported", "type": "int32", "summary": "The latest year to which the clock can be set.", "isRequired": false},
                {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The time zone's IANA name, if there is one.", "isRequired": false},
                {"name": "posixTimeZone", "wire": "posixTimeZone", "type": "string", "summary": "The time zone's POSIX rule, if there is one.", "isRequired": false},
                {"name": "isDSTEnabled", "wire": "dstEnabled", "type": "bool", "summary": "Whether the POSIX rule's daylight saving time is followed; absent if there is no rule.", "isRequired": false},
                {"name": "dhcpTimeZone", "wire": "dhcpTimeZone", "type": "string", "summary": "The time zone from DHCP, an IANA name or a POSIX rule; from API version 1.1.", "isRequired": false},
                {"name": "isDHCPTimeZoneUsed", "wire": "dhcpTimeZoneUtilized", "type": "bool", "summary": "Whether the time zone from DHCP is used; from API version 1.1.", "isRequired": false},
                {"name": "timeZones", "wire": "timeZones", "type": "list<string>", "summary": "The IANA names of the time zones that can be set.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1000", "summary": "The device failed; see the message or its log."},
            {"name": "invalidRequest", "code": "2000", "summary": "The request is invalid, not a POST for example."},
            {"name": "requestTooLarge", "code": "2001", "summary": "The request's body is too large."},
            {"name": "invalidJSON", "code": "3000", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "4000", "summary": "The method does not exist."},
            {"name": "unsupportedVersion", "code": "4001", "summary": "The API version is not supported."},
            {"name": "notAuthorized", "code": "4002", "summary": "The device's own services refused the call; a wrong login is HTTP 401 instead."},
            {"name": "missingParameter", "code": "4003", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "4004", "summary": "A parameter's value is invalid."}
          ]
        }
        """#
}
