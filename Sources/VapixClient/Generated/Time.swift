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
    public struct GetDateTimeInfo: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<DateTimeInfo>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<DateTimeInfo>(
            id: "time/getDateTimeInfo", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "getDateTimeInfo",
            access: .viewer, effect: .read, reply: .data)
    }

    /// Reads the time, the time zone, and which time zones there are.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/time-api/#getall>.
    public struct GetAll: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<AllInfo>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<AllInfo>(
            id: "time/getAll", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "getAll", access: .viewer,
            effect: .read, reply: .data)
    }

    /// Sets the clock.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/time-api/#setdatetime>.
    public struct SetDateTime: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter dateTime: The time in UTC, as YYYY-MM-DDThh:mm:ssZ, from 1970 to the latest year that the device
        ///   supports.
        public init(dateTime: String) {
            call = VapixCall(
                id: "time/setDateTime", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "setDateTime",
                access: .operator, effect: .idempotent, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("dateTime", dateTime)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The time that was set.
            public let dateTime: String?

            init(from json: inout JSONReader) throws(WireError) {
                var dateTime: String?
                while let key = try json.nextKey(of: "dateTime") {
                    switch key {
                    case 0: dateTime = try json.readString()
                    default: try json.skipValue()
                    }
                }
                self.dateTime = dateTime
            }
        }
    }

    /// Sets the time zone by its IANA name, which ends the use of the one from DHCP.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/time-api/#settimezone>.
    public struct SetTimeZone: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter timeZone: The IANA name, "Europe/Stockholm" for example.
        public init(timeZone: String) {
            call = VapixCall(
                id: "time/setTimeZone", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "setTimeZone",
                access: .operator, effect: .idempotent, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("timeZone", timeZone)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The time zone that was set.
            public let timeZone: String?

            init(from json: inout JSONReader) throws(WireError) {
                var timeZone: String?
                while let key = try json.nextKey(of: "timeZone") {
                    switch key {
                    case 0: timeZone = try json.readString()
                    default: try json.skipValue()
                    }
                }
                self.timeZone = timeZone
            }
        }
    }

    /// Sets the time zone by a POSIX rule, which ends the use of the one from DHCP; prefer an IANA name.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/time-api/#setposixtimezone>.
    public struct SetPosixTimeZone: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - posixTimeZone: The rule, "CET-1CEST,M3.5.0,M10.5.0/3" for example.
        ///   - enableDST: Whether to follow the rule's daylight saving time.
        public init(posixTimeZone: String, enableDST: Bool) {
            call = VapixCall(
                id: "time/setPosixTimeZone", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "setPosixTimeZone",
                access: .operator, effect: .idempotent, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("posixTimeZone", posixTimeZone)
                json.member("enableDst", enableDST)
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The rule that was set.
            public let posixTimeZone: String?
            /// Whether the rule's daylight saving time is followed (`dstEnabled`).
            public let isDSTEnabled: Bool?

            init(from json: inout JSONReader) throws(WireError) {
                var posixTimeZone: String?
                var isDSTEnabled: Bool?
                while let key = try json.nextKey(of: "posixTimeZone,dstEnabled") {
                    switch key {
                    case 0: posixTimeZone = try json.readString()
                    case 1: isDSTEnabled = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                self.posixTimeZone = posixTimeZone
                self.isDSTEnabled = isDSTEnabled
            }
        }
    }

    /// Forgets the time zone that was set, so that the one from DHCP or the default applies.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/time-api/#resettimezone>.
    public struct ResetTimeZone: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "time/resetTimeZone", path: "/axis-cgi/time.cgi", apiVersion: "1.1", method: "resetTimeZone",
            access: .operator, effect: .idempotent, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The word "success".
            public let status: String?

            init(from json: inout JSONReader) throws(WireError) {
                var status: String?
                while let key = try json.nextKey(of: "status") {
                    switch key {
                    case 0: status = try json.readString()
                    default: try json.skipValue()
                    }
                }
                self.status = status
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/time-api/#getsupportedversions>.
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "time/getSupportedVersions", path: "/axis-cgi/time.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)
    }

    /// The time and the time zone.
    public struct DateTimeInfo: Sendable, JSONReadable {
        /// The time in UTC, in ISO 8601.
        public let dateTime: String
        /// The local time, in ISO 8601.
        public let localDateTime: String?
        /// The latest year that can be set (`maxYearSupported`).
        public let maximumYear: Int?
        /// The IANA name, if the time zone has one.
        public let timeZone: String?
        /// The POSIX rule, if there is one.
        public let posixTimeZone: String?
        /// Whether the rule's daylight saving time is followed; absent without a rule (`dstEnabled`).
        public let isDSTEnabled: Bool?
        /// The time zone from DHCP, an IANA name or a POSIX rule; from version 1.1.
        public let dhcpTimeZone: String?
        /// Whether the time zone from DHCP is used; from version 1.1 (`dhcpTimeZoneUtilized`).
        public let isDHCPTimeZoneUsed: Bool?

        package init(from json: inout JSONReader) throws(WireError) {
            var dateTime: String?
            var localDateTime: String?
            var maximumYear: Int?
            var timeZone: String?
            var posixTimeZone: String?
            var isDSTEnabled: Bool?
            var dhcpTimeZone: String?
            var isDHCPTimeZoneUsed: Bool?
            let keys: StaticString = """
                dateTime,localDateTime,maxYearSupported,timeZone,posixTimeZone,dstEnabled,dhcpTimeZone,\
                dhcpTimeZoneUtilized
                """
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: dateTime = try json.readString()
                case 1: localDateTime = try json.readString()
                case 2: maximumYear = try json.readInt()
                case 3: timeZone = try json.readString()
                case 4: posixTimeZone = try json.readString()
                case 5: isDSTEnabled = try json.readBool()
                case 6: dhcpTimeZone = try json.readString()
                case 7: isDHCPTimeZoneUsed = try json.readBool()
                default: try json.skipValue()
                }
            }
            guard let dateTime else { throw json.missingField("dateTime") }
            self.dateTime = dateTime
            self.localDateTime = localDateTime
            self.maximumYear = maximumYear
            self.timeZone = timeZone
            self.posixTimeZone = posixTimeZone
            self.isDSTEnabled = isDSTEnabled
            self.dhcpTimeZone = dhcpTimeZone
            self.isDHCPTimeZoneUsed = isDHCPTimeZoneUsed
        }
    }

    /// The time, the time zone, and which time zones there are.
    public struct AllInfo: Sendable, JSONReadable {
        /// The time in UTC, in ISO 8601.
        public let dateTime: String
        /// The local time, in ISO 8601.
        public let localDateTime: String?
        /// The latest year that can be set (`maxYearSupported`).
        public let maximumYear: Int?
        /// The IANA name, if the time zone has one.
        public let timeZone: String?
        /// The POSIX rule, if there is one.
        public let posixTimeZone: String?
        /// Whether the rule's daylight saving time is followed; absent without a rule (`dstEnabled`).
        public let isDSTEnabled: Bool?
        /// The time zone from DHCP, an IANA name or a POSIX rule; from version 1.1.
        public let dhcpTimeZone: String?
        /// Whether the time zone from DHCP is used; from version 1.1 (`dhcpTimeZoneUtilized`).
        public let isDHCPTimeZoneUsed: Bool?
        /// The IANA names that can be set.
        public let timeZones: [String]

        package init(from json: inout JSONReader) throws(WireError) {
            var dateTime: String?
            var localDateTime: String?
            var maximumYear: Int?
            var timeZone: String?
            var posixTimeZone: String?
            var isDSTEnabled: Bool?
            var dhcpTimeZone: String?
            var isDHCPTimeZoneUsed: Bool?
            var timeZones: [String] = []
            let keys: StaticString = """
                dateTime,localDateTime,maxYearSupported,timeZone,posixTimeZone,dstEnabled,dhcpTimeZone,\
                dhcpTimeZoneUtilized,timeZones
                """
            while let key = try json.nextKey(of: keys) {
                switch key {
                case 0: dateTime = try json.readString()
                case 1: localDateTime = try json.readString()
                case 2: maximumYear = try json.readInt()
                case 3: timeZone = try json.readString()
                case 4: posixTimeZone = try json.readString()
                case 5: isDSTEnabled = try json.readBool()
                case 6: dhcpTimeZone = try json.readString()
                case 7: isDHCPTimeZoneUsed = try json.readBool()
                case 8: timeZones = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
            guard let dateTime else { throw json.missingField("dateTime") }
            self.dateTime = dateTime
            self.localDateTime = localDateTime
            self.maximumYear = maximumYear
            self.timeZone = timeZone
            self.posixTimeZone = posixTimeZone
            self.isDSTEnabled = isDSTEnabled
            self.dhcpTimeZone = dhcpTimeZone
            self.isDHCPTimeZoneUsed = isDHCPTimeZoneUsed
            self.timeZones = timeZones
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The request is invalid, not a POST for example.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 2000 }
        /// The request's body is too large.
        @_alwaysEmitIntoClient
        public static var requestTooLarge: DeviceError.Code { 2001 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 3000 }
        /// The method does not exist.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 4000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 4001 }
        /// The device's own services refused the call; a wrong login is HTTP 401 instead.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 4002 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4003 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 4004 }
    }
}

extension VapixCalls where API == Time {
    /// See ``Time/GetDateTimeInfo``.
    @_alwaysEmitIntoClient
    public func getDateTimeInfo() async throws -> Time.DateTimeInfo {
        try await vapix.send(Time.GetDateTimeInfo())
    }

    /// See ``Time/GetAll``.
    @_alwaysEmitIntoClient
    public func getAll() async throws -> Time.AllInfo {
        try await vapix.send(Time.GetAll())
    }

    /// See ``Time/SetDateTime``.
    @_alwaysEmitIntoClient
    public func setDateTime(dateTime: String) async throws -> Time.SetDateTime.Output {
        try await vapix.send(Time.SetDateTime(dateTime: dateTime))
    }

    /// See ``Time/SetTimeZone``.
    @_alwaysEmitIntoClient
    public func setTimeZone(timeZone: String) async throws -> Time.SetTimeZone.Output {
        try await vapix.send(Time.SetTimeZone(timeZone: timeZone))
    }

    /// See ``Time/SetPosixTimeZone``.
    @_alwaysEmitIntoClient
    public func setPosixTimeZone(posixTimeZone: String, enableDST: Bool) async throws -> Time.SetPosixTimeZone.Output {
        try await vapix.send(Time.SetPosixTimeZone(posixTimeZone: posixTimeZone, enableDST: enableDST))
    }

    /// See ``Time/ResetTimeZone``.
    @_alwaysEmitIntoClient
    public func resetTimeZone() async throws -> Time.ResetTimeZone.Output {
        try await vapix.send(Time.ResetTimeZone())
    }

    /// See ``Time/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Time.GetSupportedVersions())
    }
}

extension Vapix {
    /// The device's clock and time zone; see ``Time``.
    @_alwaysEmitIntoClient
    public var time: VapixCalls<Time> { VapixCalls(vapix: self) }
}
