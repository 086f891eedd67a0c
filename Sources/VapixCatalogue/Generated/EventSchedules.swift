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
          "documentation": "https://github.com/dnobj/admz/blob/main/admz/snapshot/facets/event_schedules.py",
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
                  {"name": "name", "wire": "name", "type": "string", "summary": "The name for people.", "isRequired": false},
                  {"name": "schedule", "wire": "schedule", "type": "string", "summary": "The times in the format of iCalendar, RFC 5545; with an end they are intervals.", "isRequired": false},
                  {"name": "scheduleType", "wire": "scheduleType", "type": "ScheduleType", "summary": "Whether it is about intervals.", "isRequired": false}
                ]
              }
            ]
          },
          "operations": [
            {
              "id": "eventSchedules/schedules.list",
              "name": "schedules.list",
              "summary": "Lists the schedules.",
              "documentation": "https://github.com/dnobj/admz/blob/main/admz/snapshot/facets/event_schedules.py",
              "style": "rest",
              "httpMethod": "GET",
              "path": "/config/rest/event-schedules/v2/schedules",
              "access": "admin",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "rest", "type": "list<Schedule>", "fields": []}
            }
          ],
          "types": [
            {
              "name": "Schedule",
              "summary": "A schedule.",
              "fields": [
                {"name": "id", "wire": "id", "type": "string", "summary": "The identifier, com.axis.schedules.weekends for example.", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name for people.", "isRequired": false},
                {"name": "schedule", "wire": "schedule", "type": "string", "summary": "The times in the format of iCalendar, RFC 5545; with an end they are intervals.", "isRequired": false},
                {"name": "scheduleType", "wire": "scheduleType", "type": "ScheduleType", "summary": "Whether it is about intervals.", "isRequired": false}
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
