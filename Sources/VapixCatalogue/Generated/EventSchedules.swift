// Generated from Specs/event-schedules.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Event schedules.
    static let eventSchedules = #"""
        {
          "name": "eventSchedules",
          "namespace": "EventSchedules",
          "title": "Event schedules",
          "summary": "The times that rules and other functions of the device refer to.",
          "family": "VapixSystem",
          "documentation": "https://developer.axis.com/vapix/device-configuration/event-schedules-api/",
          "configuration": {
            "id": "event-schedules",
            "version": "2.0",
            "maturity": "released",
            "path": "/config/rest/event-schedules/v2",
            "nodes": [
              {"name": "", "path": "/config/rest/event-schedules/v2", "summary": "The times that rules and other functions of the device refer to.", "properties": []},
              {
                "name": "schedules",
                "path": "/config/rest/event-schedules/v2/schedules",
                "summary": "The schedules.",
                "key": "id",
                "properties": [
                  {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, com.axis.schedules.weekends for example.", "isRequired": true},
                  {"name": "name", "wire": "name", "type": "string", "summary": "The display name.", "isRequired": false},
                  {"name": "schedule", "wire": "schedule", "type": "string", "summary": "The times, as the lines DTSTART, DTEND and RRULE of iCalendar, RFC 5545.", "isRequired": false},
                  {"name": "scheduleType", "wire": "scheduleType", "type": "ScheduleType", "summary": "Whether the schedule describes intervals or moments.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "eventSchedules/schedules.list",
              "name": "schedules.list",
              "summary": "Lists the schedules.",
              "swift": "vapix.eventSchedules.schedules.list() async throws -> [EventSchedules.Schedule]",
              "documentation": "https://developer.axis.com/vapix/device-configuration/event-schedules-api/",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/event-schedules/v2/schedules",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Schedule>", "fields": []}
            },
            {
              "id": "eventSchedules/schedules.add",
              "name": "schedules.add",
              "summary": "Adds a schedule.",
              "swift": "vapix.eventSchedules.schedules.add(name: String, schedule: String, id: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/event-schedules-api/",
              "style": "rest",
              "httpMethod": "POST",
              "path": "/config/rest/event-schedules/v2/schedules",
              "access": "admin",
              "effect": "once",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The display name.", "place": "data", "isRequired": true},
                {"name": "schedule", "wire": "schedule", "type": "string", "summary": "The times, as the lines DTSTART, DTEND and RRULE of iCalendar, RFC 5545.", "place": "data", "isRequired": true},
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, com.axis.schedules.weekends for example.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "eventSchedules/schedules.set",
              "name": "schedules.set",
              "summary": "Changes a schedule; absent values stay unchanged.",
              "swift": "vapix.eventSchedules.schedules.set(_ id: String, name: String? = nil, schedule: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/event-schedules-api/",
              "style": "rest",
              "httpMethod": "PATCH",
              "path": "/config/rest/event-schedules/v2/schedules/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, com.axis.schedules.weekends for example.", "place": "path", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The display name.", "place": "data", "isRequired": false},
                {"name": "schedule", "wire": "schedule", "type": "string", "summary": "The times, as the lines DTSTART, DTEND and RRULE of iCalendar, RFC 5545.", "place": "data", "isRequired": false}
              ]
            },
            {
              "id": "eventSchedules/schedules.remove",
              "name": "schedules.remove",
              "summary": "Removes a schedule.",
              "swift": "vapix.eventSchedules.schedules.remove(_ id: String) async throws",
              "documentation": "https://developer.axis.com/vapix/device-configuration/event-schedules-api/",
              "style": "rest",
              "httpMethod": "DELETE",
              "path": "/config/rest/event-schedules/v2/schedules/{id}",
              "access": "admin",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "rest", "fields": []},
              "parameters": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, com.axis.schedules.weekends for example.", "place": "path", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Schedule",
              "summary": "A schedule.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, com.axis.schedules.weekends for example.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The display name.", "isRequired": false},
                {"name": "schedule", "wire": "schedule", "type": "string", "summary": "The times, as the lines DTSTART, DTEND and RRULE of iCalendar, RFC 5545.", "isRequired": false},
                {"name": "scheduleType", "wire": "scheduleType", "type": "ScheduleType", "summary": "Whether the schedule describes intervals or moments.", "isRequired": false}
              ]
            },
            {
              "name": "ScheduleType",
              "summary": "A kind of schedule.",
              "words": [
                {"name": "interval", "wire": "INTERVAL", "summary": "Intervals with a start and an end."}
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
