// Generated from Specs/media-clip-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Sounds that are stored on the device and that it plays.
///
/// The clips are listed by the parameters under `MediaClip`; `Properties.AudioClip` says which arguments and formats
/// the device has.
///
/// AXIS OS 5.40 and later.
///
/// See <https://developer.axis.com/vapix/audio-systems/media-clip-api/>.
public enum MediaClips {
    /// Plays a clip, as an operator.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Play: QueryOperation, TextOperation {
        package static let call = Query(
            id: "mediaClips/play", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator, effect: .once)

        /// The clip's number, needed without a location.
        public var clip: Int32?
        /// Where the clip is; `*` matches any text, and one of the matches is played.
        public var location: String?
        /// How often to repeat it, or -1 for ever (`repeat`).
        public var repeatCount: Int32?
        /// The volume in percent, 0 to 1000.
        public var volume: Int32?
        /// The output, from 1; deprecated since AXIS OS 11.7 (`audiooutput`).
        public var audioOutput: Int32?
        /// The audio device, from 0, instead of the output (`audiodeviceid`).
        public var audioDeviceID: Int32?
        /// The audio device's output, from 0; needed with the audio device (`audiooutputid`).
        public var audioOutputID: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - clip: The clip's number, needed without a location.
        ///   - location: Where the clip is; `*` matches any text, and one of the matches is played.
        ///   - repeatCount: How often to repeat it, or -1 for ever.
        ///   - volume: The volume in percent, 0 to 1000.
        ///   - audioOutput: The output, from 1; deprecated since AXIS OS 11.7.
        ///   - audioDeviceID: The audio device, from 0, instead of the output.
        ///   - audioOutputID: The audio device's output, from 0; needed with the audio device.
        public init(
            clip: Int32? = nil, location: String? = nil, repeatCount: Int32? = nil, volume: Int32? = nil,
            audioOutput: Int32? = nil, audioDeviceID: Int32? = nil, audioOutputID: Int32? = nil
        ) {
            self.clip = clip
            self.location = location
            self.repeatCount = repeatCount
            self.volume = volume
            self.audioOutput = audioOutput
            self.audioDeviceID = audioDeviceID
            self.audioOutputID = audioOutputID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "play")
            query.append("clip", clip)
            query.append("location", location)
            query.append("repeat", repeatCount)
            query.append("volume", volume)
            query.append("audiooutput", audioOutput)
            query.append("audiodeviceid", audioDeviceID)
            query.append("audiooutputid", audioOutputID)
        }
    }

    /// Stops the clip that plays.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Stop: QueryOperation, TextOperation {
        package static let call = Query(
            id: "mediaClips/stop", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
            effect: .idempotent)

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "stop")
        }
    }

    /// Stores a new clip.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Upload: UploadOperation, TextOperation {
        package static let call = Query(
            id: "mediaClips/upload", path: "/axis-cgi/mediaclip.cgi", arguments: .post, access: .operator,
            effect: .once)

        /// The sound, in one of the formats that the device has.
        public var file: FilePart
        /// Its name.
        public var name: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - file: The sound, in one of the formats that the device has.
        ///   - name: Its name.
        public init(file: FilePart, name: String? = nil) {
            self.file = file
            self.name = name
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "upload")
            query.append("media", "audio")
            query.append("name", name)
        }

        package func writeParts(to parts: inout MultipartWriter) {
            parts.append("file", filename: file.filename, contentType: "audio/basic", file.bytes)
        }
    }

    /// Removes a clip.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Remove: QueryOperation, TextOperation {
        package static let call = Query(
            id: "mediaClips/remove", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
            effect: .idempotent)

        /// The clip's number.
        public var clip: Int32

        /// Makes the call's value.
        ///
        /// - Parameter clip: The clip's number.
        public init(clip: Int32) {
            self.clip = clip
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "remove")
            query.append("clip", clip)
        }
    }

    /// Renames a clip.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Update: QueryOperation, TextOperation {
        package static let call = Query(
            id: "mediaClips/update", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
            effect: .idempotent)

        /// The clip's number.
        public var clip: Int32
        /// Its new name.
        public var name: String

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - clip: The clip's number.
        ///   - name: Its new name.
        public init(clip: Int32, name: String) {
            self.clip = clip
            self.name = name
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "update")
            query.append("clip", clip)
            query.append("name", name)
        }
    }

    /// Reads a clip's sound.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Download: QueryOperation, BinaryOperation {
        package static let call = Query(
            id: "mediaClips/download", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
            effect: .read)

        /// The clip's number.
        public var clip: Int32

        /// Makes the call's value.
        ///
        /// - Parameter clip: The clip's number.
        public init(clip: Int32) {
            self.clip = clip
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "download")
            query.append("clip", clip)
        }
    }

    /// Plays a clip, as a viewer.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#play-media-clips>.
    public struct PlayClip: QueryOperation, TextOperation {
        package static let call = Query(
            id: "mediaClips/playClip", path: "/axis-cgi/playclip.cgi", arguments: .get, access: .viewer, effect: .once)

        /// The clip's number, needed without a location.
        public var clip: Int32?
        /// Where the clip is; `*` matches any text, and one of the matches is played.
        public var location: String?
        /// How often to repeat it, or -1 for ever (`repeat`).
        public var repeatCount: Int32?
        /// The volume in percent, 0 to 1000.
        public var volume: Int32?
        /// The output, from 1; deprecated since AXIS OS 11.7 (`audiooutput`).
        public var audioOutput: Int32?
        /// The audio device, from 0, instead of the output (`audiodeviceid`).
        public var audioDeviceID: Int32?
        /// The audio device's output, from 0; needed with the audio device (`audiooutputid`).
        public var audioOutputID: Int32?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - clip: The clip's number, needed without a location.
        ///   - location: Where the clip is; `*` matches any text, and one of the matches is played.
        ///   - repeatCount: How often to repeat it, or -1 for ever.
        ///   - volume: The volume in percent, 0 to 1000.
        ///   - audioOutput: The output, from 1; deprecated since AXIS OS 11.7.
        ///   - audioDeviceID: The audio device, from 0, instead of the output.
        ///   - audioOutputID: The audio device's output, from 0; needed with the audio device.
        public init(
            clip: Int32? = nil, location: String? = nil, repeatCount: Int32? = nil, volume: Int32? = nil,
            audioOutput: Int32? = nil, audioDeviceID: Int32? = nil, audioOutputID: Int32? = nil
        ) {
            self.clip = clip
            self.location = location
            self.repeatCount = repeatCount
            self.volume = volume
            self.audioOutput = audioOutput
            self.audioDeviceID = audioDeviceID
            self.audioOutputID = audioOutputID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("clip", clip)
            query.append("location", location)
            query.append("repeat", repeatCount)
            query.append("volume", volume)
            query.append("audiooutput", audioOutput)
            query.append("audiodeviceid", audioDeviceID)
            query.append("audiooutputid", audioOutputID)
        }
    }

    /// Stops the clip that plays, as a viewer, where `Properties.AudioClip.StopClip` is yes.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#stop-media-clips>.
    public struct StopClip: QueryOperation, TextOperation {
        package static let call = Query(
            id: "mediaClips/stopClip", path: "/axis-cgi/stopclip.cgi", arguments: .get, access: .viewer,
            effect: .idempotent)

        /// Makes the call's value.
        public init() {}
    }

    /// The API's calls; get it from ``Vapix/mediaClips``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``Play``.
        public func play(
            clip: Int32? = nil, location: String? = nil, repeatCount: Int32? = nil, volume: Int32? = nil,
            audioOutput: Int32? = nil, audioDeviceID: Int32? = nil, audioOutputID: Int32? = nil
        ) async throws -> String {
            try await vapix.send(
                Play(
                    clip: clip, location: location, repeatCount: repeatCount, volume: volume, audioOutput: audioOutput,
                    audioDeviceID: audioDeviceID, audioOutputID: audioOutputID))
        }

        /// See ``Stop``.
        public func stop() async throws -> String {
            try await vapix.send(Stop())
        }

        /// See ``Upload``.
        public func upload(file: FilePart, name: String? = nil) async throws -> String {
            try await vapix.send(Upload(file: file, name: name))
        }

        /// See ``Remove``.
        public func remove(clip: Int32) async throws -> String {
            try await vapix.send(Remove(clip: clip))
        }

        /// See ``Update``.
        public func update(clip: Int32, name: String) async throws -> String {
            try await vapix.send(Update(clip: clip, name: name))
        }

        /// See ``Download``.
        public func download(clip: Int32) async throws -> [UInt8] {
            try await vapix.send(Download(clip: clip))
        }

        /// See ``PlayClip``.
        public func playClip(
            clip: Int32? = nil, location: String? = nil, repeatCount: Int32? = nil, volume: Int32? = nil,
            audioOutput: Int32? = nil, audioDeviceID: Int32? = nil, audioOutputID: Int32? = nil
        ) async throws -> String {
            try await vapix.send(
                PlayClip(
                    clip: clip, location: location, repeatCount: repeatCount, volume: volume, audioOutput: audioOutput,
                    audioDeviceID: audioDeviceID, audioOutputID: audioOutputID))
        }

        /// See ``StopClip``.
        public func stopClip() async throws -> String {
            try await vapix.send(StopClip())
        }
    }
}

extension Vapix {
    /// Sounds that are stored on the device and that it plays; see ``MediaClips``.
    public var mediaClips: MediaClips.API { MediaClips.API(vapix: self) }
}
