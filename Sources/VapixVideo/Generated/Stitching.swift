// Generated from Specs/stitching.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The panorama that a camera makes of the pictures of several sensors.
///
/// API Discovery lists it as `stitching`.
///
/// See <https://developer.axis.com/vapix/network-video/stitching/>.
public struct Stitching: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#getsupportedversions>.
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
        id: "stitching/getSupportedVersions", path: "/axis-cgi/stitching.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// Reads which methods the device has, and their limits.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/stitching/#getcapabilities>.
    ///
    /// - Returns: The methods and their limits.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> CapabilitiesReply {
        try await vapix.send(Self.getCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities() -> VapixCall<CapabilitiesReply> { callGetCapabilities }

    private static let callGetCapabilities = VapixCall<CapabilitiesReply>(
        id: "stitching/getCapabilities", path: "/axis-cgi/stitching.cgi", apiVersion: "3.0", method: "getCapabilities",
        access: .admin, effect: .read, reply: .data(reading: CapabilitiesReply.init(from:)))

    /// Reads how much the seams between the pictures are blurred.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#getblendingamount>.
    ///
    /// - Returns: The blur of the seams.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getBlendingAmount() async throws -> BlendingAmountReply {
        try await vapix.send(Self.getBlendingAmount())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getBlendingAmount() -> VapixCall<BlendingAmountReply> { callGetBlendingAmount }

    private static let callGetBlendingAmount = VapixCall<BlendingAmountReply>(
        id: "stitching/getBlendingAmount", path: "/axis-cgi/stitching.cgi", apiVersion: "3.0",
        method: "getBlendingAmount", access: .admin, effect: .read,
        reply: .data(reading: BlendingAmountReply.init(from:)))

    /// Sets how much the seams between the pictures are blurred.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#setblendingamount>.
    ///
    /// - Parameter amount: The blur, from 0 (sharp) to 100 (`blendingAmount`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/blendingFailed`` or ``ErrorCode/blendingDisabled`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setBlendingAmount(_ amount: Double) async throws {
        try await vapix.send(Self.setBlendingAmount(amount))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setBlendingAmount(_ amount: Double) -> VapixCall<Void> {
        VapixCall(
            id: "stitching/setBlendingAmount", path: "/axis-cgi/stitching.cgi", apiVersion: "3.0",
            method: "setBlendingAmount", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("blendingAmount", amount)
            json.endObject()
        }
    }

    /// Reads the distance of the objects that are aligned at the seams.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#getparallaxcompensationdistance>.
    ///
    /// - Returns: The distance of aligned objects.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getParallaxCompensationDistance() async throws -> ParallaxCompensationDistanceReply {
        try await vapix.send(Self.getParallaxCompensationDistance())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getParallaxCompensationDistance() -> VapixCall<ParallaxCompensationDistanceReply> {
        callGetParallaxCompensationDistance
    }

    private static let callGetParallaxCompensationDistance = VapixCall<ParallaxCompensationDistanceReply>(
        id: "stitching/getParallaxCompensationDistance", path: "/axis-cgi/stitching.cgi", apiVersion: "3.0",
        method: "getParallaxCompensationDistance", access: .admin, effect: .read,
        reply: .data(reading: ParallaxCompensationDistanceReply.init(from:)))

    /// Sets the distance of the objects that are aligned at the seams.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#setparallaxcompensationdistance>.
    ///
    /// - Parameter distance: The distance, from 1 to 50 meters (`parallaxCompensationDistance`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setParallaxCompensationDistance(_ distance: Double) async throws {
        try await vapix.send(Self.setParallaxCompensationDistance(distance))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setParallaxCompensationDistance(_ distance: Double) -> VapixCall<Void> {
        VapixCall(
            id: "stitching/setParallaxCompensationDistance", path: "/axis-cgi/stitching.cgi", apiVersion: "3.0",
            method: "setParallaxCompensationDistance", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("parallaxCompensationDistance", distance)
            json.endObject()
        }
    }

    /// Turns the picture of a sensor, to align it with the others.
    ///
    /// Sensors have lower limits than the documented ones, 1.4 degrees for example. Beyond them the picture is
    /// undefined.
    ///
    /// Access: admin. Effect: once. Page: <https://developer.axis.com/vapix/network-video/stitching/#rotateangle>.
    ///
    /// - Parameters:
    ///   - sensorID: The number of the sensor, from 0 (`id`).
    ///   - axis: The axis to turn the picture around.
    ///   - angle: The angle in degrees, from -180 to 180.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func rotateAngle(sensorID: Int, axis: Axis, angle: Double) async throws {
        try await vapix.send(Self.rotateAngle(sensorID: sensorID, axis: axis, angle: angle))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func rotateAngle(sensorID: Int, axis: Axis, angle: Double) -> VapixCall<Void> {
        VapixCall(
            id: "stitching/rotateAngle", path: "/axis-cgi/stitching.cgi", apiVersion: "3.0", method: "rotateAngle",
            access: .admin, effect: .once, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", sensorID)
            json.member("axis", axis.rawValue)
            json.member("angle", angle)
            json.endObject()
        }
    }

    /// Resets the angles of a sensor, the blur of seams and the distance of aligned objects to the factory defaults.
    ///
    /// Access: admin. Effect: idempotent. Page: <https://developer.axis.com/vapix/network-video/stitching/#restore>.
    ///
    /// - Parameter sensorID: The number of the sensor, from 0 (`id`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func restore(sensorID: Int) async throws {
        try await vapix.send(Self.restore(sensorID: sensorID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func restore(sensorID: Int) -> VapixCall<Void> {
        VapixCall(
            id: "stitching/restore", path: "/axis-cgi/stitching.cgi", apiVersion: "3.0", method: "restore",
            access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("id", sensorID)
            json.endObject()
        }
    }

    /// Sets whether the horizon is straightened.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#sethorizonstraighteningenabled>.
    ///
    /// - Parameter isEnabled: Whether the horizon is straightened (`horizonStraighteningEnabled`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/videoProcessingError`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setHorizonStraighteningEnabled(_ isEnabled: Bool) async throws {
        try await vapix.send(Self.setHorizonStraighteningEnabled(isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setHorizonStraighteningEnabled(_ isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "stitching/setHorizonStraighteningEnabled", path: "/axis-cgi/stitching.cgi", apiVersion: "3.2",
            method: "setHorizonStraighteningEnabled", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("horizonStraighteningEnabled", isEnabled)
            json.endObject()
        }
    }

    /// Reads whether the horizon is straightened.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#gethorizonstraighteningenabled>.
    ///
    /// - Returns: The state of the straightening.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getHorizonStraighteningEnabled() async throws -> HorizonStraighteningEnabledReply {
        try await vapix.send(Self.getHorizonStraighteningEnabled())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getHorizonStraighteningEnabled() -> VapixCall<HorizonStraighteningEnabledReply> {
        callGetHorizonStraighteningEnabled
    }

    private static let callGetHorizonStraighteningEnabled = VapixCall<HorizonStraighteningEnabledReply>(
        id: "stitching/getHorizonStraighteningEnabled", path: "/axis-cgi/stitching.cgi", apiVersion: "3.2",
        method: "getHorizonStraighteningEnabled", access: .admin, effect: .read,
        reply: .data(reading: HorizonStraighteningEnabledReply.init(from:)))

    /// Reads how the horizon is straightened.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#gethorizonstraighteningproperties>.
    ///
    /// - Returns: The settings of the straightening.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/horizonStraighteningDisabled`` or another code if the
    ///   device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getHorizonStraighteningProperties() async throws -> HorizonStraighteningPropertiesReply {
        try await vapix.send(Self.getHorizonStraighteningProperties())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getHorizonStraighteningProperties() -> VapixCall<HorizonStraighteningPropertiesReply> {
        callGetHorizonStraighteningProperties
    }

    private static let callGetHorizonStraighteningProperties = VapixCall<HorizonStraighteningPropertiesReply>(
        id: "stitching/getHorizonStraighteningProperties", path: "/axis-cgi/stitching.cgi", apiVersion: "3.2",
        method: "getHorizonStraighteningProperties", access: .admin, effect: .read,
        reply: .data(reading: HorizonStraighteningPropertiesReply.init(from:)))

    /// Sets where in the picture the straight horizon is.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#sethorizonstraighteningtilt>.
    ///
    /// - Parameter tilt: The angle from the middle of the picture, in degrees, within the limits of the capabilities
    ///   (`horizonStraighteningTilt`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/horizonStraighteningDisabled`` or another code if the
    ///   device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setHorizonStraighteningTilt(_ tilt: Double) async throws {
        try await vapix.send(Self.setHorizonStraighteningTilt(tilt))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setHorizonStraighteningTilt(_ tilt: Double) -> VapixCall<Void> {
        VapixCall(
            id: "stitching/setHorizonStraighteningTilt", path: "/axis-cgi/stitching.cgi", apiVersion: "3.2",
            method: "setHorizonStraighteningTilt", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("horizonStraighteningTilt", tilt)
            json.endObject()
        }
    }

    /// Sets whether the picture is stretched over the black areas in its corners.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#sethorizonstraighteningstretchenabled>.
    ///
    /// - Parameter isEnabled: Whether the picture is stretched over the black areas
    ///   (`horizonStraighteningStretchEnabled`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/horizonStraighteningDisabled`` or another code if the
    ///   device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setHorizonStraighteningStretchEnabled(_ isEnabled: Bool) async throws {
        try await vapix.send(Self.setHorizonStraighteningStretchEnabled(isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setHorizonStraighteningStretchEnabled(_ isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "stitching/setHorizonStraighteningStretchEnabled", path: "/axis-cgi/stitching.cgi", apiVersion: "3.2",
            method: "setHorizonStraighteningStretchEnabled", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("horizonStraighteningStretchEnabled", isEnabled)
            json.endObject()
        }
    }

    /// Sets how the picture is stretched over the black areas in its corners.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#sethorizonstraighteningstretchamount>.
    ///
    /// - Parameter amount: The way of stretching, from 0 (not linear) to 100 (linear)
    ///   (`horizonStraighteningStretchAmount`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/horizonStraighteningDisabled`` or
    ///   ``ErrorCode/stretchDisabled`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setHorizonStraighteningStretchAmount(_ amount: Double) async throws {
        try await vapix.send(Self.setHorizonStraighteningStretchAmount(amount))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setHorizonStraighteningStretchAmount(_ amount: Double) -> VapixCall<Void> {
        VapixCall(
            id: "stitching/setHorizonStraighteningStretchAmount", path: "/axis-cgi/stitching.cgi", apiVersion: "3.2",
            method: "setHorizonStraighteningStretchAmount", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("horizonStraighteningStretchAmount", amount)
            json.endObject()
        }
    }

    /// Reads the field of view of the panorama.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/stitching/#getfieldofview>.
    ///
    /// - Returns: The field of view.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getFieldOfView() async throws -> FieldOfViewReply {
        try await vapix.send(Self.getFieldOfView())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getFieldOfView() -> VapixCall<FieldOfViewReply> { callGetFieldOfView }

    private static let callGetFieldOfView = VapixCall<FieldOfViewReply>(
        id: "stitching/getFieldOfView", path: "/axis-cgi/stitching.cgi", apiVersion: "3.2", method: "getFieldOfView",
        access: .admin, effect: .read, reply: .data(reading: FieldOfViewReply.init(from:)))

    /// Reads whether the device makes a panorama.
    ///
    /// Only some devices have this call; `getCapabilities` tells whether this one does.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#getstitchingenabled>.
    ///
    /// - Returns: The state of stitching.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getStitchingEnabled() async throws -> StitchingEnabledReply {
        try await vapix.send(Self.getStitchingEnabled())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getStitchingEnabled() -> VapixCall<StitchingEnabledReply> { callGetStitchingEnabled }

    private static let callGetStitchingEnabled = VapixCall<StitchingEnabledReply>(
        id: "stitching/getStitchingEnabled", path: "/axis-cgi/stitching.cgi", apiVersion: "3.4",
        method: "getStitchingEnabled", access: .admin, effect: .read,
        reply: .data(reading: StitchingEnabledReply.init(from:)))

    /// Sets whether the device makes a panorama, or leaves that to a server.
    ///
    /// Only some devices have it; `getCapabilities` says whether.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/stitching/#setstitchingenabled>.
    ///
    /// - Parameter isEnabled: Whether the device makes a panorama (`stitchingEnabled`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setStitchingEnabled(_ isEnabled: Bool) async throws {
        try await vapix.send(Self.setStitchingEnabled(isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setStitchingEnabled(_ isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "stitching/setStitchingEnabled", path: "/axis-cgi/stitching.cgi", apiVersion: "3.4",
            method: "setStitchingEnabled", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("stitchingEnabled", isEnabled)
            json.endObject()
        }
    }

    /// The reply to ``getCapabilities()-swift.method``.
    public struct CapabilitiesReply: Sendable {
        /// Whether the device has each method, by the method's name, `rotateAngle` for example.
        public let capabilities: [String: Bool]
        /// The limits of values.
        public let limits: Limits?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - capabilities: Whether the device has each method, by the method's name, `rotateAngle` for example.
        ///   - limits: The limits of values.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(capabilities: [String: Bool] = [:], limits: Limits? = nil, other: [String: JSONValue] = [:]) {
            self.capabilities = capabilities
            self.limits = limits
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var capabilities: [String: Bool] = [:]
            var limits: Limits?
            while let key = try json.nextMember(of: "capabilities,limits") {
                switch key {
                case 0: capabilities = try json.readMap(of: Bool.self)
                case 1: limits = try json.read(Limits.self)
                default: break
                }
            }
            self.capabilities = capabilities
            self.limits = limits
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getBlendingAmount()-swift.method``.
    public struct BlendingAmountReply: Sendable {
        /// The blur, from 0 (sharp) to 100 (`blendingAmount`).
        public let amount: Double
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - amount: The blur, from 0 (sharp) to 100.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(amount: Double, other: [String: JSONValue] = [:]) {
            self.amount = amount
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var amount: Double?
            while let key = try json.nextMember(of: "blendingAmount") {
                switch key {
                case 0: amount = try json.readDouble()
                default: break
                }
            }
            guard let amount else { throw json.missingField("blendingAmount") }
            self.amount = amount
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getParallaxCompensationDistance()-swift.method``.
    public struct ParallaxCompensationDistanceReply: Sendable {
        /// The distance, in meters (`parallaxCompensationDistance`).
        public let distance: Double
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - distance: The distance, in meters.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(distance: Double, other: [String: JSONValue] = [:]) {
            self.distance = distance
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var distance: Double?
            while let key = try json.nextMember(of: "parallaxCompensationDistance,parallaxComensationDistance") {
                switch key {
                case 0, 1: distance = try json.readDouble()
                default: break
                }
            }
            guard let distance else { throw json.missingField("parallaxCompensationDistance") }
            self.distance = distance
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getHorizonStraighteningEnabled()-swift.method``.
    public struct HorizonStraighteningEnabledReply: Sendable {
        /// Whether the horizon is straightened (`enabled`).
        public let isEnabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the horizon is straightened.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let isEnabled else { throw json.missingField("enabled") }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getHorizonStraighteningProperties()-swift.method``.
    public struct HorizonStraighteningPropertiesReply: Sendable {
        /// The angle of the horizon from the middle of the picture, in degrees (`horizonStraighteningTilt`).
        public let tilt: Double?
        /// Whether the picture is stretched over the black areas in its corners (`horizonStraighteningStretchEnabled`).
        public let isStretched: Bool?
        /// The way of stretching, from 0 (not linear) to 100 (linear) (`horizonStraighteningStretchAmount`).
        public let stretchAmount: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - tilt: The angle of the horizon from the middle of the picture, in degrees.
        ///   - isStretched: Whether the picture is stretched over the black areas in its corners.
        ///   - stretchAmount: The way of stretching, from 0 (not linear) to 100 (linear).
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            tilt: Double? = nil, isStretched: Bool? = nil, stretchAmount: Double? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.tilt = tilt
            self.isStretched = isStretched
            self.stretchAmount = stretchAmount
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var tilt: Double?
            var isStretched: Bool?
            var stretchAmount: Double?
            let keys: StaticString = """
                horizonStraighteningTilt,horizonStraighteningStretchEnabled,horizonStraighteningStretchAmount
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: tilt = try json.readDouble()
                case 1: isStretched = try json.readBool()
                case 2: stretchAmount = try json.readDouble()
                default: break
                }
            }
            self.tilt = tilt
            self.isStretched = isStretched
            self.stretchAmount = stretchAmount
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getFieldOfView()-swift.method``.
    public struct FieldOfViewReply: Sendable {
        /// The horizontal field of view, in degrees (`hFoV`).
        public let horizontal: Double?
        /// The vertical field of view, in degrees (`vFoV`).
        public let vertical: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - horizontal: The horizontal field of view, in degrees.
        ///   - vertical: The vertical field of view, in degrees.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(horizontal: Double? = nil, vertical: Double? = nil, other: [String: JSONValue] = [:]) {
            self.horizontal = horizontal
            self.vertical = vertical
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var horizontal: Double?
            var vertical: Double?
            while let key = try json.nextMember(of: "hFoV,vFoV") {
                switch key {
                case 0: horizontal = try json.readDouble()
                case 1: vertical = try json.readDouble()
                default: break
                }
            }
            self.horizontal = horizontal
            self.vertical = vertical
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getStitchingEnabled()-swift.method``.
    public struct StitchingEnabledReply: Sendable {
        /// Whether the device makes a panorama (`stitchingEnabled`).
        public let isEnabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device makes a panorama.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "stitchingEnabled") {
                switch key {
                case 0: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let isEnabled else { throw json.missingField("stitchingEnabled") }
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The limits of values.
    public struct Limits: Sendable, JSONReadable {
        /// The minimum blur of seams (`blendingAmountMin`).
        public let minimumBlendingAmount: Double?
        /// The maximum blur of seams (`blendingAmountMax`).
        public let maximumBlendingAmount: Double?
        /// The shortest distance of aligned objects, in meters (`parallaxCompensationDistanceMin`).
        public let minimumParallaxCompensationDistance: Double?
        /// The longest distance of aligned objects, in meters (`parallaxCompensationDistanceMax`).
        public let maximumParallaxCompensationDistance: Double?
        /// The number of the first sensor (`idMin`).
        public let minimumSensorID: Int?
        /// The number of the last sensor (`idMax`).
        public let maximumSensorID: Int?
        /// The lowest angle of a sensor, in degrees (`angleMin`).
        public let minimumAngle: Double?
        /// The highest angle of a sensor, in degrees (`angleMax`).
        public let maximumAngle: Double?
        /// The lowest angle of the horizon, in degrees (`horizonStraighteningTiltMin`).
        public let minimumHorizonStraighteningTilt: Double?
        /// The highest angle of the horizon, in degrees (`horizonStraighteningTiltMax`).
        public let maximumHorizonStraighteningTilt: Double?
        /// The lowest value for the way of stretching (`horizonStraighteningStretchMin`).
        public let minimumHorizonStraighteningStretch: Double?
        /// The highest value for the way of stretching (`horizonStraighteningStretchMax`).
        public let maximumHorizonStraighteningStretch: Double?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - minimumBlendingAmount: The minimum blur of seams.
        ///   - maximumBlendingAmount: The maximum blur of seams.
        ///   - minimumParallaxCompensationDistance: The shortest distance of aligned objects, in meters.
        ///   - maximumParallaxCompensationDistance: The longest distance of aligned objects, in meters.
        ///   - minimumSensorID: The number of the first sensor.
        ///   - maximumSensorID: The number of the last sensor.
        ///   - minimumAngle: The lowest angle of a sensor, in degrees.
        ///   - maximumAngle: The highest angle of a sensor, in degrees.
        ///   - minimumHorizonStraighteningTilt: The lowest angle of the horizon, in degrees.
        ///   - maximumHorizonStraighteningTilt: The highest angle of the horizon, in degrees.
        ///   - minimumHorizonStraighteningStretch: The lowest value for the way of stretching.
        ///   - maximumHorizonStraighteningStretch: The highest value for the way of stretching.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            minimumBlendingAmount: Double? = nil, maximumBlendingAmount: Double? = nil,
            minimumParallaxCompensationDistance: Double? = nil, maximumParallaxCompensationDistance: Double? = nil,
            minimumSensorID: Int? = nil, maximumSensorID: Int? = nil, minimumAngle: Double? = nil,
            maximumAngle: Double? = nil, minimumHorizonStraighteningTilt: Double? = nil,
            maximumHorizonStraighteningTilt: Double? = nil, minimumHorizonStraighteningStretch: Double? = nil,
            maximumHorizonStraighteningStretch: Double? = nil, other: [String: JSONValue] = [:]
        ) {
            self.minimumBlendingAmount = minimumBlendingAmount
            self.maximumBlendingAmount = maximumBlendingAmount
            self.minimumParallaxCompensationDistance = minimumParallaxCompensationDistance
            self.maximumParallaxCompensationDistance = maximumParallaxCompensationDistance
            self.minimumSensorID = minimumSensorID
            self.maximumSensorID = maximumSensorID
            self.minimumAngle = minimumAngle
            self.maximumAngle = maximumAngle
            self.minimumHorizonStraighteningTilt = minimumHorizonStraighteningTilt
            self.maximumHorizonStraighteningTilt = maximumHorizonStraighteningTilt
            self.minimumHorizonStraighteningStretch = minimumHorizonStraighteningStretch
            self.maximumHorizonStraighteningStretch = maximumHorizonStraighteningStretch
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var minimumBlendingAmount: Double?
            var maximumBlendingAmount: Double?
            var minimumParallaxCompensationDistance: Double?
            var maximumParallaxCompensationDistance: Double?
            var minimumSensorID: Int?
            var maximumSensorID: Int?
            var minimumAngle: Double?
            var maximumAngle: Double?
            var minimumHorizonStraighteningTilt: Double?
            var maximumHorizonStraighteningTilt: Double?
            var minimumHorizonStraighteningStretch: Double?
            var maximumHorizonStraighteningStretch: Double?
            let keys: StaticString = """
                blendingAmountMin,blendingAmountMax,parallaxCompensationDistanceMin,parallaxCompensationDistanceMax,\
                idMin,idMax,angleMin,angleMax,horizonStraighteningTiltMin,horizonStraighteningTiltMax,\
                horizonStraighteningStretchMin,horizonStraighteningStretchMax
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: minimumBlendingAmount = try json.readDouble()
                case 1: maximumBlendingAmount = try json.readDouble()
                case 2: minimumParallaxCompensationDistance = try json.readDouble()
                case 3: maximumParallaxCompensationDistance = try json.readDouble()
                case 4: minimumSensorID = try json.readInt()
                case 5: maximumSensorID = try json.readInt()
                case 6: minimumAngle = try json.readDouble()
                case 7: maximumAngle = try json.readDouble()
                case 8: minimumHorizonStraighteningTilt = try json.readDouble()
                case 9: maximumHorizonStraighteningTilt = try json.readDouble()
                case 10: minimumHorizonStraighteningStretch = try json.readDouble()
                case 11: maximumHorizonStraighteningStretch = try json.readDouble()
                default: break
                }
            }
            self.minimumBlendingAmount = minimumBlendingAmount
            self.maximumBlendingAmount = maximumBlendingAmount
            self.minimumParallaxCompensationDistance = minimumParallaxCompensationDistance
            self.maximumParallaxCompensationDistance = maximumParallaxCompensationDistance
            self.minimumSensorID = minimumSensorID
            self.maximumSensorID = maximumSensorID
            self.minimumAngle = minimumAngle
            self.maximumAngle = maximumAngle
            self.minimumHorizonStraighteningTilt = minimumHorizonStraighteningTilt
            self.maximumHorizonStraighteningTilt = maximumHorizonStraighteningTilt
            self.minimumHorizonStraighteningStretch = minimumHorizonStraighteningStretch
            self.maximumHorizonStraighteningStretch = maximumHorizonStraighteningStretch
            self.other = json.keptMembersOfObject()
        }
    }

    /// An axis of a sensor.
    public struct Axis: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The picture turns to the left or right.
        @_alwaysEmitIntoClient
        public static var pan: Axis { Self(rawValue: "pan") }
        /// The picture turns up or down.
        @_alwaysEmitIntoClient
        public static var tilt: Axis { Self(rawValue: "tilt") }
        /// The picture turns around the line of sight.
        @_alwaysEmitIntoClient
        public static var roll: Axis { Self(rawValue: "roll") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1000 }
        /// The device has too little memory.
        @_alwaysEmitIntoClient
        public static var outOfMemory: DeviceError.Code { 2000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2003 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2004 }
        /// The device failed for an unknown reason.
        @_alwaysEmitIntoClient
        public static var unknownError: DeviceError.Code { 2200 }
        /// The device could not initialize the transformation tables.
        @_alwaysEmitIntoClient
        public static var tablesNotInitialized: DeviceError.Code { 2201 }
        /// The device could not make a table from these values.
        @_alwaysEmitIntoClient
        public static var tableNotGenerated: DeviceError.Code { 2202 }
        /// The device could not apply the table from these values.
        @_alwaysEmitIntoClient
        public static var tableNotApplied: DeviceError.Code { 2203 }
        /// The device could not blur the seams.
        @_alwaysEmitIntoClient
        public static var blendingFailed: DeviceError.Code { 2204 }
        /// The device could not read its calibration.
        @_alwaysEmitIntoClient
        public static var calibrationNotReadable: DeviceError.Code { 2205 }
        /// The device has no calibration.
        @_alwaysEmitIntoClient
        public static var calibrationMissing: DeviceError.Code { 2206 }
        /// The device could not remove its calibration.
        @_alwaysEmitIntoClient
        public static var calibrationNotRemoved: DeviceError.Code { 2207 }
        /// The stitching mode is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMode: DeviceError.Code { 2208 }
        /// The device could not read its configuration.
        @_alwaysEmitIntoClient
        public static var configurationNotReadable: DeviceError.Code { 2209 }
        /// The device could not save its configuration.
        @_alwaysEmitIntoClient
        public static var configurationNotSaved: DeviceError.Code { 2210 }
        /// The device's configuration is malformed.
        @_alwaysEmitIntoClient
        public static var invalidConfiguration: DeviceError.Code { 2211 }
        /// The method is not allowed while stitching is disabled.
        @_alwaysEmitIntoClient
        public static var notAllowedWhileDisabled: DeviceError.Code { 2212 }
        /// The device does not support the operation.
        @_alwaysEmitIntoClient
        public static var notSupported: DeviceError.Code { 2213 }
        /// The blur of seams is disabled.
        @_alwaysEmitIntoClient
        public static var blendingDisabled: DeviceError.Code { 2214 }
        /// The straightening of the horizon is disabled.
        @_alwaysEmitIntoClient
        public static var horizonStraighteningDisabled: DeviceError.Code { 2215 }
        /// The stretching of the picture is disabled.
        @_alwaysEmitIntoClient
        public static var stretchDisabled: DeviceError.Code { 2216 }
        /// The device's video processing failed.
        @_alwaysEmitIntoClient
        public static var videoProcessingError: DeviceError.Code { 2300 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4001 }
        /// A parameter has the wrong type.
        @_alwaysEmitIntoClient
        public static var invalidType: DeviceError.Code { 4002 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 8000 }
        /// The device failed; the documentation does not say why.
        @_alwaysEmitIntoClient
        public static var genericError: DeviceError.Code { 8002 }
    }
}

extension Vapix {
    /// The panorama that a camera makes of the pictures of several sensors.
    @_alwaysEmitIntoClient
    public var stitching: Stitching { Stitching(vapix: self) }
}
