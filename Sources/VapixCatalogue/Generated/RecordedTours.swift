// Generated from Specs/recorded-tours.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Recorded tour API.
    static let recordedTours = #"""
        {
          "name": "recordedTours",
          "namespace": "RecordedTours",
          "title": "Recorded tour API",
          "summary": "Guard tours that are recorded while somebody steers the camera.",
          "family": "VapixPTZ",
          "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/",
          "discovery": "recorded-guard-tour",
          "operations": [
            {
              "id": "recordedTours/getSchemaVersions",
              "name": "getSchemaVersions",
              "summary": "Reads which versions of this API's XML schema the device has.",
              "swift": "vapix.recordedTours.getSchemaVersions() async throws -> [XMLSchemaVersion]",
              "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/#xml-schema-versions",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/recordedtour/getschemaversions.cgi",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "xml-response", "type": "list<XMLSchemaVersion>", "path": "SchemaVersion", "fields": []}
            },
            {
              "id": "recordedTours/list",
              "name": "list",
              "summary": "Lists the recorded tours.",
              "swift": "vapix.recordedTours.list(camera: Int? = nil, tourID: Int? = nil) async throws -> RecordedTours.ListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/#list",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/recordedtour/list.cgi",
              "access": "viewer",
              "effect": "read",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel or view area, from 1; all channels and view areas if absent.", "place": "url", "isRequired": false},
                {"name": "tourID", "wire": "recordedtourid", "type": "int32", "summary": "The tour's identifier, 0 to 9999; all tours if absent.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "ListSuccess",
                "fields": [
                  {"name": "tours", "wire": "RecordingInformation", "type": "list<Tour>", "summary": "The tours.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordedTours/record",
              "name": "record",
              "summary": "Starts to record a tour, and stops any guard tour of the channel.",
              "swift": "vapix.recordedTours.record(name: String? = nil, camera: Int? = nil, tourID: Int? = nil) async throws -> RecordedTours.RecordReply",
              "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/#record",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/recordedtour/record.cgi",
              "access": "operator",
              "effect": "once",
              "sendsParameters": false,
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "name", "wire": "nicename", "type": "string", "summary": "The name, of 31 characters or fewer from a-z, A-Z, 0-9, `.`, `-` and `_`.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The video channel or view area, from 1; devices can require it.", "place": "url", "isRequired": false},
                {"name": "tourID", "wire": "recordedtourid", "type": "int32", "summary": "The tour's identifier, 0 to 9999, which no other tour has; the device chooses an identifier if absent.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml-response",
                "element": "RecordSuccess",
                "fields": [
                  {"name": "tourID", "wire": "RecordingId", "type": "int32", "summary": "The tour's identifier.", "isRequired": true}
                ]
              }
            },
            {
              "id": "recordedTours/stopRecording",
              "name": "stopRecording",
              "summary": "Stops a recording.",
              "swift": "vapix.recordedTours.stopRecording(tourID: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/#stop-recording",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/recordedtour/stoprecording.cgi",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "tourID", "wire": "recordedtourid", "type": "int32", "summary": "The tour's identifier, 0 to 9999; all tours that are being recorded if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordedTours/play",
              "name": "play",
              "summary": "Plays a tour, in place of another that plays on the channel.",
              "swift": "vapix.recordedTours.play(tourID: Int, loops: Bool? = nil, loopDelay: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/#play",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/recordedtour/play.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "once",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "tourID", "wire": "recordedtourid", "type": "int32", "summary": "The tour's identifier, 0 to 9999.", "place": "url", "isRequired": true},
                {"name": "loops", "wire": "loop", "type": "bit", "summary": "Whether to repeat the tour until it is stopped; the tour plays once if absent.", "place": "url", "isRequired": false},
                {"name": "loopDelay", "wire": "loopdelay", "type": "duration<seconds>", "summary": "The pause between two rounds, 0 to 9999 seconds; the tour's default pause if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordedTours/stopPlayback",
              "name": "stopPlayback",
              "summary": "Stops playing a tour.",
              "swift": "vapix.recordedTours.stopPlayback(tourID: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/#stop-playback",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/recordedtour/stopplayback.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "tourID", "wire": "recordedtourid", "type": "int32", "summary": "The tour's identifier, 0 to 9999; all tours that are playing if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordedTours/pause",
              "name": "pause",
              "summary": "Pauses a tour that plays.",
              "swift": "vapix.recordedTours.pause(tourID: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/#pause",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/recordedtour/pause.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "tourID", "wire": "recordedtourid", "type": "int32", "summary": "The tour's identifier, 0 to 9999; all tours that are playing if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordedTours/resume",
              "name": "resume",
              "summary": "Resumes a paused tour.",
              "swift": "vapix.recordedTours.resume(tourID: Int? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/#resume",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/recordedtour/resume.cgi",
              "access": "viewer",
              "accessNote": "with the PTZ right",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "tourID", "wire": "recordedtourid", "type": "int32", "summary": "The tour's identifier, 0 to 9999; all paused tours if absent.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordedTours/modify",
              "name": "modify",
              "summary": "Changes the name or the pause of a tour that is neither recorded nor played.",
              "swift": "vapix.recordedTours.modify(tourID: Int, name: String? = nil, defaultLoopDelay: Duration? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/#modify",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/recordedtour/modify.cgi",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "tourID", "wire": "recordedtourid", "type": "int32", "summary": "The tour's identifier, 0 to 9999.", "place": "url", "isRequired": true},
                {"name": "name", "wire": "nicename", "type": "string", "summary": "The new name, of 31 characters or fewer from a-z, A-Z, 0-9, `.`, `-` and `_`; unchanged if absent.", "place": "url", "isRequired": false},
                {"name": "defaultLoopDelay", "wire": "defaultloopdelay", "type": "duration<seconds>", "summary": "The new pause between two rounds, 0 to 9999 seconds; unchanged if absent, 60 seconds for a new tour.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordedTours/remove",
              "name": "remove",
              "summary": "Removes a tour that is neither recorded nor played.",
              "swift": "vapix.recordedTours.remove(tourID: Int) async throws",
              "documentation": "https://developer.axis.com/vapix/network-video/guard-tour-api/#remove",
              "style": "query",
              "httpMethod": "POST",
              "path": "/axis-cgi/recordedtour/remove.cgi",
              "access": "operator",
              "effect": "idempotent",
              "sendsParameters": false,
              "reply": {"form": "xml-response", "element": "GeneralSuccess", "fields": []},
              "parameters": [
                {"name": "schemaversion", "wire": "schemaversion", "type": "string", "constant": "1", "place": "url", "isRequired": true},
                {"name": "tourID", "wire": "recordedtourid", "type": "int32", "summary": "The tour's identifier, 0 to 9999.", "place": "url", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Tour",
              "summary": "A recorded tour.",
              "fields": [
                {"name": "id", "wire": "RecordingId", "type": "int32", "summary": "The tour's identifier.", "isRequired": true},
                {"name": "name", "wire": "NiceName", "type": "string", "summary": "The tour's name.", "isRequired": false},
                {"name": "status", "wire": "Status", "type": "TourStatus", "summary": "Whether the tour is being recorded or played.", "isRequired": false},
                {"name": "camera", "wire": "Camera", "type": "int32", "summary": "The video channel or view area.", "isRequired": false},
                {"name": "defaultLoopDelay", "wire": "DefaultLoopDelay", "type": "duration<seconds>", "summary": "The pause between two rounds, in seconds.", "isRequired": false}
              ]
            },
            {
              "name": "TourStatus",
              "summary": "Whether a tour is recorded or played.",
              "words": [
                {"name": "playing", "wire": "playing", "summary": "The tour is played."},
                {"name": "recording", "wire": "recording", "summary": "The tour is recorded."},
                {"name": "stopped", "wire": "stopped", "summary": "The tour is neither recorded nor played."}
              ]
            }
          ],
          "errors": [
            {"name": "invalidTour", "code": "10", "summary": "There is no tour with this identifier, or the identifier is invalid."},
            {"name": "tourExists", "code": "20", "summary": "Another tour has this identifier."},
            {"name": "tooManyTours", "code": "30", "summary": "The device has the maximum number of tours."},
            {"name": "noSpace", "code": "40", "summary": "The device has no space for another tour."},
            {"name": "invalidParameter", "code": "50", "summary": "An argument's value is invalid."},
            {"name": "invalidState", "code": "60", "summary": "The state of the tour does not allow the request."},
            {"name": "unsupportedVersion", "code": "70", "summary": "The schema version is missing or not supported."},
            {"name": "generalError", "code": "100", "summary": "The device failed."}
          ]
        }
        """#
}
