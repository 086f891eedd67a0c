// Generated from Specs/geolocation-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The position of the device, as it was set.
///
/// Latitude and longitude are WGS-84 texts with leading zeros, in degrees, in degrees and minutes, or in degrees,
/// minutes and seconds. The device returns the form that was set.
///
/// AXIS OS 6.25 and later.
///
/// See <https://developer.axis.com/vapix/network-video/geolocation-api/>.
public struct Geolocation: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the position.
    ///
    /// Access: admin; AXIS OS 6.25 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/geolocation-api/#positionget>.
    ///
    /// - Returns: The position, as it was set.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getPosition() async throws -> PositionReply {
        try await vapix.send(Self.getPosition())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getPosition() -> VapixCall<PositionReply> { callGetPosition }

    private static let callGetPosition = VapixCall<PositionReply>(
        id: "geolocation/getPosition", path: "/axis-cgi/geolocation/get.cgi", arguments: .get, access: .admin,
        effect: .read, reply: .xmlResponse(reading: PositionReply.init(from:)))

    /// Sets the position, or a part of it.
    ///
    /// Access: admin; AXIS OS 6.25 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/geolocation-api/#positionset>.
    ///
    /// - Parameters:
    ///   - latitude: The latitude, "51.1234", "5112.3456" or "511234.5678" for example (`lat`).
    ///   - longitude: The longitude, "013.1234", "01312.3456" or "0131234.5678" for example (`lng`).
    ///   - heading: The direction of the device, in degrees from north, 0 to 360.
    ///   - text: Any text, for example the floor of the building.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or ``ErrorCode/invalidValue`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setPosition(
        latitude: String? = nil, longitude: String? = nil, heading: Int? = nil, text: String? = nil
    ) async throws {
        try await vapix.send(Self.setPosition(latitude: latitude, longitude: longitude, heading: heading, text: text))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPosition(
        latitude: String? = nil, longitude: String? = nil, heading: Int? = nil, text: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "geolocation/setPosition", path: "/axis-cgi/geolocation/set.cgi", arguments: .get, access: .admin,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("lat", latitude)
            query.append("lng", longitude)
            query.append("heading", heading)
            query.append("text", text)
        }
    }

    /// The reply to ``getPosition()-swift.method``.
    public struct PositionReply: Sendable {
        /// The latitude, positive for north; 0 if nothing was set (`Lat`).
        public let latitude: String?
        /// The longitude, positive for east; 0 if nothing was set (`Lng`).
        public let longitude: String?
        /// The direction of the device, in degrees from north; 90 is east (`Heading`).
        public let heading: Double?
        /// The text that was set (`Text`).
        public let text: String?
        /// Whether the device has a valid position (`ValidPosition`).
        public let isPositionValid: Bool?
        /// Whether the device has a valid direction (`ValidHeading`).
        public let isHeadingValid: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - latitude: The latitude, positive for north; 0 if nothing was set.
        ///   - longitude: The longitude, positive for east; 0 if nothing was set.
        ///   - heading: The direction of the device, in degrees from north; 90 is east.
        ///   - text: The text that was set.
        ///   - isPositionValid: Whether the device has a valid position.
        ///   - isHeadingValid: Whether the device has a valid direction.
        @_alwaysEmitIntoClient
        public init(
            latitude: String? = nil, longitude: String? = nil, heading: Double? = nil, text: String? = nil,
            isPositionValid: Bool? = nil, isHeadingValid: Bool? = nil
        ) {
            self.latitude = latitude
            self.longitude = longitude
            self.heading = heading
            self.text = text
            self.isPositionValid = isPositionValid
            self.isHeadingValid = isHeadingValid
        }

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
                        case 2: heading = try Double(wire: xml.readText())
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
    /// The position of the device, as it was set.
    @_alwaysEmitIntoClient
    public var geolocation: Geolocation { Geolocation(vapix: self) }
}
