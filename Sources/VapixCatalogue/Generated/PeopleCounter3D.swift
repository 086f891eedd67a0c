// Generated from Specs/people-counter-3d.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// P8815-2 3D people counter API.
    static let peopleCounter3D = #"""
        {
          "name": "peopleCounter3D",
          "namespace": "PeopleCounter3D",
          "title": "P8815-2 3D people counter API",
          "summary": "AXIS P8815-2, a 3D people counter.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/",
          "operations": [
            {
              "id": "peopleCounter3D/adjustOccupancy",
              "name": "adjustOccupancy",
              "summary": "Sets the estimated number of people in the area.",
              "swift": "vapix.peopleCounter3D.adjustOccupancy(_ occupancy: Int) async throws -> PeopleCounter3D.AdjustOccupancyReply",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#adjust-occupancy",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/a3dpc.cgi",
              "method": "adjustOccupancy",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": true,
              "parameters": [
                {"name": "occupancy", "wire": "occupancy", "type": "int32", "summary": "The new number of people.", "place": "params", "isRequired": true}
              ],
              "reply": {
                "form": "data",
                "fields": [
                  {"name": "message", "wire": "message", "type": "string", "summary": "A message to show to users.", "isRequired": false}
                ]
              }
            },
            {
              "id": "peopleCounter3D/restartPassthroughCountdown",
              "name": "restartPassthroughCountdown",
              "summary": "Restarts the count of people at 0 without an event.",
              "swift": "vapix.peopleCounter3D.restartPassthroughCountdown() async throws",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#restart-a-passthrough-countdown",
              "style": "json",
              "httpMethod": "POST",
              "path": "/axis-cgi/a3dpc.cgi",
              "method": "restartPassthroughCountdown",
              "apiVersion": "1.0",
              "access": "operator",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "data", "fields": []}
            },
            {
              "id": "peopleCounter3D/exportFootTraffic",
              "name": "exportFootTraffic",
              "summary": "Reads how many people went in and out in intervals.",
              "swift": "vapix.peopleCounter3D.exportFootTraffic(start: String, end: String, interval: PeopleCounter3D.Interval) async throws -> PeopleCounter3D.ExportFootTrafficReply",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#download-foot-traffic-statistics",
              "style": "query",
              "httpMethod": "GET",
              "path": "/a3dpc/api/export/json",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "start", "wire": "start", "type": "string", "summary": "The start: `now`, or the beginning of a day: `20200801`, `yesterday` or `today`.", "place": "url", "isRequired": true},
                {"name": "end", "wire": "end", "type": "string", "summary": "The end, in the same form as the start; a day stands for its beginning.", "place": "url", "isRequired": true},
                {"name": "interval", "wire": "resolution", "type": "Interval", "summary": "The length of the intervals.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "intervals", "wire": "data", "type": "list<FootTraffic>", "summary": "The intervals.", "isRequired": false}
                ]
              }
            },
            {
              "id": "peopleCounter3D/exportFootTrafficCSV",
              "name": "exportFootTrafficCSV",
              "summary": "Reads how many people went in and out in intervals, as lines of values that commas separate.",
              "swift": "vapix.peopleCounter3D.exportFootTrafficCSV(start: String, end: String, interval: PeopleCounter3D.Interval) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#download-foot-traffic-statistics",
              "style": "query",
              "httpMethod": "GET",
              "path": "/a3dpc/api/export/csv",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "start", "wire": "start", "type": "string", "summary": "The start: `now`, or the beginning of a day: `20200801`, `yesterday` or `today`.", "place": "url", "isRequired": true},
                {"name": "end", "wire": "end", "type": "string", "summary": "The end, in the same form as the start; a day stands for its beginning.", "place": "url", "isRequired": true},
                {"name": "interval", "wire": "resolution", "type": "Interval", "summary": "The length of the intervals.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter3D/exportOccupancy",
              "name": "exportOccupancy",
              "summary": "Reads the highest occupancy of intervals.",
              "swift": "vapix.peopleCounter3D.exportOccupancy(start: String, end: String, interval: PeopleCounter3D.Interval) async throws -> PeopleCounter3D.ExportOccupancyReply",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#download-occupancy-statistics",
              "style": "query",
              "httpMethod": "GET",
              "path": "/a3dpc/api/export_occupancy/json",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "start", "wire": "start", "type": "string", "summary": "The start: `now`, or the beginning of a day: `20200801`, `yesterday` or `today`.", "place": "url", "isRequired": true},
                {"name": "end", "wire": "end", "type": "string", "summary": "The end, in the same form as the start; a day stands for its beginning.", "place": "url", "isRequired": true},
                {"name": "interval", "wire": "resolution", "type": "Interval", "summary": "The length of the intervals, at least an hour.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "intervals", "wire": "data", "type": "list<Occupancy>", "summary": "The intervals.", "isRequired": false}
                ]
              }
            },
            {
              "id": "peopleCounter3D/exportOccupancyCSV",
              "name": "exportOccupancyCSV",
              "summary": "Reads the highest occupancy of intervals, as lines of values that commas separate.",
              "swift": "vapix.peopleCounter3D.exportOccupancyCSV(start: String, end: String, interval: PeopleCounter3D.Interval) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#download-occupancy-statistics",
              "style": "query",
              "httpMethod": "GET",
              "path": "/a3dpc/api/export_occupancy/csv",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "start", "wire": "start", "type": "string", "summary": "The start: `now`, or the beginning of a day: `20200801`, `yesterday` or `today`.", "place": "url", "isRequired": true},
                {"name": "end", "wire": "end", "type": "string", "summary": "The end, in the same form as the start; a day stands for its beginning.", "place": "url", "isRequired": true},
                {"name": "interval", "wire": "resolution", "type": "Interval", "summary": "The length of the intervals, at least an hour.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter3D/getOccupancy",
              "name": "getOccupancy",
              "summary": "Reads how many people are in the area now, as this camera and its secondary cameras count them.",
              "swift": "vapix.peopleCounter3D.getOccupancy() async throws -> PeopleCounter3D.OccupancyReply",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#request-real-time-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/a3dpc/api/occupancy",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "occupancy", "wire": "occupancy", "type": "int64", "summary": "The estimated number of people in the area.", "isRequired": true},
                  {"name": "serialNumber", "wire": "serial", "type": "string", "summary": "The camera's serial number.", "isRequired": false},
                  {"name": "timestamp", "wire": "timestamp", "type": "string", "summary": "The time, `2020-12-03T16:28:05+01:00` for example.", "isRequired": false},
                  {"name": "totalIn", "wire": "total_in", "type": "int64", "summary": "The number of people who went in.", "isRequired": false},
                  {"name": "totalOut", "wire": "total_out", "type": "int64", "summary": "The number of people who went out.", "isRequired": false}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "Interval",
              "summary": "The length of intervals.",
              "words": [
                {"name": "minute", "wire": "minute", "summary": "A minute."},
                {"name": "hour", "wire": "hour", "summary": "An hour."},
                {"name": "day", "wire": "day", "summary": "A day."}
              ]
            },
            {
              "name": "FootTraffic",
              "summary": "How many people went in and out in an interval.",
              "fields": [
                {"name": "start", "wire": "start", "type": "string", "summary": "The start in the camera's time, `2020-06-23 00:00:00` for example.", "isRequired": true},
                {"name": "end", "wire": "end", "type": "string", "summary": "The end of the interval, in the camera's time.", "isRequired": true},
                {"name": "peopleIn", "wire": "in", "type": "int64", "summary": "The number of people who went in.", "isRequired": true},
                {"name": "peopleOut", "wire": "out", "type": "int64", "summary": "The number of people who went out.", "isRequired": true}
              ]
            },
            {
              "name": "Occupancy",
              "summary": "The highest occupancy in an interval.",
              "fields": [
                {"name": "start", "wire": "start", "type": "string", "summary": "The start in the camera's time, `2023-01-08 00:00:00` for example.", "isRequired": true},
                {"name": "end", "wire": "end", "type": "string", "summary": "The end of the interval, in the camera's time.", "isRequired": true},
                {"name": "peak", "wire": "peak", "type": "int64", "summary": "The maximum number of people at one time.", "isRequired": true}
              ]
            }
          ],
          "errors": [
            {"name": "internalError", "code": "1100", "summary": "The device failed."},
            {"name": "noEffect", "code": "1200", "summary": "The feature is turned off, or another device estimates the occupancy; see the message."},
            {"name": "unsupportedVersion", "code": "2100", "summary": "The API version is not supported."},
            {"name": "invalidJSON", "code": "2101", "summary": "The request is not JSON."},
            {"name": "unsupportedMethod", "code": "2102", "summary": "The method is not supported."},
            {"name": "missingParameter", "code": "2103", "summary": "A required parameter is missing."},
            {"name": "invalidParameter", "code": "2104", "summary": "A parameter's value is invalid."},
            {"name": "notAuthorized", "code": "2105", "summary": "The user may not do this."},
            {"name": "notAuthenticated", "code": "2106", "summary": "The login is wrong or missing."},
            {"name": "transportError", "code": "2107", "summary": "The transport failed, because of the HTTP method for example."}
          ]
        }
        """#
}
