// Generated from Specs/decoder2.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The views on the screen of a video decoder, and the sources of their video.
///
/// Decoders of 2023 and later.
///
/// API Discovery lists it as `decoder`; AXIS OS 12.2 and later.
///
/// See <https://developer.axis.com/vapix/network-video/decoder2-api/>.
public struct VideoDecoder2: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Adds a sequence of views, or replaces one.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#setsequence>.
    ///
    /// - Parameters:
    ///   - name: The name, at most 64 characters.
    ///   - views: The views, which are shown one after another.
    ///   - id: The identifier, 0 to 24; an existing sequence with this identifier is replaced. If absent, the decoder
    ///     chooses one.
    /// - Returns: The sequence that was added or replaced.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setSequence(name: String, views: [View], id: Int? = nil) async throws -> SetSequenceReply {
        try await vapix.send(Self.setSequence(name: name, views: views, id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setSequence(name: String, views: [View], id: Int? = nil) -> VapixCall<SetSequenceReply> {
        VapixCall(
            id: "videoDecoder2/setSequence", path: "/axis-cgi/decoder/layout.cgi", apiVersion: "2.0",
            method: "setSequence", access: .admin, effect: .once, reply: .data(reading: SetSequenceReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("name", name)
            json.key("views")
            json.beginArray()
            for item in views { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads a sequence.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#getsequence>.
    ///
    /// - Parameter id: The sequence's identifier.
    /// - Returns: The sequence.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSequence(id: Int) async throws -> SequenceReply {
        try await vapix.send(Self.getSequence(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSequence(id: Int) -> VapixCall<SequenceReply> {
        VapixCall(
            id: "videoDecoder2/getSequence", path: "/axis-cgi/decoder/layout.cgi", apiVersion: "2.0",
            method: "getSequence", access: .admin, effect: .read, reply: .data(reading: SequenceReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Lists all sequences.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#listsequence>.
    ///
    /// - Returns: All sequences.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func listSequences() async throws -> ListSequencesReply {
        try await vapix.send(Self.listSequences())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listSequences() -> VapixCall<ListSequencesReply> { callListSequences }

    private static let callListSequences = VapixCall<ListSequencesReply>(
        id: "videoDecoder2/listSequences", path: "/axis-cgi/decoder/layout.cgi", apiVersion: "2.0",
        method: "listSequences", access: .admin, effect: .read, reply: .data(reading: ListSequencesReply.init(from:)))

    /// Removes a sequence.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#deletesequence>.
    ///
    /// - Parameter id: The sequence's identifier.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func deleteSequence(id: Int) async throws {
        try await vapix.send(Self.deleteSequence(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func deleteSequence(id: Int) -> VapixCall<Void> {
        VapixCall(
            id: "videoDecoder2/deleteSequence", path: "/axis-cgi/decoder/layout.cgi", apiVersion: "2.0",
            method: "deleteSequence", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.endObject()
        }
    }

    /// Adds media sources, or replaces them.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#setmediasources>.
    ///
    /// - Parameter mediaSources: The media sources.
    /// - Returns: The identifiers of the media sources.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setMediaSources(mediaSources: [MediaSource]) async throws -> SetMediaSourcesReply {
        try await vapix.send(Self.setMediaSources(mediaSources: mediaSources))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setMediaSources(mediaSources: [MediaSource]) -> VapixCall<SetMediaSourcesReply> {
        VapixCall(
            id: "videoDecoder2/setMediaSources", path: "/axis-cgi/decoder/mediasource.cgi", apiVersion: "2.0",
            method: "setMediaSources", access: .admin, effect: .idempotent,
            reply: .data(reading: SetMediaSourcesReply.init(from:))
        ) { json in
            json.beginParameters()
            json.key("mediaSources")
            json.beginArray()
            for item in mediaSources { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Lists all media sources.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#getmediasources>.
    ///
    /// - Returns: All media sources.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMediaSources() async throws -> MediaSourcesReply {
        try await vapix.send(Self.getMediaSources())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMediaSources() -> VapixCall<MediaSourcesReply> { callGetMediaSources }

    private static let callGetMediaSources = VapixCall<MediaSourcesReply>(
        id: "videoDecoder2/getMediaSources", path: "/axis-cgi/decoder/mediasource.cgi", apiVersion: "2.0",
        method: "getMediaSources", access: .admin, effect: .read, reply: .data(reading: MediaSourcesReply.init(from:)))

    /// Removes media sources, even if sequences use them.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#deletemediasources>.
    ///
    /// - Parameter ids: The identifiers of the media sources to remove.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func deleteMediaSources(ids: [Int]) async throws {
        try await vapix.send(Self.deleteMediaSources(ids: ids))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func deleteMediaSources(ids: [Int]) -> VapixCall<Void> {
        VapixCall(
            id: "videoDecoder2/deleteMediaSources", path: "/axis-cgi/decoder/mediasource.cgi", apiVersion: "2.0",
            method: "deleteMediaSources", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("ids")
            json.beginArray()
            for item in ids { json.write(item) }
            json.endArray()
            json.endObject()
        }
    }

    /// Shows a sequence.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#playsequence>.
    ///
    /// - Parameters:
    ///   - id: The sequence's identifier.
    ///   - viewIndex: The place in the sequence of the first view to show, from 0.
    ///   - resumeTimeout: How long the new sequence plays before the interrupted one resumes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func playSequence(id: Int, viewIndex: Int? = nil, resumeTimeout: Duration? = nil) async throws {
        try await vapix.send(Self.playSequence(id: id, viewIndex: viewIndex, resumeTimeout: resumeTimeout))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func playSequence(id: Int, viewIndex: Int? = nil, resumeTimeout: Duration? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "videoDecoder2/playSequence", path: "/axis-cgi/decoder/player.cgi", apiVersion: "2.0",
            method: "playSequence", access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", id)
            json.member("viewIndex", viewIndex)
            json.member("resumeTimeout", resumeTimeout, in: .seconds)
            json.endObject()
        }
    }

    /// Stops the sequence.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#stopsequence>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stopSequence() async throws {
        try await vapix.send(Self.stopSequence())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stopSequence() -> VapixCall<Void> { callStopSequence }

    private static let callStopSequence = VapixCall<Void>(
        id: "videoDecoder2/stopSequence", path: "/axis-cgi/decoder/player.cgi", apiVersion: "2.0",
        method: "stopSequence", access: .admin, effect: .idempotent, reply: .success)

    /// Pauses the sequence at the current view, which plays on.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#pausesequence>.
    ///
    /// - Parameter resumeTimeout: The time after which the sequence resumes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func pauseSequence(resumeTimeout: Duration? = nil) async throws {
        try await vapix.send(Self.pauseSequence(resumeTimeout: resumeTimeout))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func pauseSequence(resumeTimeout: Duration? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "videoDecoder2/pauseSequence", path: "/axis-cgi/decoder/player.cgi", apiVersion: "2.0",
            method: "pauseSequence", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("resumeTimeout", resumeTimeout, in: .seconds)
            json.endParameters()
        }
    }

    /// Resumes the sequence.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#resumesequence>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func resumeSequence() async throws {
        try await vapix.send(Self.resumeSequence())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func resumeSequence() -> VapixCall<Void> { callResumeSequence }

    private static let callResumeSequence = VapixCall<Void>(
        id: "videoDecoder2/resumeSequence", path: "/axis-cgi/decoder/player.cgi", apiVersion: "2.0",
        method: "resumeSequence", access: .admin, effect: .idempotent, reply: .success)

    /// Interrupts the sequence to show a media source.
    ///
    /// The media sources of several calls share the screen if all calls allow it.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#playmediasource>.
    ///
    /// - Parameters:
    ///   - highResolutionID: The media source to show on the whole screen (`highResolutionId`).
    ///   - mediumResolutionID: The media source to show together with half of the maximum number of streams
    ///     (`mediumResolutionId`).
    ///   - lowResolutionID: The media source to show together with the maximum number of streams (`lowResolutionId`).
    ///   - priority: The priority over the media sources of other calls.
    ///   - combinesMediaSources: Whether the media source may share the screen (`combineMediaSources`).
    ///   - resumeTimeout: The time after which the interrupted sequence resumes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func playMediaSource(
        highResolutionID: Int, mediumResolutionID: Int, lowResolutionID: Int, priority: Priority,
        combinesMediaSources: Bool, resumeTimeout: Duration? = nil
    ) async throws {
        try await vapix.send(
            Self.playMediaSource(
                highResolutionID: highResolutionID, mediumResolutionID: mediumResolutionID,
                lowResolutionID: lowResolutionID, priority: priority, combinesMediaSources: combinesMediaSources,
                resumeTimeout: resumeTimeout))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func playMediaSource(
        highResolutionID: Int, mediumResolutionID: Int, lowResolutionID: Int, priority: Priority,
        combinesMediaSources: Bool, resumeTimeout: Duration? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "videoDecoder2/playMediaSource", path: "/axis-cgi/decoder/player.cgi", apiVersion: "2.0",
            method: "playMediaSource", access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("highResolutionId", highResolutionID)
            json.member("mediumResolutionId", mediumResolutionID)
            json.member("lowResolutionId", lowResolutionID)
            json.member("resumeTimeout", resumeTimeout, in: .seconds)
            json.member("priority", priority.rawValue)
            json.member("combineMediaSources", combinesMediaSources)
            json.endObject()
        }
    }

    /// Stops a media source that interrupts the sequence; after the last one, the sequence goes on.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#stopmediasource>.
    ///
    /// - Parameter highResolutionID: The media source to stop (`highResolutionId`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stopMediaSource(highResolutionID: Int) async throws {
        try await vapix.send(Self.stopMediaSource(highResolutionID: highResolutionID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stopMediaSource(highResolutionID: Int) -> VapixCall<Void> {
        VapixCall(
            id: "videoDecoder2/stopMediaSource", path: "/axis-cgi/decoder/player.cgi", apiVersion: "2.0",
            method: "stopMediaSource", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("highResolutionId", highResolutionID)
            json.endObject()
        }
    }

    /// Shows the next view of the sequence.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#playnextview>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func playNextView() async throws {
        try await vapix.send(Self.playNextView())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func playNextView() -> VapixCall<Void> { callPlayNextView }

    private static let callPlayNextView = VapixCall<Void>(
        id: "videoDecoder2/playNextView", path: "/axis-cgi/decoder/player.cgi", apiVersion: "2.0",
        method: "playNextView", access: .admin, effect: .once, reply: .success)

    /// Shows the view of the sequence before this one.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#playpreviousview>.
    ///
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func playPreviousView() async throws {
        try await vapix.send(Self.playPreviousView())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func playPreviousView() -> VapixCall<Void> { callPlayPreviousView }

    private static let callPlayPreviousView = VapixCall<Void>(
        id: "videoDecoder2/playPreviousView", path: "/axis-cgi/decoder/player.cgi", apiVersion: "2.0",
        method: "playPreviousView", access: .admin, effect: .once, reply: .success)

    /// Shows a view of the sequence.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#playview>.
    ///
    /// - Parameter viewIndex: The view's place in the sequence, from 0.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func playView(viewIndex: Int? = nil) async throws {
        try await vapix.send(Self.playView(viewIndex: viewIndex))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func playView(viewIndex: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "videoDecoder2/playView", path: "/axis-cgi/decoder/player.cgi", apiVersion: "2.0", method: "playView",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("viewIndex", viewIndex)
            json.endParameters()
        }
    }

    /// Reads which view of which sequence is shown.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#getcurrentposition>.
    ///
    /// - Returns: The view that is shown.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCurrentPosition() async throws -> CurrentPositionReply {
        try await vapix.send(Self.getCurrentPosition())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCurrentPosition() -> VapixCall<CurrentPositionReply> { callGetCurrentPosition }

    private static let callGetCurrentPosition = VapixCall<CurrentPositionReply>(
        id: "videoDecoder2/getCurrentPosition", path: "/axis-cgi/decoder/player.cgi", apiVersion: "2.0",
        method: "getCurrentPosition", access: .admin, effect: .read,
        reply: .data(reading: CurrentPositionReply.init(from:)))

    /// Reads what an Axis camera can stream.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#getcameracapabilities>.
    ///
    /// - Parameter deviceID: The camera's identifier in the External IP device information API
    ///   (`externalIPDeviceInfoId`).
    /// - Returns: The camera's capabilities.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCameraCapabilities(deviceID: String) async throws -> CameraCapabilitiesReply {
        try await vapix.send(Self.getCameraCapabilities(deviceID: deviceID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCameraCapabilities(deviceID: String) -> VapixCall<CameraCapabilitiesReply> {
        VapixCall(
            id: "videoDecoder2/getCameraCapabilities", path: "/axis-cgi/decoder/decodercapabilities.cgi",
            apiVersion: "2.0", method: "getCameraCapabilities", access: .admin, effect: .read,
            reply: .data(reading: CameraCapabilitiesReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("externalIPDeviceInfoId", deviceID)
            json.endObject()
        }
    }

    /// Reads what the decoder can show.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#getdecodercapabilities>.
    ///
    /// - Returns: The decoder's capabilities.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDecoderCapabilities() async throws -> DecoderCapabilitiesReply {
        try await vapix.send(Self.getDecoderCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDecoderCapabilities() -> VapixCall<DecoderCapabilitiesReply> { callGetDecoderCapabilities }

    private static let callGetDecoderCapabilities = VapixCall<DecoderCapabilitiesReply>(
        id: "videoDecoder2/getDecoderCapabilities", path: "/axis-cgi/decoder/decodercapabilities.cgi",
        apiVersion: "2.0", method: "getDecoderCapabilities", access: .admin, effect: .read,
        reply: .data(reading: DecoderCapabilitiesReply.init(from:)))

    /// Reads whether the decoder may ask cameras for their capabilities without encryption.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#getunsecureconnectionallowed>.
    ///
    /// - Returns: Whether the decoder may ask without encryption.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getUnsecureConnectionAllowed() async throws -> UnsecureConnectionAllowedReply {
        try await vapix.send(Self.getUnsecureConnectionAllowed())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getUnsecureConnectionAllowed() -> VapixCall<UnsecureConnectionAllowedReply> {
        callGetUnsecureConnectionAllowed
    }

    private static let callGetUnsecureConnectionAllowed = VapixCall<UnsecureConnectionAllowedReply>(
        id: "videoDecoder2/getUnsecureConnectionAllowed", path: "/axis-cgi/decoder/decodercapabilities.cgi",
        apiVersion: "2.0", method: "getUnsecureConnectionAllowed", access: .admin, effect: .read,
        reply: .data(reading: UnsecureConnectionAllowedReply.init(from:)))

    /// Sets whether the decoder may ask cameras for their capabilities without encryption.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#setunsecureconnectionallowed>.
    ///
    /// - Parameter isAllowed: Whether the decoder may ask cameras for their capabilities without encryption
    ///   (`UnsecureConnectionAllowed`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setUnsecureConnectionAllowed(isAllowed: Bool) async throws {
        try await vapix.send(Self.setUnsecureConnectionAllowed(isAllowed: isAllowed))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setUnsecureConnectionAllowed(isAllowed: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "videoDecoder2/setUnsecureConnectionAllowed", path: "/axis-cgi/decoder/decodercapabilities.cgi",
            apiVersion: "2.0", method: "setUnsecureConnectionAllowed", access: .admin, effect: .idempotent,
            reply: .success
        ) { json in
            json.beginParameters()
            json.member("UnsecureConnectionAllowed", isAllowed)
            json.endObject()
        }
    }

    /// Turns the sound of the line-out port on or off.
    ///
    /// The documentation gives no path for this call.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#setenabled>.
    ///
    /// - Parameter enabled: Whether the line-out port has sound.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setLineOutEnabled(enabled: Bool) async throws {
        try await vapix.send(Self.setLineOutEnabled(enabled: enabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setLineOutEnabled(enabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "videoDecoder2/setLineOutEnabled", path: "/axis-cgi/decoder/lineout.cgi", apiVersion: "2.0",
            method: "setEnabled", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// Reads whether the line-out port has sound.
    ///
    /// The documentation gives no path for this call.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say; AXIS OS 12.2 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder2-api/#getenabled>.
    ///
    /// - Returns: Whether the line-out port has sound.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLineOutEnabled() async throws -> LineOutEnabledReply {
        try await vapix.send(Self.getLineOutEnabled())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLineOutEnabled() -> VapixCall<LineOutEnabledReply> { callGetLineOutEnabled }

    private static let callGetLineOutEnabled = VapixCall<LineOutEnabledReply>(
        id: "videoDecoder2/getLineOutEnabled", path: "/axis-cgi/decoder/lineout.cgi", apiVersion: "2.0",
        method: "getEnabled", access: .admin, effect: .read, reply: .data(reading: LineOutEnabledReply.init(from:)))

    /// The reply to ``setSequence(name:views:id:)-swift.method``.
    public struct SetSequenceReply: Sendable {
        /// The sequence's identifier.
        public let id: Int
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The sequence's identifier.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, other: [String: JSONValue] = [:]) {
            self.id = id
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            while let key = try json.nextMember(of: "id") {
                switch key {
                case 0: id = try json.readInt()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getSequence(id:)-swift.method``.
    public struct SequenceReply: Sendable {
        /// The identifier.
        public let id: Int?
        /// The name.
        public let name: String?
        /// The views, which are shown one after another.
        public let views: [View]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier.
        ///   - name: The name.
        ///   - views: The views, which are shown one after another.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int? = nil, name: String? = nil, views: [View] = [], other: [String: JSONValue] = [:]) {
            self.id = id
            self.name = name
            self.views = views
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var name: String?
            var views: [View] = []
            while let key = try json.nextMember(of: "id,name,views") {
                switch key {
                case 0: id = try json.readInt()
                case 1: name = try json.readString()
                case 2: views = try json.readArray(of: View.self)
                default: break
                }
            }
            self.id = id
            self.name = name
            self.views = views
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``listSequences()-swift.method``.
    public struct ListSequencesReply: Sendable {
        /// The sequences.
        public let sequences: [SequenceInfo]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sequences: The sequences.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(sequences: [SequenceInfo] = [], other: [String: JSONValue] = [:]) {
            self.sequences = sequences
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var sequences: [SequenceInfo] = []
            while let key = try json.nextMember(of: "sequences") {
                switch key {
                case 0: sequences = try json.readArray(of: SequenceInfo.self)
                default: break
                }
            }
            self.sequences = sequences
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setMediaSources(mediaSources:)-swift.method``.
    public struct SetMediaSourcesReply: Sendable {
        /// The identifiers of the media sources.
        public let ids: [Int]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - ids: The identifiers of the media sources.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(ids: [Int] = [], other: [String: JSONValue] = [:]) {
            self.ids = ids
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var ids: [Int] = []
            while let key = try json.nextMember(of: "ids") {
                switch key {
                case 0: ids = try json.readArray(of: Int.self)
                default: break
                }
            }
            self.ids = ids
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getMediaSources()-swift.method``.
    public struct MediaSourcesReply: Sendable {
        /// The media sources.
        public let mediaSources: [MediaSource]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mediaSources: The media sources.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(mediaSources: [MediaSource] = [], other: [String: JSONValue] = [:]) {
            self.mediaSources = mediaSources
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var mediaSources: [MediaSource] = []
            while let key = try json.nextMember(of: "mediaSources") {
                switch key {
                case 0: mediaSources = try json.readArray(of: MediaSource.self)
                default: break
                }
            }
            self.mediaSources = mediaSources
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getCurrentPosition()-swift.method``.
    public struct CurrentPositionReply: Sendable {
        /// The sequence's identifier (`sequenceId`).
        public let sequenceID: Int?
        /// The view's place in the sequence, from 0 (`sequenceIndex`).
        public let viewIndex: Int?
        /// For how long the view has been shown (`currentViewTime`).
        public let viewTime: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - sequenceID: The sequence's identifier.
        ///   - viewIndex: The view's place in the sequence, from 0.
        ///   - viewTime: For how long the view has been shown.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            sequenceID: Int? = nil, viewIndex: Int? = nil, viewTime: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.sequenceID = sequenceID
            self.viewIndex = viewIndex
            self.viewTime = viewTime
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var sequenceID: Int?
            var viewIndex: Int?
            var viewTime: Duration?
            while let key = try json.nextMember(of: "sequenceId,sequenceIndex,currentViewTime") {
                switch key {
                case 0: sequenceID = try json.readInt()
                case 1: viewIndex = try json.readInt()
                case 2: viewTime = try json.readDuration(in: .seconds)
                default: break
                }
            }
            self.sequenceID = sequenceID
            self.viewIndex = viewIndex
            self.viewTime = viewTime
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getCameraCapabilities(deviceID:)-swift.method``.
    public struct CameraCapabilitiesReply: Sendable {
        /// The encodings of video, "h264" for example (`codec`).
        public let videoCodecs: [String]
        /// The sources of sound.
        public let audioSources: [AudioSource]
        /// The sources of video.
        public let videoSources: [VideoSource]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - videoCodecs: The encodings of video, "h264" for example.
        ///   - audioSources: The sources of sound.
        ///   - videoSources: The sources of video.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            videoCodecs: [String] = [], audioSources: [AudioSource] = [], videoSources: [VideoSource] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.videoCodecs = videoCodecs
            self.audioSources = audioSources
            self.videoSources = videoSources
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var videoCodecs: [String] = []
            var audioSources: [AudioSource] = []
            var videoSources: [VideoSource] = []
            while let key = try json.nextMember(of: "codec,audioSources,videoSources") {
                switch key {
                case 0: videoCodecs = try json.readArray(of: String.self)
                case 1: audioSources = try json.readArray(of: AudioSource.self)
                case 2: videoSources = try json.readArray(of: VideoSource.self)
                default: break
                }
            }
            self.videoCodecs = videoCodecs
            self.audioSources = audioSources
            self.videoSources = videoSources
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getDecoderCapabilities()-swift.method``.
    public struct DecoderCapabilitiesReply: Sendable {
        /// The resolutions of the screen with their frame rates, "1920x1080@60" for example.
        public let resolutions: [String]
        /// The maximum number of streams that hardware can decode (`maxVPUInstances`).
        public let maximumHardwareStreams: Int?
        /// The maximum number of streams (`maxStreams`).
        public let maximumStreams: Int?
        /// The protocols of streams, "rtspt" for example.
        public let streamingProtocols: [String]
        /// The encodings of sound, "AAC-LC" for example.
        public let audioCodingFormats: [String]
        /// The encodings of video, "H.264" for example.
        public let videoCodingFormats: [String]
        /// The encodings of pictures, "jpeg" for example.
        public let imageCodingFormats: [String]
        /// The media types of files, "video/mp4" for example.
        public let mediaTypes: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - resolutions: The resolutions of the screen with their frame rates, "1920x1080@60" for example.
        ///   - maximumHardwareStreams: The maximum number of streams that hardware can decode.
        ///   - maximumStreams: The maximum number of streams.
        ///   - streamingProtocols: The protocols of streams, "rtspt" for example.
        ///   - audioCodingFormats: The encodings of sound, "AAC-LC" for example.
        ///   - videoCodingFormats: The encodings of video, "H.264" for example.
        ///   - imageCodingFormats: The encodings of pictures, "jpeg" for example.
        ///   - mediaTypes: The media types of files, "video/mp4" for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            resolutions: [String] = [], maximumHardwareStreams: Int? = nil, maximumStreams: Int? = nil,
            streamingProtocols: [String] = [], audioCodingFormats: [String] = [], videoCodingFormats: [String] = [],
            imageCodingFormats: [String] = [], mediaTypes: [String] = [], other: [String: JSONValue] = [:]
        ) {
            self.resolutions = resolutions
            self.maximumHardwareStreams = maximumHardwareStreams
            self.maximumStreams = maximumStreams
            self.streamingProtocols = streamingProtocols
            self.audioCodingFormats = audioCodingFormats
            self.videoCodingFormats = videoCodingFormats
            self.imageCodingFormats = imageCodingFormats
            self.mediaTypes = mediaTypes
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var resolutions: [String] = []
            var maximumHardwareStreams: Int?
            var maximumStreams: Int?
            var streamingProtocols: [String] = []
            var audioCodingFormats: [String] = []
            var videoCodingFormats: [String] = []
            var imageCodingFormats: [String] = []
            var mediaTypes: [String] = []
            let keys: StaticString = """
                resolutions,maxVPUInstances,maxStreams,maxstreams,streamingProtocols,audioCodingFormats,\
                videoCodingFormats,imageCodingFormats,mediaTypes
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: resolutions = try json.readArray(of: String.self)
                case 1: maximumHardwareStreams = try json.readInt()
                case 2, 3: maximumStreams = try json.readInt()
                case 4: streamingProtocols = try json.readArray(of: String.self)
                case 5: audioCodingFormats = try json.readArray(of: String.self)
                case 6: videoCodingFormats = try json.readArray(of: String.self)
                case 7: imageCodingFormats = try json.readArray(of: String.self)
                case 8: mediaTypes = try json.readArray(of: String.self)
                default: break
                }
            }
            self.resolutions = resolutions
            self.maximumHardwareStreams = maximumHardwareStreams
            self.maximumStreams = maximumStreams
            self.streamingProtocols = streamingProtocols
            self.audioCodingFormats = audioCodingFormats
            self.videoCodingFormats = videoCodingFormats
            self.imageCodingFormats = imageCodingFormats
            self.mediaTypes = mediaTypes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getUnsecureConnectionAllowed()-swift.method``.
    public struct UnsecureConnectionAllowedReply: Sendable {
        /// Whether the decoder may ask cameras for their capabilities without encryption (`UnsecureConnectionAllowed`).
        public let isAllowed: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isAllowed: Whether the decoder may ask cameras for their capabilities without encryption.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isAllowed: Bool, other: [String: JSONValue] = [:]) {
            self.isAllowed = isAllowed
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isAllowed: Bool?
            while let key = try json.nextMember(of: "UnsecureConnectionAllowed") {
                switch key {
                case 0: isAllowed = try json.readBool()
                default: break
                }
            }
            guard let isAllowed else { throw json.missingField("UnsecureConnectionAllowed") }
            self.isAllowed = isAllowed
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getLineOutEnabled()-swift.method``.
    public struct LineOutEnabledReply: Sendable {
        /// Whether the line-out port has sound.
        public let enabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - enabled: Whether the line-out port has sound.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(enabled: Bool, other: [String: JSONValue] = [:]) {
            self.enabled = enabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var enabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: enabled = try json.readBool()
                default: break
                }
            }
            guard let enabled else { throw json.missingField("enabled") }
            self.enabled = enabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The media sources that the screen shows at the same time.
    public struct View: Sendable, JSONReadable {
        /// How long the view is shown, 1 second to 24 hours; ignored in a sequence of one view.
        public var duration: Duration?
        /// The media sources and their places.
        public var segments: [Segment]
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - segments: The media sources and their places.
        ///   - duration: How long the view is shown, 1 second to 24 hours; ignored in a sequence of one view.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(segments: [Segment], duration: Duration? = nil, other: [String: JSONValue] = [:]) {
            self.segments = segments
            self.duration = duration
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("duration", duration, in: .seconds)
            json.key("segments")
            json.beginArray()
            for item in segments { item.write(to: &json) }
            json.endArray()
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var duration: Duration?
            var segments: [Segment] = []
            while let key = try json.nextMember(of: "duration,segments") {
                switch key {
                case 0: duration = try json.readDuration(in: .seconds)
                case 1: segments = try json.readArray(of: Segment.self)
                default: break
                }
            }
            self.duration = duration
            self.segments = segments
            self.other = json.keptMembersOfObject()
        }
    }

    /// A media source and its place on the screen.
    public struct Segment: Sendable, JSONReadable {
        /// The media source's identifier, 0 to 999 (`mediaSourceId`).
        public var mediaSourceID: Int
        /// The action at the end of the media source; if absent, the last picture stays.
        public var actionOnPlaybackEnd: EndAction?
        /// The media source's place on the screen.
        public var pane: Pane
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mediaSourceID: The media source's identifier, 0 to 999.
        ///   - pane: The media source's place on the screen.
        ///   - actionOnPlaybackEnd: The action at the end of the media source; if absent, the last picture stays.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            mediaSourceID: Int, pane: Pane, actionOnPlaybackEnd: EndAction? = nil, other: [String: JSONValue] = [:]
        ) {
            self.mediaSourceID = mediaSourceID
            self.pane = pane
            self.actionOnPlaybackEnd = actionOnPlaybackEnd
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("mediaSourceId", mediaSourceID)
            json.member("actionOnPlaybackEnd", actionOnPlaybackEnd?.rawValue)
            json.key("pane")
            pane.write(to: &json)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var mediaSourceID: Int?
            var actionOnPlaybackEnd: EndAction?
            var pane: Pane?
            while let key = try json.nextMember(of: "mediaSourceId,actionOnPlaybackEnd,pane") {
                switch key {
                case 0: mediaSourceID = try json.readInt()
                case 1: actionOnPlaybackEnd = try json.readWord(EndAction.self)
                case 2: pane = try json.read(Pane.self)
                default: break
                }
            }
            guard let mediaSourceID else { throw json.missingField("mediaSourceId") }
            self.mediaSourceID = mediaSourceID
            self.actionOnPlaybackEnd = actionOnPlaybackEnd
            guard let pane else { throw json.missingField("pane") }
            self.pane = pane
            self.other = json.keptMembersOfObject()
        }
    }

    /// A part of the screen; 0, 0 is its upper left corner, and 1, 1 its lower right one.
    public struct Pane: Sendable, JSONReadable {
        /// The left side, from 0 to 1.
        public var left: Double
        /// The upper side, from 0 to 1.
        public var top: Double
        /// The right side, from 0 to 1.
        public var right: Double
        /// The lower side, from 0 to 1.
        public var bottom: Double
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - left: The left side, from 0 to 1.
        ///   - top: The upper side, from 0 to 1.
        ///   - right: The right side, from 0 to 1.
        ///   - bottom: The lower side, from 0 to 1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(left: Double, top: Double, right: Double, bottom: Double, other: [String: JSONValue] = [:]) {
            self.left = left
            self.top = top
            self.right = right
            self.bottom = bottom
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("left", left)
            json.member("top", top)
            json.member("right", right)
            json.member("bottom", bottom)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var left: Double?
            var top: Double?
            var right: Double?
            var bottom: Double?
            while let key = try json.nextMember(of: "left,top,right,bottom") {
                switch key {
                case 0: left = try json.readDouble()
                case 1: top = try json.readDouble()
                case 2: right = try json.readDouble()
                case 3: bottom = try json.readDouble()
                default: break
                }
            }
            guard let left else { throw json.missingField("left") }
            self.left = left
            guard let top else { throw json.missingField("top") }
            self.top = top
            guard let right else { throw json.missingField("right") }
            self.right = right
            guard let bottom else { throw json.missingField("bottom") }
            self.bottom = bottom
            self.other = json.keptMembersOfObject()
        }
    }

    /// An action at the end of a media source.
    public struct EndAction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            switch rawValue {
            case "triggerFreeze": self.rawValue = "triggerFreezePlayback"
            default: self.rawValue = rawValue
            }
        }

        /// A picture shows that there is an error.
        @_alwaysEmitIntoClient
        public static var showError: EndAction { Self(rawValue: "triggerError") }
        /// The last picture stays.
        @_alwaysEmitIntoClient
        public static var freeze: EndAction { Self(rawValue: "triggerFreezePlayback") }
        /// The next view is shown.
        @_alwaysEmitIntoClient
        public static var nextView: EndAction { Self(rawValue: "triggerNextView") }
        /// The media source starts again.
        @_alwaysEmitIntoClient
        public static var restart: EndAction { Self(rawValue: "triggerRestartPlayback") }
    }

    /// A sequence.
    public struct SequenceInfo: Sendable, JSONReadable {
        /// The sequence's identifier.
        public let id: Int
        /// The sequence's name.
        public let name: String?
        /// How long the sequence is shown.
        public let duration: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The sequence's identifier.
        ///   - name: The sequence's name.
        ///   - duration: How long the sequence is shown.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: Int, name: String? = nil, duration: Duration? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.name = name
            self.duration = duration
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var name: String?
            var duration: Duration?
            while let key = try json.nextMember(of: "id,name,duration") {
                switch key {
                case 0: id = try json.readInt()
                case 1: name = try json.readString()
                case 2: duration = try json.readDuration(in: .seconds)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.name = name
            self.duration = duration
            self.other = json.keptMembersOfObject()
        }
    }

    /// A stream or a file.
    public struct MediaSource: Sendable, JSONReadable {
        /// The identifier, 0 to 999 (`mediaSourceId`).
        public var id: Int?
        /// The name, at most 64 characters.
        public var name: String?
        /// The description, at most 250 characters (`description`).
        public var comment: String?
        /// Whether the media source's sound can be heard.
        public var hasAudio: Bool?
        /// Whether the media source is a stream or a file (`mediaSourceType`).
        public var type: MediaSourceType?
        /// The stream, if the media source is a stream.
        public var stream: Stream?
        /// The file, if the media source is a file.
        public var file: File?
        /// Whether software decodes the media source; needed for more media sources than hardware can decode
        /// (`forceSWDecoder`).
        public var usesSoftwareDecoder: Bool?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, 0 to 999.
        ///   - name: The name, at most 64 characters.
        ///   - comment: The description, at most 250 characters.
        ///   - hasAudio: Whether the media source's sound can be heard.
        ///   - type: Whether the media source is a stream or a file.
        ///   - stream: The stream, if the media source is a stream.
        ///   - file: The file, if the media source is a file.
        ///   - usesSoftwareDecoder: Whether software decodes the media source; needed for more media sources than
        ///     hardware can decode.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int? = nil, name: String? = nil, comment: String? = nil, hasAudio: Bool? = nil,
            type: MediaSourceType? = nil, stream: Stream? = nil, file: File? = nil, usesSoftwareDecoder: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.name = name
            self.comment = comment
            self.hasAudio = hasAudio
            self.type = type
            self.stream = stream
            self.file = file
            self.usesSoftwareDecoder = usesSoftwareDecoder
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("mediaSourceId", id)
            json.member("name", name)
            json.member("description", comment)
            json.member("hasAudio", hasAudio)
            json.member("mediaSourceType", type?.rawValue)
            if let stream {
                json.key("stream")
                stream.write(to: &json)
            }
            if let file {
                json.key("file")
                file.write(to: &json)
            }
            json.member("forceSWDecoder", usesSoftwareDecoder)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int?
            var name: String?
            var comment: String?
            var hasAudio: Bool?
            var type: MediaSourceType?
            var stream: Stream?
            var file: File?
            var usesSoftwareDecoder: Bool?
            let keys: StaticString = """
                mediaSourceId,name,description,hasAudio,mediaSourceType,stream,file,forceSWDecoder
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readInt()
                case 1: name = try json.readString()
                case 2: comment = try json.readString()
                case 3: hasAudio = try json.readBool()
                case 4: type = try json.readWord(MediaSourceType.self)
                case 5: stream = try json.read(Stream.self)
                case 6: file = try json.read(File.self)
                case 7: usesSoftwareDecoder = try json.readBool()
                default: break
                }
            }
            self.id = id
            self.name = name
            self.comment = comment
            self.hasAudio = hasAudio
            self.type = type
            self.stream = stream
            self.file = file
            self.usesSoftwareDecoder = usesSoftwareDecoder
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of media source.
    public struct MediaSourceType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A stream.
        @_alwaysEmitIntoClient
        public static var stream: MediaSourceType { Self(rawValue: "stream") }
        /// A file.
        @_alwaysEmitIntoClient
        public static var file: MediaSourceType { Self(rawValue: "file") }
    }

    /// The stream of a device.
    public struct Stream: Sendable, JSONReadable {
        /// The device's identifier in the External IP device information API, which holds the login
        /// (`externalIPDeviceInfoId`).
        public var deviceID: String
        /// The maker of the device.
        public var manufacturer: Manufacturer?
        /// For Axis devices, the arguments of the stream, "camera=1&fps=25" for example
        /// (`externalIPDeviceStreamParameters`).
        public var axisParameters: String?
        /// For other devices, the address of the stream, at most 255 characters (`videoUri`).
        public var address: String?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - deviceID: The device's identifier in the External IP device information API, which holds the login.
        ///   - manufacturer: The maker of the device.
        ///   - axisParameters: For Axis devices, the arguments of the stream, "camera=1&fps=25" for example.
        ///   - address: For other devices, the address of the stream, at most 255 characters.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            deviceID: String, manufacturer: Manufacturer? = nil, axisParameters: String? = nil, address: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.deviceID = deviceID
            self.manufacturer = manufacturer
            self.axisParameters = axisParameters
            self.address = address
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("externalIPDeviceInfoId", deviceID)
            json.member("manufacturer", manufacturer?.rawValue)
            json.member("externalIPDeviceStreamParameters", axisParameters)
            json.member("videoUri", address)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var deviceID: String?
            var manufacturer: Manufacturer?
            var axisParameters: String?
            var address: String?
            let keys: StaticString = """
                externalIPDeviceInfoId,manufacturer,externalIPDeviceStreamParameters,videoUri
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: deviceID = try json.readString()
                case 1: manufacturer = try json.readWord(Manufacturer.self)
                case 2: axisParameters = try json.readString()
                case 3: address = try json.readString()
                default: break
                }
            }
            guard let deviceID else { throw json.missingField("externalIPDeviceInfoId") }
            self.deviceID = deviceID
            self.manufacturer = manufacturer
            self.axisParameters = axisParameters
            self.address = address
            self.other = json.keptMembersOfObject()
        }
    }

    /// The maker of a device.
    public struct Manufacturer: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Axis.
        @_alwaysEmitIntoClient
        public static var axis: Manufacturer { Self(rawValue: "com.axis.camera") }
        /// Axis; only the documentation of getMediaSources has this value.
        @_alwaysEmitIntoClient
        public static var axisCameraStation: Manufacturer { Self(rawValue: "com.axis.acs") }
        /// Another maker.
        @_alwaysEmitIntoClient
        public static var other: Manufacturer { Self(rawValue: "other") }
    }

    /// A file of the decoder.
    public struct File: Sendable, JSONReadable {
        /// The file's name, "USB/imagename.jpg" for example (`fileId`).
        public var id: String
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The file's name, "USB/imagename.jpg" for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String, other: [String: JSONValue] = [:]) {
            self.id = id
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("fileId", id)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextMember(of: "fileId") {
                switch key {
                case 0: id = try json.readString()
                default: break
                }
            }
            guard let id else { throw json.missingField("fileId") }
            self.id = id
            self.other = json.keptMembersOfObject()
        }
    }

    /// The priority of a call over other calls.
    public struct Priority: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The call comes first.
        @_alwaysEmitIntoClient
        public static var high: Priority { Self(rawValue: "high") }
        /// The call comes after calls of high priority.
        @_alwaysEmitIntoClient
        public static var medium: Priority { Self(rawValue: "medium") }
        /// The call comes last.
        @_alwaysEmitIntoClient
        public static var low: Priority { Self(rawValue: "low") }
    }

    /// A source of sound of a camera.
    public struct AudioSource: Sendable, JSONReadable {
        /// The audio source's number, from 0 (`audioSourceIndex`).
        public let index: String?
        /// Whether the audio source is on (`enabled`).
        public let isEnabled: Bool?
        /// The encoding of the audio source, "aac" for example.
        public let codec: String?
        /// The kind of input, "mic" for example.
        public let inputType: String?
        /// The audio source's name.
        public let name: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - index: The audio source's number, from 0.
        ///   - isEnabled: Whether the audio source is on.
        ///   - codec: The encoding of the audio source, "aac" for example.
        ///   - inputType: The kind of input, "mic" for example.
        ///   - name: The audio source's name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            index: String? = nil, isEnabled: Bool? = nil, codec: String? = nil, inputType: String? = nil,
            name: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.index = index
            self.isEnabled = isEnabled
            self.codec = codec
            self.inputType = inputType
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var index: String?
            var isEnabled: Bool?
            var codec: String?
            var inputType: String?
            var name: String?
            while let key = try json.nextMember(of: "audioSourceIndex,enabled,codec,inputType,name") {
                switch key {
                case 0: index = try json.readString()
                case 1: isEnabled = try json.readBool()
                case 2: codec = try json.readString()
                case 3: inputType = try json.readString()
                case 4: name = try json.readString()
                default: break
                }
            }
            self.index = index
            self.isEnabled = isEnabled
            self.codec = codec
            self.inputType = inputType
            self.name = name
            self.other = json.keptMembersOfObject()
        }
    }

    /// A source of video of a camera.
    public struct VideoSource: Sendable, JSONReadable {
        /// The video source's number, from 0 (`imageGroupIndex`).
        public let index: String?
        /// The video source's name.
        public let name: String?
        /// The number of the sensor, from 0.
        public let source: String?
        /// Whether the video source is on (`enabled`).
        public let isEnabled: Bool?
        /// The maximum frame rate, in pictures per second (`maxFPS`).
        public let maximumFPS: Double?
        /// The resolutions to choose from (`resolution`).
        public let resolutions: [Resolution]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - index: The video source's number, from 0.
        ///   - name: The video source's name.
        ///   - source: The number of the sensor, from 0.
        ///   - isEnabled: Whether the video source is on.
        ///   - maximumFPS: The maximum frame rate, in pictures per second.
        ///   - resolutions: The resolutions to choose from.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            index: String? = nil, name: String? = nil, source: String? = nil, isEnabled: Bool? = nil,
            maximumFPS: Double? = nil, resolutions: [Resolution] = [], other: [String: JSONValue] = [:]
        ) {
            self.index = index
            self.name = name
            self.source = source
            self.isEnabled = isEnabled
            self.maximumFPS = maximumFPS
            self.resolutions = resolutions
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var index: String?
            var name: String?
            var source: String?
            var isEnabled: Bool?
            var maximumFPS: Double?
            var resolutions: [Resolution] = []
            while let key = try json.nextMember(of: "imageGroupIndex,name,source,enabled,maxFPS,resolution") {
                switch key {
                case 0: index = try json.readString()
                case 1: name = try json.readString()
                case 2: source = try json.readString()
                case 3: isEnabled = try json.readBool()
                case 4: maximumFPS = try json.readDouble()
                case 5: resolutions = try json.readArray(of: Resolution.self)
                default: break
                }
            }
            self.index = index
            self.name = name
            self.source = source
            self.isEnabled = isEnabled
            self.maximumFPS = maximumFPS
            self.resolutions = resolutions
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
    }
}

extension Vapix {
    /// The views on the screen of a video decoder, and the sources of their video.
    @_alwaysEmitIntoClient
    public var videoDecoder2: VideoDecoder2 { VideoDecoder2(vapix: self) }
}
