// Generated from Specs/day-night.yaml by vapix-generate. Do not edit.

public import VapixClient

/// When the camera changes between day and night, if its infrared-cut filter is automatic.
///
/// API Discovery lists it as `daynight`.
///
/// See <https://developer.axis.com/vapix/network-video/daynight-api/>.
public enum DayNight {
    /// Reads what a channel can be told about day and night.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/daynight-api/#getcapabilities>.
    public struct GetCapabilities: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dayNight/getCapabilities", path: "/axis-cgi/daynight.cgi", apiVersion: "1.0",
            method: "getCapabilities", access: .operator, effect: .read)

        /// The channel, from 0.
        public var channel: Int32

        /// What the device answers.
        public typealias Output = [Capabilities]

        /// Makes the call's value.
        ///
        /// - Parameter channel: The channel, from 0.
        public init(channel: Int32) {
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Reads when a channel changes between day and night.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/daynight-api/#getconfiguration>.
    public struct GetConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dayNight/getConfiguration", path: "/axis-cgi/daynight.cgi", apiVersion: "1.0",
            method: "getConfiguration", access: .operator, effect: .read)

        /// The channel, from 0.
        public var channel: Int32

        /// What the device answers.
        public typealias Output = [Configuration]

        /// Makes the call's value.
        ///
        /// - Parameter channel: The channel, from 0.
        public init(channel: Int32) {
            self.channel = channel
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("channel", channel)
            json.endObject()
        }
    }

    /// Sets when a channel changes between day and night.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/daynight-api/#setconfiguration>.
    public struct SetConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dayNight/setConfiguration", path: "/axis-cgi/daynight.cgi", apiVersion: "1.0",
            method: "setConfiguration", access: .operator, effect: .idempotent)

        /// The channel, from 0.
        public var channel: Int32
        /// How long it must be dark before night begins, in seconds from 1 to 600 (`DayNightDwellTime`).
        public var dayNightDwellTime: Double?
        /// When night begins, from 0 to 100, where more means darker (`DayNightShiftLevel`).
        public var dayNightShiftLevel: Int32?
        /// How long it must be bright before day begins, in seconds from 1 to 600 (`NightDayDwellTime`).
        public var nightDayDwellTime: Double?
        /// When day begins, where more means darker; only if the channel can and does not tune itself
        /// (`NightDayShiftLevel`).
        public var nightDayShiftLevel: Int32?
        /// Whether the device itself finds when day begins, if the channel can (`Autotune`).
        public var autotune: Bool?

        /// What the device answers.
        public typealias Output = [Configuration]

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - channel: The channel, from 0.
        ///   - dayNightDwellTime: How long it must be dark before night begins, in seconds from 1 to 600.
        ///   - dayNightShiftLevel: When night begins, from 0 to 100, where more means darker.
        ///   - nightDayDwellTime: How long it must be bright before day begins, in seconds from 1 to 600.
        ///   - nightDayShiftLevel: When day begins, where more means darker; only if the channel can and does not tune
        ///     itself.
        ///   - autotune: Whether the device itself finds when day begins, if the channel can.
        public init(
            channel: Int32, dayNightDwellTime: Double? = nil, dayNightShiftLevel: Int32? = nil,
            nightDayDwellTime: Double? = nil, nightDayShiftLevel: Int32? = nil, autotune: Bool? = nil
        ) {
            self.channel = channel
            self.dayNightDwellTime = dayNightDwellTime
            self.dayNightShiftLevel = dayNightShiftLevel
            self.nightDayDwellTime = nightDayDwellTime
            self.nightDayShiftLevel = nightDayShiftLevel
            self.autotune = autotune
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("channel", channel)
            json.member("DayNightDwellTime", dayNightDwellTime)
            json.member("DayNightShiftLevel", dayNightShiftLevel)
            json.member("NightDayDwellTime", nightDayDwellTime)
            json.member("NightDayShiftLevel", nightDayShiftLevel)
            json.member("Autotune", autotune)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/daynight-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "dayNight/getSupportedVersions", path: "/axis-cgi/daynight.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .operator, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// What a channel can be told.
    public struct Capabilities: Sendable, JSONReadable {
        /// The channel, from 0.
        public var channel: Int32?
        /// Whether the device can find when day begins (`AutotuneSupport`).
        public var supportsAutotune: Bool?
        /// Whether it can be told when day begins (`NightDayShiftLevelSupport`).
        public var supportsNightDayShiftLevel: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "channel": channel = try json.readInt32()
                case "AutotuneSupport": supportsAutotune = try json.readBool()
                case "NightDayShiftLevelSupport": supportsNightDayShiftLevel = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// When a channel changes between day and night.
    public struct Configuration: Sendable, JSONReadable {
        /// The channel, from 0.
        public var channel: Int32?
        /// How long it must be dark before night begins, in seconds (`DayNightDwellTime`).
        public var dayNightDwellTime: Double?
        /// When night begins, from 0 to 100, where more means darker (`DayNightShiftLevel`).
        public var dayNightShiftLevel: Int32?
        /// How long it must be bright before day begins, in seconds (`NightDayDwellTime`).
        public var nightDayDwellTime: Double?
        /// When day begins, where more means darker (`NightDayShiftLevel`).
        public var nightDayShiftLevel: Int32?
        /// Whether the device itself finds when day begins (`Autotune`).
        public var autotune: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            while let key = try json.nextKey() {
                switch key {
                case "channel": channel = try json.readInt32()
                case "DayNightDwellTime": dayNightDwellTime = try json.readDouble()
                case "DayNightShiftLevel": dayNightShiftLevel = try json.readInt32()
                case "NightDayDwellTime": nightDayDwellTime = try json.readDouble()
                case "NightDayShiftLevel": nightDayShiftLevel = try json.readInt32()
                case "Autotune": autotune = try json.readBool()
                default: try json.skipValue()
                }
            }
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2102
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The user may not do this.
        public static let notAuthorized: DeviceError.Code = 2105
        /// The login is wrong or missing.
        public static let notAuthenticated: DeviceError.Code = 2106
        /// The HTTP method is not POST, or something else is wrong with the transport.
        public static let unsupportedHTTPMethod: DeviceError.Code = 2107
        /// The device failed, or the channel does not have or does not now allow what was to be set.
        public static let internalError: DeviceError.Code = 1100
    }

    /// The API's calls; get it from ``Vapix/dayNight``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetCapabilities``.
        public func getCapabilities(channel: Int32) async throws -> [Capabilities] {
            try await vapix.send(GetCapabilities(channel: channel))
        }

        /// See ``GetConfiguration``.
        public func getConfiguration(channel: Int32) async throws -> [Configuration] {
            try await vapix.send(GetConfiguration(channel: channel))
        }

        /// See ``SetConfiguration``.
        public func setConfiguration(
            channel: Int32, dayNightDwellTime: Double? = nil, dayNightShiftLevel: Int32? = nil,
            nightDayDwellTime: Double? = nil, nightDayShiftLevel: Int32? = nil, autotune: Bool? = nil
        ) async throws -> [Configuration] {
            try await vapix.send(
                SetConfiguration(
                    channel: channel, dayNightDwellTime: dayNightDwellTime, dayNightShiftLevel: dayNightShiftLevel,
                    nightDayDwellTime: nightDayDwellTime, nightDayShiftLevel: nightDayShiftLevel, autotune: autotune))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// When the camera changes between day and night, if its infrared-cut filter is automatic; see ``DayNight``.
    public var dayNight: DayNight.API { DayNight.API(vapix: self) }
}
