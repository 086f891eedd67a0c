// Generated from Specs/media-stream.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Video and sound as an endless file of Matroska or MP4.
///
/// API Discovery lists it as `media-cgi`.
///
/// See <https://developer.axis.com/vapix/network-video/media-stream-over-http/>.
public struct MediaStream: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Streams video and sound; arguments that are left out take the device's settings.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/media-stream-over-http/#axis-cgimediacgi>.
    ///
    /// - Parameters:
    ///   - camera: The video source or view area, from 1, or "quad"; 1 if absent.
    ///   - streamProfile: The name of the stream profile (`streamprofile`).
    ///   - container: The kind of file; Matroska if absent.
    ///   - hasVideo: Whether the stream has video; true if absent (`video`).
    ///   - hasAudio: Whether the stream has sound (`audio`).
    ///   - videoCodec: The video codec; H.264 if absent (`videocodec`).
    ///   - h264Profile: The profile of H.264 (`h264profile`).
    ///   - resolution: The size of the picture.
    ///   - fps: The frame rate, in frames per second; 0 for no limit.
    ///   - compression: The compression, 0 to 100; a higher value means less data and lower quality.
    ///   - rotation: The clockwise rotation in degrees, 0, 90, 180 or 270.
    ///   - mirror: Whether the picture is mirrored.
    ///   - color: Whether the picture has colors.
    ///   - squarePixel: Whether to correct the aspect ratio so that pixels are square (`squarepixel`).
    ///   - bitrateMode: The way to limit the bit rate (`videobitratemode`).
    ///   - bitratePriority: The property to keep when the bit rate is at its limit (`videobitratepriority`).
    ///   - maximumBitrate: The maximum bit rate for the mode `mbr`, in kbit/s (`videomaxbitrate`).
    ///   - averageTargetBitrate: The bit rate to reach on average for the mode `abr`, in kbit/s
    ///     (`videoabrtargetbitrate`).
    ///   - averageMaximumBitrate: The maximum bit rate for the mode `abr`, in kbit/s (`videoabrmaxbitrate`).
    ///   - averageRetentionTime: The time over which the mode `abr` averages, in whole days (`videoabrretentiontime`).
    ///   - frameSkipMode: The handling of pictures that are skipped (`videoframeskipmode`).
    ///   - zipstreamStrength: The strength of Zipstream, "off" or a number (`videozstrength`).
    ///   - zipstreamFPSMode: Whether Zipstream changes the frame rate (`videozfpsmode`).
    ///   - zipstreamGOPMode: Whether Zipstream changes the distance between key frames (`videozgopmode`).
    ///   - zipstreamMaximumGOPLength: The maximum distance between key frames with Zipstream, in frames
    ///     (`videozmaxgoplength`).
    ///   - audioCodec: The audio codec; AAC if absent (`audiocodec`).
    ///   - audioBitrate: The bit rate of sound, in bit/s (`audiobitrate`).
    ///   - audioSampleRate: The sample rate of sound, in Hz (`audiosamplerate`).
    ///   - audioChannelCount: The number of channels of sound, 1 or 2 (`audionbrofchannels`).
    ///   - audioChannel: The source of sound, 1; not together with audioDeviceID or audioInputID (`audiochannel`).
    ///   - audioDeviceID: The audio device, from 0; not together with audioChannel (`audiodeviceid`).
    ///   - audioInputID: The audio input, from 0; not together with audioChannel (`audioinputid`).
    /// - Returns: The reply as it arrives, and its headers.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func open(
        camera: String? = nil, streamProfile: String? = nil, container: Container? = nil, hasVideo: Bool? = nil,
        hasAudio: Bool? = nil, videoCodec: VideoCodec? = nil, h264Profile: H264Profile? = nil,
        resolution: Resolution? = nil, fps: Int? = nil, compression: Int? = nil, rotation: Int? = nil,
        mirror: Bool? = nil, color: Bool? = nil, squarePixel: Bool? = nil, bitrateMode: BitrateMode? = nil,
        bitratePriority: BitratePriority? = nil, maximumBitrate: Int? = nil, averageTargetBitrate: Int? = nil,
        averageMaximumBitrate: Int? = nil, averageRetentionTime: Duration? = nil, frameSkipMode: FrameSkipMode? = nil,
        zipstreamStrength: String? = nil, zipstreamFPSMode: ZipstreamMode? = nil,
        zipstreamGOPMode: ZipstreamMode? = nil, zipstreamMaximumGOPLength: Int? = nil, audioCodec: AudioCodec? = nil,
        audioBitrate: Int? = nil, audioSampleRate: Int? = nil, audioChannelCount: Int? = nil, audioChannel: Int? = nil,
        audioDeviceID: Int? = nil, audioInputID: Int? = nil
    ) async throws -> OpenReply {
        try await vapix.send(
            Self.open(
                camera: camera, streamProfile: streamProfile, container: container, hasVideo: hasVideo,
                hasAudio: hasAudio, videoCodec: videoCodec, h264Profile: h264Profile, resolution: resolution, fps: fps,
                compression: compression, rotation: rotation, mirror: mirror, color: color, squarePixel: squarePixel,
                bitrateMode: bitrateMode, bitratePriority: bitratePriority, maximumBitrate: maximumBitrate,
                averageTargetBitrate: averageTargetBitrate, averageMaximumBitrate: averageMaximumBitrate,
                averageRetentionTime: averageRetentionTime, frameSkipMode: frameSkipMode,
                zipstreamStrength: zipstreamStrength, zipstreamFPSMode: zipstreamFPSMode,
                zipstreamGOPMode: zipstreamGOPMode, zipstreamMaximumGOPLength: zipstreamMaximumGOPLength,
                audioCodec: audioCodec, audioBitrate: audioBitrate, audioSampleRate: audioSampleRate,
                audioChannelCount: audioChannelCount, audioChannel: audioChannel, audioDeviceID: audioDeviceID,
                audioInputID: audioInputID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func open(
        camera: String? = nil, streamProfile: String? = nil, container: Container? = nil, hasVideo: Bool? = nil,
        hasAudio: Bool? = nil, videoCodec: VideoCodec? = nil, h264Profile: H264Profile? = nil,
        resolution: Resolution? = nil, fps: Int? = nil, compression: Int? = nil, rotation: Int? = nil,
        mirror: Bool? = nil, color: Bool? = nil, squarePixel: Bool? = nil, bitrateMode: BitrateMode? = nil,
        bitratePriority: BitratePriority? = nil, maximumBitrate: Int? = nil, averageTargetBitrate: Int? = nil,
        averageMaximumBitrate: Int? = nil, averageRetentionTime: Duration? = nil, frameSkipMode: FrameSkipMode? = nil,
        zipstreamStrength: String? = nil, zipstreamFPSMode: ZipstreamMode? = nil,
        zipstreamGOPMode: ZipstreamMode? = nil, zipstreamMaximumGOPLength: Int? = nil, audioCodec: AudioCodec? = nil,
        audioBitrate: Int? = nil, audioSampleRate: Int? = nil, audioChannelCount: Int? = nil, audioChannel: Int? = nil,
        audioDeviceID: Int? = nil, audioInputID: Int? = nil
    ) -> VapixCall<OpenReply> {
        VapixCall(
            id: "mediaStream/open", path: "/axis-cgi/media.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .stream("video/x-matroska", opening: OpenReply.init(_:))
        ) { query in
            query.append("camera", camera)
            query.append("streamprofile", streamProfile)
            query.append("container", container?.rawValue)
            query.append("video", hasVideo.map { $0 ? "1" : "0" })
            query.append("audio", hasAudio.map { $0 ? "1" : "0" })
            query.append("videocodec", videoCodec?.rawValue)
            query.append("h264profile", h264Profile?.rawValue)
            query.append("resolution", resolution?.description)
            query.append("fps", fps)
            query.append("compression", compression)
            query.append("rotation", rotation)
            query.append("mirror", mirror.map { $0 ? "1" : "0" })
            query.append("color", color.map { $0 ? "1" : "0" })
            query.append("squarepixel", squarePixel.map { $0 ? "1" : "0" })
            query.append("videobitratemode", bitrateMode?.rawValue)
            query.append("videobitratepriority", bitratePriority?.rawValue)
            query.append("videomaxbitrate", maximumBitrate)
            query.append("videoabrtargetbitrate", averageTargetBitrate)
            query.append("videoabrmaxbitrate", averageMaximumBitrate)
            query.append("videoabrretentiontime", averageRetentionTime, in: .days)
            query.append("videoframeskipmode", frameSkipMode?.rawValue)
            query.append("videozstrength", zipstreamStrength)
            query.append("videozfpsmode", zipstreamFPSMode?.rawValue)
            query.append("videozgopmode", zipstreamGOPMode?.rawValue)
            query.append("videozmaxgoplength", zipstreamMaximumGOPLength)
            query.append("audiocodec", audioCodec?.rawValue)
            query.append("audiobitrate", audioBitrate)
            query.append("audiosamplerate", audioSampleRate)
            query.append("audionbrofchannels", audioChannelCount)
            query.append("audiochannel", audioChannel)
            query.append("audiodeviceid", audioDeviceID)
            query.append("audioinputid", audioInputID)
        }
    }

    /// The reply to
    /// ``open(camera:streamProfile:container:hasVideo:hasAudio:videoCodec:h264Profile:resolution:fps:compression:rotation:mirror:color:squarePixel:bitrateMode:bitratePriority:maximumBitrate:averageTargetBitrate:averageMaximumBitrate:averageRetentionTime:frameSkipMode:zipstreamStrength:zipstreamFPSMode:zipstreamGOPMode:zipstreamMaximumGOPLength:audioCodec:audioBitrate:audioSampleRate:audioChannelCount:audioChannel:audioDeviceID:audioInputID:)-swift.method``.
    public struct OpenReply: Sendable {
        /// The body as it arrives.
        public let stream: ReplyStream
        /// How the stream's coordinates relate to the sensor's, relative to the default rotation
        /// (`Video-Metadata-Transform`).
        public let metadataTransform: TransformMatrix?
        /// How the stream's coordinates relate to the sensor's, without rotation (`Video-Sensor-Transform`).
        public let sensorTransform: TransformMatrix?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - stream: The body as it arrives.
        ///   - metadataTransform: How the stream's coordinates relate to the sensor's, relative to the default
        ///     rotation.
        ///   - sensorTransform: How the stream's coordinates relate to the sensor's, without rotation.
        @_alwaysEmitIntoClient
        public init(
            stream: ReplyStream, metadataTransform: TransformMatrix? = nil, sensorTransform: TransformMatrix? = nil
        ) {
            self.stream = stream
            self.metadataTransform = metadataTransform
            self.sensorTransform = sensorTransform
        }

        init(_ reply: ReplyStream) {
            var metadataTransform: TransformMatrix?
            var sensorTransform: TransformMatrix?
            if let value = reply.header("Video-Metadata-Transform") { metadataTransform = TransformMatrix(value) }
            if let value = reply.header("Video-Sensor-Transform") { sensorTransform = TransformMatrix(value) }
            self.metadataTransform = metadataTransform
            self.sensorTransform = sensorTransform
            stream = reply
        }
    }

    /// A kind of file.
    public struct Container: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Matroska.
        @_alwaysEmitIntoClient
        public static var matroska: Container { Self(rawValue: "matroska") }
        /// MP4, which browsers can play.
        @_alwaysEmitIntoClient
        public static var mp4: Container { Self(rawValue: "mp4") }
    }

    /// An encoding of video.
    public struct VideoCodec: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// H.264.
        @_alwaysEmitIntoClient
        public static var h264: VideoCodec { Self(rawValue: "h264") }
        /// H.265.
        @_alwaysEmitIntoClient
        public static var h265: VideoCodec { Self(rawValue: "h265") }
    }

    /// A profile of H.264; the parameter Properties.Image.H264.Profiles lists those that the device has.
    public struct H264Profile: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The profile High.
        @_alwaysEmitIntoClient
        public static var high: H264Profile { Self(rawValue: "high") }
        /// The profile Main.
        @_alwaysEmitIntoClient
        public static var main: H264Profile { Self(rawValue: "main") }
        /// The profile Baseline.
        @_alwaysEmitIntoClient
        public static var baseline: H264Profile { Self(rawValue: "baseline") }
    }

    /// A way to limit the bit rate.
    public struct BitrateMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An average bit rate over a long time.
        @_alwaysEmitIntoClient
        public static var average: BitrateMode { Self(rawValue: "abr") }
        /// A maximum bit rate.
        @_alwaysEmitIntoClient
        public static var maximum: BitrateMode { Self(rawValue: "mbr") }
        /// A variable bit rate without a limit.
        @_alwaysEmitIntoClient
        public static var variable: BitrateMode { Self(rawValue: "vbr") }
    }

    /// A property to keep when the bit rate is at its limit.
    public struct BitratePriority: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Nothing in particular.
        @_alwaysEmitIntoClient
        public static var noPriority: BitratePriority { Self(rawValue: "none") }
        /// The frame rate.
        @_alwaysEmitIntoClient
        public static var frameRate: BitratePriority { Self(rawValue: "framerate") }
        /// The quality.
        @_alwaysEmitIntoClient
        public static var quality: BitratePriority { Self(rawValue: "quality") }
        /// The full frame rate.
        @_alwaysEmitIntoClient
        public static var fullFrameRate: BitratePriority { Self(rawValue: "fullframerate") }
    }

    /// The handling of pictures that are skipped.
    public struct FrameSkipMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Skipped pictures are not sent.
        @_alwaysEmitIntoClient
        public static var drop: FrameSkipMode { Self(rawValue: "drop") }
        /// Empty pictures are sent in place of skipped ones.
        @_alwaysEmitIntoClient
        public static var empty: FrameSkipMode { Self(rawValue: "empty") }
    }

    /// Whether Zipstream changes a value while it streams.
    public struct ZipstreamMode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The value stays the same.
        @_alwaysEmitIntoClient
        public static var fixed: ZipstreamMode { Self(rawValue: "fixed") }
        /// The value depends on the content of the picture.
        @_alwaysEmitIntoClient
        public static var dynamic: ZipstreamMode { Self(rawValue: "dynamic") }
    }

    /// An encoding of sound.
    public struct AudioCodec: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// AAC.
        @_alwaysEmitIntoClient
        public static var aac: AudioCodec { Self(rawValue: "aac") }
        /// Opus.
        @_alwaysEmitIntoClient
        public static var opus: AudioCodec { Self(rawValue: "opus") }
    }
}

extension Vapix {
    /// Video and sound as an endless file of Matroska or MP4.
    @_alwaysEmitIntoClient
    public var mediaStream: MediaStream { MediaStream(vapix: self) }
}
