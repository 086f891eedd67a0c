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
    public struct Receive: QueryOperation, VapixStream {
        package static let call = Query(
            id: "audioStreams/receive", path: "/axis-cgi/audio/receive.cgi", arguments: .get, access: .viewer,
            effect: .read)

        /// Whether there is sound.
        public var audio: Bool?
        /// The bit rate in bits per second, from 8000 (`audiobitrate`).
        public var bitRate: Int32?
        /// The encoding (`audiocodec`).
        public var codec: Codec?
        /// The sample rate in hertz, from 8000 (`audiosamplerate`).
        public var sampleRate: Int32?
        /// The audio configuration, from 1.
        public var camera: Int32?
        /// Whether the answer is in parts, as some proxies need it (`httptype`).
        public var httpType: HTTPType?
        /// The audio source, from 1; not with a device and an input (`audiochannel`).
        public var audioChannel: Int32?
        /// The audio device, as AudioDeviceControl names it (`audiodeviceid`).
        public var audioDeviceID: String?
        /// The audio device's input (`audioinputid`).
        public var audioInputID: String?
        /// How many channels, from 1 (`audionbrofchannels`).
        public var numberOfChannels: Int32?

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
            self.audio = audio
            self.bitRate = bitRate
            self.codec = codec
            self.sampleRate = sampleRate
            self.camera = camera
            self.httpType = httpType
            self.audioChannel = audioChannel
            self.audioDeviceID = audioDeviceID
            self.audioInputID = audioInputID
            self.numberOfChannels = numberOfChannels
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
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

    /// Streams sound to the device; only one caller at a time can.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/audio-systems/audio-api/#transmit-audio>.
    public struct Transmit: QueryOperation, VapixStream {
        package static let call = Query(
            id: "audioStreams/transmit", path: "/axis-cgi/audio/transmit.cgi", arguments: .post, access: .viewer,
            effect: .once)

        /// The audio device, as AudioDeviceControl names it (`audiodeviceid`).
        public var audioDeviceID: String?
        /// The audio device's output (`audiooutputid`).
        public var audioOutputID: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - audioDeviceID: The audio device, as AudioDeviceControl names it.
        ///   - audioOutputID: The audio device's output.
        public init(audioDeviceID: String? = nil, audioOutputID: String? = nil) {
            self.audioDeviceID = audioDeviceID
            self.audioOutputID = audioOutputID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
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
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// G.711.
        public static let g711 = Codec(rawValue: "g711")
        /// G.726.
        public static let g726 = Codec(rawValue: "g726")
        /// AAC.
        public static let aac = Codec(rawValue: "aac")
        /// Opus.
        public static let opus = Codec(rawValue: "opus")
        /// LPCM.
        public static let lpcm = Codec(rawValue: "lpcm")
    }

    /// Whether an answer is in parts.
    public struct HTTPType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It is not.
        public static let singlepart = HTTPType(rawValue: "singlepart")
        /// It is.
        public static let multipart = HTTPType(rawValue: "multipart")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The request is malformed.
        public static let badRequest: DeviceError.Code = 400
        /// Receiving or sending is not allowed in the present mode.
        public static let unsupportedHTTPMethod: DeviceError.Code = 405
        /// The sound's encoding is not supported.
        public static let unsupportedMediaType: DeviceError.Code = 415
        /// There are as many callers as the device allows.
        public static let tooManyClients: DeviceError.Code = 503
    }

    /// The API's calls; get it from ``Vapix/audioStreams``.
    public struct API: Sendable {
        let vapix: Vapix
    }
}

extension Vapix {
    /// Sound from the device's microphone and to its speaker, over HTTP; see ``AudioStreams``.
    public var audioStreams: AudioStreams.API { AudioStreams.API(vapix: self) }
}
