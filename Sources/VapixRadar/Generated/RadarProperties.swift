// Generated from Specs/radar-properties.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The ranges and limits of a radar.
///
/// API Discovery lists it as `radar-properties`.
///
/// See <https://developer.axis.com/vapix/radar/radar-properties/>.
public struct RadarProperties: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the radar's ranges and limits.
    ///
    /// The documentation gives no folder for the CGI, and no units.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/radar-properties/#getradarproperties>.
    ///
    /// - Returns: The radar's ranges and limits.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getRadarProperties() async throws -> RadarPropertiesReply {
        try await vapix.send(Self.getRadarProperties())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getRadarProperties() -> VapixCall<RadarPropertiesReply> { callGetRadarProperties }

    private static let callGetRadarProperties = VapixCall<RadarPropertiesReply>(
        id: "radarProperties/getRadarProperties", path: "/axis-cgi/radar/properties.cgi", apiVersion: "1.0",
        method: "getRadarProperties", access: .admin, effect: .read,
        reply: .data(reading: RadarPropertiesReply.init(from:)))

    /// The reply to ``getRadarProperties()-swift.method``.
    public struct RadarPropertiesReply: Sendable {
        /// The product number of the radar, "D2210-VE" for example.
        public let device: String?
        /// The shortest distance at which the radar detects objects (`minDetectionRange`).
        public let minimumDetectionRange: Int?
        /// The longest distance at which the radar detects objects (`maxDetectionRange`).
        public let maximumDetectionRange: Int?
        /// The minimum horizontal angle (`minHorizontalAngle`).
        public let minimumHorizontalAngle: Int?
        /// The maximum horizontal angle (`maxHorizontalAngle`).
        public let maximumHorizontalAngle: Int?
        /// The minimum vertical angle (`minVerticalAngle`).
        public let minimumVerticalAngle: Int?
        /// The maximum vertical angle (`maxVerticalAngle`).
        public let maximumVerticalAngle: Int?
        /// The maximum number of objects that the radar detects at a time (`maxRadarObjects`).
        public let maximumObjects: Int?
        /// The maximum speed of an object (`maxObjectSpeed`).
        public let maximumObjectSpeed: Double?
        /// Whether the radar is paired with another device (`networkPaired`).
        public let isNetworkPaired: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - device: The product number of the radar, "D2210-VE" for example.
        ///   - minimumDetectionRange: The shortest distance at which the radar detects objects.
        ///   - maximumDetectionRange: The longest distance at which the radar detects objects.
        ///   - minimumHorizontalAngle: The minimum horizontal angle.
        ///   - maximumHorizontalAngle: The maximum horizontal angle.
        ///   - minimumVerticalAngle: The minimum vertical angle.
        ///   - maximumVerticalAngle: The maximum vertical angle.
        ///   - maximumObjects: The maximum number of objects that the radar detects at a time.
        ///   - maximumObjectSpeed: The maximum speed of an object.
        ///   - isNetworkPaired: Whether the radar is paired with another device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            device: String? = nil, minimumDetectionRange: Int? = nil, maximumDetectionRange: Int? = nil,
            minimumHorizontalAngle: Int? = nil, maximumHorizontalAngle: Int? = nil, minimumVerticalAngle: Int? = nil,
            maximumVerticalAngle: Int? = nil, maximumObjects: Int? = nil, maximumObjectSpeed: Double? = nil,
            isNetworkPaired: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.device = device
            self.minimumDetectionRange = minimumDetectionRange
            self.maximumDetectionRange = maximumDetectionRange
            self.minimumHorizontalAngle = minimumHorizontalAngle
            self.maximumHorizontalAngle = maximumHorizontalAngle
            self.minimumVerticalAngle = minimumVerticalAngle
            self.maximumVerticalAngle = maximumVerticalAngle
            self.maximumObjects = maximumObjects
            self.maximumObjectSpeed = maximumObjectSpeed
            self.isNetworkPaired = isNetworkPaired
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var device: String?
            var minimumDetectionRange: Int?
            var maximumDetectionRange: Int?
            var minimumHorizontalAngle: Int?
            var maximumHorizontalAngle: Int?
            var minimumVerticalAngle: Int?
            var maximumVerticalAngle: Int?
            var maximumObjects: Int?
            var maximumObjectSpeed: Double?
            var isNetworkPaired: Bool?
            let keys: StaticString = """
                device,minDetectionRange,maxDetectionRange,minHorizontalAngle,maxHorizontalAngle,minVerticalAngle,\
                maxVerticalAngle,maxRadarObjects,maxObjectSpeed,networkPaired
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: device = try json.readString()
                case 1: minimumDetectionRange = try json.readInt()
                case 2: maximumDetectionRange = try json.readInt()
                case 3: minimumHorizontalAngle = try json.readInt()
                case 4: maximumHorizontalAngle = try json.readInt()
                case 5: minimumVerticalAngle = try json.readInt()
                case 6: maximumVerticalAngle = try json.readInt()
                case 7: maximumObjects = try json.readInt()
                case 8: maximumObjectSpeed = try json.readDouble()
                case 9: isNetworkPaired = try json.readBool()
                default: break
                }
            }
            self.device = device
            self.minimumDetectionRange = minimumDetectionRange
            self.maximumDetectionRange = maximumDetectionRange
            self.minimumHorizontalAngle = minimumHorizontalAngle
            self.maximumHorizontalAngle = maximumHorizontalAngle
            self.minimumVerticalAngle = minimumVerticalAngle
            self.maximumVerticalAngle = maximumVerticalAngle
            self.maximumObjects = maximumObjects
            self.maximumObjectSpeed = maximumObjectSpeed
            self.isNetworkPaired = isNetworkPaired
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The HTTP method is not POST, or the transport failed otherwise.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
    }
}

extension Vapix {
    /// The ranges and limits of a radar.
    @_alwaysEmitIntoClient
    public var radarProperties: RadarProperties { RadarProperties(vapix: self) }
}
