// Generated from Specs/recorded-tours.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Guard tours that are recorded while somebody steers the camera.
///
/// Devices whose parameter `Properties.GuardTour.RecordedTour` is yes; `Properties.GuardTour.RecordedTourChannels`
/// names the channels that can have tours, `MaxRecordedTours` how many there can be.
///
/// Parameters of the group `GuardTour` describe the other kind of guard tours, those made of presets.
///
/// API Discovery lists it as `recorded-guard-tour`.
///
/// See <https://developer.axis.com/vapix/network-video/guard-tour-api/>.
public struct RecordedTours: Sendable {
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
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/guard-tour-api/#xml-schema-versions>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "recordedTours/getSchemaVersions", path: "/axis-cgi/recordedtour/getschemaversions.cgi", arguments: .get,
        access: .viewer, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

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

    /// Lists the recorded tours.
    ///
    /// Access: viewer. Effect: read. Page: <https://developer.axis.com/vapix/network-video/guard-tour-api/#list>.
    ///
    /// - Parameters:
    ///   - camera: The video channel or view area, from 1; all channels and view areas if absent.
    ///   - tourID: The tour's identifier, 0 to 9999; all tours if absent (`recordedtourid`).
    /// - Returns: The recorded tours.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list(camera: Int? = nil, tourID: Int? = nil) async throws -> ListReply {
        try await vapix.send(Self.list(camera: camera, tourID: tourID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list(camera: Int? = nil, tourID: Int? = nil) -> VapixCall<ListReply> {
        VapixCall(
            id: "recordedTours/list", path: "/axis-cgi/recordedtour/list.cgi", arguments: .post, access: .viewer,
            effect: .read, reply: .xmlResponse(reading: ListReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("camera", camera)
            query.append("recordedtourid", tourID)
        }
    }

    /// Starts to record a tour, and stops any guard tour of the channel.
    ///
    /// Access: operator. Effect: once. Page: <https://developer.axis.com/vapix/network-video/guard-tour-api/#record>.
    ///
    /// - Parameters:
    ///   - name: The name, of 31 characters or fewer from a-z, A-Z, 0-9, `.`, `-` and `_` (`nicename`).
    ///   - camera: The video channel or view area, from 1; devices can require it.
    ///   - tourID: The tour's identifier, 0 to 9999, which no other tour has; the device chooses an identifier if
    ///     absent (`recordedtourid`).
    /// - Returns: The tour that is recorded.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func record(name: String? = nil, camera: Int? = nil, tourID: Int? = nil) async throws -> RecordReply {
        try await vapix.send(Self.record(name: name, camera: camera, tourID: tourID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func record(name: String? = nil, camera: Int? = nil, tourID: Int? = nil) -> VapixCall<RecordReply> {
        VapixCall(
            id: "recordedTours/record", path: "/axis-cgi/recordedtour/record.cgi", arguments: .post, access: .operator,
            effect: .once, reply: .xmlResponse(reading: RecordReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("nicename", name)
            query.append("camera", camera)
            query.append("recordedtourid", tourID)
        }
    }

    /// Stops a recording.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/guard-tour-api/#stop-recording>.
    ///
    /// - Parameter tourID: The tour's identifier, 0 to 9999; all tours that are being recorded if absent
    ///   (`recordedtourid`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stopRecording(tourID: Int? = nil) async throws {
        try await vapix.send(Self.stopRecording(tourID: tourID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stopRecording(tourID: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "recordedTours/stopRecording", path: "/axis-cgi/recordedtour/stoprecording.cgi", arguments: .post,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordedtourid", tourID)
        }
    }

    /// Plays a tour, in place of another that plays on the channel.
    ///
    /// Movements of a lower priority in the PTZ control queue are stopped.
    ///
    /// A tour cannot be played while one is recorded.
    ///
    /// Access: viewer; with the PTZ right. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/guard-tour-api/#play>.
    ///
    /// - Parameters:
    ///   - tourID: The tour's identifier, 0 to 9999 (`recordedtourid`).
    ///   - loops: Whether to repeat the tour until it is stopped; the tour plays once if absent (`loop`).
    ///   - loopDelay: The pause between two rounds, 0 to 9999 seconds; the tour's default pause if absent
    ///     (`loopdelay`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func play(tourID: Int, loops: Bool? = nil, loopDelay: Duration? = nil) async throws {
        try await vapix.send(Self.play(tourID: tourID, loops: loops, loopDelay: loopDelay))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func play(tourID: Int, loops: Bool? = nil, loopDelay: Duration? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "recordedTours/play", path: "/axis-cgi/recordedtour/play.cgi", arguments: .post, access: .viewer,
            effect: .once, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordedtourid", tourID)
            query.append("loop", loops.map { $0 ? "1" : "0" })
            query.append("loopdelay", loopDelay, in: .seconds)
        }
    }

    /// Stops playing a tour.
    ///
    /// Access: viewer; with the PTZ right. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/guard-tour-api/#stop-playback>.
    ///
    /// - Parameter tourID: The tour's identifier, 0 to 9999; all tours that are playing if absent (`recordedtourid`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stopPlayback(tourID: Int? = nil) async throws {
        try await vapix.send(Self.stopPlayback(tourID: tourID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stopPlayback(tourID: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "recordedTours/stopPlayback", path: "/axis-cgi/recordedtour/stopplayback.cgi", arguments: .post,
            access: .viewer, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordedtourid", tourID)
        }
    }

    /// Pauses a tour that plays.
    ///
    /// Access: viewer; with the PTZ right. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/guard-tour-api/#pause>.
    ///
    /// - Parameter tourID: The tour's identifier, 0 to 9999; all tours that are playing if absent (`recordedtourid`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func pause(tourID: Int? = nil) async throws {
        try await vapix.send(Self.pause(tourID: tourID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func pause(tourID: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "recordedTours/pause", path: "/axis-cgi/recordedtour/pause.cgi", arguments: .post, access: .viewer,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordedtourid", tourID)
        }
    }

    /// Resumes a paused tour.
    ///
    /// Access: viewer; with the PTZ right. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/guard-tour-api/#resume>.
    ///
    /// - Parameter tourID: The tour's identifier, 0 to 9999; all paused tours if absent (`recordedtourid`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func resume(tourID: Int? = nil) async throws {
        try await vapix.send(Self.resume(tourID: tourID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func resume(tourID: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "recordedTours/resume", path: "/axis-cgi/recordedtour/resume.cgi", arguments: .post, access: .viewer,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordedtourid", tourID)
        }
    }

    /// Changes the name or the pause of a tour that is neither recorded nor played.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/guard-tour-api/#modify>.
    ///
    /// - Parameters:
    ///   - tourID: The tour's identifier, 0 to 9999 (`recordedtourid`).
    ///   - name: The new name, of 31 characters or fewer from a-z, A-Z, 0-9, `.`, `-` and `_`; unchanged if absent
    ///     (`nicename`).
    ///   - defaultLoopDelay: The new pause between two rounds, 0 to 9999 seconds; unchanged if absent, 60 seconds for a
    ///     new tour (`defaultloopdelay`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func modify(tourID: Int, name: String? = nil, defaultLoopDelay: Duration? = nil) async throws {
        try await vapix.send(Self.modify(tourID: tourID, name: name, defaultLoopDelay: defaultLoopDelay))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func modify(tourID: Int, name: String? = nil, defaultLoopDelay: Duration? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "recordedTours/modify", path: "/axis-cgi/recordedtour/modify.cgi", arguments: .post, access: .operator,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordedtourid", tourID)
            query.append("nicename", name)
            query.append("defaultloopdelay", defaultLoopDelay, in: .seconds)
        }
    }

    /// Removes a tour that is neither recorded nor played.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/guard-tour-api/#remove>.
    ///
    /// - Parameter tourID: The tour's identifier, 0 to 9999 (`recordedtourid`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func remove(tourID: Int) async throws {
        try await vapix.send(Self.remove(tourID: tourID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(tourID: Int) -> VapixCall<Void> {
        VapixCall(
            id: "recordedTours/remove", path: "/axis-cgi/recordedtour/remove.cgi", arguments: .post, access: .operator,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordedtourid", tourID)
        }
    }

    /// The reply to ``list(camera:tourID:)-swift.method``.
    public struct ListReply: Sendable {
        /// The tours (`RecordingInformation`).
        public let tours: [Tour]

        /// Makes a value.
        ///
        /// - Parameter tours: The tours.
        @_alwaysEmitIntoClient
        public init(tours: [Tour] = []) {
            self.tours = tours
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var tours: [Tour] = []
            while let element = try xml.nextElement(of: "RecordingInformation") {
                switch element {
                case 0: tours.append(try Tour(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.tours = tours
        }
    }

    /// The reply to ``record(name:camera:tourID:)-swift.method``.
    public struct RecordReply: Sendable {
        /// The tour's identifier (`RecordingId`).
        public let tourID: Int

        /// Makes a value.
        ///
        /// - Parameter tourID: The tour's identifier.
        @_alwaysEmitIntoClient
        public init(tourID: Int) {
            self.tourID = tourID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var tourID: Int?
            while let element = try xml.nextElement(of: "RecordingId") {
                switch element {
                case 0: tourID = try Int(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let tourID else { throw xml.missingField("RecordingId") }
            self.tourID = tourID
        }
    }

    /// A recorded tour.
    public struct Tour: Sendable {
        /// The tour's identifier (`RecordingId`).
        public let id: Int
        /// The tour's name (`NiceName`).
        public let name: String?
        /// Whether the tour is being recorded or played (`Status`).
        public let status: TourStatus?
        /// The video channel or view area (`Camera`).
        public let camera: Int?
        /// The pause between two rounds, in seconds (`DefaultLoopDelay`).
        public let defaultLoopDelay: Duration?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The tour's identifier.
        ///   - name: The tour's name.
        ///   - status: Whether the tour is being recorded or played.
        ///   - camera: The video channel or view area.
        ///   - defaultLoopDelay: The pause between two rounds, in seconds.
        @_alwaysEmitIntoClient
        public init(
            id: Int, name: String? = nil, status: TourStatus? = nil, camera: Int? = nil,
            defaultLoopDelay: Duration? = nil
        ) {
            self.id = id
            self.name = name
            self.status = status
            self.camera = camera
            self.defaultLoopDelay = defaultLoopDelay
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int?
            var name: String?
            var status: TourStatus?
            var camera: Int?
            var defaultLoopDelay: Duration?
            while let element = try xml.nextElement(of: "RecordingId,NiceName,Status,Camera,DefaultLoopDelay") {
                switch element {
                case 0: id = try Int(wire: xml.readText())
                case 1: name = try xml.readText()
                case 2: status = try TourStatus(rawValue: xml.readText())
                case 3: camera = try Int(wire: xml.readText())
                case 4: defaultLoopDelay = try Duration(wire: xml.readText(), in: .seconds)
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("RecordingId") }
            self.id = id
            self.name = name
            self.status = status
            self.camera = camera
            self.defaultLoopDelay = defaultLoopDelay
        }
    }

    /// Whether a tour is recorded or played.
    public struct TourStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The tour is played.
        @_alwaysEmitIntoClient
        public static var playing: TourStatus { Self(rawValue: "playing") }
        /// The tour is recorded.
        @_alwaysEmitIntoClient
        public static var recording: TourStatus { Self(rawValue: "recording") }
        /// The tour is neither recorded nor played.
        @_alwaysEmitIntoClient
        public static var stopped: TourStatus { Self(rawValue: "stopped") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// There is no tour with this identifier, or the identifier is invalid.
        @_alwaysEmitIntoClient
        public static var invalidTour: DeviceError.Code { 10 }
        /// Another tour has this identifier.
        @_alwaysEmitIntoClient
        public static var tourExists: DeviceError.Code { 20 }
        /// The device has the maximum number of tours.
        @_alwaysEmitIntoClient
        public static var tooManyTours: DeviceError.Code { 30 }
        /// The device has no space for another tour.
        @_alwaysEmitIntoClient
        public static var noSpace: DeviceError.Code { 40 }
        /// An argument's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 50 }
        /// The state of the tour does not allow the request.
        @_alwaysEmitIntoClient
        public static var invalidState: DeviceError.Code { 60 }
        /// The schema version is missing or not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 70 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var generalError: DeviceError.Code { 100 }
    }
}

extension Vapix {
    /// Guard tours that are recorded while somebody steers the camera.
    @_alwaysEmitIntoClient
    public var recordedTours: RecordedTours { RecordedTours(vapix: self) }
}
