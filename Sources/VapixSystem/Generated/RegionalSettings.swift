// Generated from Specs/regional-settings.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The units in which user interfaces show lengths.
///
/// The device converts nothing itself.
///
/// API Discovery lists it as `regional-settings`; AXIS OS 9.20 and later.
///
/// See <https://developer.axis.com/vapix/network-video/regional-settings/>.
public struct RegionalSettings: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator; AXIS OS 9.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/regional-settings/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "regionalSettings/getSupportedVersions", path: "/axis-cgi/regionalsettings.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// Reads the units.
    ///
    /// Access: operator; AXIS OS 9.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/regional-settings/#getregionalsettings>.
    ///
    /// - Returns: The regional settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getRegionalSettings() async throws -> RegionalSettingsReply {
        try await vapix.send(Self.getRegionalSettings())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getRegionalSettings() -> VapixCall<RegionalSettingsReply> { callGetRegionalSettings }

    private static let callGetRegionalSettings = VapixCall<RegionalSettingsReply>(
        id: "regionalSettings/getRegionalSettings", path: "/axis-cgi/regionalsettings.cgi", apiVersion: "1.0",
        method: "getRegionalSettings", access: .operator, effect: .read,
        reply: .data(reading: RegionalSettingsReply.init(from:)))

    /// Sets the units.
    ///
    /// Access: operator; AXIS OS 9.20 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/regional-settings/#setregionalsettings>.
    ///
    /// - Parameter units: The units.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func setRegionalSettings(units: Units) async throws {
        try await vapix.send(Self.setRegionalSettings(units: units))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setRegionalSettings(units: Units) -> VapixCall<Void> {
        VapixCall(
            id: "regionalSettings/setRegionalSettings", path: "/axis-cgi/regionalsettings.cgi", apiVersion: "1.0",
            method: "setRegionalSettings", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("units")
            units.write(to: &json)
            json.endObject()
        }
    }

    /// The reply to ``getRegionalSettings()-swift.method``.
    public struct RegionalSettingsReply: Sendable {
        /// The units.
        public let units: Units
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - units: The units.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(units: Units, other: [String: JSONValue] = [:]) {
            self.units = units
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var units: Units?
            while let key = try json.nextMember(of: "units") {
                switch key {
                case 0: units = try json.read(Units.self)
                default: break
                }
            }
            guard let units else { throw json.missingField("units") }
            self.units = units
            self.other = json.keptMembersOfObject()
        }
    }

    /// The units in which values are shown.
    public struct Units: Sendable, JSONReadable {
        /// The unit of lengths; metric by default.
        public var length: LengthUnit
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - length: The unit of lengths; metric by default.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(length: LengthUnit, other: [String: JSONValue] = [:]) {
            self.length = length
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("length", length.rawValue)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var length: LengthUnit?
            while let key = try json.nextMember(of: "length") {
                switch key {
                case 0: length = try json.readWord(LengthUnit.self)
                default: break
                }
            }
            guard let length else { throw json.missingField("length") }
            self.length = length
            self.other = json.keptMembersOfObject()
        }
    }

    /// The units of lengths.
    public struct LengthUnit: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Meters.
        @_alwaysEmitIntoClient
        public static var metric: LengthUnit { Self(rawValue: "metric") }
        /// Feet.
        @_alwaysEmitIntoClient
        public static var usCustomary: LengthUnit { Self(rawValue: "us_customary") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 1001 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 1002 }
        /// A parameter is missing, or its value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 1003 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 1004 }
    }
}

extension Vapix {
    /// The units in which user interfaces show lengths.
    @_alwaysEmitIntoClient
    public var regionalSettings: RegionalSettings { RegionalSettings(vapix: self) }
}
