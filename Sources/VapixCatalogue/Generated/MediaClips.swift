// Generated from Specs/media-clip-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Media clip API.
    static let mediaClips = #"""
        {
          "name": "mediaClips",
          "namespace": "MediaClips",
          "title": "Media clip API",
          "summary": "Sounds that are stored on the device.",
          "family": "VapixAudio",
          "documentation": "https://developer.axis.com/vapix/audio-systems/media-clip-api/",
          "discovery": "mediaclip",
          "since": "AXIS OS 5.40",
          "types": [],
          "errors": [],
          "operations": [
            {
              "id": "mediaClips/play",
              "name": "play",
              "summary": "Plays a clip, as an operator.",
              "swift": "vapix.mediaClips.play(clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil, audioOutput: Int? = nil, audioDeviceID: Int? = nil, audioOutputID: Int? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/mediaclip.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "play", "place": "url", "isRequired": true},
                {"name": "clip", "wire": "clip", "type": "int32", "summary": "The number of the clip; required without a location.", "place": "url", "isRequired": false},
                {"name": "location", "wire": "location", "type": "string", "summary": "The location of the clip; with the wildcard `*`, a random matching clip is played.", "place": "url", "isRequired": false},
                {"name": "repeatCount", "wire": "repeat", "type": "int32", "summary": "The number of repetitions; 0 (play once) by default, -1 to repeat forever.", "place": "url", "isRequired": false},
                {"name": "volume", "wire": "volume", "type": "int32", "summary": "The volume, in percent, 0 (mute) to 1000; 100 by default.", "place": "url", "isRequired": false},
                {"name": "audioOutput", "wire": "audiooutput", "type": "int32", "summary": "The audio output, from 1; deprecated since AXIS OS 11.7.", "place": "url", "isRequired": false},
                {"name": "audioDeviceID", "wire": "audiodeviceid", "type": "int32", "summary": "The audio device, from 0; not together with audioOutput.", "place": "url", "isRequired": false},
                {"name": "audioOutputID", "wire": "audiooutputid", "type": "int32", "summary": "The audio device's output, from 0; required with audioDeviceID.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "mediaClips/stop",
              "name": "stop",
              "summary": "Stops the clip that plays.",
              "swift": "vapix.mediaClips.stop() async throws -> String",
              "documentation": "https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/mediaclip.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "stop", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "mediaClips/upload",
              "name": "upload",
              "summary": "Stores a new clip.",
              "swift": "vapix.mediaClips.upload(file: FilePart, name: String? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/mediaclip.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "upload", "place": "url", "isRequired": true},
                {"name": "media", "wire": "media", "type": "string", "constant": "audio", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The name of the clip.", "place": "url", "isRequired": false},
                {"name": "file", "wire": "file", "type": "file", "summary": "The sound, in a format that the device supports.", "place": "part", "isRequired": true, "contentType": "audio/basic"}
              ]
            },
            {
              "id": "mediaClips/remove",
              "name": "remove",
              "summary": "Removes a clip.",
              "swift": "vapix.mediaClips.remove(clip: Int) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/mediaclip.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "remove", "place": "url", "isRequired": true},
                {"name": "clip", "wire": "clip", "type": "int32", "summary": "The number of the clip.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "mediaClips/update",
              "name": "update",
              "summary": "Renames a clip.",
              "swift": "vapix.mediaClips.update(clip: Int, name: String) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/mediaclip.cgi",
              "access": "operator",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "update", "place": "url", "isRequired": true},
                {"name": "clip", "wire": "clip", "type": "int32", "summary": "The number of the clip.", "place": "url", "isRequired": true},
                {"name": "name", "wire": "name", "type": "string", "summary": "The new name of the clip.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "mediaClips/download",
              "name": "download",
              "summary": "Reads a clip's sound.",
              "swift": "vapix.mediaClips.download(clip: Int) async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/mediaclip.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "audio/basic", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "download", "place": "url", "isRequired": true},
                {"name": "clip", "wire": "clip", "type": "int32", "summary": "The number of the clip.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "mediaClips/playClip",
              "name": "playClip",
              "summary": "Plays a clip, as a viewer.",
              "swift": "vapix.mediaClips.playClip(clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil, audioOutput: Int? = nil, audioDeviceID: Int? = nil, audioOutputID: Int? = nil) async throws -> String",
              "documentation": "https://developer.axis.com/vapix/audio-systems/media-clip-api/#play-media-clips",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/playclip.cgi",
              "access": "viewer",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "text", "fields": []},
              "parameters": [
                {"name": "clip", "wire": "clip", "type": "int32", "summary": "The number of the clip; required without a location.", "place": "url", "isRequired": false},
                {"name": "location", "wire": "location", "type": "string", "summary": "The location of the clip; with the wildcard `*`, a random matching clip is played.", "place": "url", "isRequired": false},
                {"name": "repeatCount", "wire": "repeat", "type": "int32", "summary": "The number of repetitions; 0 (play once) by default, -1 to repeat forever.", "place": "url", "isRequired": false},
                {"name": "volume", "wire": "volume", "type": "int32", "summary": "The volume, in percent, 0 (mute) to 1000; 100 by default.", "place": "url", "isRequired": false},
                {"name": "audioOutput", "wire": "audiooutput", "type": "int32", "summary": "The audio output, from 1; deprecated since AXIS OS 11.7.", "place": "url", "isRequired": false},
                {"name": "audioDeviceID", "wire": "audiodeviceid", "type": "int32", "summary": "The audio device, from 0; not together with audioOutput.", "place": "url", "isRequired": false},
                {"name": "audioOutputID", "wire": "audiooutputid", "type": "int32", "summary": "The audio device's output, from 0; required with audioDeviceID.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "mediaClips/stopClip",
              "name": "stopClip",
              "summary": "Stops the clip that plays, as a viewer, where `Properties.AudioClip.StopClip` is yes.",
              "swift": "vapix.mediaClips.stopClip() async throws -> String",
              "documentation": "https://developer.axis.com/vapix/audio-systems/media-clip-api/#stop-media-clips",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/stopclip.cgi",
              "access": "viewer",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [],
              "reply": {"form": "text", "fields": []}
            }
          ]
        }
        """#
}
