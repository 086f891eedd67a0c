// Generated from Specs/remote-pt-calibration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The calibration that lets an AXIS Q6000-E point the PTZ camera at the place of a click.
///
/// Devices whose parameter `Properties.PTRemoteCalibration.PTRemoteCalibration` is yes.
///
/// For each camera head: start, then for four or more points select the target, center the PTZ camera on it and
/// confirm, then save.
///
/// See <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/>.
public struct RemotePTCalibration: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Starts the calibration of a camera head.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#start-calibration>.
    ///
    /// - Parameter camera: The camera head, from 1 to the parameter `ImageSource.NbrOfSources`; 1 if absent.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/alreadyCalibrating`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func start(camera: Int? = nil) async throws {
        try await vapix.send(Self.start(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func start(camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "remotePTCalibration/start", path: "/axis-cgi/ptremotecalibration/start.cgi", arguments: .get,
            access: .admin, effect: .once, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("camera", camera)
        }
    }

    /// Ends the calibration without saving it.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#abort-calibration>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notCalibrating`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func abort() async throws {
        try await vapix.send(Self.abort())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func abort() -> VapixCall<Void> { callAbort }

    private static let callAbort = VapixCall<Void>(
        id: "remotePTCalibration/abort", path: "/axis-cgi/ptremotecalibration/abort.cgi", arguments: .get,
        access: .admin, effect: .idempotent, reply: .xmlResponse
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Selects a point in the image of the camera head.
    ///
    /// The center of the image is 0, 0. The bottom left corner is -1, -1 and the top right corner 1, 1, at the default
    /// aspect ratio.
    ///
    /// Then center the PTZ camera on the same point and call `onTarget`. Of several targets before it, the last counts.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#select-calibration-target>.
    ///
    /// - Parameters:
    ///   - x: The point's x coordinate, from -1 (left) to 1 (right); 0 is the center.
    ///   - y: The point's y coordinate, from -1 (bottom) to 1 (top); 0 is the center.
    /// - Returns: Where the point lies for the PTZ camera, approximately.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notCalibrating`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func selectTarget(x: Double, y: Double) async throws -> SelectTargetReply {
        try await vapix.send(Self.selectTarget(x: x, y: y))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func selectTarget(x: Double, y: Double) -> VapixCall<SelectTargetReply> {
        VapixCall(
            id: "remotePTCalibration/selectTarget", path: "/axis-cgi/ptremotecalibration/selecttarget.cgi",
            arguments: .get, access: .admin, effect: .idempotent,
            reply: .xmlResponse(reading: SelectTargetReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("x", x)
            query.append("y", y)
        }
    }

    /// Confirms that the PTZ camera is centered on the selected point.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#on-calibration-target>.
    ///
    /// - Parameters:
    ///   - pan: The PTZ camera's pan position in degrees; the position that the device knows if absent.
    ///   - tilt: The PTZ camera's tilt position in degrees; the position that the device knows if absent.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noMatch``, ``ErrorCode/noTarget`` or
    ///   ``ErrorCode/notCalibrating`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func onTarget(pan: Double? = nil, tilt: Double? = nil) async throws {
        try await vapix.send(Self.onTarget(pan: pan, tilt: tilt))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func onTarget(pan: Double? = nil, tilt: Double? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "remotePTCalibration/onTarget", path: "/axis-cgi/ptremotecalibration/ontarget.cgi", arguments: .get,
            access: .admin, effect: .once, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("pan", pan)
            query.append("tilt", tilt)
        }
    }

    /// Saves the calibration and ends it.
    ///
    /// Access: admin. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#save-calibration>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notAccurate`` or ``ErrorCode/notCalibrating`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func save() async throws {
        try await vapix.send(Self.save())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func save() -> VapixCall<Void> { callSave }

    private static let callSave = VapixCall<Void>(
        id: "remotePTCalibration/save", path: "/axis-cgi/ptremotecalibration/save.cgi", arguments: .get, access: .admin,
        effect: .once, reply: .xmlResponse
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Reads the camera head and the target of the calibration.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#get-calibration-information>.
    ///
    /// - Returns: The camera head and the target of the calibration.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notCalibrating`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getInformation() async throws -> InformationReply {
        try await vapix.send(Self.getInformation())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getInformation() -> VapixCall<InformationReply> { callGetInformation }

    private static let callGetInformation = VapixCall<InformationReply>(
        id: "remotePTCalibration/getInformation", path: "/axis-cgi/ptremotecalibration/getinformation.cgi",
        arguments: .get, access: .admin, effect: .read, reply: .xmlResponse(reading: InformationReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Reads which camera heads are calibrated.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#get-calibration-status>.
    ///
    /// - Returns: The camera heads.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/notCalibrating`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func isCalibrated() async throws -> IsCalibratedReply {
        try await vapix.send(Self.isCalibrated())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func isCalibrated() -> VapixCall<IsCalibratedReply> { callIsCalibrated }

    private static let callIsCalibrated = VapixCall<IsCalibratedReply>(
        id: "remotePTCalibration/isCalibrated", path: "/axis-cgi/ptremotecalibration/iscalibrated.cgi", arguments: .get,
        access: .admin, effect: .read, reply: .xmlResponse(reading: IsCalibratedReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/integrating-axis-q6000-e/#xml-schema-versions-1>.
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
        id: "remotePTCalibration/getSchemaVersions", path: "/axis-cgi/ptremotecalibration/schemaversions.cgi",
        arguments: .get, access: .admin, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

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

    /// The reply to ``selectTarget(x:y:)-swift.method``.
    public struct SelectTargetReply: Sendable {
        /// The pan position in degrees; nil for the first target of a calibration (`Pan`).
        public let pan: Double?
        /// The tilt position in degrees; nil for the first target of a calibration (`Tilt`).
        public let tilt: Double?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pan: The pan position in degrees; nil for the first target of a calibration.
        ///   - tilt: The tilt position in degrees; nil for the first target of a calibration.
        @_alwaysEmitIntoClient
        public init(pan: Double? = nil, tilt: Double? = nil) {
            self.pan = pan
            self.tilt = tilt
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var pan: Double?
            var tilt: Double?
            while let element = try xml.nextElement(of: "Pan,Tilt") {
                switch element {
                case 0: pan = try Double(wire: xml.readText())
                case 1: tilt = try Double(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            self.pan = pan
            self.tilt = tilt
        }
    }

    /// The reply to ``getInformation()-swift.method``.
    public struct InformationReply: Sendable {
        /// The number of the camera head, from 1 (`Camera`).
        public let camera: Int
        /// The target's x coordinate, from -1 (left) to 1 (right); 0 is the center (`X`).
        public let x: Double?
        /// The target's y coordinate, from -1 (bottom) to 1 (top); 0 is the center (`Y`).
        public let y: Double?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - camera: The number of the camera head, from 1.
        ///   - x: The target's x coordinate, from -1 (left) to 1 (right); 0 is the center.
        ///   - y: The target's y coordinate, from -1 (bottom) to 1 (top); 0 is the center.
        @_alwaysEmitIntoClient
        public init(camera: Int, x: Double? = nil, y: Double? = nil) {
            self.camera = camera
            self.x = x
            self.y = y
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var camera: Int?
            var x: Double?
            var y: Double?
            while let element = try xml.nextElement(of: "Camera,CurrentTarget") {
                switch element {
                case 0: camera = try Int(wire: xml.readText())
                case 1:
                    while let element = try xml.nextElement(of: "X,Y") {
                        switch element {
                        case 0: x = try Double(wire: xml.readText())
                        case 1: y = try Double(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let camera else { throw xml.missingField("Camera") }
            self.camera = camera
            self.x = x
            self.y = y
        }
    }

    /// The reply to ``isCalibrated()-swift.method``.
    public struct IsCalibratedReply: Sendable {
        /// The camera heads (`Camera`).
        public let cameras: [Camera]

        /// Makes a value.
        ///
        /// - Parameter cameras: The camera heads.
        @_alwaysEmitIntoClient
        public init(cameras: [Camera] = []) {
            self.cameras = cameras
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var cameras: [Camera] = []
            while let element = try xml.nextElement(of: "Camera") {
                switch element {
                case 0: cameras.append(try Camera(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.cameras = cameras
        }
    }

    /// A camera head.
    public struct Camera: Sendable {
        /// The number of the camera head, from 1 (`Id`).
        public let id: Int
        /// Whether the camera head is calibrated (`Calibrated`).
        public let isCalibrated: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The number of the camera head, from 1.
        ///   - isCalibrated: Whether the camera head is calibrated.
        @_alwaysEmitIntoClient
        public init(id: Int, isCalibrated: Bool? = nil) {
            self.id = id
            self.isCalibrated = isCalibrated
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: Int?
            var isCalibrated: Bool?
            while let element = try xml.nextElement(of: "Id,Calibrated") {
                switch element {
                case 0: id = try Int(wire: xml.readText())
                case 1: isCalibrated = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let id else { throw xml.missingField("Id") }
            self.id = id
            self.isCalibrated = isCalibrated
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 20 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
        /// A calibration is under way, so another cannot start.
        @_alwaysEmitIntoClient
        public static var alreadyCalibrating: DeviceError.Code { 50 }
        /// The points do not fit together, or there are too few of them.
        @_alwaysEmitIntoClient
        public static var notAccurate: DeviceError.Code { 51 }
        /// The position and the selected point do not match.
        @_alwaysEmitIntoClient
        public static var noMatch: DeviceError.Code { 52 }
        /// No point is selected.
        @_alwaysEmitIntoClient
        public static var noTarget: DeviceError.Code { 53 }
        /// No calibration is under way.
        @_alwaysEmitIntoClient
        public static var notCalibrating: DeviceError.Code { 54 }
    }
}

extension Vapix {
    /// The calibration that lets an AXIS Q6000-E point the PTZ camera at the place of a click.
    @_alwaysEmitIntoClient
    public var remotePTCalibration: RemotePTCalibration { RemotePTCalibration(vapix: self) }
}
