// Generated from Specs/shock-detection.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The detection of blows to the device, and of its displacement.
///
/// Devices whose parameter `Properties.Tampering.ShockDetection` is yes have this API.
///
/// The event is `tns1:Device/tnsaxis:Tampering/ShockDetected`. It has no state, and the device sends at most one in 5
/// seconds.
///
/// API Discovery lists it as `shockdetection`; AXIS OS 5.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/shock-detection-api/>.
public struct ShockDetection: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads whether shocks are detected.
    ///
    /// Access: operator; AXIS OS 5.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/shock-detection-api/#check-if-enabled>.
    ///
    /// - Returns: The state of the detection.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getEnabled() async throws -> EnabledReply {
        try await vapix.send(Self.getEnabled())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getEnabled() -> VapixCall<EnabledReply> { callGetEnabled }

    private static let callGetEnabled = VapixCall<EnabledReply>(
        id: "shockDetection/getEnabled", path: "/axis-cgi/shockdetection/getenabled.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: EnabledReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Sets whether shocks are detected.
    ///
    /// Access: operator; AXIS OS 5.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/shock-detection-api/#enable-shock-detection>.
    ///
    /// - Parameter isEnabled: Whether to detect shocks (`enabled`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setEnabled(_ isEnabled: Bool) async throws {
        try await vapix.send(Self.setEnabled(isEnabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEnabled(_ isEnabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "shockDetection/setEnabled", path: "/axis-cgi/shockdetection/setenabled.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("enabled", isEnabled ? "true" : "false")
        }
    }

    /// Reads the sensitivity.
    ///
    /// Access: operator; AXIS OS 5.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/shock-detection-api/#get-sensitivity-level>.
    ///
    /// - Returns: The sensitivity.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSensitivityLevel() async throws -> SensitivityLevelReply {
        try await vapix.send(Self.getSensitivityLevel())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSensitivityLevel() -> VapixCall<SensitivityLevelReply> { callGetSensitivityLevel }

    private static let callGetSensitivityLevel = VapixCall<SensitivityLevelReply>(
        id: "shockDetection/getSensitivityLevel", path: "/axis-cgi/shockdetection/getsensitivitylevel.cgi",
        arguments: .get, access: .operator, effect: .read,
        reply: .xmlResponse(reading: SensitivityLevelReply.init(from:))
    ) { query in
        query.append("schemaversion", "1")
    }

    /// Sets the sensitivity.
    ///
    /// Access: operator; AXIS OS 5.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/shock-detection-api/#set-sensitivity-level>.
    ///
    /// - Parameter level: The sensitivity, from 0 (strong blows only) to 100 (small vibrations as well).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidSensitivity`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setSensitivityLevel(_ level: Int) async throws {
        try await vapix.send(Self.setSensitivityLevel(level))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setSensitivityLevel(_ level: Int) -> VapixCall<Void> {
        VapixCall(
            id: "shockDetection/setSensitivityLevel", path: "/axis-cgi/shockdetection/setsensitivitylevel.cgi",
            arguments: .get, access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("level", level)
        }
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator; AXIS OS 5.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/shock-detection-api/#get-schema-versions>.
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
        id: "shockDetection/getSchemaVersions", path: "/axis-cgi/shockdetection/getschemaversion.cgi", arguments: .get,
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

    /// The reply to ``getEnabled()-swift.method``.
    public struct EnabledReply: Sendable {
        /// Whether shocks are detected (`Enabled`).
        public let isEnabled: Bool

        /// Makes a value.
        ///
        /// - Parameter isEnabled: Whether shocks are detected.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool) {
            self.isEnabled = isEnabled
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var isEnabled: Bool?
            while let element = try xml.nextElement(of: "Enabled") {
                switch element {
                case 0: isEnabled = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let isEnabled else { throw xml.missingField("Enabled") }
            self.isEnabled = isEnabled
        }
    }

    /// The reply to ``getSensitivityLevel()-swift.method``.
    public struct SensitivityLevelReply: Sendable {
        /// The sensitivity, from 0 (strong blows only) to 100 (small vibrations as well) (`Level`).
        public let level: Int

        /// Makes a value.
        ///
        /// - Parameter level: The sensitivity, from 0 (strong blows only) to 100 (small vibrations as well).
        @_alwaysEmitIntoClient
        public init(level: Int) {
            self.level = level
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var level: Int?
            while let element = try xml.nextElement(of: "SensitivityLevel") {
                switch element {
                case 0:
                    while let element = try xml.nextElement(of: "Level") {
                        switch element {
                        case 0: level = try Int(wire: xml.readText())
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            guard let level else { throw xml.missingField("Level") }
            self.level = level
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
        /// The sensitivity is out of range.
        @_alwaysEmitIntoClient
        public static var invalidSensitivity: DeviceError.Code { 30 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
    }
}

extension Vapix {
    /// The detection of blows to the device, and of its displacement.
    @_alwaysEmitIntoClient
    public var shockDetection: ShockDetection { ShockDetection(vapix: self) }
}
