// Generated from Specs/audio-api.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Audio API.
    static let audio = #"""
        {
          "name": "audio",
          "namespace": "Audio",
          "title": "Audio API",
          "summary": "Sound from the device's microphone and to its speaker, over HTTP.",
          "family": "VapixAudio",
          "documentation": "https://developer.axis.com/vapix/audio-systems/audio-api/",
          "since": "AXIS OS 5.00",
          "operations": [
            {
              "id": "audio/receive",
              "name": "receive",
              "summary": "Streams sound from the device.",
              "swift": "vapix.audio.receive(audio: Bool? = nil, bitRate: Int? = nil, codec: Audio.Codec? = nil, sampleRate: Int? = nil, camera: Int? = nil, audioChannel: Int? = nil, audioDeviceID: String? = nil, audioInputID: String? = nil, numberOfChannels: Int? = nil) async throws -> ReplyStream",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-api/#audio-data-request",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/audio/receive.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "audio/basic", "fields": []},
              "parameters": [
                {"name": "httptype", "wire": "httptype", "type": "string", "constant": "singlepart", "place": "url", "isRequired": true},
                {"name": "audio", "wire": "audio", "type": "bit", "summary": "Whether the stream has sound.", "place": "url", "isRequired": false},
                {"name": "bitRate", "wire": "audiobitrate", "type": "int32", "summary": "The bit rate in bits per second, from 8000.", "place": "url", "isRequired": false},
                {"name": "codec", "wire": "audiocodec", "type": "Codec", "summary": "The encoding.", "place": "url", "isRequired": false},
                {"name": "sampleRate", "wire": "audiosamplerate", "type": "int32", "summary": "The sample rate in hertz, from 8000.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The number of the audio configuration, from 1.", "place": "url", "isRequired": false},
                {"name": "audioChannel", "wire": "audiochannel", "type": "int32", "summary": "The number of the audio source, from 1; not together with an audio device and an input.", "place": "url", "isRequired": false},
                {"name": "audioDeviceID", "wire": "audiodeviceid", "type": "string", "summary": "The identifier of the audio device, from AudioDeviceControl.", "place": "url", "isRequired": false},
                {"name": "audioInputID", "wire": "audioinputid", "type": "string", "summary": "The identifier of the audio device's input.", "place": "url", "isRequired": false},
                {"name": "numberOfChannels", "wire": "audionbrofchannels", "type": "int32", "summary": "The number of audio channels, from 1.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "audio/receiveParts",
              "name": "receiveParts",
              "summary": "Streams sound from the device in parts, which some proxies need.",
              "swift": "vapix.audio.receiveParts(audio: Bool? = nil, bitRate: Int? = nil, codec: Audio.Codec? = nil, sampleRate: Int? = nil, camera: Int? = nil, audioChannel: Int? = nil, audioDeviceID: String? = nil, audioInputID: String? = nil, numberOfChannels: Int? = nil) async throws -> PartStream",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-api/#audio-data-request",
              "style": "stream",
              "httpMethod": "GET",
              "path": "/axis-cgi/audio/receive.cgi",
              "access": "viewer",
              "effect": "read",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "stream", "contentType": "multipart/x-mixed-replace", "fields": []},
              "parameters": [
                {"name": "httptype", "wire": "httptype", "type": "string", "constant": "multipart", "place": "url", "isRequired": true},
                {"name": "audio", "wire": "audio", "type": "bit", "summary": "Whether the stream has sound.", "place": "url", "isRequired": false},
                {"name": "bitRate", "wire": "audiobitrate", "type": "int32", "summary": "The bit rate in bits per second, from 8000.", "place": "url", "isRequired": false},
                {"name": "codec", "wire": "audiocodec", "type": "Codec", "summary": "The encoding.", "place": "url", "isRequired": false},
                {"name": "sampleRate", "wire": "audiosamplerate", "type": "int32", "summary": "The sample rate in hertz, from 8000.", "place": "url", "isRequired": false},
                {"name": "camera", "wire": "camera", "type": "int32", "summary": "The number of the audio configuration, from 1.", "place": "url", "isRequired": false},
                {"name": "audioChannel", "wire": "audiochannel", "type": "int32", "summary": "The number of the audio source, from 1; not together with an audio device and an input.", "place": "url", "isRequired": false},
                {"name": "audioDeviceID", "wire": "audiodeviceid", "type": "string", "summary": "The identifier of the audio device, from AudioDeviceControl.", "place": "url", "isRequired": false},
                {"name": "audioInputID", "wire": "audioinputid", "type": "string", "summary": "The identifier of the audio device's input.", "place": "url", "isRequired": false},
                {"name": "numberOfChannels", "wire": "audionbrofchannels", "type": "int32", "summary": "The number of audio channels, from 1.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "audio/transmit",
              "name": "transmit",
              "summary": "Streams sound to the device; only one client at a time can send.",
              "swift": "vapix.audio.transmit(sound: HTTPBody, contentType: Audio.MediaType, audioDeviceID: String? = nil, audioOutputID: String? = nil) async throws",
              "documentation": "https://developer.axis.com/vapix/audio-systems/audio-api/#transmit-audio-data",
              "style": "upload",
              "httpMethod": "POST",
              "path": "/axis-cgi/audio/transmit.cgi",
              "access": "viewer",
              "effect": "once",
              "since": "AXIS OS 5.00",
              "sendsParameters": false,
              "reply": {"form": "none", "fields": []},
              "parameters": [
                {"name": "audioDeviceID", "wire": "audiodeviceid", "type": "string", "summary": "The identifier of the audio device, from AudioDeviceControl.", "place": "url", "isRequired": false},
                {"name": "audioOutputID", "wire": "audiooutputid", "type": "string", "summary": "The identifier of the audio device's output.", "place": "url", "isRequired": false},
                {"name": "sound", "wire": "sound", "type": "file", "summary": "The sound.", "place": "body", "isRequired": true, "contentType": "MediaType"},
                {"name": "contentType", "wire": "Content-Type", "type": "MediaType", "summary": "The encoding of the sound to send.", "place": "header", "isRequired": true}
              ]
            }
          ],
          "types": [
            {
              "name": "Codec",
              "summary": "An encoding of sound.",
              "words": [
                {"name": "g711", "wire": "g711", "summary": "G.711."},
                {"name": "g726", "wire": "g726", "summary": "G.726."},
                {"name": "aac", "wire": "aac", "summary": "AAC."},
                {"name": "opus", "wire": "opus", "summary": "Opus."},
                {"name": "lpcm", "wire": "lpcm", "summary": "LPCM."}
              ]
            },
            {
              "name": "MediaType",
              "summary": "The encoding of the sound to send.",
              "words": [
                {"name": "g711", "wire": "audio/basic", "summary": "G.711 µ-law, 8 kHz, 64 kbit/s."},
                {"name": "axisMulaw128", "wire": "audio/axis-mulaw-128", "summary": "G.711 µ-law at twice the sample and bit rates, 16 kHz, 128 kbit/s."},
                {"name": "g726At32", "wire": "audio/G726-32", "summary": "G.726, 8 kHz, 32 kbit/s."},
                {"name": "g726At24", "wire": "audio/G726-24", "summary": "G.726, 8 kHz, 24 kbit/s."},
                {"name": "aac", "wire": "audio/mpeg4-generic", "summary": "AAC."},
                {"name": "opus", "wire": "audio/opus", "summary": "Opus."},
                {"name": "lpcm", "wire": "audio/L24", "summary": "LPCM."}
              ]
            }
          ],
          "errors": [
            {"name": "badRequest", "code": "400", "summary": "The request is malformed."},
            {"name": "unsupportedHTTPMethod", "code": "405", "summary": "Receiving or sending is not allowed in the present mode."},
            {"name": "unsupportedMediaType", "code": "415", "summary": "The sound's encoding is not supported."},
            {"name": "tooManyClients", "code": "503", "summary": "The device's maximum number of clients is reached."}
          ]
        }
        """#
}
