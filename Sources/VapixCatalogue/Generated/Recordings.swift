// Generated from Specs/recordings.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Recording API.
    static let recordings = #"""
        {
          "name": "recordings",
          "namespace": "Recordings",
          "title": "Recording API",
          "summary": "Recordings on the device's disks, and profiles that record without an end.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/",
          "since": "AXIS OS 5.40",
          "errors": [],
          "operations": [
            {
              "id": "recordings/addContinuousProfile",
              "name": "addContinuousProfile",
              "summary": "Adds a profile that records without an end.",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#add-continuous-recording-profile",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/continuous/addconfiguration.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The disk to record to.", "place": "url", "isRequired": true},
                {"name": "options", "wire": "options", "type": "string", "summary": "How to record, as in the URL of a stream: resolution=640x480 for example.", "place": "url", "isRequired": true},
                {"name": "eventID", "wire": "eventid", "type": "string", "summary": "What the recordings are found by; continuous if left out.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "profile", "wire": "configure/@profile", "type": "int32", "summary": "The profile's number.", "isRequired": true},
                  {"name": "result", "wire": "configure/@result", "type": "Outcome", "summary": "What became of it.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/listContinuousProfiles",
              "name": "listContinuousProfiles",
              "summary": "Lists the profiles that record without an end.",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#list-continuous-recording-profiles",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/continuous/listconfiguration.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "list<ContinuousProfile>", "element": "root", "path": "continuousrecordingconfigurations/continuousrecordingconfiguration", "fields": []},
              "parameters": [
                {"name": "profile", "wire": "profile", "type": "int32", "summary": "Only this profile.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordings/removeContinuousProfile",
              "name": "removeContinuousProfile",
              "summary": "Removes a profile that records without an end.",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-continuous-recording-profile",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/continuous/removeconfiguration.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "profile", "wire": "profile", "type": "int32", "summary": "The profile's number.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "profile", "wire": "remove/@profile", "type": "int32", "summary": "The profile's number.", "isRequired": false},
                  {"name": "result", "wire": "remove/@result", "type": "Outcome", "summary": "What became of it.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/list",
              "name": "list",
              "summary": "Lists recordings, newest first unless told otherwise.",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/list.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "recordingID", "wire": "recordingid", "type": "string", "summary": "The recording, or all for all of them.", "place": "url", "isRequired": false},
                {"name": "maximumNumberOfResults", "wire": "maxnumberofresults", "type": "int32", "summary": "How many to list at most.", "place": "url", "isRequired": false},
                {"name": "startAtResultNumber", "wire": "startatresultnumber", "type": "int32", "summary": "Which of them to start with.", "place": "url", "isRequired": false},
                {"name": "eventID", "wire": "eventid", "type": "string", "summary": "Only those of this event.", "place": "url", "isRequired": false},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "Only those on this disk.", "place": "url", "isRequired": false},
                {"name": "startTime", "wire": "starttime", "type": "string", "summary": "Only those with a part at or after this time.", "place": "url", "isRequired": false},
                {"name": "stopTime", "wire": "stoptime", "type": "string", "summary": "Only those with a part at or before this time.", "place": "url", "isRequired": false},
                {"name": "sortOrder", "wire": "sortorder", "type": "SortOrder", "summary": "Which come first.", "place": "url", "isRequired": false},
                {"name": "source", "wire": "source", "type": "string", "summary": "Only those of this source, a channel's number or Quad.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "totalNumberOfRecordings", "wire": "recordings/@totalnumberofrecordings", "type": "int32", "summary": "How many there are on all disks, or on the disk asked for.", "isRequired": false},
                  {"name": "numberOfRecordings", "wire": "recordings/@numberofrecordings", "type": "int32", "summary": "How many match, listed or not.", "isRequired": false},
                  {"name": "recordings", "wire": "recordings/recording", "type": "list<Recording>", "summary": "The recordings.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/listEventIDs",
              "name": "listEventIDs",
              "summary": "Lists the events that recordings can be found by.",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/list.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "listentity", "wire": "listentity", "type": "string", "constant": "eventid", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "Only on this disk.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "eventIDs", "wire": "eventids/eventid", "type": "list<string>", "summary": "The events.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/listSources",
              "name": "listSources",
              "summary": "Lists the sources that there are recordings of.",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/list.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "listentity", "wire": "listentity", "type": "string", "constant": "source", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "Only on this disk.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "sources", "wire": "sources/source", "type": "list<string>", "summary": "The sources, channels' numbers or the quad stream.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/start",
              "name": "start",
              "summary": "Starts a recording.",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#start-recording",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/record.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The disk to record to.", "place": "url", "isRequired": true},
                {"name": "options", "wire": "options", "type": "string", "summary": "How to record, as in the URL of a stream: streamprofile=MyProfile for example.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "recordingID", "wire": "record/@recordingid", "type": "string", "summary": "The recording's identifier.", "isRequired": true},
                  {"name": "result", "wire": "record/@result", "type": "Outcome", "summary": "What became of it.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/stop",
              "name": "stop",
              "summary": "Stops a recording.",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#stop-recording",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/stop.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "recordingID", "wire": "recordingid", "type": "string", "summary": "The recording.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "recordingID", "wire": "stop/@recordingid", "type": "string", "summary": "The recording.", "isRequired": false},
                  {"name": "result", "wire": "stop/@result", "type": "Outcome", "summary": "What became of it.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/remove",
              "name": "remove",
              "summary": "Removes recordings, either by their identifiers or by the other arguments.",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-recording",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/remove.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "list<RemovedRecording>", "element": "root", "path": "remove", "fields": []},
              "parameters": [
                {"name": "recordingIDs", "wire": "recordingid", "type": "list<string>", "summary": "The recordings, or all for all of them.", "separator": ",", "place": "url", "isRequired": false},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "Only those on this disk.", "place": "url", "isRequired": false},
                {"name": "beforeTime", "wire": "beforetime", "type": "string", "summary": "Those with a part at or before this time, running ones included.", "place": "url", "isRequired": false},
                {"name": "eventID", "wire": "eventid", "type": "string", "summary": "Those of this event.", "place": "url", "isRequired": false},
                {"name": "source", "wire": "source", "type": "string", "summary": "Those of this source.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordings/play",
              "name": "play",
              "summary": "Plays a recording of Motion JPEG, or its sound.",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#play-recording",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/play.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "deprecated": "Play over RTSP; no longer maintained since AXIS OS 10.2.",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "multipart/x-mixed-replace", "fields": []},
              "parameters": [
                {"name": "recordingID", "wire": "recordingid", "type": "string", "summary": "The recording.", "place": "url", "isRequired": true},
                {"name": "mediaType", "wire": "mediatype", "type": "MediaType", "summary": "Pictures or sound; pictures if left out.", "place": "url", "isRequired": false},
                {"name": "rate", "wire": "rate", "type": "string", "summary": "How fast, as a fraction from 1/1000 to 1000/1, or max.", "place": "url", "isRequired": false},
                {"name": "startTime", "wire": "starttime", "type": "string", "summary": "Where to start; the beginning if left out.", "place": "url", "isRequired": false},
                {"name": "stopTime", "wire": "stoptime", "type": "string", "summary": "Where to stop; the end if left out.", "place": "url", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Outcome",
              "summary": "What became of a request; a failure is an error, so only success is seen.",
              "words": [
                {"name": "ok", "wire": "OK", "summary": "It succeeded."},
                {"name": "error", "wire": "ERROR", "summary": "It failed."}
              ]
            },
            {
              "name": "ContinuousProfile",
              "summary": "A profile that records without an end.",
              "fields": [
                {"name": "profile", "wire": "@profile", "type": "int32", "summary": "Its number.", "isRequired": true},
                {"name": "diskID", "wire": "@diskid", "type": "string", "summary": "The disk that it records to.", "isRequired": false},
                {"name": "options", "wire": "@options", "type": "string", "summary": "How it records.", "isRequired": false},
                {"name": "eventID", "wire": "@eventid", "type": "string", "summary": "What its recordings are found by.", "isRequired": false}
              ]
            },
            {
              "name": "Recording",
              "summary": "A recording.",
              "fields": [
                {"name": "recordingID", "wire": "@recordingid", "type": "string", "summary": "Its identifier.", "isRequired": true},
                {"name": "diskID", "wire": "@diskid", "type": "string", "summary": "The disk that it is on.", "isRequired": false},
                {"name": "startTime", "wire": "@starttime", "type": "string", "summary": "When it started, in UTC.", "isRequired": false},
                {"name": "startTimeLocal", "wire": "@starttimelocal", "type": "string", "summary": "When it started, in local time.", "isRequired": false},
                {"name": "stopTime", "wire": "@stoptime", "type": "string", "summary": "When it stopped, in UTC; empty while it runs.", "isRequired": false},
                {"name": "stopTimeLocal", "wire": "@stoptimelocal", "type": "string", "summary": "When it stopped, in local time; empty while it runs.", "isRequired": false},
                {"name": "type", "wire": "@recordingtype", "type": "RecordingType", "summary": "Why it was made.", "isRequired": false},
                {"name": "eventID", "wire": "@eventid", "type": "string", "summary": "The event that started it.", "isRequired": false},
                {"name": "eventTrigger", "wire": "@eventtrigger", "type": "string", "summary": "What triggered that event.", "isRequired": false},
                {"name": "status", "wire": "@recordingstatus", "type": "RecordingStatus", "summary": "Whether it runs.", "isRequired": false},
                {"name": "source", "wire": "@source", "type": "string", "summary": "The channel, on encoders with several.", "isRequired": false},
                {"name": "video", "wire": "video", "type": "VideoTrack", "summary": "Its pictures.", "isRequired": false},
                {"name": "audio", "wire": "audio", "type": "AudioTrack", "summary": "Its sound.", "isRequired": false}
              ]
            },
            {
              "name": "RecordingType",
              "summary": "Why a recording was made.",
              "words": [
                {"name": "triggered", "wire": "triggered", "summary": "An event started it."},
                {"name": "scheduled", "wire": "scheduled", "summary": "A schedule started it."},
                {"name": "continuous", "wire": "continuous", "summary": "It has no end."}
              ]
            },
            {
              "name": "RecordingStatus",
              "summary": "Whether a recording runs.",
              "words": [
                {"name": "recording", "wire": "recording", "summary": "It runs."},
                {"name": "completed", "wire": "completed", "summary": "It is finished."},
                {"name": "unknown", "wire": "unknown", "summary": "The device does not know."}
              ]
            },
            {
              "name": "VideoTrack",
              "summary": "The pictures of a recording.",
              "fields": [
                {"name": "mimeType", "wire": "@mimetype", "type": "string", "summary": "Their type.", "isRequired": false},
                {"name": "source", "wire": "@source", "type": "string", "summary": "Their source.", "isRequired": false},
                {"name": "frameRate", "wire": "@framerate", "type": "string", "summary": "How many a second, as text.", "isRequired": false},
                {"name": "resolution", "wire": "@resolution", "type": "resolution", "summary": "Their size.", "isRequired": false},
                {"name": "width", "wire": "@width", "type": "int32", "summary": "Their width, in pixels.", "isRequired": false},
                {"name": "height", "wire": "@height", "type": "int32", "summary": "Their height, in pixels.", "isRequired": false}
              ]
            },
            {
              "name": "AudioTrack",
              "summary": "The sound of a recording.",
              "fields": [
                {"name": "mimeType", "wire": "@mimetype", "type": "string", "summary": "Its type.", "isRequired": false},
                {"name": "source", "wire": "@source", "type": "string", "summary": "Its source.", "isRequired": false},
                {"name": "bitRate", "wire": "@bitrate", "type": "int32", "summary": "Its bit rate.", "isRequired": false},
                {"name": "sampleRate", "wire": "@samplerate", "type": "int32", "summary": "Its sample rate.", "isRequired": false}
              ]
            },
            {
              "name": "RemovedRecording",
              "summary": "A recording that was removed.",
              "fields": [
                {"name": "recordingID", "wire": "@recordingid", "type": "string", "summary": "Its identifier.", "isRequired": false},
                {"name": "result", "wire": "@result", "type": "Outcome", "summary": "What became of it.", "isRequired": false}
              ]
            },
            {
              "name": "SortOrder",
              "summary": "Which recordings come first.",
              "words": [
                {"name": "ascending", "wire": "ascending", "summary": "The oldest."},
                {"name": "descending", "wire": "descending", "summary": "The newest."}
              ]
            },
            {
              "name": "MediaType",
              "summary": "What to play.",
              "words": [
                {"name": "video", "wire": "video", "summary": "Pictures."},
                {"name": "audio", "wire": "audio", "summary": "Sound."}
              ]
            }
          ]
        }
        """#
}
