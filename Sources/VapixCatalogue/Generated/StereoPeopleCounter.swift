// Generated from Specs/people-counter-3d-old.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// 3D people counter API (old version).
    static let stereoPeopleCounter = #"""
        {
          "name": "stereoPeopleCounter",
          "namespace": "StereoPeopleCounter",
          "title": "3D people counter API (old version)",
          "summary": "AXIS 3D People Counter on stereo cameras before AXIS P8815-2.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/",
          "deprecated": "Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.",
          "errors": [],
          "operations": [
            {
              "id": "stereoPeopleCounter/getCounts",
              "name": "getCounts",
              "summary": "Reads how many people have passed since midnight.",
              "swift": "vapix.stereoPeopleCounter.getCounts() async throws -> StereoPeopleCounter.CountsReply",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#request-real-time-data-1",
              "style": "query",
              "httpMethod": "GET",
              "path": "/stereo/people-counter/counts.json",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "deprecated": "Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "serialNumber", "wire": "serial", "type": "string", "summary": "The camera's MAC address.", "isRequired": false},
                  {"name": "name", "wire": "name", "type": "string", "summary": "The application's name.", "isRequired": false},
                  {"name": "timestamp", "wire": "timestamp", "type": "string", "summary": "The camera's time, `20180115121710` for example.", "isRequired": false},
                  {"name": "peopleIn", "wire": "in", "type": "int64", "summary": "The number of people who went in today.", "isRequired": true},
                  {"name": "peopleOut", "wire": "out", "type": "int64", "summary": "The number of people who went out today.", "isRequired": true}
                ]
              }
            },
            {
              "id": "stereoPeopleCounter/exportCSV",
              "name": "exportCSV",
              "summary": "Reads the counts of days as lines of values that commas separate.",
              "swift": "vapix.stereoPeopleCounter.exportCSV(interval: StereoPeopleCounter.Interval, days: String? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#list-download-statistics",
              "style": "query",
              "httpMethod": "GET",
              "path": "/stereo/people-counter/export.csv",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "deprecated": "Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "days", "wire": "date", "type": "string", "summary": "The days: `20170110`, `20170110-20170112`, `20170110,20170112` or `all`; all if left out.", "place": "url", "isRequired": false},
                {"name": "interval", "wire": "resolution", "type": "Interval", "summary": "The length of the intervals.", "place": "url", "isRequired": true},
                {"name": "method", "wire": "method", "type": "string", "constant": "download", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "stereoPeopleCounter/exportJSON",
              "name": "exportJSON",
              "summary": "Reads the counts of days as JSON.",
              "swift": "vapix.stereoPeopleCounter.exportJSON(interval: StereoPeopleCounter.Interval, days: String? = nil) async throws -> JSONValue",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#list-download-statistics",
              "style": "query",
              "httpMethod": "GET",
              "path": "/stereo/people-counter/export.json",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "deprecated": "Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "json", "type": "json", "fields": []},
              "parameters": [
                {"name": "days", "wire": "date", "type": "string", "summary": "The days: `20170110`, `20170110-20170112`, `20170110,20170112` or `all`; all if left out.", "place": "url", "isRequired": false},
                {"name": "interval", "wire": "resolution", "type": "Interval", "summary": "The length of the intervals.", "place": "url", "isRequired": true},
                {"name": "method", "wire": "method", "type": "string", "constant": "download", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "stereoPeopleCounter/getFrameRate",
              "name": "getFrameRate",
              "summary": "Reads how many pictures per second the application examines.",
              "swift": "vapix.stereoPeopleCounter.getFrameRate() async throws -> StereoPeopleCounter.FrameRateReply",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#list-frame-rate",
              "style": "query",
              "httpMethod": "GET",
              "path": "/stereo/fps.json",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "deprecated": "Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "current", "wire": "fps", "type": "double", "summary": "The current frame rate, in pictures per second.", "isRequired": true},
                  {"name": "average5", "wire": "fps_5", "type": "double", "summary": "The average frame rate of the last 5 pictures, in pictures per second.", "isRequired": false},
                  {"name": "average50", "wire": "fps_50", "type": "double", "summary": "The average frame rate of the last 50 pictures, in pictures per second.", "isRequired": false},
                  {"name": "average100", "wire": "fps_100", "type": "double", "summary": "The average frame rate of the last 100 pictures, in pictures per second.", "isRequired": false},
                  {"name": "average1000", "wire": "fps_1000", "type": "double", "summary": "The average frame rate of the last 1000 pictures, in pictures per second.", "isRequired": false},
                  {"name": "frames", "wire": "frames", "type": "int64", "summary": "The number of counted pictures.", "isRequired": false}
                ]
              }
            },
            {
              "id": "stereoPeopleCounter/getIO",
              "name": "getIO",
              "summary": "Reads the latest I/O signals, `True` or `False`.",
              "swift": "vapix.stereoPeopleCounter.getIO() async throws -> String",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#io-interface",
              "style": "query",
              "httpMethod": "GET",
              "path": "/stereo/io.json",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "deprecated": "Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "text", "fields": []}
            },
            {
              "id": "stereoPeopleCounter/getParameters",
              "name": "getParameters",
              "summary": "Reads the application's parameters.",
              "swift": "vapix.stereoPeopleCounter.getParameters() async throws -> JSONValue",
              "documentation": "https://developer.axis.com/vapix/applications/p8815-2-3d-people-counter-api/#list-parameters",
              "style": "query",
              "httpMethod": "GET",
              "path": "/stereo/params.json",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "deprecated": "Axis no longer updates this API. AXIS P8815-2 has PeopleCounter3D instead.",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "json", "type": "json", "fields": []}
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
            }
          ]
        }
        """#
}
