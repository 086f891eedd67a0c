// Generated from Specs/geoorientation-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The orientation and the height of the device, as they were set.
///
/// AXIS OS 11.5 and later.
///
/// See <https://developer.axis.com/vapix/radar/geolocation-api/>.
public struct GeoOrientation: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the orientation.
    ///
    /// Access: admin; AXIS OS 11.5 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/geolocation-api/#orientationget>.
    ///
    /// - Returns: The orientation, as it was set.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOrientation() async throws -> OrientationReply {
        try await vapix.send(Self.getOrientation())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOrientation() -> VapixCall<OrientationReply> { callGetOrientation }

    private static let callGetOrientation = VapixCall<OrientationReply>(
        id: "geoOrientation/getOrientation", path: "/axis-cgi/geoorientation/geoorientation.cgi", arguments: .get,
        access: .admin, effect: .read, reply: .xmlResponse(reading: OrientationReply.init(from:))
    ) { query in
        query.append("action", "get")
    }

    /// Sets the orientation, or a part of it.
    ///
    /// Access: admin; AXIS OS 11.5 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/geolocation-api/#orientationset>.
    ///
    /// - Parameters:
    ///   - tilt: The angle to the horizon in degrees, -180 to 180; 90 is straight up, -90 straight down.
    ///   - heading: The direction of the device, in degrees from north, 0 to 360.
    ///   - installationHeight: The height of the device above the floor, in meters (`inst_height`).
    ///   - roll: The roll to the right in degrees, -180 to 180.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or ``ErrorCode/invalidValue`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setOrientation(
        tilt: Double? = nil, heading: Double? = nil, installationHeight: Double? = nil, roll: Double? = nil
    ) async throws {
        try await vapix.send(
            Self.setOrientation(tilt: tilt, heading: heading, installationHeight: installationHeight, roll: roll))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setOrientation(
        tilt: Double? = nil, heading: Double? = nil, installationHeight: Double? = nil, roll: Double? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "geoOrientation/setOrientation", path: "/axis-cgi/geoorientation/geoorientation.cgi", arguments: .get,
            access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("action", "set")
            query.append("tilt", tilt)
            query.append("heading", heading)
            query.append("inst_height", installationHeight)
            query.append("roll", roll)
        }
    }

    /// The reply to ``getOrientation()-swift.method``.
    public struct OrientationReply: Sendable {
        /// The angle to the horizon, in degrees; 90 is straight up, -90 straight down (`Tilt`).
        public let tilt: Double?
        /// The roll to the right, in degrees (`Roll`).
        public let roll: Double?
        /// The direction of the device, in degrees from north; 90 is east (`Heading`).
        public let heading: Double?
        /// The height of the device above the floor, in meters (`InstallationHeight`).
        public let installationHeight: Double?
        /// Whether the device has a valid tilt (`ValidTilt`).
        public let isTiltValid: Bool?
        /// Whether the device has a valid roll (`ValidRoll`).
        public let isRollValid: Bool?
        /// Whether the device has a valid direction (`ValidHeading`).
        public let isHeadingValid: Bool?
        /// Whether the device has a valid height (`ValidInstallationHeight`).
        public let isInstallationHeightValid: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - tilt: The angle to the horizon, in degrees; 90 is straight up, -90 straight down.
        ///   - roll: The roll to the right, in degrees.
        ///   - heading: The direction of the device, in degrees from north; 90 is east.
        ///   - installationHeight: The height of the device above the floor, in meters.
        ///   - isTiltValid: Whether the device has a valid tilt.
        ///   - isRollValid: Whether the device has a valid roll.
        ///   - isHeadingValid: Whether the device has a valid direction.
        ///   - isInstallationHeightValid: Whether the device has a valid height.
        @_alwaysEmitIntoClient
        public init(
            tilt: Double? = nil, roll: Double? = nil, heading: Double? = nil, installationHeight: Double? = nil,
            isTiltValid: Bool? = nil, isRollValid: Bool? = nil, isHeadingValid: Bool? = nil,
            isInstallationHeightValid: Bool? = nil
        ) {
            self.tilt = tilt
            self.roll = roll
            self.heading = heading
            self.installationHeight = installationHeight
            self.isTiltValid = isTiltValid
            self.isRollValid = isRollValid
            self.isHeadingValid = isHeadingValid
            self.isInstallationHeightValid = isInstallationHeightValid
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var tilt: Double?
            var roll: Double?
            var heading: Double?
            var installationHeight: Double?
            var isTiltValid: Bool?
            var isRollValid: Bool?
            var isHeadingValid: Bool?
            var isInstallationHeightValid: Bool?
            let elements: StaticString = """
                Tilt,Roll,Heading,InstallationHeight,ValidTilt,ValidRoll,ValidHeading,ValidInstallationHeight
                """
            while let element = try xml.nextElement(of: elements) {
                switch element {
                case 0: tilt = try Double(wire: xml.readText())
                case 1: roll = try Double(wire: xml.readText())
                case 2: heading = try Double(wire: xml.readText())
                case 3: installationHeight = try Double(wire: xml.readText())
                case 4: isTiltValid = try Bool(wire: xml.readText())
                case 5: isRollValid = try Bool(wire: xml.readText())
                case 6: isHeadingValid = try Bool(wire: xml.readText())
                case 7: isInstallationHeightValid = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            self.tilt = tilt
            self.roll = roll
            self.heading = heading
            self.installationHeight = installationHeight
            self.isTiltValid = isTiltValid
            self.isRollValid = isRollValid
            self.isHeadingValid = isHeadingValid
            self.isInstallationHeightValid = isInstallationHeightValid
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidValue: DeviceError.Code { 2 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 3 }
    }
}

extension Vapix {
    /// The orientation and the height of the device, as they were set.
    @_alwaysEmitIntoClient
    public var geoOrientation: GeoOrientation { GeoOrientation(vapix: self) }
}
