// Generated from Specs/audio-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Sound from the device's microphone and to its speaker, over HTTP.
///
/// How sound is encoded is set by the parameters under `Audio` and `AudioSource`.
///
/// AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/audio-systems/audio-api/>.
public enum AudioStreams {
    /// Streams sound from the device.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/audio-systems/audio-api/#receive-audio>.
    public struct Receive: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - audio: Whether there is sound.
        ///   - bitRate: The bit rate in bits per second, from 8000.
        ///   - codec: The encoding.
        ///   - sampleRate: The sample rate in hertz, from 8000.
        ///   - camera: The audio configuration, from 1.
        ///   - httpType: Whether the answer is in parts, as some proxies need it.
        ///   - audioChannel: The audio source, from 1; not with a device and an input.
        ///   - audioDeviceID: The audio device, as AudioDeviceControl names it.
        ///   - audioInputID: The audio device's input.
        ///   - numberOfChannels: How many channels, from 1.
        public init(
            audio: Bool? = nil, bitRate: Int32? = nil, codec: Codec? = nil, sampleRate: Int32? = nil,
            camera: Int32? = nil, httpType: HTTPType? = nil, audioChannel: Int32? = nil, audioDeviceID: String? = nil,
            audioInputID: String? = nil, numberOfChannels: Int32? = nil
        ) {
            call = VapixCall(
                id: "audioStreams/receive", path: "/axis-cgi/audio/receive.cgi", arguments: .get, access: .viewer,
                effect: .read, reply: .stream
            ) { query in
                query.append("audio", audio.map { $0 ? "1" : "0" })
                query.append("audiobitrate", bitRate)
                query.append("audiocodec", codec?.rawValue)
                query.append("audiosamplerate", sampleRate)
                query.append("camera", camera)
                query.append("httptype", httpType?.rawValue)
                query.append("audiochannel", audioChannel)
                query.append("audiodeviceid", audioDeviceID)
                query.append("audioinputid", audioInputID)
                query.append("audionbrofchannels", numberOfChannels)
            }
        }
    }

    /// Streams sound to the device; only one caller at a time can.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/audio-systems/audio-api/#transmit-audio>.
    public struct Transmit: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - audioDeviceID: The audio device, as AudioDeviceControl names it.
        ///   - audioOutputID: The audio device's output.
        public init(audioDeviceID: String? = nil, audioOutputID: String? = nil) {
            call = VapixCall(
                id: "audioStreams/transmit", path: "/axis-cgi/audio/transmit.cgi", arguments: .post, access: .viewer,
                effect: .once, reply: .stream
            ) { query in
                query.append("audiodeviceid", audioDeviceID)
                query.append("audiooutputid", audioOutputID)
            }
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

    /// Whether an answer is in parts.
    public struct HTTPType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It is not.
        @_alwaysEmitIntoClient
        public static var singlepart: HTTPType { Self(rawValue: "singlepart") }
        /// It is.
        @_alwaysEmitIntoClient
        public static var multipart: HTTPType { Self(rawValue: "multipart") }
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
        /// There are as many callers as the device allows.
        @_alwaysEmitIntoClient
        public static var tooManyClients: DeviceError.Code { 503 }
    }
}

extension VapixCalls where API == AudioStreams {
}

extension Vapix {
    /// Sound from the device's microphone and to its speaker, over HTTP; see ``AudioStreams``.
    @_alwaysEmitIntoClient
    public var audioStreams: VapixCalls<AudioStreams> { VapixCalls(vapix: self) }
}
