// Generated from Specs/people-counter.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// AXIS People Counter API.
    static let peopleCounter = #"""
        {
          "name": "peopleCounter",
          "namespace": "PeopleCounter",
          "title": "AXIS People Counter API",
          "summary": "AXIS People Counter, which counts the people who pass a line in both directions.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/",
          "errors": [],
          "operations": [
            {
              "id": "peopleCounter/getCounts",
              "name": "getCounts",
              "summary": "Reads how many people have passed since midnight.",
              "swift": "vapix.peopleCounter.getCounts() async throws -> PeopleCounter.CountsReply",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#request-real-time-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "live-sum.json", "wire": "live-sum.json", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "serialNumber", "wire": "serial", "type": "string", "summary": "The camera's serial number.", "isRequired": false},
                  {"name": "name", "wire": "name", "type": "string", "summary": "The counter's name.", "isRequired": false},
                  {"name": "timestamp", "wire": "timestamp", "type": "string", "summary": "The camera's time, `20170503112756` for example.", "isRequired": false},
                  {"name": "peopleIn", "wire": "in", "type": "int64", "summary": "The number of people who went in today.", "isRequired": true},
                  {"name": "peopleOut", "wire": "out", "type": "int64", "summary": "The number of people who went out today.", "isRequired": true}
                ]
              }
            },
            {
              "id": "peopleCounter/listDays",
              "name": "listDays",
              "summary": "Lists the days for which there are counts.",
              "swift": "vapix.peopleCounter.listDays() async throws -> PeopleCounter.ListDaysReply",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#list-available-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "list-cnt.json", "wire": "list-cnt.json", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "timestamp", "wire": "timestamp", "type": "string", "summary": "The camera's time, `20170513132513` for example.", "isRequired": false},
                  {"name": "days", "wire": "days", "type": "list<string>", "summary": "The days, `20170510` for example.", "isRequired": false}
                ]
              }
            },
            {
              "id": "peopleCounter/exportBinary",
              "name": "exportBinary",
              "summary": "Reads the counts of days as a file for AXIS Store Data Manager.",
              "swift": "vapix.peopleCounter.exportBinary(days: String) async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#download-binary-data",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "application/octet-stream", "fields": []},
              "parameters": [
                {"name": "export-cnt", "wire": "export-cnt", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "days", "wire": "date", "type": "string", "summary": "The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter/exportCSV",
              "name": "exportCSV",
              "summary": "Reads the counts of days as lines of values that commas separate.",
              "swift": "vapix.peopleCounter.exportCSV(days: String? = nil, interval: PeopleCounter.Interval? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#request-csv-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "export-csv", "wire": "export-csv", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "days", "wire": "date", "type": "string", "summary": "The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out.", "place": "url", "isRequired": false},
                {"name": "interval", "wire": "res", "type": "Interval", "summary": "The length of the intervals; a quarter of an hour if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "peopleCounter/exportJSON",
              "name": "exportJSON",
              "summary": "Reads the counts of days as JSON.",
              "swift": "vapix.peopleCounter.exportJSON(days: String? = nil, interval: PeopleCounter.Interval? = nil) async throws -> JSONValue",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#request-json-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "json", "type": "json", "fields": []},
              "parameters": [
                {"name": "export-json", "wire": "export-json", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "days", "wire": "date", "type": "string", "summary": "The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out.", "place": "url", "isRequired": false},
                {"name": "interval", "wire": "res", "type": "Interval", "summary": "The length of the intervals; a quarter of an hour if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "peopleCounter/exportXML",
              "name": "exportXML",
              "summary": "Reads the counts of days as XML.",
              "swift": "vapix.peopleCounter.exportXML(days: String? = nil, interval: PeopleCounter.Interval? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#request-xml-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "export-xml", "wire": "export-xml", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "days", "wire": "date", "type": "string", "summary": "The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out.", "place": "url", "isRequired": false},
                {"name": "interval", "wire": "res", "type": "Interval", "summary": "The length of the intervals; a quarter of an hour if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "peopleCounter/clear",
              "name": "clear",
              "summary": "Deletes all counts from the camera permanently.",
              "swift": "vapix.peopleCounter.clear() async throws",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#clear-counting-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.apioperator",
              "access": "operator",
              "accessNote": "by the name of its path",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "clear-data", "wire": "clear-data", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter/getLines",
              "name": "getLines",
              "summary": "Reads where the counter's lines are in the picture.",
              "swift": "vapix.peopleCounter.getLines() async throws -> PeopleCounter.LinesReply",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#live-view-information",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "cntpos.json", "wire": "cntpos.json", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "width", "wire": "width", "type": "int32", "summary": "The width of the video stream, in pixels.", "isRequired": false},
                  {"name": "height", "wire": "height", "type": "int32", "summary": "The height of the video stream, in pixels.", "isRequired": false},
                  {"name": "left", "wire": "left", "type": "int32", "summary": "The start of the blue lines, in pixels from the left.", "isRequired": false},
                  {"name": "right", "wire": "right", "type": "int32", "summary": "The end of the blue lines, in pixels from the left.", "isRequired": false},
                  {"name": "top", "wire": "top", "type": "int32", "summary": "The position of the upper blue line, in pixels from the top.", "isRequired": false},
                  {"name": "bottom", "wire": "bottom", "type": "int32", "summary": "The position of the lower blue line, in pixels from the top.", "isRequired": false},
                  {"name": "areaTop", "wire": "yfirst", "type": "int32", "summary": "The upper side of the counting area, in pixels from the top, ignoring any curve.", "isRequired": false},
                  {"name": "areaBottom", "wire": "ylast", "type": "int32", "summary": "The lower side of the counting area, in pixels from the top, ignoring any curve.", "isRequired": false},
                  {"name": "radius", "wire": "radius", "type": "int32", "summary": "The radius of the counting area's curve, in pixels; 0 if the area has no curve.", "isRequired": false}
                ]
              }
            },
            {
              "id": "peopleCounter/showLog",
              "name": "showLog",
              "summary": "Reads the log of the system.",
              "swift": "vapix.peopleCounter.showLog() async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#show-the-system-log",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/local/tvpc/.apioperator",
              "access": "operator",
              "accessNote": "by the name of its path",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "text/plain", "fields": []},
              "parameters": [
                {"name": "show-logs", "wire": "show-logs", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter/generateLogArchive",
              "name": "generateLogArchive",
              "summary": "Reads the logs as a .tar.gz file.",
              "swift": "vapix.peopleCounter.generateLogArchive() async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#generate-a-log-archive",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/local/tvpc/.apioperator",
              "access": "operator",
              "accessNote": "by the name of its path",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "application/gzip", "fields": []},
              "parameters": [
                {"name": "generate-logs", "wire": "generate-logs", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter/getParameters",
              "name": "getParameters",
              "summary": "Reads the application's parameters.",
              "swift": "vapix.peopleCounter.getParameters() async throws -> JSONValue",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#list-people-counter-parameters",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "json", "type": "json", "fields": []},
              "parameters": [
                {"name": "params.json", "wire": "params.json", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter/setParameters",
              "name": "setParameters",
              "summary": "Writes parameters of the application.",
              "swift": "vapix.peopleCounter.setParameters(_ values: [String: String]) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#set-people-counter-parameters",
              "style": "query",
              "httpMethod": "POST",
              "path": "/local/tvpc/.apioperator",
              "access": "operator",
              "accessNote": "by the name of its path",
              "effect": "idempotent",
              "since": "AXIS OS 5.60",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "setparams", "wire": "setparams", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "values", "wire": "values", "type": "parameters", "summary": "The parameters with their new values, `Counter.Height` for example.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter/getOccupancy",
              "name": "getOccupancy",
              "summary": "Reads how many people are in the area now.",
              "swift": "vapix.peopleCounter.getOccupancy() async throws -> JSONValue",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#real-time-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "json", "type": "json", "fields": []},
              "parameters": [
                {"name": "live-occupancy.json", "wire": "live-occupancy.json", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter/resetOccupancy",
              "name": "resetOccupancy",
              "summary": "Sets how many people are in the area now; only in the counter's naïve mode.",
              "swift": "vapix.peopleCounter.resetOccupancy(_ occupancy: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#reset-occupancy",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "idempotent",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "occupancy-reset", "wire": "occupancy-reset", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "occupancy", "wire": "occ", "type": "int32", "summary": "The number of people.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter/exportOccupancyCSV",
              "name": "exportOccupancyCSV",
              "summary": "Reads the occupancy of a day as lines of values that commas separate.",
              "swift": "vapix.peopleCounter.exportOccupancyCSV(days: String, interval: PeopleCounter.Interval) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#export-occupancy",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "occupancy-export-csv", "wire": "occupancy-export-csv", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "days", "wire": "date", "type": "string", "summary": "The day, `20180520` for example, or `all` for all days.", "place": "url", "isRequired": true},
                {"name": "interval", "wire": "res", "type": "Interval", "summary": "The length of the intervals.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "peopleCounter/exportOccupancyJSON",
              "name": "exportOccupancyJSON",
              "summary": "Reads the occupancy of a day.",
              "swift": "vapix.peopleCounter.exportOccupancyJSON(days: String, interval: PeopleCounter.Interval) async throws -> PeopleCounter.ExportOccupancyJSONReply",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#export-occupancy",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "occupancy-export-json", "wire": "occupancy-export-json", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "days", "wire": "date", "type": "string", "summary": "The day, `20180520` for example, or `all` for all days.", "place": "url", "isRequired": true},
                {"name": "interval", "wire": "res", "type": "Interval", "summary": "The length of the intervals.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "counter", "wire": "counter", "type": "OccupancyCounter", "summary": "The counter of people.", "isRequired": false},
                  {"name": "values", "wire": "data", "type": "map<list<double>>", "summary": "The values by start of interval, `20170908000000` for example: the occupancy, the average time of a stay, the people who went in and the people who went out.", "isRequired": false}
                ]
              }
            },
            {
              "id": "peopleCounter/exportOccupancyXML",
              "name": "exportOccupancyXML",
              "summary": "Reads the occupancy of a day as XML.",
              "swift": "vapix.peopleCounter.exportOccupancyXML(days: String, interval: PeopleCounter.Interval) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/people-counter-api/#export-occupancy",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/tvpc/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "occupancy-export-xml", "wire": "occupancy-export-xml", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "days", "wire": "date", "type": "string", "summary": "The day, `20180520` for example, or `all` for all days.", "place": "url", "isRequired": true},
                {"name": "interval", "wire": "res", "type": "Interval", "summary": "The length of the intervals.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Interval",
              "summary": "The length of the intervals that counts are for.",
              "words": [
                {"name": "minute", "wire": "1m", "summary": "A minute; only for the occupancy."},
                {"name": "quarterHour", "wire": "15m", "summary": "A quarter of an hour."},
                {"name": "hour", "wire": "1h", "summary": "An hour."},
                {"name": "day", "wire": "24h", "summary": "A day."}
              ]
            },
            {
              "name": "OccupancyCounter",
              "summary": "A counter of people in an area.",
              "fields": [
                {"name": "name", "wire": "name", "type": "string", "summary": "The application's name.", "isRequired": false},
                {"name": "serialNumber", "wire": "serial", "type": "string", "summary": "The camera's MAC address.", "isRequired": false},
                {"name": "interval", "wire": "delta", "type": "duration<seconds>", "summary": "The length of the intervals.", "isRequired": false},
                {"name": "types", "wire": "types", "type": "map<int64>", "summary": "The names of the values, each with a number; the order of the names is lost.", "isRequired": false}
              ]
            }
          ]
        }
        """#
}
