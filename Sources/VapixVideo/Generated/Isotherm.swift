// Generated from Specs/isotherm.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The limits of temperature between the colors of a thermal camera's picture.
///
/// Devices whose parameter `Properties.Isotherm.Isotherm` is yes.
///
/// The palette is the parameter `Image.I0.Appearance.Palette`; the names of isotherm palettes begin with Iso.
///
/// AXIS OS 5.55 and later.
///
/// See <https://developer.axis.com/vapix/network-video/thermal-imaging/>.
public struct Isotherm: Sendable {
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
    /// Access: viewer; AXIS OS 5.55 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#get-schema-versions>.
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
        id: "isotherm/getSchemaVersions", path: "/axis-cgi/isotherm/schemaversions.cgi", arguments: .get,
        access: .viewer, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

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

    /// Turns isothermal imaging on or off.
    ///
    /// Access: operator; AXIS OS 5.55 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#set-isotherm-mode>.
    ///
    /// - Parameter isEnabled: Whether to turn it on (`mode`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setMode(_ isEnabled: Bool) async throws {
        try await vapix.send(Self.setMode(isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setMode(_ isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "isotherm/setMode", path: "/axis-cgi/isotherm/setmode.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("mode", isEnabled ? "enabled" : "disabled")
        }
    }

    /// Reads whether isothermal imaging is on.
    ///
    /// Access: viewer; AXIS OS 5.55 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#get-isotherm-mode>.
    ///
    /// - Returns: The state of isothermal imaging.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMode() async throws -> ModeReply {
        try await vapix.send(Self.getMode())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMode() -> VapixCall<ModeReply> { callGetMode }

    private static let callGetMode = VapixCall<ModeReply>(
        id: "isotherm/getMode", path: "/axis-cgi/isotherm/getmode.cgi", arguments: .get, access: .viewer, effect: .read,
        reply: .xmlResponse(reading: ModeReply.init(from:)))

    /// Sets the limits between the colors.
    ///
    /// Access: operator; AXIS OS 5.55 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#set-limits>.
    ///
    /// - Parameters:
    ///   - upper: The upper limit, in the scale of the temperature alarm.
    ///   - middle: The middle limit, in the scale of the temperature alarm.
    ///   - lower: The lower limit, in the scale of the temperature alarm; most palettes show colder parts in gray.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setLimits(upper: Int? = nil, middle: Int? = nil, lower: Int? = nil) async throws {
        try await vapix.send(Self.setLimits(upper: upper, middle: middle, lower: lower))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setLimits(upper: Int? = nil, middle: Int? = nil, lower: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "isotherm/setLimits", path: "/axis-cgi/isotherm/setlimits.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("upper", upper)
            query.append("middle", middle)
            query.append("lower", lower)
        }
    }

    /// Reads the limits between the colors.
    ///
    /// Access: viewer; AXIS OS 5.55 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/thermal-imaging/#get-limits>.
    ///
    /// - Returns: The limits between the colors.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getLimits() async throws -> LimitsReply {
        try await vapix.send(Self.getLimits())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getLimits() -> VapixCall<LimitsReply> { callGetLimits }

    private static let callGetLimits = VapixCall<LimitsReply>(
        id: "isotherm/getLimits", path: "/axis-cgi/isotherm/getlimits.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .xmlResponse(reading: LimitsReply.init(from:)))

    /// The reply to ``getMode()-swift.method``.
    public struct ModeReply: Sendable {
        /// Whether isothermal imaging is on (`Mode`).
        public let isEnabled: Bool

        /// Makes a value.
        ///
        /// - Parameter isEnabled: Whether isothermal imaging is on.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool) {
            self.isEnabled = isEnabled
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var isEnabled: Bool?
            while let element = try xml.nextElement(of: "Mode") {
                switch element {
                case 0: isEnabled = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let isEnabled else { throw xml.missingField("Mode") }
            self.isEnabled = isEnabled
        }
    }

    /// The reply to ``getLimits()-swift.method``.
    public struct LimitsReply: Sendable {
        /// The upper limit, in the scale of the temperature alarm (`Upper`).
        public let upper: Int?
        /// The middle limit, in the scale of the temperature alarm (`Middle`).
        public let middle: Int?
        /// The lower limit, in the scale of the temperature alarm (`Lower`).
        public let lower: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - upper: The upper limit, in the scale of the temperature alarm.
        ///   - middle: The middle limit, in the scale of the temperature alarm.
        ///   - lower: The lower limit, in the scale of the temperature alarm.
        @_alwaysEmitIntoClient
        public init(upper: Int? = nil, middle: Int? = nil, lower: Int? = nil) {
            self.upper = upper
            self.middle = middle
            self.lower = lower
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var upper: Int?
            var middle: Int?
            var lower: Int?
            while let element = try xml.nextElement(of: "Upper,Middle,Lower") {
                switch element {
                case 0: upper = try Int(wire: xml.readText())
                case 1: middle = try Int(wire: xml.readText())
                case 2: lower = try Int(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            self.upper = upper
            self.middle = middle
            self.lower = lower
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
    /// The limits of temperature between the colors of a thermal camera's picture.
    @_alwaysEmitIntoClient
    public var isotherm: Isotherm { Isotherm(vapix: self) }
}
