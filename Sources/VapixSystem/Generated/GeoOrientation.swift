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
    public struct Get: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "geoOrientation/get", path: "/axis-cgi/geoorientation/geoorientation.cgi", arguments: .get,
            access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "get")
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The angle to the horizon in degrees, 90 being straight up (`Tilt`).
            public var tilt: Double?
            /// The turn to the right in degrees; not in the page's samples (`Roll`).
            public var roll: Double?
            /// The direction in degrees from north, 90 being east (`Heading`).
            public var heading: Double?
            /// The height (`InstallationHeight`).
            public var installationHeight: Double?
            /// Whether there is a tilt (`ValidTilt`).
            public var isTiltValid: Bool?
            /// Whether there is a roll; not in the page's samples (`ValidRoll`).
            public var isRollValid: Bool?
            /// Whether there is a direction (`ValidHeading`).
            public var isHeadingValid: Bool?
            /// Whether there is a height (`ValidInstallationHeight`).
            public var isInstallationHeightValid: Bool?

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "Tilt": tilt = try Double(xml.readText())
                    case "Roll": roll = try Double(xml.readText())
                    case "Heading": heading = try Double(xml.readText())
                    case "InstallationHeight": installationHeight = try Double(xml.readText())
                    case "ValidTilt": isTiltValid = try Bool(wire: xml.readText())
                    case "ValidRoll": isRollValid = try Bool(wire: xml.readText())
                    case "ValidHeading": isHeadingValid = try Bool(wire: xml.readText())
                    case "ValidInstallationHeight": isInstallationHeightValid = try Bool(wire: xml.readText())
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Sets the orientation, or a part of it.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/radar/geolocation-api/#orientationset>.
    public struct Set: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "geoOrientation/set", path: "/axis-cgi/geoorientation/geoorientation.cgi", arguments: .get,
            access: .admin, effect: .idempotent)

        /// The angle to the horizon in degrees, from -90 to 90.
        public var tilt: Double?
        /// The direction in degrees from north, 0 to 360.
        public var heading: Double?
        /// The height (`inst_height`).
        public var installationHeight: Double?
        /// The turn to the right in degrees, from -180 to 180.
        public var roll: Double?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

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
            self.tilt = tilt
            self.heading = heading
            self.installationHeight = installationHeight
            self.roll = roll
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "set")
            query.append("tilt", tilt)
            query.append("heading", heading)
            query.append("inst_height", installationHeight)
            query.append("roll", roll)
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// A parameter is invalid.
        public static let invalidParameter: DeviceError.Code = 1
        /// A parameter's value is invalid.
        public static let invalidValue: DeviceError.Code = 2
        /// The device failed.
        public static let internalError: DeviceError.Code = 3
    }

    /// The API's calls; get it from ``Vapix/geoOrientation``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``Get``.
        public func get() async throws -> Get.Output {
            try await vapix.send(Get())
        }

        /// See ``Set``.
        public func set(
            tilt: Double? = nil, heading: Double? = nil, installationHeight: Double? = nil, roll: Double? = nil
        ) async throws {
            try await vapix.send(Set(tilt: tilt, heading: heading, installationHeight: installationHeight, roll: roll))
        }
    }
}

extension Vapix {
    /// Which way the device points and how high it hangs, as it was set; see ``GeoOrientation``.
    public var geoOrientation: GeoOrientation.API { GeoOrientation.API(vapix: self) }
}
