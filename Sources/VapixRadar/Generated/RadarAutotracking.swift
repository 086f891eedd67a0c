// Generated from Specs/radar-autotracking.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A radar that points a PTZ camera at the objects that it detects.
///
/// API Discovery lists it as `radar-autotracking`; AXIS OS 7.10 and later.
///
/// See <https://developer.axis.com/vapix/radar/radar-autotracking/>.
public struct RadarAutotracking: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which camera the radar controls, and the state of the connection.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getcameraconnection>.
    ///
    /// - Returns: The camera and the state of the connection.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCameraConnection() async throws -> CameraConnectionReply {
        try await vapix.send(Self.getCameraConnection())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCameraConnection() -> VapixCall<CameraConnectionReply> { callGetCameraConnection }

    private static let callGetCameraConnection = VapixCall<CameraConnectionReply>(
        id: "radarAutotracking/getCameraConnection", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getCameraConnection", access: .operator, effect: .read,
        reply: .data(reading: CameraConnectionReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the camera, and connects to it.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#setcameraconnection>.
    ///
    /// - Parameters:
    ///   - address: The camera's IP address; an empty text disconnects the camera (`ip`).
    ///   - user: The account on the camera.
    ///   - password: The account's password (`pass`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCameraConnection(address: String, user: String, password: String) async throws {
        try await vapix.send(Self.setCameraConnection(address: address, user: user, password: password))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCameraConnection(address: String, user: String, password: String) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setCameraConnection", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
            method: "setCameraConnection", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("ip", address)
            json.member("user", user)
            json.member("pass", password)
            json.endObject()
        }
    }

    /// Reads the mounting height of the camera.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getcameramountingheight>.
    ///
    /// - Returns: The height and its limits, in meters.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCameraMountingHeight() async throws -> Measure {
        try await vapix.send(Self.getCameraMountingHeight())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCameraMountingHeight() -> VapixCall<Measure> { callGetCameraMountingHeight }

    private static let callGetCameraMountingHeight = VapixCall<Measure>(
        id: "radarAutotracking/getCameraMountingHeight", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getCameraMountingHeight", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the mounting height of the camera.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#setcameramountingheight>.
    ///
    /// - Parameter value: The height, in meters, within the limits that getCameraMountingHeight reads.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCameraMountingHeight(value: Double) async throws {
        try await vapix.send(Self.setCameraMountingHeight(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCameraMountingHeight(value: Double) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setCameraMountingHeight", path: "/axis-cgi/radar-autotracking.cgi",
            apiVersion: "1.0", method: "setCameraMountingHeight", access: .operator, effect: .idempotent,
            reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.endObject()
        }
    }

    /// Reads the pan offset of the camera.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getcamerapanoffset>.
    ///
    /// - Returns: The pan offset and its limits, in degrees.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCameraPanOffset() async throws -> Measure {
        try await vapix.send(Self.getCameraPanOffset())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCameraPanOffset() -> VapixCall<Measure> { callGetCameraPanOffset }

    private static let callGetCameraPanOffset = VapixCall<Measure>(
        id: "radarAutotracking/getCameraPanOffset", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getCameraPanOffset", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the camera's pan in the direction straight ahead of the radar.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#setcamerapanoffset>.
    ///
    /// - Parameter value: The pan offset, in degrees, within the limits that getCameraPanOffset reads.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCameraPanOffset(value: Double) async throws {
        try await vapix.send(Self.setCameraPanOffset(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCameraPanOffset(value: Double) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setCameraPanOffset", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
            method: "setCameraPanOffset", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.endObject()
        }
    }

    /// Makes the present pan of the connected camera its pan offset.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#savecamerapanoffset>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidConnection`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func saveCameraPanOffset() async throws {
        try await vapix.send(Self.saveCameraPanOffset())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func saveCameraPanOffset() -> VapixCall<Void> { callSaveCameraPanOffset }

    private static let callSaveCameraPanOffset = VapixCall<Void>(
        id: "radarAutotracking/saveCameraPanOffset", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "saveCameraPanOffset", access: .operator, effect: .idempotent, reply: .success
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads the tilt offset of the camera.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getcameratiltoffset>.
    ///
    /// - Returns: The tilt offset and its limits, in degrees.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCameraTiltOffset() async throws -> Measure {
        try await vapix.send(Self.getCameraTiltOffset())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCameraTiltOffset() -> VapixCall<Measure> { callGetCameraTiltOffset }

    private static let callGetCameraTiltOffset = VapixCall<Measure>(
        id: "radarAutotracking/getCameraTiltOffset", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getCameraTiltOffset", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets the camera's tilt in the direction of the horizon, which allows for a slope of the ground.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#setcameratiltoffset>.
    ///
    /// - Parameter value: The tilt offset, in degrees, within the limits that getCameraTiltOffset reads.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCameraTiltOffset(value: Double) async throws {
        try await vapix.send(Self.setCameraTiltOffset(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCameraTiltOffset(value: Double) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setCameraTiltOffset", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
            method: "setCameraTiltOffset", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.endObject()
        }
    }

    /// Makes the present tilt of the connected camera its tilt offset.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#savecameratiltoffset>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidConnection`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func saveCameraTiltOffset() async throws {
        try await vapix.send(Self.saveCameraTiltOffset())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func saveCameraTiltOffset() -> VapixCall<Void> { callSaveCameraTiltOffset }

    private static let callSaveCameraTiltOffset = VapixCall<Void>(
        id: "radarAutotracking/saveCameraTiltOffset", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "saveCameraTiltOffset", access: .operator, effect: .idempotent, reply: .success
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads how far the camera zooms in on an object.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getcamerazoomdegree>.
    ///
    /// - Returns: The zoom and its limits, in percent.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCameraZoomDegree() async throws -> Measure {
        try await vapix.send(Self.getCameraZoomDegree())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCameraZoomDegree() -> VapixCall<Measure> { callGetCameraZoomDegree }

    private static let callGetCameraZoomDegree = VapixCall<Measure>(
        id: "radarAutotracking/getCameraZoomDegree", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getCameraZoomDegree", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets how far the camera zooms in on an object.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#setcamerazoomdegree>.
    ///
    /// - Parameter value: The zoom, in percent, within the limits that getCameraZoomDegree reads.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCameraZoomDegree(value: Double) async throws {
        try await vapix.send(Self.setCameraZoomDegree(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCameraZoomDegree(value: Double) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setCameraZoomDegree", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
            method: "setCameraZoomDegree", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.endObject()
        }
    }

    /// Reads whether the radar controls the camera.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#gettrackingenabled>.
    ///
    /// - Returns: Whether the radar controls the camera.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getTrackingEnabled() async throws -> Setting {
        try await vapix.send(Self.getTrackingEnabled())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getTrackingEnabled() -> VapixCall<Setting> { callGetTrackingEnabled }

    private static let callGetTrackingEnabled = VapixCall<Setting>(
        id: "radarAutotracking/getTrackingEnabled", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getTrackingEnabled", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets whether the radar controls the camera.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#settrackingenabled>.
    ///
    /// - Parameter value: Whether the radar controls the camera.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setTrackingEnabled(value: Bool) async throws {
        try await vapix.send(Self.setTrackingEnabled(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setTrackingEnabled(value: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setTrackingEnabled", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
            method: "setTrackingEnabled", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.endObject()
        }
    }

    /// Reads whether the camera visits several detected objects in turn.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getguardtourenabled>.
    ///
    /// - Returns: Whether the camera visits several detected objects in turn.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getGuardTourEnabled() async throws -> Setting {
        try await vapix.send(Self.getGuardTourEnabled())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getGuardTourEnabled() -> VapixCall<Setting> { callGetGuardTourEnabled }

    private static let callGetGuardTourEnabled = VapixCall<Setting>(
        id: "radarAutotracking/getGuardTourEnabled", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getGuardTourEnabled", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets whether the camera visits several detected objects in turn.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#setguardtourenabled>.
    ///
    /// - Parameter value: Whether the camera visits detected objects in the order of their detection.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setGuardTourEnabled(value: Bool) async throws {
        try await vapix.send(Self.setGuardTourEnabled(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setGuardTourEnabled(value: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setGuardTourEnabled", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
            method: "setGuardTourEnabled", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.endObject()
        }
    }

    /// Reads for how long the camera stays at each object of a guard tour.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getguardtourtime>.
    ///
    /// - Returns: The time at each object and its limits.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getGuardTourTime() async throws -> TimeSetting {
        try await vapix.send(Self.getGuardTourTime())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getGuardTourTime() -> VapixCall<TimeSetting> { callGetGuardTourTime }

    private static let callGetGuardTourTime = VapixCall<TimeSetting>(
        id: "radarAutotracking/getGuardTourTime", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getGuardTourTime", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets for how long the camera stays at each object of a guard tour.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#setguardtourtime>.
    ///
    /// - Parameter value: The time at each object, in seconds, within the limits that getGuardTourTime reads.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setGuardTourTime(value: Duration) async throws {
        try await vapix.send(Self.setGuardTourTime(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setGuardTourTime(value: Duration) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setGuardTourTime", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
            method: "setGuardTourTime", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value, fractional: .seconds)
            json.endObject()
        }
    }

    /// Reads whether the camera goes back to its home position after a while.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getreturntohomeenabled>.
    ///
    /// - Returns: Whether the camera goes back to its home position.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getReturnToHomeEnabled() async throws -> Setting {
        try await vapix.send(Self.getReturnToHomeEnabled())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getReturnToHomeEnabled() -> VapixCall<Setting> { callGetReturnToHomeEnabled }

    private static let callGetReturnToHomeEnabled = VapixCall<Setting>(
        id: "radarAutotracking/getReturnToHomeEnabled", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getReturnToHomeEnabled", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets whether the camera goes back to its home position after a while.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#setreturntohomeenabled>.
    ///
    /// - Parameter value: Whether the camera goes back to its home position.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setReturnToHomeEnabled(value: Bool) async throws {
        try await vapix.send(Self.setReturnToHomeEnabled(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setReturnToHomeEnabled(value: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setReturnToHomeEnabled", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
            method: "setReturnToHomeEnabled", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value)
            json.endObject()
        }
    }

    /// Reads after how long the camera goes back to its home position.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getreturntohometimeout>.
    ///
    /// - Returns: The time and its limits.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getReturnToHomeTimeout() async throws -> TimeSetting {
        try await vapix.send(Self.getReturnToHomeTimeout())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getReturnToHomeTimeout() -> VapixCall<TimeSetting> { callGetReturnToHomeTimeout }

    private static let callGetReturnToHomeTimeout = VapixCall<TimeSetting>(
        id: "radarAutotracking/getReturnToHomeTimeout", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getReturnToHomeTimeout", access: .operator, effect: .read, reply: .data
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets after how long the camera goes back to its home position.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#setreturntohometimeout>.
    ///
    /// - Parameter value: The time until the camera goes back, in whole seconds, within the limits that
    ///   getReturnToHomeTimeout reads.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setReturnToHomeTimeout(value: Duration) async throws {
        try await vapix.send(Self.setReturnToHomeTimeout(value: value))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setReturnToHomeTimeout(value: Duration) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setReturnToHomeTimeout", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
            method: "setReturnToHomeTimeout", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("value", value, in: .seconds)
            json.endObject()
        }
    }

    /// Reads which kinds of objects the camera follows.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getobjecttypestotrack>.
    ///
    /// - Returns: The kinds of objects that the camera follows.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getObjectTypesToTrack() async throws -> ObjectTypesToTrackReply {
        try await vapix.send(Self.getObjectTypesToTrack())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getObjectTypesToTrack() -> VapixCall<ObjectTypesToTrackReply> { callGetObjectTypesToTrack }

    private static let callGetObjectTypesToTrack = VapixCall<ObjectTypesToTrackReply>(
        id: "radarAutotracking/getObjectTypesToTrack", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getObjectTypesToTrack", access: .operator, effect: .read,
        reply: .data(reading: ObjectTypesToTrackReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Sets which kinds of objects the camera follows.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#setobjecttypestotrack>.
    ///
    /// - Parameters:
    ///   - small: Whether the camera follows small objects.
    ///   - human: Whether the camera follows people.
    ///   - vehicle: Whether the camera follows vehicles.
    ///   - unknown: Whether the camera follows objects that the radar cannot identify.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setObjectTypesToTrack(small: Bool, human: Bool, vehicle: Bool, unknown: Bool) async throws {
        try await vapix.send(Self.setObjectTypesToTrack(small: small, human: human, vehicle: vehicle, unknown: unknown))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setObjectTypesToTrack(
        small: Bool, human: Bool, vehicle: Bool, unknown: Bool
    ) -> VapixCall<Void> {
        VapixCall(
            id: "radarAutotracking/setObjectTypesToTrack", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
            method: "setObjectTypesToTrack", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("small", small)
            json.member("human", human)
            json.member("vehicle", vehicle)
            json.member("unknown", unknown)
            json.endObject()
        }
    }

    /// Reads which settings the device supports.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getcapabilities>.
    ///
    /// - Returns: The settings that the device supports.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> CapabilitiesReply {
        try await vapix.send(Self.getCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities() -> VapixCall<CapabilitiesReply> { callGetCapabilities }

    private static let callGetCapabilities = VapixCall<CapabilitiesReply>(
        id: "radarAutotracking/getCapabilities", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: "1.0",
        method: "getCapabilities", access: .operator, effect: .read,
        reply: .data(reading: CapabilitiesReply.init(from:))
    ) { json in
        json.beginParameters()
        json.endObject()
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator; AXIS OS 7.10 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-autotracking/#getsupportedversions>.
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
        id: "radarAutotracking/getSupportedVersions", path: "/axis-cgi/radar-autotracking.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The reply to ``getCameraConnection()-swift.method``.
    public struct CameraConnectionReply: Sendable {
        /// The camera's IP address (`ip`).
        public let address: String?
        /// The account on the camera.
        public let user: String?
        /// The state of the connection.
        public let state: ConnectionState?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The camera's IP address.
        ///   - user: The account on the camera.
        ///   - state: The state of the connection.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            address: String? = nil, user: String? = nil, state: ConnectionState? = nil, other: [String: JSONValue] = [:]
        ) {
            self.address = address
            self.user = user
            self.state = state
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            var user: String?
            var state: ConnectionState?
            while let key = try json.nextMember(of: "ip,user,state") {
                switch key {
                case 0: address = try json.readString()
                case 1: user = try json.readString()
                case 2: state = try json.readWord(ConnectionState.self)
                default: break
                }
            }
            self.address = address
            self.user = user
            self.state = state
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getObjectTypesToTrack()-swift.method``.
    public struct ObjectTypesToTrackReply: Sendable {
        /// Whether the camera follows small objects.
        public let small: Bool?
        /// Whether the camera follows people.
        public let human: Bool?
        /// Whether the camera follows vehicles.
        public let vehicle: Bool?
        /// Whether the camera follows objects that the radar cannot identify.
        public let unknown: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - small: Whether the camera follows small objects.
        ///   - human: Whether the camera follows people.
        ///   - vehicle: Whether the camera follows vehicles.
        ///   - unknown: Whether the camera follows objects that the radar cannot identify.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            small: Bool? = nil, human: Bool? = nil, vehicle: Bool? = nil, unknown: Bool? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.small = small
            self.human = human
            self.vehicle = vehicle
            self.unknown = unknown
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var small: Bool?
            var human: Bool?
            var vehicle: Bool?
            var unknown: Bool?
            while let key = try json.nextMember(of: "small,human,vehicle,unknown") {
                switch key {
                case 0: small = try json.readBool()
                case 1: human = try json.readBool()
                case 2: vehicle = try json.readBool()
                case 3: unknown = try json.readBool()
                default: break
                }
            }
            self.small = small
            self.human = human
            self.vehicle = vehicle
            self.unknown = unknown
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getCapabilities()-swift.method``.
    public struct CapabilitiesReply: Sendable {
        /// Not nil if the return to the home position can be turned on.
        public let returnToHomeEnabled: [String: JSONValue]?
        /// The limits of the time before the return, if it can be set.
        public let returnToHomeTimeout: TimeLimits?
        /// The kinds of objects that can be chosen.
        public let objectTypesToTrack: ObjectTypes?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - returnToHomeEnabled: Not nil if the return to the home position can be turned on.
        ///   - returnToHomeTimeout: The limits of the time before the return, if it can be set.
        ///   - objectTypesToTrack: The kinds of objects that can be chosen.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            returnToHomeEnabled: [String: JSONValue]? = nil, returnToHomeTimeout: TimeLimits? = nil,
            objectTypesToTrack: ObjectTypes? = nil, other: [String: JSONValue] = [:]
        ) {
            self.returnToHomeEnabled = returnToHomeEnabled
            self.returnToHomeTimeout = returnToHomeTimeout
            self.objectTypesToTrack = objectTypesToTrack
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var returnToHomeEnabled: [String: JSONValue]?
            var returnToHomeTimeout: TimeLimits?
            var objectTypesToTrack: ObjectTypes?
            let keys: StaticString = """
                returnToHomeEnabled,returnToHomeTimeout,returnToHomeTimeOut,objectTypesToTrack
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: returnToHomeEnabled = try json.readMap(of: JSONValue.self)
                case 1, 2: returnToHomeTimeout = try json.read(TimeLimits.self)
                case 3: objectTypesToTrack = try json.read(ObjectTypes.self)
                default: break
                }
            }
            self.returnToHomeEnabled = returnToHomeEnabled
            self.returnToHomeTimeout = returnToHomeTimeout
            self.objectTypesToTrack = objectTypesToTrack
            self.other = json.keptMembersOfObject()
        }
    }

    /// The state of the connection to the camera.
    public struct ConnectionState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// There is no connection.
        @_alwaysEmitIntoClient
        public static var disconnected: ConnectionState { Self(rawValue: "disconnected") }
        /// The radar is connecting.
        @_alwaysEmitIntoClient
        public static var connecting: ConnectionState { Self(rawValue: "connecting") }
        /// The radar is connected and adjusts itself.
        @_alwaysEmitIntoClient
        public static var autotune: ConnectionState { Self(rawValue: "autotune") }
        /// The radar is connected.
        @_alwaysEmitIntoClient
        public static var connected: ConnectionState { Self(rawValue: "connected") }
        /// The radar could not connect.
        @_alwaysEmitIntoClient
        public static var connectFailed: ConnectionState { Self(rawValue: "connect_failed") }
    }

    /// A setting that is on or off.
    public struct Setting: Sendable, JSONReadable {
        /// Whether the setting is on.
        public let value: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: Whether the setting is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Bool, other: [String: JSONValue] = [:]) {
            self.value = value
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Bool?
            while let key = try json.nextMember(of: "value") {
                switch key {
                case 0: value = try json.readBool()
                default: break
                }
            }
            guard let value else { throw json.missingField("value") }
            self.value = value
            self.other = json.keptMembersOfObject()
        }
    }

    /// A number and its limits.
    public struct Measure: Sendable, JSONReadable {
        /// The value that is set.
        public let value: Double
        /// The minimum allowed value (`minValue`).
        public let minimum: Double?
        /// The maximum allowed value (`maxValue`).
        public let maximum: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - value: The value that is set.
        ///   - minimum: The minimum allowed value.
        ///   - maximum: The maximum allowed value.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(value: Double, minimum: Double? = nil, maximum: Double? = nil, other: [String: JSONValue] = [:]) {
            self.value = value
            self.minimum = minimum
            self.maximum = maximum
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Double?
            var minimum: Double?
            var maximum: Double?
            while let key = try json.nextMember(of: "value,minValue,maxValue") {
                switch key {
                case 0: value = try json.readDouble()
                case 1: minimum = try json.readDouble()
                case 2: maximum = try json.readDouble()
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

    /// A time and its limits.
    public struct TimeSetting: Sendable, JSONReadable {
        /// The time that is set.
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
        ///   - value: The time that is set.
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

        package init(from json: inout JSONReader) throws(WireError) {
            var value: Duration?
            var minimum: Duration?
            var maximum: Duration?
            while let key = try json.nextMember(of: "value,minValue,minTimeout,maxValue,maxTimeout") {
                switch key {
                case 0: value = try json.readDuration(in: .seconds)
                case 1, 2: minimum = try json.readDuration(in: .seconds)
                case 3, 4: maximum = try json.readDuration(in: .seconds)
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

    /// The limits of a time.
    public struct TimeLimits: Sendable, JSONReadable {
        /// The shortest time (`minValue`).
        public let minimum: Duration?
        /// The longest time (`maxValue`).
        public let maximum: Duration?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimum: The shortest time.
        ///   - maximum: The longest time.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(minimum: Duration? = nil, maximum: Duration? = nil, other: [String: JSONValue] = [:]) {
            self.minimum = minimum
            self.maximum = maximum
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var minimum: Duration?
            var maximum: Duration?
            while let key = try json.nextMember(of: "minValue,maxValue") {
                switch key {
                case 0: minimum = try json.readDuration(in: .seconds)
                case 1: maximum = try json.readDuration(in: .seconds)
                default: break
                }
            }
            self.minimum = minimum
            self.maximum = maximum
            self.other = json.keptMembersOfObject()
        }
    }

    /// The kinds of objects that can be chosen.
    public struct ObjectTypes: Sendable, JSONReadable {
        /// The kinds of objects, "human" for example.
        public let types: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - types: The kinds of objects, "human" for example.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(types: [String] = [], other: [String: JSONValue] = [:]) {
            self.types = types
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var types: [String] = []
            while let key = try json.nextMember(of: "types") {
                switch key {
                case 0: types = try json.readArray(of: String.self)
                default: break
                }
            }
            self.types = types
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 100 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 102 }
        /// A parameter has the wrong type.
        @_alwaysEmitIntoClient
        public static var wrongType: DeviceError.Code { 103 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 200 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 300 }
        /// No camera is connected.
        @_alwaysEmitIntoClient
        public static var invalidConnection: DeviceError.Code { 301 }
    }
}

extension Vapix {
    /// A radar that points a PTZ camera at the objects that it detects.
    @_alwaysEmitIntoClient
    public var radarAutotracking: RadarAutotracking { RadarAutotracking(vapix: self) }
}
