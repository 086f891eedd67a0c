// Generated from Specs/geoorientation-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Which way the device points and how high it hangs, as it was set.
///
/// AXIS OS 11.5 and later.
///
/// See <https://developer.axis.com/vapix/radar/geolocation-api/>.
public enum GeoOrientation {
    /// Reads the orientation.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/radar/geolocation-api/#orientationget>.
    public struct GetOrientation: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "geoOrientation/getOrientation", path: "/axis-cgi/geoorientation/geoorientation.cgi", arguments: .get,
            access: .admin, effect: .read, reply: .xmlResponse(reading: Output.init(from:))
        ) { query in
            query.append("action", "get")
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The angle to the horizon in degrees, 90 being straight up (`Tilt`).
            public let tilt: Double?
            /// The turn to the right in degrees; not in the page's samples (`Roll`).
            public let roll: Double?
            /// The direction in degrees from north, 90 being east (`Heading`).
            public let heading: Double?
            /// The height (`InstallationHeight`).
            public let installationHeight: Double?
            /// Whether there is a tilt (`ValidTilt`).
            public let isTiltValid: Bool?
            /// Whether there is a roll; not in the page's samples (`ValidRoll`).
            public let isRollValid: Bool?
            /// Whether there is a direction (`ValidHeading`).
            public let isHeadingValid: Bool?
            /// Whether there is a height (`ValidInstallationHeight`).
            public let isInstallationHeightValid: Bool?

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
                    case 0: tilt = try Double(xml.readText())
                    case 1: roll = try Double(xml.readText())
                    case 2: heading = try Double(xml.readText())
                    case 3: installationHeight = try Double(xml.readText())
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
    }

    /// Sets the orientation, or a part of it.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/radar/geolocation-api/#orientationset>.
    public struct SetOrientation: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - tilt: The angle to the horizon in degrees, from -90 to 90.
        ///   - heading: The direction in degrees from north, 0 to 360.
        ///   - installationHeight: The height.
        ///   - roll: The turn to the right in degrees, from -180 to 180.
        public init(
            tilt: Double? = nil, heading: Double? = nil, installationHeight: Double? = nil, roll: Double? = nil
        ) {
            call = VapixCall(
                id: "geoOrientation/setOrientation", path: "/axis-cgi/geoorientation/geoorientation.cgi",
                arguments: .get, access: .admin, effect: .idempotent, reply: .xmlResponse
            ) { query in
                query.append("action", "set")
                query.append("tilt", tilt)
                query.append("heading", heading)
                query.append("inst_height", installationHeight)
                query.append("roll", roll)
            }
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

extension VapixCalls where API == GeoOrientation {
    /// See ``GeoOrientation/GetOrientation``.
    @_alwaysEmitIntoClient
    public func getOrientation() async throws -> GeoOrientation.GetOrientation.Output {
        try await vapix.send(GeoOrientation.GetOrientation())
    }

    /// See ``GeoOrientation/SetOrientation``.
    @_alwaysEmitIntoClient
    public func setOrientation(
        tilt: Double? = nil, heading: Double? = nil, installationHeight: Double? = nil, roll: Double? = nil
    ) async throws {
        try await vapix.send(
            GeoOrientation.SetOrientation(
                tilt: tilt, heading: heading, installationHeight: installationHeight, roll: roll))
    }
}

extension Vapix {
    /// Which way the device points and how high it hangs, as it was set; see ``GeoOrientation``.
    @_alwaysEmitIntoClient
    public var geoOrientation: VapixCalls<GeoOrientation> { VapixCalls(vapix: self) }
}
