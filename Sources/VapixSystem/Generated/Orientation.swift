// Generated from Specs/orientation-api.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The angles of the device, as it measures them.
///
/// Devices whose parameter `Properties.Orientation.Reporting` is yes have this API.
///
/// API Discovery lists it as `orientation`.
///
/// See <https://developer.axis.com/vapix/network-video/orientation-api/>.
public struct Orientation: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/orientation-api/#get-schema-versions>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "orientation/getSchemaVersions", path: "/axis-cgi/orientation/getschemaversions.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Reads the longitudinal angle.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/orientation-api/#get-longitudinal-angle>.
    ///
    /// - Returns: The longitudinal angle, in degrees.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLongitudinalValue() async throws -> LongitudinalValueReply {
        try await vapix.send(Self.getLongitudinalValue())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLongitudinalValue() -> VapixCall<LongitudinalValueReply> { callGetLongitudinalValue }

    private static let callGetLongitudinalValue = VapixCall<LongitudinalValueReply>(
        id: "orientation/getLongitudinalValue", path: "/axis-cgi/orientation/getlongitudinalvalue.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: LongitudinalValueReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Reads the lateral angle.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/orientation-api/#get-lateral-angle>.
    ///
    /// - Returns: The lateral angle, in degrees.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLateralValue() async throws -> LateralValueReply {
        try await vapix.send(Self.getLateralValue())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLateralValue() -> VapixCall<LateralValueReply> { callGetLateralValue }

    private static let callGetLateralValue = VapixCall<LateralValueReply>(
        id: "orientation/getLateralValue", path: "/axis-cgi/orientation/getlateralvalue.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: LateralValueReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// The reply to ``getLongitudinalValue()-swift.method``.
    public struct LongitudinalValueReply: Sendable {
        /// The longitudinal angle, in degrees, 0 to 359; the rotation of the lens around its longitudinal axis
        /// (`Value`).
        public let value: Double

        /// Makes a value.
        ///
        /// - Parameter value: The longitudinal angle, in degrees, 0 to 359; the rotation of the lens around its
        ///   longitudinal axis.
        @_alwaysEmitIntoClient
        public init(value: Double) {
            self.value = value
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var value: Double?
            while let element = try xml.nextElement(of: "LongitudinalValue") {
                switch element {
                case 0:
                    while let element = try xml.nextElement(of: "Value") {
                        switch element {
                        case 0: value = try Double(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let value else { throw xml.missingField("Value") }
            self.value = value
        }
    }

    /// The reply to ``getLateralValue()-swift.method``.
    public struct LateralValueReply: Sendable {
        /// The lateral angle, in degrees, 0 to 180; 0 for a lens that points straight down, 180 for straight up
        /// (`Value`).
        public let value: Double

        /// Makes a value.
        ///
        /// - Parameter value: The lateral angle, in degrees, 0 to 180; 0 for a lens that points straight down, 180 for
        ///   straight up.
        @_alwaysEmitIntoClient
        public init(value: Double) {
            self.value = value
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var value: Double?
            while let element = try xml.nextElement(of: "LateralValue") {
                switch element {
                case 0:
                    while let element = try xml.nextElement(of: "Value") {
                        switch element {
                        case 0: value = try Double(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let value else { throw xml.missingField("Value") }
            self.value = value
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 20 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
    }
}

extension Vapix {
    /// The angles of the device, as it measures them.
    @_alwaysEmitIntoClient
    public var orientation: Orientation { Orientation(vapix: self) }
}
