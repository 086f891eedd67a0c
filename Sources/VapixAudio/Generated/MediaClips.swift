// Generated from Specs/media-clip-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Sounds that are stored on the device.
///
/// The parameters under `MediaClip` list the clips; `Properties.AudioClip` states the arguments and formats that the
/// device supports.
///
/// API Discovery lists it as `mediaclip`; AXIS OS 5.40 and later.
///
/// See <https://developer.axis.com/vapix/audio-systems/media-clip-api/>.
public struct MediaClips: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Plays a clip, as an operator.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    ///
    /// - Parameters:
    ///   - clip: The number of the clip; required without a location.
    ///   - location: The location of the clip; with the wildcard `*`, a random matching clip is played.
    ///   - repeatCount: The number of repetitions; 0 (play once) by default, -1 to repeat forever (`repeat`).
    ///   - volume: The volume, in percent, 0 (mute) to 1000; 100 by default.
    ///   - audioOutput: The audio output, from 1; deprecated since AXIS OS 11.7 (`audiooutput`).
    ///   - audioDeviceID: The audio device, from 0; not together with audioOutput (`audiodeviceid`).
    ///   - audioOutputID: The audio device's output, from 0; required with audioDeviceID (`audiooutputid`).
    /// - Returns: The device's answer, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func play(
        clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil, audioOutput: Int? = nil,
        audioDeviceID: Int? = nil, audioOutputID: Int? = nil
    ) async throws -> String {
        try await vapix.send(
            Self.play(
                clip: clip, location: location, repeatCount: repeatCount, volume: volume, audioOutput: audioOutput,
                audioDeviceID: audioDeviceID, audioOutputID: audioOutputID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func play(
        clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil, audioOutput: Int? = nil,
        audioDeviceID: Int? = nil, audioOutputID: Int? = nil
    ) -> VapixCall<String> {
        VapixCall(
            id: "mediaClips/play", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator, effect: .once,
            reply: .text
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

    /// Stops the clip that plays.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    ///
    /// - Returns: The device's answer, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func stop() async throws -> String {
        try await vapix.send(Self.stop())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stop() -> VapixCall<String> { callStop }

    private static let callStop = VapixCall<String>(
        id: "mediaClips/stop", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator, effect: .idempotent,
        reply: .text
    ) { query in
        query.append("action", "stop")
    }

    /// Stores a new clip.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    ///
    /// - Parameters:
    ///   - file: The sound, in a format that the device supports.
    ///   - name: The name of the clip.
    /// - Returns: The device's answer, as text; it names the number of the new clip.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func upload(file: FilePart, name: String? = nil) async throws -> String {
        try await vapix.send(Self.upload(file: file, name: name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func upload(file: FilePart, name: String? = nil) -> VapixCall<String> {
        VapixCall(
            id: "mediaClips/upload", path: "/axis-cgi/mediaclip.cgi", access: .operator, effect: .once, reply: .text
        ) { query in
            query.append("action", "upload")
            query.append("media", "audio")
            query.append("name", name)
        } writeParts: { parts in
            parts.append("file", contentType: "audio/basic", file)
        }
    }

    /// Removes a clip.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    ///
    /// - Parameter clip: The number of the clip.
    /// - Returns: The device's answer, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func remove(clip: Int) async throws -> String {
        try await vapix.send(Self.remove(clip: clip))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(clip: Int) -> VapixCall<String> {
        VapixCall(
            id: "mediaClips/remove", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .text
        ) { query in
            query.append("action", "remove")
            query.append("clip", clip)
        }
    }

    /// Renames a clip.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    ///
    /// - Parameters:
    ///   - clip: The number of the clip.
    ///   - name: The new name of the clip.
    /// - Returns: The device's answer, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func update(clip: Int, name: String) async throws -> String {
        try await vapix.send(Self.update(clip: clip, name: name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func update(clip: Int, name: String) -> VapixCall<String> {
        VapixCall(
            id: "mediaClips/update", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .text
        ) { query in
            query.append("action", "update")
            query.append("clip", clip)
            query.append("name", name)
        }
    }

    /// Reads a clip's sound.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/audio-systems/media-clip-api/#manage-media-clips>.
    ///
    /// - Parameter clip: The number of the clip.
    /// - Returns: The sound of the clip, as a stream of bytes.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func download(clip: Int) async throws -> ReplyStream {
        try await vapix.send(Self.download(clip: clip))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func download(clip: Int) -> VapixCall<ReplyStream> {
        VapixCall(
            id: "mediaClips/download", path: "/axis-cgi/mediaclip.cgi", arguments: .get, access: .operator,
            effect: .read, reply: .stream("audio/basic")
        ) { query in
            query.append("action", "download")
            query.append("clip", clip)
        }
    }

    /// Plays a clip, as a viewer.
    ///
    /// Access: viewer; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/audio-systems/media-clip-api/#play-media-clips>.
    ///
    /// - Parameters:
    ///   - clip: The number of the clip; required without a location.
    ///   - location: The location of the clip; with the wildcard `*`, a random matching clip is played.
    ///   - repeatCount: The number of repetitions; 0 (play once) by default, -1 to repeat forever (`repeat`).
    ///   - volume: The volume, in percent, 0 (mute) to 1000; 100 by default.
    ///   - audioOutput: The audio output, from 1; deprecated since AXIS OS 11.7 (`audiooutput`).
    ///   - audioDeviceID: The audio device, from 0; not together with audioOutput (`audiodeviceid`).
    ///   - audioOutputID: The audio device's output, from 0; required with audioDeviceID (`audiooutputid`).
    /// - Returns: The device's answer, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func playClip(
        clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil, audioOutput: Int? = nil,
        audioDeviceID: Int? = nil, audioOutputID: Int? = nil
    ) async throws -> String {
        try await vapix.send(
            Self.playClip(
                clip: clip, location: location, repeatCount: repeatCount, volume: volume, audioOutput: audioOutput,
                audioDeviceID: audioDeviceID, audioOutputID: audioOutputID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func playClip(
        clip: Int? = nil, location: String? = nil, repeatCount: Int? = nil, volume: Int? = nil, audioOutput: Int? = nil,
        audioDeviceID: Int? = nil, audioOutputID: Int? = nil
    ) -> VapixCall<String> {
        VapixCall(
            id: "mediaClips/playClip", path: "/axis-cgi/playclip.cgi", arguments: .get, access: .viewer, effect: .once,
            reply: .text
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

    /// Stops the clip that plays, as a viewer, where `Properties.AudioClip.StopClip` is yes.
    ///
    /// Access: viewer; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/audio-systems/media-clip-api/#stop-media-clips>.
    ///
    /// - Returns: The device's answer, as text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func stopClip() async throws -> String {
        try await vapix.send(Self.stopClip())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stopClip() -> VapixCall<String> { callStopClip }

    private static let callStopClip = VapixCall<String>(
        id: "mediaClips/stopClip", path: "/axis-cgi/stopclip.cgi", arguments: .get, access: .viewer,
        effect: .idempotent, reply: .text)
}

extension Vapix {
    /// Sounds that are stored on the device.
    @_alwaysEmitIntoClient
    public var mediaClips: MediaClips { MediaClips(vapix: self) }
}
