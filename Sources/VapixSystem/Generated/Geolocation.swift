// Generated from Specs/geolocation-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Where the device is, as it was set.
///
/// Latitude and longitude are WGS-84 texts in one of three forms with leading zeros (degrees, degrees and minutes,
/// degrees, minutes and seconds); the device gives back the form that was set.
///
/// AXIS OS 6.25 and later.
///
/// See <https://developer.axis.com/vapix/network-video/geolocation-api/>.
public enum Geolocation {
    /// Reads the position.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/geolocation-api/#positionget>.
    public struct Get: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "geolocation/get", path: "/axis-cgi/geolocation/get.cgi", arguments: .get, access: .admin,
            effect: .read)

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The latitude, north being positive; 0 if nothing was set (`Lat`).
            public var latitude: String?
            /// The longitude, east being positive; 0 if nothing was set (`Lng`).
            public var longitude: String?
            /// The direction in degrees from north, 90 being east (`Heading`).
            public var heading: Double?
            /// The text that was set (`Text`).
            public var text: String?
            /// Whether there is a position (`ValidPosition`).
            public var isPositionValid: Bool?
            /// Whether there is a direction (`ValidHeading`).
            public var isHeadingValid: Bool?

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "Location":
                        while let element = try xml.nextElement() {
                            switch element {
                            case "Lat": latitude = try xml.readText()
                            case "Lng": longitude = try xml.readText()
                            case "Heading": heading = try Double(xml.readText())
                            default: try xml.skipElement()
                            }
                        }
                    case "Text": self.text = try xml.readText()
                    case "ValidPosition": isPositionValid = try Bool(wire: xml.readText())
                    case "ValidHeading": isHeadingValid = try Bool(wire: xml.readText())
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Sets the position, or a part of it.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/geolocation-api/#positionset>.
    public struct Set: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "geolocation/set", path: "/axis-cgi/geolocation/set.cgi", arguments: .get, access: .admin,
            effect: .idempotent)

        /// The latitude, "51.1234", "5112.3456" or "511234.5678" for example (`lat`).
        public var latitude: String?
        /// The longitude, "013.1234", "01312.3456" or "0131234.5678" for example (`lng`).
        public var longitude: String?
        /// The direction in degrees from north, 0 to 360.
        public var heading: Int32?
        /// Any text, the floor for example.
        public var text: String?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - latitude: The latitude, "51.1234", "5112.3456" or "511234.5678" for example.
        ///   - longitude: The longitude, "013.1234", "01312.3456" or "0131234.5678" for example.
        ///   - heading: The direction in degrees from north, 0 to 360.
        ///   - text: Any text, the floor for example.
        public init(latitude: String? = nil, longitude: String? = nil, heading: Int32? = nil, text: String? = nil) {
            self.latitude = latitude
            self.longitude = longitude
            self.heading = heading
            self.text = text
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("lat", latitude)
            query.append("lng", longitude)
            query.append("heading", heading)
            query.append("text", self.text)
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

    /// The API's calls; get it from ``Vapix/geolocation``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``Get``.
        public func get() async throws -> Get.Output {
            try await vapix.send(Get())
        }

        /// See ``Set``.
        public func set(
            latitude: String? = nil, longitude: String? = nil, heading: Int32? = nil, text: String? = nil
        ) async throws {
            try await vapix.send(Set(latitude: latitude, longitude: longitude, heading: heading, text: text))
        }
    }
}

extension Vapix {
    /// Where the device is, as it was set; see ``Geolocation``.
    public var geolocation: Geolocation.API { Geolocation.API(vapix: self) }
}
