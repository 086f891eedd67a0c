// Generated from Specs/time-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's clock and its time zone.
///
/// It replaces the CGI behind `time`, and the parameters Time.POSIXTimeZone and Time.DST.Enabled, which AXIS OS 13.0
/// removes.
///
/// `/config/discover` lists it as `time`; version 2.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/time-api/>.
public struct TimeConfiguration: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "time", version: "2.0", path: "/config/rest/time/v2")

    /// The device's clock.
    @_alwaysEmitIntoClient
    public var dateAndTime: DateAndTime { DateAndTime(vapix: vapix) }

    /// The device's time zone, which is set in one of three ways.
    @_alwaysEmitIntoClient
    public var timeZone: TimeZone { TimeZone(vapix: vapix) }

    /// Reads the clock and all settings of the time zone.
    ///
    /// Access: viewer. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#get-all-settings>.
    ///
    /// - Returns: The clock and the time zone.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Settings {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Settings> { callGet }

    private static let callGet = VapixCall<Settings>(
        id: "timeConfiguration/get", api: TimeConfiguration.configurationAPI, method: .get, path: "", access: .viewer,
        effect: .read, reply: .resource)

    /// The device's clock.
    public struct DateAndTime: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The date and time in UTC (ISO 8601).
        @_alwaysEmitIntoClient
        public var dateTime: DateTime { DateTime(vapix: vapix) }

        /// Reads the clock.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#get-all-time-settings>.
        ///
        /// - Returns: The device's clock.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> ClockReading {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<ClockReading> { callDateAndTimeGet }

        private static let callDateAndTimeGet = VapixCall<ClockReading>(
            id: "timeConfiguration/dateAndTime.get", api: TimeConfiguration.configurationAPI, method: .get,
            path: "/time", access: .viewer, effect: .read, reply: .resource)

        /// The date and time in UTC (ISO 8601).
        public struct DateTime: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Sets the clock.
            ///
            /// Access: admin. Effect: idempotent. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#set-time-and-date>.
            ///
            /// - Parameter dateTime: The date and time in UTC (ISO 8601).
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ dateTime: String) async throws {
                try await vapix.send(Self.set(dateTime))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ dateTime: String) -> VapixCall<Void> {
                VapixCall(
                    id: "timeConfiguration/dateAndTime.dateTime.set", api: TimeConfiguration.configurationAPI,
                    method: .patch, path: "/time/dateTime", access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.write(dateTime)
                }
            }
        }
    }

    /// The device's time zone, which is set in one of three ways.
    public struct TimeZone: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The time zone that the network supplies by DHCP.
        @_alwaysEmitIntoClient
        public var dhcp: Dhcp { Dhcp(vapix: vapix) }

        /// The time zone by its name in the IANA database.
        @_alwaysEmitIntoClient
        public var iana: Iana { Iana(vapix: vapix) }

        /// The time zone in the POSIX format.
        @_alwaysEmitIntoClient
        public var posix: Posix { Posix(vapix: vapix) }

        /// Reads all settings of the time zone.
        ///
        /// Access: viewer. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#get-all-time-zone-settings>.
        ///
        /// - Returns: The device's time zone.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> TimeZoneSettings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<TimeZoneSettings> { callTimeZoneGet }

        private static let callTimeZoneGet = VapixCall<TimeZoneSettings>(
            id: "timeConfiguration/timeZone.get", api: TimeConfiguration.configurationAPI, method: .get,
            path: "/timeZone", access: .viewer, effect: .read, reply: .resource)

        /// The time zone that the network supplies by DHCP.
        public struct Dhcp: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Whether the device uses the network's time zone.
            @_alwaysEmitIntoClient
            public var enabled: Enabled { Enabled(vapix: vapix) }

            /// Reads the time zone of the network.
            ///
            /// Access: viewer. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#timev2timezonedhcp>.
            ///
            /// - Returns: The time zone that the network supplies by DHCP.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get() async throws -> DHCPTimeZone {
                try await vapix.send(Self.get())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get() -> VapixCall<DHCPTimeZone> { callTimeZoneDhcpGet }

            private static let callTimeZoneDhcpGet = VapixCall<DHCPTimeZone>(
                id: "timeConfiguration/timeZone.dhcp.get", api: TimeConfiguration.configurationAPI, method: .get,
                path: "/timeZone/dhcp", access: .viewer, effect: .read, reply: .resource)

            /// Whether the device uses the network's time zone.
            public struct Enabled: Sendable {
                /// The client that sends the calls.
                public let vapix: Vapix

                /// The same of a client's device.
                ///
                /// - Parameter vapix: The client that sends the calls.
                @_alwaysEmitIntoClient
                public init(vapix: Vapix) {
                    self.vapix = vapix
                }

                /// Turns on the network's time zone, which removes a time zone that was set.
                ///
                /// Without a time zone from the network, the device takes its default one. It refuses `false` alone:
                /// set a time zone by name or in the POSIX format, which turns this off.
                ///
                /// Access: admin. Effect: idempotent. Maturity: released.
                /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#set-the-dhcp-time-zone>.
                ///
                /// - Parameter isEnabled: Whether the device uses the network's time zone.
                /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
                ///   `CancellationError`.
                @_alwaysEmitIntoClient
                public func set(_ isEnabled: Bool) async throws {
                    try await vapix.send(Self.set(isEnabled))
                }

                /// The call of the function of the same name, as a value to inspect or to send later.
                public static func set(_ isEnabled: Bool) -> VapixCall<Void> {
                    VapixCall(
                        id: "timeConfiguration/timeZone.dhcp.enabled.set", api: TimeConfiguration.configurationAPI,
                        method: .patch, path: "/timeZone/dhcp/enabled", access: .admin, effect: .idempotent,
                        reply: .done
                    ) { json in
                        json.write(isEnabled)
                    }
                }
            }
        }

        /// The time zone by its name in the IANA database.
        public struct Iana: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// The time zone's name.
            @_alwaysEmitIntoClient
            public var name: Name { Name(vapix: vapix) }

            /// Reads the time zone that was set by name.
            ///
            /// Access: viewer. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#timev2timezoneiana>.
            ///
            /// - Returns: The time zone by its name in the IANA database.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get() async throws -> IANATimeZone {
                try await vapix.send(Self.get())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get() -> VapixCall<IANATimeZone> { callTimeZoneIanaGet }

            private static let callTimeZoneIanaGet = VapixCall<IANATimeZone>(
                id: "timeConfiguration/timeZone.iana.get", api: TimeConfiguration.configurationAPI, method: .get,
                path: "/timeZone/iana", access: .viewer, effect: .read, reply: .resource)

            /// Lists the time zones that the device knows by name.
            ///
            /// Access: operator. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#gettimezonelist>.
            ///
            /// - Returns: All elements that the device lists.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func getTimeZoneList() async throws -> [KnownTimeZone] {
                try await vapix.send(Self.getTimeZoneList())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func getTimeZoneList() -> VapixCall<[KnownTimeZone]> { callTimeZoneIanaGetTimeZoneList }

            private static let callTimeZoneIanaGetTimeZoneList = VapixCall<[KnownTimeZone]>(
                id: "timeConfiguration/timeZone.iana.getTimeZoneList", api: TimeConfiguration.configurationAPI,
                method: .post, path: "/timeZone/iana/getTimeZoneList", access: .operator, effect: .read,
                reply: .resource
            ) { json in
                json.beginObject()
                json.endObject()
            }

            /// The time zone's name.
            public struct Name: Sendable {
                /// The client that sends the calls.
                public let vapix: Vapix

                /// The same of a client's device.
                ///
                /// - Parameter vapix: The client that sends the calls.
                @_alwaysEmitIntoClient
                public init(vapix: Vapix) {
                    self.vapix = vapix
                }

                /// Sets the time zone by its name, which turns off the time zone of the network.
                ///
                /// Access: admin. Effect: idempotent. Maturity: released.
                /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#set-the-iana-time-zone>.
                ///
                /// - Parameter name: The time zone's name.
                /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
                ///   `CancellationError`.
                @_alwaysEmitIntoClient
                public func set(_ name: String) async throws {
                    try await vapix.send(Self.set(name))
                }

                /// The call of the function of the same name, as a value to inspect or to send later.
                public static func set(_ name: String) -> VapixCall<Void> {
                    VapixCall(
                        id: "timeConfiguration/timeZone.iana.name.set", api: TimeConfiguration.configurationAPI,
                        method: .patch, path: "/timeZone/iana/timeZone", access: .admin, effect: .idempotent,
                        reply: .done
                    ) { json in
                        json.write(name)
                    }
                }
            }
        }

        /// The time zone in the POSIX format.
        public struct Posix: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Reads the time zone that was set in the POSIX format.
            ///
            /// Access: viewer. Effect: read. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#timev2timezoneposix>.
            ///
            /// - Returns: The time zone in the POSIX format.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get() async throws -> POSIXTimeZone {
                try await vapix.send(Self.get())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get() -> VapixCall<POSIXTimeZone> { callTimeZonePosixGet }

            private static let callTimeZonePosixGet = VapixCall<POSIXTimeZone>(
                id: "timeConfiguration/timeZone.posix.get", api: TimeConfiguration.configurationAPI, method: .get,
                path: "/timeZone/posix", access: .viewer, effect: .read, reply: .resource)

            /// Sets the time zone in the POSIX format.
            ///
            /// Setting a time zone turns off that of the network, and removes one that was set by name.
            ///
            /// Access: admin. Effect: idempotent. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/time-api/#set-the-posix-time-zone>.
            ///
            /// - Parameters:
            ///   - timeZone: The time zone, "EST5EDT,M3.2.0,M11.1.0" for example, if it was set in this format.
            ///   - usesDaylightSavingTime: Whether the time zone's rules for daylight saving time apply (`dstEnabled`).
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(timeZone: Nullable<String>? = nil, usesDaylightSavingTime: Bool? = nil) async throws {
                try await vapix.send(Self.set(timeZone: timeZone, usesDaylightSavingTime: usesDaylightSavingTime))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(
                timeZone: Nullable<String>? = nil, usesDaylightSavingTime: Bool? = nil
            ) -> VapixCall<Void> {
                VapixCall(
                    id: "timeConfiguration/timeZone.posix.set", api: TimeConfiguration.configurationAPI, method: .patch,
                    path: "/timeZone/posix", access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.beginObject()
                    switch timeZone {
                    case .value(let timeZone)?:
                        json.member("timeZone", timeZone)
                    case .null?: json.memberNull("timeZone")
                    case nil: break
                    }
                    json.member("dstEnabled", usesDaylightSavingTime)
                    json.endObject()
                }
            }
        }
    }

    /// The clock and the time zone.
    public struct Settings: Sendable, JSONReadable {
        /// The date and time of the device's clock (`time`).
        public let dateAndTime: ClockReading?
        /// The settings of the time zone.
        public let timeZone: TimeZoneSettings?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - dateAndTime: The date and time of the device's clock.
        ///   - timeZone: The settings of the time zone.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            dateAndTime: ClockReading? = nil, timeZone: TimeZoneSettings? = nil, other: [String: JSONValue] = [:]
        ) {
            self.dateAndTime = dateAndTime
            self.timeZone = timeZone
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var dateAndTime: ClockReading?
            var timeZone: TimeZoneSettings?
            while let key = try json.nextMember(of: "time,timeZone") {
                switch key {
                case 0: dateAndTime = try json.read(ClockReading.self)
                case 1: timeZone = try json.read(TimeZoneSettings.self)
                default: break
                }
            }
            self.dateAndTime = dateAndTime
            self.timeZone = timeZone
            self.other = json.keptMembersOfObject()
        }
    }

    /// The device's clock.
    public struct ClockReading: Sendable, JSONReadable {
        /// The date and time in UTC, in the format of ISO 8601; from 1970 to the end of `lastYear`.
        public let dateTime: String?
        /// The local date and time, in the format of ISO 8601.
        public let localDateTime: String?
        /// The last year to which the clock can be set (`maxSupportedYear`).
        public let lastYear: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - dateTime: The date and time in UTC, in the format of ISO 8601; from 1970 to the end of `lastYear`.
        ///   - localDateTime: The local date and time, in the format of ISO 8601.
        ///   - lastYear: The last year to which the clock can be set.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            dateTime: String? = nil, localDateTime: String? = nil, lastYear: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.dateTime = dateTime
            self.localDateTime = localDateTime
            self.lastYear = lastYear
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var dateTime: String?
            var localDateTime: String?
            var lastYear: Int?
            while let key = try json.nextMember(of: "dateTime,localDateTime,maxSupportedYear") {
                switch key {
                case 0: dateTime = try json.readString()
                case 1: localDateTime = try json.readString()
                case 2: lastYear = try json.readInt()
                default: break
                }
            }
            self.dateTime = dateTime
            self.localDateTime = localDateTime
            self.lastYear = lastYear
            self.other = json.keptMembersOfObject()
        }
    }

    /// The device's time zone.
    public struct TimeZoneSettings: Sendable, JSONReadable {
        /// The time zone in use, by its name in the IANA database or in the POSIX format (`activeTimeZone`).
        public let active: String
        /// The time zone that the network supplies by DHCP.
        public let dhcp: DHCPTimeZone?
        /// The time zone by its name in the IANA database.
        public let iana: IANATimeZone?
        /// The time zone in the POSIX format.
        public let posix: POSIXTimeZone?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - active: The time zone in use, by its name in the IANA database or in the POSIX format.
        ///   - dhcp: The time zone that the network supplies by DHCP.
        ///   - iana: The time zone by its name in the IANA database.
        ///   - posix: The time zone in the POSIX format.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            active: String, dhcp: DHCPTimeZone? = nil, iana: IANATimeZone? = nil, posix: POSIXTimeZone? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.active = active
            self.dhcp = dhcp
            self.iana = iana
            self.posix = posix
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var active: String?
            var dhcp: DHCPTimeZone?
            var iana: IANATimeZone?
            var posix: POSIXTimeZone?
            while let key = try json.nextMember(of: "activeTimeZone,dhcp,iana,posix") {
                switch key {
                case 0: active = try json.readString()
                case 1: dhcp = try json.read(DHCPTimeZone.self)
                case 2: iana = try json.read(IANATimeZone.self)
                case 3: posix = try json.read(POSIXTimeZone.self)
                default: break
                }
            }
            guard let active else { throw json.missingField("activeTimeZone") }
            self.active = active
            self.dhcp = dhcp
            self.iana = iana
            self.posix = posix
            self.other = json.keptMembersOfObject()
        }
    }

    /// The time zone that the network supplies by DHCP.
    public struct DHCPTimeZone: Sendable, JSONReadable {
        /// Whether the device uses the network's time zone; it does by default (`enabled`).
        public let isEnabled: Bool?
        /// The network's time zone, by name or in the POSIX format, if the network supplies one.
        public let timeZone: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isEnabled: Whether the device uses the network's time zone; it does by default.
        ///   - timeZone: The network's time zone, by name or in the POSIX format, if the network supplies one.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isEnabled: Bool? = nil, timeZone: String? = nil, other: [String: JSONValue] = [:]) {
            self.isEnabled = isEnabled
            self.timeZone = timeZone
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isEnabled: Bool?
            var timeZone: String?
            while let key = try json.nextMember(of: "enabled,timeZone") {
                switch key {
                case 0: isEnabled = try json.readBool()
                case 1: timeZone = try json.readString()
                default: break
                }
            }
            self.isEnabled = isEnabled
            self.timeZone = timeZone
            self.other = json.keptMembersOfObject()
        }
    }

    /// The time zone by its name in the IANA database.
    public struct IANATimeZone: Sendable, JSONReadable {
        /// The time zone in the POSIX format, with the rules of the last transition.
        public let posixTimeZone: String?
        /// The time zone's name, "Europe/Prague" for example, if it was set by name.
        public let timeZone: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - posixTimeZone: The time zone in the POSIX format, with the rules of the last transition.
        ///   - timeZone: The time zone's name, "Europe/Prague" for example, if it was set by name.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(posixTimeZone: String? = nil, timeZone: String? = nil, other: [String: JSONValue] = [:]) {
            self.posixTimeZone = posixTimeZone
            self.timeZone = timeZone
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var posixTimeZone: String?
            var timeZone: String?
            while let key = try json.nextMember(of: "posixTimeZone,timeZone") {
                switch key {
                case 0: posixTimeZone = try json.readString()
                case 1: timeZone = try json.readString()
                default: break
                }
            }
            self.posixTimeZone = posixTimeZone
            self.timeZone = timeZone
            self.other = json.keptMembersOfObject()
        }
    }

    /// The time zone in the POSIX format.
    public struct POSIXTimeZone: Sendable, JSONReadable {
        /// Whether the time zone's rules for daylight saving time apply (`dstEnabled`).
        public let usesDaylightSavingTime: Bool?
        /// The time zone, "EST5EDT,M3.2.0,M11.1.0" for example, if it was set in this format.
        public let timeZone: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - usesDaylightSavingTime: Whether the time zone's rules for daylight saving time apply.
        ///   - timeZone: The time zone, "EST5EDT,M3.2.0,M11.1.0" for example, if it was set in this format.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(usesDaylightSavingTime: Bool? = nil, timeZone: String? = nil, other: [String: JSONValue] = [:]) {
            self.usesDaylightSavingTime = usesDaylightSavingTime
            self.timeZone = timeZone
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var usesDaylightSavingTime: Bool?
            var timeZone: String?
            while let key = try json.nextMember(of: "dstEnabled,timeZone") {
                switch key {
                case 0: usesDaylightSavingTime = try json.readBool()
                case 1: timeZone = try json.readString()
                default: break
                }
            }
            self.usesDaylightSavingTime = usesDaylightSavingTime
            self.timeZone = timeZone
            self.other = json.keptMembersOfObject()
        }
    }

    /// A time zone that the device knows.
    public struct KnownTimeZone: Sendable, JSONReadable {
        /// The time zone's name in the IANA database (`timeZone`).
        public let name: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The time zone's name in the IANA database.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, other: [String: JSONValue] = [:]) {
            self.name = name
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            while let key = try json.nextMember(of: "timeZone") {
                switch key {
                case 0: name = try json.readString()
                default: break
                }
            }
            guard let name else { throw json.missingField("timeZone") }
            self.name = name
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// The device's clock and its time zone.
    @_alwaysEmitIntoClient
    public var timeConfiguration: TimeConfiguration { TimeConfiguration(vapix: self) }
}
