// Generated from Specs/day-night.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The change between day and night of a camera whose infrared-cut filter is automatic.
///
/// API Discovery lists it as `daynight`.
///
/// See <https://developer.axis.com/vapix/network-video/daynight-api/>.
public struct DayNight: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the day and night settings that a channel supports.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/daynight-api/#getcapabilities>.
    ///
    /// - Parameter channel: The channel, from 0; all channels by default.
    /// - Returns: The capabilities of the channel, or of each channel.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities(channel: Int? = nil) async throws -> [Capabilities] {
        try await vapix.send(Self.getCapabilities(channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities(channel: Int? = nil) -> VapixCall<[Capabilities]> {
        VapixCall(
            id: "dayNight/getCapabilities", path: "/axis-cgi/daynight.cgi", apiVersion: "1.0",
            method: "getCapabilities", access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Reads the day and night settings of a channel.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/daynight-api/#getconfiguration>.
    ///
    /// - Parameter channel: The channel, from 0; all channels by default.
    /// - Returns: The settings of the channel, or of each channel.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getConfiguration(channel: Int? = nil) async throws -> [Configuration] {
        try await vapix.send(Self.getConfiguration(channel: channel))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getConfiguration(channel: Int? = nil) -> VapixCall<[Configuration]> {
        VapixCall(
            id: "dayNight/getConfiguration", path: "/axis-cgi/daynight.cgi", apiVersion: "1.0",
            method: "getConfiguration", access: .operator, effect: .read, reply: .data
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.endParameters()
        }
    }

    /// Changes the day and night settings of a channel.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/daynight-api/#setconfiguration>.
    ///
    /// - Parameters:
    ///   - channel: The channel, from 0.
    ///   - dayNightDwellTime: The time that it must be dark before night begins, 1 second to 10 minutes
    ///     (`DayNightDwellTime`).
    ///   - dayNightShiftLevel: The darkness at which night begins, 0 (bright) to 100 (dark) (`DayNightShiftLevel`).
    ///   - nightDayDwellTime: The time that it must be bright before day begins, 1 second to 10 minutes
    ///     (`NightDayDwellTime`).
    ///   - nightDayShiftLevel: The darkness at which day begins, if the channel supports this and autotune is off;
    ///     higher is darker (`NightDayShiftLevel`).
    ///   - autotune: Whether the device itself adjusts when day begins, if the channel supports this (`Autotune`).
    ///   - nightFilter: The filter in use while the infrared-cut filter is off, if the channel supports it
    ///     (`NightFilter`).
    /// - Returns: The new settings of the channel, as a list.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setConfiguration(
        channel: Int, dayNightDwellTime: Duration? = nil, dayNightShiftLevel: Int? = nil,
        nightDayDwellTime: Duration? = nil, nightDayShiftLevel: Int? = nil, autotune: Bool? = nil,
        nightFilter: NightFilter? = nil
    ) async throws -> [Configuration] {
        try await vapix.send(
            Self.setConfiguration(
                channel: channel, dayNightDwellTime: dayNightDwellTime, dayNightShiftLevel: dayNightShiftLevel,
                nightDayDwellTime: nightDayDwellTime, nightDayShiftLevel: nightDayShiftLevel, autotune: autotune,
                nightFilter: nightFilter))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setConfiguration(
        channel: Int, dayNightDwellTime: Duration? = nil, dayNightShiftLevel: Int? = nil,
        nightDayDwellTime: Duration? = nil, nightDayShiftLevel: Int? = nil, autotune: Bool? = nil,
        nightFilter: NightFilter? = nil
    ) -> VapixCall<[Configuration]> {
        var apiVersion = "1.0"
        if nightFilter != nil { apiVersion = "1.2" }
        return VapixCall(
            id: "dayNight/setConfiguration", path: "/axis-cgi/daynight.cgi", apiVersion: apiVersion,
            method: "setConfiguration", access: .operator, effect: .idempotent, reply: .data
        ) { json in
            json.beginParameters()
            json.member("channel", channel)
            json.member("DayNightDwellTime", dayNightDwellTime, fractional: .seconds)
            json.member("DayNightShiftLevel", dayNightShiftLevel)
            json.member("NightDayDwellTime", nightDayDwellTime, fractional: .seconds)
            json.member("NightDayShiftLevel", nightDayShiftLevel)
            json.member("Autotune", autotune)
            json.member("NightFilter", nightFilter?.rawValue)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/daynight-api/#getsupportedversions>.
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
        id: "dayNight/getSupportedVersions", path: "/axis-cgi/daynight.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// The settings that a channel supports.
    public struct Capabilities: Sendable, JSONReadable {
        /// The channel, from 0.
        public let channel: Int?
        /// Whether the device can itself adjust when day begins (`AutotuneSupport`).
        public let supportsAutotune: Bool?
        /// Whether the channel has a filter that lets only infrared light pass (`IrPassSupport`).
        public let supportsInfraredPass: Bool?
        /// Whether the darkness at which day begins can be set (`NightDayShiftLevelSupport`).
        public let supportsNightDayShiftLevel: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - channel: The channel, from 0.
        ///   - supportsAutotune: Whether the device can itself adjust when day begins.
        ///   - supportsInfraredPass: Whether the channel has a filter that lets only infrared light pass.
        ///   - supportsNightDayShiftLevel: Whether the darkness at which day begins can be set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            channel: Int? = nil, supportsAutotune: Bool? = nil, supportsInfraredPass: Bool? = nil,
            supportsNightDayShiftLevel: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.channel = channel
            self.supportsAutotune = supportsAutotune
            self.supportsInfraredPass = supportsInfraredPass
            self.supportsNightDayShiftLevel = supportsNightDayShiftLevel
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var channel: Int?
            var supportsAutotune: Bool?
            var supportsInfraredPass: Bool?
            var supportsNightDayShiftLevel: Bool?
            while let key = try json.nextMember(of: "channel,AutotuneSupport,IrPassSupport,NightDayShiftLevelSupport") {
                switch key {
                case 0: channel = try json.readInt()
                case 1: supportsAutotune = try json.readBool()
                case 2: supportsInfraredPass = try json.readBool()
                case 3: supportsNightDayShiftLevel = try json.readBool()
                default: break
                }
            }
            self.channel = channel
            self.supportsAutotune = supportsAutotune
            self.supportsInfraredPass = supportsInfraredPass
            self.supportsNightDayShiftLevel = supportsNightDayShiftLevel
            self.other = json.keptMembersOfObject()
        }
    }

    /// The day and night settings of a channel.
    public struct Configuration: Sendable, JSONReadable {
        /// The channel, from 0.
        public let channel: Int?
        /// The time that it must be dark before night begins (`DayNightDwellTime`).
        public let dayNightDwellTime: Duration?
        /// The darkness at which night begins, 0 (bright) to 100 (dark) (`DayNightShiftLevel`).
        public let dayNightShiftLevel: Int?
        /// The time that it must be bright before day begins (`NightDayDwellTime`).
        public let nightDayDwellTime: Duration?
        /// The darkness at which day begins; higher is darker (`NightDayShiftLevel`).
        public let nightDayShiftLevel: Int?
        /// Whether the device itself adjusts when day begins (`Autotune`).
        public let autotune: Bool?
        /// The filter in use while the infrared-cut filter is off (`NightFilter`).
        public let nightFilter: NightFilter?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - channel: The channel, from 0.
        ///   - dayNightDwellTime: The time that it must be dark before night begins.
        ///   - dayNightShiftLevel: The darkness at which night begins, 0 (bright) to 100 (dark).
        ///   - nightDayDwellTime: The time that it must be bright before day begins.
        ///   - nightDayShiftLevel: The darkness at which day begins; higher is darker.
        ///   - autotune: Whether the device itself adjusts when day begins.
        ///   - nightFilter: The filter in use while the infrared-cut filter is off.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            channel: Int? = nil, dayNightDwellTime: Duration? = nil, dayNightShiftLevel: Int? = nil,
            nightDayDwellTime: Duration? = nil, nightDayShiftLevel: Int? = nil, autotune: Bool? = nil,
            nightFilter: NightFilter? = nil, other: [String: JSONValue] = [:]
        ) {
            self.channel = channel
            self.dayNightDwellTime = dayNightDwellTime
            self.dayNightShiftLevel = dayNightShiftLevel
            self.nightDayDwellTime = nightDayDwellTime
            self.nightDayShiftLevel = nightDayShiftLevel
            self.autotune = autotune
            self.nightFilter = nightFilter
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var channel: Int?
            var dayNightDwellTime: Duration?
            var dayNightShiftLevel: Int?
            var nightDayDwellTime: Duration?
            var nightDayShiftLevel: Int?
            var autotune: Bool?
            var nightFilter: NightFilter?
            let keys: StaticString = """
                channel,DayNightDwellTime,DayNightShiftLevel,NightDayDwellTime,NightDayShiftLevel,Autotune,NightFilter
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: channel = try json.readInt()
                case 1: dayNightDwellTime = try json.readDuration(in: .seconds)
                case 2: dayNightShiftLevel = try json.readInt()
                case 3: nightDayDwellTime = try json.readDuration(in: .seconds)
                case 4: nightDayShiftLevel = try json.readInt()
                case 5: autotune = try json.readBool()
                case 6: nightFilter = try json.readWord(NightFilter.self)
                default: break
                }
            }
            self.channel = channel
            self.dayNightDwellTime = dayNightDwellTime
            self.dayNightShiftLevel = dayNightShiftLevel
            self.nightDayDwellTime = nightDayDwellTime
            self.nightDayShiftLevel = nightDayShiftLevel
            self.autotune = autotune
            self.nightFilter = nightFilter
            self.other = json.keptMembersOfObject()
        }
    }

    /// The filter in use while the infrared-cut filter is off.
    public struct NightFilter: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A filter that lets only infrared light pass.
        @_alwaysEmitIntoClient
        public static var infraredPass: NightFilter { Self(rawValue: "irpass") }
        /// Clear glass.
        @_alwaysEmitIntoClient
        public static var clear: NightFilter { Self(rawValue: "clear") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
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
        public static var unsupportedHTTPMethod: DeviceError.Code { 2107 }
        /// The device failed, or the channel does not support the setting or does not allow it now.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
    }
}

extension Vapix {
    /// The change between day and night of a camera whose infrared-cut filter is automatic.
    @_alwaysEmitIntoClient
    public var dayNight: DayNight { DayNight(vapix: self) }
}
