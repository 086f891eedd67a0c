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
    public struct GetPosition: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "geolocation/getPosition", path: "/axis-cgi/geolocation/get.cgi", arguments: .get, access: .admin,
            effect: .read, reply: .xmlResponse(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The latitude, north being positive; 0 if nothing was set (`Lat`).
            public let latitude: String?
            /// The longitude, east being positive; 0 if nothing was set (`Lng`).
            public let longitude: String?
            /// The direction in degrees from north, 90 being east (`Heading`).
            public let heading: Double?
            /// The text that was set (`Text`).
            public let text: String?
            /// Whether there is a position (`ValidPosition`).
            public let isPositionValid: Bool?
            /// Whether there is a direction (`ValidHeading`).
            public let isHeadingValid: Bool?

            init(from xml: inout XMLReader) throws(WireError) {
                var latitude: String?
                var longitude: String?
                var heading: Double?
                var textValue: String?
                var isPositionValid: Bool?
                var isHeadingValid: Bool?
                while let element = try xml.nextElement(of: "Location,Text,ValidPosition,ValidHeading") {
                    switch element {
                    case 0:
                        while let element = try xml.nextElement(of: "Lat,Lng,Heading") {
                            switch element {
                            case 0: latitude = try xml.readText()
                            case 1: longitude = try xml.readText()
                            case 2: heading = try Double(xml.readText())
                            default: try xml.skipElement()
                            }
                        }
                    case 1: textValue = try xml.readText()
                    case 2: isPositionValid = try Bool(wire: xml.readText())
                    case 3: isHeadingValid = try Bool(wire: xml.readText())
                    default: try xml.skipElement()
                    }
                }
                self.latitude = latitude
                self.longitude = longitude
                self.heading = heading
                self.text = textValue
                self.isPositionValid = isPositionValid
                self.isHeadingValid = isHeadingValid
            }
        }
    }

    /// Sets the position, or a part of it.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/geolocation-api/#positionset>.
    public struct SetPosition: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - latitude: The latitude, "51.1234", "5112.3456" or "511234.5678" for example.
        ///   - longitude: The longitude, "013.1234", "01312.3456" or "0131234.5678" for example.
        ///   - heading: The direction in degrees from north, 0 to 360.
        ///   - text: Any text, the floor for example.
        public init(latitude: String? = nil, longitude: String? = nil, heading: Int? = nil, text: String? = nil) {
            call = VapixCall(
                id: "geolocation/setPosition", path: "/axis-cgi/geolocation/set.cgi", arguments: .get, access: .admin,
                effect: .idempotent, reply: .xmlResponse
            ) { query in
                query.append("lat", latitude)
                query.append("lng", longitude)
                query.append("heading", heading)
                query.append("text", text)
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

extension VapixCalls where API == Geolocation {
    /// See ``Geolocation/GetPosition``.
    @_alwaysEmitIntoClient
    public func getPosition() async throws -> Geolocation.GetPosition.Output {
        try await vapix.send(Geolocation.GetPosition())
    }

    /// See ``Geolocation/SetPosition``.
    @_alwaysEmitIntoClient
    public func setPosition(
        latitude: String? = nil, longitude: String? = nil, heading: Int? = nil, text: String? = nil
    ) async throws {
        try await vapix.send(
            Geolocation.SetPosition(latitude: latitude, longitude: longitude, heading: heading, text: text))
    }
}

extension Vapix {
    /// Where the device is, as it was set; see ``Geolocation``.
    @_alwaysEmitIntoClient
    public var geolocation: VapixCalls<Geolocation> { VapixCalls(vapix: self) }
}
