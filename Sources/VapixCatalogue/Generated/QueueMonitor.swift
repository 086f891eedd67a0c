// Generated from Specs/queue-monitor.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// AXIS Queue Monitor API.
    static let queueMonitor = #"""
        {
          "name": "queueMonitor",
          "namespace": "QueueMonitor",
          "title": "AXIS Queue Monitor API",
          "summary": "AXIS Queue Monitor, which counts the people who stand in up to three regions of the picture.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/queue-monitor-api/",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "queueMonitor/getCounts",
              "name": "getCounts",
              "summary": "Reads how many people stand in the regions now.",
              "swift": "vapix.queueMonitor.getCounts() async throws -> QueueMonitor.CountsReply",
              "documentation": "https://developer.axis.com/vapix/applications/queue-monitor-api/#get-real-time-people-in-queue-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/queue/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "live-sum-people.json", "wire": "live-sum-people.json", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "serialNumber", "wire": "serial", "type": "string", "summary": "The camera's serial number.", "isRequired": false},
                  {"name": "name", "wire": "name", "type": "string", "summary": "The counter's name.", "isRequired": false},
                  {"name": "timestamp", "wire": "timestamp", "type": "string", "summary": "The camera's time, `20170113181132` for example.", "isRequired": false},
                  {"name": "region1Name", "wire": "region1name", "type": "string", "summary": "The name of region 1.", "isRequired": false},
                  {"name": "region1People", "wire": "region1people", "type": "int32", "summary": "The number of people in region 1.", "isRequired": false},
                  {"name": "region2Name", "wire": "region2name", "type": "string", "summary": "The name of region 2.", "isRequired": false},
                  {"name": "region2People", "wire": "region2people", "type": "int32", "summary": "The number of people in region 2.", "isRequired": false},
                  {"name": "region3Name", "wire": "region3name", "type": "string", "summary": "The name of region 3.", "isRequired": false},
                  {"name": "region3People", "wire": "region3people", "type": "int32", "summary": "The number of people in region 3.", "isRequired": false}
                ]
              }
            },
            {
              "id": "queueMonitor/exportMinutesCSV",
              "name": "exportMinutesCSV",
              "summary": "Reads for how many minutes the queues were high, middle and low, as lines of values that commas separate.",
              "swift": "vapix.queueMonitor.exportMinutesCSV(days: String? = nil, interval: String? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/queue-monitor-api/#request-csv-minute-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/queue/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "export-csv-minutes", "wire": "export-csv-minutes", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "days", "wire": "date", "type": "string", "summary": "The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out.", "place": "url", "isRequired": false},
                {"name": "interval", "wire": "res", "type": "string", "summary": "The length of the intervals: `15m`, `1h`, `5h` or `24h` for example; `15m` if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "queueMonitor/exportPeopleCSV",
              "name": "exportPeopleCSV",
              "summary": "Reads how many people were in the regions on average, as lines of values that commas separate.",
              "swift": "vapix.queueMonitor.exportPeopleCSV(days: String? = nil, interval: String? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/queue-monitor-api/#request-csv-people-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/queue/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "export-csv-people", "wire": "export-csv-people", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "days", "wire": "date", "type": "string", "summary": "The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out.", "place": "url", "isRequired": false},
                {"name": "interval", "wire": "res", "type": "string", "summary": "The length of the intervals: `1m`, `15m`, `1h`, `120m` or `24h` for example; `15m` if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "queueMonitor/clear",
              "name": "clear",
              "summary": "Deletes the data from the camera.",
              "swift": "vapix.queueMonitor.clear() async throws",
              "documentation": "https://developer.axis.com/vapix/applications/queue-monitor-api/#clear-local-queue-data",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/queue/.apioperator",
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
              "id": "queueMonitor/getParameters",
              "name": "getParameters",
              "summary": "Reads the application's parameters.",
              "swift": "vapix.queueMonitor.getParameters() async throws -> JSONValue",
              "documentation": "https://developer.axis.com/vapix/applications/queue-monitor-api/#list-application-parameters",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/queue/.api",
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
              "id": "queueMonitor/setParameter",
              "name": "setParameter",
              "summary": "Writes a parameter of the application.",
              "swift": "vapix.queueMonitor.setParameter(_ name: String, value: String) async throws",
              "documentation": "https://developer.axis.com/vapix/applications/queue-monitor-api/#set-application-related-parameters",
              "style": "query",
              "httpMethod": "POST",
              "path": "/local/queue/.apioperator",
              "access": "operator",
              "accessNote": "by the name of its path",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "ok", "fields": []},
              "parameters": [
                {"name": "setparams", "wire": "setparams", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "name", "wire": "p1", "type": "string", "summary": "The parameter, `Counter.Enabled` for example.", "place": "url", "isRequired": true},
                {"name": "value", "wire": "v1", "type": "string", "summary": "The parameter's new value.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "queueMonitor/showLog",
              "name": "showLog",
              "summary": "Reads the log of the system.",
              "swift": "vapix.queueMonitor.showLog() async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/applications/queue-monitor-api/#show-the-system-log",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/local/queue/.apioperator",
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
              "id": "queueMonitor/generateLogArchive",
              "name": "generateLogArchive",
              "summary": "Reads the logs as a .tar.gz file.",
              "swift": "vapix.queueMonitor.generateLogArchive() async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/applications/queue-monitor-api/#generate-a-log-archive",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/local/queue/.apioperator",
              "access": "operator",
              "accessNote": "by the name of its path",
              "effect": "read",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "application/gzip", "fields": []},
              "parameters": [
                {"name": "generate-logs", "wire": "generate-logs", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ]
            }
          ]
        }
        """#
}
