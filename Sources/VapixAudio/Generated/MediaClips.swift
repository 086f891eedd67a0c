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
    public struct Play: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

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
            clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil,
            audioOutput: Int? = nil, audioDeviceID: Int? = nil, audioOutputID: Int? = nil
        ) {
            call = VapixCall(
                id: "mediaClips/play", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
                effect: .once, reply: .text
            ) { query in
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
    }

    /// Stops the clip that plays.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Stop: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<String>(
            id: "mediaClips/stop", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .text
        ) { query in
            query.append("action", "stop")
        }
    }

    /// Stores a new clip.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Upload: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - file: The sound, in one of the formats that the device has.
        ///   - name: Its name.
        public init(file: FilePart, name: String? = nil) {
            call = VapixCall(
                id: "mediaClips/upload", path: "/axis-cgi/mediaclip.cgi", access: .operator, effect: .once, reply: .text
            ) { query in
                query.append("action", "upload")
                query.append("media", "audio")
                query.append("name", name)
            } writeParts: { parts in
                parts.append("file", contentType: "audio/basic", file)
            }
        }
    }

    /// Removes a clip.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Remove: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameter clip: The clip's number.
        public init(clip: Int) {
            call = VapixCall(
                id: "mediaClips/remove", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
                effect: .idempotent, reply: .text
            ) { query in
                query.append("action", "remove")
                query.append("clip", clip)
            }
        }
    }

    /// Renames a clip.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Update: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - clip: The clip's number.
        ///   - name: Its new name.
        public init(clip: Int, name: String) {
            call = VapixCall(
                id: "mediaClips/update", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
                effect: .idempotent, reply: .text
            ) { query in
                query.append("action", "update")
                query.append("clip", clip)
                query.append("name", name)
            }
        }
    }

    /// Reads a clip's sound.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    public struct Download: VapixStream {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Never>

        /// Makes the call's value.
        ///
        /// - Parameter clip: The clip's number.
        public init(clip: Int) {
            call = VapixCall(
                id: "mediaClips/download", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
                effect: .read, reply: .stream("audio/basic")
            ) { query in
                query.append("action", "download")
                query.append("clip", clip)
            }
        }
    }

    /// Plays a clip, as a viewer.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#play-media-clips>.
    public struct PlayClip: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

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
            clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil,
            audioOutput: Int? = nil, audioDeviceID: Int? = nil, audioOutputID: Int? = nil
        ) {
            call = VapixCall(
                id: "mediaClips/playClip", path: "/axis-cgi/playclip.cgi", arguments: .get, access: .viewer,
                effect: .once, reply: .text
            ) { query in
                query.append("clip", clip)
                query.append("location", location)
                query.append("repeat", repeatCount)
                query.append("volume", volume)
                query.append("audiooutput", audioOutput)
                query.append("audiodeviceid", audioDeviceID)
                query.append("audiooutputid", audioOutputID)
            }
        }
    }

    /// Stops the clip that plays, as a viewer, where `Properties.AudioClip.StopClip` is yes.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/audio-systems/media-clip-api/#stop-media-clips>.
    public struct StopClip: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<String>(
            id: "mediaClips/stopClip", path: "/axis-cgi/stopclip.cgi", arguments: .get, access: .viewer,
            effect: .idempotent, reply: .text)
    }
}

extension VapixCalls where API == MediaClips {
    /// See ``MediaClips/Play``.
    @_alwaysEmitIntoClient
    public func play(
        clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil, audioOutput: Int? = nil,
        audioDeviceID: Int? = nil, audioOutputID: Int? = nil
    ) async throws -> String {
        try await vapix.send(
            MediaClips.Play(
                clip: clip, location: location, repeatCount: repeatCount, volume: volume, audioOutput: audioOutput,
                audioDeviceID: audioDeviceID, audioOutputID: audioOutputID))
    }

    /// See ``MediaClips/Stop``.
    @_alwaysEmitIntoClient
    public func stop() async throws -> String {
        try await vapix.send(MediaClips.Stop())
    }

    /// See ``MediaClips/Upload``.
    @_alwaysEmitIntoClient
    public func upload(file: FilePart, name: String? = nil) async throws -> String {
        try await vapix.send(MediaClips.Upload(file: file, name: name))
    }

    /// See ``MediaClips/Remove``.
    @_alwaysEmitIntoClient
    public func remove(clip: Int) async throws -> String {
        try await vapix.send(MediaClips.Remove(clip: clip))
    }

    /// See ``MediaClips/Update``.
    @_alwaysEmitIntoClient
    public func update(clip: Int, name: String) async throws -> String {
        try await vapix.send(MediaClips.Update(clip: clip, name: name))
    }

    /// See ``MediaClips/Download``.
    @_alwaysEmitIntoClient
    public func download(clip: Int) async throws -> ReplyStream {
        try await vapix.open(MediaClips.Download(clip: clip))
    }

    /// See ``MediaClips/PlayClip``.
    @_alwaysEmitIntoClient
    public func playClip(
        clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil, audioOutput: Int? = nil,
        audioDeviceID: Int? = nil, audioOutputID: Int? = nil
    ) async throws -> String {
        try await vapix.send(
            MediaClips.PlayClip(
                clip: clip, location: location, repeatCount: repeatCount, volume: volume, audioOutput: audioOutput,
                audioDeviceID: audioDeviceID, audioOutputID: audioOutputID))
    }

    /// See ``MediaClips/StopClip``.
    @_alwaysEmitIntoClient
    public func stopClip() async throws -> String {
        try await vapix.send(MediaClips.StopClip())
    }
}

extension Vapix {
    /// Sounds that are stored on the device and that it plays; see ``MediaClips``.
    @_alwaysEmitIntoClient
    public var mediaClips: VapixCalls<MediaClips> { VapixCalls(vapix: self) }
}
