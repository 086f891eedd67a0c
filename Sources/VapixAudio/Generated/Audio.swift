// Generated from Specs/audio-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Sound from the device's microphone and to its speaker, over HTTP.
///
/// The parameters under `Audio` and `AudioSource` set the encoding of the sound.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/audio-systems/audio-api/>.
public struct Audio: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Streams sound from the device.
    ///
    /// The stream's media type states the encoding.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-api/#audio-data-request>.
    ///
    /// - Parameters:
    ///   - audio: Whether the stream has sound.
    ///   - bitRate: The bit rate in bits per second, from 8000 (`audiobitrate`).
    ///   - codec: The encoding (`audiocodec`).
    ///   - sampleRate: The sample rate in hertz, from 8000 (`audiosamplerate`).
    ///   - camera: The number of the audio configuration, from 1.
    ///   - audioChannel: The number of the audio source, from 1; not together with an audio device and an input
    ///     (`audiochannel`).
    ///   - audioDeviceID: The identifier of the audio device, from AudioDeviceControl (`audiodeviceid`).
    ///   - audioInputID: The identifier of the audio device's input (`audioinputid`).
    ///   - numberOfChannels: The number of audio channels, from 1 (`audionbrofchannels`).
    /// - Returns: The sound, as an endless stream of bytes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func receive(
        audio: Bool? = nil, bitRate: Int? = nil, codec: Codec? = nil, sampleRate: Int? = nil, camera: Int? = nil,
        audioChannel: Int? = nil, audioDeviceID: String? = nil, audioInputID: String? = nil,
        numberOfChannels: Int? = nil
    ) async throws -> ReplyStream {
        try await vapix.send(
            Self.receive(
                audio: audio, bitRate: bitRate, codec: codec, sampleRate: sampleRate, camera: camera,
                audioChannel: audioChannel, audioDeviceID: audioDeviceID, audioInputID: audioInputID,
                numberOfChannels: numberOfChannels))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func receive(
        audio: Bool? = nil, bitRate: Int? = nil, codec: Codec? = nil, sampleRate: Int? = nil, camera: Int? = nil,
        audioChannel: Int? = nil, audioDeviceID: String? = nil, audioInputID: String? = nil,
        numberOfChannels: Int? = nil
    ) -> VapixCall<ReplyStream> {
        VapixCall(
            id: "audio/receive", path: "/axis-cgi/audio/receive.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .stream("audio/basic")
        ) { query in
            query.append("httptype", "singlepart")
            query.append("audio", audio.map { $0 ? "1" : "0" })
            query.append("audiobitrate", bitRate)
            query.append("audiocodec", codec?.rawValue)
            query.append("audiosamplerate", sampleRate)
            query.append("camera", camera)
            query.append("audiochannel", audioChannel)
            query.append("audiodeviceid", audioDeviceID)
            query.append("audioinputid", audioInputID)
            query.append("audionbrofchannels", numberOfChannels)
        }
    }

    /// Streams sound from the device in parts, which some proxies need.
    ///
    /// Each packet states its encoding.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-api/#audio-data-request>.
    ///
    /// - Parameters:
    ///   - audio: Whether the stream has sound.
    ///   - bitRate: The bit rate in bits per second, from 8000 (`audiobitrate`).
    ///   - codec: The encoding (`audiocodec`).
    ///   - sampleRate: The sample rate in hertz, from 8000 (`audiosamplerate`).
    ///   - camera: The number of the audio configuration, from 1.
    ///   - audioChannel: The number of the audio source, from 1; not together with an audio device and an input
    ///     (`audiochannel`).
    ///   - audioDeviceID: The identifier of the audio device, from AudioDeviceControl (`audiodeviceid`).
    ///   - audioInputID: The identifier of the audio device's input (`audioinputid`).
    ///   - numberOfChannels: The number of audio channels, from 1 (`audionbrofchannels`).
    /// - Returns: The sound, as an endless stream of parts.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func receiveParts(
        audio: Bool? = nil, bitRate: Int? = nil, codec: Codec? = nil, sampleRate: Int? = nil, camera: Int? = nil,
        audioChannel: Int? = nil, audioDeviceID: String? = nil, audioInputID: String? = nil,
        numberOfChannels: Int? = nil
    ) async throws -> PartStream {
        try await vapix.send(
            Self.receiveParts(
                audio: audio, bitRate: bitRate, codec: codec, sampleRate: sampleRate, camera: camera,
                audioChannel: audioChannel, audioDeviceID: audioDeviceID, audioInputID: audioInputID,
                numberOfChannels: numberOfChannels))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func receiveParts(
        audio: Bool? = nil, bitRate: Int? = nil, codec: Codec? = nil, sampleRate: Int? = nil, camera: Int? = nil,
        audioChannel: Int? = nil, audioDeviceID: String? = nil, audioInputID: String? = nil,
        numberOfChannels: Int? = nil
    ) -> VapixCall<PartStream> {
        VapixCall(
            id: "audio/receiveParts", path: "/axis-cgi/audio/receive.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .stream("multipart/x-mixed-replace", opening: PartStream.init(_:))
        ) { query in
            query.append("httptype", "multipart")
            query.append("audio", audio.map { $0 ? "1" : "0" })
            query.append("audiobitrate", bitRate)
            query.append("audiocodec", codec?.rawValue)
            query.append("audiosamplerate", sampleRate)
            query.append("camera", camera)
            query.append("audiochannel", audioChannel)
            query.append("audiodeviceid", audioDeviceID)
            query.append("audioinputid", audioInputID)
            query.append("audionbrofchannels", numberOfChannels)
        }
    }

    /// Streams sound to the device; only one client at a time can send.
    ///
    /// A body whose size is known is answered when it has been played. One without an end, `HTTPBody(endless:)`, goes
    /// on until its sequence ends; the device ends the session if nothing comes for as long as the parameter
    /// `Audio.ReceiverTimeout` says, a second by default.
    ///
    /// The parameter `Properties.Audio.Decoder.Format` has the encodings that the device can play.
    ///
    /// Access: viewer; AXIS OS 5.00 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/audio-systems/audio-api/#transmit-audio-data>.
    ///
    /// - Parameters:
    ///   - sound: The sound.
    ///   - contentType: The encoding of the sound to send.
    ///   - audioDeviceID: The identifier of the audio device, from AudioDeviceControl (`audiodeviceid`).
    ///   - audioOutputID: The identifier of the audio device's output (`audiooutputid`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func transmit(
        sound: HTTPBody, contentType: MediaType, audioDeviceID: String? = nil, audioOutputID: String? = nil
    ) async throws {
        try await vapix.send(
            Self.transmit(
                sound: sound, contentType: contentType, audioDeviceID: audioDeviceID, audioOutputID: audioOutputID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func transmit(
        sound: HTTPBody, contentType: MediaType, audioDeviceID: String? = nil, audioOutputID: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "audio/transmit", path: "/axis-cgi/audio/transmit.cgi", access: .viewer, effect: .once, body: sound,
            contentType: contentType.rawValue, reply: .nothing
        ) { query in
            query.append("audiodeviceid", audioDeviceID)
            query.append("audiooutputid", audioOutputID)
        }
    }

    /// An encoding of sound.
    public struct Codec: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// G.711.
        @_alwaysEmitIntoClient
        public static var g711: Codec { Self(rawValue: "g711") }
        /// G.726.
        @_alwaysEmitIntoClient
        public static var g726: Codec { Self(rawValue: "g726") }
        /// AAC.
        @_alwaysEmitIntoClient
        public static var aac: Codec { Self(rawValue: "aac") }
        /// Opus.
        @_alwaysEmitIntoClient
        public static var opus: Codec { Self(rawValue: "opus") }
        /// LPCM.
        @_alwaysEmitIntoClient
        public static var lpcm: Codec { Self(rawValue: "lpcm") }
    }

    /// The encoding of the sound to send.
    public struct MediaType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// G.711 µ-law, 8 kHz, 64 kbit/s.
        @_alwaysEmitIntoClient
        public static var g711: MediaType { Self(rawValue: "audio/basic") }
        /// G.711 µ-law at twice the sample and bit rates, 16 kHz, 128 kbit/s.
        @_alwaysEmitIntoClient
        public static var axisMulaw128: MediaType { Self(rawValue: "audio/axis-mulaw-128") }
        /// G.726, 8 kHz, 32 kbit/s.
        @_alwaysEmitIntoClient
        public static var g726At32: MediaType { Self(rawValue: "audio/G726-32") }
        /// G.726, 8 kHz, 24 kbit/s.
        @_alwaysEmitIntoClient
        public static var g726At24: MediaType { Self(rawValue: "audio/G726-24") }
        /// AAC.
        @_alwaysEmitIntoClient
        public static var aac: MediaType { Self(rawValue: "audio/mpeg4-generic") }
        /// Opus.
        @_alwaysEmitIntoClient
        public static var opus: MediaType { Self(rawValue: "audio/opus") }
        /// LPCM.
        @_alwaysEmitIntoClient
        public static var lpcm: MediaType { Self(rawValue: "audio/L24") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The request is malformed.
        @_alwaysEmitIntoClient
        public static var badRequest: DeviceError.Code { 400 }
        /// Receiving or sending is not allowed in the present mode.
        @_alwaysEmitIntoClient
        public static var unsupportedHTTPMethod: DeviceError.Code { 405 }
        /// The sound's encoding is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMediaType: DeviceError.Code { 415 }
        /// The device's maximum number of clients is reached.
        @_alwaysEmitIntoClient
        public static var tooManyClients: DeviceError.Code { 503 }
    }
}

extension Vapix {
    /// Sound from the device's microphone and to its speaker, over HTTP.
    @_alwaysEmitIntoClient
    public var audio: Audio { Audio(vapix: self) }
}
