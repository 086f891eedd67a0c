// Generated from Specs/radar-image.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The picture that a radar draws as video, with a map behind it that is aligned with what the radar sees.
///
/// AXIS OS 7.10 and later.
///
/// See <https://developer.axis.com/vapix/radar/radar-image/>.
public struct RadarImage: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Uploads the map; it must be calibrated afterwards.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#uploadradarimage>.
    ///
    /// - Parameter image: The picture, PNG or JPEG; the extension of its file name tells which.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noSpace``, ``ErrorCode/invalidFileType``,
    ///   ``ErrorCode/invalidFileHeader``, ``ErrorCode/invalidFileContent`` or ``ErrorCode/fileNotWritten`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func upload(image: FilePart) async throws {
        try await vapix.send(Self.upload(image: image))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func upload(image: FilePart) -> VapixCall<Void> {
        VapixCall(
            id: "radarImage/upload", path: "/axis-cgi/radar/uploadradarimage.cgi", access: .operator, effect: .once,
            reply: .success
        ) { parts in
            parts.append("image", contentType: "application/octet-stream", image)
        }
    }

    /// Replaces the map with another, and keeps the calibration.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#replaceradarimage>.
    ///
    /// - Parameter image: The picture, PNG or JPEG, with a name whose ending tells which.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noSpace``, ``ErrorCode/invalidFileType``,
    ///   ``ErrorCode/invalidFileHeader``, ``ErrorCode/invalidFileContent`` or ``ErrorCode/fileNotWritten`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func replace(image: FilePart) async throws {
        try await vapix.send(Self.replace(image: image))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func replace(image: FilePart) -> VapixCall<Void> {
        VapixCall(
            id: "radarImage/replace", path: "/axis-cgi/radar/replaceradarimage.cgi", access: .operator,
            effect: .idempotent, reply: .success
        ) { parts in
            parts.append("image", contentType: "application/octet-stream", image)
        }
    }

    /// Starts the calibration, or starts it again, with a person who walks away from the radar.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#startcalibrationtracking>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidState`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func startCalibrationTracking() async throws {
        try await vapix.send(Self.startCalibrationTracking())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func startCalibrationTracking() -> VapixCall<Void> { callStartCalibrationTracking }

    private static let callStartCalibrationTracking = VapixCall<Void>(
        id: "radarImage/startCalibrationTracking", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
        method: "startCalibrationTracking", access: .operator, effect: .once, reply: .success
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the person's current place on the map.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#setcalibrationpoint>.
    ///
    /// - Parameters:
    ///   - x: The x coordinate on the map, from -1 to 1 (`x_pos`).
    ///   - y: The y coordinate on the map, from -1 to 1 (`y_pos`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidState``, ``ErrorCode/outOfRange``,
    ///   ``ErrorCode/notDetected``, ``ErrorCode/tooCloseToRadar``, ``ErrorCode/tooCloseToPoint``,
    ///   ``ErrorCode/invalidScale``, ``ErrorCode/invalidPosition``, ``ErrorCode/calculationFailed``,
    ///   ``ErrorCode/invalidPoint`` or ``ErrorCode/objectMoving`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCalibrationPoint(x: Double, y: Double) async throws {
        try await vapix.send(Self.setCalibrationPoint(x: x, y: y))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCalibrationPoint(x: Double, y: Double) -> VapixCall<Void> {
        VapixCall(
            id: "radarImage/setCalibrationPoint", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
            method: "setCalibrationPoint", access: .operator, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("x_pos", x)
            json.member("y_pos", y)
            json.endObject()
        }
    }

    /// Ends the calibration, and keeps its result if it succeeded.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#stopcalibrationtracking>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidState`` or ``ErrorCode/notEnoughPoints`` or another
    ///   code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func stopCalibrationTracking() async throws {
        try await vapix.send(Self.stopCalibrationTracking())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func stopCalibrationTracking() -> VapixCall<Void> { callStopCalibrationTracking }

    private static let callStopCalibrationTracking = VapixCall<Void>(
        id: "radarImage/stopCalibrationTracking", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
        method: "stopCalibrationTracking", access: .operator, effect: .once, reply: .success
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Ends the calibration without a result, and resets what belongs to the map.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#abortcalibration>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidState`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func abortCalibration() async throws {
        try await vapix.send(Self.abortCalibration())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func abortCalibration() -> VapixCall<Void> { callAbortCalibration }

    private static let callAbortCalibration = VapixCall<Void>(
        id: "radarImage/abortCalibration", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
        method: "abortCalibration", access: .operator, effect: .idempotent, reply: .success
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Removes the map and its calibration.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#resetcalibration>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidState`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func resetCalibration() async throws {
        try await vapix.send(Self.resetCalibration())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func resetCalibration() -> VapixCall<Void> { callResetCalibration }

    private static let callResetCalibration = VapixCall<Void>(
        id: "radarImage/resetCalibration", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
        method: "resetCalibration", access: .operator, effect: .idempotent, reply: .success
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads the progress of the calibration.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#getcalibrationstate>.
    ///
    /// - Returns: The progress of the calibration.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCalibrationState() async throws -> CalibrationStateReply {
        try await vapix.send(Self.getCalibrationState())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCalibrationState() -> VapixCall<CalibrationStateReply> { callGetCalibrationState }

    private static let callGetCalibrationState = VapixCall<CalibrationStateReply>(
        id: "radarImage/getCalibrationState", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
        method: "getCalibrationState", access: .operator, effect: .read,
        reply: .data(reading: CalibrationStateReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the radar's place on the map, to calibrate the map without a person to follow.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#setmanualradarposition>.
    ///
    /// - Parameters:
    ///   - x: The x coordinate on the map, from -1 to 1 (`x_pos`).
    ///   - y: The y coordinate on the map, from -1 to 1 (`y_pos`).
    /// - Returns: The place of the radar; some devices leave it out.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setManualRadarPosition(x: Double, y: Double) async throws -> SetManualRadarPositionReply {
        try await vapix.send(Self.setManualRadarPosition(x: x, y: y))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setManualRadarPosition(x: Double, y: Double) -> VapixCall<SetManualRadarPositionReply> {
        VapixCall(
            id: "radarImage/setManualRadarPosition", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
            method: "setManualRadarPosition", access: .operator, effect: .idempotent,
            reply: .data(reading: SetManualRadarPositionReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("x_pos", x)
            json.member("y_pos", y)
            json.endObject()
        }
    }

    /// Sets the place on the map of a point whose distance and direction from the radar are known.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#setmanualcalibrationpoint>.
    ///
    /// - Parameters:
    ///   - x: The x coordinate on the map, from -1 to 1 (`x_pos`).
    ///   - y: The y coordinate on the map, from -1 to 1 (`y_pos`).
    ///   - range: The distance from the radar to the point, in meters.
    ///   - angle: The direction from the radar to the point, in degrees.
    /// - Returns: The place; some devices leave it out.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setManualCalibrationPoint(
        x: Double, y: Double, range: Double, angle: Double
    ) async throws -> SetManualCalibrationPointReply {
        try await vapix.send(Self.setManualCalibrationPoint(x: x, y: y, range: range, angle: angle))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setManualCalibrationPoint(
        x: Double, y: Double, range: Double, angle: Double
    ) -> VapixCall<SetManualCalibrationPointReply> {
        VapixCall(
            id: "radarImage/setManualCalibrationPoint", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
            method: "setManualCalibrationPoint", access: .operator, effect: .idempotent,
            reply: .data(reading: SetManualCalibrationPointReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("x_pos", x)
            json.member("y_pos", y)
            json.member("range", range)
            json.member("angle", angle)
            json.endObject()
        }
    }

    /// Reads for how long the trail of an object can be seen.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#gettraillifetime>.
    ///
    /// - Returns: The time and its limits.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getTrailLifetime() async throws -> TrailLifetimeReply {
        try await vapix.send(Self.getTrailLifetime())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getTrailLifetime() -> VapixCall<TrailLifetimeReply> { callGetTrailLifetime }

    private static let callGetTrailLifetime = VapixCall<TrailLifetimeReply>(
        id: "radarImage/getTrailLifetime", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
        method: "getTrailLifetime", access: .operator, effect: .read,
        reply: .data(reading: TrailLifetimeReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets for how long the trail of an object can be seen.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#settraillifetime>.
    ///
    /// - Parameter value: The time, in whole seconds, within the limits that getTrailLifetime reads.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setTrailLifetime(value: Duration) async throws {
        try await vapix.send(Self.setTrailLifetime(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setTrailLifetime(value: Duration) -> VapixCall<Void> {
        VapixCall(
            id: "radarImage/setTrailLifetime", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
            method: "setTrailLifetime", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value, in: .seconds)
            json.endObject()
        }
    }

    /// Reads the colors of the picture.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#getcolorscheme>.
    ///
    /// - Returns: The colors and those to choose from.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getColorScheme() async throws -> ColorScheme {
        try await vapix.send(Self.getColorScheme())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getColorScheme() -> VapixCall<ColorScheme> { callGetColorScheme }

    private static let callGetColorScheme = VapixCall<ColorScheme>(
        id: "radarImage/getColorScheme", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
        method: "getColorScheme", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the colors of the grid, the echoes and the trails.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#setcolorscheme>.
    ///
    /// - Parameter value: The colors, one of those that getColorScheme lists.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setColorScheme(value: String) async throws {
        try await vapix.send(Self.setColorScheme(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setColorScheme(value: String) -> VapixCall<Void> {
        VapixCall(
            id: "radarImage/setColorScheme", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
            method: "setColorScheme", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.endObject()
        }
    }

    /// Reads how opaque the grid is.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#getgridopaque>.
    ///
    /// - Returns: The opacity and its limits.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getGridOpacity() async throws -> GridOpacityReply {
        try await vapix.send(Self.getGridOpacity())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getGridOpacity() -> VapixCall<GridOpacityReply> { callGetGridOpacity }

    private static let callGetGridOpacity = VapixCall<GridOpacityReply>(
        id: "radarImage/getGridOpacity", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
        method: "getGridOpaque", access: .operator, effect: .read, reply: .data(reading: GridOpacityReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets how opaque the grid is.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#setgridopaque>.
    ///
    /// - Parameter value: The opacity, from 0 (transparent) to 100 (opaque).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setGridOpacity(value: Int) async throws {
        try await vapix.send(Self.setGridOpacity(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setGridOpacity(value: Int) -> VapixCall<Void> {
        VapixCall(
            id: "radarImage/setGridOpacity", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
            method: "setGridOpaque", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.endObject()
        }
    }

    /// Reads which echoes can be seen.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#getechovisualizationlevel>.
    ///
    /// - Returns: Which echoes can be seen.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEchoVisualizationLevel() async throws -> EchoVisualizationLevelReply {
        try await vapix.send(Self.getEchoVisualizationLevel())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEchoVisualizationLevel() -> VapixCall<EchoVisualizationLevelReply> {
        callGetEchoVisualizationLevel
    }

    private static let callGetEchoVisualizationLevel = VapixCall<EchoVisualizationLevelReply>(
        id: "radarImage/getEchoVisualizationLevel", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
        method: "getEchoVisualizationLevel", access: .operator, effect: .read,
        reply: .data(reading: EchoVisualizationLevelReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets which echoes can be seen.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#setechovisualizationlevel>.
    ///
    /// - Parameter value: Which echoes can be seen.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setEchoVisualizationLevel(value: EchoLevel) async throws {
        try await vapix.send(Self.setEchoVisualizationLevel(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEchoVisualizationLevel(value: EchoLevel) -> VapixCall<Void> {
        VapixCall(
            id: "radarImage/setEchoVisualizationLevel", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
            method: "setEchoVisualizationLevel", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value.rawValue)
            json.endObject()
        }
    }

    /// Reads the height of the picture in meters; the picture's sides are as 16 to 9.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#getimagemetricsize>.
    ///
    /// - Returns: The height of the picture.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getImageMetricSize() async throws -> ImageMetricSizeReply {
        try await vapix.send(Self.getImageMetricSize())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getImageMetricSize() -> VapixCall<ImageMetricSizeReply> { callGetImageMetricSize }

    private static let callGetImageMetricSize = VapixCall<ImageMetricSizeReply>(
        id: "radarImage/getImageMetricSize", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0",
        method: "getImageMetricSize", access: .operator, effect: .read,
        reply: .data(reading: ImageMetricSizeReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads the name of the map's file.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#getfilename>.
    ///
    /// - Returns: The name of the map's file.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noImage`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFilename() async throws -> FilenameReply {
        try await vapix.send(Self.getFilename())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFilename() -> VapixCall<FilenameReply> { callGetFilename }

    private static let callGetFilename = VapixCall<FilenameReply>(
        id: "radarImage/getFilename", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: "1.0", method: "getFilename",
        access: .operator, effect: .read, reply: .data(reading: FilenameReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-image/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "radarImage/getSupportedVersions", path: "/axis-cgi/radar/radarimage.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``getCalibrationState()-swift.method``.
    public struct CalibrationStateReply: Sendable {
        /// The state of the calibration.
        public let value: CalibrationState
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The state of the calibration.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: CalibrationState, other: [String: JSONValue] = [:]) {
            self.value = value
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var value: CalibrationState?
            while let key = try json.nextMember(of: "value") {
                switch key {
                case 0: value = try json.readWord(CalibrationState.self)
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setManualRadarPosition(x:y:)-swift.method``.
    public struct SetManualRadarPositionReply: Sendable {
        /// The x coordinate on the map, from -1 to 1 (`x_pos`).
        public let x: Double?
        /// The y coordinate on the map, from -1 to 1 (`y_pos`).
        public let y: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - x: The x coordinate on the map, from -1 to 1.
        ///   - y: The y coordinate on the map, from -1 to 1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(x: Double? = nil, y: Double? = nil, other: [String: JSONValue] = [:]) {
            self.x = x
            self.y = y
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var x: Double?
            var y: Double?
            while let key = try json.nextMember(of: "x_pos,y_pos") {
                switch key {
                case 0: x = try json.readDouble()
                case 1: y = try json.readDouble()
                default: break
                }
            }
            self.x = x
            self.y = y
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setManualCalibrationPoint(x:y:range:angle:)-swift.method``.
    public struct SetManualCalibrationPointReply: Sendable {
        /// The x coordinate on the map, from -1 to 1 (`x_pos`).
        public let x: Double?
        /// The y coordinate on the map, from -1 to 1 (`y_pos`).
        public let y: Double?
        /// The distance from the radar to the point, in meters.
        public let range: Double?
        /// The direction from the radar to the point, in degrees.
        public let angle: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - x: The x coordinate on the map, from -1 to 1.
        ///   - y: The y coordinate on the map, from -1 to 1.
        ///   - range: The distance from the radar to the point, in meters.
        ///   - angle: The direction from the radar to the point, in degrees.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            x: Double? = nil, y: Double? = nil, range: Double? = nil, angle: Double? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.x = x
            self.y = y
            self.range = range
            self.angle = angle
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var x: Double?
            var y: Double?
            var range: Double?
            var angle: Double?
            while let key = try json.nextMember(of: "x_pos,y_pos,range,angle") {
                switch key {
                case 0: x = try json.readDouble()
                case 1: y = try json.readDouble()
                case 2: range = try json.readDouble()
                case 3: angle = try json.readDouble()
                default: break
                }
            }
            self.x = x
            self.y = y
            self.range = range
            self.angle = angle
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getTrailLifetime()-swift.method``.
    public struct TrailLifetimeReply: Sendable {
        /// The time for which a trail can be seen.
        public let value: Duration
        /// The shortest time (`minValue`).
        public let minimum: Duration?
        /// The longest time (`maxValue`).
        public let maximum: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The time for which a trail can be seen.
        ///   - minimum: The shortest time.
        ///   - maximum: The longest time.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            value: Duration, minimum: Duration? = nil, maximum: Duration? = nil, other: [String: JSONValue] = [:]
        ) {
            self.value = value
            self.minimum = minimum
            self.maximum = maximum
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var value: Duration?
            var minimum: Duration?
            var maximum: Duration?
            while let key = try json.nextMember(of: "value,minValue,maxValue") {
                switch key {
                case 0: value = try json.readDuration(in: .seconds)
                case 1: minimum = try json.readDuration(in: .seconds)
                case 2: maximum = try json.readDuration(in: .seconds)
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.minimum = minimum
            self.maximum = maximum
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getGridOpacity()-swift.method``.
    public struct GridOpacityReply: Sendable {
        /// The opacity, from `minimum` (transparent) to `maximum` (opaque).
        public let value: Int
        /// The minimum opacity, usually 0 (`minValue`).
        public let minimum: Int?
        /// The maximum opacity, usually 100 (`maxValue`).
        public let maximum: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The opacity, from `minimum` (transparent) to `maximum` (opaque).
        ///   - minimum: The minimum opacity, usually 0.
        ///   - maximum: The maximum opacity, usually 100.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Int, minimum: Int? = nil, maximum: Int? = nil, other: [String: JSONValue] = [:]) {
            self.value = value
            self.minimum = minimum
            self.maximum = maximum
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var value: Int?
            var minimum: Int?
            var maximum: Int?
            while let key = try json.nextMember(of: "value,minValue,maxValue") {
                switch key {
                case 0: value = try json.readInt()
                case 1: minimum = try json.readInt()
                case 2: maximum = try json.readInt()
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.minimum = minimum
            self.maximum = maximum
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getEchoVisualizationLevel()-swift.method``.
    public struct EchoVisualizationLevelReply: Sendable {
        /// Which echoes can be seen.
        public let value: EchoChoice
        /// The levels to choose from.
        public let allowedValues: [EchoLevel]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: Which echoes can be seen.
        ///   - allowedValues: The levels to choose from.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: EchoChoice, allowedValues: [EchoLevel] = [], other: [String: JSONValue] = [:]) {
            self.value = value
            self.allowedValues = allowedValues
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var value: EchoChoice?
            var allowedValues: [EchoLevel] = []
            while let key = try json.nextMember(of: "value,allowedValues") {
                switch key {
                case 0: value = try json.read(EchoChoice.self)
                case 1: allowedValues = try json.readArray(of: String.self).map(EchoLevel.init(rawValue:))
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.allowedValues = allowedValues
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getImageMetricSize()-swift.method``.
    public struct ImageMetricSizeReply: Sendable {
        /// The height, in meters.
        public let value: Double
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The height, in meters.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Double, other: [String: JSONValue] = [:]) {
            self.value = value
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var value: Double?
            while let key = try json.nextMember(of: "value") {
                switch key {
                case 0: value = try json.readDouble()
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getFilename()-swift.method``.
    public struct FilenameReply: Sendable {
        /// The name of the map's file.
        public let value: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The name of the map's file.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: String, other: [String: JSONValue] = [:]) {
            self.value = value
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var value: String?
            while let key = try json.nextMember(of: "value") {
                switch key {
                case 0: value = try json.readString()
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// The progress of the calibration.
    public struct CalibrationState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// There is no map.
        @_alwaysEmitIntoClient
        public static var reset: CalibrationState { Self(rawValue: "reset") }
        /// There is a map that is not calibrated.
        @_alwaysEmitIntoClient
        public static var imageUploaded: CalibrationState { Self(rawValue: "image_uploaded") }
        /// The radar follows the person.
        @_alwaysEmitIntoClient
        public static var tracking: CalibrationState { Self(rawValue: "tracking") }
        /// There are enough points, and the calibration can be stopped.
        @_alwaysEmitIntoClient
        public static var successful: CalibrationState { Self(rawValue: "successful") }
        /// The map is calibrated.
        @_alwaysEmitIntoClient
        public static var calibrated: CalibrationState { Self(rawValue: "calibrated") }
    }

    /// The colors of the picture.
    public struct ColorScheme: Sendable, JSONReadable {
        /// The colors, "green" for example.
        public let value: String
        /// The colors to choose from.
        public let allowedValues: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The colors, "green" for example.
        ///   - allowedValues: The colors to choose from.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: String, allowedValues: [String] = [], other: [String: JSONValue] = [:]) {
            self.value = value
            self.allowedValues = allowedValues
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var value: String?
            var allowedValues: [String] = []
            while let key = try json.nextMember(of: "value,allowedValues") {
                switch key {
                case 0: value = try json.readString()
                case 1: allowedValues = try json.readArray(of: String.self)
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.allowedValues = allowedValues
            self.other = json.keptMembersOfObject()
        }
    }

    /// Which echoes can be seen.
    public struct EchoLevel: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// No echoes.
        @_alwaysEmitIntoClient
        public static var disabled: EchoLevel { Self(rawValue: "disable") }
        /// The echoes of objects that the radar follows.
        @_alwaysEmitIntoClient
        public static var associated: EchoLevel { Self(rawValue: "associated") }
        /// All echoes.
        @_alwaysEmitIntoClient
        public static var all: EchoLevel { Self(rawValue: "all") }
    }

    /// Which echoes can be seen, or whether any can.
    public enum EchoChoice: Sendable, JSONReadable {
        /// Which echoes can be seen.
        case level(EchoLevel)
        /// Whether any echoes can be seen.
        case isVisible(Bool)
        /// A form that this version of the library does not know.
        case other(JSONValue)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .string:
                guard let value = try json.readWord(EchoLevel.self) else { throw json.missingField("level") }
                self = .level(value)
            case .bool:
                guard let value = try json.readBool() else { throw json.missingField("isVisible") }
                self = .isVisible(value)
            default: self = .other(try JSONValue(from: &json))
            }
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1000 }
        /// The device does not have enough memory.
        @_alwaysEmitIntoClient
        public static var outOfMemory: DeviceError.Code { 2000 }
        /// There is no space for the file.
        @_alwaysEmitIntoClient
        public static var noSpace: DeviceError.Code { 2001 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 3000 }
        /// A parameter of the CGI is missing or invalid.
        @_alwaysEmitIntoClient
        public static var invalidCGIParameter: DeviceError.Code { 3001 }
        /// There is no such CGI.
        @_alwaysEmitIntoClient
        public static var cgiNotFound: DeviceError.Code { 3002 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 4000 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4001 }
        /// A parameter has the wrong type.
        @_alwaysEmitIntoClient
        public static var wrongType: DeviceError.Code { 4002 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 4003 }
        /// The request's body could not be read.
        @_alwaysEmitIntoClient
        public static var unreadableRequest: DeviceError.Code { 4004 }
        /// The file is neither PNG nor JPEG.
        @_alwaysEmitIntoClient
        public static var invalidFileType: DeviceError.Code { 5000 }
        /// The file's header is invalid.
        @_alwaysEmitIntoClient
        public static var invalidFileHeader: DeviceError.Code { 5001 }
        /// The content of the file is invalid.
        @_alwaysEmitIntoClient
        public static var invalidFileContent: DeviceError.Code { 5002 }
        /// There is no map.
        @_alwaysEmitIntoClient
        public static var noImage: DeviceError.Code { 5002 }
        /// The file could not be written.
        @_alwaysEmitIntoClient
        public static var fileNotWritten: DeviceError.Code { 5003 }
        /// The request is not possible in the present state of the calibration.
        @_alwaysEmitIntoClient
        public static var invalidState: DeviceError.Code { 6000 }
        /// The person has left the radar's range, and the calibration must start again.
        @_alwaysEmitIntoClient
        public static var outOfRange: DeviceError.Code { 6001 }
        /// There are fewer than two calibration points.
        @_alwaysEmitIntoClient
        public static var notEnoughPoints: DeviceError.Code { 6002 }
        /// The radar has not seen the person yet.
        @_alwaysEmitIntoClient
        public static var notDetected: DeviceError.Code { 6003 }
        /// The person is too close to the radar.
        @_alwaysEmitIntoClient
        public static var tooCloseToRadar: DeviceError.Code { 6004 }
        /// The person is too close to the last point.
        @_alwaysEmitIntoClient
        public static var tooCloseToPoint: DeviceError.Code { 6005 }
        /// The calibration results in an invalid scale.
        @_alwaysEmitIntoClient
        public static var invalidScale: DeviceError.Code { 6006 }
        /// The calibration puts the radar too far outside of the map.
        @_alwaysEmitIntoClient
        public static var invalidPosition: DeviceError.Code { 6007 }
        /// The calibration has no valid result and must be done again.
        @_alwaysEmitIntoClient
        public static var calculationFailed: DeviceError.Code { 6008 }
        /// The point's coordinates are not between -1 and 1.
        @_alwaysEmitIntoClient
        public static var invalidPoint: DeviceError.Code { 6009 }
        /// The tracked object moved, and is perhaps not the person.
        @_alwaysEmitIntoClient
        public static var objectMoving: DeviceError.Code { 6010 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 8000 }
        /// The device failed unexpectedly.
        @_alwaysEmitIntoClient
        public static var unexpectedError: DeviceError.Code { 8001 }
        /// The device failed in another way.
        @_alwaysEmitIntoClient
        public static var genericError: DeviceError.Code { 8002 }
    }
}

extension Vapix {
    /// The picture that a radar draws as video, with a map behind it that is aligned with what the radar sees.
    @_alwaysEmitIntoClient
    public var radarImage: RadarImage { RadarImage(vapix: self) }
}
