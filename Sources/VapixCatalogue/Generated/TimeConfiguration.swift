// Generated from Specs/time-configuration.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Time API.
    static let timeConfiguration = #"""
        {
          "name": "timeConfiguration",
          "namespace": "TimeConfiguration",
          "title": "Time API",
          "summary": "The device's clock and its time zone.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/",
          "configuration": {
            "id": "time",
            "version": "2.0",
            "maturity": "released",
            "path": "/config/rest/time/v2",
            "nodes": [
              {
                "name": "",
                "path": "/config/rest/time/v2",
                "summary": "The device's clock and its time zone.",
                "properties": [
                  {"name": "dateAndTime", "wire": "time", "type": "ClockReading", "summary": "The date and time of the device's clock.", "isRequired": false},
                  {"name": "timeZone", "wire": "timeZone", "type": "TimeZoneSettings", "summary": "The settings of the time zone.", "isRequired": false}
                ]
              },
              {
                "name": "dateAndTime",
                "path": "/config/rest/time/v2/time",
                "summary": "The device's clock.",
                "properties": [
                  {"name": "dateTime", "wire": "dateTime", "type": "string", "summary": "The date and time in UTC, in the format of ISO 8601; from 1970 to the end of `lastYear`.", "isRequired": false},
                  {"name": "localDateTime", "wire": "localDateTime", "type": "string", "summary": "The local date and time, in the format of ISO 8601.", "isRequired": false},
                  {"name": "lastYear", "wire": "maxSupportedYear", "type": "int32", "summary": "The last year to which the clock can be set.", "isRequired": false}
                ]
              },
              {
                "name": "dateAndTime.dateTime",
                "path": "/config/rest/time/v2/time/dateTime",
                "summary": "The date and time in UTC (ISO 8601).",
                "properties": [
                  {"name": "dateTime", "wire": ".", "type": "string", "summary": "The date and time in UTC (ISO 8601).", "isRequired": false}
                ]
              },
              {
                "name": "timeZone",
                "path": "/config/rest/time/v2/timeZone",
                "summary": "The device's time zone, which is set in one of three ways.",
                "properties": [
                  {"name": "active", "wire": "activeTimeZone", "type": "string", "summary": "The time zone in use, by its name in the IANA database or in the POSIX format.", "isRequired": true},
                  {"name": "dhcp", "wire": "dhcp", "type": "DHCPTimeZone", "summary": "The time zone that the network supplies by DHCP.", "isRequired": false},
                  {"name": "iana", "wire": "iana", "type": "IANATimeZone", "summary": "The time zone by its name in the IANA database.", "isRequired": false},
                  {"name": "posix", "wire": "posix", "type": "POSIXTimeZone", "summary": "The time zone in the POSIX format.", "isRequired": false}
                ]
              },
              {
                "name": "timeZone.dhcp",
                "path": "/config/rest/time/v2/timeZone/dhcp",
                "summary": "The time zone that the network supplies by DHCP.",
                "properties": [
                  {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device uses the network's time zone; it does by default.", "isRequired": false},
                  {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The network's time zone, by name or in the POSIX format, if the network supplies one.", "isRequired": false}
                ]
              },
              {
                "name": "timeZone.dhcp.enabled",
                "path": "/config/rest/time/v2/timeZone/dhcp/enabled",
                "summary": "Whether the device uses the network's time zone.",
                "properties": [
                  {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether the device uses the network's time zone.", "isRequired": false}
                ]
              },
              {
                "name": "timeZone.iana",
                "path": "/config/rest/time/v2/timeZone/iana",
                "summary": "The time zone by its name in the IANA database.",
                "properties": [
                  {"name": "posixTimeZone", "wire": "posixTimeZone", "type": "string", "summary": "The time zone in the POSIX format, with the rules of the last transition.", "isRequired": false},
                  {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The time zone's name, \"Europe/Prague\" for example, if it was set by name.", "isRequired": false}
                ]
              },
              {
                "name": "timeZone.iana.name",
                "path": "/config/rest/time/v2/timeZone/iana/timeZone",
                "summary": "The time zone's name.",
                "properties": [
                  {"name": "name", "wire": ".", "type": "string", "summary": "The time zone's name.", "isRequired": false}
                ]
              },
              {
                "name": "timeZone.posix",
                "path": "/config/rest/time/v2/timeZone/posix",
                "summary": "The time zone in the POSIX format.",
                "properties": [
                  {"name": "usesDaylightSavingTime", "wire": "dstEnabled", "type": "bool", "summary": "Whether the time zone's rules for daylight saving time apply.", "isRequired": false},
                  {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The time zone, \"EST5EDT,M3.2.0,M11.1.0\" for example, if it was set in this format.", "isNullable": true, "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "timeConfiguration/get",
              "name": "get",
              "summary": "Reads the clock and all settings of the time zone.",
              "swift": "vapix.timeConfiguration.get() async throws -> TimeConfiguration.Settings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#get-all-settings",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/time/v2",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "Settings", "fields": []}
            },
            {
              "id": "timeConfiguration/dateAndTime.get",
              "name": "dateAndTime.get",
              "summary": "Reads the clock.",
              "swift": "vapix.timeConfiguration.dateAndTime.get() async throws -> TimeConfiguration.ClockReading",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#get-all-time-settings",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/time/v2/time",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "ClockReading", "fields": []}
            },
            {
              "id": "timeConfiguration/dateAndTime.dateTime.set",
              "name": "dateAndTime.dateTime.set",
              "summary": "Sets the clock.",
              "swift": "vapix.timeConfiguration.dateAndTime.dateTime.set(_ dateTime: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#set-time-and-date",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/time/v2/time/dateTime",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "dateTime", "wire": ".", "type": "string", "summary": "The date and time in UTC (ISO 8601).", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "timeConfiguration/timeZone.get",
              "name": "timeZone.get",
              "summary": "Reads all settings of the time zone.",
              "swift": "vapix.timeConfiguration.timeZone.get() async throws -> TimeConfiguration.TimeZoneSettings",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#get-all-time-zone-settings",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/time/v2/timeZone",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "TimeZoneSettings", "fields": []}
            },
            {
              "id": "timeConfiguration/timeZone.dhcp.get",
              "name": "timeZone.dhcp.get",
              "summary": "Reads the time zone of the network.",
              "swift": "vapix.timeConfiguration.timeZone.dhcp.get() async throws -> TimeConfiguration.DHCPTimeZone",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#timev2timezonedhcp",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/time/v2/timeZone/dhcp",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "DHCPTimeZone", "fields": []}
            },
            {
              "id": "timeConfiguration/timeZone.dhcp.enabled.set",
              "name": "timeZone.dhcp.enabled.set",
              "summary": "Turns on the network's time zone, which removes a time zone that was set.",
              "swift": "vapix.timeConfiguration.timeZone.dhcp.enabled.set(_ isEnabled: Bool) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#set-the-dhcp-time-zone",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/time/v2/timeZone/dhcp/enabled",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "isEnabled", "wire": ".", "type": "bool", "summary": "Whether the device uses the network's time zone.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "timeConfiguration/timeZone.iana.get",
              "name": "timeZone.iana.get",
              "summary": "Reads the time zone that was set by name.",
              "swift": "vapix.timeConfiguration.timeZone.iana.get() async throws -> TimeConfiguration.IANATimeZone",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#timev2timezoneiana",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/time/v2/timeZone/iana",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "IANATimeZone", "fields": []}
            },
            {
              "id": "timeConfiguration/timeZone.iana.name.set",
              "name": "timeZone.iana.name.set",
              "summary": "Sets the time zone by its name, which turns off the time zone of the network.",
              "swift": "vapix.timeConfiguration.timeZone.iana.name.set(_ name: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#set-the-iana-time-zone",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/time/v2/timeZone/iana/timeZone",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "name", "wire": ".", "type": "string", "summary": "The time zone's name.", "place": "whole", "isRequired": true}
              ]
            },
            {
              "id": "timeConfiguration/timeZone.iana.getTimeZoneList",
              "name": "timeZone.iana.getTimeZoneList",
              "summary": "Lists the time zones that the device knows by name.",
              "swift": "vapix.timeConfiguration.timeZone.iana.getTimeZoneList() async throws -> [TimeConfiguration.KnownTimeZone]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#gettimezonelist",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/time/v2/timeZone/iana/getTimeZoneList",
              "access": "operator",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<KnownTimeZone>", "fields": []}
            },
            {
              "id": "timeConfiguration/timeZone.posix.get",
              "name": "timeZone.posix.get",
              "summary": "Reads the time zone that was set in the POSIX format.",
              "swift": "vapix.timeConfiguration.timeZone.posix.get() async throws -> TimeConfiguration.POSIXTimeZone",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#timev2timezoneposix",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/time/v2/timeZone/posix",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "POSIXTimeZone", "fields": []}
            },
            {
              "id": "timeConfiguration/timeZone.posix.set",
              "name": "timeZone.posix.set",
              "summary": "Sets the time zone in the POSIX format.",
              "swift": "vapix.timeConfiguration.timeZone.posix.set(timeZone: Nullable<String>? = nil, usesDaylightSavingTime: Bool? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/time-api/#set-the-posix-time-zone",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/time/v2/timeZone/posix",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The time zone, \"EST5EDT,M3.2.0,M11.1.0\" for example, if it was set in this format.", "isNullable": true, "place": "data", "isRequired": false},
                {"name": "usesDaylightSavingTime", "wire": "dstEnabled", "type": "bool", "summary": "Whether the time zone's rules for daylight saving time apply.", "place": "data", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Settings",
              "summary": "The clock and the time zone.",
              "fields": [
                {"name": "dateAndTime", "wire": "time", "type": "ClockReading", "summary": "The date and time of the device's clock.", "isRequired": false},
                {"name": "timeZone", "wire": "timeZone", "type": "TimeZoneSettings", "summary": "The settings of the time zone.", "isRequired": false}
              ]
            },
            {
              "name": "ClockReading",
              "summary": "The device's clock.",
              "fields": [
                {"name": "dateTime", "wire": "dateTime", "type": "string", "summary": "The date and time in UTC, in the format of ISO 8601; from 1970 to the end of `lastYear`.", "isRequired": false},
                {"name": "localDateTime", "wire": "localDateTime", "type": "string", "summary": "The local date and time, in the format of ISO 8601.", "isRequired": false},
                {"name": "lastYear", "wire": "maxSupportedYear", "type": "int32", "summary": "The last year to which the clock can be set.", "isRequired": false}
              ]
            },
            {
              "name": "TimeZoneSettings",
              "summary": "The device's time zone.",
              "fields": [
                {"name": "active", "wire": "activeTimeZone", "type": "string", "summary": "The time zone in use, by its name in the IANA database or in the POSIX format.", "isRequired": true},
                {"name": "dhcp", "wire": "dhcp", "type": "DHCPTimeZone", "summary": "The time zone that the network supplies by DHCP.", "isRequired": false},
                {"name": "iana", "wire": "iana", "type": "IANATimeZone", "summary": "The time zone by its name in the IANA database.", "isRequired": false},
                {"name": "posix", "wire": "posix", "type": "POSIXTimeZone", "summary": "The time zone in the POSIX format.", "isRequired": false}
              ]
            },
            {
              "name": "DHCPTimeZone",
              "summary": "The time zone that the network supplies by DHCP.",
              "fields": [
                {"name": "isEnabled", "wire": "enabled", "type": "bool", "summary": "Whether the device uses the network's time zone; it does by default.", "isRequired": false},
                {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The network's time zone, by name or in the POSIX format, if the network supplies one.", "isRequired": false}
              ]
            },
            {
              "name": "IANATimeZone",
              "summary": "The time zone by its name in the IANA database.",
              "fields": [
                {"name": "posixTimeZone", "wire": "posixTimeZone", "type": "string", "summary": "The time zone in the POSIX format, with the rules of the last transition.", "isRequired": false},
                {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The time zone's name, \"Europe/Prague\" for example, if it was set by name.", "isRequired": false}
              ]
            },
            {
              "name": "POSIXTimeZone",
              "summary": "The time zone in the POSIX format.",
              "fields": [
                {"name": "usesDaylightSavingTime", "wire": "dstEnabled", "type": "bool", "summary": "Whether the time zone's rules for daylight saving time apply.", "isRequired": false},
                {"name": "timeZone", "wire": "timeZone", "type": "string", "summary": "The time zone, \"EST5EDT,M3.2.0,M11.1.0\" for example, if it was set in this format.", "isNullable": true, "isRequired": false}
              ]
            },
            {
              "name": "KnownTimeZone",
              "summary": "A time zone that the device knows.",
              "fields": [
                {"name": "name", "wire": "timeZone", "type": "string", "summary": "The time zone's name in the IANA database.", "isRequired": true}
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
