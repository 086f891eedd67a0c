// Generated from Specs/video-output.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The video on a screen that is connected to the camera.
///
/// Devices whose parameter `Properties.VideoOutputControl.VideoOutputControl` is yes. A video source is a channel or a
/// view area.
///
/// AXIS OS 6.10 and later.
///
/// See <https://developer.axis.com/vapix/network-video/video-output-api/>.
public struct VideoOutput: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-schema-versions>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "videoOutput/getSchemaVersions", path: "/axis-cgi/videooutput/getschemaversions.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Reads which calls of this API the device has.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-supported-cgi-apis>.
    ///
    /// - Returns: The calls that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupported() async throws -> SupportedReply {
        try await vapix.send(Self.getSupported())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupported() -> VapixCall<SupportedReply> { callGetSupported }

    private static let callGetSupported = VapixCall<SupportedReply>(
        id: "videoOutput/getSupported", path: "/axis-cgi/videooutput/getsupported.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: SupportedReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Reads which modes the screen has, and which is active.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-active-mode>.
    ///
    /// - Returns: The modes of the device.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getActiveMode() async throws -> [ModeState] {
        try await vapix.send(Self.getActiveMode())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getActiveMode() -> VapixCall<[ModeState]> { callGetActiveMode }

    private static let callGetActiveMode = VapixCall<[ModeState]>(
        id: "videoOutput/getActiveMode", path: "/axis-cgi/videooutput/getactivemode.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetActiveMode)
    ) { query in
        query.append("schemaversion", "1")
    }

    private static func readGetActiveMode(_ xml: inout XMLReader) throws(WireError) -> [ModeState] {
        var output: [ModeState] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "Mode") {
            switch element {
            case 0: output.append(try ModeState(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Sets the mode of the screen.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#set-active-mode>.
    ///
    /// - Parameter mode: The new mode; `nothing` cannot be set.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or ``ErrorCode/invalidAction`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setActiveMode(mode: Mode) async throws {
        try await vapix.send(Self.setActiveMode(mode: mode))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setActiveMode(mode: Mode) -> VapixCall<Void> {
        VapixCall(
            id: "videoOutput/setActiveMode", path: "/axis-cgi/videooutput/setactivemode.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("mode", mode.rawValue)
        }
    }

    /// Lists the video sources.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-video-sources>.
    ///
    /// - Returns: The video sources.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getVideoSources() async throws -> [VideoSource] {
        try await vapix.send(Self.getVideoSources())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getVideoSources() -> VapixCall<[VideoSource]> { callGetVideoSources }

    private static let callGetVideoSources = VapixCall<[VideoSource]>(
        id: "videoOutput/getVideoSources", path: "/axis-cgi/videooutput/getvideosources.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetVideoSources)
    ) { query in
        query.append("schemaversion", "1")
    }

    private static func readGetVideoSources(_ xml: inout XMLReader) throws(WireError) -> [VideoSource] {
        var output: [VideoSource] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "VideoSource") {
            switch element {
            case 0: output.append(try VideoSource(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Sets the video source that the screen shows.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#set-video-source>.
    ///
    /// - Parameter id: The video source's identifier.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or ``ErrorCode/invalidAction`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setVideoSource(id: String) async throws {
        try await vapix.send(Self.setVideoSource(id: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setVideoSource(id: String) -> VapixCall<Void> {
        VapixCall(
            id: "videoOutput/setVideoSource", path: "/axis-cgi/videooutput/setvideosource.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("id", id)
        }
    }

    /// Reads whether the picture on the screen is mirrored.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-mirroring>.
    ///
    /// - Returns: Whether the picture is mirrored.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMirroring() async throws -> MirroringReply {
        try await vapix.send(Self.getMirroring())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMirroring() -> VapixCall<MirroringReply> { callGetMirroring }

    private static let callGetMirroring = VapixCall<MirroringReply>(
        id: "videoOutput/getMirroring", path: "/axis-cgi/videooutput/getmirroring.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: MirroringReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Sets whether the picture on the screen is mirrored; recordings and other streams are not.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#set-mirroring>.
    ///
    /// - Parameter isEnabled: Whether the picture is mirrored (`mirroringenabled`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or ``ErrorCode/invalidAction`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setMirroring(isEnabled: Bool) async throws {
        try await vapix.send(Self.setMirroring(isEnabled: isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setMirroring(isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "videoOutput/setMirroring", path: "/axis-cgi/videooutput/setmirroring.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("mirroringenabled", isEnabled ? "true" : "false")
        }
    }

    /// Reads the possible rotations of the picture on the screen, and the active one.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-rotation>.
    ///
    /// - Returns: The rotations of the device.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getRotation() async throws -> [Rotation] {
        try await vapix.send(Self.getRotation())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getRotation() -> VapixCall<[Rotation]> { callGetRotation }

    private static let callGetRotation = VapixCall<[Rotation]>(
        id: "videoOutput/getRotation", path: "/axis-cgi/videooutput/getrotation.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetRotation)
    ) { query in
        query.append("schemaversion", "1")
    }

    private static func readGetRotation(_ xml: inout XMLReader) throws(WireError) -> [Rotation] {
        var output: [Rotation] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "Rotation") {
            switch element {
            case 0: output.append(try Rotation(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Rotates the picture on the screen.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#set-rotation>.
    ///
    /// - Parameter rotation: The clockwise rotation in degrees, one of those that getRotation lists.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or ``ErrorCode/invalidAction`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setRotation(rotation: Int) async throws {
        try await vapix.send(Self.setRotation(rotation: rotation))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setRotation(rotation: Int) -> VapixCall<Void> {
        VapixCall(
            id: "videoOutput/setRotation", path: "/axis-cgi/videooutput/setrotation.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("rotation", rotation)
        }
    }

    /// Lists the elements of the sequence, which the screen shows in turn.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-sequence>.
    ///
    /// - Returns: The elements of the sequence in their order.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSequence() async throws -> SequenceReply {
        try await vapix.send(Self.getSequence())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSequence() -> VapixCall<SequenceReply> { callGetSequence }

    private static let callGetSequence = VapixCall<SequenceReply>(
        id: "videoOutput/getSequence", path: "/axis-cgi/videooutput/getsequence.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: SequenceReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Adds a video source or a picture to the sequence.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#add-element>.
    ///
    /// - Parameters:
    ///   - source: The video source's identifier, or the path of a picture.
    ///   - duration: The time for which the element is shown, in whole seconds.
    ///   - mirror: Whether the video source or picture is mirrored.
    /// - Returns: The new element.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or ``ErrorCode/invalidAction`` or another
    ///   code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func addSequenceElement(
        source: String, duration: Duration, mirror: Bool? = nil
    ) async throws -> AddSequenceElementReply {
        try await vapix.send(Self.addSequenceElement(source: source, duration: duration, mirror: mirror))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func addSequenceElement(
        source: String, duration: Duration, mirror: Bool? = nil
    ) -> VapixCall<AddSequenceElementReply> {
        VapixCall(
            id: "videoOutput/addSequenceElement", path: "/axis-cgi/videooutput/addsequenceelement.cgi", arguments: .get,
            access: .operator, effect: .once, reply: .xmlResponse(reading: AddSequenceElementReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("source", source)
            query.append("duration", duration, in: .seconds)
            query.append("mirror", mirror.map { $0 ? "true" : "false" })
        }
    }

    /// Changes an element of the sequence; at least one of its properties must be given.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#update-element>.
    ///
    /// - Parameters:
    ///   - elementID: The element's identifier (`sequenceelementid`).
    ///   - source: The video source's identifier, or the path of a picture (`sourceid`).
    ///   - duration: The time for which the element is shown, in whole seconds.
    ///   - mirror: Whether the video source or picture is mirrored.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or ``ErrorCode/invalidAction`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func updateSequenceElement(
        elementID: Int, source: String? = nil, duration: Duration? = nil, mirror: Bool? = nil
    ) async throws {
        try await vapix.send(
            Self.updateSequenceElement(elementID: elementID, source: source, duration: duration, mirror: mirror))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func updateSequenceElement(
        elementID: Int, source: String? = nil, duration: Duration? = nil, mirror: Bool? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "videoOutput/updateSequenceElement", path: "/axis-cgi/videooutput/updatesequenceelement.cgi",
            arguments: .get, access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("sequenceelementid", elementID)
            query.append("sourceid", source)
            query.append("duration", duration, in: .seconds)
            query.append("mirror", mirror.map { $0 ? "true" : "false" })
        }
    }

    /// Removes an element from the sequence.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#remove-element>.
    ///
    /// - Parameter elementID: The element's identifier (`sequenceelementid`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or ``ErrorCode/invalidAction`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func removeSequenceElement(elementID: Int) async throws {
        try await vapix.send(Self.removeSequenceElement(elementID: elementID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func removeSequenceElement(elementID: Int) -> VapixCall<Void> {
        VapixCall(
            id: "videoOutput/removeSequenceElement", path: "/axis-cgi/videooutput/removesequenceelement.cgi",
            arguments: .get, access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("sequenceelementid", elementID)
        }
    }

    /// Removes all elements from the sequence.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#clear-sequence>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or ``ErrorCode/invalidAction`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func clearSequence() async throws {
        try await vapix.send(Self.clearSequence())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func clearSequence() -> VapixCall<Void> { callClearSequence }

    private static let callClearSequence = VapixCall<Void>(
        id: "videoOutput/clearSequence", path: "/axis-cgi/videooutput/clearsequence.cgi", arguments: .get,
        access: .operator, effect: .idempotent, reply: .xmlResponse
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Lists the video sources of the quad view.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-quad-view>.
    ///
    /// - Returns: The identifiers of the video sources: top left, top right, bottom left, bottom right.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getQuadView() async throws -> [String] {
        try await vapix.send(Self.getQuadView())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getQuadView() -> VapixCall<[String]> { callGetQuadView }

    private static let callGetQuadView = VapixCall<[String]>(
        id: "videoOutput/getQuadView", path: "/axis-cgi/videooutput/getquadview.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetQuadView)
    ) { query in
        query.append("schemaversion", "1")
    }

    private static func readGetQuadView(_ xml: inout XMLReader) throws(WireError) -> [String] {
        var output: [String] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "QuadViewSource") {
            switch element {
            case 0:
                while let element = try xml.nextElement(of: "QuadViewSource") {
                    switch element {
                    case 0: output.append(try xml.readText())
                    default: try xml.skipElement()
                    }
                }
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Shows four video sources at the same time.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#set-quad-view>.
    ///
    /// - Parameter ids: The identifiers of four video sources: top left, top right, bottom left, bottom right (`id`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setQuadView(ids: [String]) async throws {
        try await vapix.send(Self.setQuadView(ids: ids))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setQuadView(ids: [String]) -> VapixCall<Void> {
        VapixCall(
            id: "videoOutput/setQuadView", path: "/axis-cgi/videooutput/setquadview.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            try query.append("id", ids, separator: ",")
        }
    }

    /// Reads for each video source whether its settings also hold for the screen.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-source-settings>.
    ///
    /// - Returns: The video sources.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSourceSettingsEnabled() async throws -> [SourceSetting] {
        try await vapix.send(Self.getSourceSettingsEnabled())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSourceSettingsEnabled() -> VapixCall<[SourceSetting]> { callGetSourceSettingsEnabled }

    private static let callGetSourceSettingsEnabled = VapixCall<[SourceSetting]>(
        id: "videoOutput/getSourceSettingsEnabled", path: "/axis-cgi/videooutput/getsourcesettingsenabled.cgi",
        arguments: .get, access: .operator, effect: .read,
        reply: .xmlResponse(reading: Self.readGetSourceSettingsEnabled)
    ) { query in
        query.append("schemaversion", "1")
    }

    private static func readGetSourceSettingsEnabled(_ xml: inout XMLReader) throws(WireError) -> [SourceSetting] {
        var output: [SourceSetting] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SourceSetting") {
            switch element {
            case 0: output.append(try SourceSetting(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Sets whether the mirroring, rotation and overlays of a video source also hold for the screen.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#set-source-settings>.
    ///
    /// - Parameters:
    ///   - id: The video source's identifier.
    ///   - isEnabled: Whether the video source's settings also hold for the screen (`enabled`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or ``ErrorCode/invalidAction`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setSourceSettingsEnabled(id: String, isEnabled: Bool) async throws {
        try await vapix.send(Self.setSourceSettingsEnabled(id: id, isEnabled: isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setSourceSettingsEnabled(id: String, isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "videoOutput/setSourceSettingsEnabled", path: "/axis-cgi/videooutput/setsourcesettingsenabled.cgi",
            arguments: .get, access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("id", id)
            query.append("enabled", isEnabled ? "true" : "false")
        }
    }

    /// Reads the settings of the picture in the picture.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-pip>.
    ///
    /// - Returns: The settings and the values to choose from.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPictureInPicture() async throws -> PictureInPictureReply {
        try await vapix.send(Self.getPictureInPicture())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPictureInPicture() -> VapixCall<PictureInPictureReply> { callGetPictureInPicture }

    private static let callGetPictureInPicture = VapixCall<PictureInPictureReply>(
        id: "videoOutput/getPictureInPicture", path: "/axis-cgi/videooutput/getpip.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: PictureInPictureReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Changes the settings of the picture in the picture.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#set-pip>.
    ///
    /// - Parameters:
    ///   - borderColor: The red, green and blue values of the border's color, each from 0 to 1 (`bordercolor`).
    ///   - hasBorder: Whether the inner picture has a border (`borderenabled`).
    ///   - borderWeight: The width of the border at the left, top, right and bottom, as fractions of the inner
    ///     picture's size (`borderweight`).
    ///   - height: The height of the inner picture, as a fraction of the screen's height, between 0 and 1.
    ///   - mainMirroring: Whether the main picture is mirrored (`mainviewmirroring`).
    ///   - mainRotation: The rotation of the main picture, 0 or 180 degrees (`mainviewrotation`).
    ///   - mainSource: The video source of the main picture, from 1 (`mainviewsource`).
    ///   - position: The corner of the screen that has the inner picture.
    ///   - innerMirroring: Whether the inner picture is mirrored (`pipmirroring`).
    ///   - innerRotation: The rotation of the inner picture, 0 or 180 degrees (`piprotation`).
    ///   - innerSource: The video source of the inner picture, from 1 (`pipsource`).
    ///   - width: The width of the inner picture, as a fraction of the screen's width, between 0 and 1.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidValue`` or ``ErrorCode/invalidAction`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPictureInPicture(
        borderColor: [Double] = [], hasBorder: Bool? = nil, borderWeight: [Double] = [], height: Double? = nil,
        mainMirroring: Bool? = nil, mainRotation: Int? = nil, mainSource: Int? = nil, position: Position? = nil,
        innerMirroring: Bool? = nil, innerRotation: Int? = nil, innerSource: Int? = nil, width: Double? = nil
    ) async throws {
        try await vapix.send(
            Self.setPictureInPicture(
                borderColor: borderColor, hasBorder: hasBorder, borderWeight: borderWeight, height: height,
                mainMirroring: mainMirroring, mainRotation: mainRotation, mainSource: mainSource, position: position,
                innerMirroring: innerMirroring, innerRotation: innerRotation, innerSource: innerSource, width: width))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPictureInPicture(
        borderColor: [Double] = [], hasBorder: Bool? = nil, borderWeight: [Double] = [], height: Double? = nil,
        mainMirroring: Bool? = nil, mainRotation: Int? = nil, mainSource: Int? = nil, position: Position? = nil,
        innerMirroring: Bool? = nil, innerRotation: Int? = nil, innerSource: Int? = nil, width: Double? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "videoOutput/setPictureInPicture", path: "/axis-cgi/videooutput/setpip.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            try query.append("bordercolor", borderColor.map { String($0) }, separator: ",")
            query.append("borderenabled", hasBorder.map { $0 ? "true" : "false" })
            try query.append("borderweight", borderWeight.map { String($0) }, separator: ",")
            query.append("height", height)
            query.append("mainviewmirroring", mainMirroring.map { $0 ? "true" : "false" })
            query.append("mainviewrotation", mainRotation)
            query.append("mainviewsource", mainSource)
            query.append("position", position?.rawValue)
            query.append("pipmirroring", innerMirroring.map { $0 ? "true" : "false" })
            query.append("piprotation", innerRotation)
            query.append("pipsource", innerSource)
            query.append("width", width)
        }
    }

    /// Reads whether the screen shows dynamic overlays.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#get-dynamic-overlays>.
    ///
    /// - Returns: Whether the screen shows dynamic overlays.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDynamicOverlays() async throws -> DynamicOverlaysReply {
        try await vapix.send(Self.getDynamicOverlays())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDynamicOverlays() -> VapixCall<DynamicOverlaysReply> { callGetDynamicOverlays }

    private static let callGetDynamicOverlays = VapixCall<DynamicOverlaysReply>(
        id: "videoOutput/getDynamicOverlays", path: "/axis-cgi/videooutput/getdynamicoverlays.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: DynamicOverlaysReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Sets whether the screen shows dynamic overlays.
    ///
    /// Access: operator; AXIS OS 6.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/video-output-api/#set-dynamic-overlays>.
    ///
    /// - Parameter isEnabled: Whether the screen shows dynamic overlays (`dynamicoverlays`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setDynamicOverlays(isEnabled: Bool) async throws {
        try await vapix.send(Self.setDynamicOverlays(isEnabled: isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setDynamicOverlays(isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "videoOutput/setDynamicOverlays", path: "/axis-cgi/videooutput/setdynamicoverlays.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("dynamicoverlays", isEnabled ? "true" : "false")
        }
    }

    /// The reply to ``getSupported()-swift.method``.
    public struct SupportedReply: Sendable {
        /// Whether the device has getSchemaVersions (`GetSchemaVersions`).
        public let getSchemaVersions: Bool?
        /// Whether the device has getActiveMode (`GetActiveMode`).
        public let getActiveMode: Bool?
        /// Whether the device has setActiveMode (`SetActiveMode`).
        public let setActiveMode: Bool?
        /// Whether the device has getMirroring (`GetMirroring`).
        public let getMirroring: Bool?
        /// Whether the device has setMirroring (`SetMirroring`).
        public let setMirroring: Bool?
        /// Whether the device has getVideoSources (`GetVideoSources`).
        public let getVideoSources: Bool?
        /// Whether the device has setVideoSource (`SetVideoSources`).
        public let setVideoSource: Bool?
        /// Whether the device has getSequence (`GetSequence`).
        public let getSequence: Bool?
        /// Whether the device has addSequenceElement (`AddSequenceElement`).
        public let addSequenceElement: Bool?
        /// Whether the device has removeSequenceElement (`RemoveSequenceElement`).
        public let removeSequenceElement: Bool?
        /// Whether the device has updateSequenceElement (`UpdateSequenceElement`).
        public let updateSequenceElement: Bool?
        /// Whether the device has clearSequence (`ClearSequence`).
        public let clearSequence: Bool?
        /// Whether the device has getQuadView (`GetQuadView`).
        public let getQuadView: Bool?
        /// Whether the device has setQuadView (`SetQuadView`).
        public let setQuadView: Bool?
        /// Whether the device has getRotation (`GetRotation`).
        public let getRotation: Bool?
        /// Whether the device has setRotation (`SetRotation`).
        public let setRotation: Bool?
        /// Whether the device has getSourceSettingsEnabled (`GetSourceSettingsEnabled`).
        public let getSourceSettingsEnabled: Bool?
        /// Whether the device has setSourceSettingsEnabled (`SetSourceSettingsEnabled`).
        public let setSourceSettingsEnabled: Bool?
        /// Whether the device has setPictureInPicture (`SetPiP`).
        public let setPictureInPicture: Bool?
        /// Whether the device has getPictureInPicture (`GetPiP`).
        public let getPictureInPicture: Bool?
        /// Whether the device has setDynamicOverlays (`SetDynamicOverlays`).
        public let setDynamicOverlays: Bool?
        /// Whether the device has getDynamicOverlays (`GetDynamicOverlays`).
        public let getDynamicOverlays: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - getSchemaVersions: Whether the device has getSchemaVersions.
        ///   - getActiveMode: Whether the device has getActiveMode.
        ///   - setActiveMode: Whether the device has setActiveMode.
        ///   - getMirroring: Whether the device has getMirroring.
        ///   - setMirroring: Whether the device has setMirroring.
        ///   - getVideoSources: Whether the device has getVideoSources.
        ///   - setVideoSource: Whether the device has setVideoSource.
        ///   - getSequence: Whether the device has getSequence.
        ///   - addSequenceElement: Whether the device has addSequenceElement.
        ///   - removeSequenceElement: Whether the device has removeSequenceElement.
        ///   - updateSequenceElement: Whether the device has updateSequenceElement.
        ///   - clearSequence: Whether the device has clearSequence.
        ///   - getQuadView: Whether the device has getQuadView.
        ///   - setQuadView: Whether the device has setQuadView.
        ///   - getRotation: Whether the device has getRotation.
        ///   - setRotation: Whether the device has setRotation.
        ///   - getSourceSettingsEnabled: Whether the device has getSourceSettingsEnabled.
        ///   - setSourceSettingsEnabled: Whether the device has setSourceSettingsEnabled.
        ///   - setPictureInPicture: Whether the device has setPictureInPicture.
        ///   - getPictureInPicture: Whether the device has getPictureInPicture.
        ///   - setDynamicOverlays: Whether the device has setDynamicOverlays.
        ///   - getDynamicOverlays: Whether the device has getDynamicOverlays.
        @_alwaysEmitIntoClient
        public init(
            getSchemaVersions: Bool? = nil, getActiveMode: Bool? = nil, setActiveMode: Bool? = nil,
            getMirroring: Bool? = nil, setMirroring: Bool? = nil, getVideoSources: Bool? = nil,
            setVideoSource: Bool? = nil, getSequence: Bool? = nil, addSequenceElement: Bool? = nil,
            removeSequenceElement: Bool? = nil, updateSequenceElement: Bool? = nil, clearSequence: Bool? = nil,
            getQuadView: Bool? = nil, setQuadView: Bool? = nil, getRotation: Bool? = nil, setRotation: Bool? = nil,
            getSourceSettingsEnabled: Bool? = nil, setSourceSettingsEnabled: Bool? = nil,
            setPictureInPicture: Bool? = nil, getPictureInPicture: Bool? = nil, setDynamicOverlays: Bool? = nil,
            getDynamicOverlays: Bool? = nil
        ) {
            self.getSchemaVersions = getSchemaVersions
            self.getActiveMode = getActiveMode
            self.setActiveMode = setActiveMode
            self.getMirroring = getMirroring
            self.setMirroring = setMirroring
            self.getVideoSources = getVideoSources
            self.setVideoSource = setVideoSource
            self.getSequence = getSequence
            self.addSequenceElement = addSequenceElement
            self.removeSequenceElement = removeSequenceElement
            self.updateSequenceElement = updateSequenceElement
            self.clearSequence = clearSequence
            self.getQuadView = getQuadView
            self.setQuadView = setQuadView
            self.getRotation = getRotation
            self.setRotation = setRotation
            self.getSourceSettingsEnabled = getSourceSettingsEnabled
            self.setSourceSettingsEnabled = setSourceSettingsEnabled
            self.setPictureInPicture = setPictureInPicture
            self.getPictureInPicture = getPictureInPicture
            self.setDynamicOverlays = setDynamicOverlays
            self.getDynamicOverlays = getDynamicOverlays
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var getSchemaVersions: Bool?
            var getActiveMode: Bool?
            var setActiveMode: Bool?
            var getMirroring: Bool?
            var setMirroring: Bool?
            var getVideoSources: Bool?
            var setVideoSource: Bool?
            var getSequence: Bool?
            var addSequenceElement: Bool?
            var removeSequenceElement: Bool?
            var updateSequenceElement: Bool?
            var clearSequence: Bool?
            var getQuadView: Bool?
            var setQuadView: Bool?
            var getRotation: Bool?
            var setRotation: Bool?
            var getSourceSettingsEnabled: Bool?
            var setSourceSettingsEnabled: Bool?
            var setPictureInPicture: Bool?
            var getPictureInPicture: Bool?
            var setDynamicOverlays: Bool?
            var getDynamicOverlays: Bool?
            let elements: StaticString = """
                GetSchemaVersions,GetActiveMode,SetActiveMode,GetMirroring,SetMirroring,GetVideoSources,\
                SetVideoSources,GetSequence,AddSequenceElement,RemoveSequenceElement,UpdateSequenceElement,\
                ClearSequence,GetQuadView,SetQuadView,GetRotation,SetRotation,GetSourceSettingsEnabled,\
                SetSourceSettingsEnabled,SetPiP,GetPiP,SetDynamicOverlays,GetDynamicOverlays
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: getSchemaVersions = try Bool(wire: xml.readText())
                case 1: getActiveMode = try Bool(wire: xml.readText())
                case 2: setActiveMode = try Bool(wire: xml.readText())
                case 3: getMirroring = try Bool(wire: xml.readText())
                case 4: setMirroring = try Bool(wire: xml.readText())
                case 5: getVideoSources = try Bool(wire: xml.readText())
                case 6: setVideoSource = try Bool(wire: xml.readText())
                case 7: getSequence = try Bool(wire: xml.readText())
                case 8: addSequenceElement = try Bool(wire: xml.readText())
                case 9: removeSequenceElement = try Bool(wire: xml.readText())
                case 10: updateSequenceElement = try Bool(wire: xml.readText())
                case 11: clearSequence = try Bool(wire: xml.readText())
                case 12: getQuadView = try Bool(wire: xml.readText())
                case 13: setQuadView = try Bool(wire: xml.readText())
                case 14: getRotation = try Bool(wire: xml.readText())
                case 15: setRotation = try Bool(wire: xml.readText())
                case 16: getSourceSettingsEnabled = try Bool(wire: xml.readText())
                case 17: setSourceSettingsEnabled = try Bool(wire: xml.readText())
                case 18: setPictureInPicture = try Bool(wire: xml.readText())
                case 19: getPictureInPicture = try Bool(wire: xml.readText())
                case 20: setDynamicOverlays = try Bool(wire: xml.readText())
                case 21: getDynamicOverlays = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            self.getSchemaVersions = getSchemaVersions
            self.getActiveMode = getActiveMode
            self.setActiveMode = setActiveMode
            self.getMirroring = getMirroring
            self.setMirroring = setMirroring
            self.getVideoSources = getVideoSources
            self.setVideoSource = setVideoSource
            self.getSequence = getSequence
            self.addSequenceElement = addSequenceElement
            self.removeSequenceElement = removeSequenceElement
            self.updateSequenceElement = updateSequenceElement
            self.clearSequence = clearSequence
            self.getQuadView = getQuadView
            self.setQuadView = setQuadView
            self.getRotation = getRotation
            self.setRotation = setRotation
            self.getSourceSettingsEnabled = getSourceSettingsEnabled
            self.setSourceSettingsEnabled = setSourceSettingsEnabled
            self.setPictureInPicture = setPictureInPicture
            self.getPictureInPicture = getPictureInPicture
            self.setDynamicOverlays = setDynamicOverlays
            self.getDynamicOverlays = getDynamicOverlays
        }
    }

    /// The reply to ``getMirroring()-swift.method``.
    public struct MirroringReply: Sendable {
        /// Whether the picture is mirrored (`MirroringEnabled`).
        public let isEnabled: Bool

        /// Makes a value.
        ///
        /// - Parameter isEnabled: Whether the picture is mirrored.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool) {
            self.isEnabled = isEnabled
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var isEnabled: Bool?
            while let element = try xml.nextElement(of: "MirroringEnabled") {
                switch element {
                case 0: isEnabled = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let isEnabled else { throw xml.missingField("MirroringEnabled") }
            self.isEnabled = isEnabled
        }
    }

    /// The reply to ``getSequence()-swift.method``.
    public struct SequenceReply: Sendable {
        /// The elements (`VideoSequenceElement`).
        public let elements: [SequenceElement]

        /// Makes a value.
        ///
        /// - Parameter elements: The elements.
        @_alwaysEmitIntoClient
        public init(elements: [SequenceElement] = []) {
            self.elements = elements
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var elements: [SequenceElement] = []
            while let element = try xml.nextElement(of: "VideoSequenceElement,VideoSource") {
                switch element {
                case 0: elements.append(try SequenceElement(from: &xml))
                case 1: elements.append(try SequenceElement(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.elements = elements
        }
    }

    /// The reply to ``addSequenceElement(source:duration:mirror:)-swift.method``.
    public struct AddSequenceElementReply: Sendable {
        /// The identifier of the new element (`SequenceElementId`).
        public let elementID: Int

        /// Makes a value.
        ///
        /// - Parameter elementID: The identifier of the new element.
        @_alwaysEmitIntoClient
        public init(elementID: Int) {
            self.elementID = elementID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var elementID: Int?
            while let element = try xml.nextElement(of: "SequenceElementId") {
                switch element {
                case 0: elementID = try Int(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let elementID else { throw xml.missingField("SequenceElementId") }
            self.elementID = elementID
        }
    }

    /// The reply to ``getPictureInPicture()-swift.method``.
    public struct PictureInPictureReply: Sendable {
        /// The color of the border, as red, green and blue values (`BorderColor`).
        public let borderColor: Setting?
        /// Whether the inner picture has a border (`BorderEnabled`).
        public let hasBorder: Setting?
        /// The width of the border (`BorderWidth`).
        public let borderWidth: Setting?
        /// The height of the inner picture, as a fraction of the screen's height (`Height`).
        public let height: Setting?
        /// Whether the main picture is mirrored (`MainViewMirroring`).
        public let mainMirroring: Setting?
        /// The rotation of the main picture, in degrees (`MainViewRotation`).
        public let mainRotation: Setting?
        /// The video source of the main picture (`MainViewSource`).
        public let mainSource: Setting?
        /// The corner of the screen that has the inner picture (`Position`).
        public let position: Setting?
        /// Whether the inner picture is mirrored (`SubViewMirroring`).
        public let innerMirroring: Setting?
        /// The rotation of the inner picture, in degrees (`SubViewRotation`).
        public let innerRotation: Setting?
        /// The video source of the inner picture (`SubViewSource`).
        public let innerSource: Setting?
        /// The width of the inner picture, as a fraction of the screen's width (`Width`).
        public let width: Setting?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - borderColor: The color of the border, as red, green and blue values.
        ///   - hasBorder: Whether the inner picture has a border.
        ///   - borderWidth: The width of the border.
        ///   - height: The height of the inner picture, as a fraction of the screen's height.
        ///   - mainMirroring: Whether the main picture is mirrored.
        ///   - mainRotation: The rotation of the main picture, in degrees.
        ///   - mainSource: The video source of the main picture.
        ///   - position: The corner of the screen that has the inner picture.
        ///   - innerMirroring: Whether the inner picture is mirrored.
        ///   - innerRotation: The rotation of the inner picture, in degrees.
        ///   - innerSource: The video source of the inner picture.
        ///   - width: The width of the inner picture, as a fraction of the screen's width.
        @_alwaysEmitIntoClient
        public init(
            borderColor: Setting? = nil, hasBorder: Setting? = nil, borderWidth: Setting? = nil, height: Setting? = nil,
            mainMirroring: Setting? = nil, mainRotation: Setting? = nil, mainSource: Setting? = nil,
            position: Setting? = nil, innerMirroring: Setting? = nil, innerRotation: Setting? = nil,
            innerSource: Setting? = nil, width: Setting? = nil
        ) {
            self.borderColor = borderColor
            self.hasBorder = hasBorder
            self.borderWidth = borderWidth
            self.height = height
            self.mainMirroring = mainMirroring
            self.mainRotation = mainRotation
            self.mainSource = mainSource
            self.position = position
            self.innerMirroring = innerMirroring
            self.innerRotation = innerRotation
            self.innerSource = innerSource
            self.width = width
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var borderColor: Setting?
            var hasBorder: Setting?
            var borderWidth: Setting?
            var height: Setting?
            var mainMirroring: Setting?
            var mainRotation: Setting?
            var mainSource: Setting?
            var position: Setting?
            var innerMirroring: Setting?
            var innerRotation: Setting?
            var innerSource: Setting?
            var width: Setting?
            let elements: StaticString = """
                BorderColor,BorderEnabled,BorderWidth,Height,MainViewMirroring,MainViewRotation,MainViewSource,\
                Position,SubViewMirroring,SubViewRotation,SubViewSource,Width
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: borderColor = try Setting(from: &xml)
                case 1: hasBorder = try Setting(from: &xml)
                case 2: borderWidth = try Setting(from: &xml)
                case 3: height = try Setting(from: &xml)
                case 4: mainMirroring = try Setting(from: &xml)
                case 5: mainRotation = try Setting(from: &xml)
                case 6: mainSource = try Setting(from: &xml)
                case 7: position = try Setting(from: &xml)
                case 8: innerMirroring = try Setting(from: &xml)
                case 9: innerRotation = try Setting(from: &xml)
                case 10: innerSource = try Setting(from: &xml)
                case 11: width = try Setting(from: &xml)
                default: try xml.skipElement()
                }
            }
            self.borderColor = borderColor
            self.hasBorder = hasBorder
            self.borderWidth = borderWidth
            self.height = height
            self.mainMirroring = mainMirroring
            self.mainRotation = mainRotation
            self.mainSource = mainSource
            self.position = position
            self.innerMirroring = innerMirroring
            self.innerRotation = innerRotation
            self.innerSource = innerSource
            self.width = width
        }
    }

    /// The reply to ``getDynamicOverlays()-swift.method``.
    public struct DynamicOverlaysReply: Sendable {
        /// Whether the screen shows dynamic overlays (`DynamicOverlaysEnabled`).
        public let isEnabled: Bool

        /// Makes a value.
        ///
        /// - Parameter isEnabled: Whether the screen shows dynamic overlays.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool) {
            self.isEnabled = isEnabled
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var isEnabled: Bool?
            while let element = try xml.nextElement(of: "DynamicOverlaysEnabled") {
                switch element {
                case 0: isEnabled = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let isEnabled else { throw xml.missingField("DynamicOverlaysEnabled") }
            self.isEnabled = isEnabled
        }
    }

    /// A mode of the screen.
    public struct Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// One video source.
        @_alwaysEmitIntoClient
        public static var source: Mode { Self(rawValue: "source") }
        /// Several video sources in turn.
        @_alwaysEmitIntoClient
        public static var sequence: Mode { Self(rawValue: "sequence") }
        /// Four video sources at a time.
        @_alwaysEmitIntoClient
        public static var quad: Mode { Self(rawValue: "quad") }
        /// One video source inside another.
        @_alwaysEmitIntoClient
        public static var pictureInPicture: Mode { Self(rawValue: "PiP") }
        /// The raw video, to which no setting of this API applies.
        @_alwaysEmitIntoClient
        public static var nothing: Mode { Self(rawValue: "none") }
    }

    /// A mode of the screen, and whether it is active.
    public struct ModeState: Sendable {
        /// The mode (`Name`).
        public let mode: Mode
        /// Whether the mode is active (`Active`).
        public let isActive: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - mode: The mode.
        ///   - isActive: Whether the mode is active.
        @_alwaysEmitIntoClient
        public init(mode: Mode, isActive: Bool? = nil) {
            self.mode = mode
            self.isActive = isActive
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var mode: Mode?
            var isActive: Bool?
            while let element = try xml.nextElement(of: "Name,Active") {
                switch element {
                case 0: mode = try Mode(rawValue: xml.readText())
                case 1: isActive = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let mode else { throw xml.missingField("Name") }
            self.mode = mode
            self.isActive = isActive
        }
    }

    /// A video source.
    public struct VideoSource: Sendable {
        /// The name (`Name`).
        public let name: String?
        /// The identifier (`Id`).
        public let id: String
        /// Whether the screen shows the video source (`Active`).
        public let isActive: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier.
        ///   - name: The name.
        ///   - isActive: Whether the screen shows the video source.
        @_alwaysEmitIntoClient
        public init(id: String, name: String? = nil, isActive: Bool? = nil) {
            self.id = id
            self.name = name
            self.isActive = isActive
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var name: String?
            var id: String?
            var isActive: Bool?
            while let element = try xml.nextElement(of: "Name,Id,Active") {
                switch element {
                case 0: name = try xml.readText()
                case 1: id = try xml.readText()
                case 2: isActive = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            self.name = name
            guard let id else { throw xml.missingField("Id") }
            self.id = id
            self.isActive = isActive
        }
    }

    /// A rotation of the picture.
    public struct Rotation: Sendable {
        /// The rotation clockwise, in degrees (`Degrees`).
        public let degrees: Int
        /// Whether the quad view can have the rotation (`QuadViewSupport`).
        public let supportsQuadView: Bool?
        /// Whether the picture has the rotation now (`Active`).
        public let isActive: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - degrees: The rotation clockwise, in degrees.
        ///   - supportsQuadView: Whether the quad view can have the rotation.
        ///   - isActive: Whether the picture has the rotation now.
        @_alwaysEmitIntoClient
        public init(degrees: Int, supportsQuadView: Bool? = nil, isActive: Bool? = nil) {
            self.degrees = degrees
            self.supportsQuadView = supportsQuadView
            self.isActive = isActive
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var degrees: Int?
            var supportsQuadView: Bool?
            var isActive: Bool?
            while let element = try xml.nextElement(of: "Degrees,QuadViewSupport,Active") {
                switch element {
                case 0: degrees = try Int(wire: xml.readText())
                case 1: supportsQuadView = try Bool(wire: xml.readText())
                case 2: isActive = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let degrees else { throw xml.missingField("Degrees") }
            self.degrees = degrees
            self.supportsQuadView = supportsQuadView
            self.isActive = isActive
        }
    }

    /// An element of the sequence, which the screen shows for a while.
    public struct SequenceElement: Sendable {
        /// The identifier (`SequenceElementId`).
        public let id: Int
        /// The video source's identifier, or the path of a picture (`Source`).
        public let source: String?
        /// The time for which the element is shown (`Duration`).
        public let duration: Duration?
        /// Whether the video source or picture is mirrored (`Mirror`).
        public let mirror: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier.
        ///   - source: The video source's identifier, or the path of a picture.
        ///   - duration: The time for which the element is shown.
        ///   - mirror: Whether the video source or picture is mirrored.
        @_alwaysEmitIntoClient
        public init(id: Int, source: String? = nil, duration: Duration? = nil, mirror: Bool? = nil) {
            self.id = id
            self.source = source
            self.duration = duration
            self.mirror = mirror
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int?
            var source: String?
            var duration: Duration?
            var mirror: Bool?
            while let element = try xml.nextElement(of: "SequenceElementId,Source,Duration,Mirror") {
                switch element {
                case 0: id = try Int(wire: xml.readText())
                case 1: source = try xml.readText()
                case 2: duration = try Duration(wire: xml.readText(), in: .seconds)
                case 3: mirror = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("SequenceElementId") }
            self.id = id
            self.source = source
            self.duration = duration
            self.mirror = mirror
        }
    }

    /// Whether the settings of a video source hold for the screen.
    public struct SourceSetting: Sendable {
        /// The video source's identifier (`Id`).
        public let id: String
        /// Whether the video source's settings also hold for the screen (`Enabled`).
        public let isEnabled: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The video source's identifier.
        ///   - isEnabled: Whether the video source's settings also hold for the screen.
        @_alwaysEmitIntoClient
        public init(id: String, isEnabled: Bool? = nil) {
            self.id = id
            self.isEnabled = isEnabled
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: String?
            var isEnabled: Bool?
            while let element = try xml.nextElement(of: "Id,Enabled") {
                switch element {
                case 0: id = try xml.readText()
                case 1: isEnabled = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("Id") }
            self.id = id
            self.isEnabled = isEnabled
        }
    }

    /// A setting of the picture in the picture.
    public struct Setting: Sendable {
        /// The value (`CurrentValue`).
        public let value: String?
        /// The values to choose from (`Name`).
        public let allowedValues: [String]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The value.
        ///   - allowedValues: The values to choose from.
        @_alwaysEmitIntoClient
        public init(value: String? = nil, allowedValues: [String] = []) {
            self.value = value
            self.allowedValues = allowedValues
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var value: String?
            var allowedValues: [String] = []
            while let element = try xml.nextElement(of: "CurrentValue,AvailableValues") {
                switch element {
                case 0: value = try xml.readText()
                case 1:
                    while let element = try xml.nextElement(of: "Name") {
                        switch element {
                        case 0: allowedValues.append(try xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.value = value
            self.allowedValues = allowedValues
        }
    }

    /// A corner of the screen.
    public struct Position: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The upper left corner.
        @_alwaysEmitIntoClient
        public static var topLeft: Position { Self(rawValue: "top_left") }
        /// The upper right corner.
        @_alwaysEmitIntoClient
        public static var topRight: Position { Self(rawValue: "top_right") }
        /// The lower left corner.
        @_alwaysEmitIntoClient
        public static var bottomLeft: Position { Self(rawValue: "bottom_left") }
        /// The lower right corner.
        @_alwaysEmitIntoClient
        public static var bottomRight: Position { Self(rawValue: "bottom_right") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidValue: DeviceError.Code { 20 }
        /// The action is invalid.
        @_alwaysEmitIntoClient
        public static var invalidAction: DeviceError.Code { 30 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
        /// The quad view is not configured.
        @_alwaysEmitIntoClient
        public static var quadViewNotConfigured: DeviceError.Code { 50 }
        /// The quad view cannot have this rotation.
        @_alwaysEmitIntoClient
        public static var invalidQuadViewRotation: DeviceError.Code { 60 }
        /// The device does not support this feature.
        @_alwaysEmitIntoClient
        public static var unsupportedFeature: DeviceError.Code { 70 }
    }
}

extension Vapix {
    /// The video on a screen that is connected to the camera.
    @_alwaysEmitIntoClient
    public var videoOutput: VideoOutput { VideoOutput(vapix: self) }
}
