// Generated from Specs/time-api.yaml by vapix-generate. Do not edit.

/// The device's clock and time zone.
///
/// API Discovery lists it as `time-service`; AXIS OS 9.30 and later.
///
/// Deprecated: From AXIS OS 12.4, the Time API of the device configuration replaces it.
///
/// See <https://developer.axis.com/vapix/network-video/time-api/>.
public enum Time {
    /// Reads the time and the time zone.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/time-api/#getdatetimeinfo>.
    public struct GetDateTimeInfo: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "time/getDateTimeInfo", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "getDateTimeInfo",
            access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = DateTimeInfo

        /// Makes the call's value.
        public init() {}
    }

    /// Reads the time, the time zone, and which time zones there are.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/time-api/#getall>.
    public struct GetAll: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "time/getAll", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "getAll", access: .viewer,
            effect: .read)

        /// What the device answers.
        public typealias Output = AllInfo

        /// Makes the call's value.
        public init() {}
    }

    /// Sets the clock.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/time-api/#setdatetime>.
    public struct SetDateTime: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "time/setDateTime", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "setDateTime",
            access: .operator, effect: .idempotent)

        /// The time in UTC, as YYYY-MM-DDThh:mm:ssZ, from 1970 to the latest year that the device supports.
        public var dateTime: String

        /// Makes the call's value.
        ///
        /// - Parameter dateTime: The time in UTC, as YYYY-MM-DDThh:mm:ssZ, from 1970 to the latest year that the device
        ///   supports.
        public init(dateTime: String) {
            self.dateTime = dateTime
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("dateTime", dateTime)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The time that was set.
            public var dateTime: String?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "dateTime": dateTime = try json.readString()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Sets the time zone by its IANA name, which ends the use of the one from DHCP.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/time-api/#settimezone>.
    public struct SetTimeZone: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "time/setTimeZone", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "setTimeZone",
            access: .operator, effect: .idempotent)

        /// The IANA name, "Europe/Stockholm" for example.
        public var timeZone: String

        /// Makes the call's value.
        ///
        /// - Parameter timeZone: The IANA name, "Europe/Stockholm" for example.
        public init(timeZone: String) {
            self.timeZone = timeZone
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("timeZone", timeZone)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The time zone that was set.
            public var timeZone: String?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "timeZone": timeZone = try json.readString()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Sets the time zone by a POSIX rule, which ends the use of the one from DHCP; prefer an IANA name.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/time-api/#setposixtimezone>.
    public struct SetPosixTimeZone: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "time/setPosixTimeZone", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "setPosixTimeZone",
            access: .operator, effect: .idempotent)

        /// The rule, "CET-1CEST,M3.5.0,M10.5.0/3" for example.
        public var posixTimeZone: String
        /// Whether to follow the rule's daylight saving time (`enableDst`).
        public var enableDST: Bool

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - posixTimeZone: The rule, "CET-1CEST,M3.5.0,M10.5.0/3" for example.
        ///   - enableDST: Whether to follow the rule's daylight saving time.
        public init(posixTimeZone: String, enableDST: Bool) {
            self.posixTimeZone = posixTimeZone
            self.enableDST = enableDST
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("posixTimeZone", posixTimeZone)
            json.member("enableDst", enableDST)
            json.endObject()
        }

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The rule that was set.
            public var posixTimeZone: String?
            /// Whether the rule's daylight saving time is followed (`dstEnabled`).
            public var isDSTEnabled: Bool?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "posixTimeZone": posixTimeZone = try json.readString()
                    case "dstEnabled": isDSTEnabled = try json.readBool()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Forgets the time zone that was set, so that the one from DHCP or the default applies.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/time-api/#resettimezone>.
    public struct ResetTimeZone: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "time/resetTimeZone", path: "/axis-cgi/time.cgi", apiVersion: "1.1", method: "resetTimeZone",
            access: .operator, effect: .idempotent)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The word "success".
            public var status: String?

            package init(from json: inout JSONReader) throws(WireError) {
                while let key = try json.nextKey() {
                    switch key {
                    case "status": status = try json.readString()
                    default: try json.skipValue()
                    }
                }
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/time-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "time/getSupportedVersions", path: "/axis-cgi/time.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// The time and the time zone.
    public struct DateTimeInfo: Sendable, JSONReadable {
        /// The time in UTC, in ISO 8601.
        public var dateTime: String
        /// The local time, in ISO 8601.
        public var localDateTime: String?
        /// The latest year that can be set (`maxYearSupported`).
        public var maximumYear: Int32?
        /// The IANA name, if the time zone has one.
        public var timeZone: String?
        /// The POSIX rule, if there is one.
        public var posixTimeZone: String?
        /// Whether the rule's daylight saving time is followed; absent without a rule (`dstEnabled`).
        public var isDSTEnabled: Bool?
        /// The time zone from DHCP, an IANA name or a POSIX rule; from version 1.1.
        public var dhcpTimeZone: String?
        /// Whether the time zone from DHCP is used; from version 1.1 (`dhcpTimeZoneUtilized`).
        public var isDHCPTimeZoneUsed: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var dateTime: String?
            while let key = try json.nextKey() {
                switch key {
                case "dateTime": dateTime = try json.readString()
                case "localDateTime": localDateTime = try json.readString()
                case "maxYearSupported": maximumYear = try json.readInt32()
                case "timeZone": timeZone = try json.readString()
                case "posixTimeZone": posixTimeZone = try json.readString()
                case "dstEnabled": isDSTEnabled = try json.readBool()
                case "dhcpTimeZone": dhcpTimeZone = try json.readString()
                case "dhcpTimeZoneUtilized": isDHCPTimeZoneUsed = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let dateTime else { throw json.missingField("dateTime") }
            self.dateTime = dateTime
        }
    }

    /// The time, the time zone, and which time zones there are.
    public struct AllInfo: Sendable, JSONReadable {
        /// The time in UTC, in ISO 8601.
        public var dateTime: String
        /// The local time, in ISO 8601.
        public var localDateTime: String?
        /// The latest year that can be set (`maxYearSupported`).
        public var maximumYear: Int32?
        /// The IANA name, if the time zone has one.
        public var timeZone: String?
        /// The POSIX rule, if there is one.
        public var posixTimeZone: String?
        /// Whether the rule's daylight saving time is followed; absent without a rule (`dstEnabled`).
        public var isDSTEnabled: Bool?
        /// The time zone from DHCP, an IANA name or a POSIX rule; from version 1.1.
        public var dhcpTimeZone: String?
        /// Whether the time zone from DHCP is used; from version 1.1 (`dhcpTimeZoneUtilized`).
        public var isDHCPTimeZoneUsed: Bool?
        /// The IANA names that can be set.
        public var timeZones: [String] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var dateTime: String?
            while let key = try json.nextKey() {
                switch key {
                case "dateTime": dateTime = try json.readString()
                case "localDateTime": localDateTime = try json.readString()
                case "maxYearSupported": maximumYear = try json.readInt32()
                case "timeZone": timeZone = try json.readString()
                case "posixTimeZone": posixTimeZone = try json.readString()
                case "dstEnabled": isDSTEnabled = try json.readBool()
                case "dhcpTimeZone": dhcpTimeZone = try json.readString()
                case "dhcpTimeZoneUtilized": isDHCPTimeZoneUsed = try json.readBool()
                case "timeZones": timeZones = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
            guard let dateTime else { throw json.missingField("dateTime") }
            self.dateTime = dateTime
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 1000
        /// The request is invalid, not a POST for example.
        public static let invalidRequest: DeviceError.Code = 2000
        /// The request's body is too large.
        public static let requestTooLarge: DeviceError.Code = 2001
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 3000
        /// The method does not exist.
        public static let unsupportedMethod: DeviceError.Code = 4000
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 4001
        /// The device's own services refused the call; a wrong login is HTTP 401 instead.
        public static let notAuthorized: DeviceError.Code = 4002
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 4003
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 4004
    }

    /// The API's calls; get it from ``Vapix/time``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetDateTimeInfo``.
        public func getDateTimeInfo() async throws -> DateTimeInfo {
            try await vapix.send(GetDateTimeInfo())
        }

        /// See ``GetAll``.
        public func getAll() async throws -> AllInfo {
            try await vapix.send(GetAll())
        }

        /// See ``SetDateTime``.
        public func setDateTime(dateTime: String) async throws -> SetDateTime.Output {
            try await vapix.send(SetDateTime(dateTime: dateTime))
        }

        /// See ``SetTimeZone``.
        public func setTimeZone(timeZone: String) async throws -> SetTimeZone.Output {
            try await vapix.send(SetTimeZone(timeZone: timeZone))
        }

        /// See ``SetPosixTimeZone``.
        public func setPosixTimeZone(posixTimeZone: String, enableDST: Bool) async throws -> SetPosixTimeZone.Output {
            try await vapix.send(SetPosixTimeZone(posixTimeZone: posixTimeZone, enableDST: enableDST))
        }

        /// See ``ResetTimeZone``.
        public func resetTimeZone() async throws -> ResetTimeZone.Output {
            try await vapix.send(ResetTimeZone())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// The device's clock and time zone; see ``Time``.
    public var time: Time.API { Time.API(vapix: self) }
}
