// Generated from Specs/demographic-identifier.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// AXIS Demographic Identifier API.
    static let demographicIdentifier = #"""
        {
          "name": "demographicIdentifier",
          "namespace": "DemographicIdentifier",
          "title": "AXIS Demographic Identifier API",
          "summary": "AXIS Demographic Identifier, which estimates the age and gender of the people whose faces it sees.",
          "family": "VapixAnalytics",
          "documentation": "https://developer.axis.com/vapix/applications/demographic-identifier-api/",
          "errors": [],
          "operations": [
            {
              "id": "demographicIdentifier/getLiveTracks",
              "name": "getLiveTracks",
              "summary": "Reads the faces that are in the picture now.",
              "swift": "vapix.demographicIdentifier.getLiveTracks() async throws -> DemographicIdentifier.LiveTracksReply",
              "documentation": "https://developer.axis.com/vapix/applications/demographic-identifier-api/#get-live-tracks-1",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/demographics/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "tracks-live.json", "wire": "tracks-live.json", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "live", "wire": "live", "type": "Tracks", "summary": "The faces in the picture.", "isRequired": false}
                ]
              }
            },
            {
              "id": "demographicIdentifier/getEndedTracks",
              "name": "getEndedTracks",
              "summary": "Reads the faces that have left the picture.",
              "swift": "vapix.demographicIdentifier.getEndedTracks(period: Duration? = nil) async throws -> DemographicIdentifier.EndedTracksReply",
              "documentation": "https://developer.axis.com/vapix/applications/demographic-identifier-api/#get-ended-tracks-1",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/demographics/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "tracks-ended.json", "wire": "tracks-ended.json", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "period", "wire": "time", "type": "duration<seconds>", "summary": "How far to look back, in whole seconds; 15 minutes if left out.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "ended", "wire": "ended", "type": "Tracks", "summary": "The faces that have left the picture.", "isRequired": false}
                ]
              }
            },
            {
              "id": "demographicIdentifier/getTracks",
              "name": "getTracks",
              "summary": "Reads the faces that are in the picture, and those that have left it.",
              "swift": "vapix.demographicIdentifier.getTracks(period: Duration? = nil) async throws -> DemographicIdentifier.TracksReply",
              "documentation": "https://developer.axis.com/vapix/applications/demographic-identifier-api/#get-live-and-ended-tracks-1",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/demographics/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "tracks-live-and-ended.json", "wire": "tracks-live-and-ended.json", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "period", "wire": "time", "type": "duration<seconds>", "summary": "How far to look back, in whole seconds; 15 minutes if left out.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "live", "wire": "live", "type": "Tracks", "summary": "The faces in the picture.", "isRequired": false},
                  {"name": "ended", "wire": "ended", "type": "Tracks", "summary": "The faces that have left the picture.", "isRequired": false}
                ]
              }
            },
            {
              "id": "demographicIdentifier/getFrameRate",
              "name": "getFrameRate",
              "summary": "Reads how many pictures per second the application examines.",
              "swift": "vapix.demographicIdentifier.getFrameRate() async throws -> DemographicIdentifier.FrameRateReply",
              "documentation": "https://developer.axis.com/vapix/applications/demographic-identifier-api/#get-fps",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/demographics/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "parameters": [
                {"name": "fps.json", "wire": "fps.json", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "json",
                "fields": [
                  {"name": "framesPerSecond", "wire": "fps", "type": "double", "summary": "The number of pictures examined per second.", "isRequired": true}
                ]
              }
            },
            {
              "id": "demographicIdentifier/restart",
              "name": "restart",
              "summary": "Restarts the application.",
              "swift": "vapix.demographicIdentifier.restart() async throws",
              "documentation": "https://developer.axis.com/vapix/applications/demographic-identifier-api/#restart-service",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/demographics/.apioperator",
              "access": "operator",
              "accessNote": "by the name of its path",
              "effect": "once",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "restart", "wire": "restart", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "demographicIdentifier/reboot",
              "name": "reboot",
              "summary": "Reboots the camera.",
              "swift": "vapix.demographicIdentifier.reboot() async throws",
              "documentation": "https://developer.axis.com/vapix/applications/demographic-identifier-api/#reboot-the-camera",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/demographics/.apioperator",
              "access": "operator",
              "accessNote": "by the name of its path",
              "effect": "once",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "reboot", "wire": "reboot", "type": "string", "constant": "", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "demographicIdentifier/exportJSON",
              "name": "exportJSON",
              "summary": "Reads the statistics of days as JSON.",
              "swift": "vapix.demographicIdentifier.exportJSON(days: String? = nil, interval: DemographicIdentifier.Interval? = nil) async throws -> JSONValue",
              "documentation": "https://developer.axis.com/vapix/applications/demographic-identifier-api/#get-statistics",
              "style": "query",
              "httpMethod": "GET",
              "path": "/local/demographics/.api",
              "access": "admin",
              "accessNote": "the page does not say",
              "effect": "read",
              "unverified": true,
              "sendsParameters": false,
              "reply": {"form": "json", "type": "json", "fields": []},
              "parameters": [
                {"name": "export-json", "wire": "export-json", "type": "string", "constant": "", "place": "url", "isRequired": true},
                {"name": "days", "wire": "date", "type": "string", "summary": "The days: `20170512`, `20170512-20170515`, `20170512,20170515` or `all`; all if left out.", "place": "url", "isRequired": false},
                {"name": "interval", "wire": "res", "type": "Interval", "summary": "The length of the intervals; quarters of an hour if left out.", "place": "url", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Tracks",
              "summary": "A list of faces.",
              "fields": [
                {"name": "start", "wire": "time_start", "type": "double", "summary": "The start of the examined period, in seconds since 1970; nil for faces in the picture.", "isRequired": false},
                {"name": "end", "wire": "time_end", "type": "double", "summary": "The end of the examined period, in seconds since 1970; nil for faces in the picture.", "isRequired": false},
                {"name": "tracks", "wire": "tracks", "type": "list<Track>", "summary": "The faces.", "isRequired": false}
              ]
            },
            {
              "name": "Track",
              "summary": "A face, for as long as it is in the picture.",
              "fields": [
                {"name": "start", "wire": "time_start", "type": "double", "summary": "When the face was first seen, in seconds since 1970.", "isRequired": true},
                {"name": "end", "wire": "time_end", "type": "double", "summary": "When the face was last seen, in seconds since 1970.", "isRequired": true},
                {"name": "averageGender", "wire": "gender_average", "type": "int32", "summary": "The average estimated gender since the start: -1 for female, 1 for male.", "isRequired": false},
                {"name": "averageAge", "wire": "age_average", "type": "int32", "summary": "The average estimated age since the start, in years.", "isRequired": false},
                {"name": "averageBoxSize", "wire": "boxsize_average", "type": "int32", "summary": "The average size of the face's box since the start.", "isRequired": false},
                {"name": "lastGender", "wire": "gender_last", "type": "int32", "summary": "The estimated gender when the face was last seen: -1 for female, 1 for male; nil after the face has left.", "isRequired": false},
                {"name": "lastAge", "wire": "age_last", "type": "int32", "summary": "The estimated age in years when the face was last seen; nil after the face has left.", "isRequired": false},
                {"name": "lastBoxSize", "wire": "boxsize_last", "type": "int32", "summary": "The size of the face's box when the face was last seen; nil after the face has left.", "isRequired": false}
              ]
            },
            {
              "name": "Interval",
              "summary": "The length of the intervals that statistics are for.",
              "words": [
                {"name": "quarterHour", "wire": "15m", "summary": "A quarter of an hour."},
                {"name": "hour", "wire": "1h", "summary": "An hour."},
                {"name": "day", "wire": "24h", "summary": "A day."}
              ]
            }
          ]
        }
        """#
}
