// Generated from Specs/recordings.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Recording API.
    static let recordings = #"""
        {
          "name": "recordings",
          "namespace": "Recordings",
          "title": "Recording API",
          "summary": "Recordings on the device's disks, and profiles that record continuously.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/",
          "discovery": "recording",
          "since": "AXIS OS 5.40",
          "errors": [],
          "operations": [
            {
              "id": "recordings/addContinuousProfile",
              "name": "addContinuousProfile",
              "summary": "Adds a profile that records continuously.",
              "swift": "vapix.recordings.addContinuousProfile(diskID: String, options: String, eventID: String? = nil) async throws -> Recordings.AddContinuousProfileReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#add-continuous-recording-profile",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/continuous/addconfiguration.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "options", "wire": "options", "type": "string", "summary": "The arguments of the stream, as in the URL of a video request, `resolution=640x480` for example.", "place": "url", "isRequired": true},
                {"name": "eventID", "wire": "eventid", "type": "string", "summary": "The event identifier of the recordings, for use in a search; \"continuous\" if left out.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "profile", "wire": "configure/@profile", "type": "int32", "summary": "The profile's number.", "isRequired": true},
                  {"name": "result", "wire": "configure/@result", "type": "Outcome", "summary": "The outcome.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/listContinuousProfiles",
              "name": "listContinuousProfiles",
              "summary": "Lists the profiles that record continuously.",
              "swift": "vapix.recordings.listContinuousProfiles(profile: Int? = nil) async throws -> [Recordings.ContinuousProfile]",
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
                {"name": "profile", "wire": "profile", "type": "int32", "summary": "The number of the only profile to list; all profiles if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordings/removeContinuousProfile",
              "name": "removeContinuousProfile",
              "summary": "Removes a profile that records continuously.",
              "swift": "vapix.recordings.removeContinuousProfile(profile: Int) async throws -> Recordings.RemoveContinuousProfileReply",
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
                  {"name": "result", "wire": "remove/@result", "type": "Outcome", "summary": "The outcome.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/list",
              "name": "list",
              "summary": "Lists recordings, by default the newest first.",
              "swift": "vapix.recordings.list(recordingID: String? = nil, maximumNumberOfResults: Int? = nil, startAtResultNumber: Int? = nil, eventID: String? = nil, diskID: String? = nil, startTime: String? = nil, stopTime: String? = nil, sortOrder: Recordings.SortOrder? = nil, source: String? = nil) async throws -> Recordings.ListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#list-recordings",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/list.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "recordingID", "wire": "recordingid", "type": "string", "summary": "The identifier of the recording, or \"all\".", "place": "url", "isRequired": false},
                {"name": "maximumNumberOfResults", "wire": "maxnumberofresults", "type": "int32", "summary": "The maximum number of recordings to list.", "place": "url", "isRequired": false},
                {"name": "startAtResultNumber", "wire": "startatresultnumber", "type": "int32", "summary": "The position of the first recording to list among those that match.", "place": "url", "isRequired": false},
                {"name": "eventID", "wire": "eventid", "type": "string", "summary": "The event identifier of the recordings.", "place": "url", "isRequired": false},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk whose recordings to list; all disks if left out.", "place": "url", "isRequired": false},
                {"name": "startTime", "wire": "starttime", "type": "string", "summary": "The start time; only recordings with a part at or after this time are listed.", "place": "url", "isRequired": false},
                {"name": "stopTime", "wire": "stoptime", "type": "string", "summary": "The stop time; only recordings with a part at or before this time are listed.", "place": "url", "isRequired": false},
                {"name": "sortOrder", "wire": "sortorder", "type": "SortOrder", "summary": "The order of the recordings; the newest comes first if left out.", "place": "url", "isRequired": false},
                {"name": "source", "wire": "source", "type": "string", "summary": "The source of the recordings, a channel's number or \"Quad\".", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "totalNumberOfRecordings", "wire": "recordings/@totalnumberofrecordings", "type": "int32", "summary": "The number of recordings on all disks, or on the requested disk.", "isRequired": false},
                  {"name": "numberOfRecordings", "wire": "recordings/@numberofrecordings", "type": "int32", "summary": "The number of recordings that match, listed or not.", "isRequired": false},
                  {"name": "recordings", "wire": "recordings/recording", "type": "list<Recording>", "summary": "The recordings.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/listEventIDs",
              "name": "listEventIDs",
              "summary": "Lists the event identifiers of recordings.",
              "swift": "vapix.recordings.listEventIDs(diskID: String? = nil) async throws -> Recordings.ListEventIDsReply",
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
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk; all disks if left out.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "eventIDs", "wire": "eventids/eventid", "type": "list<string>", "summary": "The event identifiers.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/listSources",
              "name": "listSources",
              "summary": "Lists the sources of recordings.",
              "swift": "vapix.recordings.listSources(diskID: String? = nil) async throws -> Recordings.ListSourcesReply",
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
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk; all disks if left out.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "sources", "wire": "sources/source", "type": "list<string>", "summary": "The sources, each the number of a channel or the quad stream.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/start",
              "name": "start",
              "summary": "Starts a recording.",
              "swift": "vapix.recordings.start(diskID: String, options: String? = nil) async throws -> Recordings.StartReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#start-recording",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/record.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "options", "wire": "options", "type": "string", "summary": "The arguments of the stream, as in the URL of a video request, `streamprofile=MyProfile` for example.", "place": "url", "isRequired": false}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "recordingID", "wire": "record/@recordingid", "type": "string", "summary": "The recording's identifier.", "isRequired": true},
                  {"name": "result", "wire": "record/@result", "type": "Outcome", "summary": "The outcome.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/stop",
              "name": "stop",
              "summary": "Stops a recording.",
              "swift": "vapix.recordings.stop(recordingID: String) async throws -> Recordings.StopReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#stop-recording",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/record/stop.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "recordingID", "wire": "recordingid", "type": "string", "summary": "The identifier of the recording.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "recordingID", "wire": "stop/@recordingid", "type": "string", "summary": "The recording's identifier.", "isRequired": false},
                  {"name": "result", "wire": "stop/@result", "type": "Outcome", "summary": "The outcome.", "isRequired": false}
                ]
              }
            },
            {
              "id": "recordings/remove",
              "name": "remove",
              "summary": "Removes recordings, either by their identifiers or by the other arguments.",
              "swift": "vapix.recordings.remove(recordingIDs: [String] = [], diskID: String? = nil, beforeTime: String? = nil, eventID: String? = nil, source: String? = nil) async throws -> [Recordings.RemovedRecording]",
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
                {"name": "recordingIDs", "wire": "recordingid", "type": "list<string>", "summary": "The identifiers of the recordings, or \"all\".", "separator": ",", "place": "url", "isRequired": false},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk to remove recordings from, \"SD_DISK\" for example.", "place": "url", "isRequired": false},
                {"name": "beforeTime", "wire": "beforetime", "type": "string", "summary": "Recordings with a part at or before this time are removed as a whole, even if they are still running.", "place": "url", "isRequired": false},
                {"name": "eventID", "wire": "eventid", "type": "string", "summary": "The event identifier of the recordings.", "place": "url", "isRequired": false},
                {"name": "source", "wire": "source", "type": "string", "summary": "The source of the recordings.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "recordings/play",
              "name": "play",
              "summary": "Plays a recording of Motion JPEG, or its sound.",
              "swift": "vapix.recordings.play(recordingID: String, mediaType: Recordings.MediaType? = nil, rate: String? = nil, startTime: String? = nil, stopTime: String? = nil) async throws -> PartStream",
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
                {"name": "recordingID", "wire": "recordingid", "type": "string", "summary": "The identifier of the recording.", "place": "url", "isRequired": true},
                {"name": "mediaType", "wire": "mediatype", "type": "MediaType", "summary": "The part to play; pictures if left out.", "place": "url", "isRequired": false},
                {"name": "rate", "wire": "rate", "type": "string", "summary": "The playback rate, a fraction from `1/1000` to `1000/1`, or `max` for as fast as possible.", "place": "url", "isRequired": false},
                {"name": "startTime", "wire": "starttime", "type": "string", "summary": "The start time; the beginning of the recording if left out.", "place": "url", "isRequired": false},
                {"name": "stopTime", "wire": "stoptime", "type": "string", "summary": "The stop time; the end of the recording if left out.", "place": "url", "isRequired": false}
              ]
            }
          ],
          "types": [
            {
              "name": "Outcome",
              "summary": "The outcome of a request; a failure is thrown as an error.",
              "words": [
                {"name": "ok", "wire": "OK", "summary": "The request succeeded."},
                {"name": "error", "wire": "ERROR", "summary": "The request failed."}
              ]
            },
            {
              "name": "ContinuousProfile",
              "summary": "A profile that records continuously.",
              "fields": [
                {"name": "profile", "wire": "@profile", "type": "int32", "summary": "The profile's number.", "isRequired": true},
                {"name": "diskID", "wire": "@diskid", "type": "string", "summary": "The identifier of the disk that the profile records to.", "isRequired": false},
                {"name": "options", "wire": "@options", "type": "string", "summary": "The arguments of the stream, as in the URL of a video request.", "isRequired": false},
                {"name": "eventID", "wire": "@eventid", "type": "string", "summary": "The event identifier of the profile's recordings.", "isRequired": false}
              ]
            },
            {
              "name": "Recording",
              "summary": "A recording.",
              "fields": [
                {"name": "recordingID", "wire": "@recordingid", "type": "string", "summary": "The recording's identifier.", "isRequired": true},
                {"name": "diskID", "wire": "@diskid", "type": "string", "summary": "The identifier of the disk that the recording is on.", "isRequired": false},
                {"name": "startTime", "wire": "@starttime", "type": "string", "summary": "The start time, in UTC.", "isRequired": false},
                {"name": "startTimeLocal", "wire": "@starttimelocal", "type": "string", "summary": "The start time, in local time.", "isRequired": false},
                {"name": "stopTime", "wire": "@stoptime", "type": "string", "summary": "The stop time, in UTC; empty while the recording runs.", "isRequired": false},
                {"name": "stopTimeLocal", "wire": "@stoptimelocal", "type": "string", "summary": "The stop time, in local time; empty while the recording runs.", "isRequired": false},
                {"name": "type", "wire": "@recordingtype", "type": "RecordingType", "summary": "The reason for the recording.", "isRequired": false},
                {"name": "eventID", "wire": "@eventid", "type": "string", "summary": "The identifier of the event that started the recording.", "isRequired": false},
                {"name": "eventTrigger", "wire": "@eventtrigger", "type": "string", "summary": "The trigger of the event that started the recording.", "isRequired": false},
                {"name": "status", "wire": "@recordingstatus", "type": "RecordingStatus", "summary": "Whether the recording runs.", "isRequired": false},
                {"name": "source", "wire": "@source", "type": "string", "summary": "The video channel; only on encoders with several channels.", "isRequired": false},
                {"name": "video", "wire": "video", "type": "VideoTrack", "summary": "The video of the recording.", "isRequired": false},
                {"name": "audio", "wire": "audio", "type": "AudioTrack", "summary": "The audio of the recording.", "isRequired": false}
              ]
            },
            {
              "name": "RecordingType",
              "summary": "A reason for a recording.",
              "words": [
                {"name": "triggered", "wire": "triggered", "summary": "An event started the recording."},
                {"name": "scheduled", "wire": "scheduled", "summary": "A schedule started the recording."},
                {"name": "continuous", "wire": "continuous", "summary": "The device records continuously."}
              ]
            },
            {
              "name": "RecordingStatus",
              "summary": "Whether a recording runs.",
              "words": [
                {"name": "recording", "wire": "recording", "summary": "The recording runs."},
                {"name": "completed", "wire": "completed", "summary": "The recording is finished."},
                {"name": "unknown", "wire": "unknown", "summary": "The device does not know."}
              ]
            },
            {
              "name": "VideoTrack",
              "summary": "The video of a recording.",
              "fields": [
                {"name": "mimeType", "wire": "@mimetype", "type": "string", "summary": "The media type of the video.", "isRequired": false},
                {"name": "source", "wire": "@source", "type": "string", "summary": "The source of the video.", "isRequired": false},
                {"name": "frameRate", "wire": "@framerate", "type": "string", "summary": "The frame rate in pictures per second, as text.", "isRequired": false},
                {"name": "resolution", "wire": "@resolution", "type": "resolution", "summary": "The resolution of the video.", "isRequired": false},
                {"name": "width", "wire": "@width", "type": "int32", "summary": "The width of the pictures, in pixels.", "isRequired": false},
                {"name": "height", "wire": "@height", "type": "int32", "summary": "The height of the pictures, in pixels.", "isRequired": false}
              ]
            },
            {
              "name": "AudioTrack",
              "summary": "The audio of a recording.",
              "fields": [
                {"name": "mimeType", "wire": "@mimetype", "type": "string", "summary": "The media type of the audio.", "isRequired": false},
                {"name": "source", "wire": "@source", "type": "string", "summary": "The source of the audio.", "isRequired": false},
                {"name": "bitRate", "wire": "@bitrate", "type": "int32", "summary": "The bit rate of the audio.", "isRequired": false},
                {"name": "sampleRate", "wire": "@samplerate", "type": "int32", "summary": "The sample rate of the audio.", "isRequired": false}
              ]
            },
            {
              "name": "RemovedRecording",
              "summary": "A recording that was removed.",
              "fields": [
                {"name": "recordingID", "wire": "@recordingid", "type": "string", "summary": "The recording's identifier.", "isRequired": false},
                {"name": "result", "wire": "@result", "type": "Outcome", "summary": "The outcome.", "isRequired": false}
              ]
            },
            {
              "name": "SortOrder",
              "summary": "The order of recordings.",
              "words": [
                {"name": "ascending", "wire": "ascending", "summary": "The oldest recording comes first."},
                {"name": "descending", "wire": "descending", "summary": "The newest recording comes first."}
              ]
            },
            {
              "name": "MediaType",
              "summary": "The part of a recording to play.",
              "words": [
                {"name": "video", "wire": "video", "summary": "Pictures."},
                {"name": "audio", "wire": "audio", "summary": "Sound."}
              ]
            }
          ]
        }
        """#
}
