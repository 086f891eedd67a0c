// Generated from Specs/time-api.yaml by vapix-generate. Do not edit.

/// The device's clock and time zone.
///
/// API Discovery lists it as `time-service`; AXIS OS 9.30 and later.
///
/// Deprecated: From AXIS OS 12.4, the Time API of the device configuration replaces it.
///
/// See <https://developer.axis.com/vapix/network-video/time-api/>.
public struct Time: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the time and the time zone.
    ///
    /// Deprecated: From AXIS OS 12.4, the Time API of the device configuration replaces it.
    ///
    /// Access: viewer; AXIS OS 9.30 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/time-api/#getdatetimeinfo>.
    ///
    /// - Returns: The time and the time zone.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getDateTimeInfo() async throws -> DateTimeInfo {
        try await vapix.send(Self.getDateTimeInfo())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getDateTimeInfo() -> VapixCall<DateTimeInfo> { callGetDateTimeInfo }

    private static let callGetDateTimeInfo = VapixCall<DateTimeInfo>(
        id: "time/getDateTimeInfo", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "getDateTimeInfo",
        access: .viewer, effect: .read, reply: .data)

    /// Reads the time, the time zone, and the available time zones.
    ///
    /// Deprecated: From AXIS OS 12.4, the Time API of the device configuration replaces it.
    ///
    /// Access: viewer; AXIS OS 9.30 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/time-api/#getall>.
    ///
    /// - Returns: The time, the time zone, and the available time zones.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAll() async throws -> AllInfo {
        try await vapix.send(Self.getAll())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAll() -> VapixCall<AllInfo> { callGetAll }

    private static let callGetAll = VapixCall<AllInfo>(
        id: "time/getAll", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "getAll", access: .viewer,
        effect: .read, reply: .data)

    /// Sets the clock.
    ///
    /// Deprecated: From AXIS OS 12.4, the Time API of the device configuration replaces it.
    ///
    /// Access: operator; AXIS OS 9.30 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/time-api/#setdatetime>.
    ///
    /// - Parameter dateTime: The time in UTC, as YYYY-MM-DDThh:mm:ssZ, from 1970 to the latest year that the device
    ///   supports.
    /// - Returns: The time that was set.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setDateTime(dateTime: String) async throws -> SetDateTimeReply {
        try await vapix.send(Self.setDateTime(dateTime: dateTime))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setDateTime(dateTime: String) -> VapixCall<SetDateTimeReply> {
        VapixCall(
            id: "time/setDateTime", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "setDateTime",
            access: .operator, effect: .idempotent, reply: .data(reading: SetDateTimeReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("dateTime", dateTime)
            json.endObject()
        }
    }

    /// Sets the time zone by its IANA name, which ends the use of the one from DHCP.
    ///
    /// Deprecated: From AXIS OS 12.4, the Time API of the device configuration replaces it.
    ///
    /// Access: operator; AXIS OS 9.30 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/time-api/#settimezone>.
    ///
    /// - Parameter timeZone: The time zone's IANA name, "Europe/Stockholm" for example.
    /// - Returns: The time zone that was set.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setTimeZone(timeZone: String) async throws -> SetTimeZoneReply {
        try await vapix.send(Self.setTimeZone(timeZone: timeZone))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setTimeZone(timeZone: String) -> VapixCall<SetTimeZoneReply> {
        VapixCall(
            id: "time/setTimeZone", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "setTimeZone",
            access: .operator, effect: .idempotent, reply: .data(reading: SetTimeZoneReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("timeZone", timeZone)
            json.endObject()
        }
    }

    /// Sets the time zone by a POSIX rule in place of DHCP's; prefer an IANA name.
    ///
    /// Deprecated: From AXIS OS 12.4, the Time API of the device configuration replaces it.
    ///
    /// Access: operator; AXIS OS 9.30 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/time-api/#setposixtimezone>.
    ///
    /// - Parameters:
    ///   - posixTimeZone: The POSIX rule, "CET-1CEST,M3.5.0,M10.5.0/3" for example.
    ///   - enableDST: Whether to follow the rule's daylight saving time (`enableDst`).
    /// - Returns: The rule that was set.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setPosixTimeZone(posixTimeZone: String, enableDST: Bool) async throws -> SetPosixTimeZoneReply {
        try await vapix.send(Self.setPosixTimeZone(posixTimeZone: posixTimeZone, enableDST: enableDST))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setPosixTimeZone(posixTimeZone: String, enableDST: Bool) -> VapixCall<SetPosixTimeZoneReply> {
        VapixCall(
            id: "time/setPosixTimeZone", path: "/axis-cgi/time.cgi", apiVersion: "1.0", method: "setPosixTimeZone",
            access: .operator, effect: .idempotent, reply: .data(reading: SetPosixTimeZoneReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("posixTimeZone", posixTimeZone)
            json.member("enableDst", enableDST)
            json.endObject()
        }
    }

    /// Resets the time zone to the one from DHCP or to the default.
    ///
    /// Deprecated: From AXIS OS 12.4, the Time API of the device configuration replaces it.
    ///
    /// Access: operator; AXIS OS 9.30 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/time-api/#resettimezone>.
    ///
    /// - Returns: The device's word for success.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func resetTimeZone() async throws -> ResetTimeZoneReply {
        try await vapix.send(Self.resetTimeZone())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func resetTimeZone() -> VapixCall<ResetTimeZoneReply> { callResetTimeZone }

    private static let callResetTimeZone = VapixCall<ResetTimeZoneReply>(
        id: "time/resetTimeZone", path: "/axis-cgi/time.cgi", apiVersion: "1.1", method: "resetTimeZone",
        access: .operator, effect: .idempotent, reply: .data(reading: ResetTimeZoneReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Deprecated: From AXIS OS 12.4, the Time API of the device configuration replaces it.
    ///
    /// Access: viewer; AXIS OS 9.30 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/time-api/#getsupportedversions>.
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
        id: "time/getSupportedVersions", path: "/axis-cgi/time.cgi", apiVersion: nil, method: "getSupportedVersions",
        access: .viewer, effect: .read, reply: .data)

    /// The reply to ``setDateTime(dateTime:)-swift.method``.
    public struct SetDateTimeReply: Sendable {
        /// The time that was set.
        public let dateTime: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - dateTime: The time that was set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(dateTime: String? = nil, other: [String: JSONValue] = [:]) {
            self.dateTime = dateTime
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var dateTime: String?
            while let key = try json.nextMember(of: "dateTime") {
                switch key {
                case 0: dateTime = try json.readString()
                default: break
                }
            }
            self.dateTime = dateTime
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setTimeZone(timeZone:)-swift.method``.
    public struct SetTimeZoneReply: Sendable {
        /// The time zone that was set.
        public let timeZone: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - timeZone: The time zone that was set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(timeZone: String? = nil, other: [String: JSONValue] = [:]) {
            self.timeZone = timeZone
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var timeZone: String?
            while let key = try json.nextMember(of: "timeZone") {
                switch key {
                case 0: timeZone = try json.readString()
                default: break
                }
            }
            self.timeZone = timeZone
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setPosixTimeZone(posixTimeZone:enableDST:)-swift.method``.
    public struct SetPosixTimeZoneReply: Sendable {
        /// The POSIX rule that was set.
        public let posixTimeZone: String?
        /// Whether the rule's daylight saving time is followed (`dstEnabled`).
        public let isDSTEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - posixTimeZone: The POSIX rule that was set.
        ///   - isDSTEnabled: Whether the rule's daylight saving time is followed.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(posixTimeZone: String? = nil, isDSTEnabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.posixTimeZone = posixTimeZone
            self.isDSTEnabled = isDSTEnabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var posixTimeZone: String?
            var isDSTEnabled: Bool?
            while let key = try json.nextMember(of: "posixTimeZone,dstEnabled") {
                switch key {
                case 0: posixTimeZone = try json.readString()
                case 1: isDSTEnabled = try json.readBool()
                default: break
                }
            }
            self.posixTimeZone = posixTimeZone
            self.isDSTEnabled = isDSTEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``resetTimeZone()-swift.method``.
    public struct ResetTimeZoneReply: Sendable {
        /// The word "success".
        public let status: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - status: The word "success".
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(status: String? = nil, other: [String: JSONValue] = [:]) {
            self.status = status
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var status: String?
            while let key = try json.nextMember(of: "status") {
                switch key {
                case 0: status = try json.readString()
                default: break
                }
            }
            self.status = status
            self.other = json.keptMembersOfObject()
        }
    }

    /// The time and the time zone.
    public struct DateTimeInfo: Sendable, JSONReadable {
        /// The time in UTC, in ISO 8601.
        public let dateTime: String
        /// The local time, in ISO 8601.
        public let localDateTime: String?
        /// The latest year to which the clock can be set (`maxYearSupported`).
        public let maximumYear: Int?
        /// The time zone's IANA name, if there is one.
        public let timeZone: String?
        /// The time zone's POSIX rule, if there is one.
        public let posixTimeZone: String?
        /// Whether the POSIX rule's daylight saving time is followed; absent if there is no rule (`dstEnabled`).
        public let isDSTEnabled: Bool?
        /// The time zone from DHCP, an IANA name or a POSIX rule; from API version 1.1.
        public let dhcpTimeZone: String?
        /// Whether the time zone from DHCP is used; from API version 1.1 (`dhcpTimeZoneUtilized`).
        public let isDHCPTimeZoneUsed: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - dateTime: The time in UTC, in ISO 8601.
        ///   - localDateTime: The local time, in ISO 8601.
        ///   - maximumYear: The latest year to which the clock can be set.
        ///   - timeZone: The time zone's IANA name, if there is one.
        ///   - posixTimeZone: The time zone's POSIX rule, if there is one.
        ///   - isDSTEnabled: Whether the POSIX rule's daylight saving time is followed; absent if there is no rule.
        ///   - dhcpTimeZone: The time zone from DHCP, an IANA name or a POSIX rule; from API version 1.1.
        ///   - isDHCPTimeZoneUsed: Whether the time zone from DHCP is used; from API version 1.1.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            dateTime: String, localDateTime: String? = nil, maximumYear: Int? = nil, timeZone: String? = nil,
            posixTimeZone: String? = nil, isDSTEnabled: Bool? = nil, dhcpTimeZone: String? = nil,
            isDHCPTimeZoneUsed: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.dateTime = dateTime
            self.localDateTime = localDateTime
            self.maximumYear = maximumYear
            self.timeZone = timeZone
            self.posixTimeZone = posixTimeZone
            self.isDSTEnabled = isDSTEnabled
            self.dhcpTimeZone = dhcpTimeZone
            self.isDHCPTimeZoneUsed = isDHCPTimeZoneUsed
            self.other = other
        }

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
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: dateTime = try json.readString()
                case 1: localDateTime = try json.readString()
                case 2: maximumYear = try json.readInt()
                case 3: timeZone = try json.readString()
                case 4: posixTimeZone = try json.readString()
                case 5: isDSTEnabled = try json.readBool()
                case 6: dhcpTimeZone = try json.readString()
                case 7: isDHCPTimeZoneUsed = try json.readBool()
                default: break
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
            self.other = json.keptMembersOfObject()
        }
    }

    /// The time, the time zone, and the available time zones.
    public struct AllInfo: Sendable, JSONReadable {
        /// The time in UTC, in ISO 8601.
        public let dateTime: String
        /// The local time, in ISO 8601.
        public let localDateTime: String?
        /// The latest year to which the clock can be set (`maxYearSupported`).
        public let maximumYear: Int?
        /// The time zone's IANA name, if there is one.
        public let timeZone: String?
        /// The time zone's POSIX rule, if there is one.
        public let posixTimeZone: String?
        /// Whether the POSIX rule's daylight saving time is followed; absent if there is no rule (`dstEnabled`).
        public let isDSTEnabled: Bool?
        /// The time zone from DHCP, an IANA name or a POSIX rule; from API version 1.1.
        public let dhcpTimeZone: String?
        /// Whether the time zone from DHCP is used; from API version 1.1 (`dhcpTimeZoneUtilized`).
        public let isDHCPTimeZoneUsed: Bool?
        /// The IANA names of the time zones that can be set.
        public let timeZones: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - dateTime: The time in UTC, in ISO 8601.
        ///   - localDateTime: The local time, in ISO 8601.
        ///   - maximumYear: The latest year to which the clock can be set.
        ///   - timeZone: The time zone's IANA name, if there is one.
        ///   - posixTimeZone: The time zone's POSIX rule, if there is one.
        ///   - isDSTEnabled: Whether the POSIX rule's daylight saving time is followed; absent if there is no rule.
        ///   - dhcpTimeZone: The time zone from DHCP, an IANA name or a POSIX rule; from API version 1.1.
        ///   - isDHCPTimeZoneUsed: Whether the time zone from DHCP is used; from API version 1.1.
        ///   - timeZones: The IANA names of the time zones that can be set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            dateTime: String, localDateTime: String? = nil, maximumYear: Int? = nil, timeZone: String? = nil,
            posixTimeZone: String? = nil, isDSTEnabled: Bool? = nil, dhcpTimeZone: String? = nil,
            isDHCPTimeZoneUsed: Bool? = nil, timeZones: [String] = [], other: [String: JSONValue] = [:]
        ) {
            self.dateTime = dateTime
            self.localDateTime = localDateTime
            self.maximumYear = maximumYear
            self.timeZone = timeZone
            self.posixTimeZone = posixTimeZone
            self.isDSTEnabled = isDSTEnabled
            self.dhcpTimeZone = dhcpTimeZone
            self.isDHCPTimeZoneUsed = isDHCPTimeZoneUsed
            self.timeZones = timeZones
            self.other = other
        }

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
            while let key = try json.nextMember(of: keys) {
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
                default: break
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
            self.other = json.keptMembersOfObject()
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

extension Vapix {
    /// The device's clock and time zone.
    @_alwaysEmitIntoClient
    public var time: Time { Time(vapix: self) }
}
